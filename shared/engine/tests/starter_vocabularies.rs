//! Every starter on 24 published vocabularies and a dozen of our own that gather
//! what is hard: the real tool of each language accepts the output.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "starters/judges.rs"]
mod judges;
#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

use judges::{assert_gaps, faults};

/// What is not right yet: the starter and the vocabularies with which its tool finds
/// fault. A test fails when one of them is mended, so that it is taken out.
const KNOWN_GAPS: &[(&str, &[&str])] = &[];

fn judge(starter: &str) {
    let known = KNOWN_GAPS.iter().find(|(name, _)| *name == starter).map_or(&[][..], |(_, known)| known);
    assert_gaps(starter, &faults(starter), known);
}

#[test]
fn tsc_accepts_the_typescript_of_every_vocabulary() {
    judge("typescript-types");
}

#[test]
fn ajv_accepts_the_json_schema_of_every_vocabulary() {
    judge("json-schema");
}

#[test]
fn openapi_validates_for_every_vocabulary() {
    judge("openapi");
}

#[test]
fn graphql_js_builds_the_schema_of_every_vocabulary() {
    judge("graphql-schema");
}

#[test]
fn postgres_creates_the_tables_of_every_vocabulary() {
    judge("sql-ddl");
}

#[test]
fn cargo_checks_the_structs_of_every_vocabulary() {
    judge("rust-structs");
}

#[test]
fn html_validates_and_its_links_lead_somewhere_for_every_vocabulary() {
    judge("html-docs");
}

#[test]
fn pydantic_builds_the_models_of_every_vocabulary_and_mypy_accepts_them() {
    judge("python-models");
}
