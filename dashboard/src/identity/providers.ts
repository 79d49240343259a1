// Going to a provider and coming back. Whoever begins keeps a verifier in this tab, and the one-time
// code that the browser comes back with is of use only together with it.
import { useMutation } from '@tanstack/react-query';

import { api } from '../api/client';
import type { Schemas } from '../api/hooks';
import { ownPath } from '../app/own-path';

export type Provider = Schemas['Provider'];
type Route = 'start' | 'link' | 'step-up';

export const NAMES: Record<Provider, string> = { github: 'GitHub', google: 'Google' };

const STORAGE_KEY = 'provider';
const VERIFIER_BYTES = 32;

interface Begun {
  route: Route;
  verifier: string;
  /** Where to go on after it: a path of this product. */
  next: string;
}

/** Sends the browser to the provider; the page is left. */
export function useProvider(route: Route, next: string) {
  return useMutation({
    mutationFn: async (provider: Provider) => {
      const verifier = base64url(crypto.getRandomValues(new Uint8Array(VERIFIER_BYTES)));
      const url = await begin(route, provider, await challengeOf(verifier));
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify({ route, verifier, next } satisfies Begun));
      window.location.assign(url);
    },
  });
}

/** RFC 7636, S256. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** The answer marks the browser by a cookie, so that no other one can finish what it began. */
async function begin(route: Route, provider: Provider, challenge: string): Promise<string> {
  const asked = { params: { path: { provider } }, credentials: 'include' } as const;
  const base = '/api/v1/auth/oauth/{provider}';
  const { data } =
    route === 'step-up' ? await api().POST(`${base}/step-up`, asked) : await api().POST(`${base}/${route}`, { ...asked, body: { challenge } });
  if (data === undefined) throw new Error('the answer names no address');
  return data.authorization_url;
}

/** What was begun in this tab. */
export function readBegun(): Begun | null {
  const text = sessionStorage.getItem(STORAGE_KEY);
  if (text === null) return null;
  const begun = JSON.parse(text) as Begun;
  return { ...begun, next: ownPath(begun.next) ?? '/' };
}

export const forgetBegun = (): void => sessionStorage.removeItem(STORAGE_KEY);

export type CameBack =
  | { kind: 'code'; code: string }
  | { kind: 'linked' | 'proven'; provider: Provider }
  | { kind: 'error'; code: string }
  | { kind: 'nothing' };

/** What the API says behind the `#`, which no server is sent. */
export function cameBack(fragment: string): CameBack {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const code = said.get('code');
  if (code) return { kind: 'code', code };
  for (const kind of ['linked', 'proven'] as const) {
    const provider = said.get(kind);
    if (provider !== null && Object.hasOwn(NAMES, provider)) return { kind, provider: provider as Provider };
  }
  const error = said.get('error');
  return error ? { kind: 'error', code: error } : { kind: 'nothing' };
}

/** RFC 4648 §5, without padding. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
