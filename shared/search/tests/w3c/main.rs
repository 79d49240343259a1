//! W3C's own tests of SPARQL 1.0 and 1.1 queries, as rdflib's source distribution brings
//! them; `make setup` unpacks them into `.local/w3c`. What is answered otherwise here than
//! there is listed with its reason, and a test that passes must leave the list.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod manifest;
mod outcome;

use manifest::{Case, Expected};
use std::collections::BTreeSet;
use std::path::Path;

/// Tests that our bounds refuse on purpose, or that the evaluator answers otherwise.
const KNOWN: &str = include_str!("known.txt");

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.local/w3c"))
}

#[test]
fn queries_are_answered_as_w3c_s_tests_say() {
    assert!(folder().exists(), "{} is missing: make setup", folder().display());
    let cases: Vec<Case> =
        ["dawg-data-r2", "sparql11"].iter().flat_map(|suite| manifest::read(&folder().join(suite))).collect();
    assert!(cases.len() > 500, "{} tests", cases.len());
    let known: BTreeSet<&str> = KNOWN.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name).collect();
    let (mut failed, mut passed) = (Vec::new(), 0);
    for case in &cases {
        match outcome::of(case) {
            Ok(()) if known.contains(case.name.as_str()) => {
                failed.push(format!("{}: passes, and is listed", case.name))
            }
            Ok(()) => passed += 1,
            Err(_) if known.contains(case.name.as_str()) => {}
            Err(why) => failed.push(format!("{}: {why}", case.name)),
        }
    }
    let queries = cases.iter().filter(|case| !matches!(case.expected, Expected::Syntax(_))).count();
    println!("{passed} of {} pass, {queries} of them evaluate a query, {} are listed", cases.len(), known.len());
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), cases.len(), failed.join("\n"));
}
