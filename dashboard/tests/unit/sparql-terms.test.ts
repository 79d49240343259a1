import { expect, test } from 'vitest';

import { lineOf, packageOf, parse, pictureOf, textOf, type Row } from '../../src/discovery/sparql-terms';

const iri = (value: string) => ({ type: 'uri', value }) as const;

test('terms are written as people of the field write them', () => {
  expect(textOf(iri('http://www.w3.org/2002/07/owl#Class'))).toBe('owl:Class');
  // A prefix stands for a whole name only.
  expect(textOf(iri('https://schema.org/a/b'))).toBe('https://schema.org/a/b');
  expect(textOf({ type: 'literal', value: 'Haus', 'xml:lang': 'de' })).toBe('Haus @de');
  expect(textOf({ type: 'bnode', value: 'b0' })).toBe('_:b0');
});

test('packages and versions lead to their page, and nothing else does', () => {
  expect(packageOf(iri('urn:ggen:version:w3c/foaf/1.0.0'))).toEqual({ namespace: 'w3c', name: 'foaf' });
  expect(packageOf(iri('https://example.org/urn:ggen:package:w3c/foaf'))).toBeNull();
  expect(packageOf({ type: 'literal', value: 'urn:ggen:package:w3c/foaf' })).toBeNull();
});

test('rows of three columns with IRIs in the middle are triples, and others are arrows by their column', () => {
  const rows: Row[] = [{ s: iri('urn:a'), p: iri('urn:knows'), o: iri('urn:b') }];
  expect(pictureOf(['s', 'p', 'o'], rows).edges).toEqual([{ from: 'urn:a', to: 'urn:b', label: 'urn:knows' }]);
  const pairs: Row[] = [{ s: iri('urn:a'), name: { type: 'literal', value: 'A' } }, { s: iri('urn:b'), name: { type: 'literal', value: 'A' } }];
  const { nodes, edges } = pictureOf(['s', 'name'], pairs);
  expect(edges.map((it) => it.label)).toEqual(['name', 'name']);
  expect(nodes).toHaveLength(4);
});

test('each form of an answer is read, and the line of an error', () => {
  expect(parse('application/sparql-results+json', '{"head":{},"boolean":true}')).toEqual({ kind: 'boolean', value: true });
  expect(parse('text/turtle; charset=utf-8', '<urn:a> <urn:b> <urn:c> .')).toMatchObject({ kind: 'triples' });
  expect(lineOf('the query does not parse: error at 3:12: expected }')).toBe(3);
  expect(lineOf('limit solutions exceeded: the limit is 1000')).toBeNull();
});
