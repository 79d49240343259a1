import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Schemas } from '../../src/api/hooks';
import { actsOf, changeToCome, chargedBy, isAgreed, isExpired, standingOf, type Standing } from '../../src/subscriptions/standing';
import { answerTo, CURRENCIES, firstWish, INTERVALS, seatsOf, SEATS_MAX, soldPlans, wantedOf } from '../../src/subscriptions/wish';

type Subscription = Schemas['Subscription'];

const STARTER: Schemas['SubscriptionOffer'] = { plan: 'workspace_starter', interval: 'month', currency: 'usd', seats: 2, amount: 19_800 };
const PRO: Schemas['SubscriptionOffer'] = { plan: 'pro', interval: 'month', currency: 'usd', seats: 1, amount: 2_900 };
const active: Subscription = { status: 'active', entitled: STARTER, next: STARTER, cancel_at_period_end: false, is_paused: false };
const none: Subscription = { cancel_at_period_end: false, is_paused: false };

test.each<[Standing, Subscription]>([
  ['none', none],
  ['incomplete', { ...active, status: 'incomplete', entitled: null }],
  ['trialing', { ...active, status: 'trialing' }],
  ['active', active],
  ['ending', { ...active, cancel_at_period_end: true, next: null }],
  ['ending', { ...active, status: 'trialing', cancel_at_period_end: true, next: null }],
  ['paused', { ...active, is_paused: true }],
  ['paused', { ...active, is_paused: true, entitled: null }],
  ['late', { ...active, status: 'past_due' }],
  ['lapsed', { ...active, status: 'past_due', entitled: null }],
  ['lapsed', { ...active, entitled: null }],
  ['lapsed', { ...active, status: 'unpaid', entitled: null }],
  ['lapsed', { ...active, status: 'paused', entitled: null }],
  ['ended', { ...none, status: 'canceled' }],
  ['ended', { ...none, status: 'incomplete_expired' }],
])('it is %s', (standing, subscription) => {
  expect(standingOf(subscription)).toBe(standing);
});

test('what is offered to do is what the API does', () => {
  const acts = (it: Subscription) => Object.entries(actsOf(it)).filter(([, may]) => may).map(([act]) => act);
  expect(acts(none)).toEqual(['choose']);
  expect(acts(active)).toEqual(['choose', 'cancel', 'pause']);
  expect(acts({ ...active, status: 'trialing' })).toEqual(['choose', 'cancel']);
  expect(acts({ ...active, status: 'incomplete', entitled: null })).toEqual(['choose', 'cancel', 'confirm']);
  expect(acts({ ...active, cancel_at_period_end: true, next: null })).toEqual(['resume']);
  expect(acts({ ...active, is_paused: true })).toEqual(['cancel', 'resume']);
  expect(acts({ ...active, status: 'past_due' })).toEqual(['cancel']);
  expect(acts({ ...active, status: 'past_due', cancel_at_period_end: true, next: null })).toEqual(['resume']);
  expect(acts({ ...none, status: 'canceled', cancel_at_period_end: true })).toEqual(['choose']);
});

test('a step down that is to come is told, and one that is not is not', () => {
  expect(changeToCome(active)).toBeNull();
  // Whatever an old price was, it is the same plan.
  expect(changeToCome({ ...active, entitled: { ...STARTER, amount: 1 } })).toBeNull();
  expect(changeToCome({ ...active, next: PRO })).toEqual(PRO);
  expect(changeToCome({ ...active, next: { ...STARTER, seats: 1 } })?.seats).toBe(1);
  expect(changeToCome({ ...active, next: null })).toBeNull();
});

test('a plan that no subscription gives, and that is no trial, was agreed upon', () => {
  const terms = (plan: Schemas['Plan'], is_trial = false) => ({ plan, is_trial });
  expect(isAgreed(none, terms('enterprise'))).toBe(true);
  expect(isAgreed({ ...none, status: 'canceled' }, terms('pro'))).toBe(true);
  expect(isAgreed(none, terms('free'))).toBe(false);
  expect(isAgreed(none, terms('pro', true))).toBe(false);
  expect(isAgreed(active, terms('workspace_starter'))).toBe(false);
});

