//! The graph as the model reads it: what is said of one term, and all
//! statements with one predicate, both in the graph's own order.

use std::cell::Cell;
use std::sync::Arc;

use super::words::{Word, Words};
use crate::graph::{Graph, Kind};

/// Items of one list, and expressions inside one another, that are followed.
pub(super) const LIST_ITEMS_MAX: usize = 100_000;

pub(super) struct Source<'a> {
    pub(super) graph: &'a Graph,
    words: Arc<Words>,
    /// By word, each subject with its object.
    pairs: Arc<Vec<Vec<(u32, u32)>>>,
    /// Statements read, those read more than once included.
    reads: Cell<u64>,
}

impl<'a> Source<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        let words = Words::of(graph);
        let mut pairs = vec![Vec::new(); usize::from(u8::MAX) + 1];
        for [s, p, o] in graph.numbered_triples() {
            let word = words.get(p);
            if word != Word::Other {
                pairs[word as usize].push((s, o));
            }
        }
        Self { graph, words: Arc::new(words), pairs: Arc::new(pairs), reads: Cell::new(graph.len() as u64) }
    }

    /// The same graph for another thread, which counts its own reads.
    pub(super) fn for_another_thread(&self) -> Self {
        let (words, pairs) = (Arc::clone(&self.words), Arc::clone(&self.pairs));
        Self { graph: self.graph, words, pairs, reads: Cell::new(0) }
    }

    pub(super) fn reads(&self) -> u64 {
        self.reads.get()
    }

    pub(super) fn word(&self, id: u32) -> Word {
        self.words.get(id)
    }

    /// What is said of `subject` in the words of the model.
    pub(super) fn about(&self, subject: u32) -> impl Iterator<Item = (Word, u32)> {
        self.graph.about(subject).iter().filter_map(|[p, o]| {
            self.reads.set(self.reads.get() + 1);
            let word = self.words.get(*p);
            (word != Word::Other).then_some((word, *o))
        })
    }

    pub(super) fn objects(&self, subject: u32, wanted: Word) -> impl Iterator<Item = u32> {
        self.about(subject).filter(move |(word, _)| *word == wanted).map(|(_, o)| o)
    }

    pub(super) fn object(&self, subject: u32, wanted: Word) -> Option<u32> {
        self.objects(subject, wanted).next()
    }

    /// Every subject and object of a predicate, in the order of the graph.
    pub(super) fn pairs(&self, word: Word) -> &[(u32, u32)] {
        &self.pairs[word as usize]
    }

    pub(super) fn has_type(&self, subject: u32, class: Word) -> bool {
        self.objects(subject, Word::Type).any(|object| self.word(object) == class)
    }

    pub(super) fn is_iri(&self, id: u32) -> bool {
        self.graph.kind(id) == Kind::Iri
    }

    pub(super) fn is_blank(&self, id: u32) -> bool {
        self.graph.kind(id) == Kind::Blank
    }

    pub(super) fn is_literal(&self, id: u32) -> bool {
        matches!(self.graph.kind(id), Kind::Literal { .. })
    }

    pub(super) fn text(&self, id: u32) -> &'a str {
        self.graph.value(id)
    }

    /// `@en`, a datatype's IRI, or nothing.
    pub(super) fn suffix(&self, id: u32) -> &'a str {
        match self.graph.kind(id) {
            Kind::Literal { suffix } => suffix,
            Kind::Blank | Kind::Iri => "",
        }
    }

    /// A count such as `"1"^^xsd:nonNegativeInteger`.
    pub(super) fn count(&self, id: u32) -> Option<u32> {
        self.is_literal(id).then(|| self.text(id).trim().trim_start_matches('+').parse().ok()).flatten()
    }

    pub(super) fn is_true(&self, id: u32) -> bool {
        self.is_literal(id) && matches!(self.text(id), "true" | "1")
    }

    /// The items of an RDF list; one that bites its tail ends there.
    pub(super) fn list(&self, head: u32) -> Vec<u32> {
        let mut items = Vec::new();
        let mut node = Some(head);
        while let Some(at) = node {
            if items.len() >= LIST_ITEMS_MAX {
                break;
            }
            let Some(item) = self.object(at, Word::First) else { break };
            items.push(item);
            node = self.object(at, Word::Rest).filter(|next| *next != head);
        }
        items
    }

    /// `node` itself, or the members of the union that it is.
    pub(super) fn alternatives(&self, node: u32) -> Vec<u32> {
        if !self.is_blank(node) {
            return vec![node];
        }
        let mut found = Vec::new();
        let mut waiting = vec![node];
        let mut left = LIST_ITEMS_MAX;
        while let Some(next) = waiting.pop() {
            left -= 1;
            let union = if self.is_blank(next) { self.object(next, Word::UnionOf) } else { None };
            match union {
                Some(list) if left > 0 => waiting.extend(self.list(list).into_iter().rev()),
                _ => found.push(next),
            }
            if left == 0 {
                break;
            }
        }
        found
    }
}
