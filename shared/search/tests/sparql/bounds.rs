//! Bounds: each query ends, and says what it met.

use super::support::{PROLOGUE, ask, refused};
use oxrdf::{Literal, NamedNode, Triple};
use search::sparql::{Error, Graphs, GraphsBuilder, Limits, Request};
use std::time::{Duration, Instant};

fn limit(error: &Error) -> &'static str {
    match error {
        Error::Limit { name, .. } => name,
        error => panic!("{error}"),
    }
}

/// A thousand numbers.
fn numbers() -> Graphs {
    let mut builder = GraphsBuilder::default();
    let number = |n: i32| {
        let subject = NamedNode::new_unchecked(format!("https://e.example/n{n}"));
        Triple::new(subject, NamedNode::new_unchecked("https://e.example/is"), Literal::from(n))
    };
    builder.add_metadata((0..1_000).map(number)).unwrap();
    builder.build()
}

fn met(query: &str, limits: &Limits) -> Error {
    let query = format!("{PROLOGUE}{query}");
    let start = Instant::now();
    let error = numbers().answer(&Request { query: &query, ..Request::default() }, limits).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(30), "{query} took {:?}", start.elapsed());
    error
}

#[test]
fn time_reads_rows_and_memory_are_bounded() {
    let limits = Limits { time_max: Duration::from_millis(300), ..Limits::default() };
    let product = "SELECT (COUNT(*) AS ?n) WHERE { ?a :is ?x . ?b :is ?y . ?c :is ?z FILTER(?x + ?y < ?z) }";
    assert_eq!(limit(&met(product, &Limits { reads_max: u64::MAX, ..limits })), "time_max_ms");
    assert_eq!(limit(&met(product, &Limits { reads_max: 100, ..limits })), "reads_max");
    let no_reads = "SELECT (COUNT(*) AS ?n) WHERE {
        { SELECT ?a WHERE { VALUES ?a { 1 2 3 4 5 6 7 8 9 } } } { SELECT ?b WHERE { VALUES ?b { 1 2 3 4 5 6 7 8 9 } } }
        { SELECT ?c WHERE { VALUES ?c { 1 2 3 4 5 6 7 8 9 } } } { SELECT ?d WHERE { VALUES ?d { 1 2 3 4 5 6 7 8 9 } } }
        { SELECT ?e WHERE { VALUES ?e { 1 2 3 4 5 6 7 8 9 } } } { SELECT ?f WHERE { VALUES ?f { 1 2 3 4 5 6 7 8 9 } } }
        { SELECT ?g WHERE { VALUES ?g { 1 2 3 4 5 6 7 8 9 } } } { SELECT ?h WHERE { VALUES ?h { 1 2 3 4 5 6 7 8 9 } } } }";
    assert!(["time_max_ms", "terms_held_max"].contains(&limit(&met(no_reads, &limits))));
    assert_eq!(limit(&met("SELECT * WHERE { ?a :is ?x . ?b :is ?y }", &Limits::default())), "rows_max");
    let sorted = "SELECT ?a ?b ?c WHERE { ?a :is ?x . ?b :is ?y . ?c :is ?z } ORDER BY ?x ?y ?z LIMIT 1";
    assert_eq!(limit(&met(sorted, &Limits::default())), "terms_held_max");
    let wide = Limits { result_bytes_max: 1_000, ..Limits::default() };
    assert_eq!(limit(&met("SELECT ?a WHERE { ?a :is ?x }", &wide)), "result_bytes_max");
    let many = Limits { rows_max: 10, ..Limits::default() };
    assert_eq!(limit(&met("CONSTRUCT { ?a :was ?x } WHERE { ?a :is ?x }", &many)), "rows_max");
}

