//! What templates see, value by value.

use tera::{Context, Value};

/// Each column of a row by its own name.
pub(super) fn set_columns(context: &mut Context, row: Option<&Value>) {
    for (name, value) in row.and_then(Value::as_object).into_iter().flatten() {
        context.insert(name, value);
    }
}

/// Puts a value in whole: `Context::insert` would copy every row once more.
pub(super) fn with(context: Context, name: &str, value: Value) -> Context {
    let mut map = match context.into_json() {
        Value::Object(map) => map,
        _ => tera::Map::new(),
    };
    map.insert(name.to_owned(), value);
    Context::from_value(Value::Object(map)).unwrap_or_default()
}
