//! Comparing rows: a number for each cell, column by column.

use super::canonical::Plan;
use super::order::{self, ValueKey};
use super::rows::{Cell, Row};
use crate::graph::{Graph, Kind};
use oxrdf::Term;
use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::HashMap;

/// How rows compare by each column; found out for a column when first asked.
pub(super) struct Ranks<'a> {
    rows: &'a [Row],
    graph: &'a Graph,
    columns: Vec<OnceCell<Column>>,
}

/// For each row a number that sorts as its cell does.
#[derive(Debug, Clone)]
struct Column {
    by_term: Vec<u32>,
    /// Equal for equal values too; `None` when the same as `by_term`.
    by_value: Option<Vec<u32>>,
}

impl<'a> Ranks<'a> {
    /// All rows have as many cells as the first.
    pub(super) fn new(rows: &'a [Row], graph: &'a Graph) -> Self {
        let width = rows.first().map_or(0, Vec::len);
        Self { rows, graph, columns: vec![OnceCell::new(); width] }
    }

    /// By the keys of the query, and then by all columns.
    pub(super) fn compare(&self, a: usize, b: usize, plan: &Plan) -> Ordering {
        for key in &plan.keys {
            let column = self.column(key.column);
            let ranks = column.by_value.as_ref().unwrap_or(&column.by_term);
            match ranks[a].cmp(&ranks[b]) {
                Ordering::Equal => {}
                order if key.descending => return order.reverse(),
                order => return order,
            }
        }
        let by_column = (0..self.columns.len()).map(|column| {
            let ranks = &self.column(column).by_term;
            ranks[a].cmp(&ranks[b])
        });
        by_column.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }

    fn column(&self, column: usize) -> &Column {
        self.columns[column].get_or_init(|| match self.numbers(column) {
            Some(by_term) => Column { by_term, by_value: None },
            None => self.ranked(column),
        })
    }

    /// The numbers of the terms, where these sort as the terms do: IRIs before
    /// literals, each by its text, if all the literals are of one kind of text.
    fn numbers(&self, column: usize) -> Option<Vec<u32>> {
        let mut literals = None;
        let number = |row: &Row| match row[column] {
            Cell::Unbound => Some(0),
            Cell::Known(id) => match self.graph.kind(id) {
                Kind::Iri => Some(id + 1),
                Kind::Literal { suffix } => {
                    // Of other datatypes some sort as numbers, or as dates.
                    let is_first = literals.is_none() && (suffix.is_empty() || suffix.starts_with('@'));
                    (is_first || literals == Some(suffix)).then(|| {
                        literals = Some(suffix);
                        id + 1
                    })
                }
                Kind::Blank => None,
            },
            Cell::Computed(_) => None,
        };
        self.rows.iter().map(number).collect()
    }

    /// Compares the terms themselves, each of them once.
    fn ranked(&self, column: usize) -> Column {
        let mut places: HashMap<&Cell, usize> = HashMap::new();
        let mut terms: Vec<(Option<Term>, usize)> = Vec::new();
        for row in self.rows {
            let cell = &row[column];
            places.entry(cell).or_insert_with(|| {
                terms.push((cell.clone().into_term(self.graph), terms.len()));
                terms.len() - 1
            });
        }
        terms.sort_unstable_by(|(a, _), (b, _)| order::compare(a.as_ref(), b.as_ref()));
        let mut ranks = vec![(0, 0); terms.len()];
        let (mut by_term, mut by_value) = (0, 0);
        let mut before: Option<&Option<Term>> = None;
        for (term, place) in &terms {
            if let Some(before) = before {
                by_term += u32::from(before != term);
                by_value += u32::from(ValueKey::of(before.as_ref()) != ValueKey::of(term.as_ref()));
            }
            ranks[*place] = (by_term, by_value);
            before = Some(term);
        }
        let rank = |row: &Row| places.get(&row[column]).map_or((0, 0), |place| ranks[*place]);
        let (by_term, by_value) = self.rows.iter().map(rank).unzip();
        Column { by_term, by_value: Some(by_value) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Limits;
    use crate::graph::GraphBuilder;

    const DOCUMENT: &str = r#"@prefix : <http://e.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        :s :p :b, :a, "b", "a", "10", "a"@en, "a"@de, 5, 10, 5.0, -1, "x"^^xsd:integer, "a"^^:t, _:x, [],
        "2020-01-01T00:00:00Z"^^xsd:dateTime, "2020-01-01T01:00:00+01:00"^^xsd:dateTime ."#;

    fn cells(graph: &Graph, wanted: impl Fn(&Term) -> bool) -> Vec<Cell> {
        let matches = graph.matches(None, None, None);
        let objects = (0..).map_while(|at| matches.get(at)).map(|[_, _, object]| object);
        let known = objects.filter(|id| wanted(&graph.term(*id))).map(Cell::Known);
        let computed = Term::from(oxrdf::Literal::new_simple_literal("aa"));
        let computed = wanted(&computed).then(|| Cell::Computed(Box::new(computed)));
        known.chain(computed).chain([Cell::Unbound]).collect()
    }

    /// Both ways to ranks give the order of the terms.
    fn check(graph: &Graph, cells: &[Cell], by_number: bool) {
        let rows: Vec<Row> = cells.iter().map(|cell| vec![cell.clone()]).collect();
        let ranks = Ranks::new(&rows, graph);
        assert_eq!(ranks.numbers(0).is_some(), by_number);
        let Column { by_term, by_value } = ranks.column(0);
        for (at, a) in cells.iter().enumerate() {
            for (other, b) in cells.iter().enumerate() {
                let (a, b) = (a.clone().into_term(graph), b.clone().into_term(graph));
                let expected = order::compare(a.as_ref(), b.as_ref());
                assert_eq!(by_term[at].cmp(&by_term[other]), expected, "{a:?} {b:?}");
                let values = by_value.as_ref().unwrap_or(by_term);
                let expected = ValueKey::of(a.as_ref()).cmp(&ValueKey::of(b.as_ref()));
                assert_eq!(values[at].cmp(&values[other]), expected, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn rows_sort_as_their_terms_do() {
        let mut builder = GraphBuilder::new(&Limits::default());
        builder.add_document("a.ttl", DOCUMENT.as_bytes(), None).unwrap();
        let graph = builder.build().unwrap();
        assert_eq!(graph.len(), 17);
        check(&graph, &cells(&graph, |_| true), false);
        check(&graph, &cells(&graph, Term::is_literal), false);
        check(&graph, &cells(&graph, Term::is_named_node), true);
        let is_plain = |term: &Term| matches!(term, Term::Literal(it) if it.datatype() == oxrdf::vocab::xsd::STRING);
        check(&graph, &cells(&graph, is_plain)[..3], true);
    }
}
