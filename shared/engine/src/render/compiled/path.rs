//! Names with dots, split once.

use tera::Value;

/// `row.parents.0.name`
pub(super) struct Path {
    pub(super) root: String,
    pub(super) rest: Vec<String>,
}

impl Path {
    /// `None` where Tera would compute the path, or show all variables.
    pub(super) fn new(text: &str) -> Option<Self> {
        let is_name =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if text == "__tera_context" || !text.split('.').all(is_name) {
            return None;
        }
        let mut parts = text.split('.').map(str::to_owned);
        Some(Self { root: parts.next()?, rest: parts.collect() })
    }

    /// What lies in the value of the root.
    pub(super) fn within<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        within(&self.rest, value)
    }
}

/// What lies in a value behind these names and numbers.
pub(super) fn within<'v>(rest: &[String], value: &'v Value) -> Option<&'v Value> {
    rest.iter().try_fold(value, |value, part| match value {
        Value::Object(map) => map.get(part),
        Value::Array(items) => items.get(index(part)?),
        _ => None,
    })
}

/// As JSON pointers write numbers: `+1` and `01` are none.
fn index(part: &str) -> Option<usize> {
    let is_padded = part.starts_with('0') && part.len() != 1;
    if is_padded { None } else { part.parse().ok() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_are_names_and_numbers_between_dots() {
        for text in ["", ".", "a.", "a..b", "a[0]", "a[b].c", "a.\"b\"", "__tera_context"] {
            assert!(Path::new(text).is_none(), "{text}");
        }
        let value = json!({ "b": [{ "c": 1 }], "0": "zero" });
        let within = |text: &str| Path::new(text).and_then(|path| path.within(&value).cloned());
        assert_eq!(within("a.b.0.c"), Some(json!(1)));
        assert_eq!(within("a.0"), Some(json!("zero")));
        assert_eq!(within("a.b.00.c"), None);
        assert_eq!(within("a.b.1"), None);
        assert_eq!(within("a"), Some(value.clone()));
    }
}
