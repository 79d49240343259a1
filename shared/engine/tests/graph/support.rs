//! Short ways to a graph and to what a query says about it.

use engine::graph::{Graph, GraphBuilder};
use engine::query::{Budget, Query, Rows};
use engine::{Limits, Refusal, Silent};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

pub(crate) fn load(name: &str, text: &str) -> Result<Graph, Refusal> {
    load_within(&Limits::default(), name, text)
}

pub(crate) fn load_within(limits: &Limits, name: &str, text: &str) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(limits);
    builder.add_document(name, text.as_bytes(), None)?;
    builder.build()
}

/// A graph from Turtle, with `:` and `ex:` as prefixes.
pub(crate) fn turtle(body: &str) -> Graph {
    let text = format!(
        "@prefix : <http://example.com/> . @prefix ex: <http://example.com/> .\n\
         @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . {body}"
    );
    load("test.ttl", &text).unwrap()
}

pub(crate) fn lines(graph: &Graph) -> Vec<String> {
    graph.triples().map(|triple| triple.to_string()).collect()
}

pub(crate) fn parse(graph: &Graph, text: &str) -> Result<Query, Refusal> {
    let mut prefixes: BTreeMap<String, String> = graph.prefixes().clone();
    prefixes.insert("xsd".into(), "http://www.w3.org/2001/XMLSchema#".into());
    Query::parse(text, &prefixes, None)
}

pub(crate) fn within<T>(limits: &Limits, run: impl FnOnce(&Budget<'_>) -> T) -> T {
    let deadline = Instant::now() + Duration::from_secs(60);
    run(&Budget { limits, deadline, observer: &Silent })
}

pub(crate) fn select(graph: &Graph, text: &str) -> Result<Rows, Refusal> {
    let query = parse(graph, text)?;
    within(&Limits::default(), |budget| query.select(graph, budget))
}

/// One line per row, the values shortened to what the tests compare.
pub(crate) fn rows(graph: &Graph, text: &str) -> Vec<String> {
    let rows = select(graph, text).unwrap_or_else(|refusal| panic!("{refusal}"));
    let show = |value: &Option<oxrdf::Term>| match value {
        None => "-".to_owned(),
        Some(oxrdf::Term::Literal(literal)) => literal.value().to_owned(),
        Some(oxrdf::Term::NamedNode(iri)) => iri.as_str().replace("http://example.com/", ":"),
        Some(other) => other.to_string(),
    };
    rows.rows.iter().map(|row| row.iter().map(show).collect::<Vec<_>>().join(" ")).collect()
}

/// What takes longer does not end: no measure of speed, which a busy machine would break.
pub(crate) const HANG: std::time::Duration = std::time::Duration::from_secs(30);

/// Queries run on the stack that a run has, which is larger than a test's.
pub(crate) fn on_a_render_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, work).unwrap();
        thread.join().unwrap()
    })
}
