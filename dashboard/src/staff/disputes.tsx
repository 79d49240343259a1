import { Link } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead, type Tone } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

type State = Schemas['DisputeState'];
const TONES: Record<State, Tone> = {
  warning_needs_response: 'warn', warning_under_review: 'accent', warning_closed: '', needs_response: 'bad', under_review: 'accent',
  won: 'good', lost: 'bad', prevented: '',
};
const STATES = Object.keys(TONES) as State[];

export function DisputeBadge({ state }: { state: State }) {
  const { t } = useTranslation('staff');
  return <Badge tone={TONES[state]}>{t(`disputes.states.${state}`)}</Badge>;
}

/** Those whose evidence is due first come before the others. */
export function Disputes() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [state, setState] = useState<State | ''>('');
  const filter = (
    <Select
      label={<span className="visually-hidden">{t('state')}</span>}
      className="select compact"
      value={state}
      onChange={(event) => setState(event.target.value as typeof state)}
    >
      <option value="">{t('anyState')}</option>
      {STATES.map((it) => (
        <option key={it} value={it}>
          {t(`disputes.states.${it}`)}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      <PageHead title={t('disputes.title')} lead={t('disputes.lead')} />
      <Pages
        title={t('disputes.all')}
        aside={filter}
        queryKey={['disputes', state]}
        load={async (page) =>
          bodyOf(await staffApi().GET('/api/v1/staff/disputes', { params: { query: { ...page, ...(state === '' ? {} : { state }) } } }))
        }
        columns={[
          t('disputes.dispute'),
          t('disputes.reason'),
          t('state'),
          t('disputes.due'),
          { label: t('books.amount'), number: true },
        ]}
        empty={{ icon: Gavel, title: t('disputes.none'), text: t('disputes.noneText') }}
        row={(it) => (
          <tr key={it.id}>
            <td>
              <Link to="/staff/disputes/$id" params={{ id: it.id }} className="mono">
                {it.id}
              </Link>
              <div className="soft small mono">{it.order_id}</div>
              <div className="soft small">{format.dateTime(it.opened_at)}</div>
            </td>
            <td>{it.reason.replaceAll('_', ' ')}</td>
            <td>
              <DisputeBadge state={it.state} />
            </td>
            <td className="nowrap">{it.evidence_due_by ? format.dateTime(it.evidence_due_by) : '–'}</td>
            <td className="number nowrap">{format.money(it.amount_cents)}</td>
          </tr>
        )}
      />
    </>
  );
}
