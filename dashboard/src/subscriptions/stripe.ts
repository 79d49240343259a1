// Stripe.js: its own form, in a frame of Stripe's, takes the number of a card, which we never have. It is loaded when
// somebody adds a card, from Stripe, as its terms want it. https://docs.stripe.com/js
import { api } from '../api/client';
import { Problem, unreachable } from '../api/problem';
import { loadConfig } from '../config';

export interface StripeError {
  message?: string;
}

export interface StripeElement {
  on(event: 'ready', listener: () => void): unknown;
  on(event: 'loaderror', listener: (event: { error: StripeError }) => void): unknown;
  mount(place: HTMLElement): void;
  destroy(): void;
}

export interface StripeElements {
  create(kind: 'payment', options: { layout: 'tabs' }): StripeElement;
}

/** The part of it that is used here. */
export interface Stripe {
  elements(options: { clientSecret: string; appearance: { theme: 'stripe' | 'night' } }): StripeElements;
  confirmSetup(options: {
    elements: StripeElements;
    confirmParams: { return_url: string };
    redirect: 'if_required';
  }): Promise<{ error?: StripeError; setupIntent?: { payment_method: string | { id: string } | null } }>;
  handleNextAction(options: { clientSecret: string }): Promise<{ error?: StripeError }>;
}

type MakeStripe = (key: string, options: { locale: 'en' | 'de' }) => Stripe;

/** What the bank or Stripe says of a card, in the language that the page has. */
export class CardRefused extends Error {}

export const refusal = (error: StripeError): CardRefused => new CardRefused(error.message ?? '');

let loading: Promise<MakeStripe> | undefined;

async function load(): Promise<MakeStripe> {
  const { stripeJsUrl } = await loadConfig();
  return await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = stripeJsUrl;
    const failed = () => {
      script.remove();
      reject(unreachable());
    };
    script.onload = () => {
      const { Stripe: make } = window as { Stripe?: MakeStripe };
      if (make === undefined) failed();
      else resolve(make);
    };
    script.onerror = failed;
    document.head.append(script);
  });
}

export interface CardSetup {
  stripe: Stripe;
  clientSecret: string;
}

/** Begins to add a card, and has Stripe.js ready for it. */
export async function beginCard(locale: 'en' | 'de'): Promise<CardSetup> {
  const { data } = await api().POST('/api/v1/billing/payment-methods');
  if (!data?.publishable_key) throw new Problem(503, 'payments_not_configured', 'There is no key for browsers.', null);
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const make = await loading;
  return { stripe: make(data.publishable_key, { locale }), clientSecret: data.client_secret };
}
