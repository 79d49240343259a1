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
/** Of that file, what is about the ontology. */
export const EXAMPLE_OUTPUT = `/**
 * A person who buys.
 *
 * @see https://example.org/shop#Customer
 */
export interface Customer extends RdfResource {
}

/**
 * What a customer wants.
 *
 * @see https://example.org/shop#Order
 */
export interface Order extends RdfResource {
  /**
   * @see https://example.org/shop#placedBy
   */
  placedBy?: OneOrMany<Customer>;
  /**
   * @see https://example.org/shop#total
   */
  total?: OneOrMany<string>;
}
`;
