//! Finding the number of a term by its text.

use super::term::TermText;
use hashbrown::{DefaultHashBuilder, HashTable};
use std::cmp::Ordering::{Equal, Greater, Less};
use std::hash::BuildHasher;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// One search per so many terms, and a table of all of them pays.
const TERMS_PER_SEARCH: u32 = 32;

/// The few terms that a query names are found by halving the sorted terms. A
/// query that computes terms by the thousand gets a table, made once. The hasher
/// is seeded at random against crafted collisions: nothing may iterate the table.
#[derive(Default)]
pub(super) struct Lookup {
    searches: AtomicU32,
    table: OnceLock<HashTable<u32>>,
    hasher: DefaultHashBuilder,
}

impl Lookup {
    /// `text` gives the text of each number in `ground`, which is sorted by it.
    pub(super) fn find<'a>(
        &self,
        wanted: &TermText<'_>,
        ground: Range<u32>,
        text: impl Fn(u32) -> TermText<'a>,
    ) -> Option<u32> {
        if self.table.get().is_none() {
            let searches = self.searches.fetch_add(1, Ordering::Relaxed);
            if searches < (ground.end - ground.start) / TERMS_PER_SEARCH {
                return halve(wanted, ground, text);
            }
        }
        let table = self.table.get_or_init(|| self.table_of(ground, &text));
        table.find(self.hasher.hash_one(wanted), |&id| text(id) == *wanted).copied()
    }

    fn table_of<'a>(&self, ground: Range<u32>, text: &impl Fn(u32) -> TermText<'a>) -> HashTable<u32> {
        let hash = |&id: &u32| self.hasher.hash_one(text(id));
        let mut table = HashTable::with_capacity((ground.end - ground.start) as usize);
        for id in ground {
            table.insert_unique(hash(&id), id, hash);
        }
        table
    }
}

fn halve<'a>(wanted: &TermText<'_>, mut ground: Range<u32>, text: impl Fn(u32) -> TermText<'a>) -> Option<u32> {
    while ground.start < ground.end {
        let middle = ground.start + (ground.end - ground.start) / 2;
        match text(middle).compare(wanted) {
            Less => ground.start = middle + 1,
            Greater => ground.end = middle,
            Equal => return Some(middle),
        }
    }
    None
}
