//! SPARQL over what is published: bounded in time, memory and rows, and
//! without a way to the network.
//!
//! The default graph holds metadata, in the terms of DCAT, Dublin Core and
//! schema.org; each version's own triples are the named graph with the
//! version's IRI. `FROM` and `FROM NAMED` choose among these graphs.

mod check;
mod format;
mod graphs;
mod metadata;
mod meter;
mod results;
mod run;
mod view;

pub use format::Format;
pub use graphs::{Graphs, GraphsBuilder, VersionTriples};
pub use metadata::{VersionMetadata, describe};
pub use oxrdf::Triple;

use std::time::Duration;

/// What one query may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub time_max: Duration,
    /// Triples looked at, each as often as it is.
    pub reads_max: u64,
    /// Terms in rows that joins, groups and sorts hold at one time.
    pub terms_held_max: u64,
    /// Texts that the query computes and holds, and that its expressions read.
    pub text_bytes_max: u64,
    /// Rows of a SELECT, triples of a CONSTRUCT or DESCRIBE.
    pub rows_max: usize,
    pub result_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time_max: Duration::from_secs(5),
            reads_max: 20_000_000,
            terms_held_max: 2_000_000,
            text_bytes_max: 64 << 20,
            rows_max: 10_000,
            // A function's answer is at most 6 MB.
            result_bytes_max: 5 << 20,
        }
    }
}

/// A query as the SPARQL 1.1 Protocol sends it.
#[derive(Debug, Clone, Default)]
pub struct Request<'a> {
    pub query: &'a str,
    /// `default-graph-uri`; with either of the two, `FROM` does not count (2.1.4).
    pub default_graphs: &'a [&'a str],
    /// `named-graph-uri`.
    pub named_graphs: &'a [&'a str],
    /// The `Accept` header.
    pub accept: Option<&'a str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub media_type: &'static str,
    pub body: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not SPARQL, with what the parser expected and where.
    #[error("the query does not parse: {0}")]
    Syntax(String),
    /// SPARQL that is not answered here.
    #[error("{0}")]
    Refused(String),
    #[error("limit {name} exceeded: the limit is {limit}")]
    Limit { name: &'static str, limit: u64 },
    /// None of the formats in `Accept` fits the query's form.
    #[error("no acceptable format: expected one of {0}")]
    NotAcceptable(&'static str),
    /// The value cannot stand in the format, as U+0001 in XML.
    #[error("the result cannot be written as {0}: it has a character that the format does not allow")]
    Unrepresentable(&'static str),
    #[error("the query failed: {0}")]
    Failed(String),
}

impl Error {
    /// The stable code for clients.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "query_invalid",
            Self::Refused(_) => "query_refused",
            Self::Limit { .. } => "limit_exceeded",
            Self::NotAcceptable(_) => "not_acceptable",
            Self::Unrepresentable(_) => "result_unrepresentable",
            Self::Failed(_) => "query_failed",
        }
    }
}

impl Graphs {
    /// Answers one query. It runs on a thread of its own, with stack enough
    /// for the deepest query that is let through.
    ///
    /// # Errors
    /// Each names what was wrong with the query, or which limit it met.
    pub fn answer(&self, request: &Request<'_>, limits: &Limits) -> Result<Answer, Error> {
        const STACK_BYTES: usize = 128 << 20;
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new()
                .stack_size(STACK_BYTES)
                .spawn_scoped(scope, || run::answer(self, request, limits));
            let thread = thread.map_err(|error| Error::Failed(format!("no thread could be started: {error}")))?;
            thread.join().unwrap_or_else(|_| Err(Error::Failed("the evaluator panicked".to_owned())))
        })
    }
}
