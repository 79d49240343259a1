//! One version of an ontology: its triples in canonical form.

use crate::canonical;
use crate::limits::{Error, Limits};
use oxrdf::{BlankNode, Literal, NamedOrBlankNode, Term, Triple};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Published beside each hash, so that anybody can compute it again.
const RULE: &str = "all graphs of the document are one default graph; blank nodes are renamed before \
    canonicalisation; language tags are in lower case; literals keep their lexical form; the hash is of the \
    canonical N-Quads, each line with its line feed, sorted by code point";

/// The hash of a graph, with how it was made.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct GraphHash {
    /// `RDFC-1.0`.
    pub algorithm: String,
    /// `sha-256`, of both the algorithm and the document.
    pub digest: String,
    /// What is done before the algorithm, in words.
    pub rule: String,
    /// In hexadecimal.
    pub value: String,
}

/// A set of triples. Blank node number n is `_:c14nN` of RDFC-1.0; the other
/// terms follow in the order of their N-Triples text.
#[derive(Debug, Clone)]
pub struct Ontology {
    pub(crate) blank_count: u32,
    /// Of all terms, blank nodes included.
    pub(crate) terms: Vec<Term>,
    /// Of the terms that are not blank nodes.
    pub(crate) texts: Vec<String>,
    /// Sorted by subject, predicate, object.
    pub(crate) triples: Vec<[u32; 3]>,
    hash: GraphHash,
}

impl Ontology {
    /// Terms are kept as they were parsed: `01` and `1` are two literals.
    ///
    /// # Errors
    /// `Empty` without any triple, `Limit` beyond one of the limits.
    pub fn new(triples: impl IntoIterator<Item = Triple>, limits: &Limits) -> Result<Self, Error> {
        let mut names = Names::default();
        let mut met = Vec::new();
        for triple in triples {
            if met.len() == limits.triples_max {
                return Err(Error::Limit { name: "triples_max", limit: limits.triples_max as u64 });
            }
            let subject = match triple.subject {
                NamedOrBlankNode::NamedNode(iri) => Term::from(iri),
                NamedOrBlankNode::BlankNode(node) => Term::from(node),
            };
            met.push([names.number(subject), names.number(triple.predicate.into()), names.number(triple.object)]);
        }
        let blank_count = names.blank_nodes.len();
        if blank_count > limits.blank_nodes_max {
            return Err(Error::Limit { name: "blank_nodes_max", limit: limits.blank_nodes_max as u64 });
        }
        if met.is_empty() {
            return Err(Error::Empty);
        }
        Self::canonical(names, met, limits.blank_node_steps_max)
    }

    /// The hash of this version, equal for isomorphic graphs and for no others.
    pub fn hash(&self) -> &GraphHash {
        &self.hash
    }

    pub fn len(&self) -> usize {
        self.triples.len()
    }

    pub fn is_empty(&self) -> bool {
        self.triples.is_empty()
    }

    /// Every triple; blank nodes have their canonical labels.
    pub fn triples(&self) -> impl Iterator<Item = Triple> + '_ {
        self.triples.iter().filter_map(|&ids| self.triple(ids))
    }

    pub(crate) fn triple(&self, [s, p, o]: [u32; 3]) -> Option<Triple> {
        let subject = match self.terms.get(s as usize)? {
            Term::NamedNode(iri) => NamedOrBlankNode::from(iri.clone()),
            Term::BlankNode(node) => node.clone().into(),
            _ => return None,
        };
        let Term::NamedNode(predicate) = self.terms.get(p as usize)? else { return None };
        Some(Triple::new(subject, predicate.clone(), self.terms.get(o as usize)?.clone()))
    }

    /// The number of a term by its N-Triples text; blank nodes have none.
    pub(crate) fn number(&self, text: &str) -> Option<u32> {
        let at = self.texts.binary_search_by(|known| known.as_str().cmp(text)).ok()?;
        Some(at as u32 + self.blank_count)
    }

    pub(crate) fn is_blank(&self, term: u32) -> bool {
        term < self.blank_count
    }

    /// The N-Triples text of a term that is no blank node.
    pub(crate) fn text(&self, term: u32) -> &str {
        term.checked_sub(self.blank_count).map_or("", |at| &self.texts[at as usize])
    }

    /// The triples with this subject.
    pub(crate) fn about(&self, subject: u32) -> &[[u32; 3]] {
        let start = self.triples.partition_point(|triple| triple[0] < subject);
        let length = self.triples[start..].partition_point(|triple| triple[0] == subject);
        &self.triples[start..start + length]
    }

    fn canonical(names: Names, met: Vec<[u32; 3]>, steps_max: u64) -> Result<Self, Error> {
        let (blank_count, ground) = names.in_order();
        let renumber = |name: Name| match name {
            Name::Blank(at) => at,
            Name::Ground(at) => ground.places[at as usize] + blank_count,
        };
        let mut triples: Vec<[u32; 3]> =
            met.into_iter().map(|triple| triple.map(|term| renumber(names.kinds[term as usize]))).collect();
        triples.sort_unstable();
        triples.dedup();
        let input =
            canonical::Input { blank_count: blank_count as usize, texts: &ground.texts, triples: &triples, steps_max };
        let numbers = canonical::number(&input)?;
        let canonical = |term: u32| numbers.get(term as usize).copied().unwrap_or(term);
        triples.iter_mut().for_each(|[s, _, o]| (*s, *o) = (canonical(*s), canonical(*o)));
        triples.sort_unstable();
        let blank_nodes = (0..blank_count).map(|at| Term::from(BlankNode::new_unchecked(format!("c14n{at}"))));
        let terms = blank_nodes.chain(ground.terms).collect();
        let hash = hash_of(&triples, blank_count, &ground.texts);
        Ok(Self { blank_count, terms, texts: ground.texts, triples, hash })
    }
}

