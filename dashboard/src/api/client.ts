// The API's client: types from the OpenAPI document, tokens from the session, one bounded retry of
// what can be repeated without harm, and every refusal as a `Problem`.
import createClient, { type Client } from 'openapi-fetch';

import { problemOf, unreachable } from './problem';
import { Sessions, type Tokens } from './session';
import type { paths } from './schema';

const TRIES_MAX = 3;
const PAUSE_MS = 400;
const REPEATABLE_STATUSES = [502, 503, 504];

let base = '';
let client: Client<paths>;
export let sessions: Sessions;

export function initialise(apiUrl: string): void {
  base = apiUrl;
  sessions = new Sessions(refreshTokens);
  client = clientBy(send);
}

/** A client that sends by this; every refusal is thrown as a `Problem`. */
export function clientBy(fetch: (request: Request) => Promise<Response>): Client<paths> {
  const made = createClient<paths>({ baseUrl: base, fetch });
  made.use({
    async onResponse({ response }) {
      if (response.ok || response.status === 304) return;
      const text = await response.clone().text();
      throw problemOf(parsed(text), response);
    },
  });
  return made;
}

export const api = (): Client<paths> => client;

/** A key under which a POST that creates something can be repeated. */
export const idempotencyKey = (): string => crypto.randomUUID();

async function send(request: Request): Promise<Response> {
  const token = await sessions.accessToken();
  const answer = await repeat(authorised(request, token));
  if (answer.status !== 401 || token === null || (await isWrongProof(answer))) return answer;
  // The session may have been told to begin anew meanwhile: one more try with fresh tokens.
  return (await sessions.refresh()) ? await repeat(authorised(request, await sessions.accessToken())) : answer;
}

/** A wrong password or code is refused as a token that is over: sent again, it would be one more wrong try. */
async function isWrongProof(answer: Response): Promise<boolean> {
  const code = problemOf(parsed(await answer.clone().text()), answer).code;
  return code === 'proof_wrong' || code === 'credentials_wrong';
}

export function authorised(request: Request, token: string | null): Request {
  const own = request.clone();
  if (token !== null) own.headers.set('authorization', `Bearer ${token}`);
  return own;
}

/** Sends it up to three times, if a repetition makes nothing twice. */
export async function repeat(request: Request): Promise<Response> {
  const harmless = request.method === 'GET' || request.headers.has('idempotency-key');
  for (let tries = 1; ; tries += 1) {
    const last = !harmless || tries === TRIES_MAX;
    try {
      const answer = await fetch(request.clone());
      if (last || !REPEATABLE_STATUSES.includes(answer.status)) return answer;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      if (last) throw unreachable();
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
  }
}

/** Null when the session is over; throws when nobody can tell. */
async function refreshTokens(refreshToken: string, workspaceId?: string): Promise<Tokens | null> {
  const answer = await fetch(`${base}/api/v1/auth/refresh`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ refresh_token: refreshToken, workspace_id: workspaceId }),
  }).catch(() => {
    throw unreachable();
  });
  if (answer.ok) return (await answer.json()) as Tokens;
  if (answer.status === 401 || answer.status === 403) return null;
  // Not a member of it any more: the API chooses a workspace that is left.
  if (answer.status === 422 && workspaceId !== undefined) return await refreshTokens(refreshToken);
  throw problemOf(parsed(await answer.text()), answer);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
