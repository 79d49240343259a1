//! RDF terms as the values templates see.

mod number;

use std::collections::BTreeMap;

use oxrdf::vocab::xsd;
use oxrdf::{Literal, Term};
use tera::{Map, Number, Value};

use self::number::{float, integer, is_exact};
use crate::graph::{Graph, Kind};
use crate::project::Values;
use crate::query::{Cell, Cells};

/// Which kinds of value a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds {
    pub(super) text: bool,
    pub(super) boolean: bool,
    pub(super) number: bool,
}

impl Kinds {
    pub(super) const TEXT: Self = Self { text: true, boolean: false, number: false };
    pub(super) const BOOLEAN: Self = Self { text: false, boolean: true, number: false };
    pub(super) const NUMBER: Self = Self { text: false, boolean: false, number: true };

    pub(super) fn union(self, other: Self) -> Self {
        Self {
            text: self.text || other.text,
            boolean: self.boolean || other.boolean,
            number: self.number || other.number,
        }
    }

    pub(super) fn meets(self, other: Self) -> bool {
        (self.text && other.text) || (self.boolean && other.boolean) || (self.number && other.number)
    }

    pub(super) fn is_empty(self) -> bool {
        self == Self::default()
    }

    fn note(&mut self, value: &Value) {
        match value {
            Value::Bool(_) => self.boolean = true,
            Value::Number(_) => self.number = true,
            _ => self.text = true,
        }
    }
}

/// What a literal lost, or did not become, on its way into a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Inexact {
    /// An integer beyond 64 bits, which templates have no number for.
    IntegerAsText,
    /// A decimal of more digits than a floating point number holds.
    DecimalRounded,
}

/// The rows of a SELECT as a template's list of maps.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// Name and kinds of each column, in the SELECT's order.
    pub(super) columns: Vec<(String, Kinds)>,
    /// One map per row; unbound columns are absent.
    pub(super) rows: Vec<Value>,
    /// By column, the first literal that is not exactly what the template sees.
    pub(super) inexact: BTreeMap<(String, Inexact), String>,
    /// Computed columns that some row lacks, and what gives them.
    pub(super) without_value: Vec<(String, &'static str)>,
}

impl Table {
    pub(super) fn new(cells: Cells, graph: &Graph, values: Values) -> Self {
        let mut table = Self::of_columns(&cells);
        for row in cells.rows {
            let mut map = Map::new();
            for (cell, (name, kinds)) in row.into_iter().zip(&mut table.columns) {
                if let Some((value, lost)) = of_cell(cell, graph, values) {
                    if let Some((lost, lexical)) = lost {
                        table.inexact.entry((name.clone(), lost)).or_insert(lexical);
                    }
                    kinds.note(&value);
                    map.insert(name.clone(), value);
                }
            }
            table.rows.push(Value::Object(map));
        }
        table
    }

    /// What is to be said of the answer, without its rows.
    pub(super) fn without_rows(cells: &Cells, graph: &Graph, values: Values) -> Self {
        let mut table = Self::of_columns(cells);
        for row in &cells.rows {
            for (cell, (name, kinds)) in row.iter().zip(&mut table.columns) {
                if matches!(cell, Cell::Known(id) if is_text(*id, graph)) {
                    kinds.text = true;
                } else if let Some((value, lost)) = of_cell(cell.clone(), graph, values) {
                    if let Some((lost, lexical)) = lost {
                        table.inexact.entry((name.clone(), lost)).or_insert(lexical);
                    }
                    kinds.note(&value);
                }
            }
        }
        table
    }

    fn of_columns(cells: &Cells) -> Self {
        let columns = cells.columns.iter().map(|name| (name.clone(), Kinds::default())).collect();
        Self { columns, without_value: cells.without_value.clone(), ..Self::default() }
    }

    /// `name, label`: for refusals that tell what there is.
    pub(super) fn column_names(&self) -> String {
        self.columns.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }
}

/// As [`value`]; an IRI or a text of the graph is copied once.
pub(super) fn of_cell(cell: Cell, graph: &Graph, values: Values) -> Option<(Value, Option<(Inexact, String)>)> {
    if let Cell::Known(id) = cell
        && is_text(id, graph)
    {
        return Some((Value::String(graph.value(id).to_owned()), None));
    }
    Some(value(cell.into_term(graph)?, values))
}

/// Whether a term is its text in templates too, whatever the project's `values` are.
fn is_text(id: u32, graph: &Graph) -> bool {
    match graph.kind(id) {
        Kind::Iri => true,
        Kind::Literal { suffix } => suffix.is_empty() || suffix.starts_with('@'),
        Kind::Blank => false,
    }
}

/// A term without its syntax: the IRI, the lexical form, `_:label`.
pub(super) fn plain(term: Term) -> String {
    match term {
        Term::NamedNode(node) => node.into_string(),
        Term::Literal(literal) => literal.destruct().0,
        other => other.to_string(),
    }
}

/// The value, and the literal's text where the value is not exactly that.
fn value(term: Term, values: Values) -> (Value, Option<(Inexact, String)>) {
    match term {
        Term::Literal(literal) if values == Values::Typed => typed(literal),
        term => (Value::String(plain(term)), None),
    }
}

