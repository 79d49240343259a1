//! Where something about a person lies, and how it goes when their account is erased:
//! every kind of item with every field, every bucket, every queue and every log.
//!
//! The test `erasure` of functions/generations holds this table and the product
//! together. It fills the places through the product's endpoints with a text of its
//! own, erases the person, and looks for the text everywhere. It fails when an item or
//! a field is met that this table does not list, when a place that should be empty
//! is not, and when a place of the table is never met. So whoever keeps something new
//! about anybody says here what it is and how it goes.

mod places;

pub use places::places;

use platform::{Bucket, Queue, Table};

/// Until then the last traces of an erased person have gone by themselves: longer than
/// any [`Erased::Expires`]. A few days are for the deleting, which DynamoDB and S3 do
/// when they find the time.
pub const TRACES_KEPT_DAYS: u32 = 95;

/// One kind of place.
#[derive(Debug)]
pub struct Place {
    pub at: At,
    /// Fields that may hold something about a person; the keys `pk` and `sk` among
    /// them where they do.
    pub personal: &'static [&'static str],
    /// All other fields: pseudonyms (ids), times, counts, states.
    pub other: &'static [&'static str],
    /// How it goes with the person; in a workspace, with one that was theirs alone.
    pub erased: Erased,
    /// What becomes of it in a workspace that goes on without them, where it belongs to
    /// the workspace.
    pub in_others_workspaces: Option<Erased>,
    /// Why it goes so.
    pub why: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Items whose keys are like these, where `*` stands for any text.
    Items(Table, &'static str, &'static str),
    /// Objects whose keys are like this.
    Objects(Bucket, &'static str),
    Messages(Queue),
    /// Log groups by their logical ids in `infra/base.yaml`, or `*LogGroup` for those of
    /// the areas.
    Logs(&'static str),
    /// Copies of tables that DynamoDB keeps to restore them.
    Backups,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// By the erasure.
    Deleted,
    /// By the erasure: the fields that are personal go, or get another text.
    Overwritten,
    /// By itself, at most so many days after it was written.
    Expires { days: u32 },
    /// For good.
    Stays,
}

impl Place {
    /// Whether an item with these keys lies here.
    pub fn is_of(&self, table: Table, pk: &str, sk: &str) -> bool {
        matches!(self.at, At::Items(known, pk_like, sk_like)
            if known == table && is_like(pk, pk_like) && is_like(sk, sk_like))
    }

    /// Whether an object lies here.
    pub fn is_of_object(&self, bucket: Bucket, key: &str) -> bool {
        matches!(self.at, At::Objects(known, like) if known == bucket && is_like(key, like))
    }
}

/// Whether a text is like a pattern in which each `*` stands for any text.
fn is_like(text: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => text == pattern,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|left| {
            rest.is_empty() || left.char_indices().any(|(at, _)| is_like(&left[at..], rest)) || is_like("", rest)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_met_by_what_begins_and_ends_so() {
        for (text, pattern) in [("acc_1", "acc_*"), ("ten_1#keys", "ten_*#keys"), ("KEY", "KEY"), ("a/r-1", "*/r-*")] {
            assert!(is_like(text, pattern), "{text} {pattern}");
        }
        for (text, pattern) in [("acc_1", "key_*"), ("ten_1", "ten_*#keys"), ("KEYS", "KEY"), ("a/b", "*/r-*")] {
            assert!(!is_like(text, pattern), "{text} {pattern}");
        }
    }

    #[test]
    fn the_last_traces_are_gone_when_the_person_is_told_so() {
        for place in places() {
            if let Erased::Expires { days } = place.erased {
                assert!(days < TRACES_KEPT_DAYS, "{place:?}");
            }
            let stays = place.erased == Erased::Stays || place.in_others_workspaces == Some(Erased::Stays);
            assert!(!stays || !place.why.is_empty(), "{place:?} does not say why it stays");
        }
    }
}
