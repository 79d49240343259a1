// The smallest project: one query, one template, one file.
import type { File } from '../engine/packet';

export const QUERY = `PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name ?comment WHERE {
  ?class a owl:Class ; rdfs:comment ?comment .
  BIND(REPLACE(STR(?class), "^.*[#/]", "") AS ?name)
}
ORDER BY ?name
`;

export const TEMPLATE = `{% for row in results -%}
pub struct {{ row.name | pascal }}; // {{ row.comment }}
{% endfor %}`;

const MANIFEST = `[project]
name = "own"
version = "1.0.0"

[[generation.rules]]
name = "own"
query = { file = "query.rq" }
template = { file = "template.tera" }
output_file = "output.txt"
`;

export function ownProject(query: string, template: string): File[] {
  const texts = { 'ggen.toml': MANIFEST, 'query.rq': query, 'template.tera': template };
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
