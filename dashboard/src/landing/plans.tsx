import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, initialise } from '../api/client';
import type { Schemas } from '../api/hooks';
import { loadConfig } from '../config';
import { useFormat } from '../ui/format';

/** What plans cost and include, as the API says. */
export function Plans() {
  const { t } = useTranslation('landing');
  const [pricing, setPricing] = useState<Schemas['Pricing'] | null | 'failed'>(null);
  useEffect(() => {
    loadPricing()
      .then(setPricing)
      .catch(() => setPricing('failed'));
  }, []);
  if (pricing === null) return null;
  if (pricing === 'failed')
    return (
      <p role="alert" className="plans-failed">
        {t('pricing.failed')}
      </p>
    );
  return (
    <>
      {[false, true].map((teams) => (
        <div key={String(teams)}>
          <h3 className="plans-of">{t(teams ? 'pricing.teams' : 'pricing.people')}</h3>
          <ul className="plans">
            {pricing.plans
              .filter((plan) => plan.for_workspaces === teams)
              .map((plan) => (
                <Plan key={plan.plan} plan={plan} currency={pricing.currency} />
              ))}
          </ul>
        </div>
      ))}
      <p className="soft plans-trial">{t('pricing.trial', { days: pricing.trial_days })}</p>
    </>
  );
}

async function loadPricing(): Promise<Schemas['Pricing'] | 'failed'> {
  initialise((await loadConfig()).apiUrl);
  const { data } = await api().GET('/api/v1/billing/pricing');
  return data ?? 'failed';
}

function Plan({ plan, currency }: { plan: Schemas['PlanView']; currency: string }) {
  const { t } = useTranslation('landing');
  const format = useFormat();
  const { generations, api_calls: calls, storage_bytes_max: storage, concurrent_jobs_max: jobs } = plan.limits;
  const count = (limit: Schemas['Limit']) => (limit.kind === 'unlimited' ? null : format.number(limit.included));
  const included = [
    count(generations) === null ? t('pricing.unlimited.generations') : t('pricing.generations', { amount: count(generations) }),
    count(calls) === null ? t('pricing.unlimited.calls') : t('pricing.calls', { amount: count(calls) }),
    storage == null ? null : t('pricing.storage', { size: format.bytes(storage) }),
    jobs == null ? null : t('pricing.jobs', { amount: jobs }),
  ];
  return (
    <li className="card plan">
      <h3>{plan.title}</h3>
      <p className="price">
        {plan.by_agreement ? (
          t('pricing.agreement')
        ) : (
          <>
            {format.money(plan.price_cents_per_month, currency)} <small>{t('pricing.month')}</small>
          </>
        )}
      </p>
      <ul>
        {included.map((it) => it !== null && <li key={it}>{it}</li>)}
      </ul>
      <a href="/register" className="button">
        {t('pricing.choose', { plan: plan.title })}
      </a>
    </li>
  );
}
