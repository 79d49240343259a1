import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { CreditCard, FileDown, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { countryName } from '../ui/countries';
import { Confirm } from '../ui/dialog';
import { Checkbox } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Note, PageHead, ProblemNote, Table, type Tone } from '../ui/parts';
import { useCheckout } from './checkout';
import { Gift } from './gift';
import { Hold } from './hold';
import { OrderBadge } from './orders';
import { useCreditNote, useReceipt } from './receipts';
import { SeatsTimes } from './seats';

const POLL_MS = 1500;
const REFUND_TONES: Record<Schemas['RefundState'], Tone> = { pending: 'warn', settled: 'good', failed: 'bad' };

export function OrderPage() {
  const { id } = useParams({ from: '/shell/member/orders/$id' });
  const { paid } = useSearch({ from: '/shell/member/orders/$id' });
  // Back from the page of payment: Stripe tells us in a moment. And money that goes back takes one too.
  const waits = (it: Schemas['Order'] | undefined) =>
    it !== undefined && ((paid === 1 && it.state === 'open') || it.refunds.some((refund) => refund.state === 'pending'));
  const order = $api().useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (waits(state.data) ? POLL_MS : false) },
  );
  return <Await query={order}>{(it) => <Shown order={it} waits={paid === 1 && it.state === 'open'} />}</Await>;
}

