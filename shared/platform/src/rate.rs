//! How often a workspace and an API key may ask, and how many requests of a
//! month are theirs. Asked by the authorizer for each request, so it must cost
//! far less than one write for each.
//!
//! A process leases tokens in blocks and spends them from memory. The bucket
//! lies on the month's counter of requests, so that a lease is one update of one
//! item: it moves the bucket (of the workspace, and of the key), takes the block
//! from the month's quota, and adds it up by day and by key.
//!
//! | attribute beside those of [`Counter`] | what |
//! |---|---|
//! | `bucket` | when the workspace's bucket will be full, in µs since the epoch |
//! | `bucket#<key>` | the same of an API key's own bucket |
//! | `day#<day>`, `key#<key>` | requests of a day, and of a key in the period |
//!
//! **How much is too much at most.** `R` requests a second are leased from a
//! bucket of `B = R` tokens. A block has at most `b = max(1, R/5)` tokens and
//! lives for `E = 1 s`; `P` processes hold at most one each, and their clocks
//! differ by at most `s`. Then in any `Δ` seconds at most
//!
//! ```text
//! N(Δ) ≤ R·Δ + B + min(P·b, R·E) + 2·R·s
//! ```
//!
//! requests are admitted: what was leased meanwhile, and what had been leased
//! just before. The quota of the month is never exceeded: a request is counted
//! before it is admitted. It may be counted and not made: at most `b − 1` for
//! each process that dies (or does not see the key again) while it holds a
//! block; a process that lives gives what is left back with its next lease of the day.
//!
//! **When the table does not answer** requests are let through, at most `R` a
//! second by each process, and are not counted. The limiter protects the service
//! and the bill from too much; to refuse everybody because it is broken would be
//! the failure that it is there to prevent. What costs real work (a generation)
//! is reserved in its own transaction, which does fail closed.
//!
//! Requests in person (with a session) have the rate, and do not count against
//! the month's requests: those are calls of programs, by API key. A page that
//! shows progress asks often, and who has used up a quota must still be able to
//! see that and to choose a plan.

mod block;
mod bucket;
mod lease;

pub use block::Block;
pub use bucket::Bucket;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::plan::Operation;
use domain::{KeyId, TenantId};

use crate::app::App;
use crate::caller::Caller;
use crate::limits::Admission;
use lease::Entry;

/// Attribute names of what is counted beside `used`.
pub(crate) const OF_KEY: &str = "key#";
pub(crate) const OF_DAY: &str = "day#";
pub(crate) const BUCKET: &str = "bucket";

/// Callers that a process remembers; the ones not seen for longest are forgotten.
const CALLERS_MAX: usize = 10_000;
/// A lease that takes longer is no lease: the request waits.
const LEASE_WITHIN: Duration = Duration::from_millis(600);

/// Who shares a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Who {
    pub(crate) tenant_id: TenantId,
    pub(crate) key_id: Option<KeyId>,
    pub(crate) test: bool,
}

impl Who {
    fn of(caller: &Caller) -> Self {
        Self { tenant_id: caller.tenant_id, key_id: caller.key_id(), test: caller.is_test() }
    }

    pub(crate) fn operation(&self) -> Operation {
        if self.test { Operation::TestApiCalls } else { Operation::ApiCalls }
    }

    /// Programs are counted, people are not.
    pub(crate) fn counts(&self) -> bool {
        self.key_id.is_some()
    }
}

/// The blocks of this process.
#[derive(Default)]
pub(crate) struct Leases(Mutex<HashMap<Who, Arc<tokio::sync::Mutex<Entry>>>>);

impl Leases {
    fn entry(&self, who: Who) -> Arc<tokio::sync::Mutex<Entry>> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= CALLERS_MAX && !entries.contains_key(&who) {
            // Blocks live for a second: whoever is not in use holds nothing worth keeping.
            entries.retain(|_, entry| Arc::strong_count(entry) > 1);
        }
        Arc::clone(entries.entry(who).or_default())
    }
}

/// Whether this request may go on, and what is left.
pub async fn admit(app: &App, caller: &Caller) -> Admission {
    let who = Who::of(caller);
    let entry = app.rates.entry(who);
    // One lease at a time for each caller; those who wait find its block.
    let mut entry = entry.lock().await;
    let now = app.clock.now().into();
    if let Some(admission) = entry.spend(who, now) {
        return admission;
    }
    match tokio::time::timeout(LEASE_WITHIN, entry.lease(app, who, now)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => entry.let_through(&error.to_string(), now),
        Err(_) => entry.let_through("no answer in time", now),
    }
    entry.spend(who, now).unwrap_or_default()
}
