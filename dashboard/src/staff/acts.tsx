import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../ui/format';
import { PageHead } from '../ui/parts';
import { bodyOf, paged, Pages } from './pages';
import { staffApi } from './session';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

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
        load={async (cursor) => bodyOf(await staffApi().GET('/api/v1/staff/acts', { params: { query: paged(cursor) } }))}
        columns={[{ label: t('acts.number'), number: true }, { label: t('acts.at') }, { label: t('acts.act') }, { label: t('acts.by') }, { label: t('acts.details') }]}
        empty={{ icon: History, title: t('acts.none'), text: t('acts.noneText') }}
        row={(it) => (
          <tr key={it.id}>
            <td className="number">{format.number(it.sequence)}</td>
            <td className="nowrap">{format.dateTime(it.at)}</td>
            <td className="mono">{it.kind}</td>
            <td className="mono small">{Object.entries(it.actor).map(([name, value]) => (name === 'kind' ? '' : shown(value))).join(' ')}</td>
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
