//! The fields of rows that somebody reads: the others need not be made.

use std::collections::HashSet;

use serde_json::{Map, Value};

macro_rules! fields {
    ($($field:ident = $name:literal;)*) => {
        /// A field of the rows of classes and members.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Field { $($field),* }

        impl Field {
            const ALL: &'static [Self] = &[$(Self::$field),*];

            pub(super) const fn name(self) -> &'static str {
                match self { $(Self::$field => $name),* }
            }
        }
    };
}

fields! {
    About = "about";
    Ancestors = "ancestors";
    Choice = "choice";
    Counted = "counted";
    Demanded = "demanded";
    Deprecated = "deprecated";
    Depth = "depth";
    Doc = "doc";
    Exact = "exact";
    Facets = "facets";
    GraphqlFields = "fields";
    HangsOn = "hangs_on";
    HasValue = "has_value";
    Inherited = "inherited";
    Iri = "iri";
    IsEnumeration = "is_enumeration";
    IsRoot = "is_root";
    Key = "key";
    Label = "label";
    Lookup = "lookup";
    Many = "many";
    Max = "max";
    Min = "min";
    Name = "name";
    Named = "named";
    Node = "node";
    Of = "of";
    Order = "order";
    Overrides = "overrides";
    Own = "own";
    Parents = "parents";
    Preorder = "preorder";
    Required = "required";
    Subclasses = "subclasses";
    Types = "types";
    Union = "union";
    Values = "values";
    Written = "written";
}

/// Some of the fields, or all, as one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fields(u64);

impl Fields {
    pub const ALL: Self = Self(u64::MAX);

    /// Those among the names; there may be other names too.
    pub fn named(names: &HashSet<String>) -> Self {
        let named = Field::ALL.iter().filter(|field| names.contains(field.name()));
        Self(named.fold(0, |bits, field| bits | (1 << *field as u64)))
    }

    pub fn is_all(&self) -> bool {
        *self == Self::ALL
    }

    fn has(self, field: Field) -> bool {
        (self.0 & (1 << field as u64)) != 0
    }

    fn has_named(self, name: &str) -> bool {
        Field::ALL.iter().any(|field| field.name() == name && self.has(*field))
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::ALL
    }
}

/// A row in the making.
pub(super) struct Row {
    fields: Fields,
    map: Map<String, Value>,
}

impl Row {
    pub(super) fn new(fields: Fields) -> Self {
        Self { fields, map: Map::new() }
    }

    /// Adds a field, where it is read.
    pub(super) fn put<V: Into<Value>>(&mut self, field: Field, value: impl FnOnce() -> V) {
        if self.fields.has(field) {
            self.map.insert(field.name().to_owned(), value().into());
        }
    }

    /// Adds a field that not every row has.
    pub(super) fn put_some<V: Into<Value>>(&mut self, field: Field, value: impl FnOnce() -> Option<V>) {
        if self.fields.has(field)
            && let Some(value) = value()
        {
            self.map.insert(field.name().to_owned(), value.into());
        }
    }

    pub(super) fn extend(&mut self, fields: Map<String, Value>) {
        let read = self.fields;
        self.map.extend(fields.into_iter().filter(|(name, _)| read.has_named(name)));
    }

    pub(super) fn finish(self) -> Value {
        Value::Object(self.map)
    }
}
