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

function reason({ secrets, headers, now }: Case, body: string | Uint8Array): string {
  try {
    verify(secrets, headers, body, now);
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
  const body = new TextEncoder().encode(CASES[0].body);
  for (let position = 0; position < body.length * 8; position += 1) {
    const changed = body.slice();
    changed[position >> 3] = (changed[position >> 3] ?? 0) ^ (1 << (position & 7));
    expect(reason(CASES[0], changed)).toBe('signature');
  }
});

test('headers are read as fetch and as Node give them', () => {
  const [{ secrets, headers, body, now }] = CASES;
  expect(verify(secrets[0] ?? '', new Headers(headers), body, now).type).toBe('order.paid');
  const capital = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  expect(verify(secrets[0] ?? '', capital, body, now).id).toBe(headers['webhook-id']);
  expect(() => verify(secrets[0] ?? '', headers, body)).toThrow('timestamp');
});
