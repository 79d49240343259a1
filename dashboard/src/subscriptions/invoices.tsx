import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';
import { useFormat } from '../ui/format';
import { More, usePages } from '../ui/pages';
import { Await, Card, Empty, Note, PageHead, Table } from '../ui/parts';
import { InvoiceBadge } from './invoice-state';
import { INVOICES } from './refresh';

/** The invoices of the subscription, the newest first. */
export function Invoices() {
  const { t } = useTranslation();
  const mayManage = useMay('admin');
  return (
    <div className="stack wide">
      <PageHead title={t('invoices.title')} lead={t('invoices.lead')} />
      {mayManage ? <List /> : <Note>{t('subscription.admins')}</Note>}
    </div>
  );
}

function List() {
  const { t } = useTranslation();
  const session = useSession();
  const list = usePages([INVOICES, session?.workspaceId], async (query) => {
    const { data } = await api().GET('/api/v1/billing/invoices', { params: { query } });
    if (!data) throw unreachable();
    return data;
  });
  return (
    <Card plain>
      <Await query={list}>
        {({ pages }) => {
          const invoices = pages.flatMap((page) => page.items);
          return invoices.length === 0 ? (
            <Empty icon={FileText} title={t('invoices.none')}>
              <p>{t('invoices.noneText')}</p>
              <Link to="/plan" className="button primary">
                {t('invoices.toPlan')}
              </Link>
            </Empty>
          ) : (
            <>
              <Rows invoices={invoices} />
              <More list={list} />
            </>
          );
        }}
      </Await>
    </Card>
  );
}

function Rows({ invoices }: { invoices: Schemas['SubscriptionInvoice'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      label={t('invoices.title')}
      columns={[t('invoices.invoice'), t('invoices.state'), t('invoices.date'), { label: t('invoices.total'), number: true }]}
    >
      <tbody>
        {invoices.map((it) => (
          <tr key={it.id}>
            <td className="break">
              <Link to="/invoices/$id" params={{ id: it.id }}>
                {it.number ?? t('invoices.unnumbered')}
              </Link>
              <div className="soft small">{it.lines.map((line) => line.description).join(', ')}</div>
            </td>
            <td>
              <InvoiceBadge state={it.state} />
            </td>
            <td className="nowrap">{format.date(it.created_at)}</td>
            <td className="number nowrap">{format.money(it.total, it.currency)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
