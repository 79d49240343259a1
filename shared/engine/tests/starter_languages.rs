//! `rdf:langString` in every target: a text, a language, and a direction where there
//! is one. What one target writes the others read; tags are compared without case.
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

use serde_json::{Value, json};
use targets::{Answer, Generated, Target};

/// By the grammar of XSD's `language`, which is what RDF's tags are checked by.
const VALID: [&str; 12] = [
    "en",
    "EN",
    "en-GB",
    "de-CH-1996",
    "zh-Hant-TW",
    "x-private",
    "i-klingon",
    "a-b",
    "abcdefgh",
    "en-12345678",
    "sr-Latn-RS",
    "mn-Cyrl-MN",
];
const INVALID: [&str; 10] = ["", "e n", "en_US", "-en", "en-", "en--GB", "abcdefghi", "en-123456789", "1a", "en\n"];

fn text(value: &Value, language: &str) -> Value {
    json!({ "@value": value, "@language": language })
}

fn samples() -> Vec<(Value, bool)> {
    let mut samples: Vec<(Value, bool)> = VALID.iter().map(|tag| (text(&json!("Gruß"), tag), true)).collect();
    samples.extend(INVALID.iter().map(|tag| (text(&json!("Gruß"), tag), false)));
    let texts = ["", " a ", "a\nb", "\u{1F600}", "\"quoted\" \\ back", "e\u{301}"];
    samples.extend(texts.iter().map(|one| (text(&json!(one), "en"), true)));
    samples.extend([json!(1), json!(true), json!(null), json!(["a"])].iter().map(|one| (text(one, "en"), false)));
    for direction in ["ltr", "rtl"] {
        samples.push((json!({ "@value": "a", "@language": "ar", "@direction": direction }), true));
    }
    for direction in [json!("up"), json!("LTR"), json!(""), json!(1)] {
        samples.push((json!({ "@value": "a", "@language": "ar", "@direction": direction }), false));
    }
    samples.push((json!({ "@value": "a" }), false));
    samples.push((json!({ "@language": "en" }), false));
    samples.push((json!("a"), false));
    samples
}

fn resource(heading: &Value) -> Value {
    json!({ "@id": "urn:n", "@type": "Notice", "heading": heading, "note": [heading, heading] })
}

/// The same text in the same language; tags that differ in case are one language.
fn folded(value: &Value) -> Value {
    let mut value = value.clone();
    if let Some(tag) = value.get("@language").and_then(Value::as_str).map(str::to_lowercase) {
        value["@language"] = tag.into();
    }
    value
}

fn takes_texts_in_a_language(target: Target) {
    let samples = samples();
    let resources: Vec<Value> = samples.iter().map(|(value, _)| resource(value)).collect();
    let answers = Generated::new(target, "languages").answers(&resources);
    let mut faults = Vec::new();
    for ((value, is_valid), answer) in samples.iter().zip(answers) {
        match answer {
            Answer::Written(written) if *is_valid => {
                let note: Vec<Value> = written["note"].as_array().into_iter().flatten().map(folded).collect();
                if folded(&written["heading"]) != folded(value) || note != [folded(value), folded(value)] {
                    faults.push(format!("writes {value} as {written}"));
                }
            }
            Answer::Written(_) => faults.push(format!("takes {value}")),
            Answer::Refusal(why) if *is_valid => faults.push(format!("refuses {value}: {why}")),
            Answer::Refusal(_) => {}
        }
    }
    assert!(faults.is_empty(), "{}: {}", target.name, faults.join("\n"));
}

#[test]
fn json_schema_under_ajv_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::AJV);
}

#[test]
fn json_schema_under_jsonschema_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::JSONSCHEMA);
}

#[test]
fn rust_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::RUST);
}

#[test]
fn typescript_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::TYPESCRIPT);
}

#[test]
fn pydantic_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::PYTHON);
}

#[test]
fn postgres_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::POSTGRES);
}

#[test]
fn graphql_takes_texts_in_a_language() {
    takes_texts_in_a_language(targets::GRAPHQL);
}