#[test]
fn text_does_not_grow_without_bound() {
    let mut doubled = "SELECT ?t30 WHERE { BIND(\"xxxxxxxx\" AS ?t0)".to_owned();
    for n in 0..30 {
        doubled += &format!(" BIND(CONCAT(?t{n}, ?t{n}) AS ?t{})", n + 1);
    }
    let name = limit(&met(&(doubled + " }"), &Limits::default()));
    assert!(["expression_text_bytes_max", "text_bytes_max"].contains(&name), "{name}");
    let many = format!("SELECT (CONCAT({}) AS ?t) WHERE {{ }}", vec!["\"x\""; 101].join(","));
    assert_eq!(limit(&refused(&many)), "concat_arguments_max");
    let long = format!("SELECT (REPLACE(\"a\", \"\", \"{}\") AS ?t) WHERE {{ }}", "x".repeat(101));
    assert_eq!(limit(&refused(&long)), "replacement_bytes_max");
    for multiplying in [
        "SELECT (REPLACE(REPLACE(\"a\", \"\", \"b\"), \"\", \"c\") AS ?t) WHERE { }",
        "SELECT (REPLACE(\"a\", \"\", ?x) AS ?t) WHERE { BIND(\"b\" AS ?x) }",
        "SELECT (GROUP_CONCAT(CONCAT(?t, \"long\")) AS ?all) WHERE { ?s dcterms:title ?t }",
    ] {
        assert!(matches!(refused(multiplying), Error::Refused(_)), "{multiplying}");
    }
}

#[test]
fn nothing_reaches_the_network_or_writes() {
    assert!(matches!(refused("SELECT * WHERE { SERVICE <http://x.example/> { ?s ?p ?o } }"), Error::Refused(_)));
    assert!(matches!(refused("SELECT * WHERE { SERVICE SILENT <http://x.example/> { ?s ?p ?o } }"), Error::Refused(_)));
    for update in ["LOAD <http://x.example/>", "INSERT DATA { :a :b :c }", "DROP ALL", "CLEAR ALL"] {
        assert!(matches!(refused(update), Error::Syntax(_)), "{update}");
    }
}

#[test]
fn size_and_depth_of_a_query_are_bounded() {
    assert_eq!(limit(&refused(&format!("ASK {{}} #{}", "x".repeat(17_000)))), "query_bytes_max");
    assert_eq!(
        limit(&refused(&format!("SELECT ({}1{} AS ?x) WHERE {{}}", "(".repeat(60), ")".repeat(60)))),
        "query_nesting_max"
    );
    assert_eq!(limit(&refused(&format!("ASK {{ {} }}", "?s ?p ?o . ".repeat(61)))), "query_patterns_max");
    let deep = format!("SELECT ({}true AS ?x) WHERE {{ }}", "!".repeat(10_000));
    assert!(ask(&deep, "*/*", &Limits::default()).is_ok());
    let long = format!("SELECT (1{} AS ?x) WHERE {{ }}", "+1".repeat(5_000));
    assert!(ask(&long, "*/*", &Limits::default()).is_ok());
}

#[test]
fn mixed_values_are_sorted_or_refused_but_never_a_crash() {
    let mixed =
        "SELECT ?x WHERE { { ?s schema:downloads ?x } UNION { ?s dcterms:title ?x } UNION { ?s a ?x } } ORDER BY ?x";
    assert!(ask(mixed, "*/*", &Limits::default()).is_ok());
    let mut values = String::new();
    for n in 0..400 {
        values += &match n % 4 {
            0 => format!("{n} "),
            1 => format!("\"{n}\" "),
            2 => format!("\"{n}\"^^xsd:date "),
            _ => format!("{n}.5e0 "),
        };
    }
    let sorted = format!("SELECT ?x WHERE {{ VALUES ?x {{ {values} }} }} ORDER BY ?x");
    match ask(&sorted, "*/*", &Limits::default()) {
        Ok(answer) => assert!(!answer.body.is_empty()),
        Err(error) => assert_eq!(error.code(), "query_failed"),
    }
}
