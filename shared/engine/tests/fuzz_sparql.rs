//! Any text as SPARQL: an answer or a refusal within the budget, never a panic,
//! and the same one twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use engine::graph::{Graph, GraphBuilder};
use engine::query::{Budget, Form, Query};
use engine::{Limits, Silent};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

const PIECES: [&str; 56] = [
    "SELECT ",
    "SELECT DISTINCT ",
    "* ",
    "?a ",
    "?b ",
    "?c ",
    "WHERE ",
    "{ ",
    "} ",
    "?a ?b ?c . ",
    "?c ?d ?e . ",
    ":p ",
    ":p+ ",
    ":p* ",
    "^:p ",
    ":p/:q ",
    "| ",
    "!(:p) ",
    "OPTIONAL { ",
    "MINUS { ",
    "UNION ",
    "FILTER( ",
    ") ",
    "( ",
    "BIND( ",
    " AS ?x) ",
    "?a < ?b ",
    "&& ",
    "|| ",
    "! ",
    "+ ",
    "* ",
    "1 ",
    "2.5 ",
    "\"x\" ",
    "\"x\"@en ",
    "VALUES ?a { 1 :s \"x\" } ",
    "GROUP BY ?a ",
    "HAVING (COUNT(*) > 1) ",
    "ORDER BY ?c ",
    "DESC(?b) ",
    "LIMIT 2 ",
    "OFFSET 1 ",
    "(COUNT(*) AS ?n) ",
    "(GROUP_CONCAT(?c) AS ?g) ",
    "(MAX(?c) AS ?m) ",
    "EXISTS { ",
    "NOT EXISTS { ",
    "STR(?a) ",
    "CONCAT(?a, ?b) ",
    "REGEX(STR(?a), \"s\") ",
    "IF(?a, ?b, ?c) ",
    "ASK { ",
    "CONSTRUCT { ?a ?b ?c } WHERE { ",
    "{ SELECT ?a { ",
    "COALESCE(?z, ?a) ",
];

static GRAPH: LazyLock<Graph> = LazyLock::new(|| {
    let text = "@prefix : <http://a/> . :s :p :t , 1 , \"1\" , 1.5 ; :q [ :p \"x\"@en ] . :t :p :s . [] :q true .";
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_document("a.ttl", text.as_bytes(), None).unwrap();
    builder.build().unwrap()
});

fn answer(text: &str) -> String {
    let limits = Limits { query_time_max: Duration::from_millis(300), query_rows_max: 20_000, ..Limits::default() };
    let deadline = Instant::now() + Duration::from_secs(10);
    let budget = Budget { limits: &limits, deadline, observer: &Silent };
    let query = match Query::parse(text, GRAPH.prefixes(), None) {
        Ok(query) => query,
        Err(refusal) => return refusal.to_string(),
    };
    match query.form() {
        Form::Select => format!("{:?}", query.select(&GRAPH, &budget)),
        Form::Ask => format!("{:?}", query.ask(&GRAPH, &budget)),
        Form::Construct => {
            let built = query.construct(&GRAPH, &budget).and_then(|triples| {
                let mut builder = GraphBuilder::new(&limits);
                builder.add_triples(triples)?;
                builder.build()
            });
            format!("{:?}", built.map(|graph| graph.triples().collect::<Vec<_>>()))
        }
    }
}

fn holds(text: &str) {
    let started = Instant::now();
    let first = answer(text);
    assert!(started.elapsed() < HANG, "{text} took {:?}", started.elapsed());
    assert!(!first.contains("inside the evaluator"), "{text}");
    if !first.contains("query_time_max") {
        assert_eq!(first, answer(text), "{text}");
    }
}

/// Also what was found before: `__fuzz__/any_text_ends_in_an_answer/corpus`.
#[test]
fn any_text_ends_in_an_answer() {
    bolero::check!()
        .with_test_time(Duration::from_secs(2))
        .for_each(|bytes: &[u8]| holds(&String::from_utf8_lossy(bytes)));
}

#[test]
fn any_pieces_of_queries_end_in_an_answer() {
    bolero::check!().with_test_time(Duration::from_secs(3)).with_type::<Vec<u8>>().for_each(|pieces| {
        let text: String = pieces.iter().map(|piece| PIECES[*piece as usize % PIECES.len()]).collect();
        holds(&text);
    });
}

/// Pieces inside the shape of a query, so that most of them parse.
#[test]
fn any_group_pattern_ends_in_an_answer() {
    bolero::check!().with_test_time(Duration::from_secs(3)).with_type::<(u8, Vec<u8>)>().for_each(|(head, pieces)| {
        let head = ["SELECT * { ", "SELECT DISTINCT ?a { ", "ASK { "][*head as usize % 3];
        let body: String = pieces
            .iter()
            .map(|piece| match PIECES[*piece as usize % PIECES.len()].trim() {
                "OPTIONAL {" | "MINUS {" => "OPTIONAL { ?a :p ?f } ",
                "FILTER(" => "FILTER(?c != ?f) ",
                "{ SELECT ?a {" => "{ SELECT ?a (MAX(?c) AS ?m) { ?a ?b ?c } GROUP BY ?a ORDER BY ?m LIMIT 2 } ",
                "UNION" => "{ ?a :q ?c } UNION { ?c :p ?a } ",
                ":p*" => "?a (:p|:q)* ?c . ",
                "VALUES ?a { 1 :s \"x\" }" => "VALUES ?a { 1 :s \"x\" } ",
                "?a ?b ?c ." => "?a ?b ?c . ",
                "?c ?d ?e ." => "?c ?d ?e . ",
                _ => "",
            })
            .collect();
        holds(&format!("{head}{body}}}"));
    });
}
