// Where the API is. The file is put beside the build when it is deployed, so that one build
// serves every deployment.
export interface Config {
  readonly apiUrl: string;
  /** Where Stripe.js is; the local cloud has a stand-in. */
  readonly stripeJsUrl: string;
}

/** Of the release of Stripe's API that the product speaks. */
const STRIPE_JS = 'https://js.stripe.com/endive/stripe.js';

export async function loadConfig(): Promise<Config> {
  const answer = await fetch('/config.json', { cache: 'no-store' });
  const read: unknown = await answer.json();
  if (typeof read !== 'object' || read === null || !('api_url' in read) || typeof read.api_url !== 'string') {
    throw new Error('config.json has no api_url');
  }
  const stripeJsUrl = 'stripe_js_url' in read && typeof read.stripe_js_url === 'string' ? read.stripe_js_url : STRIPE_JS;
  return { apiUrl: read.api_url.replace(/\/$/, ''), stripeJsUrl };
}
