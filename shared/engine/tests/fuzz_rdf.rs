//! Any bytes as RDF: a graph or a refusal, in bounded time, never a panic; and
//! what was read is read again from its own N-Triples as the same graph.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use engine::Limits;
use engine::graph::{Graph, GraphBuilder};
use std::time::{Duration, Instant};

/// What takes longer does not end: no measure of speed, which a busy machine would break.
const HANG: Duration = Duration::from_secs(30);

const NAMES: [&str; 7] = ["a.ttl", "a.nt", "a.nq", "a.trig", "a.rdf", "a.jsonld", "a.owl"];

/// Pieces of all formats: random bytes alone seldom get past a first token.
const PIECES: [&str; 40] = [
    "@prefix a: <http://a/> .",
    "a:s a:p a:o .",
    "<http://a/s> <http://a/p> ",
    "_:b ",
    "[ a:p ",
    " ]",
    "( ",
    " )",
    " . ",
    " ; ",
    " , ",
    "\"x\"",
    "\"x\"@en ",
    "^^<http://a/t> ",
    "\"1\"^^a:i ",
    "1.5e3 ",
    "true ",
    "\"\"\"l\n\"\"\" ",
    "# c\n",
    "<http://a/g> { ",
    " } ",
    "{\"@id\": \"http://a/s\", ",
    "\"http://a/p\": ",
    "{\"@value\": \"v\"}",
    "[1, \"x\"]",
    "{",
    "}",
    "{\"@list\": [1]}",
    "\"@context\": {\"a\": \"http://a/\"}",
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:a=\"http://a/\">",
    "<rdf:Description rdf:about=\"http://a/s\">",
    "</rdf:Description>",
    "</rdf:RDF>",
    "<a:p>x</a:p>",
    "<a:p rdf:parseType=\"Collection\">",
    "</a:p>",
    "\\u00e9",
    "\u{0}",
    "\u{feff}",
    "@base <http://b/> .",
];

fn limits() -> Limits {
    Limits { triples_max: 1_000, blank_node_steps_max: 200_000, ..Limits::default() }
}

fn read(name: &str, bytes: &[u8]) -> Result<Graph, engine::Refusal> {
    let mut builder = GraphBuilder::new(&limits());
    builder.add_document(name, bytes, Some("http://base/"))?;
    builder.build()
}

fn n_triples(graph: &Graph) -> String {
    graph.triples().map(|triple| format!("{triple} .\n")).collect()
}

fn holds(name: &str, bytes: &[u8]) {
    let started = Instant::now();
    let answer = read(name, bytes);
    assert!(started.elapsed() < HANG, "{name} took {:?}", started.elapsed());
    match answer {
        Err(refusal) => assert!(!refusal.message.is_empty()),
        Ok(graph) => {
            let text = n_triples(&graph);
            let again = read("again.nt", text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal}\n{text}"));
            assert_eq!(n_triples(&again), text);
        }
    }
}

/// Also what was found before: `__fuzz__/any_bytes_end_in_an_answer/corpus`.
#[test]
fn any_bytes_end_in_an_answer() {
    bolero::check!()
        .with_test_time(Duration::from_secs(2))
        .for_each(|bytes: &[u8]| NAMES.iter().for_each(|name| holds(name, bytes)));
}

#[test]
fn any_pieces_of_documents_end_in_an_answer() {
    bolero::check!().with_test_time(Duration::from_secs(3)).with_type::<(u8, Vec<u8>)>().for_each(
        |(format, pieces)| {
            let text: String = pieces.iter().map(|piece| PIECES[*piece as usize % PIECES.len()]).collect();
            holds(NAMES[*format as usize % NAMES.len()], text.as_bytes());
        },
    );
}
