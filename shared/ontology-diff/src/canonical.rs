//! RDFC-1.0 with SHA-256, on an account of steps.
//!
//! `oxrdf` has the same algorithm, but neither a bound nor a way to stop it: a
//! crafted graph of a few dozen blank nodes keeps it busy for minutes. The
//! tests compare every result here with its result.
//! <https://www.w3.org/TR/rdf-canon/>; the numbers of steps are the standard's.

use crate::limits::{Error, blank_node_steps};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::thread;

/// One level of recursion for each blank node on a path. A level takes about
/// 2 KB of stack in a build without optimisation.
const DEPTH_MAX: u64 = 5_000;
const STACK_BYTES: usize = 64 << 20;

/// A graph in which terms below `blank_count` are blank nodes, and `texts`
/// holds the N-Triples form of the others.
pub(crate) struct Input<'a> {
    pub(crate) blank_count: usize,
    pub(crate) texts: &'a [String],
    pub(crate) triples: &'a [[u32; 3]],
    pub(crate) steps_max: u64,
}

/// Gives each blank node its number n in `_:c14nN`.
///
/// # Errors
/// `Limit` when the blank nodes are too symmetric to be told apart in the steps given.
pub(crate) fn number(input: &Input<'_>) -> Result<Vec<u32>, Error> {
    if input.blank_count == 0 {
        return Ok(Vec::new());
    }
    let outcome = thread::scope(|scope| {
        let worker =
            thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, || Canonical::new(input)?.run());
        let worker = worker.map_err(|error| Error::ThreadUnavailable(error.to_string()))?;
        worker.join().map_err(|_| Error::Damaged("canonicalisation panicked"))?
    });
    outcome.map(|issuer| {
        let mut numbers = vec![0; input.blank_count];
        for (number, node) in issuer.order.iter().enumerate() {
            numbers[*node as usize] = number as u32;
        }
        numbers
    })
}

/// Numbers given out so far, in order.
#[derive(Clone, Default)]
struct Issuer {
    numbers: HashMap<u32, u32>,
    order: Vec<u32>,
}

impl Issuer {
    fn issue(&mut self, node: u32) -> u32 {
        let next = self.order.len() as u32;
        let order = &mut self.order;
        *self.numbers.entry(node).or_insert_with(|| {
            order.push(node);
            next
        })
    }
}

struct Canonical<'a> {
    input: &'a Input<'a>,
    /// The triples that each blank node stands in.
    mentions: Vec<Vec<u32>>,
    first_degree: Vec<String>,
    issued: Issuer,
    steps_left: u64,
}

impl<'a> Canonical<'a> {
    fn new(input: &'a Input<'a>) -> Result<Self, Error> {
        let mut mentions = vec![Vec::new(); input.blank_count];
        for (at, &[s, _, o]) in input.triples.iter().enumerate() {
            if let Some(of_subject) = mentions.get_mut(s as usize) {
                of_subject.push(at as u32);
            }
            if s != o
                && let Some(of_object) = mentions.get_mut(o as usize)
            {
                of_object.push(at as u32);
            }
        }
        let mut canonical =
            Self { input, mentions, first_degree: Vec::new(), issued: Issuer::default(), steps_left: input.steps_max };
        for node in 0..input.blank_count as u32 {
            canonical.spend(canonical.mentions[node as usize].len())?;
            canonical.first_degree.push(canonical.hash_first_degree(node));
        }
        Ok(canonical)
    }

    fn spend(&mut self, steps: usize) -> Result<(), Error> {
        let left = self.steps_left.checked_sub(steps as u64).ok_or_else(|| blank_node_steps(self.input.steps_max))?;
        self.steps_left = left;
        Ok(())
    }

    /// The canonicalisation algorithm, steps 3 to 6.
    fn run(mut self) -> Result<Issuer, Error> {
        let mut by_hash: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let first_degree = std::mem::take(&mut self.first_degree);
        for (node, hash) in first_degree.iter().enumerate() {
            by_hash.entry(hash).or_default().push(node as u32);
        }
        for nodes in by_hash.values().filter(|nodes| nodes.len() == 1) {
            self.issued.issue(nodes[0]);
        }
        self.first_degree.clone_from(&first_degree);
        for nodes in by_hash.into_values().filter(|nodes| nodes.len() > 1) {
            let mut found = Vec::new();
            for node in nodes {
                if self.issued.numbers.contains_key(&node) {
                    continue;
                }
                let mut temporary = Issuer::default();
                temporary.issue(node);
                let (issuer, hash) = self.hash_n_degree(node, temporary, 0)?;
                found.push((hash, issuer));
            }
            found.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
            for node in found.into_iter().flat_map(|(_, issuer)| issuer.order) {
                self.issued.issue(node);
            }
        }
        Ok(self.issued)
    }

