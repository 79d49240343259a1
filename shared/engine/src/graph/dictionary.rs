//! Terms, each kept once, named by a small number while a graph is built.

use super::term::{Entry, Tag, TermText};
use crate::Refusal;
use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use oxrdf::vocab::rdf;
use oxrdf::{BlankNodeRef, TermRef};
use std::hash::BuildHasher;

/// Interns terms in the order in which they are met. The hasher is seeded at
/// random against crafted collisions, so nothing may ever iterate the tables.
pub(super) struct Dictionary {
    text: Vec<u8>,
    text_bytes_max: u64,
    entries: Vec<Entry>,
    by_text: HashTable<u32>,
    suffixes: Vec<Box<str>>,
    by_suffix: HashMap<Box<str>, u32>,
    suffix_bytes: u64,
    hasher: DefaultHashBuilder,
    blank: Vec<u8>,
}

impl Dictionary {
    /// `text_bytes_max` bounds the text of all distinct terms together.
    pub(super) fn new(text_bytes_max: u64) -> Self {
        Self {
            text: Vec::new(),
            // Offsets are 32 bits wide.
            text_bytes_max: text_bytes_max.min(u64::from(u32::MAX)),
            entries: Vec::new(),
            by_text: HashTable::new(),
            suffixes: Vec::new(),
            by_suffix: HashMap::new(),
            suffix_bytes: 0,
            hasher: DefaultHashBuilder::default(),
            blank: Vec::new(),
        }
    }

    /// The number of `term`; blank nodes with one label in two scopes differ.
    pub(super) fn intern(&mut self, term: TermRef<'_>, scope: u32) -> Result<u32, Refusal> {
        match term {
            TermRef::NamedNode(iri) => self.intern_text(Tag::Iri, iri.as_str().as_bytes()),
            TermRef::BlankNode(node) => self.intern_blank(node, scope),
            TermRef::Literal(literal) => {
                let suffix = TermText::suffix_of(literal);
                if suffix.starts_with('@') && literal.datatype() != rdf::LANG_STRING {
                    return Err(super::format::triple_term());
                }
                let suffix = self.intern_suffix(&suffix)?;
                self.intern_text(Tag::Literal(suffix), literal.value().as_bytes())
            }
            #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
            _ => Err(super::format::triple_term()),
        }
    }

    fn intern_blank(&mut self, node: BlankNodeRef<'_>, scope: u32) -> Result<u32, Refusal> {
        let mut key = std::mem::take(&mut self.blank);
        key.clear();
        key.extend_from_slice(&scope.to_be_bytes());
        key.extend_from_slice(node.as_str().as_bytes());
        let id = self.intern_text(Tag::Blank, &key);
        self.blank = key;
        id
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

    fn intern_text(&mut self, tag: Tag, text: &[u8]) -> Result<u32, Refusal> {
        let hash = self.hasher.hash_one((tag, text));
        let (entries, all) = (&self.entries, &self.text);
        let same = |&id: &u32| {
            let entry = entries[id as usize];
            entry.tag == tag && entry.bytes(all) == text
        };
        if let Some(&known) = self.by_text.find(hash, same) {
            return Ok(known);
        }
        self.check_bytes(text.len())?;
        let id = self.entries.len() as u32;
        self.entries.push(Entry { tag, start: self.text.len() as u32, length: text.len() as u32 });
        self.text.extend_from_slice(text);
        let (entries, all, hasher) = (&self.entries, &self.text, &self.hasher);
        self.by_text.insert_unique(hash, id, |&id| {
            let entry = entries[id as usize];
            hasher.hash_one((entry.tag, entry.bytes(all)))
        });
        Ok(id)
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

    /// Sorts terms into their canonical order.
    pub(super) fn sort(&self, terms: &mut [u32]) {
        let text = |id: u32| TermText::stored(self.entries[id as usize], &self.text, &self.suffixes);
        terms.sort_unstable_by(|a, b| text(*a).compare(&text(*b)));
    }

    /// Ends interning and frees the hash tables.
    pub(super) fn into_parts(self) -> (Vec<u8>, Vec<Entry>, Vec<Box<str>>) {
        (self.text, self.entries, self.suffixes)
    }
}
