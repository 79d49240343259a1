//! What queries find, and in which graphs.

use super::support::{PROLOGUE, registry, rows};
use search::sparql::{Limits, Request};

#[test]
fn which_ontologies_define_a_property_with_range_date() {
    let found = rows(
        "SELECT ?title ?property WHERE { ?package dcat:hasVersion ?version ; dcterms:title ?title .
         GRAPH ?version { ?property rdfs:range xsd:date } }",
    );
    assert_eq!(found, ["Ontology dates,https://e.example/born", "Ontology twice,https://e.example/died"]);
}

#[test]
fn which_packages_build_on_prov() {
    let by_use = "SELECT DISTINCT ?id WHERE { ?package dcat:hasVersion ?version ; dcterms:identifier ?id .
        GRAPH ?version { { ?s ?p ?term } UNION { ?s ?term ?o } FILTER(STRSTARTS(STR(?term), STR(prov:))) } }";
    assert_eq!(rows(by_use), ["a/prov-user"]);
    let by_import = "SELECT ?id WHERE { ?package dcterms:identifier ?id ; dcat:hasVersion/dcterms:requires ?o
        FILTER(?o = <http://www.w3.org/ns/prov-o#>) }";
    assert_eq!(rows(by_import), ["a/prov-user"]);
}

#[test]
fn metadata_and_versions_are_apart() {
    assert_eq!(rows("SELECT ?p WHERE { ?p rdfs:range xsd:date }"), Vec::<String>::new());
    assert_eq!(rows("SELECT ?g WHERE { GRAPH ?g { ?s dcterms:title ?o } }"), Vec::<String>::new());
    assert_eq!(rows("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }").len(), 3);
    assert_eq!(rows("SELECT ?g WHERE { GRAPH ?g { } }").len(), 3);
    assert_eq!(
        rows("SELECT (SUM(?d) AS ?n) (MIN(?price) AS ?least) WHERE { ?s schema:downloads ?d ; schema:price ?price }"),
        ["21,10.5"]
    );
}

#[test]
fn blank_nodes_of_two_versions_are_two() {
    let shared = "SELECT ?b WHERE { GRAPH ?g { ?b :p ?b } GRAPH ?h { ?b :p ?b } FILTER(?g != ?h) }";
    assert!(rows(shared).is_empty());
    assert_eq!(rows("SELECT ?g WHERE { GRAPH ?g { ?b :p ?b } }").len(), 2);
}

#[test]
fn literals_of_equal_value_stay_two() {
    assert_eq!(rows("SELECT ?l WHERE { GRAPH ?g { :Person rdfs:label ?l } }"), ["01", "1"]);
}

#[test]
fn from_and_the_protocol_choose_among_the_graphs() {
    let graph = "https://registry.example/a/dates/1.0.0";
    let other = "https://registry.example/a/twice/1.0.0";
    let query = "SELECT ?s WHERE { ?s rdfs:range ?o }";
    assert_eq!(rows(&query.replace("WHERE", &format!("FROM <{graph}> WHERE"))), ["https://e.example/born"]);
    assert_eq!(rows(&query.replace("WHERE", "FROM <https://nowhere.example/> WHERE")), Vec::<String>::new());
    let query = format!("{PROLOGUE}{}", query.replace("WHERE", &format!("FROM <{graph}> WHERE")));
    let request = Request { query: &query, default_graphs: &[other], accept: Some("text/csv"), ..Request::default() };
    let answer = registry().answer(&request, &Limits::default()).unwrap();
    assert_eq!(String::from_utf8(answer.body).unwrap(), "s\r\nhttps://e.example/died\r\n");
    let named = format!("{PROLOGUE}SELECT ?s WHERE {{ GRAPH ?g {{ ?s rdfs:range ?o }} }}");
    let request = Request { query: &named, named_graphs: &[other], accept: Some("text/csv"), ..Request::default() };
    let answer = registry().answer(&request, &Limits::default()).unwrap();
    assert_eq!(String::from_utf8(answer.body).unwrap(), "s\r\nhttps://e.example/died\r\n");
}

#[test]
fn paths_aggregates_and_exists_work_over_graphs() {
    assert_eq!(rows("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s rdfs:range|rdfs:label ?o } }"), ["6"]);
    assert_eq!(
        rows("SELECT ?g WHERE { GRAPH ?g { ?s rdfs:range ?o FILTER NOT EXISTS { ?s rdfs:label ?l } } }").len(),
        1
    );
    let names = "SELECT (GROUP_CONCAT(?id ; separator=\" \") AS ?ids) WHERE { SELECT ?id WHERE { ?s dcterms:identifier ?id } ORDER BY ?id }";
    assert_eq!(rows(names), ["a/dates a/prov-user a/twice"]);
}

/// A newer set of graphs is made from the one before: nothing of it is read twice.
#[test]
fn a_graph_that_is_taken_over_is_the_graph_that_was_read() {
    let text =
        "<urn:a> <urn:p> \"01\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n_:x <urn:p> _:x .\n_:x <urn:q> 1 .\n"
            .replace(" 1 .", " \"1\" .");
    let mut first = search::sparql::GraphsBuilder::default();
    first.add_n_triples("urn:g1", text.as_bytes()).unwrap();
    let mut graphs = first.build();
    for round in 0..3 {
        let mut next = search::sparql::GraphsBuilder::default();
        // One more graph before it each time, with blank nodes of the same names.
        next.add_n_triples(&format!("urn:new{round}"), text.as_bytes()).unwrap();
        next.add_known(&graphs, "urn:g1").unwrap();
        next.add_known(&graphs, "urn:absent").unwrap();
        graphs = next.build();
        assert!(graphs.has_graph("urn:g1") && !graphs.has_graph("urn:absent"));
        assert_eq!(graphs.len(), 6);
    }
    let query = "SELECT (COUNT(DISTINCT ?x) AS ?n) { GRAPH ?g { ?x <urn:p> ?x ; <urn:q> ?y } }";
    let request = search::sparql::Request { query, accept: Some("text/csv"), ..search::sparql::Request::default() };
    let answer = graphs.answer(&request, &search::sparql::Limits::default()).unwrap();
    assert_eq!(String::from_utf8(answer.body).unwrap(), "n\r\n2\r\n");
}

#[test]
fn a_text_that_is_no_n_triples_is_refused() {
    let mut builder = search::sparql::GraphsBuilder::default();
    assert!(builder.add_n_triples("urn:g", b"<urn:a> <urn:p> .").is_err());
}
