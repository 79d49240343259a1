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
