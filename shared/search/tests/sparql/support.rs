//! A registry of three ontologies.

use oxrdf::Triple;
use oxttl::TurtleParser;
use search::Package;
use search::sparql::{
    Answer, Error, Graphs, GraphsBuilder, Limits, Request, VersionMetadata, VersionTriples, describe,
};

const PREFIXES: &str = "@prefix : <https://e.example/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix prov: <http://www.w3.org/ns/prov#> . ";

/// What queries of this registry begin with.
pub(crate) const PROLOGUE: &str =
    "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/> PREFIX : <https://e.example/> ";

pub(crate) fn triples(turtle: &str) -> Vec<Triple> {
    let text = format!("{PREFIXES}{turtle}");
    TurtleParser::new().for_slice(&text).collect::<Result<_, _>>().unwrap()
}

fn package(name: &str) -> Package {
    Package {
        namespace: "a".to_owned(),
        name: name.to_owned(),
        title: format!("Ontology {name}"),
        summary: "About things.".to_owned(),
        readme: String::new(),
        kind: "ontology".to_owned(),
        category: "vocabulary".to_owned(),
        tags: vec!["things".to_owned()],
        licence: "MIT".to_owned(),
        author: "a".to_owned(),
        price_cents: 1_050,
        is_priced_per_seat: false,
        quality: 90,
        rating_hundredths: 400,
        has_shacl: false,
        published_at: 0,
        downloads: 7,
        versions: vec!["1.0.0".to_owned()],
    }
}

/// `dates` and `twice` have a property with range xsd:date; `prov-user` builds on PROV.
pub(crate) fn registry() -> Graphs {
    let mut builder = GraphsBuilder::default();
    let ontologies = [
        ("dates", ":born rdfs:range xsd:date . :Person rdfs:label \"01\"^^xsd:integer, 1 . _:b :p _:b .", vec![]),
        ("twice", ":died rdfs:range xsd:date . :died rdfs:label \"a\\r\\nb & <c>\"@en . _:b :p _:b .", vec![]),
        (
            "prov-user",
            ":Report rdfs:subClassOf prov:Entity . :Report rdfs:label \"u\\u0001\" .",
            vec!["http://www.w3.org/ns/prov-o#".to_owned()],
        ),
    ];
    for (name, turtle, requires) in ontologies {
        let graph = format!("https://registry.example/a/{name}/1.0.0");
        let version = VersionMetadata {
            iri: graph.clone(),
            version: "1.0.0".to_owned(),
            published_at: "2026-11-28T00:00:00Z".to_owned(),
            licence: "MIT".to_owned(),
            triples: Some(3),
            requires,
        };
        let iri = format!("https://registry.example/a/{name}");
        builder.add_metadata(describe(&iri, &package(name), &[version])).unwrap();
        builder.add_version(VersionTriples { graph: &graph, triples: &mut triples(turtle).into_iter() }).unwrap();
    }
    builder.build()
}

pub(crate) fn ask(query: &str, accept: &str, limits: &Limits) -> Result<Answer, Error> {
    let query = format!("{PROLOGUE}{query}");
    registry().answer(&Request { query: &query, accept: Some(accept), ..Request::default() }, limits)
}

/// The lines of a CSV answer, without the head, sorted.
pub(crate) fn rows(query: &str) -> Vec<String> {
    let answer = ask(query, "text/csv", &Limits::default()).unwrap_or_else(|error| panic!("{query}: {error}"));
    let text = String::from_utf8(answer.body).unwrap();
    let mut rows: Vec<String> = text.lines().skip(1).map(str::to_owned).collect();
    rows.sort();
    rows
}

pub(crate) fn refused(query: &str) -> Error {
    ask(query, "*/*", &Limits::default()).unwrap_err()
}
