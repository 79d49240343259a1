// The client: typed calls by the document, an Idempotency-Key for each intent, and refusals as errors.
import createClient, { type Client as TypedClient } from 'openapi-fetch';

import { KEYED } from './generated/facts.js';
import type { paths } from './generated/schema.js';
import { RETRIES, withRetries, type Retries } from './retries.js';

export interface ClientOptions {
  /** Where the API is, without a path. */
  baseUrl: string;
  /** An API key, or a person's access token; a function where it changes. */
  token?: string | (() => string | Promise<string>);
  retries?: Partial<Retries>;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
}

export interface Client {
  /** Calls of the API by method and path, such as `client.api.GET('/api/v1/generations')`. */
  readonly api: TypedClient<paths>;
  readonly retries: Retries;
  readonly fetch: typeof fetch;
}

export function createGgenClient(options: ClientOptions): Client {
  const retries = { ...RETRIES, ...options.retries };
  const plain = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));
  const api = createClient<paths>({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    fetch: (request) => withRetries(plain, request, retries),
  });
  api.use({
    async onRequest({ request, schemaPath }) {
      const token = typeof options.token === 'function' ? await options.token() : options.token;
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      // One intent: every attempt of it has the same key, and so makes one thing.
      const keyed = request.method === 'POST' && KEYED.has(schemaPath);
      if (keyed && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
  });
  return { api, retries, fetch: plain };
}

/** The data of a call. A refusal has been thrown by then as a `ProblemError`. */
export async function dataOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await call;
  if (data === undefined) throw new TypeError(`the answer ${String(response.status)} has no body`);
  return data;
}

interface Page<Item> {
  items: Item[];
  next_cursor?: string | null;
}

/** Every item of a list, over all its pages, each page when it is needed. */
export async function* itemsOf<Item>(
  page: (cursor: string | undefined) => Promise<{ data?: Page<Item>; response: Response }>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items, next_cursor: next } = await dataOf(page(cursor));
    yield* items;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
