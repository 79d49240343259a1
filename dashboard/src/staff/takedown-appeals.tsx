import { Link } from '@tanstack/react-router';
import { MessageSquareWarning } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Checkbox, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

const STATES = ['open', 'decided'] as const;

export function AppealBadge({ decided }: { decided: Schemas['QueuedTakedownAppealDecision'] | null | undefined }) {
  const { t } = useTranslation('staff');
  const state = decided ? (decided.accepted ? 'accepted' : 'refused') : 'open';
  return <Badge tone={state === 'open' ? 'warn' : state === 'accepted' ? 'good' : ''}>{t(`appeals.states.${state}`)}</Badge>;
}

/** Owners whose package or version was taken down, and who say that it should not have been. */
export function TakedownAppeals() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [mine, setMine] = useState(false);
  const filters = (
    <div className="row">
      <Checkbox label={t('appeals.mine')} checked={mine} onChange={(event) => setMine(event.target.checked)} />
      <Select label={<span className="visually-hidden">{t('state')}</span>} className="select compact" value={state} onChange={(event) => setState(event.target.value as typeof state)}>
        {STATES.map((it) => (
          <option key={it} value={it}>
            {t(`appeals.lists.${it}`)}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <>
      <PageHead title={t('appeals.title')} lead={t('appeals.lead')} />
      <Pages
        title={t('appeals.queue')}
        aside={filters}
        queryKey={['takedown-appeals', state, mine]}
        load={async (page) =>
          bodyOf(await staffApi().GET('/api/v1/staff/takedown-appeals', { params: { query: { ...page, state, mine_to_decide: mine } } }))
        }
        columns={[t('appeals.what'), t('takedowns.basis'), t('state'), t('appeals.since')]}
        empty={{ icon: MessageSquareWarning, title: t('appeals.none'), text: t('appeals.noneText') }}
        row={(it) => (
          <tr key={it.id}>
            <td className="break said">
              <Link to="/staff/takedown-appeals/$id" params={{ id: it.id }}>
                {it.package} {it.version}
              </Link>
              <div className="soft small mono">{it.owner}</div>
            </td>
            <td>{t(`takedowns.bases.${it.legal_basis}`)}</td>
            <td>
              <AppealBadge decided={it.decided} />
            </td>
            <td className="nowrap">{format.ago(it.since)}</td>
          </tr>
        )}
      />
    </>
  );
}
