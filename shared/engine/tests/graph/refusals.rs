//! Queries that are refused, and queries that are ended.

use crate::support::{HANG, load_within, on_a_render_stack, parse, rows, select, turtle, within};
use engine::graph::Graph;
use engine::query::{Budget, Query};
use engine::{Code, Limits, Observer, Refusal, Silent};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

fn refusal(text: &str) -> Refusal {
    match parse(&turtle(""), text) {
        Ok(_) => panic!("accepted: {text}"),
        Err(refusal) => refusal,
    }
}

#[test]
fn what_reaches_out_of_the_graph_is_refused_by_name() {
    let cases = [
        ("SELECT * { SERVICE <http://example.com/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?s ?p ?o } } }", "SERVICE"),
        ("SELECT * FROM <http://example.com/> { ?s ?p ?o }", "FROM"),
        ("ASK FROM NAMED <http://example.com/> { ?s ?p ?o }", "FROM"),
        ("LOAD <http://example.com/>", "LOAD"),
        ("PREFIX a: <http://example.com/>\nINSERT DATA { a:s a:p a:o }", "INSERT"),
        ("delete where { ?s ?p ?o }", "DELETE"),
        ("DROP ALL", "DROP"),
        ("SELECT (NOW() AS ?n) {}", "NOW()"),
        ("ASK { FILTER(NOW() > ?x) }", "NOW()"),
        ("SELECT * { ?s ?p ?o } ORDER BY RAND()", "RAND()"),
        ("CONSTRUCT { ?u ?u ?u } { BIND(UUID() AS ?u) }", "UUID()"),
        ("SELECT (GROUP_CONCAT(STRUUID()) AS ?u) {}", "STRUUID()"),
        ("SELECT (BNODE() AS ?b) {}", "BNODE()"),
        ("CONSTRUCT { ?b ?b ?b } { { SELECT ?b { BIND(BNODE() AS ?b) } LIMIT 1 } }", "BNODE()"),
        ("CONSTRUCT { :a :b ?all } { SELECT (GROUP_CONCAT(?s) AS ?all) { ?s :p ?o BIND(BNODE() AS ?b) } }", "BNODE()"),
        ("CONSTRUCT { :a :b ?c } { { SELECT ?c { ?c :p ?o BIND(BNODE() AS ?b) } ORDER BY ?b } }", "BNODE()"),
    ];
    for (text, name) in cases {
        let refusal = refusal(text);
        assert_eq!(refusal.code, Code::CapabilityRefused, "{text}: {refusal}");
        assert!(refusal.message.contains(name), "{text}: {refusal}");
    }
    for (text, name) in [
        ("DESCRIBE <http://example.com/>", "DESCRIBE"),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", "GRAPH"),
        ("SELECT (<http://example.com/f>(1) AS ?x) {}", "http://example.com/f"),
        ("SELECT (<urn:engine:bounded>(1, 2) AS ?x) {}", "urn:engine:bounded"),
    ] {
        let refusal = refusal(text);
        assert_eq!(refusal.code, Code::QueryInvalid, "{text}: {refusal}");
        assert!(refusal.message.contains(name), "{text}: {refusal}");
    }
}

#[test]
fn a_syntax_error_has_line_column_and_cause() {
    let refusal = refusal("SELECT ?x\nWHERE {\n  ?x :p ; ] }\n}");
    assert_eq!(refusal.code, Code::QueryInvalid);
    assert_eq!((refusal.place.line, refusal.place.column), (Some(3), Some(11)), "{refusal}");
    assert!(refusal.message.contains("] }"), "{refusal}");
    assert!(refusal.expected.is_some());
    let again = self::refusal("SELECT ?x\nWHERE {\n  ?x :p ; ] }\n}");
    assert_eq!(refusal, again);
    let unknown = self::refusal("SELECT * { ?s nope:p ?o }");
    assert_eq!(unknown.place.line, Some(1), "{unknown}");
    assert!(unknown.to_string().contains("nope:p"), "{unknown}");
    let cut = self::refusal("SELECT * { ?s ?p ");
    assert!(cut.message.contains("too early"), "{cut}");
}

