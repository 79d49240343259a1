//! EXISTS looks at what its row leads to, not at a product of the whole graph
//! for each row. What is counted is triples looked at, not time.

use crate::support::{parse, turtle, within};
use engine::Limits;
use engine::graph::Graph;
use engine::query::Form;
use proptest::prelude::*;
use std::fmt::Write as _;

/// `count` commands with an argument each: three triples a command.
fn commands(count: usize) -> Graph {
    let mut body = String::new();
    for i in 0..count {
        let _ = write!(body, ":c{i} a :Command ; :arg :a{i} . :a{i} :name \"n{i}\" . ");
    }
    turtle(&body)
}

/// Whether the query ends when it may look at so many triples for each in the graph.
fn ends_within(graph: &Graph, text: &str, reads_per_triple: usize) -> Result<usize, engine::Refusal> {
    let limits = Limits { query_reads_max: (graph.len() * reads_per_triple) as u64, ..Limits::default() };
    let query = parse(graph, text)?;
    within(&limits, |budget| match query.form() {
        Form::Ask => query.ask(graph, budget).map(usize::from),
        _ => query.select(graph, budget).map(|rows| rows.rows.len()),
    })
}

/// Gates with what they find in `commands`, all of it, or nothing.
const GATES: [(&str, bool); 20] = [
    // Written so that the row's variable comes last.
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?a :name ?n . ?c :arg ?a } }", false),
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?x a :Command ; :arg ?a . ?a :name ?n . ?c :arg ?a } }", false),
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?a :none ?n . ?c :arg ?a } }", true),
    ("SELECT ?c { ?c a :Command FILTER EXISTS { ?a :name ?n . ?x :arg ?a . ?x a ?t . ?c :arg ?a } }", true),
    ("SELECT ?c { ?c :arg ?a FILTER NOT EXISTS { ?b :name ?n . ?a :name ?n } }", false),
    // Variables that nothing binds, in one EXISTS and in several of the same names.
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?x :arg ?y . ?y :none ?n } }", true),
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?x :arg ?y . ?y :name ?n FILTER(?n = \"none\") } }", true),
    (
        "SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?x :arg ?y . ?y :none ?n } FILTER NOT EXISTS { ?x :none ?y . ?y :name ?n } FILTER NOT EXISTS { ?y :name ?n FILTER(?n = \"none\") } }",
        true,
    ),
    (
        "SELECT ?c { ?c a :Command FILTER(NOT EXISTS { ?y :name \"n3\" ; :none ?n } && NOT EXISTS { ?x :none ?y }) }",
        true,
    ),
    ("ASK { FILTER NOT EXISTS { ?x a :Command . ?y a :Command . ?x :none ?y } }", true),
    ("ASK { FILTER NOT EXISTS { ?x a :Command . ?y :name ?n . ?x :arg ?y } }", false),
    (
        "SELECT ?c { ?c a :Command { FILTER NOT EXISTS { ?c :none ?v . ?v :name ?n } BIND(1 AS ?m) } UNION { FILTER NOT EXISTS { ?c :arg ?v . ?v :name ?n } BIND(2 AS ?m) } }",
        true,
    ),
    // Two parts that have nothing to do with each other.
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?c :arg ?a . ?x :none ?y . ?y :name ?n } }", true),
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?c :arg ?a . ?x :arg ?y . ?y :none ?n } }", true),
    // EXISTS inside EXISTS, UNION, OPTIONAL and FILTER inside it.
    (
        "SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?c :arg ?a FILTER NOT EXISTS { ?x :arg ?y . ?y :name ?n . ?c :arg ?y } } }",
        true,
    ),
    (
        "SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?c :arg ?a FILTER NOT EXISTS { ?x :none ?y . ?y :name ?n } } }",
        false,
    ),
    ("SELECT ?c { ?c a :Command FILTER NOT EXISTS { { ?x :none ?a } UNION { ?a :name ?n } ?c :arg ?a } }", false),
    (
        "SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?a :name ?n . ?c :arg ?a OPTIONAL { ?a :none ?m } FILTER(?n = \"none\") } }",
        true,
    ),
    (
        "SELECT ?c { ?c a :Command FILTER NOT EXISTS { VALUES ?n { \"n1\" \"n2\" } ?a :name ?n . ?c :arg ?a FILTER(?n != \"n1\" && ?n != \"n2\") } }",
        true,
    ),
    // The filter stands in a sub-select, and in what is optional.
    (
        "SELECT ?c { { SELECT ?c { ?c a :Command FILTER NOT EXISTS { ?a :none ?n . ?x :arg ?a } } } OPTIONAL { ?c :arg ?b FILTER NOT EXISTS { ?a :name ?n . ?x :none ?a } } }",
        true,
    ),
];

