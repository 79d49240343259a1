//! How a term lies in memory: a tag and a piece of one shared text.

use oxrdf::vocab::xsd;
use oxrdf::{BlankNode, Literal, LiteralRef, NamedNode, Term, TermRef};
use std::borrow::Cow;
use std::cmp::Ordering;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Tag {
    Blank,
    Iri,
    /// With the number of its suffix: `@en`, `^^http://…`, or nothing.
    Literal(u32),
}

/// Twelve bytes beside the text (and four of tag).
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) tag: Tag,
    pub(super) start: u32,
    pub(super) length: u32,
}

impl Entry {
    pub(super) fn of(self, text: &str) -> &str {
        let start = self.start as usize;
        &text[start..start + self.length as usize]
    }
}

/// A term taken apart into what the canonical order of terms compares: blank
/// nodes, then IRIs, then literals by value and suffix.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct TermText<'a> {
    pub(super) rank: u8,
    pub(super) value: &'a str,
    pub(super) suffix: Cow<'a, str>,
}

impl<'a> TermText<'a> {
    /// `None` for a triple term.
    pub(super) fn of(term: TermRef<'a>) -> Option<Self> {
        match term {
            TermRef::NamedNode(iri) => Some(Self::iri(iri.as_str())),
            TermRef::BlankNode(node) => Some(Self { rank: 0, value: node.as_str(), suffix: Cow::Borrowed("") }),
            TermRef::Literal(literal) => {
                Some(Self { rank: 2, value: literal.value(), suffix: Self::suffix_of(literal) })
            }
            #[allow(unreachable_patterns, reason = "triple terms are there only with RDF 1.2 on")]
            _ => None,
        }
    }

    pub(super) fn iri(value: &'a str) -> Self {
        Self { rank: 1, value, suffix: Cow::Borrowed("") }
    }

    pub(super) fn stored(entry: Entry, text: &'a str, suffixes: &'a [Box<str>]) -> Self {
        let value = entry.of(text);
        match entry.tag {
            Tag::Iri => Self::iri(value),
            Tag::Blank => Self { rank: 0, value, suffix: Cow::Borrowed("") },
            Tag::Literal(suffix) => Self { rank: 2, value, suffix: Cow::Borrowed(&suffixes[suffix as usize]) },
        }
    }

    /// Empty for plain strings, by far the most common.
    pub(super) fn suffix_of(literal: LiteralRef<'a>) -> Cow<'a, str> {
        if let Some(language) = literal.language() {
            Cow::Owned(format!("@{language}"))
        } else if literal.datatype() == xsd::STRING {
            Cow::Borrowed("")
        } else {
            Cow::Borrowed(literal.datatype().as_str())
        }
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        (self.rank, self.value, &*self.suffix).cmp(&(other.rank, other.value, &*other.suffix))
    }

    /// The term again; `number` names a blank node.
    pub(super) fn to_term(&self, number: u32) -> Term {
        let value = || self.value.to_owned();
        match self.rank {
            0 => BlankNode::new_unchecked(format!("b{number}")).into(),
            1 => NamedNode::new_unchecked(value()).into(),
            _ => match (self.suffix.strip_prefix('@'), &*self.suffix) {
                (Some(language), _) => Literal::new_language_tagged_literal_unchecked(value(), language).into(),
                (None, "") => Literal::new_simple_literal(value()).into(),
                (None, datatype) => Literal::new_typed_literal(value(), NamedNode::new_unchecked(datatype)).into(),
            },
        }
    }
}