#[test]
fn prefixes_that_are_no_iris_are_refused_by_name() {
    let prefixes = BTreeMap::from([("bad".to_owned(), "no iri".to_owned())]);
    let refusal = Query::parse("ASK {}", &prefixes, None).unwrap_err();
    assert_eq!(refusal.code, Code::ManifestInvalid);
    assert!(refusal.message.contains("\"bad\""));
    let refusal = Query::parse("ASK {}", &BTreeMap::new(), Some("no iri")).unwrap_err();
    assert_eq!(refusal.code, Code::ManifestInvalid);
}

#[test]
fn deep_and_long_queries_end_in_an_answer() {
    let chain = |part: &str, by: &str, count: usize| vec![part; count].join(by);
    let nested = |open: &str, middle: &str, close: &str, count: usize| {
        format!("{}{middle}{}", open.repeat(count), close.repeat(count))
    };
    for count in [10, 15, 16, 17, 90, 100, 1_000, 100_000] {
        let queries = [
            format!("SELECT * {{ ?s ?p ?o FILTER({}) }}", nested("(", "1", ")", count)),
            format!("SELECT * {{ ?s ?p ?o FILTER({}) }}", nested("!(", "1", ")", count)),
            format!("SELECT * {{ ?s {} ?o }}", nested("(", ":p", ")*", count)),
            format!("SELECT * {}", nested("{", "?s ?p ?o", "}", count)),
            format!("SELECT * {{ {} }}", nested("OPTIONAL {", "?s ?p ?o", "}", count)),
            format!("SELECT * {{ {} }}", nested("{ SELECT * {", "?s ?p ?o", "} }", count)),
            format!("SELECT * {{ ?s :p {} }}", nested("[ :p ", "1", "]", count)),
            format!("SELECT * {{ ?s :p {} }}", nested("( ", "1", ")", count)),
            format!("SELECT * {{ FILTER({}) }}", nested("STR(", "1", ")", count)),
            format!("SELECT * {{ {} }}", nested("FILTER NOT EXISTS {", "?s ?p ?o", "}", count)),
            format!("SELECT * {{ FILTER({}) }}", chain("1", "+", count)),
            format!("SELECT * {{ FILTER({}) }}", chain("1", "||", count)),
            format!("SELECT * {{ ?s {} ?o }}", chain(":p", "/", count)),
            format!("SELECT * {{ ?s {} ?o }}", chain(":p", "|", count)),
            format!("SELECT * {{ {} }}", chain("{?s ?p ?o}", " UNION ", count)),
            format!("SELECT * {{ {} }}", chain("OPTIONAL{?s ?p ?o}", " ", count)),
            format!("SELECT * {{ {} }}", chain("{ ?s ?p ?o }", " ", count)),
            format!("SELECT * {{ {} }}", chain("?s ?p ?o .", " ", count)),
            format!("SELECT * {{ FILTER({}1) }}", "- ".repeat(count)),
            format!("SELECT * {{ FILTER({}1) }}", "!".repeat(count)),
        ];
        for text in queries {
            let started = Instant::now();
            let graph = turtle(":s :p 1 .");
            let limits = Limits { query_time_max: Duration::from_secs(1), ..Limits::default() };
            on_a_render_stack(|| {
                if let Ok(query) = parse(&graph, &text) {
                    let _ = within(&limits, |budget| query.select(&graph, budget));
                }
            });
            let shown: String = text.chars().take(60).collect();
            assert!(started.elapsed() < HANG, "{count}: {shown} {:?}", started.elapsed());
        }
    }
}

fn crowd(count: usize) -> Graph {
    let triples: String = (0..count).map(|i| format!(":s{i} :p {i} . ")).collect();
    turtle(&triples)
}

/// Products of products: some never read the graph again, or never yield a row.
const ENDLESS: [&str; 8] = [
    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "SELECT (COUNT(*) AS ?n) { {SELECT ?a {?a ?b ?c}} {SELECT ?d {?d ?e ?f}} {SELECT ?g {?g ?h ?i}} {SELECT ?j {?j ?k ?l}} }",
    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c + ?f + ?i < 0) }",
    "SELECT DISTINCT ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c > ?l + 9999999) } }",
    "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c + ?f + ?i + ?l < 0) }",
    "SELECT * { ?a ?b ?c . FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?f > ?l + 9999999) } }",
    "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c + ?f + ?i < 0) }",
];

fn run(graph: &Graph, text: &str, budget: &Budget<'_>) -> Result<(), Refusal> {
    let query = parse(graph, text).unwrap();
    match query.form() {
        engine::query::Form::Select => query.select(graph, budget).map(|_| ()),
        engine::query::Form::Ask => query.ask(graph, budget).map(|_| ()),
        engine::query::Form::Construct => query.construct(graph, budget).map(|_| ()),
    }
}

