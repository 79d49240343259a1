//! The triples, sorted three ways so that every pattern is one range.

use std::sync::OnceLock;

/// What no query asks for is never sorted.
#[derive(Default)]
pub(super) struct Index {
    terms: usize,
    spo: Order,
    osp: OnceLock<Order>,
    pos: OnceLock<Order>,
}

/// The triples sorted by one of their terms, then by the two after it. Where a
/// triple lies says which first term it has, so only the others are kept.
#[derive(Default)]
struct Order {
    /// For each term, how many triples have a smaller one in the first place;
    /// and last, how many triples there are.
    starts: Vec<u32>,
    others: Vec<[u32; 2]>,
}

const S: usize = 0;
const P: usize = 1;
const O: usize = 2;

/// The triples of one pattern.
#[derive(Clone, Copy)]
pub(crate) struct Matches<'a> {
    order: &'a Order,
    /// Where each term of the order stands in a triple.
    places: [usize; 3],
    /// `None` when the pattern is everything.
    first: Option<u32>,
    start: usize,
    end: usize,
}

impl Matches<'_> {
    pub(crate) fn get(&self, at: usize) -> Option<[u32; 3]> {
        let at = self.start + at;
        if at >= self.end {
            return None;
        }
        let first = self.first.unwrap_or_else(|| self.order.first(at));
        let [second, third] = self.order.others[at];
        let mut triple = [0; 3];
        for (place, term) in self.places.into_iter().zip([first, second, third]) {
            triple[place] = term;
        }
        Some(triple)
    }
}

impl Index {
    /// Numbers of terms are less than `terms`; triples may come twice.
    pub(super) fn new(triples: Vec<[u32; 3]>, terms: usize) -> Self {
        let starts = starts(triples.iter().map(|[s, _, _]| *s), terms);
        let mut next = starts.clone();
        let mut others = vec![[0; 2]; triples.len()];
        for [s, p, o] in triples {
            let next = &mut next[s as usize];
            others[*next as usize] = [p, o];
            *next += 1;
        }
        // Most subjects have few triples; so no second copy of all is needed.
        for run in starts.windows(2) {
            others[run[0] as usize..run[1] as usize].sort_unstable();
        }
        let mut spo = Order { starts, others };
        spo.drop_duplicates();
        Self { terms, spo, osp: OnceLock::new(), pos: OnceLock::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.spo.others.len()
    }

    /// All triples, by subject, predicate, object.
    pub(super) fn triples(&self) -> impl Iterator<Item = [u32; 3]> + '_ {
        let runs = self.spo.starts.windows(2).zip(0..);
        runs.flat_map(|(run, s)| {
            self.spo.others[run[0] as usize..run[1] as usize].iter().map(move |[p, o]| [s, *p, *o])
        })
    }

    /// Predicates and objects of one subject.
    pub(super) fn about(&self, subject: u32) -> &[[u32; 2]] {
        match self.spo.starts.get(subject as usize..subject as usize + 2) {
            Some(bounds) => &self.spo.others[bounds[0] as usize..bounds[1] as usize],
            None => &[],
        }
    }

    /// The same triples with other numbers for the first `count` terms.
    pub(super) fn renumber(self, count: usize, number: impl Fn(u32) -> u32) -> Self {
        let known = |term: u32| if (term as usize) < count { number(term) } else { term };
        let triples = self.triples().map(|triple| triple.map(known)).collect();
        Self::new(triples, self.terms)
    }

    fn osp(&self) -> &Order {
        self.osp.get_or_init(|| self.spo.rotated(self.terms))
    }

    fn pos(&self) -> &Order {
        // Many runs never ask by object alone: what is only on the way to this
        // order is not kept.
        self.pos.get_or_init(|| match self.osp.get() {
            Some(osp) => osp.rotated(self.terms),
            None => self.spo.rotated(self.terms).rotated(self.terms),
        })
    }