fn hash_of(triples: &[[u32; 3]], blank_count: u32, texts: &[String]) -> GraphHash {
    let text = |term: u32| match term.checked_sub(blank_count) {
        Some(at) => texts[at as usize].clone(),
        None => format!("_:c14n{term}"),
    };
    let mut lines: Vec<String> =
        triples.iter().map(|&[s, p, o]| format!("{} {} {} .\n", text(s), text(p), text(o))).collect();
    lines.sort_unstable();
    let mut digest = Sha256::new();
    lines.iter().for_each(|line| digest.update(line));
    GraphHash {
        algorithm: "RDFC-1.0".to_owned(),
        digest: "sha-256".to_owned(),
        rule: RULE.to_owned(),
        value: hex::encode(digest.finalize()),
    }
}

#[derive(Clone, Copy)]
enum Name {
    Blank(u32),
    Ground(u32),
}

/// Terms in the order in which they are met.
#[derive(Default)]
struct Names {
    blank_nodes: HashMap<BlankNode, u32>,
    ground: HashMap<Term, u32>,
    kinds: Vec<Name>,
}

struct Ground {
    terms: Vec<Term>,
    texts: Vec<String>,
    /// By the number as met: the place in the order of texts.
    places: Vec<u32>,
}

impl Names {
    fn number(&mut self, term: Term) -> u32 {
        let next = self.kinds.len() as u32;
        let (number, name) = match term {
            Term::BlankNode(node) => {
                let at = self.blank_nodes.len() as u32;
                (*self.blank_nodes.entry(node).or_insert(next), Name::Blank(at))
            }
            term => {
                let at = self.ground.len() as u32;
                (*self.ground.entry(with_lower_tag(term)).or_insert(next), Name::Ground(at))
            }
        };
        if number == next {
            self.kinds.push(name);
        }
        number
    }

    fn in_order(&self) -> (u32, Ground) {
        let mut sorted: Vec<(String, &Term, u32)> = self
            .ground
            .iter()
            .filter_map(|(term, number)| match self.kinds[*number as usize] {
                Name::Ground(at) => Some((term.to_string(), term, at)),
                Name::Blank(_) => None,
            })
            .collect();
        sorted.sort_unstable_by(|(a, ..), (b, ..)| a.cmp(b));
        let mut places = vec![0; sorted.len()];
        for (place, (_, _, at)) in sorted.iter().enumerate() {
            places[*at as usize] = place as u32;
        }
        let terms = sorted.iter().map(|(_, term, _)| (*term).clone()).collect();
        let texts = sorted.into_iter().map(|(text, ..)| text).collect();
        (self.blank_nodes.len() as u32, Ground { terms, texts, places })
    }
}

/// Tags are equal without regard to case (RDF 1.1 Concepts, 3.3); parsers keep
/// the case or not.
fn with_lower_tag(term: Term) -> Term {
    match &term {
        Term::Literal(literal) => match literal.language() {
            Some(tag) if tag.bytes().any(|byte| byte.is_ascii_uppercase()) => {
                Literal::new_language_tagged_literal_unchecked(literal.value(), tag.to_ascii_lowercase()).into()
            }
            _ => term,
        },
        _ => term,
    }
}
