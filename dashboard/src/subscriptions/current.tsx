import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { useFormat } from '../ui/format';
import { Badge, Button, Card, Note, type Tone } from '../ui/parts';
import { ConfirmPayment } from './confirm-payment';
import { useOfferTexts } from './offer-text';
import { PayLate } from './payment-methods';
import { actsOf, changeToCome, isAgreed, standingOf, type Standing } from './standing';
import { Turn, type Turning } from './turn';

type Subscription = Schemas['Subscription'];

const TONES: Record<Standing, Tone> = {
  none: '', incomplete: 'warn', trialing: 'accent', active: 'good', ending: 'warn', paused: 'warn', late: 'bad', lapsed: 'bad', ended: '',
};

/** What the workspace has, what it costs, what comes next, and what can be done about it. */
export function Current({ subscription, quotas, hasCard }: { subscription: Subscription; quotas: Schemas['Quotas']; hasCard: boolean }) {
  const { t } = useTranslation();
  const texts = useOfferTexts();
  const [turning, setTurning] = useState<Turning | null>(null);
  const standing = standingOf(subscription);
  const acts = actsOf(subscription);
  const { entitled } = subscription;
  return (
    <Card title={t('subscription.current')} aside={<Badge tone={TONES[standing]}>{t(`subscription.states.${standing}`)}</Badge>}>
      <div className="stack">
        <p className="price">{entitled ? texts.plan(entitled) : t(`plans.${quotas.plan}`)}</p>
        {isAgreed(subscription, quotas) ? (
          <Note>{t('subscription.said.agreed')}</Note>
        ) : (
          <Said standing={standing} subscription={subscription} hasCard={hasCard} />
        )}
        <Facts subscription={subscription} />
        {acts.confirm && <ConfirmPayment subscription={subscription} />}
        {(acts.cancel || acts.pause || acts.resume) && (
          <div className="row">
            {acts.resume && (
              <Button look="primary" onPress={() => setTurning('resume')}>
                {t('subscription.resume')}
              </Button>
            )}
            {acts.pause && <Button onPress={() => setTurning('pause')}>{t('subscription.pause')}</Button>}
            {acts.cancel && (
              <Button look="danger" onPress={() => setTurning('cancel')}>
                {t('subscription.cancel')}
              </Button>
            )}
          </div>
        )}
      </div>
      {turning && <Turn turning={turning} subscription={subscription} onClose={() => setTurning(null)} />}
    </Card>
  );
}

/** Where it is, in plain words, and what happens when. */
function Said({ standing, subscription, hasCard }: { standing: Standing; subscription: Subscription; hasCard: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const end = subscription.trial_end ?? subscription.period_end;
  const date = end ? format.date(end) : '';
  switch (standing) {
    case 'none':
    case 'ended':
    case 'incomplete':
    case 'active':
      return <p className="soft">{t(`subscription.said.${standing}`)}</p>;
    case 'trialing':
      return hasCard ? (
        <p className="soft">{t('subscription.said.trialing', { date })}</p>
      ) : (
        <Note tone="warn">{t('subscription.said.trialWithoutCard', { date })}</Note>
      );
    case 'ending':
      return <Note tone="warn">{t('subscription.said.ending', { date: subscription.period_end ? format.date(subscription.period_end) : '' })}</Note>;
    case 'paused':
      return <Note tone="warn">{t(subscription.entitled ? 'subscription.said.paused' : 'subscription.said.pausedOver', { date })}</Note>;
    case 'late':
    case 'lapsed':
      return <Late subscription={subscription} />;
  }
}

/** A payment that has failed: since when, when it is tried again, and what comes if nobody pays. */
function Late({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { past_due_since: since, next_try_at: nextTry, grace_ends_at: graceEnd } = subscription;
  return (
    <Note tone="bad">
      <strong>{since ? t('subscription.late.since', { date: format.date(since) }) : t('subscription.late.unpaid')}</strong>
      {nextTry && <span>{t('subscription.late.nextTry', { time: format.dateTime(nextTry) })}</span>}
      {graceEnd && subscription.entitled && <span>{t('subscription.late.graceEnds', { time: format.dateTime(graceEnd) })}</span>}
      {!subscription.entitled && <span>{t('subscription.late.over')}</span>}
      <span>{t('subscription.late.advice')}</span>
      {subscription.status === 'past_due' && (
        <span>
          <PayLate />
        </span>
      )}
    </Note>
  );
}

function Facts({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation();
  const format = useFormat();
  const texts = useOfferTexts();
  const { entitled, next, period_start: from, period_end: until } = subscription;
  const standing = standingOf(subscription);
  if (standing === 'none' || standing === 'ended' || standing === 'incomplete') return null;
  const change = changeToCome(subscription);
  const isTried = standing === 'trialing';
  return (
    <dl className="facts">
      {entitled && !isTried && <Fact name={t('subscription.price')}>{texts.price(entitled)}</Fact>}
      {from && until && (
        <Fact name={t(isTried ? 'subscription.trialPeriod' : 'subscription.period')}>
          {t('subscription.fromTo', { from: format.date(from), to: format.date(until) })}
        </Fact>
      )}
      {change && until && (
        <Fact name={t('subscription.toCome')}>{t('subscription.changeOn', { date: format.date(until), plan: texts.plan(change), price: texts.price(change) })}</Fact>
      )}
      {next && until && (isTried || standing === 'active') && (
        <Fact name={t('subscription.nextPayment')}>
          {t('subscription.amountOn', { amount: format.money(next.amount, next.currency), date: format.date(until) })}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
