//! The best documents of an order, after a place in it.

use serde::{Deserialize, Serialize};
use std::collections::BinaryHeap;

/// A place in an order, the best first: the larger key, then the larger tie,
/// which every document has of its own. A key is the sort's value, made so
/// that larger is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Place {
    #[serde(rename = "k")]
    pub(crate) key: [u64; 4],
    #[serde(rename = "i")]
    pub(crate) tie: u64,
}

impl Place {
    pub(crate) fn of_number(number: u64, tie: u64) -> Self {
        Self { key: [number, 0, 0, 0], tie }
    }

    /// Scores are not negative, so their bits are in their order.
    pub(crate) fn of_score(score: f32, tie: u64) -> Self {
        Self::of_number(u64::from(score.max(0.0).to_bits()), tie)
    }

    /// Alphabetical: the smaller text is the better one.
    pub(crate) fn of_text(text: &str, tie: u64) -> Self {
        let mut key = [u64::MAX; 4];
        for (number, bytes) in key.iter_mut().zip(text.as_bytes().chunks(8)) {
            let mut padded = [0; 8];
            padded[..bytes.len()].copy_from_slice(bytes);
            *number = !u64::from_be_bytes(padded);
        }
        Self { key, tie }
    }
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

    pub(crate) fn add(&mut self, found: Found) {
        self.total += 1;
        if self.after.is_some_and(|after| found.place >= after) {
            return;
        }
        if self.heap.len() > self.wanted {
            if self.heap.peek().is_some_and(|least| least.0.place >= found.place) {
                return;
            }
            self.heap.pop();
        }
        self.heap.push(std::cmp::Reverse(found));
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
        assert!(Place::of_score(2.5, 0) > Place::of_score(0.1, 9));
        assert!(Place::of_text("acme/a", 0) > Place::of_text("acme/b", 0));
        assert!(Place::of_text("acme/a", 0) > Place::of_text("acme/ab", 0));
        assert!(Place::of_text("", 0) > Place::of_text("a", 0));
    }

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<Found> = (0..25)
            .map(|n| Found { place: Place::of_number(u64::from(n % 4), u64::from(n)), segment: 0, doc: n })
            .collect();
        let (mut after, mut met) = (None, Vec::new());
        loop {
            let mut best = Best::new(after, 4);
            all.iter().for_each(|found| best.add(*found));
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