#[test]
fn gates_look_at_each_triple_a_few_times() {
    let graph = commands(1_000);
    for (gate, all) in GATES {
        let found = ends_within(&graph, gate, 20).unwrap_or_else(|refusal| panic!("{gate}: {refusal}"));
        let expected = match (all, gate.starts_with("ASK")) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => 1_000,
        };
        assert_eq!(found, expected, "{gate}");
    }
}

#[test]
fn the_count_of_triples_looked_at_ends_a_query() {
    let graph = commands(100);
    let text = "SELECT ?a { ?a :name ?n . ?b :name ?m FILTER(?n < ?m) }";
    let refusal = ends_within(&graph, text, 0).unwrap_err();
    assert!(refusal.message.contains("query_reads_max"), "{refusal}");
    assert_eq!(ends_within(&graph, text, 2).unwrap(), 4_950);
}

/// Groups over few names, so that they meet.
fn group() -> impl Strategy<Value = String> {
    let variable = || prop::sample::select(vec!["?a", "?b", "?c", "?d"]);
    let end = prop_oneof![4 => variable(), 1 => prop::sample::select(vec![":x", ":y", "1"])];
    let triple = (variable(), prop::sample::select(vec![":p", ":q", ":r", "?e", ":p*", ":p/:q"]), end)
        .prop_map(|(s, p, o)| format!("{s} {p} {o} . "));
    let basic = prop::collection::vec(triple, 1..4).prop_map(|triples| triples.concat());
    basic.prop_recursive(3, 12, 3, move |inner| {
        let filter = (variable(), prop::sample::select(vec!["=", "!=", "<"]), variable())
            .prop_map(|(a, by, b)| format!("FILTER({a} {by} {b}) "));
        prop_oneof![
            (inner.clone(), filter).prop_map(|(a, filter)| a + &filter),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} FILTER NOT EXISTS {{ {b} }} ")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} FILTER EXISTS {{ {b} }} ")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{ {a} }} UNION {{ {b} }} ")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} OPTIONAL {{ {b} }} ")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} MINUS {{ {b} }} ")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("{a} {{ SELECT DISTINCT ?a ?b {{ {b} }} }} ")),
        ]
    })
}

/// What Oxigraph's evaluator answers to the query as it is written.
fn as_written(graph: &Graph, text: &str) -> Vec<String> {
    let prefixed = format!("PREFIX : <http://example.com/> {text}");
    let query = spargebra::SparqlParser::new().parse_query(&prefixed).unwrap();
    let dataset: oxrdf::Dataset =
        graph.triples().map(|triple| triple.in_graph(oxrdf::GraphName::DefaultGraph)).collect();
    let results = spareval::QueryEvaluator::new().prepare(&query).execute(&dataset).unwrap();
    let spareval::QueryResults::Solutions(solutions) = results else { panic!("{text}") };
    let mut lines: Vec<String> = solutions.map(|solution| format!("{:?}", solution.unwrap().values())).collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_order_inside_exists_changes_no_answer(outer in group(), first in group(), second in group(), not in any::<bool>()) {
        let graph = turtle(":x :p :y ; :q :x , 1 . :y :p :z ; :r :x . :z :q :y , 2 ; :r 1 . :x :r :y .");
        let kind = if not { "NOT EXISTS" } else { "EXISTS" };
        let text = format!("SELECT * {{ {outer} FILTER {kind} {{ {first} }} FILTER EXISTS {{ {second} }} }}");
        let limits = Limits::default();
        let query = parse(&graph, &text).unwrap();
        let rows = within(&limits, |budget| query.select(&graph, budget)).unwrap();
        let mut lines: Vec<String> = rows.rows.iter().map(|row| format!("{row:?}")).collect();
        lines.sort();
        prop_assert_eq!(lines, as_written(&graph, &text), "{}", text);
    }
}
