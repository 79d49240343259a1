import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { kindOf } from '../../src/audit/evidence';

const vector = (name: string) => new Blob([readFileSync(new URL(`../../../clients/vectors/${name}`, import.meta.url))]);

test('a file is known by what stands in it', async () => {
  expect(await kindOf(vector('receipt.json'))).toBe('receipt');
  expect(await kindOf(vector('keys.json'))).toBe('keys');
  expect(await kindOf(new Blob(['\n-----BEGIN PUBLIC KEY-----\n']))).toBe('keys');
  expect(await kindOf(new Blob(['PK\u0003\u0004']))).toBe('artefact');
  expect(await kindOf(new Blob([]))).toBe('receipt');
});
