//! ggen's filters, and bounds on the builtin ones that multiply their input.

use std::collections::HashMap;
use std::sync::Arc;

use tera::{Error, Tera, Value};

use super::inflect;
use super::measure::{bytes, kind};
use super::shared::Shared;
use crate::vocabulary::with_digest;

type TextFilter = fn(&str) -> String;

const TEXT_FILTERS: [(&str, TextFilter); 18] = [
    ("snake_case", inflect::snake_case),
    ("snake", inflect::snake_case),
    ("pascal_case", inflect::pascal_case),
    ("pascal", inflect::pascal_case),
    ("camel_case", inflect::camel_case),
    ("camel", inflect::camel_case),
    ("kebab_case", inflect::kebab_case),
    ("kebab", inflect::kebab_case),
    ("shouty_snake_case", inflect::shouty_snake_case),
    ("shouty", inflect::shouty_snake_case),
    ("title_case", inflect::title_case),
    // As in ggen, this hides Tera's own `title`.
    ("title", inflect::title_case),
    // As in ggen, this hides Tera's own `pluralize`.
    ("pluralize", inflect::pluralize),
    ("singularize", inflect::singularize),
    ("demodulize", inflect::demodulize),
    ("foreign_key", inflect::foreign_key),
    ("tableize", inflect::tableize),
    ("classify", inflect::classify),
];

pub(super) fn register(tera: &mut Tera, shared: &Arc<Shared>) {
    for (name, apply) in TEXT_FILTERS {
        tera.register_filter(name, move |value: &Value, _: &HashMap<String, Value>| {
            text(value, name).map(|text| Value::String(apply(text)))
        });
    }
    tera.register_filter("ordinalize", |value: &Value, _: &HashMap<String, Value>| match value {
        Value::Number(number) => Ok(Value::String(inflect::ordinalize(&number.to_string()))),
        value => text(value, "ordinalize").map(|text| Value::String(inflect::ordinalize(text))),
    });
    tera.register_filter("hex_to_u64", |value: &Value, _: &HashMap<String, Value>| hex_to_u64(value));
    tera.register_filter("shorten", |value: &Value, args: &HashMap<String, Value>| {
        let longest_bytes = args.get("bytes").and_then(Value::as_u64).and_then(|bytes| usize::try_from(bytes).ok());
        let longest_bytes = longest_bytes.ok_or_else(|| Error::msg("the filter `shorten` takes `bytes`, a number"))?;
        text(value, "shorten").map(|text| Value::String(shorten(text, longest_bytes)))
    });
    tera.register_filter("comment", |value: &Value, args: &HashMap<String, Value>| {
        let prefix = args.get("prefix").and_then(Value::as_str).unwrap_or("// ");
        text(value, "comment").map(|text| Value::String(comment(text, prefix)))
    });
    bound(tera, shared);
}

/// A name of so many bytes at most: a longer one ends in digits of its hash.
fn shorten(name: &str, longest_bytes: usize) -> String {
    if name.len() <= longest_bytes { name.to_owned() } else { with_digest(name, name, 6, longest_bytes) }
}

/// Each line behind the prefix, without blanks at its end. In a comment that
/// `*/` would close it is written `*\/`.
fn comment(text: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(text.len() + prefix.len());
    let closes = prefix.contains('*') && text.contains("*/");
    for (at, line) in text.trim_end().lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out.push_str(prefix);
        if closes {
            out.push_str(&line.replace("*/", "*\\/"));
        } else {
            out.push_str(line);
        }
        out.truncate(out.trim_end_matches([' ', '\t']).len());
    }
    out
}

fn text<'a>(value: &'a Value, filter: &str) -> tera::Result<&'a str> {
    value.as_str().ok_or_else(|| Error::msg(format!("the filter `{filter}` takes text, not {}", kind(value))))
}

fn hex_to_u64(value: &Value) -> tera::Result<Value> {
    let hex = text(value, "hex_to_u64")?;
    let digits = hex.strip_prefix("0x").or_else(|| hex.strip_prefix("0X")).unwrap_or(hex);
    u64::from_str_radix(digits, 16)
        .map(|number| Value::Number(number.into()))
        .map_err(|error| Error::msg(format!("`hex_to_u64` cannot read \"{hex}\": {error}")))
}

/// Builtin filters whose result may be a multiple of what goes in; a few of
/// them in a row would fill the memory before any output is counted.
const MULTIPLYING: [&str; 13] = [
    "comment",
    "replace",
    "join",
    "indent",
    "concat",
    "json_encode",
    "addslashes",
    "escape",
    "escape_xml",
    "urlencode",
    "urlencode_strict",
    "linebreaksbr",
    "split",
];
/// The most that one character becomes: `"` → `&quot;`.
const ESCAPE_FACTOR: u64 = 6;

fn bound(tera: &mut Tera, shared: &Arc<Shared>) {
    for (name, inner) in tera.filters.clone() {
        let shared = Arc::clone(shared);
        let multiplies = MULTIPLYING.contains(&name.as_str());
        tera.register_filter(&name.clone(), move |value: &Value, args: &HashMap<String, Value>| {
            // A chain of filters over a long text is work without a loop.
            let bytes = if multiplies { result_bytes(&name, value, args) } else { 0 };
            shared.bound(bytes).map_err(|refusal| shared.keep(refusal))?;
            inner.filter(value, args)
        });
    }
}

/// An upper bound of what the filter gives back.
fn result_bytes(filter: &str, value: &Value, args: &HashMap<String, Value>) -> u64 {
    let argument = |name: &str| args.get(name).map_or(0, bytes);
    match filter {
        "replace" => {
            let from = args.get("from").and_then(Value::as_str).unwrap_or_default();
            let hits = value.as_str().map_or(0, |text| text.matches(from).count() as u64);
            bytes(value) + hits.saturating_mul(argument("to"))
        }
        "join" => {
            let items = value.as_array().map_or(0, |items| items.len() as u64);
            bytes(value) + items.saturating_mul(argument("sep"))
        }
        "indent" | "comment" => {
            let lines = value.as_str().map_or(0, |text| text.lines().count() as u64);
            bytes(value) + lines.saturating_mul(argument("prefix").max(4))
        }
        "concat" => bytes(value) + argument("with"),
        _ => bytes(value).saturating_mul(ESCAPE_FACTOR),
    }
}
