//! Terms, each kept once, named by a small number while a graph is built.

use super::term::{Entry, Tag, TermText};
use super::text_order;
use crate::Refusal;
use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use oxrdf::vocab::rdf;
use oxrdf::{LiteralRef, TermRef};
use std::fmt::Write as _;
use std::hash::BuildHasher;

/// Interns terms in the order in which they are met. The hasher is seeded at
/// random against crafted collisions, so nothing may ever iterate the tables.
pub(super) struct Dictionary {
    text: String,
    text_bytes_max: u64,
    entries: Vec<Entry>,
    by_text: HashTable<u32>,
    suffixes: Vec<Box<str>>,
    by_suffix: HashMap<Box<str>, u32>,
    suffix_bytes: u64,
    hasher: DefaultHashBuilder,
    blank: String,
}

impl Dictionary {
    /// `text_bytes_max` bounds the text of all distinct terms together.
    pub(super) fn new(text_bytes_max: u64) -> Self {
        Self {
            text: String::new(),
            // Offsets are 32 bits wide.
            text_bytes_max: text_bytes_max.min(u64::from(u32::MAX)),
            entries: Vec::new(),
            by_text: HashTable::new(),
            suffixes: Vec::new(),
            by_suffix: HashMap::new(),
            suffix_bytes: 0,
            hasher: DefaultHashBuilder::default(),
            blank: String::new(),
        }
    }

    /// Room for the terms of a document of this size.
    pub(super) fn reserve(&mut self, document_bytes: usize) {
        const BYTES_PER_TERM: usize = 80;
        self.entries.reserve(document_bytes / BYTES_PER_TERM);
        self.text.reserve(document_bytes / 2);
    }

    /// The number of `term`; blank nodes with one label in two scopes differ.
    pub(super) fn intern(&mut self, term: TermRef<'_>, scope: u32) -> Result<u32, Refusal> {
        match term {
            TermRef::NamedNode(iri) => self.intern_text(Tag::Iri, iri.as_str()),
            TermRef::BlankNode(node) => self.intern_blank(node.as_str(), scope),
            TermRef::Literal(literal) => {
                let suffix = self.intern_suffix_of(literal)?;
                self.intern_text(Tag::Literal(suffix), literal.value())
            }
            #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
            _ => Err(super::format::triple_term()),
        }
    }

    /// A term of another graph, by its number there.
    pub(super) fn intern_again(&mut self, id: u32, term: &TermText<'_>, scope: u32) -> Result<u32, Refusal> {
        match term.rank {
            0 => self.intern_blank(&format!("b{id}"), scope),
            1 => self.intern_text(Tag::Iri, term.value),
            _ => {
                let suffix = self.intern_suffix(&term.suffix)?;
                self.intern_text(Tag::Literal(suffix), term.value)
            }
        }
    }

    pub(super) fn intern_blank(&mut self, label: &str, scope: u32) -> Result<u32, Refusal> {
        let mut key = std::mem::take(&mut self.blank);
        key.clear();
        // Into a text of our own: it has no error to give.
        let _ = write!(key, "{scope} {label}");
        let id = self.intern_text(Tag::Blank, &key);
        self.blank = key;
        id
    }

    /// The number of a literal's language or datatype.
    pub(super) fn intern_suffix_of(&mut self, literal: LiteralRef<'_>) -> Result<u32, Refusal> {
        let suffix = TermText::suffix_of(literal);
        if suffix.starts_with('@') && literal.datatype() != rdf::LANG_STRING {
            return Err(super::format::triple_term());
        }
        self.intern_suffix(&suffix)
    }

    fn intern_suffix(&mut self, suffix: &str) -> Result<u32, Refusal> {
        if let Some(&known) = self.by_suffix.get(suffix) {
            return Ok(known);
        }
        // Kept twice, in the list and in the table.
        self.suffix_bytes += 2 * suffix.len() as u64;
        self.check_bytes(0)?;
        let new = self.suffixes.len() as u32;
        self.suffixes.push(suffix.into());
        self.by_suffix.insert(suffix.into(), new);
        Ok(new)
    }

    pub(super) fn intern_text(&mut self, tag: Tag, text: &str) -> Result<u32, Refusal> {
        let found = self.intern_checked(tag, text, |_| true)?;
        Ok(found.unwrap_or_default())
    }

    /// As [`Self::intern_text`]; `None` when the text is new and not valid.
    pub(super) fn intern_checked(
        &mut self,
        tag: Tag,
        text: &str,
        is_valid: impl FnOnce(&str) -> bool,
    ) -> Result<Option<u32>, Refusal> {
        let hash = self.hasher.hash_one((tag, text));
        let (entries, all) = (&self.entries, &self.text);
        let same = |&id: &u32| {
            let entry = entries[id as usize];
            entry.tag == tag && entry.of(all) == text
        };
        if let Some(&known) = self.by_text.find(hash, same) {
            return Ok(Some(known));
        }
        if !is_valid(text) {
            return Ok(None);
        }
        self.check_bytes(text.len())?;
        let id = self.entries.len() as u32;
        self.entries.push(Entry { tag, start: self.text.len() as u32, length: text.len() as u32 });
        self.text.push_str(text);
        let (entries, all, hasher) = (&self.entries, &self.text, &self.hasher);
        self.by_text.insert_unique(hash, id, |&id| {
            let entry = entries[id as usize];
            hasher.hash_one((entry.tag, entry.of(all)))
        });
        Ok(Some(id))
    }

    fn check_bytes(&self, more: usize) -> Result<(), Refusal> {
        let met = self.text.len() as u64 + self.suffix_bytes + more as u64;
        if met > self.text_bytes_max {
            return Err(Refusal::limit("graph_bytes_max", self.text_bytes_max, met));
        }
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn is_blank(&self, id: u32) -> bool {
        self.entries[id as usize].tag == Tag::Blank
    }

    /// Sorts terms into their canonical order, that of [`TermText::compare`].
    pub(super) fn sort(&self, terms: &mut [u32]) {
        let entry = |id: u32| self.entries[id as usize];
        terms.sort_by_key(|id| matches!(entry(*id).tag, Tag::Literal(_)));
        let iris = terms.partition_point(|id| entry(*id).tag == Tag::Iri);
        let (iris, literals) = terms.split_at_mut(iris);
        let text = |id: u32| entry(id).of(&self.text).as_bytes();
        text_order::sort(iris, text);
        text_order::sort(literals, text);
        let suffix = |id: u32| match entry(id).tag {
            Tag::Literal(suffix) => &*self.suffixes[suffix as usize],
            Tag::Blank | Tag::Iri => "",
        };
        for same in literals.chunk_by_mut(|a, b| text(*a) == text(*b)) {
            same.sort_unstable_by_key(|id| suffix(*id));
        }
    }

    /// Ends interning and frees what only that needs.
    pub(super) fn end(&mut self) {
        self.by_text = HashTable::new();
        self.by_suffix = HashMap::new();
    }

    pub(super) fn into_parts(self) -> (String, Vec<Entry>, Vec<Box<str>>) {
        (self.text, self.entries, self.suffixes)
    }
}