#[test]
fn endless_queries_end_with_their_time() {
    let graph = crowd(2_000);
    let values: String = (0..500).map(|i| format!("{i} ")).collect();
    let products: String = ('a'..='f').map(|v| format!("VALUES ?{v} {{ {values} }} ")).collect();
    let products = format!("SELECT (COUNT(*) AS ?n) {{ {products} }}");
    for text in ENDLESS.into_iter().chain([products.as_str()]) {
        let limits = Limits { query_time_max: Duration::from_millis(200), ..Limits::default() };
        let started = Instant::now();
        let refusal = within(&limits, |budget| run(&graph, text, budget)).unwrap_err();
        assert_eq!(refusal.code, Code::LimitExceeded, "{text}: {refusal}");
        assert!(refusal.message.contains("query_time_max"), "{text}: {refusal}");
        assert!(started.elapsed() < HANG, "{text}: {:?}", started.elapsed());
    }
}

#[test]
fn the_run_s_own_deadline_and_a_cancel_end_a_query_too() {
    struct Cancelling(AtomicUsize);
    impl Observer for Cancelling {
        fn cancelled(&self) -> bool {
            self.0.fetch_add(1, Ordering::Relaxed) > 3
        }
    }
    let graph = crowd(2_000);
    let limits = Limits::default();
    let deadline = Instant::now() + Duration::from_millis(100);
    let budget = Budget { limits: &limits, deadline, observer: &Silent };
    assert_eq!(run(&graph, ENDLESS[0], &budget).unwrap_err().code, Code::TimeExceeded);
    assert_eq!(run(&graph, "ASK {}", &budget).unwrap_err().code, Code::TimeExceeded);
    let observer = Cancelling(AtomicUsize::new(0));
    let deadline = Instant::now() + Duration::from_secs(30);
    let budget = Budget { limits: &limits, deadline, observer: &observer };
    let started = Instant::now();
    assert_eq!(run(&graph, ENDLESS[2], &budget).unwrap_err().code, Code::Cancelled);
    assert!(started.elapsed() < HANG);
}

#[test]
fn rows_are_limited_before_they_fill_the_memory() {
    let graph = crowd(2_000);
    let limits = Limits { query_rows_max: 1_000, ..Limits::default() };
    let text = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
    let refusal = within(&limits, |budget| run(&graph, text, budget)).unwrap_err();
    assert!(refusal.message.contains("query_rows_max"), "{refusal}");
    // What LIMIT drops does not count.
    let limits = Limits { query_rows_max: 10_000, ..Limits::default() };
    let text = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f . FILTER(?c < 100) } ORDER BY DESC(?f) LIMIT 3";
    let query = parse(&graph, text).unwrap();
    let rows = within(&limits, |budget| query.select(&graph, budget)).unwrap();
    assert_eq!(rows.rows.len(), 3);
    let limits = Limits { triples_max: 1_000, ..Limits::default() };
    let text = "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }";
    let refusal = within(&limits, |budget| run(&graph, text, budget)).unwrap_err();
    assert!(refusal.message.contains("triples_max"), "{refusal}");
}

