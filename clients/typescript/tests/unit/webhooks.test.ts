// Deliveries are verified by the vectors of all clients.
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { InvalidWebhook, verify } from '../../src/webhooks/index.js';

interface Case {
  name: string;
  secrets: string[];
  headers: Record<string, string>;
  body: string;
  now: number;
  expected: string;
}

const CASES = JSON.parse(readFileSync(new URL('../../../vectors/webhooks.json', import.meta.url), 'utf8')) as Case[];

const GOOD = CASES.find((it) => it.expected === 'accepted');
if (GOOD === undefined) throw new Error('the vectors accept nothing');
const { secrets, headers, body, now } = GOOD;
const secret = secrets.join();

function reason(it: Case, sent: string | Uint8Array): string {
  try {
    verify(it.secrets, it.headers, sent, it.now);
    return 'accepted';
  } catch (error) {
    if (error instanceof InvalidWebhook) return error.reason;
    throw error;
  }
}

test.each(CASES)('$name', (it) => {
  expect(reason(it, it.body)).toBe(it.expected);
  expect(reason(it, new TextEncoder().encode(it.body))).toBe(it.expected);
});

test('no changed bit is accepted', () => {
  const bytes = new TextEncoder().encode(body);
  for (let position = 0; position < bytes.length * 8; position += 1) {
    const changed = bytes.slice();
    changed[position >> 3] = (changed[position >> 3] ?? 0) ^ (1 << (position & 7));
    if (reason(GOOD, changed) !== 'signature') throw new Error(`bit ${String(position)} is accepted`);
  }
});

test('headers are read as fetch and as Node give them', () => {
  expect(verify(secret, new Headers(headers), body, now).type).toBe('order.paid');
  const capital = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  expect(verify(secret, capital, body, now).id).toBe(headers['webhook-id']);
  expect(() => verify(secret, headers, body)).toThrow('timestamp');
});
