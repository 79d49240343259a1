import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { CreditCard, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { idempotencyKey } from '../api/client';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm } from '../ui/dialog';
import { Checkbox } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Note, PageHead, ProblemNote, Table, type Tone } from '../ui/parts';
import { useCheckout } from './checkout';
import { OrderBadge } from './orders';

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
  const close = $api().useMutation('post', '/api/v1/orders/{id}/close', { onSuccess: () => cached.invalidateQueries() });
  const returned = new Set(order.refunds.filter((it) => it.state !== 'failed').flatMap((it) => it.packages));
  const left = order.lines.filter((line) => !returned.has(line.package) && line.price_cents > 0);
  const error = checkout.error ?? close.error;
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
        {mayBuy && order.state === 'paid' && left.length > 0 && (
          <Button onPress={() => setReturning(true)}>
            <Undo2 size={17} aria-hidden /> {t('orders.refund')}
          </Button>
        )}
      </PageHead>
      {error !== null && <ProblemNote error={error} />}
      {waits && <Note>{t('orders.waiting')}</Note>}
      {order.state === 'open' && !waits && <Note tone="warn">{t('orders.openUntil', { time: format.dateTime(order.prices_until) })}</Note>}
      {order.state === 'paid' && <Note tone="good">{t('orders.paidText')}</Note>}
      <Lines order={order} returned={returned} />
      {order.refunds.length > 0 && <Refunds order={order} />}
      {returning && <Return order={order} lines={left} onClose={() => setReturning(false)} />}
    </div>
  );
}

function Lines({ order, returned }: { order: Schemas['Order']; returned: Set<string> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card plain title={t('orders.packages')}>
      <Table label={t('orders.packages')}>
        <thead>
          <tr>
            <th scope="col">{t('library.package')}</th>
            <th scope="col" className="number">
              {t('cart.price')}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => {
            const [namespace = '', name = ''] = line.package.split('/');
            return (
              <tr key={line.package}>
                <td>
                  <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
                    {line.title}
                  </Link>{' '}
                  {returned.has(line.package) && <Badge tone="warn">{t('orders.returned')}</Badge>}
                  <div className="soft small mono break">{line.package}</div>
                </td>
                <td className="number nowrap">{format.money(line.price_cents, order.currency)}</td>
              </tr>
            );
          })}
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

function Refunds({ order }: { order: Schemas['Order'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('orders.refunds')}>
      <ul className="stack">
        {order.refunds.map((it) => (
          <li key={it.id} className="row between">
            <span>
              {it.packages.join(', ')} <span className="soft small">{format.dateTime(it.requested_at)}</span>
            </span>
            <span className="row">
              <Badge tone={REFUND_TONES[it.state]}>{t(`orders.refundStates.${it.state}`)}</Badge>
              <strong>{format.money(it.amount_cents, order.currency)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </Card>
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
  const sum = lines.filter((line) => chosen.includes(line.package)).reduce((total, line) => total + line.price_cents, 0);
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
      <fieldset>
        <legend className="visually-hidden">{t('orders.packages')}</legend>
        {lines.map((line) => (
          <Checkbox
            key={line.package}
            label={`${line.title}, ${format.money(line.price_cents, order.currency)}`}
            checked={chosen.includes(line.package)}
            onChange={(event) => setChosen(event.target.checked ? [...chosen, line.package] : chosen.filter((it) => it !== line.package))}
          />
        ))}
      </fieldset>
    </Confirm>
  );
}
