//! Every XSD datatype in every target: what XSD 1.1 takes, the generated validators
//! take; what it refuses, they refuse; and what one target writes, the others read.
//!
//! `datatypes/literals.json` holds the literals with the verdicts of xmlschema, an
//! independent implementation of XSD 1.1.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "starters/judges.rs"]
mod judges;
#[allow(dead_code)]
#[path = "datatypes/literals.rs"]
mod literals;
#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

use std::path::Path;

/// Renewed by `judge.py renew`, which sorts the literals anew.
#[test]
fn the_committed_verdicts_are_those_of_xmlschema() {
    let faults: Vec<String> = judges::run("datatypes/judge.py", &[Path::new("check"), &literals::path()]);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_datatype_has_literals_enough() {
    for (datatype, groups) in literals::all() {
        let cases = groups.cases();
        assert!(cases.len() >= 25, "{datatype}: {} literals", cases.len());
        assert!(cases.iter().filter(|case| case.valid).count() >= 4, "{datatype}");
    }
    assert_eq!(literals::all().len(), 39);
}
