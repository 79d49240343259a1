// What the demo shows before anybody touches it. tests/engine/example.test.ts compares it with what the engine makes.
export const EXAMPLE = `@prefix : <https://example.org/shop#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

:Order a owl:Class ;
  rdfs:comment "What a customer wants." .

:Customer a owl:Class ;
  rdfs:comment "A person who buys." .

:total a owl:DatatypeProperty ;
  rdfs:domain :Order ;
  rdfs:range xsd:decimal .

:placedBy a owl:ObjectProperty ;
  rdfs:domain :Order ;
  rdfs:range :Customer .
`;
export const EXAMPLE_FILE = 'types.ts';
export const EXAMPLE_OUTPUT = ``;
