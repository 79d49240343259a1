//! What is told of a query and its answer although the run goes on.

use super::Warning;
use super::values::{Inexact, Table};
use crate::Place;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Remark {
    /// A SELECT whose rows the query leaves in any order.
    Unordered,
    /// A literal that the template does not see as it is.
    Inexact { column: String, how: Inexact, lexical: String },
}

impl Remark {
    /// Of each column the first literal that is not exact.
    pub(super) fn of_answer(table: &Table) -> impl Iterator<Item = Self> {
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
        };
        Warning::new(code, message, place)
    }
}
