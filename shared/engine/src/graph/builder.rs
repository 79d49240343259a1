//! From documents to a [`Graph`].

use super::dictionary::Dictionary;
use super::index::Index;
use super::lookup::Lookup;
use super::term::{Entry, Tag};
use super::{Graph, Inner, canonical, format};
use crate::{Limits, Refusal};
use oxrdf::{TermRef, Triple, TripleRef};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The scope of blank nodes that come from graphs and triples; each document
/// has one of its own.
const SHARED: u32 = 0;

/// Gathers documents and triples into one [`Graph`].
///
/// A blank node label means one node inside a document. Graphs and triples that
/// are added share one scope instead, so that what is inferred from a graph can
/// speak about the blank nodes of that graph.
pub struct GraphBuilder {
    limits: Limits,
    dictionary: Dictionary,
    triples: Vec<[u32; 3]>,
    prefixes: BTreeMap<String, String>,
    documents: u32,
    refusal: Option<Refusal>,
}

impl GraphBuilder {
    pub fn new(limits: &Limits) -> Self {
        Self {
            limits: limits.clone(),
            dictionary: Dictionary::new(limits.graph_bytes_max),
            triples: Vec::new(),
            prefixes: BTreeMap::new(),
            documents: 0,
            refusal: None,
        }
    }

    /// Reads one document; its format follows from the extension of `name`.
    /// The triples of named graphs join the others.
    ///
    /// # Errors
    /// `OntologyInvalid` with file, line and column when it does not parse;
    /// `CapabilityRefused` when it needs the network; `LimitExceeded`.
    pub fn add_document(&mut self, name: &str, bytes: &[u8], base_iri: Option<&str>) -> Result<(), Refusal> {
        self.documents += 1;
        let scope = self.documents;
        let mut sink = |triple: Triple| self.add(triple.as_ref(), scope);
        let declared = format::read(name, bytes, base_iri, &mut sink).map_err(|refusal| refusal.in_file(name))?;
        self.declare(declared);
        Ok(())
    }

    /// Adds what another graph holds, prefixes included. A limit met here is
    /// told by [`Self::build`].
    pub fn add_graph(&mut self, graph: &Graph) {
        if let Err(refusal) = self.add_triples(graph.triples()) {
            self.refusal.get_or_insert(refusal);
        }
        self.declare(graph.prefixes().clone());
    }

    /// # Errors
    /// `LimitExceeded`.
    pub fn add_triples(&mut self, triples: impl IntoIterator<Item = Triple>) -> Result<(), Refusal> {
        triples.into_iter().try_for_each(|triple| self.add(triple.as_ref(), SHARED))
    }

    /// Relabels blank nodes canonically, sorts, drops duplicates.
    ///
    /// # Errors
    /// `LimitExceeded` when blank nodes are too many, or too alike.
    pub fn build(mut self) -> Result<Graph, Refusal> {
        if let Some(refusal) = self.refusal.take() {
            return Err(refusal);
        }
        self.compact();
        self.check_triples()?;
        let (ids, blank_nodes) = self.canonical_ids()?;
        for triple in &mut self.triples {
            *triple = triple.map(|term| ids[term as usize]);
        }
        self.compact();
        let (text, unordered, suffixes) = self.dictionary.into_parts();
        let mut entries = vec![Entry { tag: Tag::Blank, start: 0, length: 0 }; unordered.len()];
        for (entry, &id) in unordered.iter().zip(&ids) {
            entries[id as usize] = *entry;
        }
        let index = Index::new(self.triples);
        let prefixes = self.prefixes;
        let inner = Inner { entries, blank_nodes, text, suffixes, index, lookup: Lookup::default(), prefixes };
        Ok(Graph { inner: Arc::new(inner) })
    }

    fn declare(&mut self, prefixes: BTreeMap<String, String>) {
        for (prefix, iri) in prefixes {
            self.prefixes.entry(prefix).or_insert(iri);
        }
    }

    fn add(&mut self, triple: TripleRef<'_>, scope: u32) -> Result<(), Refusal> {
        let subject = self.dictionary.intern(TermRef::from(triple.subject), scope)?;
        let predicate = self.dictionary.intern(TermRef::from(triple.predicate), scope)?;
        let object = self.dictionary.intern(triple.object, scope)?;
        self.triples.push([subject, predicate, object]);
        // Duplicates don't count, but finding them costs a sort: not each time.
        if self.triples.len() > self.limits.triples_max.saturating_add(self.limits.triples_max / 4) {
            self.compact();
            self.check_triples()?;
        }
        Ok(())
    }

    fn compact(&mut self) {
        self.triples.sort_unstable();
        self.triples.dedup();
    }

    fn check_triples(&self) -> Result<(), Refusal> {
        let (met, max) = (self.triples.len(), self.limits.triples_max);
        if met > max {
            return Err(Refusal::limit("triples_max", max as u64, format!("at least {met}")));
        }
        Ok(())
    }

    /// For each term met, its place in the canonical order of terms; and how
    /// many of them are blank nodes, which come first.
    fn canonical_ids(&self) -> Result<(Vec<u32>, u32), Refusal> {
        let (blank, mut ground): (Vec<u32>, Vec<u32>) =
            (0..self.dictionary.len() as u32).partition(|id| self.dictionary.is_blank(*id));
        let max = self.limits.blank_nodes_max;
        if blank.len() > max {
            return Err(Refusal::limit("blank_nodes_max", max as u64, blank.len()));
        }
        self.dictionary.sort(&mut ground);
        let mut ids = vec![0; self.dictionary.len()];
        for (id, &term) in blank.iter().chain(&ground).enumerate() {
            ids[term as usize] = id as u32;
        }
        let is_blank = |term: u32| (term as usize) < blank.len();
        let around_blank: Vec<[u32; 3]> = self
            .triples
            .iter()
            .map(|triple| triple.map(|term| ids[term as usize]))
            .filter(|triple| is_blank(triple[0]) || is_blank(triple[2]))
            .collect();
        let numbers = canonical::number(blank.len(), &around_blank, self.limits.blank_node_steps_max)?;
        for (&term, &number) in blank.iter().zip(&numbers) {
            ids[term as usize] = number;
        }
        Ok((ids, blank.len() as u32))
    }
}
