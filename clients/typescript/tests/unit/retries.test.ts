// What is sent again, when, and under which key: against a real server on this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { createGgenClient, dataOf, itemsOf, ProblemError, Unreachable, type Client } from '../../src/index.js';
import { retryAfter } from '../../src/retries.js';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}
interface Seen {
  method: string;
  url: string;
  key: string | undefined;
  body: string;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers what it was told, one after the other; null is a connection that ends without an answer. */
async function serving(...answers: (Answer | null)[]): Promise<{ client: Client; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const key = request.headers['idempotency-key'] as string | undefined;
      seen.push({ method: request.method ?? '', url: request.url ?? '', key, body });
      const answer = answers.shift() ?? null;
      if (answer === null) return request.socket.destroy();
      return response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const retries = { triesMax: 3, pauseSeconds: 0.01, pauseSecondsMax: 1.5 };
  return { client: createGgenClient({ baseUrl: `http://127.0.0.1:${String(port)}`, token: 'k', retries }), seen };
}

const refused = (code: string, status: number, retry?: string): Answer => ({
  status,
  headers: retry === undefined ? {} : { 'retry-after': retry },
  body: { type: `https://app.test/docs/errors.html#${code}`, title: 'x', status, detail: 'why', code, request_id: 'req-1' },
});
const create = (client: Client) => dataOf(client.api.POST('/api/v1/generations', { body: { package: 'acme/names@^1' } }));
const cancel = (client: Client) =>
  dataOf(client.api.POST('/api/v1/generations/{id}/cancel', { params: { path: { id: 'gen_1' } } }));
const thrown = async (call: Promise<unknown>): Promise<unknown> => await call.catch((error: unknown) => error);

test('a lost answer is asked for again under the same key', async () => {
  const { client, seen } = await serving(null, refused('unavailable', 503), { status: 202, body: { id: 'gen_1' } });
  expect(await create(client)).toEqual({ id: 'gen_1' });
  expect(seen).toHaveLength(3);
  expect(new Set(seen.map((it) => it.key)).size).toBe(1);
  expect(seen[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(seen.map((it) => it.body))).toEqual(new Set(['{"package":"acme/names@^1"}']));
});

test('a POST without a key is not repeated when nobody knows what it did', async () => {
  const lost = await serving(null);
  expect(await thrown(cancel(lost.client))).toBeInstanceOf(Unreachable);
  const failed = await serving(refused('unavailable', 503));
  expect(await thrown(cancel(failed.client))).toMatchObject({ code: 'unavailable' });
  expect([lost.seen.length, failed.seen.length]).toEqual([1, 1]);
  // Refused before it began: nothing is done twice.
  const limited = await serving(refused('rate_limited', 429, '0'), refused('not_found', 404));
  expect(await thrown(cancel(limited.client))).toMatchObject({ code: 'not_found', requestId: 'req-1' });
});

test('Retry-After is waited for up to the limit', async () => {
  const answers = [refused('idempotency_in_progress', 409, '1'), refused('quota_exceeded', 429, '86400')];
  const { client, seen } = await serving(...answers);
  const began = Date.now();
  const error = await thrown(create(client));
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ code: 'quota_exceeded', retryAfterSeconds: 86400 });
  expect(Date.now() - began).toBeGreaterThanOrEqual(990);
  expect(seen).toHaveLength(2);
});

test('attempts are bounded, and a caller can end them', async () => {
  const { client, seen } = await serving(null, null, null, null);
  expect(await thrown(dataOf(client.api.GET('/api/v1/billing/pricing')))).toBeInstanceOf(Unreachable);
  expect(seen).toHaveLength(3);
  const signal = AbortSignal.abort(new Error('enough'));
  expect(await thrown(client.api.GET('/api/v1/billing/pricing', { signal }))).not.toBeInstanceOf(Unreachable);
});

test('an answer of the gateway is a problem too', async () => {
  const { client } = await serving({ status: 404, headers: { 'x-request-id': 'gw' }, body: { message: 'Not Found' } });
  const error = await thrown(dataOf(client.api.GET('/api/v1/billing/pricing')));
  expect(error).toMatchObject({ status: 404, detail: 'Not Found', requestId: 'gw' });
});

test('pages go on from cursor to cursor', async () => {
  const pages = [{ items: [1], next_cursor: 'a' }, { items: [2] }].map((body) => ({ status: 200, body }));
  const { client, seen } = await serving(...pages);
  const found: unknown[] = [];
  const page = (cursor?: string) => client.api.GET('/api/v1/uploads', { params: { query: { limit: 2, cursor } } });
  for await (const item of itemsOf(page)) found.push(item);
  expect(found).toEqual([1, 2]);
  expect(seen.map((it) => it.url)).toEqual(['/api/v1/uploads?limit=2', '/api/v1/uploads?limit=2&cursor=a']);
});

test('Retry-After has two forms', () => {
  const now = Date.UTC(2026, 10, 21, 10, 0, 0);
  const found = ['7', 'Sat, 21 Nov 2026 10:00:05 GMT', 'Sat, 21 Nov 2026 09:00:05 GMT', 'soon', null];
  expect(found.map((text) => retryAfter(text, now))).toEqual([7, 5, 0, null, null]);
});
