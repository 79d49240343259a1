import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Badge, Card, Note, PageHead } from '../ui/parts';
import { Choose } from './choose';
import { Current } from './current';
import { PaymentMethods } from './payment-methods';
import { useRefresh } from './refresh';
import { actsOf, chargedBy, isAgreed } from './standing';

/** While its first payment is under way, Stripe tells of it in a moment. */
const POLL_MS = 3000;

/** The plan of the workspace: what it has, what it pays, and by what. */
export function PlanPage() {
  const { t } = useTranslation();
  const mayManage = useMay('admin');
  return (
    <div className="stack wide">
      <PageHead title={t('subscription.title')} lead={t('subscription.lead')}>
        {mayManage && (
          <Link to="/invoices" className="button">
            <FileText size={17} aria-hidden /> {t('invoices.title')}
          </Link>
        )}
      </PageHead>
      {mayManage ? <Managed /> : <ReadOnly />}
    </div>
  );
}

function Managed() {
  const methods = $api().useQuery('get', '/api/v1/billing/payment-methods');
  const subscription = $api().useQuery('get', '/api/v1/billing/subscription', undefined, {
    refetchInterval: ({ state }) => (state.data?.status === 'incomplete' ? POLL_MS : false),
  });
  const quotas = $api().useQuery('get', '/api/v1/billing/quotas');
  const card = chargedBy(subscription.data, methods.data?.items ?? []);
  return (
    <>
      <Returned />
      <Await query={subscription} lines={6}>
        {(it) => (
          <Await query={quotas} lines={6}>
            {(has) => (
              <>
                <Current subscription={it} quotas={has} hasCard={card !== undefined} />
                {actsOf(it).choose && !isAgreed(it, has) && <Offered subscription={it} mayTry={has.trial_available} card={card} />}
              </>
            )}
          </Await>
        )}
      </Await>
      <PaymentMethods subscription={subscription.data} />
    </>
  );
}

function Offered(offered: { subscription: Schemas['Subscription']; mayTry: boolean; card: Schemas['PaymentMethod'] | undefined }) {
  const pricing = $api().useQuery('get', '/api/v1/billing/pricing');
  return (
    <Await query={pricing} lines={6}>
      {(it) => <Choose pricing={it} {...offered} />}
    </Await>
  );
}

/** Back from a page of the bank's, whose answer stands in the address, and goes from there. */
function Returned() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { redirect_status: status } = useSearch({ from: '/shell/member/plan' });
  const [said] = useState(status);
  useEffect(() => {
    if (status === undefined) return;
    void navigate({ to: '/plan', search: {}, replace: true }).then(refresh);
  }, [status, navigate, refresh]);
  if (said === undefined) return null;
  return said === 'succeeded' ? <Note tone="good">{t('cards.back')}</Note> : <Note tone="bad">{t('cards.refused')}</Note>;
}

/** For members who do not pay: what the workspace has, and whom to ask. */
function ReadOnly() {
  const { t } = useTranslation();
  const format = useFormat();
  const quotas = $api().useQuery('get', '/api/v1/billing/quotas');
  return (
    <>
      <Note>{t('subscription.admins')}</Note>
      <Await query={quotas}>
        {(it) => (
          <Card title={t('subscription.current')} aside={it.is_trial && <Badge tone="accent">{t('subscription.states.trialing')}</Badge>}>
            <p className="price">{t(`plans.${it.plan}`)}</p>
            <p className="soft">
              {it.next
                ? t('subscription.planFrom', { plan: t(`plans.${it.next.plan}`), date: format.date(it.next.from) })
                : t('subscription.quotasAnew', { date: format.date(it.period.ends_at) })}
            </p>
            <p>
              <Link to="/usage">{t('subscription.toUsage')}</Link>
            </p>
          </Card>
        )}
      </Await>
    </>
  );
}
