//! The triples, sorted three ways so that every pattern is one range.

use std::sync::OnceLock;

/// Each order holds the triples whole, and for each term where the triples
/// begin that have it in the order's first place. What no query asks for is
/// never sorted.
#[derive(Default)]
pub(super) struct Index {
    terms: usize,
    spo: Order,
    osp: OnceLock<Order>,
    pos: OnceLock<Order>,
}

#[derive(Default)]
struct Order {
    triples: Vec<[u32; 3]>,
    starts: Vec<u32>,
}

const S: usize = 0;
const P: usize = 1;
const O: usize = 2;

/// The triples of one pattern.
#[derive(Clone, Copy)]
pub(crate) struct Matches<'a>(&'a [[u32; 3]]);

impl Matches<'_> {
    pub(crate) fn get(&self, at: usize) -> Option<[u32; 3]> {
        self.0.get(at).copied()
    }
}

impl Index {
    /// Numbers of terms are less than `terms`; triples may come twice.
    pub(super) fn new(triples: Vec<[u32; 3]>, terms: usize) -> Self {
        let mut triples = sorted(triples, terms);
        triples.dedup();
        let starts = starts(&triples, terms, S);
        Self { terms, spo: Order { triples, starts }, osp: OnceLock::new(), pos: OnceLock::new() }
    }

    pub(super) fn spo(&self) -> &[[u32; 3]] {
        &self.spo.triples
    }

    /// The same triples with other numbers for the first `count` terms.
    pub(super) fn renumber(self, count: usize, number: impl Fn(u32) -> u32) -> Self {
        let mut triples = self.spo.triples;
        for term in triples.iter_mut().flatten() {
            if (*term as usize) < count {
                *term = number(*term);
            }
        }
        Self::new(triples, self.terms)
    }

    fn osp(&self) -> &Order {
        self.osp.get_or_init(|| self.reordered(&self.spo.triples, O))
    }

    fn pos(&self) -> &Order {
        self.pos.get_or_init(|| self.reordered(&self.osp().triples, P))
    }

    fn reordered(&self, triples: &[[u32; 3]], by: usize) -> Order {
        let starts = starts(triples, self.terms, by);
        let mut reordered = vec![[0; 3]; triples.len()];
        place(triples, &mut reordered, by, &mut starts.clone());
        Order { triples: reordered, starts }
    }

    pub(super) fn matches(&self, s: Option<u32>, p: Option<u32>, o: Option<u32>) -> Matches<'_> {
        let (order, [first, second, third]) = match (s, p, o) {
            (_, None, Some(_)) => (self.osp(), [O, S, P]),
            (None, Some(_), _) => (self.pos(), [P, O, S]),
            _ => (&self.spo, [S, P, O]),
        };
        let wanted = [s, p, o];
        let Some(term) = wanted[first] else { return Matches(&order.triples) };
        let bounds = order.starts.get(term as usize..term as usize + 2);
        let mut run = bounds.map_or(&[][..], |at| &order.triples[at[0] as usize..at[1] as usize]);
        for place in [second, third] {
            let Some(term) = wanted[place] else { break };
            let start = run.partition_point(|triple| triple[place] < term);
            let length = run[start..].partition_point(|triple| triple[place] == term);
            run = &run[start..start + length];
        }
        Matches(run)
    }
}

/// Sorts by subject, predicate, object: by each in turn, from the last.
fn sorted(mut triples: Vec<[u32; 3]>, terms: usize) -> Vec<[u32; 3]> {
    let mut other = vec![[0; 3]; triples.len()];
    for by in [O, P, S] {
        place(&triples, &mut other, by, &mut starts(&triples, terms, by));
        std::mem::swap(&mut triples, &mut other);
    }
    triples
}

/// For each term, how many triples have a smaller one in that place; and last,
/// how many triples there are.
fn starts(triples: &[[u32; 3]], terms: usize, by: usize) -> Vec<u32> {
    let mut starts = vec![0; terms + 1];
    for triple in triples {
        starts[triple[by] as usize + 1] += 1;
    }
    for term in 0..terms {
        starts[term + 1] += starts[term];
    }
    starts
}

/// Puts the triples into the order of one of their terms; those with the same
/// one stay as they are. `next` is where the next triple of each term goes.
fn place(from: &[[u32; 3]], to: &mut [[u32; 3]], by: usize, next: &mut [u32]) {
    for triple in from {
        let next = &mut next[triple[by] as usize];
        to[*next as usize] = *triple;
        *next += 1;
    }
}
