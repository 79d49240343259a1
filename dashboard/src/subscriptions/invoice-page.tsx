import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Card, Note, PageHead, Table } from '../ui/parts';
import { InvoiceBadge } from './invoice-state';
import { PayLate } from './payment-methods';

/** One invoice, line by line. */
export function InvoicePage() {
  const { t } = useTranslation();
  const mayManage = useMay('admin');
  return (
    <div className="stack wide">
      {mayManage ? (
        <Asked />
      ) : (
        <>
          <PageHead title={t('invoices.invoice')} />
          <Note>{t('subscription.admins')}</Note>
        </>
      )}
    </div>
  );
}

function Asked() {
  const { id } = useParams({ from: '/shell/member/invoices/$id' });
  const invoice = $api().useQuery('get', '/api/v1/billing/invoices/{id}', { params: { path: { id } } });
  return (
    <Await query={invoice} lines={8}>
      {(it) => <Shown invoice={it} />}
    </Await>
  );
}

type Invoice = Schemas['SubscriptionInvoice'];

function Shown({ invoice }: { invoice: Invoice }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const why = `invoices.reasons.${invoice.reason ?? ''}`;
  const reason = i18n.exists(why, { ns: 'app' }) ? t(why as 'invoices.reasons.subscription_cycle') : null;
  return (
    <>
      <PageHead
        title={invoice.number ? t('invoices.numbered', { number: invoice.number }) : t('invoices.unnumbered')}
        lead={
          <span className="row">
            <InvoiceBadge state={invoice.state} /> {format.date(invoice.created_at)}
            {reason && `, ${reason}`}
          </span>
        }
      />
      {invoice.state === 'open' && <Open />}
      <Lines invoice={invoice} />
    </>
  );
}

/** How it is paid: by the card that is charged, at once, or by what the page of the plan asks for. */
function Open() {
  const { t } = useTranslation();
  const subscription = $api().useQuery('get', '/api/v1/billing/subscription');
  const isLate = subscription.data?.status === 'past_due';
  return (
    <Note tone="warn">
      <strong>{t('invoices.open')}</strong>
      <span>{t(isLate ? 'invoices.openLate' : 'invoices.openText')}</span>
      {isLate && (
        <span>
          <PayLate />
        </span>
      )}
      <Link to="/plan">{t('invoices.toPlan')}</Link>
    </Note>
  );
}

function Lines({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = (amount: number) => format.money(amount, invoice.currency);
  const credit = invoice.total - invoice.amount_due;
  return (
    <Card plain title={t('invoices.lines')}>
      <Table
        label={t('invoices.lines')}
        columns={[t('invoices.what'), t('invoices.period'), { label: t('invoices.seats'), number: true }, { label: t('invoices.amount'), number: true }]}
      >
        <tbody>
          {invoice.lines.map((line, index) => (
            <tr key={`${String(index)} ${line.description}`}>
              <td>
                {line.description}
                {line.is_proration && <div className="soft small">{t('invoices.proration')}</div>}
              </td>
              <td className="nowrap">{t('subscription.fromTo', { from: format.date(line.period_start), to: format.date(line.period_end) })}</td>
              <td className="number">{line.quantity == null ? '–' : format.number(line.quantity)}</td>
              <td className="number nowrap">{money(line.amount)}</td>
            </tr>
          ))}
          <Sum name={t('invoices.total')} amount={money(invoice.total)} strong />
          {credit !== 0 && <Sum name={t('invoices.credit')} amount={money(-credit)} />}
          <Sum name={t('invoices.paid', { count: invoice.attempts })} amount={money(invoice.amount_paid)} />
        </tbody>
      </Table>
    </Card>
  );
}

function Sum({ name, amount, strong = false }: { name: string; amount: string; strong?: boolean }) {
  return (
    <tr>
      <td colSpan={3}>{strong ? <strong>{name}</strong> : name}</td>
      <td className="number nowrap">{strong ? <strong>{amount}</strong> : amount}</td>
    </tr>
  );
}
