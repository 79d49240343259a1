//! The literals of `literals.json`, and how each is written in JSON.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Groups {
    valid: Vec<String>,
    invalid: Vec<String>,
    /// Where the recommendation says otherwise than xmlschema, and counts.
    #[serde(default)]
    overruled: Vec<Overruled>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Overruled {
    literal: String,
    valid: bool,
    #[serde(rename = "reason")]
    _reason: String,
}

pub(crate) struct Case {
    pub(crate) literal: String,
    pub(crate) valid: bool,
}

impl Groups {
    pub(crate) fn cases(&self) -> Vec<Case> {
        let case = |literal: &String, valid| Case { literal: literal.clone(), valid };
        let sorted = self.valid.iter().map(|literal| case(literal, true));
        let sorted = sorted.chain(self.invalid.iter().map(|literal| case(literal, false)));
        sorted.chain(self.overruled.iter().map(|one| case(&one.literal, one.valid))).collect()
    }
}

pub(crate) fn path() -> PathBuf {
    super::projects::crate_dir().join("tests/datatypes/literals.json")
}

pub(crate) fn all() -> BTreeMap<String, Groups> {
    serde_json::from_slice(&fs::read(path()).unwrap()).unwrap()
}

/// A literal as the JSON of all targets has it: booleans and integers of 32 bits as
/// themselves, floats as numbers or one of three names, all else as text. What is no
/// literal of a number or boolean stays text, which the targets have to refuse.
pub(crate) fn as_json(datatype: &str, literal: &str) -> Value {
    match datatype {
        "boolean" => match literal {
            "true" | "1" => json!(true),
            "false" | "0" => json!(false),
            other => json!(other),
        },
        "int" | "short" | "byte" | "unsignedInt" | "unsignedShort" | "unsignedByte" => integer(literal),
        "float" | "double" => float(literal),
        _ => json!(literal),
    }
}

fn integer(literal: &str) -> Value {
    let digits = literal.strip_prefix(['+', '-']).unwrap_or(literal);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return json!(literal);
    }
    // What is beyond 64 bits is a number all the same, and out of all bounds.
    literal.parse::<i64>().map_or_else(|_| json!(literal.parse::<f64>().unwrap()), Value::from)
}

fn float(literal: &str) -> Value {
    let lexical = literal.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    match (literal, literal.parse::<f64>()) {
        ("+INF", _) => json!("INF"),
        (_, Ok(number)) if lexical && number.is_finite() => json!(number),
        _ => json!(literal),
    }
}
