//! `[templates] consumer_mode`: what stems from a fixture is left out.

use std::collections::BTreeSet;

use oxrdf::vocab::xsd;
use oxrdf::{LiteralRef, NamedOrBlankNode, TermRef};
use tera::Value;

use crate::graph::Graph;
use crate::project::Manifest;

/// A predicate whose IRI holds this, with the value true, marks a fixture.
const MARK: &str = "fixtureOnly";

/// The IRIs of the graph's fixtures; none where the manifest does not ask.
#[derive(Default)]
pub(super) struct Fixtures(BTreeSet<String>);

impl Fixtures {
    pub(super) fn of(manifest: &Manifest, graph: &Graph) -> Self {
        if !manifest.consumer_mode {
            return Self::default();
        }
        let yes = TermRef::Literal(LiteralRef::new_typed_literal("true", xsd::BOOLEAN));
        let Some(yes) = graph.id(yes) else { return Self::default() };
        let matches = graph.matches(None, None, Some(yes));
        let marked = (0..).map_while(|at| matches.get(at)).filter_map(|ids| graph.triple(ids));
        let marked = marked.filter(|triple| triple.predicate.as_str().contains(MARK));
        let iris = marked.filter_map(|triple| match triple.subject {
            NamedOrBlankNode::NamedNode(iri) => Some(iri.into_string()),
            NamedOrBlankNode::BlankNode(_) => None,
        });
        Self(iris.collect())
    }

    /// The first fixture whose IRI stands in a text of the value.
    pub(super) fn named_in(&self, value: &Value) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        match value {
            Value::String(text) => self.0.iter().map(String::as_str).find(|iri| text.contains(iri)),
            Value::Array(items) => items.iter().find_map(|item| self.named_in(item)),
            Value::Object(map) => map.values().find_map(|value| self.named_in(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => None,
        }
    }
}
