//! What is known of a template's values before it renders: for each column,
//! the kinds it really holds.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::Value;

use crate::render::values::{Kinds, Table};

type Columns = Arc<BTreeMap<String, Kinds>>;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Shape {
    #[default]
    Unknown,
    Scalar(Kinds),
    List(Kinds),
    Row(Columns),
    Rows(Columns),
    /// What `group_by` gives: text → rows.
    Groups(Columns),
}

impl Shape {
    fn of_table(table: &Table) -> Columns {
        Arc::new(table.columns.iter().cloned().collect())
    }

    /// The shape of a value that a function gave back.
    pub(super) fn of_value(value: &Value) -> Self {
        match value {
            Value::Bool(_) => Self::Scalar(Kinds::BOOLEAN),
            Value::Number(_) => Self::Scalar(Kinds::NUMBER),
            Value::String(_) => Self::Scalar(Kinds::TEXT),
            Value::Array(rows) if !rows.is_empty() && rows.iter().all(Value::is_object) => {
                let mut columns: BTreeMap<String, Kinds> = BTreeMap::new();
                for (name, value) in rows.iter().filter_map(Value::as_object).flatten() {
                    let kinds = columns.entry(name.clone()).or_default();
                    *kinds = kinds.union(Self::of_value(value).kinds().unwrap_or_default());
                }
                Self::Rows(Arc::new(columns))
            }
            _ => Self::Unknown,
        }
    }

    /// The kinds of a single value, when they are known.
    pub(super) fn kinds(&self) -> Option<Kinds> {
        match self {
            Self::Scalar(kinds) if !kinds.is_empty() => Some(*kinds),
            _ => None,
        }
    }

    /// The kinds of a list's items.
    pub(super) fn item_kinds(&self) -> Option<Kinds> {
        match self {
            Self::List(kinds) if !kinds.is_empty() => Some(*kinds),
            _ => None,
        }
    }

    pub(super) fn column(&self, name: &str) -> Option<Kinds> {
        match self {
            Self::Row(columns) | Self::Rows(columns) => columns.get(name).copied().filter(|kinds| !kinds.is_empty()),
            _ => None,
        }
    }

    /// One item of a list.
    pub(super) fn item(&self) -> Self {
        match self {
            Self::Rows(columns) => Self::Row(Arc::clone(columns)),
            Self::List(kinds) => Self::Scalar(*kinds),
            _ => Self::Unknown,
        }
    }

    /// `value.name`, or `value[0]`.
    fn member(&self, step: &str) -> Self {
        let index = step.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Rows(_) | Self::List(_) if index => self.item(),
            Self::Row(_) => self.column(step).map_or(Self::Unknown, Self::Scalar),
            _ => Self::Unknown,
        }
    }
}

/// The variables a template starts with, and those its tags bring.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::render) struct Variables {
    known: BTreeMap<String, Shape>,
}

impl Variables {
    pub(in crate::render) fn of_rule(table: &Table, has_row: bool) -> Self {
        let mut variables = Self::default();
        variables.driven(table, true);
        // A rule that renders once has no row to speak of when none was found.
        if !has_row {
            variables.known.retain(|name, _| name == "results" || name == "sparql_results");
        }
        variables
    }

    /// Rows under the name of their query.
    pub(in crate::render) fn rows(&mut self, name: &str, table: &Table) {
        self.known.insert(name.to_owned(), Shape::Rows(Shape::of_table(table)));
    }

    /// The rows that drive the template; `by_row` when a row stands at the top.
    pub(in crate::render) fn driven(&mut self, table: &Table, by_row: bool) {
        let columns = Shape::of_table(table);
        for name in ["results", "sparql_results"] {
            self.known.insert(name.to_owned(), Shape::Rows(Arc::clone(&columns)));
        }
        if by_row {
            for (name, kinds) in columns.iter() {
                self.known.insert(name.clone(), Shape::Scalar(*kinds));
            }
            self.known.insert("row".to_owned(), Shape::Row(columns));
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.known.contains_key(name)
    }

    pub(super) fn set(&mut self, name: &str, shape: Shape) {
        self.known.insert(name.to_owned(), shape);
    }

    /// `row.name`, `row["name"]`, `results[0].name`; a computed index is unknown.
    pub(super) fn resolve(&self, path: &str) -> Shape {
        let Some(steps) = steps(path) else { return Shape::Unknown };
        let mut steps = steps.iter();
        let first = steps.next().and_then(|name| self.known.get(*name)).cloned().unwrap_or_default();
        steps.fold(first, |shape, step| shape.member(step))
    }
}

fn steps(path: &str) -> Option<Vec<&str>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let (index, after) = inner.split_once(']')?;
            let index = index.trim();
            let unquoted = ['"', '\'', '`']
                .iter()
                .find_map(|quote| index.strip_prefix(*quote).and_then(|index| index.strip_suffix(*quote)));
            let literal = unquoted.or_else(|| index.bytes().all(|byte| byte.is_ascii_digit()).then_some(index));
            steps.push(literal?);
            rest = after;
        } else {
            let rest_of_name = rest.strip_prefix('.').unwrap_or(rest);
            let end = rest_of_name.find(['.', '[']).unwrap_or(rest_of_name.len());
            steps.push(&rest_of_name[..end]);
            rest = &rest_of_name[end..];
        }
    }
    Some(steps)
}