/// Malformed and non-finite numbers stay text: nothing is lost.
fn typed(literal: Literal) -> (Value, Option<(Inexact, String)>) {
    let lexical = literal.value();
    let datatype = literal.datatype();
    let mut lost = None;
    let value = if datatype == xsd::STRING {
        None
    } else if datatype == xsd::BOOLEAN {
        match lexical {
            "true" | "1" => Some(Value::Bool(true)),
            "false" | "0" => Some(Value::Bool(false)),
            _ => None,
        }
    } else if INTEGERS.contains(&datatype) {
        match integer(lexical) {
            Some(Err(digits)) => return (Value::String(digits), Some((Inexact::IntegerAsText, lexical.to_owned()))),
            Some(Ok(number)) => Some(Value::Number(number)),
            None => None,
        }
    } else if FLOATS.contains(&datatype) {
        let number = float(lexical);
        if datatype == xsd::DECIMAL && number.is_some_and(|number| !is_exact(number, lexical)) {
            lost = Some((Inexact::DecimalRounded, lexical.to_owned()));
        }
        number.and_then(Number::from_f64).map(Value::Number)
    } else {
        None
    };
    (value.unwrap_or_else(|| Value::String(literal.destruct().0)), lost)
}

const INTEGERS: [oxrdf::NamedNodeRef<'static>; 13] = [
    xsd::INTEGER,
    xsd::INT,
    xsd::LONG,
    xsd::SHORT,
    xsd::BYTE,
    xsd::NON_NEGATIVE_INTEGER,
    xsd::POSITIVE_INTEGER,
    xsd::NON_POSITIVE_INTEGER,
    xsd::NEGATIVE_INTEGER,
    xsd::UNSIGNED_INT,
    xsd::UNSIGNED_LONG,
    xsd::UNSIGNED_SHORT,
    xsd::UNSIGNED_BYTE,
];

const FLOATS: [oxrdf::NamedNodeRef<'static>; 3] = [xsd::DECIMAL, xsd::DOUBLE, xsd::FLOAT];

#[cfg(test)]
mod tests {
    use super::*;
    use oxrdf::NamedNode;
    use tera::to_value;

    fn of(lexical: &str, datatype: oxrdf::NamedNodeRef<'_>) -> Value {
        value(Literal::new_typed_literal(lexical, datatype).into(), Values::Typed).0
    }

    fn lost(lexical: &str, datatype: oxrdf::NamedNodeRef<'_>) -> Option<Inexact> {
        value(Literal::new_typed_literal(lexical, datatype).into(), Values::Typed).1.map(|(lost, _)| lost)
    }

    #[test]
    fn booleans_and_numbers_become_the_templates_own() {
        assert_eq!(of("1", xsd::BOOLEAN), Value::Bool(true));
        assert_eq!(of("007", xsd::INTEGER).to_string(), "7");
        assert_eq!(of("1.0", xsd::DECIMAL).to_string(), "1.0");
        assert_eq!(of("2", xsd::UNSIGNED_BYTE).to_string(), "2");
    }

    #[test]
    fn malformed_and_non_finite_numbers_stay_text() {
        for (lexical, datatype) in [
            ("yes", xsd::BOOLEAN),
            ("1 000", xsd::INTEGER),
            ("-", xsd::INTEGER),
            ("1e999", xsd::DOUBLE),
            ("INF", xsd::DOUBLE),
            ("NaN", xsd::FLOAT),
            ("1,5", xsd::DECIMAL),
        ] {
            assert_eq!(of(lexical, datatype), Value::String(lexical.to_owned()));
        }
    }

    #[test]
    fn integers_are_exact_numbers_to_64_bits_and_exact_text_beyond() {
        assert_eq!(of("18446744073709551615", xsd::UNSIGNED_LONG).to_string(), "18446744073709551615");
        assert_eq!(of("-9223372036854775808", xsd::LONG).to_string(), "-9223372036854775808");
        assert_eq!(of("+018446744073709551616", xsd::INTEGER), Value::String("18446744073709551616".into()));
        assert_eq!(of("-9223372036854775809", xsd::INTEGER), Value::String("-9223372036854775809".into()));
        assert_eq!(lost("18446744073709551615", xsd::INTEGER), None);
        assert_eq!(lost("18446744073709551616", xsd::INTEGER), Some(Inexact::IntegerAsText));
        assert_eq!(lost("many", xsd::INTEGER), None);
    }

    #[test]
    fn decimals_that_lose_digits_are_told() {
        for (decimal, expected) in [
            ("1.50", None),
            ("-000123456789.125000000", None),
            ("100000000000000000000000", None),
            ("0.1234567890123456789", Some(Inexact::DecimalRounded)),
            ("12345678901234567.89", Some(Inexact::DecimalRounded)),
        ] {
            assert_eq!(lost(decimal, xsd::DECIMAL), expected, "{decimal}");
            assert!(of(decimal, xsd::DECIMAL).is_number(), "{decimal}");
        }
        assert_eq!(lost("0.1234567890123456789", xsd::DOUBLE), None);
    }

    #[test]
    fn lexical_values_are_all_text() {
        let term: Term = Literal::new_typed_literal("007", xsd::INTEGER).into();
        assert_eq!(Some(value(term, Values::Lexical).0), to_value("007").ok());
        let iri: Term = NamedNode::new_unchecked("http://e.org/a").into();
        assert_eq!(Some(value(iri, Values::Typed).0), to_value("http://e.org/a").ok());
    }
}
