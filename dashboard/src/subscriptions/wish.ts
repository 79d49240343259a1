// What somebody chooses, and how the API is asked for it.
import type { Schemas } from '../api/hooks';

export const SEATS_MAX = 100;
export const CURRENCIES = ['usd', 'eur', 'gbp', 'jpy'] as const;
export const INTERVALS = ['month', 'year'] as const;

export interface Wish {
  plan: Schemas['Plan'];
  interval: Schemas['BillingInterval'];
  currency: (typeof CURRENCIES)[number];
  seats: number;
  trial: boolean;
}

/** Null of what is no number of seats. */
export function seatsOf(text: string): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const seats = Number(text);
  return seats >= 1 && seats <= SEATS_MAX ? seats : null;
}

/** Those that can be subscribed to without talking to us. */
export function soldPlans(pricing: Schemas['Pricing']): Schemas['PlanView'][] {
  return pricing.plans.filter((it) => !it.by_agreement && it.price_cents_per_month > 0);
}

/** What the form begins with: what the next period has, or what this one has. */
export function firstWish(it: Schemas['Subscription'], plans: Schemas['PlanView'][]): Wish {
  const known = it.next ?? it.entitled;
  if (known) return { plan: known.plan, interval: known.interval, currency: known.currency, seats: known.seats, trial: false };
  return { plan: plans[0]?.plan ?? 'pro', interval: 'month', currency: 'usd', seats: 1, trial: false };
}

/** As the API is asked: with the time of a preview, it charges what that said, to the cent. */
export function wantedOf({ trial, ...wanted }: Wish, previewedAt?: string): Schemas['WantedSubscription'] {
  return { ...wanted, ...(trial ? { trial } : {}), ...(previewedAt === undefined ? {} : { previewed_at: previewedAt }) };
}

export type Answer = 'trial' | 'pay' | 'change' | 'later' | 'nothing';

/** What is said yes to. */
export function answerTo(preview: Pick<Schemas['SubscriptionPreview'], 'when' | 'due_now'>, isTrial: boolean): Answer {
  if (preview.when === 'never') return 'nothing';
  if (preview.when === 'at_period_end') return 'later';
  if (preview.due_now > 0) return 'pay';
  return isTrial ? 'trial' : 'change';
}
