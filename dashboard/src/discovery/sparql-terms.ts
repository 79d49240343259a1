// Results of SPARQL as tables and graphs show them.
import type { GraphEdge, GraphNode } from '../ui/graph';

export interface Term {
  type: 'uri' | 'literal' | 'bnode' | 'triple';
  value: unknown;
  'xml:lang'?: string;
  datatype?: string;
}
export type Row = Record<string, Term>;
export type Results = { kind: 'table'; variables: string[]; rows: Row[] } | { kind: 'boolean'; value: boolean } | { kind: 'triples'; turtle: string };

/** Rows that a picture takes; the table has all. */
export const PICTURE_ROWS_MAX = 60;

const PREFIXES: readonly (readonly [string, string])[] = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['schema', 'https://schema.org/'],
  ['sh', 'http://www.w3.org/ns/shacl#'],
  ['void', 'http://rdfs.org/ns/void#'],
];

export function parse(mediaType: string, body: string): Results {
  if (mediaType.startsWith('text/turtle')) return { kind: 'triples', turtle: body };
  const read = JSON.parse(body) as { boolean?: boolean; head: { vars?: string[] }; results?: { bindings: Row[] } };
  if (read.boolean !== undefined) return { kind: 'boolean', value: read.boolean };
  return { kind: 'table', variables: read.head.vars ?? [], rows: read.results?.bindings ?? [] };
}

/** A term as people of the field write it; `whole` keeps it as it is. */
export function textOf(term: Term, whole = false): string {
  if (typeof term.value !== 'string') return JSON.stringify(term.value);
  if (term.type === 'bnode') return `_:${term.value}`;
  if (term.type === 'literal') return term['xml:lang'] ? `${term.value} @${term['xml:lang']}` : term.value;
  const { value } = term;
  if (whole) return value;
  const known = PREFIXES.find(([, iri]) => value.startsWith(iri) && !/[/#]/.test(value.slice(iri.length)));
  return known ? `${known[0]}:${value.slice(known[1].length)}` : value;
}

/** The package that `urn:ggen:package:…` or `urn:ggen:version:…/1.0.0` names. */
export function packageOf(term: Term): { namespace: string; name: string } | null {
  if (term.type !== 'uri' || typeof term.value !== 'string') return null;
  const [, namespace, name] = /^urn:ggen:(?:package|version):([^/]+)\/([^/]+)/.exec(term.value) ?? [];
  return namespace !== undefined && name !== undefined ? { namespace, name } : null;
}

/** Each row as arrows from its first term: of three columns with an IRI in the middle, that is the arrow. */
export function pictureOf(variables: string[], rows: Row[]): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const node = (term: Term, own: string): string => {
    // A literal is nobody else's.
    const id = term.type === 'literal' ? own : textOf(term, true);
    nodes.set(id, { id, label: textOf(term) });
    return id;
  };
  const triples = variables.length === 3 && rows.every((row) => row[variables[1] ?? '']?.type === 'uri');
  rows.slice(0, PICTURE_ROWS_MAX).forEach((row, index) => {
    const [first, ...rest] = variables.flatMap((name) => (row[name] ? [{ name, term: row[name] }] : []));
    if (first === undefined) return;
    const from = node(first.term, `${String(index)} ${first.name}`);
    const label = triples && rest[0] ? textOf(rest[0].term) : null;
    for (const { name, term } of triples ? rest.slice(1) : rest) {
      const to = node(term, `${String(index)} ${name}`);
      edges.set(`${from} ${name} ${to}`, { from, to, label: label ?? name });
    }
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The line that a message of the parser names, counted from 1. */
export function lineOf(message: string): number | null {
  const found = /\b(\d+):\d+/.exec(message)?.[1];
  return found === undefined ? null : Number(found);
}