    fn hash_first_degree(&self, node: u32) -> String {
        let name = |term: u32| match self.text(term) {
            Some(text) => text,
            None if term == node => "_:a",
            None => "_:z",
        };
        let mut lines: Vec<String> = self.mentions[node as usize]
            .iter()
            .map(|&at| self.input.triples[at as usize])
            .map(|[s, p, o]| format!("{} {} {} .\n", name(s), name(p), name(o)))
            .collect();
        lines.sort_unstable();
        hash(&lines.concat())
    }

    /// `None` for a blank node.
    fn text(&self, term: u32) -> Option<&str> {
        (term as usize).checked_sub(self.input.blank_count).map(|at| self.input.texts[at].as_str())
    }

    fn hash_related(&self, related: u32, predicate: u32, issuer: &Issuer, position: &str) -> String {
        let mut text = format!("{position}{}", self.text(predicate).unwrap_or_default());
        match (self.issued.numbers.get(&related), issuer.numbers.get(&related)) {
            (Some(number), _) => drop(write!(text, "_:c14n{number}")),
            (None, Some(number)) => drop(write!(text, "_:b{number}")),
            (None, None) => text.push_str(&self.first_degree[related as usize]),
        }
        hash(&text)
    }

    /// Hash N-Degree Quads, steps 1 to 3: the blank nodes beside `node`.
    fn related(&mut self, node: u32, issuer: &Issuer) -> Result<BTreeMap<String, BTreeSet<u32>>, Error> {
        self.spend(self.mentions[node as usize].len())?;
        let is_other = |term: u32| term != node && (term as usize) < self.input.blank_count;
        let mut by_hash: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        for &at in &self.mentions[node as usize] {
            let [s, p, o] = self.input.triples[at as usize];
            for (other, position) in [(s, "s"), (o, "o")] {
                if is_other(other) {
                    by_hash.entry(self.hash_related(other, p, issuer, position)).or_default().insert(other);
                }
            }
        }
        Ok(by_hash)
    }

    fn hash_n_degree(&mut self, node: u32, mut issuer: Issuer, depth: u64) -> Result<(Issuer, String), Error> {
        if depth > DEPTH_MAX {
            return Err(Error::Limit { name: "blank_node_depth_max", limit: DEPTH_MAX });
        }
        let mut text = String::new();
        for (related_hash, nodes) in self.related(node, &issuer)? {
            text.push_str(&related_hash);
            let mut order: Vec<u32> = nodes.into_iter().collect();
            let mut best: Option<(String, Issuer)> = None;
            loop {
                if let Some(found) = self.try_order(&order, &issuer, best.as_ref(), depth)? {
                    best = Some(found);
                }
                if !next_permutation(&mut order) {
                    break;
                }
            }
            if let Some((path, chosen)) = best {
                text.push_str(&path);
                issuer = chosen;
            }
        }
        Ok((issuer, hash(&text)))
    }

    /// Step 5.4 for one permutation: `None` when its path cannot be the smallest.
    fn try_order(
        &mut self,
        order: &[u32],
        issuer: &Issuer,
        best: Option<&(String, Issuer)>,
        depth: u64,
    ) -> Result<Option<(String, Issuer)>, Error> {
        self.spend(order.len() + issuer.order.len() / 16)?;
        let loses = |path: &str| best.is_some_and(|(least, _)| path.len() >= least.len() && path > least.as_str());
        let (mut issuer, mut path, mut to_visit) = (issuer.clone(), String::new(), Vec::new());
        for &related in order {
            if let Some(number) = self.issued.numbers.get(&related) {
                let _ = write!(path, "_:c14n{number}");
            } else {
                if !issuer.numbers.contains_key(&related) {
                    to_visit.push(related);
                }
                let _ = write!(path, "_:b{}", issuer.issue(related));
            }
            if loses(&path) {
                return Ok(None);
            }
        }
        for related in to_visit {
            let (found, hash) = self.hash_n_degree(related, issuer.clone(), depth + 1)?;
            let _ = write!(path, "_:b{}<{hash}>", issuer.issue(related));
            issuer = found;
            if loses(&path) {
                return Ok(None);
            }
        }
        let is_better = best.is_none_or(|(least, _)| path < *least);
        Ok(is_better.then_some((path, issuer)))
    }
}

/// The next larger order of distinct numbers; false at the last one.
fn next_permutation(order: &mut [u32]) -> bool {
    let Some(pivot) = (1..order.len()).rev().find(|&at| order[at - 1] < order[at]) else { return false };
    if let Some(larger) = (pivot..order.len()).rev().find(|&at| order[at] > order[pivot - 1]) {
        order.swap(pivot - 1, larger);
    }
    order[pivot..].reverse();
    true
}

fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}
