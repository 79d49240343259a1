import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../ui/format';
import { PageHead } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

/** What is personal comes with the salt of its commitment, which says nothing to people. */
function shown(value: unknown): string {
  const said = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof said === 'string' ? said : JSON.stringify(said);
}

/** What staff saw and did, the newest first. The log takes no changes. */
export function Acts() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <>
      <PageHead title={t('acts.title')} lead={t('acts.lead')} />
      <Pages
        title={t('acts.all')}
        queryKey={['acts']}
        load={async (page) => bodyOf(await staffApi().GET('/api/v1/staff/acts', { params: { query: page } }))}
        columns={[{ label: t('acts.number'), number: true }, t('acts.at'), t('acts.act'), t('acts.by'), t('acts.details')]}
        empty={{ icon: History, title: t('acts.none'), text: t('acts.noneText') }}
        row={(it) => (
          <tr key={it.id}>
            <td className="number">{format.number(it.sequence)}</td>
            <td className="nowrap">{format.dateTime(it.at)}</td>
            <td className="mono">{it.kind}</td>
            <td className="mono small">{'staff_id' in it.actor ? shown(it.actor.staff_id) : shown(it.actor)}</td>
            <td>
              <dl className="pairs">
                {Object.entries({ ...it.details, ...it.personal }).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name.replaceAll('_', ' ')}</dt>
                    <dd className="break">{shown(value)}</dd>
                  </div>
                ))}
              </dl>
            </td>
          </tr>
        )}
      />
    </>
  );
}
