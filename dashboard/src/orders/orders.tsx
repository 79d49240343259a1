import { Link } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, Empty, PageHead, Table, type Tone } from '../ui/parts';

const TONES: Record<Schemas['OrderState'], Tone> = { open: 'warn', held: 'warn', paid: 'good', closed: '' };

export function OrderBadge({ state }: { state: Schemas['OrderState'] }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`orders.states.${state}`)}</Badge>;
}

export function Orders() {
  const { t } = useTranslation();
  const format = useFormat();
  const orders = $api().useQuery('get', '/api/v1/orders', { params: { query: { limit: 50 } } });
  return (
    <>
      <PageHead title={t('orders.title')} lead={t('orders.lead')} />
      <Card plain>
        <Await query={orders}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={ReceiptText} title={t('orders.none')}>
                <p>{t('orders.noneText')}</p>
                <Link to="/market" className="button primary">
                  {t('overview.market')}
                </Link>
              </Empty>
            ) : (
              <Table
                label={t('orders.title')}
                columns={[t('orders.order'), t('keys.state'), t('orders.date'), { label: t('cart.total'), number: true }]}
              >
                <tbody>
                  {items.map((it) => (
                    <tr key={it.id}>
                      <td className="break">
                        <Link to="/orders/$id" params={{ id: it.id }}>
                          {it.lines.map((line) => line.title).join(', ')}
                        </Link>
                        <div className="soft small mono">{it.id}</div>
                      </td>
                      <td>
                        <span className="row tight">
                          <OrderBadge state={it.state} /> {it.gift && <Badge tone="accent">{t('gift.gift')}</Badge>}
                        </span>
                      </td>
                      <td className="nowrap">{format.date(it.created_at)}</td>
                      <td className="number nowrap">{format.money(it.total_cents, it.currency)}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )
          }
        </Await>
      </Card>
    </>
  );
}
