//! Types, facets and values as the rows of members hold them.

use serde_json::{Map, Value, json};

use crate::graph::Kind as TermKind;
use crate::vocabulary::datatypes::{self, Category, Datatype};
use crate::vocabulary::facets::{Facets, Pattern};
use crate::vocabulary::types::{Kind, Type};
use crate::vocabulary::{Vocabulary, bounds, moments, portable};

impl Vocabulary {
    /// The only values there may be where JSON writes each alone, or else the types, as
    /// alternatives.
    pub(super) fn union(&self, facets: &Facets, types: &[Type]) -> String {
        let is_bare = |values: &[u32]| values.iter().all(|value| self.is_bare(*value, types));
        let alternatives = match &facets.one_of {
            Some(values) if !values.is_empty() && is_bare(values) => {
                let mut values = values.clone();
                values.sort_unstable();
                values.iter().map(|value| self.in_json(*value).to_string()).collect()
            }
            _ => self.all_written(types),
        };
        alternatives.join(" | ")
    }

    pub(super) fn in_json(&self, term: u32) -> Value {
        let text = self.graph.value(term);
        match self.graph.kind(term) {
            TermKind::Literal { suffix } => {
                in_json(text, suffix.strip_prefix(datatypes::XSD).and_then(datatypes::find))
            }
            TermKind::Blank | TermKind::Iri => text.into(),
        }
    }

    pub(in crate::vocabulary) fn type_row(&self, one: &Type) -> Value {
        let mut row = Map::new();
        let (kind, name) = self.kind_and_name(&one.kind);
        row.insert("kind".to_owned(), kind.into());
        row.insert("name".to_owned(), name.into());
        if let Some(term) = one.term {
            row.insert("iri".to_owned(), self.graph.value(term).into());
        }
        if matches!(one.kind, Kind::Class(class) if self.demands[class as usize]) {
            row.insert("demands".to_owned(), true.into());
        }
        if let Kind::Datatype(datatype) = one.kind {
            row.insert("category".to_owned(), datatype.category.as_str().into());
        }
        if let Some(written) = self.written(&one.kind) {
            row.insert("written".to_owned(), written.into());
        }
        if !one.facets.is_empty() {
            row.insert("facets".to_owned(), self.facets(&one.facets, std::slice::from_ref(one)));
        }
        Value::Object(row)
    }

    /// The kind, and the name of the class or datatype, or the kind again.
    pub(in crate::vocabulary) fn kind_and_name(&self, kind: &Kind) -> (&'static str, &str) {
        match kind {
            Kind::Class(class) => ("class", &self.class_names[*class as usize]),
            Kind::Enumeration(class) => ("enumeration", &self.class_names[*class as usize]),
            Kind::Datatype(datatype) => ("datatype", datatype.name),
            Kind::LangString => ("lang_string", "lang_string"),
            Kind::Literal => ("literal", "literal"),
            Kind::Resource => ("resource", "resource"),
            Kind::Value => ("value", "value"),
        }
    }

    /// How the manifest's table writes a type; classes are written by name.
    pub(in crate::vocabulary) fn written(&self, kind: &Kind) -> Option<&str> {
        let table = &self.settings.types;
        let (of_kind, name) = self.kind_and_name(kind);
        let listed = table.get(name).or_else(|| table.get(of_kind)).map(String::as_str);
        match kind {
            Kind::Class(_) | Kind::Enumeration(_) if !table.is_empty() => Some(name),
            _ => listed,
        }
    }

    /// What tells types apart for the target.
    pub(in crate::vocabulary) fn written_or_name(&self, kind: &Kind) -> &str {
        self.written(kind).unwrap_or_else(|| self.kind_and_name(kind).1)
    }

    pub(super) fn all_written(&self, types: &[Type]) -> Vec<String> {
        let mut all: Vec<&str> = types.iter().filter_map(|one| self.written(&one.kind)).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().map(str::to_owned).collect()
    }

