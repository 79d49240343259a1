/** Queries to begin with. Their names are texts of `sparql.examples`. */
const PREFIXES = `PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
`;

export const EXAMPLES = [
  {
    name: 'packages',
    query: `${PREFIXES}
SELECT ?package ?title ?licence ?downloads WHERE {
  ?package dcterms:title ?title ;
           dcterms:license ?licence ;
           schema:downloads ?downloads .
}
ORDER BY DESC(?downloads) ?title
LIMIT 100
`,
  },
  {
    name: 'classes',
    query: `${PREFIXES}
SELECT ?version ?class ?label WHERE {
  GRAPH ?version {
    ?class a owl:Class .
    OPTIONAL { ?class rdfs:label ?label }
  }
}
ORDER BY ?version ?class
LIMIT 500
`,
  },
  {
    name: 'hierarchy',
    query: `${PREFIXES}
SELECT DISTINCT ?class ?is ?above WHERE {
  GRAPH ?version {
    ?class rdfs:subClassOf ?above .
    FILTER (isIRI(?class) && isIRI(?above))
  }
  BIND (rdfs:subClassOf AS ?is)
}
LIMIT 40
`,
  },
  {
    name: 'triples',
    query: `${PREFIXES}
CONSTRUCT { ?version dcterms:requires ?ontology } WHERE {
  ?package dcat:hasVersion ?version .
  ?version dcterms:requires ?ontology .
}
LIMIT 100
`,
  },
] as const;
