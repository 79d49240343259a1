//! N-Triples and N-Quads are read by lines of our own: whatever stands in them,
//! the answer is the library's.

use crate::support::{lines, load};
use engine::graph::GraphBuilder;
use engine::{Code, Limits};
use oxrdf::Triple;
use oxrdfio::{RdfFormat, RdfParser};
use proptest::prelude::*;

/// What a line may be made of, and what may not stand there.
const PIECES: [&str; 44] = [
    "<http://e.org/s>",
    "<http://e.org/p>",
    "<http://e.org/é>",
    "<http://e.org/\\u00e9>",
    "<http://e.org/{}>",
    "<relative>",
    "<>",
    "<<(",
    ")>>",
    "_:b1",
    "_:b.2",
    "_:ü",
    "_:b1.",
    "\"x\"",
    "\"\"",
    "\"é\\t\\\\\\\"n\\\\\"",
    "\"\\u00e9\"",
    "\"\\x\"",
    "\"\\",
    "\"a\rb\"",
    "\"open",
    "@en",
    "@EN-gb",
    "@en-",
    "@1",
    "@en--ltr",
    "^^<http://www.w3.org/2001/XMLSchema#integer>",
    "^^<http://www.w3.org/2001/XMLSchema#string>",
    "^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
    "^^<x>",
    "^^ <http://e.org/t>",
    "^^",
    " ",
    "\t",
    ".",
    " .",
    ".\n",
    " .\n",
    ".\r\n",
    " .\r",
    "\n",
    "# c\n",
    "# c\r",
    "\u{0}",
];

/// A good line, to come to what follows it.
const GOOD: [&str; 5] = [
    "<http://e.org/s> <http://e.org/p> <http://e.org/o> .\n",
    "_:b1 <http://e.org/p> _:b2 .\n",
    "<http://e.org/s> <http://e.org/p> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer>.\n",
    "\t<http://e.org/s>\t<http://e.org/p>\t\"q\\\"\\n\"@en\t.\t\r\n",
    "<http://e.org/s><http://e.org/p>\"x\" <http://e.org/g> .\n",
];

/// `None` also for what only RDF 1.2 has.
fn by_library(format: RdfFormat, text: &str) -> Option<Vec<String>> {
    let quads = RdfParser::from_format(format).for_slice(text.as_bytes());
    let triples: Vec<Triple> = quads.map(|quad| quad.map(Triple::from)).collect::<Result<_, _>>().ok()?;
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_triples(triples).ok()?;
    builder.build().ok().map(|graph| lines(&graph))
}

fn check(name: &str, format: RdfFormat, text: &str) -> Result<(), TestCaseError> {
    match (load(name, text), by_library(format, text)) {
        (Ok(graph), Some(expected)) => prop_assert_eq!(lines(&graph), expected),
        (Err(refusal), None) => prop_assert_eq!(refusal.code, Code::OntologyInvalid),
        (ours, theirs) => {
            prop_assert!(false, "{text:?}: {:?}, the library: {theirs:?}", ours.map(|graph| lines(&graph)))
        }
    }
    Ok(())
}

fn document() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(&PIECES[..]), prop::sample::select(&GOOD[..])];
    let good = prop::collection::vec(prop::sample::select(&GOOD[..]), 0..4);
    (good, prop::collection::vec(piece, 0..12)).prop_map(|(good, pieces)| good.concat() + &pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_say_what_they_say_to_the_library(text in document()) {
        check("a.nq", RdfFormat::NQuads, &text)?;
        check("a.nt", RdfFormat::NTriples, &text)?;
    }

    #[test]
    fn any_object_says_what_it_says_to_the_library(
        parts in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..4),
        end in prop::sample::select(&[".\n", " .\n", " <http://e.org/g> .\n", " . # c\n"][..]),
    ) {
        let text = format!("<http://e.org/s> <http://e.org/p> {}{end}", parts.concat());
        check("a.nq", RdfFormat::NQuads, &text)?;
    }
}

#[test]
fn every_good_line_is_read() {
    let graph = load("a.nq", &GOOD.concat()).unwrap();
    assert_eq!(graph.len(), GOOD.len());
}

#[test]
fn an_error_is_told_with_its_own_line() {
    let text = GOOD.concat() + "# comment\n\n<http://e.org/s> <http://e.org/p> nonsense .\n";
    let refusal = load("a.nq", &text).err().unwrap();
    assert_eq!(refusal.place.line, Some(GOOD.len() as u32 + 3), "{refusal}");
}

#[test]
fn text_that_is_not_utf_8_is_refused_with_its_place() {
    let text = [GOOD[0].as_bytes(), b"<http://e.org/s> <http://e.org/p> \"\xff\" .\n"].concat();
    let refusal = GraphBuilder::new(&Limits::default()).add_document("a.nt", &text, None).unwrap_err();
    assert_eq!((refusal.code, refusal.place.line), (Code::OntologyInvalid, Some(2)));
}
