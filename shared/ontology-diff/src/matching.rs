//! Which blank node of the old version is which of the new one.
//!
//! Every one-to-one pairing gives a correct patch; a good one gives a small
//! patch. Nodes that say the same are paired first, then those that hang from
//! the same place and share most of what they say: so a changed cardinality is
//! two triples, not a whole restriction.

use crate::ontology::Ontology;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Levels of blank nodes below a node that its signature looks at.
const SIGNATURE_DEPTH: usize = 12;
/// Rounds in which paired nodes help to pair those below them.
const ROUNDS_MAX: usize = 64;
/// Nodes under one subject and predicate of which every pair is compared.
const SIBLINGS_MAX: usize = 200;
/// Statements that are compared in one diff. What is not paired then is
/// removed and added.
const STEPS_MAX: usize = 5_000_000;

/// By the number of a new blank node, the number of the old one.
pub(crate) fn pair(old: &Ontology, new: &Ontology) -> Vec<Option<u32>> {
    if old.hash() == new.hash() {
        return (0..new.blank_count).map(Some).collect();
    }
    let mut pairs = Pairs {
        steps_left: STEPS_MAX,
        old_of: vec![None; new.blank_count as usize],
        new_of: vec![None; old.blank_count as usize],
    };
    let (old_signatures, new_signatures) = (signatures(old), signatures(new));
    // Down and up first, so that of equal nodes those in equal places meet.
    pairs.same(&placed(old, &old_signatures), &placed(new, &new_signatures));
    pairs.same(&old_signatures, &new_signatures);
    for _ in 0..ROUNDS_MAX {
        if !pairs.siblings(old, new, &old_signatures, &new_signatures) {
            break;
        }
    }
    pairs.old_of
}

struct Pairs {
    steps_left: usize,
    old_of: Vec<Option<u32>>,
    new_of: Vec<Option<u32>>,
}

impl Pairs {
    fn join(&mut self, old: u32, new: u32) {
        self.old_of[new as usize] = Some(old);
        self.new_of[old as usize] = Some(new);
    }

    /// Pairs nodes of equal signature, in canonical order.
    fn same(&mut self, old: &[u64], new: &[u64]) {
        let mut waiting: HashMap<u64, Vec<u32>> = HashMap::new();
        for node in (0..old.len() as u32).rev().filter(|node| self.new_of[*node as usize].is_none()) {
            waiting.entry(old[node as usize]).or_default().push(node);
        }
        for node in 0..new.len() as u32 {
            if self.old_of[node as usize].is_some() {
                continue;
            }
            if let Some(found) = waiting.get_mut(&new[node as usize]).and_then(Vec::pop) {
                self.join(found, node);
            }
        }
    }

    /// Pairs what is left under one subject and predicate; true if any.
    fn siblings(&mut self, old: &Ontology, new: &Ontology, old_signatures: &[u64], new_signatures: &[u64]) -> bool {
        let left_old = left(old, &self.new_of, Some);
        let left_new = left(new, &self.old_of, |node| self.old_of[node as usize]);
        let mut found = Vec::new();
        for (place, new_nodes) in &left_new {
            let Some(old_nodes) = left_old.get(place) else { continue };
            if old_nodes.len() > SIBLINGS_MAX || new_nodes.len() > SIBLINGS_MAX {
                continue;
            }
            let old_said: Vec<_> = old_nodes.iter().map(|node| sorted(said(old, *node, old_signatures))).collect();
            let mut scored: Vec<(usize, u32, u32)> = Vec::new();
            for &new_node in new_nodes {
                let new_said = said(new, new_node, new_signatures);
                for (&old_node, old_said) in old_nodes.iter().zip(&old_said) {
                    match self.steps_left.checked_sub(new_said.len() + 1) {
                        Some(left) => self.steps_left = left,
                        None => return false,
                    }
                    let shared = new_said.iter().filter(|one| old_said.binary_search(one).is_ok()).count();
                    scored.push((usize::MAX - shared, old_node, new_node));
                }
            }
            scored.sort_unstable();
            found.extend(scored);
        }
        let before = self.old_of.iter().flatten().count();
        for (_, old_node, new_node) in found {
            if self.new_of[old_node as usize].is_none() && self.old_of[new_node as usize].is_none() {
                self.join(old_node, new_node);
            }
        }
        self.old_of.iter().flatten().count() > before
    }
}

/// What is not paired yet, by the subject and predicate that it hangs from.
/// A blank subject counts by the old version's number, if it has one.
fn left<'a>(
    ontology: &'a Ontology,
    pairs: &[Option<u32>],
    old_number: impl Fn(u32) -> Option<u32>,
) -> BTreeMap<(Place<'a>, &'a str), Vec<u32>> {
    let mut left: BTreeMap<(Place<'a>, &'a str), Vec<u32>> = BTreeMap::new();
    for &[s, p, o] in &ontology.triples {
        if !ontology.is_blank(o) || pairs[o as usize].is_some() {
            continue;
        }
        let place = match ontology.is_blank(s) {
            true => old_number(s).map(Place::Blank),
            false => Some(Place::Named(ontology.text(s))),
        };
        if let Some(place) = place {
            left.entry((place, ontology.text(p))).or_default().push(o);
        }
    }
    left
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place<'a> {
    Blank(u32),
    Named(&'a str),
}

fn said(ontology: &Ontology, node: u32, signatures: &[u64]) -> Vec<u64> {
    ontology.about(node).iter().map(|&[_, p, o]| hash(&(ontology.text(p), seen(ontology, o, signatures)))).collect()
}

fn seen(ontology: &Ontology, term: u32, signatures: &[u64]) -> u64 {
    match signatures.get(term as usize) {
        Some(signature) => *signature,
        None => hash(&ontology.text(term)),
    }
}

/// What each blank node says, and what the blank nodes below it say.
fn signatures(ontology: &Ontology) -> Vec<u64> {
    let mut now = vec![0; ontology.blank_count as usize];
    for _ in 0..SIGNATURE_DEPTH {
        now = (0..ontology.blank_count).map(|node| hash(&sorted(said(ontology, node, &now)))).collect();
    }
    now
}

/// The signature with where the node hangs.
fn placed(ontology: &Ontology, signatures: &[u64]) -> Vec<u64> {
    let mut above = vec![Vec::new(); signatures.len()];
    for &[s, p, o] in &ontology.triples {
        if let Some(above) = above.get_mut(o as usize) {
            above.push(hash(&(ontology.text(p), seen(ontology, s, signatures))));
        }
    }
    let with_above = |(signature, above): (&u64, Vec<u64>)| hash(&(signature, sorted(above)));
    signatures.iter().zip(above).map(with_above).collect()
}

fn sorted(mut hashes: Vec<u64>) -> Vec<u64> {
    hashes.sort_unstable();
    hashes
}

/// Keyed by nothing: the same in every process of one build.
fn hash(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
