//! The graph: what the ontologies say, immutable and in one canonical order.
//!
//! Terms are numbered in their own sorted order, so everything that follows
//! from the numbers, the order of evaluation first of all, depends on the set
//! of triples alone: not on files, their order, or threads.

mod builder;
mod canonical;
mod dictionary;
mod format;
mod index;
mod lines;
mod lookup;
mod partition;
mod term;
mod text_order;
mod turtle;

pub use builder::GraphBuilder;
pub(crate) use format::base_of;
pub(crate) use index::Matches;

use index::Index;
use lookup::Lookup;
use oxrdf::{NamedOrBlankNode, Term, TermRef, Triple};
use std::collections::BTreeMap;
use std::sync::Arc;
use term::{Entry, Tag, TermText};

/// What a term is, and of a literal its suffix: `@en`, a datatype's IRI, or
/// nothing for a plain string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    Blank,
    Iri,
    Literal { suffix: &'a str },
}

/// A set of triples in canonical order; cloning shares it.
#[derive(Clone, Default)]
pub struct Graph {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    /// Blank nodes first, then IRIs, then literals, each kind sorted.
    entries: Vec<Entry>,
    blank_nodes: u32,
    text: String,
    suffixes: Vec<Box<str>>,
    index: Index,
    lookup: Lookup,
    /// Whether any text holds a NUL, as the keys do that queries sort by.
    holds_nul: bool,
    prefixes: BTreeMap<String, String>,
}

impl Graph {
    /// How many triples there are.
    pub fn len(&self) -> usize {
        self.inner.index.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every triple, in canonical order. Blank nodes are `b0`, `b1`, …
    pub fn triples(&self) -> impl Iterator<Item = Triple> {
        self.inner.index.triples().filter_map(|ids| self.triple(ids))
    }

    /// The prefixes that the documents declare; the first declaration wins.
    pub fn prefixes(&self) -> &BTreeMap<String, String> {
        &self.inner.prefixes
    }

    pub(crate) fn term(&self, id: u32) -> Term {
        self.text(id).to_term(id)
    }

    /// Terms of one kind are numbered in the order of their text.
    pub(crate) fn kind(&self, id: u32) -> Kind<'_> {
        match self.inner.entries[id as usize].tag {
            Tag::Blank => Kind::Blank,
            Tag::Iri => Kind::Iri,
            Tag::Literal(suffix) => Kind::Literal { suffix: &self.inner.suffixes[suffix as usize] },
        }
    }

    /// Whether both share the same triples in memory.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// How many terms there are; their numbers are below.
    pub(crate) fn terms_len(&self) -> usize {
        self.inner.entries.len()
    }

    /// An IRI, or a literal without its language and datatype.
    pub(crate) fn value(&self, id: u32) -> &str {
        self.inner.entries[id as usize].of(&self.inner.text)
    }

    /// How long a term's text is, its language or datatype included.
    pub(crate) fn text_bytes(&self, id: u32) -> u64 {
        let entry = self.inner.entries[id as usize];
        let suffix_bytes = match self.kind(id) {
            Kind::Literal { suffix } => suffix.len() as u64,
            Kind::Blank | Kind::Iri => 0,
        };
        u64::from(entry.length) + suffix_bytes
    }

    /// `None` only for numbers that are no triple of the graph.
    pub(crate) fn triple(&self, [s, p, o]: [u32; 3]) -> Option<Triple> {
        let subject = match self.term(s) {
            Term::NamedNode(iri) => NamedOrBlankNode::from(iri),
            Term::BlankNode(node) => node.into(),
            _ => return None,
        };
        let Term::NamedNode(predicate) = self.term(p) else { return None };
        Some(Triple::new(subject, predicate, self.term(o)))
    }

    /// The number of a term that occurs in the graph.
    pub(crate) fn id(&self, term: TermRef<'_>) -> Option<u32> {
        if let TermRef::BlankNode(node) = term {
            let number = node.as_str().strip_prefix('b')?;
            let is_ours = number == "0" || !number.starts_with(['0', '+']);
            return number.parse().ok().filter(|id| is_ours && *id < self.inner.blank_nodes);
        }
        let wanted = TermText::of(term)?;
        if !self.inner.holds_nul && memchr::memchr(0, wanted.value.as_bytes()).is_some() {
            return None;
        }
        let ground = self.inner.blank_nodes..self.inner.entries.len() as u32;
        self.inner.lookup.find(&wanted, ground, |id| self.text(id))
    }

    pub(crate) fn matches(&self, s: Option<u32>, p: Option<u32>, o: Option<u32>) -> Matches<'_> {
        self.inner.index.matches(s, p, o)
    }

    /// What is said of a subject: predicates and objects, in their order.
    pub(crate) fn about(&self, subject: u32) -> &[[u32; 2]] {
        self.inner.index.about(subject)
    }

    /// Every triple by the numbers of its terms, in canonical order.
    pub(crate) fn numbered_triples(&self) -> impl Iterator<Item = [u32; 3]> + '_ {
        self.inner.index.triples()
    }

    fn terms(&self) -> impl Iterator<Item = (u32, TermText<'_>)> {
        (0..self.inner.entries.len() as u32).map(|id| (id, self.text(id)))
    }

    fn text(&self, id: u32) -> TermText<'_> {
        let entry = self.inner.entries[id as usize];
        TermText::stored(entry, &self.inner.text, &self.inner.suffixes)
    }
}
