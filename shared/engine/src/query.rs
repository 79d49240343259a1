//! SPARQL over a [`Graph`]: the same rows in the same order every time.

use crate::graph::Graph;
use crate::{Code, Limits, Observer, Refusal};
use oxrdf::{Term, Triple};
use std::collections::BTreeMap;
use std::time::Instant;

/// What one query may use.
pub struct Budget<'a> {
    pub limits: &'a Limits,
    /// The end of the whole run; a query also ends after `limits.query_time_max`.
    pub deadline: Instant,
    pub observer: &'a dyn Observer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Select,
    Ask,
    Construct,
}

/// The solutions of a SELECT, in canonical order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows {
    /// Without `?`, in the order of the SELECT clause.
    pub columns: Vec<String>,
    /// One value per column; `None` where unbound.
    pub rows: Vec<Vec<Option<Term>>>,
}

/// A query that parsed and asks for nothing that is refused.
#[derive(Debug, Clone)]
pub struct Query {
    form: Form,
    ordered: bool,
}

impl Query {
    pub fn parse(text: &str, prefixes: &BTreeMap<String, String>, base_iri: Option<&str>) -> Result<Self, Refusal> {
        let _ = (text, prefixes, base_iri);
        Ok(Self { form: Form::Select, ordered: false })
    }

    pub fn form(&self) -> Form {
        self.form
    }

    /// Whether a SELECT has its own ORDER BY.
    pub fn is_ordered(&self) -> bool {
        self.ordered
    }

    pub fn select(&self, graph: &Graph, budget: &Budget<'_>) -> Result<Rows, Refusal> {
        let _ = (graph, budget);
        Err(Refusal::new(Code::QueryInvalid, "not a SELECT"))
    }

    pub fn ask(&self, graph: &Graph, budget: &Budget<'_>) -> Result<bool, Refusal> {
        let _ = (graph, budget);
        Err(Refusal::new(Code::QueryInvalid, "not an ASK"))
    }

    pub fn construct(&self, graph: &Graph, budget: &Budget<'_>) -> Result<Vec<Triple>, Refusal> {
        let _ = (graph, budget);
        Err(Refusal::new(Code::QueryInvalid, "not a CONSTRUCT"))
    }
}
