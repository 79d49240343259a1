//! The generated validators: each reads resources as JSON-LD and either refuses one
//! or writes it again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::judges::{cargo_target, render_all, run};
use super::literals::{self, as_json};
use super::projects::crate_dir;

/// A starter's output under one validator.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    pub(crate) name: &'static str,
    starter: &'static str,
    /// Under `tests/checks/validators`.
    script: &'static str,
}

const fn target(name: &'static str, starter: &'static str, script: &'static str) -> Target {
    Target { name, starter, script }
}

pub(crate) const AJV: Target = target("ajv", "json-schema", "json-schema.mjs");
pub(crate) const JSONSCHEMA: Target = target("jsonschema", "json-schema", "json-schema.py");
pub(crate) const RUST: Target = target("rust", "rust-structs", "rust-structs.mjs");
pub(crate) const GRAPHQL: Target = target("graphql", "graphql-schema", "graphql-schema.mjs");
pub(crate) const TYPESCRIPT: Target = target("typescript", "typescript-types", "typescript-types.mjs");
pub(crate) const POSTGRES: Target = target("postgres", "sql-ddl", "sql-ddl.mjs");
pub(crate) const PYTHON: Target = target("python", "python-models", "python.py");
pub(crate) const ALL: [Target; 7] = [AJV, JSONSCHEMA, RUST, TYPESCRIPT, POSTGRES, GRAPHQL, PYTHON];

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Answer {
    Written(Value),
    Refusal(String),
}

/// One of the starters' outputs for a vocabulary of `tests/vocabularies`.
pub(crate) struct Generated {
    target: Target,
    folder: TempDir,
    vocabulary: &'static str,
}

impl Generated {
    pub(crate) fn new(target: Target, vocabulary: &'static str) -> Self {
        let path = crate_dir().join("tests/vocabularies").join(format!("{vocabulary}.ttl"));
        let folder = render_all(target.starter, &BTreeMap::from([(vocabulary.to_owned(), path)]));
        Self { target, folder, vocabulary }
    }

    /// What the validator says of each resource, in their order.
    pub(crate) fn answers(&self, resources: &[Value]) -> Vec<Answer> {
        let path = self.folder.path().join("resources.json");
        fs::write(&path, Value::from(resources.to_vec()).to_string()).unwrap();
        let (output, target) = (self.folder.path().join(self.vocabulary), cargo_target());
        let script = format!("validators/{}", self.target.script);
        let answers: Vec<Answer> = run(&script, &[&output, &path, &target]);
        assert_eq!(answers.len(), resources.len(), "{script}");
        answers
    }
}

/// The member of the class Sample that holds a value of a datatype.
pub(crate) fn key(datatype: &str) -> String {
    format!("{datatype}Value")
}

pub(crate) fn sample(datatype: &str, value: &Value) -> Value {
    json!({ "@id": "urn:sample", "@type": "Sample", key(datatype): value })
}

/// A literal as it went in, and as the target wrote it.
pub(crate) struct Written {
    pub(crate) datatype: String,
    pub(crate) literal: String,
    pub(crate) value: Value,
}

/// What a target does with all literals: faults by datatype, and what it wrote.
pub(crate) fn try_literals(target: Target) -> (BTreeMap<String, Vec<String>>, Vec<Written>) {
    let mut cases = Vec::new();
    for (datatype, groups) in literals::all() {
        cases.extend(groups.cases().into_iter().map(|case| (datatype.clone(), case)));
    }
    let resources: Vec<Value> =
        cases.iter().map(|(datatype, case)| sample(datatype, &as_json(datatype, &case.literal))).collect();
    let answers = Generated::new(target, "datatypes").answers(&resources);
    let (mut faults, mut written) = (BTreeMap::<String, Vec<String>>::new(), Vec::new());
    for ((datatype, case), answer) in cases.into_iter().zip(answers) {
        match answer {
            Answer::Written(resource) if case.valid => {
                let value = resource[key(&datatype)].clone();
                written.push(Written { datatype, literal: case.literal, value });
            }
            Answer::Written(_) => faults.entry(datatype).or_default().push(format!("takes {:?}", case.literal)),
            Answer::Refusal(why) if case.valid => {
                faults.entry(datatype).or_default().push(format!("refuses {:?}: {why}", case.literal));
            }
            Answer::Refusal(_) => {}
        }
    }
    for (datatype, literal, other) in changed(&written) {
        faults.entry(datatype).or_default().push(format!("writes {literal:?} as {other:?}, which is another value"));
    }
    (faults, written)
}

/// What was written as another value than it was read, as xmlschema reads both.
fn changed(written: &[Written]) -> Vec<(String, String, String)> {
    let pairs: BTreeSet<(&str, &str, String)> = written
        .iter()
        .map(|one| (one.datatype.as_str(), one.literal.as_str(), as_literal(&one.value)))
        .filter(|(_, literal, other)| literal != other)
        .collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), serde_json::to_vec(&pairs).unwrap()).unwrap();
    run("validators/xsd.py", &[Path::new("differing"), &PathBuf::from(file.path())])
}

/// The literal that a JSON value stands for.
fn as_literal(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
