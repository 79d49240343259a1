import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, PageHead, Table } from '../ui/parts';
import { DisputeBadge } from './disputes';
import { bodyOf } from './pages';
import { ReviewBadge } from './payments';
import { may } from './permissions';
import { Act, Reasoned } from './reason';
import { $staff, staffApi, useStaff } from './session';

export function StaffOrder() {
  const { t } = useTranslation('staff');
  const { workspace, order } = useParams({ from: '/staff/orders/$workspace/$order' });
  return (
    <Reasoned key={order} thing={`order ${order}`} title={t('order.title', { id: order })}>
      {(reason) => <Details workspace={workspace} order={order} reason={reason} />}
    </Reasoned>
  );
}

function Details({ workspace, order, reason }: { workspace: string; order: string; reason: string }) {
  const { t } = useTranslation('staff');
  const path = { id: workspace, order_id: order };
  const query = $staff().useQuery('get', '/api/v1/staff/workspaces/{id}/orders/{order_id}', { params: { path, query: { reason } } });
  return (
    <div className="stack wide">
      <PageHead title={t('order.title', { id: order })} />
      <Await query={query}>
        {(it) => (
          <>
            {it.review && <Review review={it.review} appeal={it.appeal ?? null} cardCountry={it.card_country ?? null} />}
            <Bought history={it} workspace={workspace} />
            <Lines order={it.order} />
            {it.disputes.length > 0 && <Disputes disputes={it.disputes} />}
            <Moved transfers={it.transfers} currency={it.order.currency} />
          </>
        )}
      </Await>
    </div>
  );
}

function Review({ review, appeal, cardCountry }: { review: Schemas['PaymentReview']; appeal: string | null; cardCountry: string | null }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const staff = useStaff();
  return (
    <Card title={t('payments.review')} aside={<ReviewBadge state={review.state} />}>
      <div className="stack">
        <dl className="facts">
          <dt>{t('payments.score')}</dt>
          <dd>{t('payments.ofHundred', { score: review.score })}</dd>
          <dt>{t('payments.why')}</dt>
          <dd>
            <ul>
              {review.reasons.map((code) => (
                <li key={code}>{t(`payments.reasons.${code}`)}</li>
              ))}
            </ul>
          </dd>
          {cardCountry && (
            <>
              <dt>{t('payments.cardCountry')}</dt>
              <dd>{cardCountry}</dd>
            </>
          )}
          <dt>{t('payments.since')}</dt>
          <dd>{format.dateTime(review.opened_at)}</dd>
          {review.decided_at && (
            <>
              <dt>{t('payments.decidedAt')}</dt>
              <dd>{format.dateTime(review.decided_at)}</dd>
            </>
          )}
          <dt>{t('payments.appeal')}</dt>
          <dd>{appeal ?? t('payments.noAppeal')}</dd>
        </dl>
        {!review.is_held && review.state === 'in_review' && <p className="soft">{t('payments.inUse')}</p>}
        {review.state === 'in_review' && staff !== null && may(staff.role, 'reviewPayments') && <Decide review={review} />}
      </div>
    </Card>
  );
}

