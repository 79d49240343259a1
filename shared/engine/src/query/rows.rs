//! The rows of a SELECT on their way into the canonical order.
//!
//! The evaluator makes a term of each value of each row, only for these copies
//! to be sorted, compared, and often dropped. So it is given empty terms instead
//! while the values themselves are [`Handed`] over beside it: the graph's terms
//! as their numbers. They are sorted as numbers, and become terms when the rows
//! are final.

use super::canonical::Plan;
use super::ranks::Ranks;
use crate::graph::Graph;
use oxrdf::vocab::xsd;
use oxrdf::{NamedNode, Term};
use std::cell::RefCell;
use std::collections::HashSet;

/// What a term takes beside its text.
pub(super) const CELL_BYTES: u64 = 64;

/// One value of one row. Equal cells are equal terms.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Cell {
    Unbound,
    /// A term of the graph.
    Known(u32),
    /// Any other. In a box, because a term is large.
    Computed(Box<Term>),
}

impl Cell {
    pub(crate) fn into_term(self, graph: &Graph) -> Option<Term> {
        match self {
            Self::Unbound => None,
            Self::Known(id) => Some(graph.term(id)),
            Self::Computed(term) => Some(*term),
        }
    }

    /// About what its term takes in memory.
    fn bytes(&self, graph: &Graph) -> u64 {
        match self {
            Self::Unbound => CELL_BYTES,
            Self::Known(id) => CELL_BYTES + graph.text_bytes(*id),
            Self::Computed(term) => term_bytes(term),
        }
    }
}

/// The values that the evaluator handed out since it was last asked for a row,
/// in the order in which they stand there.
#[derive(Default)]
pub(super) struct Handed(RefCell<Vec<Cell>>);

impl Handed {
    /// Keeps a value; what is returned stands in for it.
    pub(super) fn keep(&self, cell: Cell) -> Term {
        self.0.borrow_mut().push(cell);
        NamedNode::new_unchecked(String::new()).into()
    }

    /// The row that stand-ins form; `None` when they are not those kept.
    fn row(&self, values: &[Option<Term>]) -> Option<Row> {
        let mut kept = self.0.borrow_mut();
        let bound = values.iter().filter(|value| value.is_some()).count();
        if bound != kept.len() {
            return None;
        }
        let mut kept = kept.drain(..);
        values.iter().map(|value| if value.is_some() { kept.next() } else { Some(Cell::Unbound) }).collect()
    }
}

/// About what a term of a result takes in memory.
pub(super) fn term_bytes(term: &Term) -> u64 {
    let text_bytes = match term {
        Term::NamedNode(iri) => iri.as_str().len(),
        Term::BlankNode(node) => node.as_str().len(),
        // The suffix is a text of its own in each copy.
        Term::Literal(literal) if literal.datatype() == xsd::STRING => literal.value().len(),
        Term::Literal(literal) => {
            literal.value().len() + literal.language().map_or(literal.datatype().as_str().len(), str::len)
        }
        #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
        _ => 0,
    };
    CELL_BYTES + text_bytes as u64
}

pub(crate) type Row = Vec<Cell>;

/// Rows gathered and sorted.
pub(super) struct Sorting<'a> {
    plan: &'a Plan,
    graph: &'a Graph,
    rows: Vec<Row>,
    /// Of all `rows`, once they are terms.
    bytes: u64,
    /// With a LIMIT, no more rows than this need be kept.
    keep: Option<usize>,
}

impl<'a> Sorting<'a> {
    pub(super) fn new(plan: &'a Plan, graph: &'a Graph) -> Self {
        // Rows that differ in their keys only are told apart after sorting.
        let drops_rows = plan.distinct && !plan.keys.is_empty();
        let keep = plan.take.filter(|_| !drops_rows).map(|take| take.saturating_add(plan.skip));
        Self { plan, graph, rows: Vec::new(), bytes: 0, keep }
    }

    /// How many rows are held.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// About what they take in memory as terms.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes the row that was handed out for `values`; `false` when there is none.
    pub(super) fn push(&mut self, values: &[Option<Term>], handed: &Handed) -> bool {
        let Some(row) = handed.row(values) else { return false };
        self.bytes += self.row_bytes(&row);
        self.rows.push(row);
        if let Some(keep) = self.keep
            && self.rows.len() > keep.saturating_mul(2).saturating_add(4_096)
        {
            self.sort();
            self.rows.truncate(keep);
            self.bytes = self.rows.iter().map(|row| self.row_bytes(row)).sum();
        }
        true
    }

    fn row_bytes(&self, row: &Row) -> u64 {
        row.iter().map(|cell| cell.bytes(self.graph)).sum()
    }

    fn sort(&mut self) {
        let ranks = Ranks::new(&self.rows, self.graph);
        let mut order: Vec<u32> = (0..self.rows.len() as u32).collect();
        order.sort_unstable_by(|a, b| ranks.compare(*a as usize, *b as usize, self.plan));
        let sorted = order.into_iter().map(|at| std::mem::take(&mut self.rows[at as usize])).collect();
        self.rows = sorted;
    }

    /// The rows in order, without the columns that only sorted them.
    pub(super) fn finish(mut self) -> Vec<Row> {
        self.sort();
        let columns = self.plan.columns.len();
        let mut rows = self.rows;
        for row in &mut rows {
            row.truncate(columns);
        }
        if self.plan.distinct && !self.plan.keys.is_empty() {
            let mut seen = HashSet::new();
            rows.retain(|row| seen.insert(row.clone()));
        }
        rows.drain(..self.plan.skip.min(rows.len()));
        if let Some(take) = self.plan.take {
            rows.truncate(take);
        }
        rows
    }
}
