//! SPARQL over a [`Graph`]: the same rows in the same order every time.
//!
//! The evaluator is a library's; what is ours is around it. A query is checked
//! for what is refused, rewritten so that nothing in it depends on the order of
//! evaluation, run under a meter that can end it at any step, and its rows are
//! sorted by a total order of terms.

mod canonical;
mod chains;
mod dataset;
mod differences;
mod doubts;
mod functions;
mod guard;
mod inspect;
mod meter;
mod order;
mod ranks;
mod replacement;
mod rows;
mod run;
mod syntax;
mod variables;

use crate::graph::Graph;
use crate::machine::Instant;
use crate::{Code, Limits, Observer, Refusal};
use canonical::Plan;
pub use differences::{Difference, SourceEngine};
pub use doubts::Doubt;
pub(crate) use order::is_numeric;
use oxrdf::{Term, Triple};
pub(crate) use rows::{Cell, Row};
use std::collections::BTreeMap;

/// What one query may use.
pub struct Budget<'a> {
    pub limits: &'a Limits,
    /// The end of the whole run; a query also ends after `limits.query_time_max`.
    pub deadline: Instant,
    pub observer: &'a dyn Observer,
}

/// What a query returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Select,
    Ask,
    Construct,
}

impl Form {
    /// As written in a query.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Ask => "ASK",
            Self::Construct => "CONSTRUCT",
        }
    }
}

/// The solutions of a SELECT, in canonical order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    /// Without `?`, in the order of the SELECT clause.
    pub columns: Vec<String>,
    /// One value per column; `None` where unbound.
    pub rows: Vec<Vec<Option<Term>>>,
    /// Columns that an aggregate or a calculation gives, and that have no value
    /// in some row. Each with what gives it.
    pub without_value: Vec<(String, &'static str)>,
}

/// The solutions of a SELECT over a graph, its terms by their numbers.
pub(crate) struct Cells {
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// As in [`Rows`].
    pub(crate) without_value: Vec<(String, &'static str)>,
}

/// A query that parsed and asks for nothing that is refused.
#[derive(Debug, Clone)]
pub struct Query {
    plan: Plan,
    doubts: Vec<Doubt>,
    differences: Vec<Difference>,
}

impl Query {
    /// Parses SPARQL 1.1. `prefixes` need not be declared in the text again.
    ///
    /// # Errors
    /// `QueryInvalid` with line and column when it does not parse;
    /// `CapabilityRefused` when it asks for the network, the clock or chance;
    /// `LimitExceeded` when it is too long or too deeply nested.
    pub fn parse(text: &str, prefixes: &BTreeMap<String, String>, base_iri: Option<&str>) -> Result<Self, Refusal> {
        syntax::with_parsed(text, prefixes, base_iri, |query| {
            let doubts = inspect::check(query)?;
            let (spargebra::Query::Select { pattern, .. }
            | spargebra::Query::Construct { pattern, .. }
            | spargebra::Query::Ask { pattern, .. }
            | spargebra::Query::Describe { pattern, .. }) = query;
            let differences = differences::of_query(pattern);
            Ok(Self { plan: Plan::new(query)?, doubts, differences })
        })
    }

    /// What the query returns.
    pub fn form(&self) -> Form {
        self.plan.form
    }

    /// What the author may not expect of it.
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }

    /// What an engine that it was written for answers by a rule of its own.
    pub fn differences_for(&self, engine: SourceEngine) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(move |difference| difference.engine == engine)
    }

    /// Those that this graph gives reason for.
    pub fn doubts_over(&self, graph: &Graph) -> impl Iterator<Item = &Doubt> {
        self.doubts.iter().filter(|doubt| match doubt {
            Doubt::PathFromTerm { term } => graph.id(term.as_ref()).is_none(),
            _ => true,
        })
    }

    /// Whether a SELECT has its own ORDER BY.
    pub fn is_ordered(&self) -> bool {
        self.plan.is_ordered
    }

    /// # Errors
    /// `QueryInvalid` when this is no SELECT; `LimitExceeded`, `TimeExceeded`,
    /// `Cancelled`; `QueryFailed` when the evaluator fails.
    pub fn select(&self, graph: &Graph, budget: &Budget<'_>) -> Result<Rows, Refusal> {
        let Cells { columns, rows, without_value } = self.select_cells(graph, budget)?;
        let terms = |row: Row| row.into_iter().map(|cell| cell.into_term(graph)).collect();
        Ok(Rows { columns, rows: rows.into_iter().map(terms).collect(), without_value })
    }

    /// As [`Self::select`], without a copy of each term.
    pub(crate) fn select_cells(&self, graph: &Graph, budget: &Budget<'_>) -> Result<Cells, Refusal> {
        self.expect(Form::Select)?;
        run::select(&self.plan, graph, budget)
    }

    /// # Errors
    /// As for [`Self::select`].
    pub fn ask(&self, graph: &Graph, budget: &Budget<'_>) -> Result<bool, Refusal> {
        self.expect(Form::Ask)?;
        run::ask(&self.plan, graph, budget)
    }

    /// The triples, possibly twice and in no canonical order: a
    /// [`crate::graph::GraphBuilder`] gives them both.
    ///
    /// # Errors
    /// As for [`Self::select`].
    pub fn construct(&self, graph: &Graph, budget: &Budget<'_>) -> Result<Vec<Triple>, Refusal> {
        self.expect(Form::Construct)?;
        run::construct(&self.plan, graph, budget)
    }

    fn expect(&self, form: Form) -> Result<(), Refusal> {
        if self.form() == form {
            return Ok(());
        }
        let (found, wanted) = (self.form().keyword(), form.keyword());
        Err(Refusal::new(Code::QueryInvalid, format!("the query is a {found} query"))
            .expecting(format!("a {wanted} query")))
    }
}
