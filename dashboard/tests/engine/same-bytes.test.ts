// The module gives what the command gives: files, warnings, and refusals.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { Refused, render, type Project } from '../../src/engine/module';
import { ONTOLOGY, projectOf, STARTERS } from '../../src/engine/starters';
import { EXAMPLE } from '../../src/landing/example';
import { engine, folder, native, ROOT } from './modules';

const vocabulary = (name: string) => new Uint8Array(readFileSync(join(ROOT, `tests/npm/node_modules/@vocabulary/${name}/${name}.nq`)));
const own = (name: string): Project => ({ files: folder(join(ROOT, 'shared/engine/tests/projects', name)) });
const text = (of: string) => new TextEncoder().encode(of);

function expectSame(project: Project): void {
  const [here, there] = [render(engine, project), native(project)];
  expect(there.stderr.replaceAll(/^(warning|note): .*\n?/gm, '')).toBe('');
  expect(there.code).toBe(0);
  const told = JSON.parse(there.stdout) as { triples: number; warnings: unknown[] };
  expect({ triples: here.triples, warnings: here.warnings }).toEqual({ triples: told.triples, warnings: told.warnings });
  expect(Object.keys(here.files)).toEqual(Object.keys(there.files));
  for (const [path, bytes] of Object.entries(there.files)) expect(Buffer.compare(here.files[path] ?? text('none'), bytes), path).toBe(0);
}

function refusal(project: Project): Refused {
  try {
    render(engine, project);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('it was rendered');
}

/** The refusal as the command prints it. */
function expectSameRefusal(project: Project): Refused {
  const [here, there] = [refusal(project), native(project)];
  const { code, message, rule, file, line, column, expected } = here.refusal;
  const place = [rule === undefined ? [] : [`rule "${rule}"`], file === undefined ? [] : [[file, line, column].filter((it) => it !== undefined).join(':')]].flat().join(', ');
  const told = `${code}: ${place === '' ? '' : `${place}: `}${message}${expected === undefined ? '' : ` (expected ${expected})`}`;
  expect(there.stderr).toContain(told);
  return here;
}

test.each(STARTERS)('the starter %s on schema.org', async (starter) => {
  const { files } = await projectOf(starter, '');
  expectSame({ files, ontologies: { 'schema.nq': vocabulary('schema') } });
});

test('a project with inference, SHACL, gates, merged files and macros', () => expectSame(own('shop')));
test('templates with front matter that inject into files', () => expectSame(own('site')));
test('a project that strict values refuse', () => void expectSameRefusal(own('schema-of-old')));

test('a project with a pack, whose hash is in its lock', () => {
  expectSame({
    files: {
      'ggen.toml': text('[project]\nname = "fleet"\n\n[ontology]\nsource = "ships.ttl"\n\n[packs]\nharbour = { path = "packs/harbour" }\n\n[templates]\ndir = "templates"\n'),
      'packs/harbour/ontology.ttl': text('<urn:a> <urn:b> 1 .\n'),
      'packs/harbour/pack.toml': text('[pack]\nname = "harbour"\nversion = "1.2.0"\ndescription = "of a test"\n'),
      'packs/harbour/templates/list.tmpl': text(
        '---\nto: ships.txt\nsparql: |\n  PREFIX s: <urn:s:>\n  SELECT ?n WHERE { ?s a s:Ship ; s:name ?n } ORDER BY ?n\n---\n{% for row in results %}{{ row.n }}\n{% endfor %}',
      ),
      'ships.ttl': text('@prefix s: <urn:s:> .\ns:elsa a s:Ship ; s:name "Elsa" .\ns:ida a s:Ship ; s:name "Ida" .\n'),
    },
  });
});

test('what is refused is refused in the same words, with its line', async () => {
  const project = await projectOf('sql-ddl', `${EXAMPLE}:Order rdfs:label "open .\n`);
  expect(expectSameRefusal(project).refusal).toMatchObject({ code: 'ontology_invalid', file: ONTOLOGY, line: 19 });
  const { files } = own('shop');
  expectSameRefusal({ files: { ...files, 'templates/catalogue.rs.tera': text('{% for x in %}') } });
  expectSameRefusal({ files: { ...files, 'queries/goods.rq': text('SELECT ?x WHERE { ?x }') } });
  expectSameRefusal({ files: { ...files, 'goods.nt': text('<urn:g> a <http://shop.example/ns#Good> .') } });
});

const query = (of: string, more = ''): Project => ({
  files: {
    'ggen.toml': text(
      `[project]\nname = "p"\n[ontology]\nsource = "o.ttl"\n[generation]\n${more}\n[[generation.rules]]\nname = "r"\nquery = { inline = """${of}""" }\ntemplate = { inline = "{{ n }}" }\noutput_file = "out.txt"\n`,
    ),
    'o.ttl': text(Array.from({ length: 400 }, (_, at) => `<urn:s${String(at)}> <urn:p> ${String(at)} .`).join('\n')),
  },
});

test('a query past its time ends with the words of the limit, and the next one runs', () => {
  const product = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }';
  const began = performance.now();
  const { message, code } = refusal({ ...query(product), queryTimeMaxMs: 200 }).refusal;
  expect(performance.now() - began).toBeLessThan(10_000);
  expect({ code, message }).toEqual({ code: 'limit_exceeded', message: 'limit query_time_max exceeded: the query ran longer than 200 ms' });
  expectSame(query('SELECT (COUNT(*) AS ?n) WHERE { ?a ?p ?b }'));
});

test('a query whose texts grow past their bound is ended in the words of the command', () => {
  const doubled = (from: string, to: string) => `BIND(CONCAT(${Array.from({ length: 16 }, () => from).join(', ')}) AS ${to})`;
  const grown = query(`SELECT ?n WHERE { BIND(STR("0123456789abcdef") AS ?a) ${doubled('?a', '?b')} ${doubled('?b', '?c')} ${doubled('?c', '?d')} ${doubled('?d', '?e')} ${doubled('?e', '?n')} }`);
  const { message } = refusal(grown).refusal;
  expect(message).toMatch(/^limit query_text_bytes_max exceeded/);
  expect(native(grown).stderr).toContain(message);
});

test('what is nested too deeply is refused, and the next one runs', () => {
  const deep = `SELECT (${'('.repeat(90)}1${')'.repeat(90)} AS ?n) WHERE {}`;
  const outcome = (() => {
    try {
      return Object.keys(render(engine, query(deep)).files);
    } catch (error) {
      return error instanceof Refused ? error.refusal.code : error;
    }
  })();
  expect([['out.txt'], 'limit_exceeded']).toContainEqual(outcome);
  expectSame(query('SELECT (1 AS ?n) WHERE {}'));
});
