//! Named graphs as sorted arrays of numbered terms: what evaluation reads.
//! Literals are kept as they were published: `01` and `1` are two.

use super::Error;
use oxrdf::{BlankNode, NamedNode, NamedOrBlankNode, Term, Triple};
use oxttl::NTriplesParser;
use std::collections::HashMap;

/// All graphs together.
const QUADS_MAX: u64 = 5_000_000;

/// The number that stands for the default graph; no term has it.
pub(super) const DEFAULT: u32 = 0;

/// The triples of one published version.
pub struct VersionTriples<'a> {
    pub graph: &'a str,
    pub triples: &'a mut dyn Iterator<Item = Triple>,
}

/// Gathers metadata and versions.
pub struct GraphsBuilder {
    terms: Vec<Term>,
    numbers: HashMap<Term, u32>,
    quads: Vec<[u32; 4]>,
    scopes: usize,
}

/// An immutable dataset; queries share it.
pub struct Graphs {
    terms: Vec<Term>,
    numbers: HashMap<Term, u32>,
    orders: [Vec<[u32; 4]>; ORDERS.len()],
    pub(super) names: Vec<u32>,
}

/// Which part of a quad (graph 0, subject 1, predicate 2, object 3) comes first.
const ORDERS: [[usize; 4]; 6] = [[0, 1, 2, 3], [0, 2, 3, 1], [0, 3, 1, 2], [1, 2, 3, 0], [2, 3, 1, 0], [3, 1, 2, 0]];

impl Default for GraphsBuilder {
    fn default() -> Self {
        // Number 0 is the default graph's.
        let nothing = Term::from(BlankNode::new_unchecked("default"));
        Self { terms: vec![nothing], numbers: HashMap::new(), quads: Vec::new(), scopes: 0 }
    }
}

impl GraphsBuilder {
    /// Adds to the default graph.
    ///
    /// # Errors
    /// `Limit` when there are too many triples in all.
    pub fn add_metadata(&mut self, triples: impl IntoIterator<Item = Triple>) -> Result<(), Error> {
        self.add(DEFAULT, triples.into_iter())
    }

    /// Adds a version; blank nodes of two versions are never the same.
    ///
    /// # Errors
    /// `Refused` when the graph's name is no IRI, `Limit` as above.
    pub fn add_version(&mut self, version: VersionTriples<'_>) -> Result<(), Error> {
        let name = NamedNode::new(version.graph);
        let name = name.map_err(|error| Error::Refused(format!("{}: {error}", version.graph)))?;
        let number = self.number(name.into());
        self.add(number, version.triples)
    }

    /// As [`Self::add_version`], from N-Triples.
    ///
    /// # Errors
    /// `Failed` where the text is none; as above.
    pub fn add_n_triples(&mut self, graph: &str, text: &[u8]) -> Result<(), Error> {
        let mut failed = None;
        let mut triples = NTriplesParser::new().for_slice(text).map_while(|triple| match triple {
            Ok(triple) => Some(triple),
            Err(error) => {
                failed = Some(error);
                None
            }
        });
        self.add_version(VersionTriples { graph, triples: &mut triples })?;
        failed.map_or(Ok(()), |error| Err(Error::Failed(format!("the triples of {graph}: {error}"))))
    }

    /// Adds a graph that another dataset has, without reading it anew.
    ///
    /// # Errors
    /// `Limit` as above.
    pub fn add_known(&mut self, from: &Graphs, graph: &str) -> Result<(), Error> {
        let Some(known) = from.named(graph) else { return Ok(()) };
        // Blank nodes are named by the count of what was added before: no two sets may share names.
        self.scopes += 1;
        let number = self.number(from.term(known).clone());
        for [_, s, p, o] in from.matches([Some(known), None, None, None]) {
            self.check_room()?;
            let [s, p, o] = [s, p, o].map(|term| self.number(from.term(term).clone()));
            self.quads.push([number, s, p, o]);
        }
        Ok(())
    }

    /// Triples that were added.
    pub fn len(&self) -> usize {
        self.quads.len()
    }

    pub fn is_empty(&self) -> bool {
        self.quads.is_empty()
    }

