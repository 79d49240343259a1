//! The triples that turn one version into another.

use crate::limits::{Error, Limits};
use crate::matching;
use crate::ontology::{GraphHash, Ontology};
use oxrdf::{BlankNode, NamedOrBlankNode, Term, Triple};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Triples to remove and to add. A blank node `_:c14nN` is the old version's
/// by RDFC-1.0; `_:newN` is one that only the new version has.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Patch {
    /// Of the version that the patch is for.
    pub old: GraphHash,
    /// Of the version that it gives.
    pub new: GraphHash,
    #[serde(serialize_with = "as_lines")]
    pub removed: Vec<Triple>,
    #[serde(serialize_with = "as_lines")]
    pub added: Vec<Triple>,
}

impl Patch {
    pub(crate) fn between(old: &Ontology, new: &Ontology) -> Self {
        let renamed = Renamed::new(old, new);
        let before: HashSet<[u32; 3]> = old.triples.iter().copied().collect();
        let after: HashSet<[u32; 3]> = new.triples.iter().map(|triple| triple.map(|term| renamed.of(term))).collect();
        let removed = old.triples.iter().filter(|triple| !after.contains(*triple));
        let added = new.triples.iter().filter(|triple| !before.contains(&triple.map(|term| renamed.of(term))));
        Self {
            old: old.hash().clone(),
            new: new.hash().clone(),
            removed: removed.filter_map(|&triple| old.triple(triple)).collect(),
            added: added.filter_map(|&triple| Some(renamed.triple(new.triple(triple)?))).collect(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty()
    }

    /// Applies the patch to any copy of the old version, whatever its blank
    /// nodes are called.
    ///
    /// # Errors
    /// `OtherVersion` when `old` is another version, `Damaged` when the patch
    /// does not give the version that it names.
    pub fn apply(&self, old: &Ontology, limits: &Limits) -> Result<Ontology, Error> {
        if old.hash() != &self.old {
            let (expected, found) = (self.old.value.clone(), old.hash().value.clone());
            return Err(Error::OtherVersion { expected, found });
        }
        let mut triples: BTreeSet<String> = BTreeSet::new();
        let mut kept: Vec<Triple> = Vec::with_capacity(old.len());
        triples.extend(self.removed.iter().map(Triple::to_string));
        let mut met = 0;
        for triple in old.triples() {
            match triples.contains(&triple.to_string()) {
                true => met += 1,
                false => kept.push(triple),
            }
        }
        if met != self.removed.len() {
            return Err(Error::Damaged("it removes a triple that the old version does not have"));
        }
        kept.extend(self.added.iter().cloned());
        let new = Ontology::new(kept, limits)?;
        if new.hash() != &self.new {
            return Err(Error::Damaged("it does not give the version that it names"));
        }
        Ok(new)
    }
}

/// As N-Triples statements, each without its full stop and line feed.
fn as_lines<S: serde::Serializer>(triples: &[Triple], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(triples.iter().map(Triple::to_string))
}

/// The terms of the new version by the old version's numbers.
struct Renamed {
    numbers: Vec<u32>,
    labels: HashMap<BlankNode, BlankNode>,
}

impl Renamed {
    fn new(old: &Ontology, new: &Ontology) -> Self {
        let mut unused = old.terms.len() as u32..;
        let mut next = || unused.next().unwrap_or(u32::MAX);
        let mut numbers = Vec::with_capacity(new.terms.len());
        let mut labels = HashMap::new();
        let mut fresh = 0..;
        for (node, paired) in matching::pair(old, new).into_iter().enumerate() {
            let label = match paired {
                Some(old_node) => format!("c14n{old_node}"),
                None => format!("new{}", fresh.next().unwrap_or(u32::MAX)),
            };
            labels.insert(BlankNode::new_unchecked(format!("c14n{node}")), BlankNode::new_unchecked(label));
            numbers.push(paired.unwrap_or_else(&mut next));
        }
        // Both lists of texts are sorted, so one pass finds what they share.
        let mut old_texts = old.texts.iter().zip(old.blank_count..).peekable();
        for text in &new.texts {
            while old_texts.next_if(|(known, _)| *known < text).is_some() {}
            let known = old_texts.next_if(|(known, _)| *known == text).map(|(_, number)| number);
            numbers.push(known.unwrap_or_else(&mut next));
        }
        Self { numbers, labels }
    }

    fn of(&self, term: u32) -> u32 {
        self.numbers[term as usize]
    }

    fn triple(&self, triple: Triple) -> Triple {
        let label = |node: BlankNode| self.labels.get(&node).cloned().unwrap_or(node);
        let subject = match triple.subject {
            NamedOrBlankNode::BlankNode(node) => label(node).into(),
            iri => iri,
        };
        let object = match triple.object {
            Term::BlankNode(node) => label(node).into(),
            other => other,
        };
        Triple::new(subject, triple.predicate, object)
    }
}
