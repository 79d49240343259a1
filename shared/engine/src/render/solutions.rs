//! The rows of a SELECT, whose values are made when a template reads them.
//!
//! A map for each row would be most of a run's memory, and most templates read
//! the same few terms again and again: each term of the graph is made into a
//! value once, and borrowed from then on.

use std::borrow::Cow;
use std::cell::OnceCell;

use tera::{Map, Value};

use super::values::{Table, of_cell};
use crate::graph::Graph;
use crate::project::Values;
use crate::query::{Cell, Cells, Row};

/// What templates call the rows of a rule's query.
pub(super) const RESULTS: [&str; 2] = ["results", "sparql_results"];
/// Where the graph has more terms than that for each value of a row, keeping
/// room for all of them would cost more than it saves.
const TERMS_PER_VALUE_MAX: usize = 4;

#[derive(Default)]
pub(super) struct Solutions {
    columns: Vec<String>,
    rows: Vec<Row>,
    graph: Graph,
    values: Values,
    /// By the number of the term; empty where values are made each time.
    made: Vec<OnceCell<Value>>,
}

impl Solutions {
    /// The solutions, and what is to be said of them, as a table without rows.
    pub(super) fn new(cells: Cells, graph: &Graph, values: Values) -> (Self, Table) {
        let table = Table::without_rows(&cells, graph, values);
        let (terms, read) = (graph.terms_len(), cells.rows.len().saturating_mul(cells.columns.len()));
        let room = if terms <= read.saturating_mul(TERMS_PER_VALUE_MAX) { terms } else { 0 };
        let made = std::iter::repeat_with(OnceCell::new).take(room).collect();
        (Self { columns: cells.columns, rows: cells.rows, graph: graph.clone(), values, made }, table)
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// All values of a row by column; unbound ones are absent.
    pub(super) fn row(&self, at: usize) -> Value {
        let row = self.rows.get(at).map(Vec::as_slice).unwrap_or_default();
        let values = self.columns.iter().zip(row);
        Value::Object(values.filter_map(|(name, cell)| Some((name.clone(), self.value(cell)?.into_owned()))).collect())
    }

    pub(super) fn rows(&self) -> Vec<Value> {
        (0..self.len()).map(|at| self.row(at)).collect()
    }

    /// One value of a row.
    pub(super) fn cell(&self, at: usize, column: &str) -> Option<Cow<'_, Value>> {
        let column = self.columns.iter().position(|name| name == column)?;
        self.value(self.rows.get(at)?.get(column)?)
    }

    fn value(&self, cell: &Cell) -> Option<Cow<'_, Value>> {
        let make = || of_cell(cell.clone(), &self.graph, self.values).map(|(value, _)| value);
        match cell {
            Cell::Unbound => None,
            Cell::Known(id) if !self.made.is_empty() => {
                let made = self.made.get(*id as usize)?;
                Some(Cow::Borrowed(made.get_or_init(|| make().unwrap_or_default())))
            }
            _ => make().map(Cow::Owned),
        }
    }

    /// The first row: what every row has too, and what some row lacks.
    pub(super) fn first_row(&self) -> Option<(Map<String, Value>, Map<String, Value>)> {
        let Value::Object(first) = self.rows.first().map(|_| self.row(0))? else { return None };
        let is_common = |name: &String| {
            let column = self.columns.iter().position(|column| column == name);
            let is_bound = |row: &Row| column.and_then(|at| row.get(at)).is_some_and(|cell| *cell != Cell::Unbound);
            self.rows.iter().all(is_bound)
        };
        Some(first.into_iter().partition(|(name, _)| is_common(name)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::graph::GraphBuilder;
    use crate::query::{Budget, Query};
    use crate::{Limits, Silent};

    #[test]
    fn rows_are_those_of_a_table_whether_values_are_kept_or_not() {
        let ontology =
            "@prefix : <http://e.org/> . :a :n 1 ; :t \"x\" , \"y\"@en . :b :n 2.50 . :c :n _:d . _:d :t \"x\" .";
        let limits = Limits::default();
        let mut builder = GraphBuilder::new(&limits);
        builder.add_document("o.ttl", ontology.as_bytes(), None).unwrap();
        let graph = builder.build().unwrap();
        let budget = Budget { limits: &limits, deadline: Instant::now() + Duration::from_secs(60), observer: &Silent };
        let text = "SELECT ?s ?n ?t (STRLEN(?t) AS ?long) WHERE { ?s <http://e.org/n> ?n OPTIONAL { ?s <http://e.org/t> ?t } } ORDER BY ?s ?t";
        let query = Query::parse(text, &BTreeMap::new(), None).unwrap();
        let cells = || query.select_cells(&graph, &budget).unwrap();
        let table = Table::new(cells(), &graph, Values::Typed);
        let (mut solutions, summary) = Solutions::new(cells(), &graph, Values::Typed);
        assert_eq!((&summary.columns, &summary.inexact), (&table.columns, &table.inexact));
        assert!(!solutions.made.is_empty());
        for _ in 0..2 {
            assert_eq!(solutions.rows(), table.rows);
            assert_eq!(solutions.cell(0, "long").as_deref(), Some(&Value::from(1)));
            assert_eq!(solutions.cell(2, "t"), None);
            let (common, partial) = solutions.first_row().unwrap();
            assert_eq!(common.keys().collect::<Vec<_>>(), ["n", "s"]);
            assert_eq!(partial.keys().collect::<Vec<_>>(), ["long", "t"]);
            solutions.made = Vec::new();
        }
    }
}
