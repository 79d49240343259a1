// The form of a receipt, version 1: what must hold before any key or file is at hand.
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

import { InvalidReceipt, shown } from './invalid.js';
import { parseStrictly } from './json.js';
import { leafHash, root } from './merkle.js';
import { checkPath } from './paths.js';

export interface FileEntry {
  path: string;
  sha256: string;
  size_bytes: number;
}

export const INPUT_KINDS = ['project_file', 'ontology', 'previous_file', 'package'] as const;

export interface Input extends FileEntry {
  kind: (typeof INPUT_KINDS)[number];
}

export interface Receipt {
  version: 1;
  generation_id: string;
  tenant_id: string;
  engine: { name: string; version: string };
  created_at: string;
  started_at: string;
  finished_at: string;
  manifest?: string;
  inputs: Input[];
  outputs: FileEntry[];
  artifact: { sha256: string; size_bytes: number };
  inputs_root: string;
  merkle_root: string;
  signature: { alg: string; kid: string; value: string };
}

const VERSION = 1;
export const RECEIPT_BYTES_MAX = 64 * 2 ** 20;
const ENTRIES_MAX = 25_000;
const ROOT_MANIFEST = 'ggen.toml';
const NAME = /^[!-~]{1,128}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

type Fields = Record<string, unknown>;
/** For each field, its type or the fields of an object; a `?` at the end marks one that may be absent. */
interface Form {
  [name: string]: 'string' | 'integer' | Form | [Form];
}
const ENTRY: Form = { path: 'string', sha256: 'string', size_bytes: 'integer' };
const RECEIPT: Form = {
  version: 'integer',
  generation_id: 'string',
  tenant_id: 'string',
  engine: { name: 'string', version: 'string' },
  created_at: 'string',
  started_at: 'string',
  finished_at: 'string',
  'manifest?': 'string',
  inputs: [{ kind: 'string', ...ENTRY }],
  outputs: [ENTRY],
  artifact: { sha256: 'string', size_bytes: 'integer' },
  inputs_root: 'string',
  merkle_root: 'string',
  signature: { alg: 'string', kid: 'string', value: 'string' },
};

/** A receipt's JSON, well-formed. Who signed it is not known by that. */
export function parse(bytes: Uint8Array): Receipt {
  if (bytes.byteLength > RECEIPT_BYTES_MAX) {
    throw new InvalidReceipt('receipt_bytes', `${String(bytes.byteLength)}, the limit is ${String(RECEIPT_BYTES_MAX)}`);
  }
  const value = parseStrictly(bytes);
  // Read first, so that a later form is refused by its version and not by a field unknown here.
  const version = isObject(value) ? value['version'] : undefined;
  if (typeof version === 'number' && version !== VERSION) {
    throw new InvalidReceipt('version', `${String(version)} is not known here; this program knows ${String(VERSION)}`);
  }
  hasForm('', value, RECEIPT);
  const receipt = value as Receipt;
  check(receipt);
  return receipt;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasForm(place: string, value: unknown, form: Form): void {
  if (!isObject(value)) throw new InvalidReceipt('form', `${place || 'it'} is no JSON object`);
  const names = new Set(Object.keys(value));
  for (const [name, wanted] of Object.entries(form)) {
    const plain = name.replace('?', '');
    const here = `${place}${plain}`;
    if (!names.delete(plain)) {
      if (name.endsWith('?')) continue;
      throw new InvalidReceipt('form', `missing field ${here}`);
    }
    fieldHasForm(here, value[plain], wanted);
  }
  for (const unknown of names) throw new InvalidReceipt('form', `unknown field ${shown(unknown)}`);
}

function fieldHasForm(here: string, value: unknown, wanted: Form[string]): void {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value)) throw new InvalidReceipt('form', `${here} is no list`);
    value.forEach((item, index) => {
      hasForm(`${here}[${String(index)}].`, item, wanted[0]);
    });
  } else if (typeof wanted === 'object') {
    hasForm(`${here}.`, value, wanted);
  } else if (wanted === 'integer') {
    if (typeof value !== 'number') throw new InvalidReceipt('form', `${here} is no integer`);
  } else if (typeof value !== 'string') {
    throw new InvalidReceipt('form', `${here} is no text`);
  }
}