    pub(super) fn matches(&self, s: Option<u32>, p: Option<u32>, o: Option<u32>) -> Matches<'_> {
        let (order, places) = match (s, p, o) {
            (_, None, Some(_)) => (self.osp(), [O, S, P]),
            (None, Some(_), _) => (self.pos(), [P, O, S]),
            _ => (&self.spo, [S, P, O]),
        };
        let [first, second, third] = places.map(|place| [s, p, o][place]);
        let (mut start, mut end) = match first {
            None => (0, order.others.len()),
            Some(term) => match order.starts.get(term as usize..term as usize + 2) {
                Some(bounds) => (bounds[0] as usize, bounds[1] as usize),
                None => (0, 0),
            },
        };
        for (place, term) in [second, third].into_iter().enumerate() {
            let Some(term) = term else { break };
            let run = &order.others[start..end];
            let skipped = run.partition_point(|others| others[place] < term);
            end = start + skipped + run[skipped..].partition_point(|others| others[place] == term);
            start += skipped;
        }
        Matches { order, places, first, start, end }
    }
}

impl Order {
    /// The first term of the triple that lies there.
    fn first(&self, at: usize) -> u32 {
        self.starts.partition_point(|start| *start as usize <= at) as u32 - 1
    }

    /// The same triples by their last term, then by those before it.
    fn rotated(&self, terms: usize) -> Self {
        let starts = starts(self.others.iter().map(|[_, third]| *third), terms);
        let mut next = starts.clone();
        let mut others = vec![[0; 2]; self.others.len()];
        for (run, first) in self.starts.windows(2).zip(0..) {
            for [second, third] in &self.others[run[0] as usize..run[1] as usize] {
                let next = &mut next[*third as usize];
                others[*next as usize] = [first, *second];
                *next += 1;
            }
        }
        Self { starts, others }
    }

    fn drop_duplicates(&mut self) {
        let (mut kept, mut run_start) = (0, 0);
        for term in 1..self.starts.len() {
            let run_end = self.starts[term] as usize;
            let mut before = None;
            for at in run_start..run_end {
                let others = self.others[at];
                if before.replace(others) != Some(others) {
                    self.others[kept] = others;
                    kept += 1;
                }
            }
            self.starts[term] = kept as u32;
            run_start = run_end;
        }
        self.others.truncate(kept);
    }
}

fn starts(firsts: impl Iterator<Item = u32>, terms: usize) -> Vec<u32> {
    let mut starts = vec![0; terms + 1];
    for term in firsts {
        starts[term as usize + 1] += 1;
    }
    for term in 0..terms {
        starts[term + 1] += starts[term];
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const TERMS: u32 = 6;

    fn wanted() -> impl Strategy<Value = Option<u32>> {
        prop::option::of(0..TERMS + 1)
    }

    proptest! {
        /// The first pattern decides which orders are there when the others ask.
        #[test]
        fn every_pattern_gives_what_a_set_of_triples_gives(
            triples in prop::collection::vec(prop::array::uniform3(0..TERMS), 0..60),
            patterns in prop::collection::vec(prop::array::uniform3(wanted()), 1..6),
        ) {
            let index = Index::new(triples.clone(), TERMS as usize);
            let set: BTreeSet<[u32; 3]> = triples.into_iter().collect();
            prop_assert_eq!(index.len(), set.len());
            prop_assert_eq!(index.triples().collect::<Vec<_>>(), set.iter().copied().collect::<Vec<_>>());
            for [s, p, o] in patterns {
                let found = index.matches(s, p, o);
                let mut found: Vec<[u32; 3]> = (0..).map_while(|at| found.get(at)).collect();
                let fits = |triple: &[u32; 3]| {
                    [s, p, o].into_iter().zip(triple).all(|(wanted, term)| wanted.is_none_or(|wanted| wanted == *term))
                };
                let expected: Vec<[u32; 3]> = set.iter().copied().filter(fits).collect();
                // The order in which a query meets them: a change of it would show.
                let order = match (s, p, o) {
                    (_, None, Some(_)) => [O, S, P],
                    (None, Some(_), _) => [P, O, S],
                    _ => [S, P, O],
                };
                prop_assert!(found.is_sorted_by_key(|triple| order.map(|place| triple[place])));
                found.sort_unstable();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