test('the card of the subscription is charged before the default one', () => {
  const card = (id: string, is_default: boolean) => ({ id, brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2034, is_default });
  const cards = [card('pm_1', false), card('pm_2', true)];
  expect(chargedBy(active, cards)?.id).toBe('pm_2');
  expect(chargedBy({ ...active, payment_method_id: 'pm_1' }, cards)?.id).toBe('pm_1');
  expect(chargedBy({ ...active, payment_method_id: 'pm_gone' }, cards)?.id).toBe('pm_2');
  expect(chargedBy(undefined, [card('pm_1', false)])).toBeUndefined();
});

test('a card is good to the end of its month', () => {
  const card = { exp_month: 12, exp_year: 2026 };
  expect(isExpired(card, new Date('2026-12-31T23:59:59Z'))).toBe(false);
  expect(isExpired(card, new Date('2027-01-01T00:00:00Z'))).toBe(true);
});

test('seats are whole numbers that can be bought', () => {
  expect(['1', ' 2 ', '100'].map(seatsOf)).toEqual([1, 2, 100]);
  for (const text of ['', '0', '101', '1000', '-1', '1.5', '1e2', 'two']) expect(seatsOf(text), text).toBeNull();
});

test('the form begins with what is to come, or with the first plan that is sold', () => {
  const limits = {} as Schemas['Limits'];
  const plan = (it: Partial<Schemas['PlanView']>): Schemas['PlanView'] => ({ plan: 'free', title: '', price_cents_per_month: 0, by_agreement: false, for_workspaces: false, limits, ...it });
  const pricing = {
    currency: 'USD',
    trial_days: 14,
    plans: [plan({}), plan({ plan: 'pro', price_cents_per_month: 2_900 }), plan({ plan: 'enterprise', price_cents_per_month: 99_900, by_agreement: true })],
  };
  const sold = soldPlans(pricing);
  expect(sold.map((it) => it.plan)).toEqual(['pro']);
  expect(firstWish(none, sold)).toEqual({ plan: 'pro', interval: 'month', currency: 'usd', seats: 1, trial: false });
  expect(firstWish({ ...active, next: { ...STARTER, seats: 1 } }, sold)).toMatchObject({ plan: 'workspace_starter', seats: 1 });
  expect(firstWish({ ...active, next: null }, sold)).toMatchObject({ seats: 2 });
});

test('what was previewed is asked for with its time, and a trial only where it is wanted', () => {
  const wish = firstWish(active, []);
  expect(wantedOf(wish)).toEqual({ plan: 'workspace_starter', interval: 'month', currency: 'usd', seats: 2 });
  expect(wantedOf({ ...wish, trial: true }, '2026-12-01T00:00:00.000Z')).toMatchObject({ trial: true, previewed_at: '2026-12-01T00:00:00.000Z' });
});

test('what is said yes to follows from the preview', () => {
  expect(answerTo({ when: 'at_once', due_now: 16_500 }, false)).toBe('pay');
  expect(answerTo({ when: 'at_once', due_now: 0 }, true)).toBe('trial');
  expect(answerTo({ when: 'at_once', due_now: 0 }, false)).toBe('change');
  expect(answerTo({ when: 'at_period_end', due_now: 0 }, false)).toBe('later');
  expect(answerTo({ when: 'never', due_now: 0 }, false)).toBe('nothing');
});

test('currencies, intervals and seats are those of the API', () => {
  const document = JSON.parse(readFileSync(new URL('../../../infra/openapi.json', import.meta.url), 'utf8')) as {
    components: { schemas: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[]; maximum?: number }> }> };
  };
  const { WantedSubscription: wanted, BillingInterval: interval } = document.components.schemas;
  expect([...CURRENCIES].sort()).toEqual(wanted?.properties?.['currency']?.enum);
  expect([...INTERVALS].sort()).toEqual(interval?.enum);
  expect(SEATS_MAX).toBe(wanted?.properties?.['seats']?.maximum);
});
