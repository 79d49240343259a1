//! Turtle is read by statements of our own: whatever stands in them, the answer
//! is the library's.

use crate::support::lines;
use engine::graph::{Graph, GraphBuilder};
use engine::{Code, Limits, Refusal};
use oxrdf::Triple;
use oxrdfio::{RdfFormat, RdfParser};
use proptest::prelude::*;

/// What a statement may be made of, and what may not stand there.
const PIECES: [&str; 101] = [
    "<http://e.org/s>",
    "<http://e.org/é>",
    "<http://e.org/\\u00e9>",
    "<http://e.org/{}>",
    "<r>",
    "<#f>",
    "<>",
    "<../a/./b>",
    "<http://e.org/a/../b>",
    "<http://e.org/.>",
    "<http:x>",
    "<urn:x:./y>",
    "<HTTPS://e.org/x>",
    "<<",
    "<<(",
    ":a",
    ":a.b",
    ":a.",
    ":a..",
    ":-a",
    ":.a",
    ":1",
    ":",
    "p:x",
    "p:a:b",
    "p:",
    "q:%41",
    "q:\\~x",
    "q:é",
    "é:x",
    "u:x",
    "u:a:b",
    "u:",
    "no:x",
    "p.q:x",
    "_:b1",
    "_:b1.",
    "_:b.2",
    "_:b-3",
    "_:ü",
    "a",
    "a ",
    "true",
    "false",
    "trueish:x",
    "true.",
    "1",
    "-1",
    "+1",
    "1.5",
    ".5",
    "1.",
    "1.e3",
    "1e3",
    "1.5E-3",
    "1e",
    "+",
    "1x",
    "\"x\"",
    "\"\"",
    "\"é\\t\\\\\\\"n\"",
    "\"\\u00e9\"",
    "\"\\x\"",
    "\"a\nb\"",
    "\"open",
    "'x'",
    "''",
    "\"\"\"a\"b\n\\\"c\"\"\"",
    "'''a''\r\n'''",
    "\"\"\"a\"\"\"\"",
    "\"\"\"open",
    "@en",
    "@EN-gb",
    "@en-",
    "@1",
    "@prefix",
    "^^p:t",
    "^^<http://e.org/t>",
    "^^<t>",
    "^^ p:t",
    "^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
    "^^<http://www.w3.org/2001/XMLSchema#string>",
    "[",
    "]",
    "[]",
    "(",
    ")",
    "()",
    " ",
    "\t",
    "\r",
    "\n",
    "# c\n",
    ".",
    " .\n",
    ",",
    ";",
    " ; ",
    "{",
    "{|",
    "\u{0}",
];

/// Whole statements, to come to what follows them.
const GOOD: [&str; 16] = [
    "@prefix : <http://e.org/> .\n",
    "@prefix p: <http://e.org/p#> . # c\n",
    "PREFIX q: <http://e.org/q/>\n",
    "@prefix u: <urn:u:> .\n",
    "prefix p: <http://e.org/again/>\n",
    "@prefix p: <http://e.org> .\n",
    "@base <http://b.org/x/y> .\n",
    "BASE <z/>\n",
    ":a p:b :c, 1, 1.5, 1e3, true , \"x\"@en, 'y'^^p:t; a p:T ;; .\n",
    "<http://e.org/s><http://e.org/p>\"x\",\"y\".\n",
    "[ p:b [ p:c :d , [] ] ; p:e () ] .\n",
    "[] p:b ( 1 [ p:c 2 ] ( :x ) ) .\n",
    "( 1 2 ) p:b _:b1 .\n",
    "[ p:b 1 ] p:c _:b1 .\n",
    "_:b1 p:b _:b2 .\n",
    ":a p:b \"\\u00e9\" , [ p:c [] ] .\n",
];

const HEAD: &str =
    "@prefix : <http://e.org/> . @prefix p: <http://e.org/p#> . @prefix q: <http://e.org/q/> . @prefix u: <urn:u:> .\n";

fn ours(text: &str, base: Option<&str>) -> Result<Graph, Refusal> {
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_document("a.ttl", text.as_bytes(), base)?;
    builder.build()
}

fn by_library(text: &str, base: Option<&str>) -> Option<Graph> {
    let mut parser = RdfParser::from_format(RdfFormat::Turtle);
    // As [`GraphBuilder::add_document`] has it for a document of this name.
    parser = parser.with_base_iri(base.unwrap_or("file:///ggen-ontology/a.ttl")).ok()?;
    let quads = parser.for_slice(text.as_bytes());
    let triples: Vec<Triple> = quads.map(|quad| quad.map(Triple::from)).collect::<Result<_, _>>().ok()?;
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_triples(triples).ok()?;
    builder.build().ok()
}

