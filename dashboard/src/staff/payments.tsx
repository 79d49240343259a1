import { Link } from '@tanstack/react-router';
import { CreditCard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Checkbox } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead, type Tone } from '../ui/parts';
import { bodyOf, Pages } from './pages';
import { staffApi } from './session';

const TONES: Record<Schemas['PaymentReviewState'], Tone> = { in_review: 'warn', released: 'good', refused: 'bad' };

export function ReviewBadge({ state }: { state: Schemas['PaymentReviewState'] }) {
  const { t } = useTranslation('staff');
  return <Badge tone={TONES[state]}>{t(`payments.states.${state}`)}</Badge>;
}

/** Orders that wait for a decision; those whose buyer has written come first. */
export function Payments() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [decided, setDecided] = useState(false);
  return (
    <>
      <PageHead title={t('payments.title')} lead={t('payments.lead')} />
      <Pages
        title={t('payments.queue')}
        aside={<Checkbox label={t('payments.decided')} checked={decided} onChange={(event) => setDecided(event.target.checked)} />}
        queryKey={['payments', decided]}
        load={async (page) => bodyOf(await staffApi().GET('/api/v1/staff/reviews/payments', { params: { query: { ...page, decided } } }))}
        columns={[
          t('payments.order'),
          { label: t('payments.score'), number: true },
          t('payments.why'),
          t('state'),
          { label: t('payments.total'), number: true },
        ]}
        empty={{ icon: CreditCard, title: t('payments.none'), text: t('payments.noneText') }}
        row={(it) => (
          <tr key={it.order_id}>
            <td>
              <Link to="/staff/orders/$workspace/$order" params={{ workspace: it.workspace_id, order: it.order_id }} className="mono">
                {it.order_id}
              </Link>
              <div className="soft small">{format.dateTime(it.opened_at)}</div>
            </td>
            <td className="number">{format.number(it.score)}</td>
            <td className="said">
              <ul className="small">
                {it.reasons.map((code) => (
                  <li key={code}>{t(`payments.reasons.${code}`)}</li>
                ))}
              </ul>
            </td>
            <td>
              <span className="row tight">
                <ReviewBadge state={it.state} />
                {it.appealed_at && <Badge tone="accent">{t('payments.appealed')}</Badge>}
              </span>
            </td>
            <td className="number nowrap">{format.money(it.total_cents)}</td>
          </tr>
        )}
      />
    </>
  );
}
