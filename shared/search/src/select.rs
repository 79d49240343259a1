//! The best documents of an order, after a place in it.

use serde::{Deserialize, Serialize};
use std::collections::BinaryHeap;

/// A place in an order, the best first: the larger key, then the larger tie,
/// which every document has of its own. A key is the sort's value, made so
/// that larger is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Place {
    #[serde(rename = "k")]
    pub(crate) key: Key,
    #[serde(rename = "i")]
    pub(crate) tie: u64,
}

pub(crate) type Key = [u64; 4];

pub(crate) fn key_of_number(number: u64) -> Key {
    [number, 0, 0, 0]
}

/// Scores are not negative, so their bits are in their order.
pub(crate) fn key_of_score(score: f32) -> Key {
    key_of_number(u64::from(score.max(0.0).to_bits()))
}

/// Alphabetical: the smaller text is the better one.
pub(crate) fn key_of_text(text: &str) -> Key {
    let mut key = [u64::MAX; 4];
    for (number, bytes) in key.iter_mut().zip(text.as_bytes().chunks(8)) {
        let mut padded = [0; 8];
        padded[..bytes.len()].copy_from_slice(bytes);
        *number = !u64::from_be_bytes(padded);
    }
    key
}

/// A document by its segment and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) place: Place,
    pub(crate) segment: u32,
    pub(crate) doc: u32,
}

/// Keeps the best documents after a place, one more than wanted.
pub(crate) struct Best {
    after: Option<Place>,
    wanted: usize,
    heap: BinaryHeap<std::cmp::Reverse<Found>>,
    pub(crate) total: u64,
}

impl Best {
    pub(crate) fn new(after: Option<Place>, wanted: usize) -> Self {
        Self { after, wanted, heap: BinaryHeap::with_capacity(wanted + 2), total: 0 }
    }

    /// Counts a document, and keeps it if it is among the best so far. Its tie is read
    /// only where the key does not decide: a common word is found in most documents.
    pub(crate) fn meet(&mut self, key: Key, segment: u32, doc: u32, tie: impl FnOnce() -> u64) {
        self.total += 1;
        let is_full = self.heap.len() > self.wanted;
        let least = self.heap.peek().map(|least| least.0.place).filter(|_| is_full);
        if least.is_some_and(|least| least.key > key) {
            return;
        }
        let place = Place { key, tie: tie() };
        if self.after.is_some_and(|after| place >= after) || least.is_some_and(|least| least >= place) {
            return;
        }
        if is_full {
            self.heap.pop();
        }
        self.heap.push(std::cmp::Reverse(Found { place, segment, doc }));
    }

    /// The page in order, and whether more follow.
    pub(crate) fn finish(self) -> (Vec<Found>, bool) {
        let mut found: Vec<Found> = self.heap.into_iter().map(|found| found.0).collect();
        found.sort_unstable_by(|a, b| b.cmp(a));
        let has_more = found.len() > self.wanted;
        found.truncate(self.wanted);
        (found, has_more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_in_the_order_of_what_they_are_of() {
        assert!(key_of_score(2.5) > key_of_score(0.1));
        assert!(key_of_text("acme/a") > key_of_text("acme/b"));
        assert!(key_of_text("acme/a") > key_of_text("acme/ab"));
        assert!(key_of_text("") > key_of_text("a"));
        assert!(Place { key: key_of_number(1), tie: 2 } > Place { key: key_of_number(1), tie: 1 });
    }

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<Found> = (0..25)
            .map(|n| Found {
                place: Place { key: key_of_number(u64::from(n % 4)), tie: u64::from(n) },
                segment: 0,
                doc: n,
            })
            .collect();
        let (mut after, mut met) = (None, Vec::new());
        loop {
            let mut best = Best::new(after, 4);
            all.iter().for_each(|it| best.meet(it.place.key, it.segment, it.doc, || it.place.tie));
            assert_eq!(best.total, 25);
            let (page, has_more) = best.finish();
            after = page.last().map(|found| found.place);
            met.extend(page);
            if !has_more {
                break;
            }
        }
        let mut expected = all;
        expected.sort_unstable_by(|a, b| b.cmp(a));
        assert_eq!(met, expected);
    }
}