function Shown({ order, waits }: { order: Schemas['Order']; waits: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const mayBuy = useMay('admin');
  const [returning, setReturning] = useState(false);
  const checkout = useCheckout();
  const receipt = useReceipt(order.id);
  const close = $api().useMutation('post', '/api/v1/orders/{id}/close', { onSuccess: () => cached.invalidateQueries() });
  const returned = new Set(order.refunds.filter((it) => it.state !== 'failed').flatMap((it) => it.packages));
  const left = order.lines.filter((line) => !returned.has(line.package) && line.price_cents > 0);
  const error = checkout.error ?? close.error ?? receipt.error;
  return (
    <div className="stack wide">
      <PageHead
        title={t('orders.of', { date: format.date(order.created_at) })}
        lead={
          <span className="row">
            <OrderBadge state={order.state} /> <code>{order.id}</code>
          </span>
        }
      >
        {mayBuy && order.state === 'open' && !waits && (
          <>
            <Button busy={close.isPending} onPress={() => close.mutate({ params: { path: { id: order.id } } })}>
              {t('orders.close')}
            </Button>
            <Button look="primary" busy={checkout.isPending} onPress={() => checkout.mutate(order.id)}>
              <CreditCard size={17} aria-hidden /> {t('orders.pay', { total: format.money(order.total_cents, order.currency) })}
            </Button>
          </>
        )}
        {order.links.receipt && (
          <Button busy={receipt.isPending} onPress={() => receipt.mutate()}>
            <FileDown size={17} aria-hidden /> {t('receipts.get')}
          </Button>
        )}
        {mayBuy && order.state === 'paid' && left.length > 0 && (
          <Button onPress={() => setReturning(true)}>
            <Undo2 size={17} aria-hidden /> {t('orders.refund')}
          </Button>
        )}
      </PageHead>
      {error !== null && <ProblemNote error={error} />}
      {waits && <Note>{t('orders.waiting')}</Note>}
      {order.state === 'open' && !waits && <Note tone="warn">{t('orders.openUntil', { time: format.dateTime(order.prices_until) })}</Note>}
      {order.state === 'paid' && !order.gift && <Paid order={order} returned={returned} />}
      {order.hold && <Hold order={order} hold={order.hold} />}
      {order.gift && <Gift orderId={order.id} gift={order.gift} />}
      <Lines order={order} returned={returned} />
      {order.refunds.length > 0 && <Refunds order={order} />}
      {returning && <Return order={order} lines={left} onClose={() => setReturning(false)} />}
    </div>
  );
}

/** What to do with what is paid: seats wait for members. */
function Paid({ order, returned }: { order: Schemas['Order']; returned: Set<string> }) {
  const { t } = useTranslation();
  const seated = order.lines.filter((line) => line.seats != null && !returned.has(line.package));
  return (
    <Note tone="good">
      <span>{t(seated.length === 0 ? 'orders.paidText' : 'orders.paidSeats')}</span>
      {seated.map((line) => {
        const { namespace, name } = partsOfId(line.package);
        return (
          <Link key={line.package} to="/library/$namespace/$name/seats" params={{ namespace, name }}>
            {t('orders.seatsOf', { title: line.title })}
          </Link>
        );
      })}
    </Note>
  );
}

function Lines({ order, returned }: { order: Schemas['Order']; returned: Set<string> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card plain title={t('orders.packages')}>
      <Table label={t('orders.packages')} columns={[t('library.package'), { label: t('cart.price'), number: true }]}>
        <tbody>
          {order.lines.map((line) => {
            const { namespace, name } = partsOfId(line.package);
            return (
              <tr key={line.package}>
                <td>
                  <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
                    {line.title}
                  </Link>{' '}
                  {returned.has(line.package) && <Badge tone="warn">{t('orders.returned')}</Badge>}
                  <div className="soft small mono break">{line.package}</div>
                </td>
                <td className="number nowrap">
                  {format.money(line.price_cents, order.currency)}
                  <SeatsTimes line={line} currency={order.currency} />
                </td>
              </tr>
            );
          })}
          {order.tax && <Tax order={order} tax={order.tax} />}
          <tr>
            <td>
              <strong>{t('cart.total')}</strong>
              {order.discount_code && <div className="soft small">{t('orders.byCode', { code: order.discount_code })}</div>}
            </td>
            <td className="number nowrap">
              <strong>{format.money(order.total_cents, order.currency)}</strong>
            </td>
          </tr>
        </tbody>
      </Table>
    </Card>
  );
}

/** What was calculated by the billing details, without the tax and of it. */
function Tax({ order, tax }: { order: Schemas['Order']; tax: Schemas['OrderTax'] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const country = [countryName(tax.country, i18n.language), tax.state].filter(Boolean).join(', ');
  return (
    <>
      <tr>
        <td>{t('tax.subtotal')}</td>
        <td className="number nowrap">{format.money(order.subtotal_cents, order.currency)}</td>
      </tr>
      <tr>
        <td>
          {t('tax.tax')}
          <div className="soft small">{t('tax.country', { country })}</div>
          {tax.reverse_charge && <div className="soft small">{t('tax.reverseCharge')}</div>}
        </td>
        <td className="number nowrap">{format.money(order.tax_cents, order.currency)}</td>
      </tr>
    </>
  );
}

/** What was paid for a line, and goes back: its price has the tax in it, or it comes on top. */
const paidFor = (order: Schemas['Order'], line: Schemas['OrderLine']): number =>
  line.price_cents + (order.tax?.behavior === 'exclusive' ? line.tax_cents : 0);

function Refunds({ order }: { order: Schemas['Order'] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('orders.refunds')}>
      <ul className="stack">
        {order.refunds.map((it) => (
          <Refund key={it.id} order={order} refund={it} />
        ))}
      </ul>
    </Card>
  );
}

function Refund({ order, refund }: { order: Schemas['Order']; refund: Schemas['Refund'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const note = useCreditNote(order.id, refund.id);
  const time = format.dateTime(refund.requested_at);
  return (
    <li className="stack tight">
      <div className="row between">
        <span>
          {refund.packages.join(', ')} <span className="soft small">{time}</span>
        </span>
        <span className="row">
          <Badge tone={REFUND_TONES[refund.state]}>{t(`orders.refundStates.${refund.state}`)}</Badge>
          <strong>{format.money(refund.amount_cents, order.currency)}</strong>
          {refund.receipt && (
            <Button small busy={note.isPending} aria-label={t('receipts.creditOf', { time })} onPress={() => note.mutate()}>
              <FileDown size={15} aria-hidden /> {t('receipts.credit')}
            </Button>
          )}
        </span>
      </div>
      {note.error !== null && <ProblemNote error={note.error} />}
    </li>
  );
}

function Return({ order, lines, onClose }: { order: Schemas['Order']; lines: Schemas['OrderLine'][]; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const [chosen, setChosen] = useState<string[]>(lines.map((line) => line.package));
  const refund = $api().useMutation('post', '/api/v1/orders/{id}/refunds', {
    onSuccess: async () => {
      onClose();
      await cached.invalidateQueries();
    },
  });
  const sum = lines.filter((line) => chosen.includes(line.package)).reduce((total, line) => total + paidFor(order, line), 0);
  return (
    <Confirm
      title={t('orders.refund')}
      open
      onClose={onClose}
      action={t('orders.refundSum', { sum: format.money(sum, order.currency) })}
      danger
      busy={refund.isPending}
      error={refund.error}
      onConfirm={() =>
        refund.mutate({
          params: { path: { id: order.id } },
          body: { packages: chosen },
          headers: { 'Idempotency-Key': idempotencyKey() },
        })
      }
    >
      <p className="soft">{t('orders.refundText')}</p>
      {lines.some((line) => line.seats != null && chosen.includes(line.package)) && <Note>{t('orders.refundSeats')}</Note>}
      <fieldset>
        <legend className="visually-hidden">{t('orders.packages')}</legend>
        {lines.map((line) => (
          <Checkbox
            key={line.package}
            label={`${line.title}, ${format.money(paidFor(order, line), order.currency)}`}
            checked={chosen.includes(line.package)}
            onChange={(event) => setChosen(event.target.checked ? [...chosen, line.package] : chosen.filter((it) => it !== line.package))}
          />
        ))}
      </fieldset>
    </Confirm>
  );
}