    /// `types` are those of the values that the facets narrow.
    pub(super) fn facets(&self, facets: &Facets, types: &[Type]) -> Value {
        let is_time = |one: &Type| matches!(one.kind, Kind::Datatype(datatype) if datatype.category == Category::Time);
        let (at_least, at_most): (Compare, Compare) = match types {
            [only] if is_time(only) => (moments::at_least, moments::at_most),
            // A date is no number, whatever its bound is.
            several if several.iter().any(is_time) => (|_, _| None, |_, _| None),
            _ => (bounds::at_least, bounds::at_most),
        };
        let mut row = Map::new();
        let patterns: Vec<Value> = facets.patterns.iter().map(pattern).collect();
        if !patterns.is_empty() {
            row.insert("patterns".to_owned(), patterns.into());
        }
        if let Some(values) = &facets.one_of {
            let mut values: Vec<u32> = values.clone();
            values.sort_unstable();
            values.dedup();
            row.insert("in".to_owned(), values.into_iter().map(|value| self.value(value)).collect());
        }
        let mut patterns = Vec::new();
        for (name, text, compare, is_exclusive) in [
            ("min_inclusive", &facets.min_inclusive, at_least, false),
            ("max_inclusive", &facets.max_inclusive, at_most, false),
            ("min_exclusive", &facets.min_exclusive, at_least, true),
            ("max_exclusive", &facets.max_exclusive, at_most, true),
        ] {
            if let Some(text) = text {
                row.insert(name.to_owned(), bounds::in_json(text).unwrap_or_else(|| text.clone()).into());
                patterns.extend(compare(text, is_exclusive));
            }
        }
        if !patterns.is_empty() {
            row.insert("bounds".to_owned(), patterns.into());
        }
        for (name, length) in [("min_length", facets.min_length), ("max_length", facets.max_length)] {
            if let Some(length) = length {
                row.insert(name.to_owned(), length.into());
            }
        }
        Value::Object(row)
    }

    /// One of the values that there may be: its text, whether it is an IRI, and
    /// how JSON writes it.
    pub(super) fn value(&self, term: u32) -> Value {
        let text = self.graph.value(term);
        let mut row = Map::new();
        row.insert("value".to_owned(), text.into());
        let datatype = match self.graph.kind(term) {
            TermKind::Literal { suffix } => Some(suffix),
            TermKind::Blank | TermKind::Iri => None,
        };
        row.insert("is_iri".to_owned(), datatype.is_none().into());
        let found = datatype.and_then(|suffix| suffix.strip_prefix(datatypes::XSD)).and_then(datatypes::find);
        if let Some(found) = found {
            row.insert("datatype".to_owned(), found.name.into());
        }
        if let Some(language) = datatype.and_then(|suffix| suffix.strip_prefix('@')) {
            row.insert("language".to_owned(), language.into());
            row.insert("language_pattern".to_owned(), in_any_case(language).into());
        }
        row.insert("json".to_owned(), self.in_json(term).to_string().into());
        Value::Object(row)
    }

    pub(super) fn all_values(&self, terms: &[u32]) -> Value {
        terms.iter().map(|term| self.value(*term)).collect()
    }

    /// Whether JSON writes a value alone, and not as an object: a literal without a
    /// language among nothing but datatypes, or a value of an enumeration.
    pub(super) fn is_bare(&self, term: u32, types: &[Type]) -> bool {
        match self.graph.kind(term) {
            TermKind::Literal { suffix } => {
                !suffix.starts_with('@') && types.iter().all(|one| matches!(one.kind, Kind::Datatype(_)))
            }
            TermKind::Iri => types.iter().all(|one| matches!(one.kind, Kind::Enumeration(_))),
            TermKind::Blank => false,
        }
    }
}

type Compare = fn(&str, bool) -> Option<String>;

/// The pattern of a language tag, which is the same in capitals.
fn in_any_case(tag: &str) -> String {
    let letter = |c: char| match (c.to_ascii_uppercase(), c.to_ascii_lowercase()) {
        (upper, lower) if upper == lower => c.to_string(),
        (upper, lower) => format!("[{upper}{lower}]"),
    };
    format!("^{}$", tag.chars().map(letter).collect::<String>())
}

/// A regular expression as it stands, and as all languages read it.
fn pattern(pattern: &Pattern) -> Value {
    let mut row = json!({ "text": pattern.text, "flags": pattern.flags });
    if let Some(portable) = portable::pattern(&pattern.text, &pattern.flags) {
        row["portable"] = portable.into();
    }
    row
}

/// Values that JSON has itself are written as such, all others as text.
fn in_json(text: &str, datatype: Option<&Datatype>) -> Value {
    match datatype.map(|datatype| datatype.category) {
        Some(Category::Boolean) => match text {
            "true" | "1" => Value::Bool(true),
            "false" | "0" => Value::Bool(false),
            _ => text.into(),
        },
        Some(Category::Number) => text.trim_start_matches('+').parse::<i64>().map_or_else(|_| text.into(), Value::from),
        Some(Category::Float) => match text {
            "+INF" => "INF".into(),
            _ => text.parse::<f64>().ok().filter(|number| number.is_finite()).map_or_else(|| text.into(), Value::from),
        },
        _ => text.into(),
    }
}
