//! What a value is called, and how large and how deep it is.

use tera::Value;

/// What a value is called in refusals.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a map",
    }
}

/// About what a value takes in memory.
pub(super) fn bytes(value: &Value) -> u64 {
    match value {
        Value::String(text) => text.len() as u64,
        Value::Array(items) => items.iter().map(bytes).sum::<u64>() + 32 * items.len() as u64,
        Value::Object(map) => map.iter().map(|(key, value)| key.len() as u64 + bytes(value) + 64).sum(),
        _ => 8,
    }
}

/// Whether lists and maps lie inside one another more than `max` times.
pub(super) fn is_deeper(value: &Value, max: usize) -> bool {
    match value {
        Value::Array(items) => max == 0 || items.iter().any(|item| is_deeper(item, max - 1)),
        Value::Object(map) => max == 0 || map.values().any(|value| is_deeper(value, max - 1)),
        _ => false,
    }
}
