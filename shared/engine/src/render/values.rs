//! RDF terms as the values templates see.

use oxrdf::vocab::xsd;
use oxrdf::{Literal, Term};
use tera::{Map, Number, Value};

use crate::project::Values;
use crate::query::Rows;

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

/// The rows of a SELECT as a template's list of maps.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// Name and kinds of each column, in the SELECT's order.
    pub(super) columns: Vec<(String, Kinds)>,
    /// One map per row; unbound columns are absent.
    pub(super) rows: Vec<Value>,
}

impl Table {
    pub(super) fn new(rows: Rows, values: Values) -> Self {
        let mut columns: Vec<(String, Kinds)> = rows.columns.into_iter().map(|name| (name, Kinds::default())).collect();
        let rows = rows
            .rows
            .into_iter()
            .map(|row| {
                let mut map = Map::new();
                for (term, (name, kinds)) in row.into_iter().zip(&mut columns) {
                    if let Some(term) = term {
                        let value = value(term, values);
                        kinds.note(&value);
                        map.insert(name.clone(), value);
                    }
                }
                Value::Object(map)
            })
            .collect();
        Self { columns, rows }
    }

    /// `name, label`: for refusals that tell what there is.
    pub(super) fn column_names(&self) -> String {
        self.columns.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ")
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

pub(super) fn value(term: Term, values: Values) -> Value {
    match term {
        Term::Literal(literal) if values == Values::Typed => typed(literal),
        term => Value::String(plain(term)),
    }
}

/// Malformed, non-finite and too large numbers stay text: nothing is lost.
fn typed(literal: Literal) -> Value {
    let lexical = literal.value();
    let datatype = literal.datatype();
    let value = if datatype == xsd::STRING {
        None
    } else if datatype == xsd::BOOLEAN {
        match lexical {
            "true" | "1" => Some(Value::Bool(true)),
            "false" | "0" => Some(Value::Bool(false)),
            _ => None,
        }
    } else if INTEGERS.contains(&datatype) {
        lexical.parse::<i64>().ok().map(|number| Value::Number(number.into()))
    } else if FLOATS.contains(&datatype) {
        let numeric = lexical.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        let number = lexical.parse::<f64>().ok().filter(|_| numeric);
        number.and_then(Number::from_f64).map(Value::Number)
    } else {
        None
    };
    value.unwrap_or_else(|| Value::String(literal.destruct().0))
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
        value(Literal::new_typed_literal(lexical, datatype).into(), Values::Typed)
    }

    #[test]
    fn booleans_and_numbers_become_the_templates_own() {
        assert_eq!(of("1", xsd::BOOLEAN), Value::Bool(true));
        assert_eq!(of("007", xsd::INTEGER).to_string(), "7");
        assert_eq!(of("1.0", xsd::DECIMAL).to_string(), "1.0");
        assert_eq!(of("2", xsd::UNSIGNED_BYTE).to_string(), "2");
    }

    #[test]
    fn malformed_and_unbounded_numbers_stay_text() {
        for (lexical, datatype) in [
            ("yes", xsd::BOOLEAN),
            ("99999999999999999999", xsd::INTEGER),
            ("INF", xsd::DOUBLE),
            ("NaN", xsd::FLOAT),
            ("1,5", xsd::DECIMAL),
        ] {
            assert_eq!(of(lexical, datatype), Value::String(lexical.to_owned()));
        }
    }

    #[test]
    fn lexical_values_are_all_text() {
        let term: Term = Literal::new_typed_literal("007", xsd::INTEGER).into();
        assert_eq!(Some(value(term, Values::Lexical)), to_value("007").ok());
        let iri: Term = NamedNode::new_unchecked("http://e.org/a").into();
        assert_eq!(Some(value(iri, Values::Typed)), to_value("http://e.org/a").ok());
    }
}