function check(receipt: Receipt): void {
  const { inputs, outputs, engine, signature, artifact } = receipt;
  const count = inputs.length + outputs.length;
  if (count > ENTRIES_MAX) throw new InvalidReceipt('entries', `${String(count)}, the limit is ${String(ENTRIES_MAX)}`);
  const names = {
    generation_id: receipt.generation_id,
    tenant_id: receipt.tenant_id,
    'engine.name': engine.name,
    'engine.version': engine.version,
    'signature.kid': signature.kid,
  };
  for (const [name, text] of Object.entries(names)) field(name, text, NAME.test(text), '1 to 128 visible ASCII characters');
  for (const name of ['created_at', 'started_at', 'finished_at'] as const) {
    field(name, receipt[name], isTime(receipt[name]), 'a UTC time like 2026-11-21T10:02:03.456Z');
  }
  field('artifact.sha256', artifact.sha256, SHA256.test(artifact.sha256), '64 lower-case hex digits');
  manifest(receipt);
  inOrder('inputs', inputs.map((it) => [kindOf(it), it]));
  inOrder('outputs', outputs.map((it) => [0, it]));
  sameRoot('inputs_root', receipt.inputs_root, inputs);
  sameRoot('merkle_root', receipt.merkle_root, outputs);
}

function kindOf(input: Input): number {
  const kind = INPUT_KINDS.indexOf(input.kind);
  if (kind === -1) throw new InvalidReceipt('form', `inputs: unknown kind ${shown(input.kind)}`);
  return kind;
}

function manifest({ manifest: path, inputs }: Receipt): void {
  if (path === undefined) return;
  const isInput = inputs.some((it) => it.kind === 'project_file' && it.path === path);
  const expected = 'the path of a project_file among the inputs, other than ggen.toml';
  field('manifest', path, path !== ROOT_MANIFEST && isInput, expected);
}

/** Each entry is well-formed and stands strictly after the one before it. */
function inOrder(list: string, entries: [number, FileEntry][]): void {
  let before: { kind: number; path: string; bytes: Uint8Array } | null = null;
  for (const [kind, { path, sha256 }] of entries) {
    checkPath(list, path);
    if (!SHA256.test(sha256)) {
      throw new InvalidReceipt('field', `${list} entry ${shown(path)}: sha256 is not 64 lower-case hex digits`);
    }
    // By bytes: texts of JavaScript compare by UTF-16, which is another order.
    const bytes = new TextEncoder().encode(path);
    if (before !== null) {
      const order = before.kind - kind || compareBytes(before.bytes, bytes);
      if (order === 0) throw new InvalidReceipt('duplicate', `${list} entry ${shown(path)} stands there twice`);
      if (order > 0) throw new InvalidReceipt('unsorted', `${list} entry ${shown(path)} is out of order`);
    }
    before = { kind, path, bytes };
  }
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function sameRoot(name: string, claimed: string, entries: FileEntry[]): void {
  const computed = bytesToHex(root(entries.map((entry) => leafHash(canonical(entry)))));
  if (claimed !== computed) {
    throw new InvalidReceipt('root_differs', `${name} is ${shown(claimed)}, but the entries give ${computed}`);
  }
}

function isTime(text: string): boolean {
  if (!TIME.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}

function field(name: string, found: string, fine: boolean, expected: string): void {
  if (!fine) throw new InvalidReceipt('field', `${name} is ${shown(found)}, expected ${expected}`);
}

/** RFC 8785: the one way to write a value as JSON, so that it can be signed. */
export function canonical(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('JSON cannot hold this value');
  return new TextEncoder().encode(text);
}