#[test]
fn what_a_query_holds_is_limited() {
    let graph = crowd(4_000);
    let doubling: String = (0..60).map(|i| format!("BIND(CONCAT(?t{i}, ?t{i}) AS ?t{}) ", i + 1)).collect();
    let wide =
        format!("{}1{}", "REPLACE(".repeat(8), ", \"\", \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\")".repeat(8));
    let nested = (0..12).fold("?t".to_owned(), |inner, _| format!("CONCAT({inner}, {inner})"));
    let cases = [
        (
            "SELECT ?a { { SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c } } LIMIT 1".to_owned(),
            "query_computed_bytes_max",
        ),
        (
            "SELECT (COUNT(*) AS ?n) { SELECT ?a ?d (MAX(CONCAT(STR(?a), STR(?b), STR(?c))) AS ?s) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d }"
                .to_owned(),
            "query_computed_bytes_max",
        ),
        (
            "SELECT (COUNT(*) AS ?n) { SELECT ?a ?d (COUNT(*) AS ?s) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d }"
                .to_owned(),
            "query_terms_held_max",
        ),
        (format!("SELECT * {{ BIND(\"xy\" AS ?t0) {doubling} }}"), "query_text_bytes_max"),
        (format!("SELECT ({} AS ?x) {{}}", wide.replace("(1", "(\"1\"")), "query_text_bytes_max"),
        (
            format!(
                "SELECT ({nested} AS ?x) {{ BIND(REPLACE(\"{}\", \"x\", \"{}\") AS ?t) }}",
                "x".repeat(500),
                "y".repeat(1_000)
            ),
            "query_text_bytes_max",
        ),
        ("SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?all) { ?a ?b ?c . ?d ?e ?f }".to_owned(), "_max"),
    ];
    // What is measured is memory: a busy machine may take its time.
    let limits = Limits { query_time_max: Duration::from_secs(600), ..Limits::default() };
    let patient = Budget { limits: &limits, deadline: Instant::now() + limits.query_time_max, observer: &Silent };
    for (text, limit) in cases {
        let refusal = run(&graph, &text, &patient).unwrap_err();
        let shown: String = text.chars().take(90).collect();
        assert_eq!(refusal.code, Code::LimitExceeded, "{shown}: {refusal}");
        assert!(refusal.message.contains(limit), "{shown}: {refusal}");
    }
}

#[test]
fn a_query_too_long_is_refused() {
    let text = format!("SELECT * {{ VALUES ?x {{ {} }} }}", "1 ".repeat(200_000));
    let refusal = refusal(&text);
    assert!(refusal.message.contains("query_bytes_max"), "{refusal}");
    let fine = format!("SELECT * {{ VALUES ?x {{ {} }} }}", "1 ".repeat(50_000));
    assert_eq!(select(&turtle(""), &fine).unwrap().rows.len(), 50_000);
}

fn refused_select(text: &str, data: &str) -> Refusal {
    let refusal = select(&turtle(data), text).unwrap_err();
    assert_eq!(refusal.code, Code::LimitExceeded, "{refusal}");
    refusal
}

#[test]
fn a_replacement_does_not_multiply_a_text_past_its_limit() {
    let (long, replacement) = ("a".repeat(200 << 10), "b".repeat(1_000));
    let data = format!(":a :p \"{long}\" .");
    for text in [
        format!("SELECT (REPLACE(?o, 'a', '{replacement}') AS ?r) {{ ?s ?p ?o }}"),
        format!("SELECT (REPLACE('{long}', 'a', '{replacement}') AS ?r) {{}}"),
        format!("SELECT (REPLACE(?o, 'a+', '{}') AS ?r) {{ ?s ?p ?o }}", "$0".repeat(500)),
        format!("SELECT (REPLACE(?o, 'a', CONCAT(STR(?o), '{replacement}')) AS ?r) {{ ?s ?p ?o }}"),
    ] {
        assert!(refused_select(&text, &data).message.contains("query_text_bytes_max"));
    }
    assert_eq!(rows(&turtle(&data), "SELECT (STRLEN(REPLACE(?o, 'a', 'bb')) AS ?r) { ?s ?p ?o }"), ["409600"]);
}

#[test]
fn the_separators_of_group_concat_count() {
    let data: String = (0..4_000).map(|n| format!(":a :p {n} .")).collect();
    let separator = "-".repeat(50 << 10);
    let text = format!("SELECT (GROUP_CONCAT(?o; separator='{separator}') AS ?all) {{ ?s ?p ?o }}");
    assert!(refused_select(&text, &data).message.contains("group_concat_bytes_max"));
}

#[test]
fn the_memory_of_a_result_is_limited() {
    let long = "a".repeat(100 << 10);
    let data: String = (0..60).map(|n| format!(":a :p \"{n}{long}\" .")).collect();
    let refusal = refused_select("SELECT * { ?a ?b ?c . ?d ?e ?f }", &data);
    assert!(refusal.message.contains("query_result_bytes_max"), "{refusal}");
}

#[test]
fn datatypes_count_as_text_of_the_graph() {
    let limits = Limits { graph_bytes_max: 20_000, ..Limits::default() };
    let long = "d".repeat(1_000);
    let data: String = (0..20).map(|n| format!("<http://a> <http://p> \"\"^^<http://{n}{long}> .\n")).collect();
    let refusal = load_within(&limits, "a.ttl", &data).err().unwrap();
    assert!(refusal.message.contains("graph_bytes_max"), "{refusal}");
}
