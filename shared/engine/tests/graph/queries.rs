//! What queries answer, and that only the set of triples decides it.

use crate::support::{parse, rows, select, turtle, within};
use engine::Limits;
use engine::graph::{Graph, GraphBuilder};
use engine::query::{Form, Query, Rows};
use oxrdf::Triple;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn people() -> Graph {
    turtle(
        ":bob :name \"Bob\" ; :age 10 ; :knows :eve , :ann . :ann :name \"Ann\" ; :age 9 .
         :eve :name \"Eve\" ; :age 9.0 ; :knows :bob .",
    )
}

#[test]
fn rows_without_order_by_are_sorted_by_all_columns() {
    let graph = people();
    assert_eq!(rows(&graph, "SELECT ?who ?name { ?who :name ?name }"), [":ann Ann", ":bob Bob", ":eve Eve"]);
    assert_eq!(rows(&graph, "SELECT ?age ?who { ?who :age ?age }"), ["9 :ann", "9.0 :eve", "10 :bob"]);
}

#[test]
fn order_by_comes_first_and_ties_fall_to_the_columns() {
    let graph = people();
    let query = "SELECT ?who { ?who :age ?age } ORDER BY DESC(?age)";
    assert_eq!(rows(&graph, query), [":bob", ":ann", ":eve"]);
    // 9 and 9.0 are equal in value, so the name decides.
    let query = "SELECT ?name { ?who :age ?age ; :name ?name } ORDER BY ?age DESC(?name)";
    assert_eq!(rows(&graph, query), ["Eve", "Ann", "Bob"]);
    let query = "SELECT DISTINCT ?who { ?who :knows ?other } ORDER BY STRLEN(STR(?other)) DESC(?other)";
    assert_eq!(rows(&graph, query), [":bob", ":eve"]);
    let query = "SELECT ?who { ?who :age ?age } ORDER BY ?age LIMIT 1 OFFSET 1";
    assert_eq!(rows(&graph, query), [":eve"]);
}

#[test]
fn the_order_of_mixed_types_is_total() {
    // Compared by value where possible and by text elsewhere, these make a circle.
    let values: String =
        (0..300).map(|i| format!(":s :p {i} , \"{i}\" , {i}.5 , \"{i}\"^^xsd:token , \"{i}\"@en . ")).collect();
    let graph = turtle(&values);
    let sorted = rows(&graph, "SELECT ?v { ?s ?p ?v } ORDER BY ?v");
    assert_eq!(sorted.len(), 1_500);
    assert_eq!(sorted[..3], ["0", "0.5", "1"]);
    let sliced = rows(&graph, "SELECT ?v { { SELECT ?v { ?s ?p ?v } ORDER BY ?v LIMIT 3 } }");
    assert_eq!(sliced, sorted[..3]);
}

#[test]
fn columns_keep_the_order_of_the_select_clause() {
    let graph = people();
    let rows = select(&graph, "SELECT ?name (1 AS ?one) ?who { ?who :name ?name }").unwrap();
    assert_eq!(rows.columns, ["name", "one", "who"]);
    let all = select(&graph, "SELECT * { ?who :name ?name ; :age ?age }").unwrap();
    for _ in 0..10 {
        let again = select(&graph, "SELECT * { ?who :name ?name ; :age ?age }").unwrap();
        assert_eq!(all, again);
    }
}

#[test]
fn unbound_values_are_absent_and_sort_first() {
    let graph = people();
    let query = "SELECT ?who ?other { ?who :name ?n OPTIONAL { ?who :knows ?other } } ORDER BY ?other";
    assert_eq!(rows(&graph, query), [":ann -", ":bob :ann", ":eve :bob", ":bob :eve"]);
}

#[test]
fn group_concat_follows_the_values_unless_the_query_orders_them() {
    let graph = people();
    let query = "SELECT (GROUP_CONCAT(?name; separator=\",\") AS ?all) { ?who :name ?name }";
    assert_eq!(rows(&graph, query), ["Ann,Bob,Eve"]);
    let query = "SELECT (GROUP_CONCAT(?name; separator=\",\") AS ?all) {
        { SELECT ?name { ?who :name ?name } ORDER BY DESC(?name) } }";
    assert_eq!(rows(&graph, query), ["Eve,Bob,Ann"]);
    let query = "SELECT ?who (COUNT(?other) AS ?count) (SAMPLE(?other) AS ?one) (MAX(?other) AS ?last)
        { ?who :knows ?other } GROUP BY ?who HAVING (COUNT(?other) > 1)";
    assert_eq!(rows(&graph, query), [":bob 2 :ann :eve"]);
}

