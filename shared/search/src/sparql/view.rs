//! The graphs as the evaluator sees them, under a meter.

use super::graphs::{DEFAULT, Graphs};
use super::meter::{Held, Meter};
use oxrdf::Term;
use spareval::{ExpressionTerm, InternalQuad, QueryableDataset};
use std::convert::Infallible;

#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) graphs: &'a Graphs,
    pub(super) meter: &'a Meter<'a>,
}

impl View<'_> {
    fn term(&self, held: &Held<'_>) -> Term {
        match (held.number(), held.computed_term()) {
            (_, Some(computed)) => computed.clone(),
            (number, None) => self.graphs.term(number.unwrap_or_default()).clone(),
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
        let Self { graphs, meter } = *self;
        let given = [graph_name.flatten(), subject, predicate, object];
        // A computed term is none of the dataset's, so it matches nothing.
        let is_possible = given.into_iter().flatten().all(|term| term.number().is_some());
        let mut wanted = given.map(|term| term.and_then(Held::number));
        if graph_name == Some(None) {
            wanted[0] = Some(DEFAULT);
        }
        let is_any_named = graph_name.is_none();
        let found = is_possible.then(|| graphs.matches(wanted)).into_iter().flatten();
        let found = found.filter(move |quad| {
            meter.read();
            !(is_any_named && quad[0] == DEFAULT)
        });
        found.map(move |[g, s, p, o]| {
            Ok(InternalQuad {
                subject: Held::known(s, meter),
                predicate: Held::known(p, meter),
                object: Held::known(o, meter),
                graph_name: (g != DEFAULT).then(|| Held::known(g, meter)),
            })
        })
    }

    fn internal_named_graphs(&self) -> impl Iterator<Item = Result<Held<'a>, Infallible>> + use<'a> {
        let Self { graphs, meter } = *self;
        graphs.names.iter().map(move |name| Ok(Held::known(*name, meter)))
    }

    fn contains_internal_graph_name(&self, name: &Held<'a>) -> Result<bool, Infallible> {
        Ok(name.number().is_some_and(|name| self.graphs.names.binary_search(&name).is_ok()))
    }

    fn internalize_term(&self, term: Term) -> Result<Held<'a>, Infallible> {
        Ok(match self.graphs.number(&term) {
            Some(number) => Held::known(number, self.meter),
            None => Held::computed(term, self.meter),
        })
    }

    fn externalize_term(&self, held: Held<'a>) -> Result<Term, Infallible> {
        self.meter.tick();
        Ok(self.term(&held))
    }

    fn externalize_expression_term(&self, held: Held<'a>) -> Result<ExpressionTerm, Infallible> {
        let term = self.term(&held);
        self.meter.read_text(&term);
        Ok(term.into())
    }
}
