// Whoever of staff is signed in here. Their token is in memory only and lives for half an hour; there
// is none to refresh it, so a page that is loaded anew asks for the sign-in once more.
import { QueryClient } from '@tanstack/react-query';
import type { Client } from 'openapi-fetch';
import createQueries, { type OpenapiQueryClient } from 'openapi-react-query';
import { useSyncExternalStore } from 'react';

import { authorised, clientBy, repeat } from '../api/client';
import type { Schemas } from '../api/hooks';
import type { paths } from '../api/schema';

export interface StaffSession {
  readonly email: string;
  readonly role: Schemas['StaffRole'];
}

let token: string | null = null;
let session: StaffSession | null = null;
let client: Client<paths> | undefined;
let queries: OpenapiQueryClient<paths> | undefined;
const listeners = new Set<() => void>();
const reasons = new Map<string, string>();
let newestReason = '';

// Apart from the customers' answers. Each read of a customer's data stands in the customer's log, so
// none is repeated because somebody came back to the window.
export const staffQueries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 15_000, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { retry: false },
  },
});

export const staffApi = (): Client<paths> => (client ??= clientBy(send));
export const $staff = (): OpenapiQueryClient<paths> => (queries ??= createQueries(staffApi()));

async function send(request: Request): Promise<Response> {
  const sent = token;
  const answer = await repeat(authorised(request, sent));
  if (answer.status === 401 && sent !== null && sent === token) end();
  return answer;
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function begin(email: string, { access_token: given, role }: Schemas['StaffSession']): void {
  token = given;
  session = { email, role };
  tell();
}

/** Forgets all that was read, too. */
export function end(): void {
  token = null;
  session = null;
  reasons.clear();
  newestReason = '';
  staffQueries.clear();
  tell();
}

export function useStaff(): StaffSession | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** Why somebody looks at a thing, said once for as long as they are signed in. */
export const reasonFor = (thing: string): string | null => reasons.get(thing) ?? null;
export const lastReason = (): string => newestReason;

export function giveReason(thing: string, reason: string): void {
  reasons.set(thing, reason);
  newestReason = reason;
}

export function rememberReason(reason: string): void {
  newestReason = reason;
}