fn check(text: &str, base: Option<&str>) -> Result<(), TestCaseError> {
    match (ours(text, base), by_library(text, base)) {
        (Ok(graph), Some(expected)) => prop_assert_eq!(lines(&graph), lines(&expected), "{:?}", text),
        (Err(refusal), None) => prop_assert_eq!(refusal.code, Code::OntologyInvalid),
        (ours, theirs) => {
            let theirs = theirs.map(|graph| lines(&graph));
            prop_assert!(false, "{text:?}: {:?}, the library: {theirs:?}", ours.map(|graph| lines(&graph)))
        }
    }
    Ok(())
}

fn pieces(most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => prop::sample::select(&PIECES[..]), 1 => prop::sample::select(&GOOD[..])];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

fn base() -> impl Strategy<Value = Option<&'static str>> {
    prop_oneof![3 => Just(None), 1 => Just(Some("http://base.org/d/e?f"))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_statements_say_what_they_say_to_the_library(
        good in prop::collection::vec(prop::sample::select(&GOOD[..]), 0..6),
        rest in pieces(10),
        base in base(),
    ) {
        check(&(HEAD.to_owned() + &good.concat() + &rest), base)?;
    }

    #[test]
    fn any_object_says_what_it_says_to_the_library(
        object in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..4),
        end in prop::sample::select(&[".", " .", ".\n", ", 1 .", "; .", "; a :T .", " ] .", ""][..]),
        base in base(),
    ) {
        for before in [":s :p ", ":s :p [ :q ", ":s :p (", "[] a "] {
            check(&format!("{HEAD}{before}{}{end}", object.concat()), base)?;
        }
    }

    #[test]
    fn any_subject_says_what_it_says_to_the_library(subject in pieces(3), verb in pieces(3)) {
        check(&format!("{HEAD}{subject} :p :o ."), None)?;
        check(&format!("{HEAD}:s {verb} :o ."), None)?;
    }
}

#[test]
fn every_good_statement_is_read() {
    let text = HEAD.to_owned() + &GOOD.concat();
    let graph = ours(&text, None).unwrap();
    assert_eq!(lines(&graph), lines(&by_library(&text, None).unwrap()));
    assert_eq!(graph.prefixes()["p"], "http://e.org", "the last declaration of a document");
}

#[test]
fn a_base_that_is_none_is_refused_whatever_the_document_holds() {
    for text in ["", ":a :b :c .", "<http://e.org/s> a <http://e.org/c> ."] {
        let refusal = ours(&format!("{HEAD}{text}"), Some("not a base")).err().unwrap();
        assert_eq!(refusal.code, Code::ManifestInvalid, "{refusal}");
    }
}

/// What was read before the library went on stays, and is not read twice.
#[test]
fn brackets_before_an_unusual_statement_are_nodes_once() {
    let graph = ours(":a :b [ :c 1 ] .\n:a :b \"\\u00e9\" .\n:a :b [ :c 2 ] .", None);
    assert_eq!(graph.err().unwrap().code, Code::OntologyInvalid, "no prefix");
    let graph = ours(&format!("{HEAD}:a :b [ :c 1 ] .\n:a :b \"\\u00e9\" .\n:a :b [ :c 2 ] ."), None).unwrap();
    assert_eq!(graph.len(), 5);
}

#[test]
fn a_statement_of_any_length_is_read() {
    let many: String = (0..70_000).map(|n| format!(" {n} ,")).collect();
    let graph = ours(&format!("{HEAD}:a :b{many} [ :c 1 ] ."), None).unwrap();
    assert_eq!(graph.len(), 70_002);
    let deep = format!("{HEAD}:a :b {}1{} .", "[ :b ".repeat(200), " ]".repeat(200));
    assert_eq!(ours(&deep, None).unwrap().len(), 201);
}

#[test]
fn an_error_is_told_with_its_own_line() {
    let text = format!("{HEAD}:a :b 1 .\n:a :b \"\\u00e9\" .\n\n:a :b nonsense .\n");
    assert_eq!(ours(&text, None).err().unwrap().place.line, Some(5));
    let text = format!("{HEAD}:a :b 1 .\n:a :b nonsense .\n");
    assert_eq!(ours(&text, None).err().unwrap().place.line, Some(3));
}
