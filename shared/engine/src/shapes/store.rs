//! Our graph as the SHACL validator reads it, with an end to its patience.

use super::ranges;
use crate::graph::Graph;
use crate::machine::Instant;
use crate::query::Budget;
use crate::{Code, Refusal};
use oxrdf::{BlankNode, Literal, NamedNode, NamedOrBlankNode, Term, TermRef, Triple};
use prefixmap::{PrefixMap, PrefixMapError};
use rudof_iri::IriS;
use rudof_rdf::rdf_core::term::literal::ConcreteLiteral;
use rudof_rdf::rdf_core::{Any, Matcher, NeighsRDF, RDFError, Rdf};
use shacl::validator::engine::{Engine, NativeEngine};
use shacl::validator::processor::ShaclProcessor;
use shacl::validator::{ShaclConfig, ShaclValidationMode};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// When a validation must end, and whether the caller ended it before.
#[derive(Clone)]
pub(super) struct Deadline {
    run_end: Instant,
    run_time_max: Duration,
    validation_end: Instant,
    validation_time_max: Duration,
    is_cancelled: Arc<AtomicBool>,
}

impl Deadline {
    pub(super) fn new(budget: &Budget<'_>) -> Self {
        Self {
            run_end: budget.deadline,
            run_time_max: budget.limits.run_time_max,
            validation_end: Instant::now() + budget.limits.query_time_max,
            validation_time_max: budget.limits.query_time_max,
            is_cancelled: Arc::new(AtomicBool::new(budget.observer.cancelled())),
        }
    }

    pub(super) fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        if self.is_cancelled.load(Ordering::Relaxed) {
            return Err(Refusal::cancelled());
        }
        let now = Instant::now();
        if now > self.run_end {
            return Err(Refusal::out_of_time(self.run_time_max));
        }
        if now > self.validation_end {
            let max = self.validation_time_max.as_millis();
            return Err(Refusal::new(
                Code::LimitExceeded,
                format!("limit query_time_max exceeded: the validation ran longer than {max} ms"),
            ));
        }
        Ok(())
    }
}

/// One validation of one graph.
pub(super) struct Validation {
    store: Store,
}

impl Validation {
    pub(super) fn new(graph: Graph, deadline: Deadline) -> Self {
        Self { store: Store { graph, deadline } }
    }
}

impl ShaclProcessor<Store> for Validation {
    fn store(&self) -> &Store {
        &self.store
    }

    fn runner(_: &ShaclValidationMode, config: &ShaclConfig) -> Box<dyn Engine<Store>> {
        Box::new(NativeEngine::new(config.recursion_semantics()))
    }
}

pub(super) struct Store {
    graph: Graph,
    deadline: Deadline,
}

impl Store {
    pub(super) fn graph(&self) -> &Graph {
        &self.graph
    }

    pub(super) fn deadline(&self) -> &Deadline {
        &self.deadline
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} triples", self.graph.len())
    }
}

impl Rdf for Store {
    type Subject = NamedOrBlankNode;
    type IRI = NamedNode;
    type Term = Term;
    type BNode = BlankNode;
    type Literal = Literal;
    type Triple = Triple;
    type Err = Refusal;

    fn qualify_iri(&self, iri: &NamedNode) -> String {
        iri.to_string()
    }

    fn qualify_subject(&self, subject: &NamedOrBlankNode) -> String {
        subject.to_string()
    }

    fn qualify_term(&self, term: &Term) -> String {
        term.to_string()
    }

    /// What the validator compares by the ranges of shapes, and nothing else.
    fn term_as_sliteral(term: &Term) -> Result<ConcreteLiteral, RDFError> {
        let unread = || RDFError::TermAsLiteral { term: term.to_string() };
        match term {
            Term::Literal(literal) => ranges::value(literal.clone()).ok_or_else(unread),
            _ => Err(unread()),
        }
    }

    fn prefixmap(&self) -> Option<PrefixMap> {
        None
    }

    fn resolve_prefix_local(&self, prefix: &str, local: &str) -> Result<IriS, PrefixMapError> {
        PrefixMap::new().resolve_prefix_local(prefix, local)
    }
}

impl NeighsRDF for Store {
    fn triples(&self) -> Result<impl Iterator<Item = Triple>, Refusal> {
        self.triples_matching(&Any, &Any, &Any)
    }

    fn triples_matching<S, P, O>(
        &self,
        subject: &S,
        predicate: &P,
        object: &O,
    ) -> Result<impl Iterator<Item = Triple> + '_, Refusal>
    where
        S: Matcher<NamedOrBlankNode>,
        P: Matcher<NamedNode>,
        O: Matcher<Term>,
    {
        self.deadline.check()?;
        // The outer option: is it bound; the inner one: does the graph know it.
        let id = |term: Option<TermRef<'_>>| term.map(|term| self.graph.id(term));
        let s = id(subject.value().map(|subject| subject.as_ref().into()));
        let p = id(predicate.value().map(|predicate| predicate.as_ref().into()));
        let o = id(object.value().map(Term::as_ref));
        let known = [s, p, o].into_iter().all(|bound| bound != Some(None));
        let matches = known.then(|| self.graph.matches(s.flatten(), p.flatten(), o.flatten()));
        Ok((0..).map_while(move |at| matches?.get(at)).filter_map(|ids| self.graph.triple(ids)))
    }
}
