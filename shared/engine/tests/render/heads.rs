//! Where the values of front matter stand, and how many there may be.

use std::collections::BTreeMap;
use std::time::Instant;

use engine::render::Request;
use engine::{Code, Limits, Project, Silent, render, render_until};

use crate::support::{HANG, PEOPLE, files, one_rule, refused, run, run_with};

fn one(head: &str) -> BTreeMap<String, Vec<u8>> {
    many(&[head.to_owned()])
}

fn many(heads: &[String]) -> BTreeMap<String, Vec<u8>> {
    let toml = "[project]\nname = \"p\"\n[ontology]\nsource = \"o.ttl\"\n[templates]\ndir = \"templates\"\n";
    let mut project = files(&[("ggen.toml", toml), ("o.ttl", PEOPLE)]);
    for (at, head) in heads.iter().enumerate() {
        project.insert(format!("templates/{at}.tmpl"), format!("---\n{head}\n---\nx").into_bytes());
    }
    project
}

#[test]
fn a_wrong_query_is_named_by_its_own_line_however_it_is_written() {
    for (head, line) in [
        ("to: a\nsparql: SELECT ?x WHER { ?x ?y ?z }", 3),
        ("to: a\nsparql:\n  - ASK {}\n  - SELECT ?x WHER { ?x ?y ?z }", 5),
        ("to: a\nsparql:\n  z: ASK {}\n  a: \"SELECT ?x WHER { ?x ?y ?z }\"", 5),
        ("to: a\nsparql:\n  z: ASK {}\n  a: \"\\nSELECT ?x WHER { ?x ?y ?z }\"", 6),
        ("to: a\nsparql: { z: \"ASK {}\", a: 'SELECT ?x WHER { ?x ?y ?z }' }", 3),
        ("to: a\nsparql:\n  # SELECT ?x WHER { ?x ?y ?z }\n  z: ASK {}\n  a: |\n\n    SELECT ?x WHER { ?x ?y ?z }", 8),
        ("to: a\nsparql:\n  z: >-\n    SELECT ?x WHER { ?x ?y ?z }\n    yet", 5),
        ("to: a\nsparql:\n  a: &wrong |\n    SELECT ?x WHER { ?x ?y ?z }\n  b: *wrong", 5),
        ("to: a\nsparql:\n  a: !!str |\n    SELECT ?x WHER { ?x ?y ?z }", 5),
        ("to: a\nsparql:\n  ü: ASK {}\n  é: |2-\n    SELECT ?x WHER { ?x ?y ?z }", 6),
        ("to: a\r\nsparql:\r\n  a: |\r\n    SELECT ?x WHER { ?x ?y ?z }\r", 5),
    ] {
        let refusal = refused(&one(head));
        assert_eq!((refusal.code, refusal.place.line), (Code::QueryInvalid, Some(line)), "{head:?}: {refusal}");
    }
}

#[test]
fn what_takes_no_names_and_no_numbers_says_so() {
    let refusal = refused(&one("to: a\nshape:\n  first: s.ttl"));
    assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(4)), "{refusal}");
    assert_eq!(refusal.expected.as_deref(), Some("a text or a list of texts"));
    let refusal = refused(&one("to: a\nsparql: 7"));
    assert_eq!((refusal.code, refusal.place.line), (Code::TemplateInvalid, Some(3)), "{refusal}");
}

#[test]
fn a_head_that_is_too_long_or_lists_too_much_is_refused_by_name() {
    let long = format!("to: a\n# {}", "x".repeat(256 << 10));
    assert!(refused(&one(&long)).message.contains("limit front_matter_bytes_max exceeded: met 2621"));
    let limits = Limits { rules_max: 2, ..Limits::default() };
    for key in ["sparql", "rdf", "rdf_inline", "shape"] {
        let head = format!("to: a\n{key}: [a, b, c]");
        let refusal = run_with(&one(&head), &[], None, &limits).unwrap_err();
        assert_eq!(refusal.message, format!("limit rules_max exceeded: met 3 in `{key}`, limit is 2"));
        assert_eq!(refusal.place.line, Some(3));
    }
}

/// Searching each value's line in the head would take minutes.
#[test]
fn heads_full_of_queries_are_read_in_time() {
    let queries: String =
        (0..500).map(|n| format!("  q{n}: |\n{}    ASK {{ ?s ?p {n} }}\n", "    # y\n".repeat(60))).collect();
    let head = format!("to: a\nwhen: ASK {{ ?s a <urn:none> }}\nsparql:\n{queries}");
    assert!(head.len() > 200_000);
    let started = Instant::now();
    assert!(run(&many(&vec![head; 200])).unwrap().files.is_empty());
    assert!(started.elapsed() < HANG, "took {:?}", started.elapsed());
}

#[test]
fn a_run_whose_time_is_over_before_it_begins_is_refused() {
    let limits = Limits::default();
    let project = Project::from_files(one_rule("x", "output_file = \"o\"", ""), &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    assert!(render(&request).is_ok());
    let refusal = render_until(&request, Instant::now()).unwrap_err();
    assert_eq!(refusal.code, Code::TimeExceeded);
    assert_eq!(refusal.message, "limit run_time_max exceeded: the run took longer than 300 s");
}