function Decide({ review }: { review: Schemas['PaymentReview'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const decide = (decision: Schemas['PaymentDecision']) => async (reason: string) =>
    bodyOf(
      await staffApi().POST('/api/v1/staff/workspaces/{id}/orders/{order_id}/review', {
        params: { path: { id: review.workspace_id, order_id: review.order_id } },
        body: { decision, reason },
      }),
    );
  const total = format.money(review.total_cents);
  return (
    <div className="row">
      <Act
        label={t('payments.release')}
        primary
        title={t('payments.releaseTitle')}
        text={t('payments.releaseText', { total })}
        perform={decide('release')}
      />
      <Act label={t('payments.refuse')} danger title={t('payments.refuseTitle', { total })} text={t('payments.refuseText', { total })} perform={decide('refuse')} />
    </div>
  );
}

function Bought({ history: { order, intent_id: intent }, workspace }: { history: Schemas['OrderHistory']; workspace: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Card title={t('order.order')} aside={<Badge>{t(`order.states.${order.state}`)}</Badge>}>
      <dl className="facts">
        <dt>{t('order.workspace')}</dt>
        <dd>
          <Link to="/staff/workspaces/$id" params={{ id: workspace }} className="mono">
            {workspace}
          </Link>
        </dd>
        <dt>{t('order.buyer')}</dt>
        <dd>
          <Link to="/staff/accounts/$id" params={{ id: order.created_by }} className="mono">
            {order.created_by}
          </Link>
        </dd>
        <dt>{t('payments.total')}</dt>
        <dd>{format.money(order.total_cents, order.currency)}</dd>
        <dt>{t('order.made')}</dt>
        <dd>{format.dateTime(order.created_at)}</dd>
        {order.paid_at && (
          <>
            <dt>{t('order.paid')}</dt>
            <dd>{format.dateTime(order.paid_at)}</dd>
          </>
        )}
        {order.refunds.map((it) => (
          <div className="contents" key={it.id}>
            <dt>{t('order.refund')}</dt>
            <dd>
              {format.money(it.amount_cents, order.currency)} · {t(`order.refunds.${it.state}`)}
            </dd>
          </div>
        ))}
        {intent && (
          <>
            <dt>{t('order.intent')}</dt>
            <dd className="mono">{intent}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}

/** What each package was sold at: the price of one, how many seats, and the sum of them after the code. */
function Lines({ order }: { order: Schemas['Order'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const money = (cents: number) => format.money(cents, order.currency);
  return (
    <Card plain title={t('order.packages')}>
      <Table
        label={t('order.packages')}
        columns={[
          t('order.package'),
          { label: t('order.unitPrice'), number: true },
          { label: t('order.seats'), number: true },
          { label: t('order.sum'), number: true },
        ]}
      >
        <tbody>
          {order.lines.map((it) => (
            <tr key={it.package}>
              <td className="break">{it.package}</td>
              <td className="number nowrap">{money(it.seat_price_cents ?? it.list_price_cents)}</td>
              <td className="number">{it.seats == null ? '–' : format.number(it.seats)}</td>
              <td className="number nowrap">
                {money(it.price_cents)}
                {it.discount_cents > 0 && <div className="soft small">{t('order.discounted', { amount: money(it.discount_cents) })}</div>}
              </td>
            </tr>
          ))}
          {order.tax?.behavior === 'exclusive' && (
            <tr>
              <td colSpan={3}>{t('order.tax')}</td>
              <td className="number nowrap">{money(order.tax_cents)}</td>
            </tr>
          )}
          <tr>
            <td colSpan={3}>
              <strong>{t('payments.total')}</strong>
              {order.discount_code && <div className="soft small">{t('order.byCode', { code: order.discount_code })}</div>}
            </td>
            <td className="number nowrap">
              <strong>{money(order.total_cents)}</strong>
            </td>
          </tr>
        </tbody>
      </Table>
    </Card>
  );
}

function Disputes({ disputes }: { disputes: Schemas['Dispute'][] }) {
  const { t } = useTranslation('staff');
  return (
    <Card title={t('disputes.title')}>
      <ul className="stack tight">
        {disputes.map((it) => (
          <li key={it.id} className="row">
            <Link to="/staff/disputes/$id" params={{ id: it.id }} className="mono">
              {it.id}
            </Link>
            <DisputeBadge state={it.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Moved({ transfers, currency }: { transfers: Schemas['LedgerTransfer'][]; currency: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  if (transfers.length === 0) return null;
  return (
    <Card plain title={t('order.moved')}>
      <Table label={t('order.moved')} columns={[t('books.transfer'), t('books.account'), { label: t('books.amount'), number: true }]}>
        <tbody>
          {transfers.flatMap((transfer) =>
            transfer.legs.map((leg, index) => (
              <tr key={`${transfer.id} ${leg.account}`}>
                <td>
                  {index === 0 && (
                    <>
                      <span className="mono">{transfer.id}</span>
                      <div className="soft small">{format.dateTime(transfer.posted_at)}</div>
                    </>
                  )}
                </td>
                <td className="break">
                  <Link to="/staff/books/statement" search={{ account: leg.account, currency }} className="mono">
                    {leg.account}
                  </Link>
                </td>
                <td className="number nowrap">{format.money(leg.amount, currency)}</td>
              </tr>
            )),
          )}
        </tbody>
      </Table>
    </Card>
  );
}
