//! From documents to a [`Graph`].

use super::dictionary::Dictionary;
use super::index::Index;
use super::lookup::Lookup;
use super::term::{Entry, Tag};
use super::{Graph, Inner, canonical, format};
use crate::{Limits, Refusal};
use oxrdf::{LiteralRef, NamedNodeRef, TermRef, Triple};
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
    has_named_graphs: bool,
    refusal: Option<Refusal>,
}

/// A document on its way into the graph.
pub(super) struct Document<'a> {
    builder: &'a mut GraphBuilder,
    scope: u32,
    /// Blank nodes without a label.
    unlabelled: u32,
}

impl Document<'_> {
    pub(super) fn add(&mut self, triple: &Triple) -> Result<(), Refusal> {
        self.builder.add(triple, self.scope)
    }

    pub(super) fn add_ids(&mut self, triple: [u32; 3]) -> Result<(), Refusal> {
        self.builder.add_ids(triple)
    }

    /// A fact of the document stands in a named graph.
    pub(super) fn names_a_graph(&mut self) {
        self.builder.has_named_graphs = true;
    }

    /// The number of an IRI that is known to be valid.
    pub(super) fn iri(&mut self, iri: &str) -> Result<u32, Refusal> {
        self.builder.dictionary.intern_text(Tag::Iri, iri)
    }

    /// As [`Self::iri`], of an IRI that may be none; `None` then.
    pub(super) fn checked_iri(&mut self, iri: &str) -> Result<Option<u32>, Refusal> {
        // A known one is valid: that has been checked of all that are kept.
        self.builder.dictionary.intern_checked(Tag::Iri, iri, |iri| NamedNodeRef::new(iri).is_ok())
    }

    pub(super) fn blank(&mut self, label: &str) -> Result<u32, Refusal> {
        self.builder.dictionary.intern_blank(label, self.scope)
    }

    /// The number of a blank node that the document has no label for.
    pub(super) fn new_blank(&mut self) -> Result<u32, Refusal> {
        self.unlabelled += 1;
        // No label holds a blank.
        self.blank(&format!(" {}", self.unlabelled))
    }

    /// The number of a literal; its suffix has the number that [`Self::suffix`] gave.
    pub(super) fn literal(&mut self, value: &str, suffix: u32) -> Result<u32, Refusal> {
        self.builder.dictionary.intern_text(Tag::Literal(suffix), value)
    }

    pub(super) fn suffix(&mut self, literal: LiteralRef<'_>) -> Result<u32, Refusal> {
        self.builder.dictionary.intern_suffix_of(literal)
    }
}

impl GraphBuilder {
    pub fn new(limits: &Limits) -> Self {
        Self {
            limits: limits.clone(),
            dictionary: Dictionary::new(limits.graph_bytes_max),
            triples: Vec::new(),
            prefixes: BTreeMap::new(),
            documents: 0,
            has_named_graphs: false,
            refusal: None,
        }
    }

    /// Reads one document; its format follows from the extension of `name`.
    /// The triples of named graphs join the others. Relative IRIs count from
    /// `base_iri`, or, as in ggen, from `file:///ggen-ontology/` and the name.
    ///
    /// # Errors
    /// `OntologyInvalid` with file, line and column when it does not parse;
    /// `CapabilityRefused` when it needs the network; `LimitExceeded`.
    pub fn add_document(&mut self, name: &str, bytes: &[u8], base_iri: Option<&str>) -> Result<(), Refusal> {
        self.add_document_as(name, None, bytes, base_iri)
    }

    /// As [`Self::add_document`]; `syntax` is an extension that counts instead
    /// of that of `name`.
    ///
    /// # Errors
    /// As there.
    pub fn add_document_as(
        &mut self,
        name: &str,
        syntax: Option<&str>,
        bytes: &[u8],
        base_iri: Option<&str>,
    ) -> Result<(), Refusal> {
        self.documents += 1;
        let scope = self.documents;
        self.reserve(bytes.len());
        let mut document = Document { builder: self, scope, unlabelled: 0 };
        let own_base = match base_iri {
            Some(_) => None,
            None => Some(format::base_of(name)),
        };
        let base_iri = base_iri.or(own_base.as_deref());
        let declared =
            format::read(name, syntax, bytes, base_iri, &mut document).map_err(|refusal| refusal.in_file(name))?;
        self.declare(declared);
        Ok(())
    }

    /// Whether any document since the last question had facts in named graphs.
    pub(crate) fn take_named_graphs(&mut self) -> bool {
        std::mem::take(&mut self.has_named_graphs)
    }

    /// Adds what another graph holds, prefixes included. A limit met here is
    /// told by [`Self::build`].
    pub fn add_graph(&mut self, graph: &Graph) {
        if let Err(refusal) = self.add_whole(graph) {
            self.refusal.get_or_insert(refusal);
        }
        self.declare(graph.prefixes().clone());
    }

