//! Required, optional, one and many mean the same in every target, and a reference
//! (an object of `@id`, perhaps with `@type`) stands for any resource of its class.
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

fn counts_as_the_vocabulary_says(target: Target) {
    let path = projects::crate_dir().join("tests/instances/cardinalities.json");
    let samples = serde_json::from_slice::<Document>(&fs::read(path).unwrap()).unwrap().samples;
    let resources: Vec<Value> = samples.iter().map(|sample| sample.value.clone()).collect();
    let mut faults = BTreeMap::new();
    for (sample, answer) in samples.into_iter().zip(Generated::new(target, "cardinalities").answers(&resources)) {
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
fn json_schema_counts_as_the_vocabulary_says() {
    counts_as_the_vocabulary_says(targets::AJV);
}

#[test]
fn rust_counts_as_the_vocabulary_says() {
    counts_as_the_vocabulary_says(targets::RUST);
}

#[test]
fn typescript_counts_as_the_vocabulary_says() {
    counts_as_the_vocabulary_says(targets::TYPESCRIPT);
}

#[test]
fn pydantic_counts_as_the_vocabulary_says() {
    counts_as_the_vocabulary_says(targets::PYTHON);
}