#[test]
fn ordinary_sparql_works() {
    let graph = turtle(":a :sub :b . :b :sub :c . :c :sub :d . :a :label \"A\"@en , \"Ah\"@de ; :n 1 . :b :n 2.5 .");
    let cases = [
        ("SELECT ?x { :a :sub+ ?x }", ":b,:c,:d"),
        ("SELECT ?x { :a :sub/:sub ?x }", ":c"),
        ("SELECT ?x { ?x ^:sub|:sub :b }", ":a,:c"),
        ("SELECT ?l { :a :label ?l FILTER(LANG(?l) = \"de\") }", "Ah"),
        ("SELECT ?x { ?x :n ?n FILTER NOT EXISTS { ?x :label ?l } }", ":b"),
        ("SELECT ?x { ?x :n ?n MINUS { ?x :label ?l } }", ":b"),
        ("SELECT ?x ?n { VALUES ?x { :a :b :z } OPTIONAL { ?x :n ?n } }", ":a 1,:b 2.5,:z -"),
        ("SELECT (SUM(?n) AS ?sum) (AVG(?n) AS ?avg) { ?x :n ?n }", "3.5 1.75"),
        ("SELECT (REPLACE(\"a.b\", \"[.]\", \"::\") AS ?r) {}", "a::b"),
        (
            "SELECT (CONCAT(UCASE(?l), \"-\", STR(1 + ?n)) AS ?r) { ?x :n ?n ; :label ?l FILTER(LANG(?l) = \"en\") }",
            "A-2",
        ),
        ("SELECT (STRAFTER(STR(?x), \"com/\") AS ?r) { ?x :n 1 }", "a"),
        ("SELECT ?t { ?x :n ?n BIND(IF(?n > 2, \"big\", \"small\") AS ?t) }", "big,small"),
        (
            "SELECT (xsd:integer(\"7\") + 1 AS ?r) (SHA256(\"\") AS ?h) {}",
            "8 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        ("SELECT ?x { { ?x :n 1 } UNION { ?x :n 2.5 } } OFFSET 1", ":b"),
    ];
    for (query, expected) in cases {
        assert_eq!(rows(&graph, query).join(","), expected, "{query}");
    }
}

#[test]
fn ask_and_construct_answer() {
    let graph = people();
    let limits = Limits::default();
    let ask = parse(&graph, "ASK { ?x :knows :bob }").unwrap();
    assert_eq!(ask.form(), Form::Ask);
    assert!(within(&limits, |budget| ask.ask(&graph, budget)).unwrap());
    let text = "CONSTRUCT { ?b :knownBy [ :is ?a ] } { ?a :knows ?b }";
    let construct = parse(&graph, text).unwrap();
    let build = || {
        let triples = within(&limits, |budget| construct.construct(&graph, budget)).unwrap();
        let mut builder = GraphBuilder::new(&limits);
        builder.add_triples(triples).unwrap();
        crate::support::lines(&builder.build().unwrap())
    };
    assert_eq!(build().len(), 6);
    assert_eq!(build(), build());
    let refusal = within(&limits, |budget| construct.select(&graph, budget)).unwrap_err();
    assert_eq!(refusal.code, engine::Code::QueryInvalid);
    assert_eq!(refusal.expected.as_deref(), Some("a SELECT query"));
}

#[test]
fn bnode_is_welcome_in_construct() {
    let graph = people();
    let text = "CONSTRUCT { ?n :of ?a } { ?a :name ?x BIND(BNODE() AS ?n) }";
    let construct = parse(&graph, text).unwrap();
    let triples = within(&Limits::default(), |budget| construct.construct(&graph, budget));
    assert_eq!(triples.unwrap().len(), 3);
}

/// Queries whose answers depend on the order of evaluation unless that is fixed.
const FRAGILE: [&str; 8] = [
    "SELECT * { ?s ?p ?o }",
    "SELECT ?p (GROUP_CONCAT(?o) AS ?all) (SAMPLE(?o) AS ?one) (MIN(?o) AS ?min) { ?s ?p ?o } GROUP BY ?p",
    "SELECT ?s { { SELECT ?s { ?s ?p ?o } LIMIT 3 } }",
    "SELECT ?o { ?s ?p ?o } ORDER BY ?s LIMIT 4",
    "SELECT DISTINCT ?p { ?s ?p ?o } ORDER BY ?o LIMIT 2",
    "SELECT REDUCED ?p { { SELECT ?p ?o { ?s ?p ?o } ORDER BY DESC(?o) OFFSET 2 LIMIT 5 } }",
    "SELECT (SUM(?o) AS ?sum) (GROUP_CONCAT(STR(?s)) AS ?all) { ?s ?p ?o . ?o2 ?p2 ?s }",
    "SELECT ?a ?b { ?a :p0+ ?b . FILTER EXISTS { SELECT ?a { ?a ?p ?x } LIMIT 2 } }",
];

fn answers(graph: &Graph) -> Vec<Rows> {
    let limits = Limits::default();
    let prefixes = BTreeMap::from([(String::new(), "http://example.com/".to_owned())]);
    FRAGILE
        .iter()
        .map(|text| Query::parse(text, &prefixes, None).unwrap())
        .map(|query| within(&limits, |budget| query.select(graph, budget)).unwrap())
        .collect()
}

fn any_triple() -> impl Strategy<Value = String> {
    let node = prop_oneof![
        (0..6u8).prop_map(|i| format!("<http://example.com/s{i}>")),
        (0..4u8).prop_map(|i| format!("_:n{i}")),
    ];
    let object = prop_oneof![
        node.clone(),
        (0..20u8).prop_map(|i| format!("\"{i}\"^^<http://www.w3.org/2001/XMLSchema#integer>")),
        (0..20u8).prop_map(|i| format!("\"0.{i}\"^^<http://www.w3.org/2001/XMLSchema#double>")),
        (0..20u8).prop_map(|i| format!("\"{i}\"")),
        (0..9u8).prop_map(|i| format!("\"{i}\"@en")),
    ];
    (node, 0..3u8, object).prop_map(|(s, p, o)| format!("{s} <http://example.com/p{p}> {o} .\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn only_the_set_of_triples_decides(
        (triples, shuffled) in proptest::collection::vec(any_triple(), 1..40)
            .prop_flat_map(|triples| (Just(triples.clone()), Just(triples).prop_shuffle())),
        cut in 0..40usize,
    ) {
        let mut builder = GraphBuilder::new(&Limits::default());
        builder.add_document("all.nt", triples.concat().as_bytes(), None).unwrap();
        let graph = builder.build().unwrap();

        // Blank nodes are local to a file, so only ground triples may be split off.
        let cut = cut.min(shuffled.len());
        let (split, rest): (Vec<_>, Vec<_>) =
            shuffled.iter().enumerate().partition(|(at, line)| *at < cut && !line.contains("_:"));
        let text = |part: Vec<(usize, &String)>| -> String {
            part.into_iter().map(|(_, line)| line.replace("_:n", "_:other")).collect()
        };
        let mut builder = GraphBuilder::new(&Limits::default());
        builder.add_document("z.nt", text(split).as_bytes(), None).unwrap();
        builder.add_document("a.ttl", text(rest).as_bytes(), None).unwrap();
        let other = builder.build().unwrap();

        let triples: Vec<Triple> = graph.triples().collect();
        prop_assert_eq!(&triples, &other.triples().collect::<Vec<_>>());
        prop_assert!(triples.len() <= 40);
        let alone = answers(&graph);
        let threads: Vec<Vec<Rows>> = std::thread::scope(|scope| {
            let running: Vec<_> = (0..3).map(|_| scope.spawn(|| answers(&other))).collect();
            running.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        for answer in threads {
            prop_assert_eq!(&alone, &answer);
        }
    }

    /// The evaluator with our rewriting against the evaluator alone (without
    /// ORDER BY, over which it panics when types are mixed).
    #[test]
    fn rewriting_changes_the_order_only(triples in proptest::collection::vec(any_triple(), 1..30)) {
        let mut builder = GraphBuilder::new(&Limits::default());
        builder.add_document("all.nt", triples.concat().as_bytes(), None).unwrap();
        let graph = builder.build().unwrap();
        let dataset: oxrdf::Dataset = graph
            .triples()
            .map(|t| oxrdf::Quad::new(t.subject, t.predicate, t.object, oxrdf::GraphName::DefaultGraph))
            .collect();
        for text in [
            "SELECT * { ?s ?p ?o }",
            "SELECT DISTINCT ?p ?o { ?s ?p ?o }",
            "SELECT ?s (COUNT(*) AS ?n) (SUM(?o) AS ?sum) { ?s <http://example.com/p0> ?o FILTER(DATATYPE(?o) = <http://www.w3.org/2001/XMLSchema#integer>) } GROUP BY ?s",
            "SELECT ?a ?b { ?a <http://example.com/p1>* ?b OPTIONAL { ?b ?q ?c } }",
            "SELECT ?s ?x { ?s ?p ?o BIND(CONCAT(STR(?o), \"x\") AS ?x) MINUS { ?s <http://example.com/p2> ?z } }",
        ] {
            let query = Query::parse(text, &BTreeMap::new(), None).unwrap();
            let ours = within(&Limits::default(), |budget| query.select(&graph, budget)).unwrap();
            let parsed = spargebra::SparqlParser::new().parse_query(text).unwrap();
            let evaluator = spareval::QueryEvaluator::new();
            let spareval::QueryResults::Solutions(found) =
                evaluator.prepare(&parsed).execute(&dataset).unwrap() else { panic!() };
            let names: Vec<_> = found.variables().to_vec();
            let place: Vec<usize> = ours
                .columns
                .iter()
                .map(|column| names.iter().position(|name| name.as_str() == column).unwrap())
                .collect();
            let show = |row: &[Option<oxrdf::Term>]| format!("{row:?}");
            let mut theirs: Vec<String> = found
                .map(|row| {
                    let row = row.unwrap();
                    show(&place.iter().map(|at| row.values()[*at].clone()).collect::<Vec<_>>())
                })
                .collect();
            let mut ours: Vec<String> = ours.rows.iter().map(|row| show(row)).collect();
            theirs.sort();
            ours.sort();
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }
}

#[test]
fn a_replacement_names_groups_by_number_as_xpath_does() {
    let graph = people();
    let one = |call: &str| rows(&graph, &format!("SELECT ({call} AS ?v) {{}}")).remove(0);
    assert_eq!(one(r#"REPLACE("webPage", "([a-z])([A-Z])", "$1_$2")"#), "web_Page");
    assert_eq!(one(r#"REPLACE("ab", "(a)(b)", "$2x$1y$0")"#), "bxayab");
    assert_eq!(one(r#"REPLACE("5", "(5)", "\\$$1")"#), "$5");
    assert_eq!(one(r#"REPLACE("5", "(5)", "\\$1")"#), "$1");
    assert_eq!(one(r#"REPLACE("a/b", "/", "\\\\")"#), r"a\b");
    assert_eq!(one(r#"REPLACE("a", "(a)", "$10")"#), "a0");
    assert_eq!(one(r#"REPLACE("a.b", ".", "$1\\", "q")"#), r"a$1\b");
    assert_eq!(one(r#"REPLACE("A", "(a)", "$1_", "i")"#), "A_");
    assert_eq!(one(r#"REPLACE("ab", "(a)(b)", "${2}_$1_")"#), "b_a_");
    let nested = r#"REPLACE(REPLACE("aB", "([a-z])([A-Z])", "$1_$2"), "(_)", "$1_")"#;
    assert_eq!(one(nested), "a__B");
    let filtered = r#"SELECT ?name { ?s :name ?name FILTER(REPLACE(?name, "^(B)", "$1o") = "Boob") }"#;
    assert_eq!(rows(&graph, filtered), ["Bob"]);
}
