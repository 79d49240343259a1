import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Checkbox, Input, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Button, Card, Note } from '../ui/parts';
import { Preview } from './preview';
import { actsOf } from './standing';
import { CURRENCIES, firstWish, INTERVALS, seatsOf, SEATS_MAX, soldPlans, type Wish } from './wish';

interface Chosen {
  subscription: Schemas['Subscription'];
  pricing: Schemas['Pricing'];
  mayTry: boolean;
  card: Schemas['PaymentMethod'] | undefined;
}

/** A plan, for how long, for how many, and what that costs before anybody says yes. */
export function Choose({ subscription, pricing, mayTry, card }: Chosen) {
  const { t } = useTranslation();
  const plans = soldPlans(pricing);
  const [wish, setWish] = useState<Wish>(() => firstWish(subscription, plans));
  const [seats, setSeats] = useState(() => String(wish.seats));
  const [asked, setAsked] = useState<Wish | null>(null);
  const [done, setDone] = useState<'done' | 'waits' | null>(null);
  const runs = actsOf(subscription).cancel && subscription.status !== 'incomplete';
  const isForTeams = plans.some((it) => it.plan === wish.plan && it.for_workspaces);
  const counted = isForTeams ? seatsOf(seats) : 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(null);
    if (counted !== null) setAsked({ ...wish, seats: counted, trial: wish.trial && mayTry && !runs });
  };
  return (
    <Card title={t(runs ? 'subscription.change' : 'subscription.choose')}>
      <form className="stack" noValidate onSubmit={submit}>
        {done && <Note tone={done === 'done' ? 'good' : 'warn'}>{t(`subscription.${done}`)}</Note>}
        <Plans plans={plans} currency={pricing.currency} chosen={wish.plan} onChoose={(plan) => setWish({ ...wish, plan })} />
        <Intervals chosen={wish.interval} onChoose={(interval) => setWish({ ...wish, interval })} />
        <div className="choices">
          {isForTeams && (
            <Input
              label={t('subscription.seats')}
              hint={t('subscription.seatsHint')}
              inputMode="numeric"
              value={seats}
              onChange={(event) => setSeats(event.target.value)}
              wrong={counted === null ? t('subscription.seatsWrong', { max: SEATS_MAX }) : undefined}
            />
          )}
          <Select
            label={t('subscription.currency')}
            hint={t(runs ? 'subscription.currencyStays' : 'subscription.currencyHint')}
            disabled={runs}
            value={wish.currency}
            onChange={(event) => setWish({ ...wish, currency: event.target.value as Wish['currency'] })}
          >
            {CURRENCIES.map((it) => (
              <option key={it} value={it}>
                {t(`subscription.currencies.${it}`)}
              </option>
            ))}
          </Select>
        </div>
        {mayTry && !runs && (
          <Checkbox
            label={t('subscription.try', { days: pricing.trial_days })}
            checked={wish.trial}
            onChange={(event) => setWish({ ...wish, trial: event.target.checked })}
          />
        )}
        <div className="row end">
          <Button type="submit" look="primary">
            {t('subscription.preview')}
          </Button>
        </div>
      </form>
      {asked && (
        <Preview
          wish={asked}
          card={card}
          onClose={() => setAsked(null)}
          onDone={({ status }) => {
            setAsked(null);
            setDone(status === 'incomplete' ? 'waits' : 'done');
          }}
        />
      )}
    </Card>
  );
}

function Plans({ plans, currency, chosen, onChoose }: { plans: Schemas['PlanView'][]; currency: string; chosen: Wish['plan']; onChoose: (plan: Wish['plan']) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = (limit: Schemas['Limit']) => (limit.kind === 'unlimited' ? t('subscription.unlimited') : format.number(limit.included));
  return (
    <fieldset>
      <legend>{t('subscription.plan')}</legend>
      <div className="choices">
        {plans.map(({ plan, price_cents_per_month: price, limits }) => (
          <label key={plan} className={`choice-card ${chosen === plan ? 'chosen' : ''}`}>
            <input type="radio" name="plan" value={plan} checked={chosen === plan} onChange={() => onChoose(plan)} />
            <span className="stack tight">
              {t(`plans.${plan}`)}
              <span className="soft small">{t('subscription.fromPrice', { amount: format.money(price, currency) })}</span>
              <span className="soft small">{t('subscription.includes', { generations: count(limits.generations), calls: count(limits.api_calls) })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Intervals({ chosen, onChoose }: { chosen: Wish['interval']; onChoose: (interval: Wish['interval']) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('subscription.interval')}</legend>
      <div className="choices">
        {INTERVALS.map((it) => (
          <label key={it} className={`choice-card ${chosen === it ? 'chosen' : ''}`}>
            <input type="radio" name="interval" value={it} checked={chosen === it} onChange={() => onChoose(it)} />
            <span>{t(`subscription.intervals.${it}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