    fn check_room(&self) -> Result<(), Error> {
        if self.quads.len() as u64 == QUADS_MAX {
            return Err(Error::Limit { name: "triples_max", limit: QUADS_MAX });
        }
        Ok(())
    }

    fn add(&mut self, graph: u32, triples: impl Iterator<Item = Triple>) -> Result<(), Error> {
        self.scopes += 1;
        for triple in triples {
            self.check_room()?;
            let subject = match triple.subject {
                NamedOrBlankNode::NamedNode(iri) => Term::from(iri),
                NamedOrBlankNode::BlankNode(node) => Term::from(node),
            };
            let [s, p, o] = [subject, triple.predicate.into(), triple.object].map(|term| self.number(term));
            self.quads.push([graph, s, p, o]);
        }
        Ok(())
    }

    fn number(&mut self, term: Term) -> u32 {
        let term = match term {
            Term::BlankNode(node) => scoped(self.scopes, &node).into(),
            term => term,
        };
        let next = self.terms.len() as u32;
        let number = *self.numbers.entry(term.clone()).or_insert(next);
        if number == next {
            self.terms.push(term);
        }
        number
    }

    pub fn build(mut self) -> Graphs {
        self.quads.sort_unstable();
        self.quads.dedup();
        let mut names: Vec<u32> = self.quads.iter().map(|quad| quad[0]).filter(|name| *name != DEFAULT).collect();
        names.dedup();
        let orders = ORDERS.map(|order| {
            let mut sorted: Vec<[u32; 4]> = self.quads.iter().map(|quad| order.map(|part| quad[part])).collect();
            sorted.sort_unstable();
            sorted
        });
        Graphs { terms: self.terms, numbers: self.numbers, orders, names }
    }
}

/// Only the last scope counts, so that a graph that is taken over again and again does
/// not get longer and longer names.
fn scoped(scope: usize, node: &BlankNode) -> BlankNode {
    let name = node.as_str();
    let plain = name
        .strip_prefix('g')
        .and_then(|rest| rest.split_once('-'))
        .filter(|(number, _)| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    let plain = plain.map_or(name, |(_, plain)| plain);
    BlankNode::new_unchecked(format!("g{scope}-{plain}"))
}

impl Graphs {
    /// Whether there is a named graph of this name.
    pub fn has_graph(&self, name: &str) -> bool {
        self.named(name).is_some()
    }

    fn named(&self, name: &str) -> Option<u32> {
        let number = self.number(&NamedNode::new(name).ok()?.into())?;
        self.names.binary_search(&number).ok().map(|_| number)
    }

    /// Triples in all graphs.
    pub fn len(&self) -> usize {
        self.orders[0].len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn term(&self, number: u32) -> &Term {
        &self.terms[number as usize]
    }

    pub(super) fn number(&self, term: &Term) -> Option<u32> {
        self.numbers.get(term).copied()
    }

    /// Quads that have the given parts, as graph, subject, predicate, object.
    pub(super) fn matches(&self, wanted: [Option<u32>; 4]) -> impl Iterator<Item = [u32; 4]> + use<'_> {
        let fitting = |order: &[usize; 4]| order.iter().take_while(|part| wanted[**part].is_some()).count();
        let best =
            (0..ORDERS.len()).max_by_key(|at| (fitting(&ORDERS[*at]), std::cmp::Reverse(*at))).unwrap_or_default();
        let (order, quads) = (ORDERS[best], &self.orders[best]);
        let prefix: Vec<u32> = order[..fitting(&order)].iter().filter_map(|part| wanted[*part]).collect();
        let start = quads.partition_point(|quad| quad[..prefix.len()] < prefix[..]);
        let length = quads[start..].partition_point(|quad| quad[..prefix.len()] == prefix[..]);
        let found = quads[start..start + length].iter().map(move |quad| {
            let mut plain = [0; 4];
            order.iter().zip(quad).for_each(|(part, term)| plain[*part] = *term);
            plain
        });
        // Six orders do not begin with every set of parts: the rest is compared.
        found.filter(move |quad| {
            quad.iter().zip(wanted).all(|(term, wanted)| wanted.is_none_or(|wanted| wanted == *term))
        })
    }
}
