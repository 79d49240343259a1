//! What is told of a query and its answer although the run goes on.

use super::Warning;
use super::values::{Inexact, Table};
use crate::Place;
use crate::graph::Graph;
use crate::query::{Difference, Doubt, Query, SourceEngine};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Remark {
    /// A SELECT whose rows the query leaves in any order.
    Unordered,
    /// A literal that the template does not see as it is.
    Inexact { column: String, how: Inexact, lexical: String },
    /// What other engines answer otherwise.
    Doubt(Doubt),
    /// What the engine that the project was written for answers otherwise.
    Difference(Difference),
    /// A computed column that has no value in some row.
    WithoutValue { column: String, by: &'static str },
}

impl Remark {
    pub(super) fn of_query(
        query: &Query,
        graph: &Graph,
        written_for: Option<SourceEngine>,
    ) -> impl Iterator<Item = Self> {
        let differences =
            written_for.into_iter().flat_map(|engine| query.differences_for(engine).cloned().map(Self::Difference));
        query.doubts_over(graph).cloned().map(Self::Doubt).chain(differences)
    }

    /// Of each column the first literal that is not exact, and whether it lacks
    /// a value that it was to be given.
    pub(super) fn of_answer(table: &Table) -> impl Iterator<Item = Self> {
        let without = table.without_value.iter().cloned().map(|(column, by)| Self::WithoutValue { column, by });
        without.chain(Self::of_literals(table))
    }

    fn of_literals(table: &Table) -> impl Iterator<Item = Self> {
        table.inexact.iter().map(|((column, how), lexical)| Self::Inexact {
            column: column.clone(),
            how: *how,
            lexical: lexical.clone(),
        })
    }

    pub(super) fn warning(&self, place: Place) -> Warning {
        let (code, message) = match self {
            Self::Unordered => {
                ("unordered_query", "the SELECT has no ORDER BY; its rows come in canonical order".to_owned())
            }
            Self::Inexact { column, how: Inexact::IntegerAsText, lexical } => (
                "integer_as_text",
                format!("{lexical} in the column `{column}` is beyond 64 bits: templates see it as text"),
            ),
            Self::Inexact { column, how: Inexact::DecimalRounded, lexical } => (
                "decimal_rounded",
                format!("{lexical} in the column `{column}` has more digits than a template's number: it is rounded"),
            ),
            Self::Doubt(doubt) => doubt.explain(),
            Self::Difference(difference) => ("source_engine", difference.rule.clone()),
            Self::WithoutValue { column, by: "arithmetic" } => (
                "value_missing",
                format!(
                    "the column `{column}` has no value in some rows: an operand is no number or unbound, or the result is beyond 64 bits; COALESCE(…, 0) gives one"
                ),
            ),
            Self::WithoutValue { column, by: "GROUP_CONCAT" } => (
                "value_missing",
                format!(
                    "the column `{column}` has no value in some rows: GROUP_CONCAT takes strings, so write GROUP_CONCAT(STR(…)) over IRIs and numbers, and COALESCE(…, \"\") where values are unbound"
                ),
            ),
            Self::WithoutValue { column, by } => (
                "value_missing",
                format!(
                    "the column `{column}` has no value in some rows: {by} has none over what is unbound or no number; COALESCE(…, 0) gives it one"
                ),
            ),
        };
        Warning::new(code, message, place)
    }
}