    /// # Errors
    /// `LimitExceeded`.
    pub fn add_triples(&mut self, triples: impl IntoIterator<Item = Triple>) -> Result<(), Refusal> {
        triples.into_iter().try_for_each(|triple| self.add(&triple, SHARED))
    }

    /// Relabels blank nodes canonically, sorts, drops duplicates.
    ///
    /// # Errors
    /// `LimitExceeded` when blank nodes are too many, or too alike.
    pub fn build(mut self) -> Result<Graph, Refusal> {
        if let Some(refusal) = self.refusal.take() {
            return Err(refusal);
        }
        self.dictionary.end();
        let (ids, blank_nodes) = self.sorted_ids();
        let mut triples = std::mem::take(&mut self.triples);
        for term in triples.iter_mut().flatten() {
            *term = ids[*term as usize];
        }
        let index = Index::new(triples, ids.len());
        self.check_triples(index.len())?;
        let index = self.number_blank_nodes(index, blank_nodes)?;
        let (text, unordered, suffixes) = self.dictionary.into_parts();
        // Nothing asks for the text of a blank node, so any order of them will do.
        let mut entries = vec![Entry { tag: Tag::Blank, start: 0, length: 0 }; unordered.len()];
        for (entry, &id) in unordered.iter().zip(&ids) {
            entries[id as usize] = *entry;
        }
        let (blank_nodes, prefixes) = (blank_nodes as u32, self.prefixes);
        let holds_nul = memchr::memchr(0, text.as_bytes()).is_some();
        let lookup = Lookup::default();
        let inner = Inner { entries, blank_nodes, text, suffixes, index, lookup, holds_nul, prefixes };
        Ok(Graph { inner: Arc::new(inner) })
    }

    /// Room for what a document of this size may hold, so that what grows is not
    /// copied while there is twice of it. What stays unused costs no memory.
    fn reserve(&mut self, bytes: usize) {
        const BYTES_PER_TRIPLE: usize = 24;
        self.triples.reserve((bytes / BYTES_PER_TRIPLE).min(self.limits.triples_max));
        self.dictionary.reserve(bytes);
    }

    fn declare(&mut self, prefixes: BTreeMap<String, String>) {
        for (prefix, iri) in prefixes {
            self.prefixes.entry(prefix).or_insert(iri);
        }
    }

    fn add(&mut self, triple: &Triple, scope: u32) -> Result<(), Refusal> {
        let subject = self.dictionary.intern(TermRef::from(triple.subject.as_ref()), scope)?;
        let predicate = self.dictionary.intern(TermRef::from(triple.predicate.as_ref()), scope)?;
        let object = self.dictionary.intern(triple.object.as_ref(), scope)?;
        self.add_ids([subject, predicate, object])
    }

    fn add_ids(&mut self, triple: [u32; 3]) -> Result<(), Refusal> {
        self.triples.push(triple);
        // Duplicates don't count, but finding them costs a sort: not each time.
        if self.triples.len() > self.limits.triples_max.saturating_add(self.limits.triples_max / 4) {
            self.triples.sort_unstable();
            self.triples.dedup();
            self.check_triples(self.triples.len())?;
        }
        Ok(())
    }

    /// Each term once, and then the triples by number.
    fn add_whole(&mut self, graph: &Graph) -> Result<(), Refusal> {
        let ids: Result<Vec<u32>, Refusal> =
            graph.terms().map(|(id, term)| self.dictionary.intern_again(id, &term, SHARED)).collect();
        let ids = ids?;
        graph.inner.index.triples().try_for_each(|triple| self.add_ids(triple.map(|term| ids[term as usize])))
    }

    fn check_triples(&self, met: usize) -> Result<(), Refusal> {
        let max = self.limits.triples_max;
        if met > max {
            return Err(Refusal::limit("triples_max", max as u64, format!("at least {met}")));
        }
        Ok(())
    }

    /// For each term met, its place in the canonical order of terms; and how
    /// many of them are blank nodes, which come first, in no order yet.
    fn sorted_ids(&self) -> (Vec<u32>, usize) {
        let (blank, mut ground): (Vec<u32>, Vec<u32>) =
            (0..self.dictionary.len() as u32).partition(|id| self.dictionary.is_blank(*id));
        self.dictionary.sort(&mut ground);
        let mut ids = vec![0; self.dictionary.len()];
        for (id, &term) in blank.iter().chain(&ground).enumerate() {
            ids[term as usize] = id as u32;
        }
        (ids, blank.len())
    }

    fn number_blank_nodes(&self, index: Index, count: usize) -> Result<Index, Refusal> {
        let max = self.limits.blank_nodes_max;
        if count > max {
            return Err(Refusal::limit("blank_nodes_max", max as u64, count));
        }
        if count == 0 {
            return Ok(index);
        }
        let is_blank = |term: u32| (term as usize) < count;
        let around: Vec<[u32; 3]> = index.triples().filter(|[s, _, o]| is_blank(*s) || is_blank(*o)).collect();
        let numbers = canonical::number(count, &around, self.limits.blank_node_steps_max)?;
        Ok(index.renumber(count, |term| numbers[term as usize]))
    }
}
