// What a subscription is to whoever reads of it, and what can be asked of it: as
// functions/subscriptions judges it.
import type { Schemas } from '../api/hooks';

type Subscription = Schemas['Subscription'];
type Offer = Schemas['SubscriptionOffer'];

export type Standing = 'none' | 'incomplete' | 'trialing' | 'active' | 'ending' | 'paused' | 'late' | 'lapsed' | 'ended';

export function standingOf(it: Subscription): Standing {
  switch (it.status) {
    case undefined:
    case null:
      return 'none';
    case 'incomplete':
      return 'incomplete';
    case 'incomplete_expired':
    case 'canceled':
      return 'ended';
    case 'past_due':
      return it.entitled ? 'late' : 'lapsed';
    case 'unpaid':
    case 'paused':
      return 'lapsed';
    case 'trialing':
    case 'active':
      if (it.cancel_at_period_end) return 'ending';
      if (it.is_paused) return 'paused';
      if (!it.entitled) return 'lapsed';
      return it.status;
  }
}

export interface Acts {
  /** Another plan, or a first one. */
  choose: boolean;
  cancel: boolean;
  pause: boolean;
  resume: boolean;
  /** The first payment, which the bank has to be told of by whoever pays. */
  confirm: boolean;
}

export function actsOf(it: Subscription): Acts {
  const standing = standingOf(it);
  const runs = standing !== 'none' && standing !== 'ended';
  const goesOn = runs && standing !== 'incomplete';
  return {
    choose: ['none', 'ended', 'incomplete', 'trialing', 'active'].includes(standing),
    cancel: runs && !it.cancel_at_period_end,
    pause: standing === 'active',
    resume: goesOn && (it.cancel_at_period_end || it.is_paused),
    confirm: standing === 'incomplete',
  };
}

/** Whether staff has given the workspace its plan, which a subscription does not change. */
export function isAgreed(it: Subscription, { plan, is_trial }: Pick<Schemas['Quotas'], 'plan' | 'is_trial'>): boolean {
  return ['none', 'ended'].includes(standingOf(it)) && plan !== 'free' && !is_trial;
}

/** What the next period has otherwise than this one; null where it goes on as it is. */
export function changeToCome(it: Subscription): Offer | null {
  if (!it.entitled || !it.next) return null;
  const { plan, interval, seats, currency } = it.entitled;
  const isSame = it.next.plan === plan && it.next.interval === interval && it.next.seats === seats && it.next.currency === currency;
  return isSame ? null : it.next;
}

/** What is charged. */
export function chargedBy(it: Subscription | undefined, methods: Schemas['PaymentMethod'][]): Schemas['PaymentMethod'] | undefined {
  const own = it?.payment_method_id;
  return methods.find((method) => method.id === own) ?? methods.find((method) => method.is_default);
}

/** Whether the last month in which it is good is over. */
export function isExpired({ exp_month, exp_year }: Pick<Schemas['PaymentMethod'], 'exp_month' | 'exp_year'>, now: Date): boolean {
  return exp_year * 12 + exp_month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
}
