//! The graph as the evaluator sees it.

use super::meter::{Held, Meter};
use super::rows::{Cell, Handed};
use crate::graph::Graph;
use oxrdf::Term;
use spareval::{ExpressionTerm, InternalQuad, QueryableDataset};
use std::convert::Infallible;

/// One graph, the default one, read under a meter.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) graph: &'a Graph,
    pub(super) meter: &'a Meter<'a>,
    /// Where the values of a SELECT's rows are put.
    pub(super) handed: Option<&'a Handed>,
}

impl View<'_> {
    fn term(&self, term: &Held<'_>) -> Term {
        match (term.id(), term.computed_term()) {
            (_, Some(computed)) => computed.clone(),
            (id, None) => self.graph.term(id.unwrap_or_default()),
        }
    }
}

impl<'a> QueryableDataset<'a> for View<'a> {
    type InternalTerm = Held<'a>;
    type Error = Infallible;

    fn internal_quads_for_pattern(
        &self,
        subject: Option<&Held<'a>>,
        predicate: Option<&Held<'a>>,
        object: Option<&Held<'a>>,
        graph_name: Option<Option<&Held<'a>>>,
    ) -> impl Iterator<Item = Result<InternalQuad<Held<'a>>, Infallible>> + use<'a> {
        let View { graph, meter, .. } = *self;
        let pattern = [subject, predicate, object];
        // A computed term is none of the graph's, so it matches nothing.
        let matchable =
            matches!(graph_name, Some(None)) && pattern.into_iter().flatten().all(|term| term.id().is_some());
        let [s, p, o] = pattern.map(|term| term.and_then(Held::id));
        let matches = matchable.then(|| graph.matches(s, p, o));
        (0..).map_while(move |at| matches?.get(at)).map(move |[s, p, o]| {
            meter.read();
            Ok(InternalQuad {
                subject: Held::known(s, meter),
                predicate: Held::known(p, meter),
                object: Held::known(o, meter),
                graph_name: None,
            })
        })
    }

    fn internalize_term(&self, term: Term) -> Result<Held<'a>, Infallible> {
        Ok(match self.graph.id(term.as_ref()) {
            Some(id) => Held::known(id, self.meter),
            None => Held::computed(term, self.meter),
        })
    }

    /// Called for results only.
    fn externalize_term(&self, term: Held<'a>) -> Result<Term, Infallible> {
        self.meter.tick();
        Ok(match (self.handed, term.id()) {
            (None, _) => self.term(&term),
            (Some(handed), Some(id)) => handed.keep(Cell::Known(id)),
            (Some(handed), None) => handed.keep(Cell::Computed(Box::new(self.term(&term)))),
        })
    }

    /// Called for what expressions compute with.
    fn externalize_expression_term(&self, term: Held<'a>) -> Result<ExpressionTerm, Infallible> {
        self.meter.tick();
        Ok(self.term(&term).into())
    }
}
