//! SHACL shapes as the source of members: the generated validators take what pySHACL
//! says conforms, and refuse what it says does not.
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
#[allow(dead_code)]
#[path = "datatypes/targets.rs"]
mod targets;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;
use targets::{Answer, Generated, Target};

/// What is not right yet: the target and the samples on which it is wrong. A test
/// fails when one of them is mended, so that it is taken out.
const KNOWN_GAPS: &[(&str, &[&str])] = &[];

#[derive(Deserialize)]
struct Document {
    samples: Vec<Sample>,
}

#[derive(Deserialize)]
struct Sample {
    why: String,
    valid: bool,
    value: Value,
}

#[derive(Deserialize)]
struct Verdict {
    conforms: bool,
    report: String,
}

fn path() -> PathBuf {
    projects::crate_dir().join("tests/instances/shapes.json")
}

fn samples() -> Vec<Sample> {
    serde_json::from_slice::<Document>(&fs::read(path()).unwrap()).unwrap().samples
}

#[test]
fn samples_conform_by_pyshacl_as_they_say() {
    let vocabulary = projects::crate_dir().join("tests/vocabularies/shapes.ttl");
    let verdicts: Vec<Verdict> = judges::run("validators/shacl.py", &[&vocabulary, &path()]);
    for (sample, verdict) in samples().into_iter().zip(verdicts) {
        assert_eq!(sample.valid, verdict.conforms, "{}: {}", sample.why, verdict.report);
    }
}

fn agrees_with_pyshacl(target: Target) {
    let samples = samples();
    let resources: Vec<Value> = samples.iter().map(|sample| sample.value.clone()).collect();
    let mut faults = BTreeMap::new();
    for (sample, answer) in samples.into_iter().zip(Generated::new(target, "shapes").answers(&resources)) {
        match answer {
            Answer::Written(_) if !sample.valid => drop(faults.insert(sample.why, vec!["is taken".to_owned()])),
            Answer::Refusal(why) if sample.valid => drop(faults.insert(sample.why, vec![why])),
            _ => {}
        }
    }
    let known = KNOWN_GAPS.iter().find(|(name, _)| *name == target.name).map_or(&[][..], |(_, known)| known);
    judges::assert_gaps(target.name, &faults, known);
}

#[test]
fn json_schema_agrees_with_pyshacl() {
    agrees_with_pyshacl(targets::AJV);
}

#[test]
fn rust_agrees_with_pyshacl() {
    agrees_with_pyshacl(targets::RUST);
}

#[test]
fn typescript_agrees_with_pyshacl() {
    agrees_with_pyshacl(targets::TYPESCRIPT);
}

#[test]
fn pydantic_agrees_with_pyshacl() {
    agrees_with_pyshacl(targets::PYTHON);
}
