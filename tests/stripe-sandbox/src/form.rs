//! `application/x-www-form-urlencoded` with brackets: `items[0][price]=…`, `expand[]=…`.

use serde_json::{Map, Value};

use crate::error::Failure;

const PARAMETERS_MAX: usize = 1_000;
const DEPTH_MAX: usize = 10;

/// Objects and lists as the brackets say, with every leaf a text.
///
/// # Errors
/// Too many parameters, or brackets that contradict each other.
pub(crate) fn parse(encoded: &[u8]) -> Result<Map<String, Value>, Failure> {
    let mut root = Value::Object(Map::new());
    for (count, (name, value)) in form_urlencoded::parse(encoded).enumerate() {
        if count >= PARAMETERS_MAX {
            return Err(Failure::invalid("Too many parameters."));
        }
        let path = segments(&name)?;
        insert(&mut root, &path, &value)
            .map_err(|()| Failure::invalid(format!("Invalid {}", path[0])).param(&path[0]))?;
    }
    match lists(root) {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// `a[b][]` as `a`, `b` and the empty text.
fn segments(name: &str) -> Result<Vec<String>, Failure> {
    let malformed = || Failure::invalid(format!("Invalid parameter name: {name}"));
    let (first, mut rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    if first.is_empty() {
        return Err(malformed());
    }
    let mut path = vec![first.to_owned()];
    while !rest.is_empty() {
        let end = rest.find(']').ok_or_else(malformed)?;
        path.push(rest.strip_prefix('[').and_then(|inner| inner.get(..end - 1)).ok_or_else(malformed)?.to_owned());
        rest = &rest[end + 1..];
        if path.len() > DEPTH_MAX {
            return Err(malformed());
        }
    }
    Ok(path)
}

/// Everything becomes an object at first; `[]` counts on from what is there.
fn insert(place: &mut Value, path: &[String], value: &str) -> Result<(), ()> {
    let Some((first, rest)) = path.split_first() else {
        *place = Value::String(value.to_owned());
        return Ok(());
    };
    let Value::Object(fields) = place else { return Err(()) };
    let key = if first.is_empty() { fields.len().to_string() } else { first.clone() };
    let empty = if rest.is_empty() { Value::Null } else { Value::Object(Map::new()) };
    insert(fields.entry(key).or_insert(empty), rest, value)
}

/// Objects whose keys are 0, 1, 2, … are lists.
fn lists(value: Value) -> Value {
    let Value::Object(fields) = value else { return value };
    let numbered = !fields.is_empty() && (0..fields.len()).all(|index| fields.contains_key(&index.to_string()));
    let mut fields: Vec<(String, Value)> = fields.into_iter().map(|(key, value)| (key, lists(value))).collect();
    if numbered {
        fields.sort_by_key(|(key, _)| key.parse::<usize>().unwrap_or(usize::MAX));
        return Value::Array(fields.into_iter().map(|(_, value)| value).collect());
    }
    Value::Object(fields.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn brackets_are_objects_and_numbers_are_lists() {
        let parsed = parse(b"a=1&b[c]=2&d[]=x&d[]=y&e[0][f]=3&e[1][f]=4").map(Value::Object).ok();
        assert_eq!(parsed, Some(json!({"a": "1", "b": {"c": "2"}, "d": ["x", "y"], "e": [{"f": "3"}, {"f": "4"}]})));
    }

    #[test]
    fn a_name_that_is_a_text_and_an_object_is_refused() {
        assert!(parse(b"a=1&a[b]=2").is_err());
        assert!(parse(b"a[b=2").is_err());
        assert!(parse(b"[b]=2").is_err());
    }
}
