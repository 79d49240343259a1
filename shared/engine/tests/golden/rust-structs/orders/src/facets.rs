//! What narrows the values of a member beyond their type.

use std::cmp::Ordering;

use regex_lite::{RegexBuilder, escape};
use serde_json::Value;

use super::json::{RdfFault, RdfObject};

pub(crate) struct Facets {
    /// Expressions that are found in the value, and their flags. One that
    /// `regex_lite` does not know is not looked at.
    pub(crate) patterns: &'static [(&'static str, &'static str)],
    /// The only values there are; empty where there may be any.
    pub(crate) one_of: &'static [HasValue],
    pub(crate) min_inclusive: Option<&'static str>,
    pub(crate) max_inclusive: Option<&'static str>,
    pub(crate) min_exclusive: Option<&'static str>,
    pub(crate) max_exclusive: Option<&'static str>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
}

impl Facets {
    pub(crate) const NONE: Self = Self {
        patterns: &[],
        one_of: &[],
        min_inclusive: None,
        max_inclusive: None,
        min_exclusive: None,
        max_exclusive: None,
        min_length: None,
        max_length: None,
    };

    fn allows(&self, value: &Value) -> bool {
        let text = &text_of(value);
        let length = text.chars().count();
        let is_beyond = |bound: Option<&str>, wrong: &[Ordering]| {
            bound.and_then(|bound| compare(text, bound)).is_some_and(|order| wrong.contains(&order))
        };
        self.patterns.iter().all(|(pattern, flags)| is_found(pattern, flags, text))
            && (self.one_of.is_empty() || self.one_of.iter().any(|one| one.is(value)))
            && self.min_length.is_none_or(|min| length >= min)
            && self.max_length.is_none_or(|max| length <= max)
            && !is_beyond(self.min_inclusive, &[Ordering::Less])
            && !is_beyond(self.max_inclusive, &[Ordering::Greater])
            && !is_beyond(self.min_exclusive, &[Ordering::Less, Ordering::Equal])
            && !is_beyond(self.max_exclusive, &[Ordering::Greater, Ordering::Equal])
    }
}

/// A value that a member has to have, or may have.
pub(crate) struct HasValue {
    /// As JSON writes it; an IRI as text.
    pub(crate) json: &'static str,
    pub(crate) is_iri: bool,
    /// Whether resources are written as their IRI alone.
    pub(crate) is_enumeration: bool,
    pub(crate) language: Option<&'static str>,
}

impl HasValue {
    fn is(&self, value: &Value) -> bool {
        let wanted: Value = serde_json::from_str(self.json).unwrap_or_default();
        if self.is_iri {
            return value.get("@id") == Some(&wanted) || (self.is_enumeration && *value == wanted);
        }
        let language = value.get("@language").and_then(Value::as_str);
        let is_same_language = match (language, self.language) {
            (Some(ours), Some(theirs)) => ours.eq_ignore_ascii_case(theirs),
            (ours, theirs) => ours == theirs,
        };
        let bare = value.get("@value").unwrap_or(value);
        let is_same_number = bare.is_number() && bare.as_f64() == wanted.as_f64();
        is_same_language && (*bare == wanted || is_same_number)
    }
}

/// Looks for a value among those of a member.
pub(crate) fn demand_value(object: &RdfObject, key: &str, wanted: &HasValue) -> Result<(), RdfFault> {
    if values(object, key).iter().any(|value| wanted.is(value)) {
        return Ok(());
    }
    Err(RdfFault::new(format!("{key}: {} is not among the values", wanted.json)))
}

fn values<'a>(object: &'a RdfObject, key: &str) -> &'a [Value] {
    match object.get(key) {
        None | Some(Value::Null) => &[],
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
    }
}

/// Looks at each value of a member.
pub(crate) fn check(object: &RdfObject, key: &str, facets: &Facets) -> Result<(), RdfFault> {
    let values = values(object, key);
    match values.iter().find(|value| !facets.allows(value)) {
        Some(value) => Err(RdfFault::new(format!("{key}: {value} is not among the values that it may have"))),
        None => Ok(()),
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(object) => object.get("@value").or_else(|| object.get("@id")).map(text_of).unwrap_or_default(),
        plain => plain.to_string(),
    }
}

fn is_found(pattern: &str, flags: &str, text: &str) -> bool {
    let pattern = if flags.contains('q') { escape(pattern) } else { pattern.to_owned() };
    let expression = RegexBuilder::new(&pattern)
        .case_insensitive(flags.contains('i'))
        .dot_matches_new_line(flags.contains('s'))
        .multi_line(flags.contains('m'))
        .ignore_whitespace(flags.contains('x'))
        .build();
    expression.map_or(true, |expression| expression.is_match(text))
}

/// Compares decimals digit by digit, and other numbers as floats; what is no
/// number has no order here (the bounds of a date are patterns).
fn compare(text: &str, bound: &str) -> Option<Ordering> {
    match (decimal(text), decimal(bound)) {
        (Some((true, ours)), Some((true, theirs))) => Some(theirs.cmp(&ours)),
        (Some((false, ours)), Some((false, theirs))) => Some(ours.cmp(&theirs)),
        (Some((is_negative, _)), Some(_)) => Some(if is_negative { Ordering::Less } else { Ordering::Greater }),
        _ => text.parse::<f64>().ok()?.partial_cmp(&bound.parse().ok()?),
    }
}

/// Whether a decimal is below zero, and how many digits its whole part has,
/// these digits, and those of its fraction: such triples are in the order of the
/// numbers.
fn decimal(text: &str) -> Option<(bool, (usize, &str, &str))> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let is_zero = whole.is_empty() && fraction.is_empty();
    Some((text.starts_with('-') && !is_zero, (whole.len(), whole, fraction)))
}
