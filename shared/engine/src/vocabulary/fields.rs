//! The fields of rows that somebody reads: the others need not be made.

use std::collections::HashSet;

use serde_json::{Map, Value};

/// All fields, or those of a list of names that may have more.
#[derive(Debug, Clone, Default)]
pub struct Fields(Option<HashSet<String>>);

impl Fields {
    pub const ALL: Self = Self(None);

    pub fn named(names: HashSet<String>) -> Self {
        Self(Some(names))
    }

    pub fn is_all(&self) -> bool {
        self.0.is_none()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.as_ref().is_none_or(|names| names.contains(name))
    }
}

/// A row in the making.
pub(super) struct Row<'a> {
    fields: &'a Fields,
    map: Map<String, Value>,
}

impl<'a> Row<'a> {
    pub(super) fn new(fields: &'a Fields) -> Self {
        Self { fields, map: Map::new() }
    }

    /// Adds a field, where it is read.
    pub(super) fn put<V: Into<Value>>(&mut self, name: &str, value: impl FnOnce() -> V) {
        if self.fields.has(name) {
            self.map.insert(name.to_owned(), value().into());
        }
    }

    /// Adds a field that not every row has.
    pub(super) fn put_some<V: Into<Value>>(&mut self, name: &str, value: impl FnOnce() -> Option<V>) {
        if self.fields.has(name)
            && let Some(value) = value()
        {
            self.map.insert(name.to_owned(), value.into());
        }
    }

    pub(super) fn extend(&mut self, fields: Map<String, Value>) {
        self.map.extend(fields.into_iter().filter(|(name, _)| self.fields.has(name)));
    }

    pub(super) fn finish(self) -> Value {
        Value::Object(self.map)
    }
}
