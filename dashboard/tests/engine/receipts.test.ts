// Receipts are accepted and refused as `ggen-cloud verify receipt` does, each for the same reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { verify, type Verification } from '../../src/engine/module';
import { command, engine, inFolder, ROOT } from './modules';

const vector = (name: string) => new Uint8Array(readFileSync(join(ROOT, 'clients/vectors', name)));
const [receipt, keys] = [vector('receipt.json'), vector('keys.json')];
const artefact = zipSync({ 'README.md': new Uint8Array([1]) });

interface Altered {
  name: string;
  pointer?: string;
  value?: unknown;
  replace?: [string, string];
  reason: string;
}

const altered = JSON.parse(new TextDecoder().decode(vector('refused.json'))) as Altered[];

/** A value at a pointer, or a text in the place of another. */
function changed({ pointer = '', value, replace }: Altered): Uint8Array {
  const text = new TextDecoder().decode(receipt);
  if (replace) return new TextEncoder().encode(text.replace(replace[0], replace[1]));
  const whole = JSON.parse(text) as Record<string, unknown>;
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const parent = path.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, whole);
  parent[last] = value;
  return new TextEncoder().encode(JSON.stringify(whole));
}

/** What the command says of the receipt and its signature: nothing if they are good. */
function native(of: Uint8Array): string {
  return inFolder({ 'receipt.json': of, 'keys.json': keys, 'out.zip': artefact }, (root) => {
    const at = (name: string) => join(root, name);
    const ran = command('verify', 'receipt', at('receipt.json'), '--artifact', at('out.zip'), '--key', at('keys.json'), '--json');
    const told = JSON.parse(ran.stdout) as { error: { message: string } } | { signature: { reason: string | null } };
    return 'error' in told ? told.error.message : (told.signature.reason ?? '');
  });
}

const failed = ({ steps }: Verification) => steps.filter((it) => it.outcome === 'failed');

test('a good receipt passes every step, as it does natively', () => {
  const verification = verify(engine, { receipt, keys });
  expect(verification.steps.map((it) => [it.check, it.outcome])).toEqual(
    ['form', 'inputs_root', 'merkle_root', 'key', 'signature'].map((check) => [check, 'passed']),
  );
  expect(verification).toMatchObject({ valid: true, differences: [] });
  expect(native(receipt)).toBe('');
});

test.each(altered)('$name: refused for the same reason', (it) => {
  const bytes = changed(it);
  const verification = verify(engine, { receipt: bytes, keys });
  expect(verification.valid).toBe(false);
  const [step, ...more] = failed(verification);
  expect(more).toEqual([]);
  expect(native(bytes)).toContain(step?.reason);
});

test('every bit of the signature counts', () => {
  const text = new TextDecoder().decode(receipt);
  const [, value = ''] = /"value":"([^"]+)"/.exec(text) ?? [];
  for (let at = 0; at < value.length; at += 5) {
    const other = value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
    expect(verify(engine, { receipt: new TextEncoder().encode(text.replace(value, other)), keys }).valid, String(at)).toBe(false);
  }
});

test('an artefact is compared as a whole and file by file', () => {
  const { steps, differences, valid } = verify(engine, { receipt, keys, artefact });
  expect(valid).toBe(false);
  expect(steps.slice(-2).map((it) => [it.check, it.outcome])).toEqual([
    ['artifact', 'failed'],
    ['files', 'failed'],
  ]);
  expect(differences.map((it) => it.difference).sort()).toEqual(['changed', 'missing', 'missing']);
});
