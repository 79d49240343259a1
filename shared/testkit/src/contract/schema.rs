//! The keywords of JSON Schema that the generator of the document writes. Any other
//! keyword is an error, so that none is passed over.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use regex::Regex;
use serde_json::{Map, Value};

/// What only describes.
const ANNOTATIONS: &[&str] = &["description", "examples", "example", "default", "format", "title", "propertyNames"];

/// Where and how a value differs from a schema.
pub(super) fn errors(components: &Value, schema: &Value, json: &Value) -> Vec<String> {
    let mut judge = Judge { components, found: Vec::new() };
    judge.value("", schema, json);
    judge.found
}

struct Judge<'a> {
    components: &'a Value,
    found: Vec<String>,
}

impl Judge<'_> {
    fn value(&mut self, at: &str, schema: &Value, json: &Value) {
        for (keyword, rule) in schema.as_object().into_iter().flatten() {
            if !self.holds(at, keyword, rule, schema, json) {
                self.found.push(format!("`{at}`: {json} is against {keyword}: {rule}"));
            }
        }
    }

    /// Whether a keyword's own rule holds; rules inside it note what they find themselves.
    fn holds(&mut self, at: &str, keyword: &str, rule: &Value, schema: &Value, json: &Value) -> bool {
        match keyword {
            "$ref" => {
                let (components, target) = (self.components, rule.as_str());
                let target = target.and_then(|it| components.pointer(it.strip_prefix("#/components")?));
                let Some(target) = target else { return false };
                self.value(at, target, json);
                true
            }
            "type" => rule.as_array().map_or_else(|| is(rule, json), |kinds| kinds.iter().any(|kind| is(kind, json))),
            "enum" => rule.as_array().is_some_and(|values| values.contains(json)),
            "const" => rule == json,
            "properties" => self.properties(at, rule, json),
            "required" => json.as_object().is_none_or(|it| texts(rule).all(|name| it.contains_key(name))),
            "additionalProperties" => self.further(at, rule, schema, json),
            "items" => self.items(at, rule, json),
            "oneOf" | "anyOf" => {
                let fitting = rule.as_array().into_iter().flatten();
                let fitting = fitting.filter(|inner| errors(self.components, inner, json).is_empty()).count();
                fitting == 1 || keyword == "anyOf" && fitting > 1
            }
            _ if ANNOTATIONS.contains(&keyword) => true,
            _ => bounded(keyword, rule, json).unwrap_or_else(|| {
                self.found.push(format!("`{at}`: this test does not know the keyword {keyword}"));
                true
            }),
        }
    }

    fn properties(&mut self, at: &str, rule: &Value, json: &Value) -> bool {
        for (name, inner) in rule.as_object().into_iter().flatten() {
            if let Some(value) = json.get(name) {
                self.value(&format!("{at}/{name}"), inner, value);
            }
        }
        true
    }

    fn further(&mut self, at: &str, rule: &Value, schema: &Value, json: &Value) -> bool {
        let no_properties = Map::new();
        let known = schema["properties"].as_object().unwrap_or(&no_properties);
        let mut further = json.as_object().into_iter().flatten().filter(|(name, _)| !known.contains_key(*name));
        match rule {
            Value::Bool(allowed) => *allowed || further.next().is_none(),
            inner => {
                further.for_each(|(name, value)| self.value(&format!("{at}/{name}"), inner, value));
                true
            }
        }
    }

    fn items(&mut self, at: &str, rule: &Value, json: &Value) -> bool {
        for (index, item) in json.as_array().into_iter().flatten().enumerate() {
            self.value(&format!("{at}/{index}"), rule, item);
        }
        true
    }
}

/// A rule about a size; `None` when it is none.
fn bounded(keyword: &str, rule: &Value, json: &Value) -> Option<bool> {
    let length = json.as_str().map(|it| it.chars().count() as f64);
    let count = json.as_array().map(|it| it.len() as f64);
    let fields = json.as_object().map(|it| it.len() as f64);
    let at_least = |size: Option<f64>| size.is_none_or(|it| Some(it) >= rule.as_f64());
    let at_most = |size: Option<f64>| size.is_none_or(|it| Some(it) <= rule.as_f64());
    Some(match keyword {
        "minimum" => at_least(json.as_f64()),
        "maximum" => at_most(json.as_f64()),
        "minLength" => at_least(length),
        "maxLength" => at_most(length),
        "minItems" => at_least(count),
        "maxItems" => at_most(count),
        "maxProperties" => at_most(fields),
        "uniqueItems" => json.as_array().is_none_or(|it| (1..it.len()).all(|end| !it[..end].contains(&it[end]))),
        "pattern" => {
            let pattern = rule.as_str()?;
            json.as_str().is_none_or(|text| matches(pattern, text))
        }
        _ => return None,
    })
}

/// Each pattern is compiled once, which takes far longer than to match a short text.
fn matches(pattern: &str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<String, Regex>>> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap();
    if !compiled.contains_key(pattern) {
        compiled.insert(pattern.to_owned(), Regex::new(pattern).unwrap());
    }
    compiled[pattern].is_match(text)
}

fn is(kind: &Value, json: &Value) -> bool {
    match kind.as_str().unwrap_or_default() {
        "null" => json.is_null(),
        "boolean" => json.is_boolean(),
        "integer" => json.is_u64() || json.is_i64(),
        "number" => json.is_number(),
        "string" => json.is_string(),
        "array" => json.is_array(),
        "object" => json.is_object(),
        _ => false,
    }
}

fn texts(values: &Value) -> impl Iterator<Item = &str> {
    values.as_array().into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_fits_has_no_errors_and_what_does_not_is_named() {
        let components = json!({"schemas": {"Id": {"type": "string", "pattern": "^x[0-9]$"}}});
        let schema = json!({
            "type": "object", "required": ["id"], "additionalProperties": false,
            "properties": {
                "id": {"$ref": "#/components/schemas/Id"},
                "list": {"type": "array", "maxItems": 2, "items": {"type": ["integer", "null"], "maximum": 9}},
                "maybe": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Id"}]},
            },
        });
        let count = |json: Value| errors(&components, &schema, &json).len();
        for right in [json!({"id": "x1"}), json!({"id": "x1", "list": [1, null], "maybe": "x2"})] {
            assert_eq!(count(right.clone()), 0, "{right}");
        }
        for wrong in [
            json!({}),
            json!([]),
            json!({"id": "y"}),
            json!({"id": "x1", "more": 1}),
            json!({"id": "x1", "list": [10]}),
            json!({"id": "x1", "list": [1, 2, 3]}),
            json!({"id": "x1", "maybe": "y"}),
        ] {
            assert_eq!(count(wrong.clone()), 1, "{wrong}");
        }
        assert_eq!(errors(&components, &json!({"if": true}), &json!(1)).len(), 1, "an unknown keyword");
    }
}
