// The engine as the browser runs it: the same bytes as the native one, which wrote the golden files.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

import { beforeAll, expect, test } from 'vitest';

import { instantiate } from '../../src/engine/instance';
import { filesOf, partOf, readPacket, writePacket, type File, type Part } from '../../src/engine/packet';

const ROOT = new URL('../../../', import.meta.url);
const STARTERS = new URL('shared/engine/starters/', ROOT);
const GOLDEN = new URL('shared/engine/tests/golden/', ROOT);
/** As `shared/engine/tests/starters/golden.rs` keeps them: larger files by their hashes. */
const MANIFEST = 'MANIFEST.txt';

type Answer = { outcome: string; files?: Part[]; diagnostics?: { code: string; message: string }[]; message?: string };
let run: Awaited<ReturnType<typeof instantiate>>;

beforeAll(async () => {
  run = await instantiate(await WebAssembly.compile(readFileSync(new URL('../../wasm/engine.wasm', import.meta.url))));
});

function filesBelow(folder: URL, path = ''): File[] {
  return readdirSync(new URL(path, folder)).flatMap((name) => {
    const url = new URL(path + name, folder);
    return statSync(url).isDirectory() ? filesBelow(folder, `${path}${name}/`) : [{ path: path + name, bytes: new Uint8Array(readFileSync(url)) }];
  });
}

function render(files: File[], ontologies: File[]): { head: Answer; files: File[] } {
  const head = { files: files.map(partOf), ontologies: ontologies.map(partOf) };
  const { head: told, rest } = readPacket<Answer>(run('render', writePacket(head, [...files, ...ontologies].map(({ bytes }) => bytes))));
  return { head: told, files: filesOf(told.files ?? [], rest) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const vocabulary = (name: string): File => ({
  path: `${name}.nq`,
  bytes: new Uint8Array(readFileSync(new URL(`tests/npm/node_modules/@vocabulary/${name}/${name}.nq`, ROOT))),
});

const CASES = readdirSync(STARTERS)
  .filter((name) => statSync(new URL(name, STARTERS)).isDirectory())
  .flatMap((starter) => ['dcat', 'foaf', 'schema'].filter((name) => existsSync(new URL(`${starter}/${name}`, GOLDEN))).map((name) => [starter, name] as const));

test.each(CASES)('%s of %s has the bytes of the native engine', (starter, name) => {
  const golden = filesBelow(new URL(`${starter}/${name}/`, GOLDEN));
  const rendered = new Map(render(filesBelow(new URL(`${starter}/`, STARTERS)), [vocabulary(name)]).files.map(({ path, bytes }) => [path, bytes]));
  const large = golden.filter(({ path }) => path === MANIFEST).flatMap(({ bytes }) => new TextDecoder().decode(bytes).trim().split('\n').slice(1));
  const whole = golden.filter(({ path }) => path !== MANIFEST && !path.endsWith('.excerpt'));
  const expected = new Map([
    ...whole.map(({ path, bytes }) => [path, sha256(bytes)] as const),
    ...large.map((line) => line.split(' ')).map(([hash, , path]) => [path, hash] as const),
  ]);
  expect(new Map([...rendered].map(([path, bytes]) => [path, sha256(bytes)]))).toEqual(expected);
});

test('every starter is compared', () => {
  expect(CASES.map(([starter]) => starter)).toEqual(expect.arrayContaining(readdirSync(STARTERS).filter((name) => name !== 'README.md')));
  expect(CASES.filter(([, name]) => name === 'schema').length).toBeGreaterThanOrEqual(7);
});

const project = (template: string, query = 'SELECT ?s WHERE { ?s ?p ?o }'): File[] =>
  Object.entries({
    'ggen.toml': `[project]\nname = "p"\nversion = "1.0.0"\n[[generation.rules]]\nname = "r"\nquery = { inline = """${query}""" }\ntemplate = { file = "t.tera" }\noutput_file = "out.txt"\n`,
    't.tera': template,
  }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
const triples = (count: number): File => ({
  path: 'many.nt',
  bytes: new TextEncoder().encode(Array.from({ length: count }, (_, at) => `<http://e/${String(at)}> <http://e/p> "${String(at)}" .\n`).join('')),
});

test('what is wrong is told with its place', () => {
  const { head } = render(project('{% if %}'), [triples(1)]);
  expect(head.outcome).toBe('refused');
  expect(head.diagnostics?.[0]).toMatchObject({ level: 'error', file: 't.tera', line: 1 });
  expect(render([], []).head.outcome).toBe('refused');
});

test('a query that would never end is ended by unwinding, and the engine goes on', () => {
  const product = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?d && ?d != ?g) }';
  const { head } = render(project('{{ 1 }}', product), [triples(3_000)]);
  expect(head.outcome).toBe('refused');
  expect(head.diagnostics?.[0]?.code).toMatch(/limit_exceeded|time_exceeded/);
  expect(render(project('{{ 1 }}'), [triples(1)]).head.outcome).toBe('rendered');
}, 40_000);

test('a packet that is cut off is no project', () => {
  expect(readPacket<Answer>(run('render', new Uint8Array([1, 2])))).toMatchObject({ head: { outcome: 'unreadable' } });
});

interface Refused {
  name: string;
  pointer?: string;
  value?: unknown;
  replace?: [string, string];
  reason: string;
}
interface Verified {
  outcome: string;
  valid: boolean;
  steps: { name: string; ok: boolean }[];
}
const vector = (name: string) => readFileSync(new URL(`clients/vectors/${name}.json`, ROOT), 'utf8');
const RECEIPT = vector('receipt');

/** The step that names the reason for which a receipt is refused; the form is every other. */
const STEP_OF_REASON: Record<string, string> = { unknown_key: 'key', signature_wrong: 'signature' };

function verify(receipt: string, artifact: string): Verified {
  const parts = [receipt, vector('keys'), artifact].map((text) => new TextEncoder().encode(text));
  const [receipt_bytes, keys_bytes, artifact_bytes] = parts.map(({ length }) => length);
  return readPacket<Verified>(run('verify_receipt', writePacket({ receipt_bytes, keys_bytes, artifact_bytes }, parts))).head;
}

function changed({ pointer = '', value, replace }: Refused): string {
  if (replace !== undefined) return RECEIPT.replace(replace[0], () => replace[1]);
  const receipt = JSON.parse(RECEIPT) as Record<string, unknown>;
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  names.reduce<Record<string, unknown>>((it, name) => it[name] as Record<string, unknown>, receipt)[last] = value;
  return JSON.stringify(receipt);
}

const failing = ({ steps }: Verified) => steps.filter(({ ok }) => !ok).map(({ name }) => name);

test('the receipt of the vectors passes each step but the last: its artefact is no zip', () => {
  const verified = verify(RECEIPT, 'the zip');
  expect(verified.steps.map(({ name }) => name)).toEqual(['form', 'inputs_root', 'merkle_root', 'key', 'signature', 'artifact', 'files']);
  expect(failing(verified)).toEqual(['files']);
  expect(failing(verify(RECEIPT, 'the zap'))).toEqual(['artifact', 'files']);
});

test('each receipt that has to be refused is, at the step of its reason', () => {
  const cases = JSON.parse(vector('refused')) as Refused[];
  expect(cases.length).toBeGreaterThan(60);
  for (const it of cases) {
    const verified = verify(changed(it), 'the zip');
    expect(verified.valid, it.name).toBe(false);
    const root = it.pointer?.slice(1) ?? '';
    expect(failing(verified)[0], it.name).toBe(it.reason === 'root_differs' ? root : (STEP_OF_REASON[it.reason] ?? 'form'));
  }
});
