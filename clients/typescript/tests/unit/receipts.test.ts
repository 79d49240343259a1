// Receipts are verified offline, and no changed bit is accepted. The same vectors as the Python client's.
import { readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { compareFiles, fileEntry, InvalidReceipt, leafHash, parse, root, verify, zipEntries } from '../../src/receipts/index.js';
import { decoded, encoded, parseKeys } from '../../src/receipts/keys.js';
import { includes } from '../../src/receipts/merkle.js';

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../${path}`, import.meta.url)));
const RECEIPT = read('clients/vectors/receipt.json');
const KEYS = read('clients/vectors/keys.json');
const TEXT = new TextDecoder().decode(RECEIPT);

type Json = Record<string, unknown>;

function reason(receipt: Uint8Array, keys: Parameters<typeof verify>[1] = KEYS, zip?: Uint8Array): string {
  try {
    verify(receipt, keys, zip);
    return 'accepted';
  } catch (error) {
    if (error instanceof InvalidReceipt) return error.reason;
    throw error;
  }
}

test('the receipt that the product signs is accepted, in any order of fields', () => {
  const value = JSON.parse(TEXT) as Json;
  const reversed = Object.fromEntries(Object.entries(value).reverse());
  for (const text of [TEXT, JSON.stringify(value, null, 2), JSON.stringify(reversed)]) {
    expect(verify(strToU8(text), KEYS).generation_id).toBe('01JD0000000000000000000000');
  }
});

test('every single bit that changes is refused with a reason', () => {
  const keys = parseKeys(KEYS);
  const reasons = new Set<string>();
  for (let position = 0; position < RECEIPT.length * 8; position += 1) {
    const text = RECEIPT.slice();
    text[position >> 3] = (text[position >> 3] ?? 0) ^ (1 << (position & 7));
    const found = reason(text, keys);
    if (found === 'accepted') throw new Error(`bit ${String(position)} is accepted`);
    reasons.add(found);
  }
  const expected = ['form', 'version', 'field', 'path', 'unsorted', 'root_differs', 'algorithm', 'signature_form'];
  expect([...reasons]).toEqual(expect.arrayContaining([...expected, 'unknown_key', 'signature_wrong']));
});

test('every bit of the key counts', () => {
  const jwks = JSON.parse(new TextDecoder().decode(KEYS)) as { keys: [{ x: string }] };
  const key = decoded(jwks.keys[0].x, 32);
  if (key === null) throw new Error('the vector has no key');
  for (let position = 0; position < 256; position += 1) {
    const other = key.slice();
    other[position >> 3] = (other[position >> 3] ?? 0) ^ (1 << (position & 7));
    jwks.keys[0].x = encoded(other);
    expect(['key', 'unknown_key']).toContain(reason(RECEIPT, strToU8(JSON.stringify(jwks))));
  }
});

interface Case {
  name: string;
  pointer?: string;
  value?: unknown;
  replace?: [string, string];
  reason: string;
}

function changed({ pointer = '', value, replace }: Case): Uint8Array {
  if (replace !== undefined) return strToU8(TEXT.replace(replace[0], () => replace[1]));
  const receipt = JSON.parse(TEXT) as Json;
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  const target = names.reduce<Json>((it, name) => it[name] as Json, receipt);
  target[last] = value;
  return strToU8(JSON.stringify(receipt));
}

test('each change is refused for its own reason', () => {
  const cases = JSON.parse(new TextDecoder().decode(read('clients/vectors/refused.json'))) as Case[];
  expect(cases.length).toBeGreaterThan(60);
  const found = cases.map((it) => [it.name, reason(changed(it))]);
  expect(found).toEqual(cases.map((it) => [it.name, it.reason]));
});

test('bytes that are no JSON, and keys that are none, are refused', () => {
  const texts = ['', '[]', 'null', `\uFEFF${TEXT}`, `${TEXT}x`, '['.repeat(100_000)].map((it) => strToU8(it));
  for (const text of [...texts, Uint8Array.of(0xff, ...RECEIPT)]) expect(reason(text)).toBe('form');
  const weak = `AQ${'A'.repeat(41)}`;
  const jwk = (x: unknown): string => JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', x }] });
  const sets = ['', '[]', '{}', '{"keys":[]}', '{"keys":[1]}', jwk(weak), jwk('AAAA'), jwk('A'.repeat(43)), jwk(7)];
  for (const set of sets) expect([set, reason(RECEIPT, strToU8(set))]).toEqual([set, 'key']);
});

test('a zip other than the one of the receipt is refused, and one with wrong paths', () => {
  expect(reason(RECEIPT, KEYS, strToU8('the zap'))).toBe('artifact_differs');
  // The right hash, but no zip of these files.
  expect(reason(RECEIPT, KEYS, strToU8('the zip'))).toBe('files_differ');
  expect(() => zipEntries(zipSync({ '../a': strToU8('x') }))).toThrow(InvalidReceipt);
  expect(zipEntries(zipSync({ 'a/b': strToU8('x') }))).toEqual([fileEntry('a/b', strToU8('x'))]);
});

test('differences are named file by file', () => {
  const { outputs } = parse(RECEIPT);
  const found = [fileEntry('README.md', strToU8('other')), ...outputs.slice(1, 2), fileEntry('extra.ts', strToU8('x'))];
  expect(compareFiles(outputs, found)).toEqual([
    { path: 'README.md', difference: 'changed' },
    { path: 'extra.ts', difference: 'unexpected' },
    { path: 'src/\u00e9t\u00e9.ts', difference: 'missing' },
  ]);
  expect(compareFiles(outputs, outputs)).toEqual([]);
});

/** RFC 6962 section 2.1.1 as written. */
function pathOf(leaves: Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length === 1) return [];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split ? [...pathOf(left, index), root(right)] : [...pathOf(right, index - split), root(left)];
}

test('a proof of inclusion holds for its own place only', () => {
  const leaves = Array.from({ length: 7 }, (_, index) => leafHash(Uint8Array.of(index)));
  const top = root(leaves);
  leaves.forEach((leaf, index) => {
    const path = pathOf(leaves, index);
    const places = Array.from({ length: 10 }, (_, place) => place - 1);
    expect(places.filter((place) => includes(leaf, place, 7, path, top))).toEqual([index]);
    expect(includes(leaf, index, 7, [...path, top], top)).toBe(false);
    expect(includes(leaf, index, 7, path.slice(0, -1), top)).toBe(false);
  });
});
