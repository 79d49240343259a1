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
//! | `day#<day>` | requests of a day |
//! | `key#<key>` | requests of an API key in the period; of all beyond [`KEYS_COUNTED_MAX`] as `key#-` |
//! | `terms#<terms>` | requests by what they are paid by (see [`domain::plan::Under`]) |
//!
//! An API key has the same rate for itself as its workspace has for all, so the
//! workspace's bucket holds each key to it: a bucket of the key's own would never
//! be the emptier one. Test keys have a counter of their own, with its bucket.
//!
//! **How much is too much at most.** `R` requests a second are leased from a
//! bucket of `B = R + R/10` tokens. A block has at most `b = max(1, R/10)` tokens
//! and lives for `E = 0.9 s`. A process holds at most one for each API key that it
//! has seen and one for people, `H` are held by all of them, and the processes'
//! clocks differ by at most `s`. Then in any `Δ` seconds at most
//!
//! ```text
//! N(Δ) ≤ R·Δ + B + min(H·b, R·E) + 2·R·s
//! ```
//!
//! requests are admitted: what was leased meanwhile, and what had been leased
//! just before. (After a plan changed, `R` is the larger one for 5 s. A period's
//! counter begins with the bucket of the one before it; processes whose clocks
//! differ lease from both for `s`, at most `B + R·s` more at that moment.) The quota
//! of the month is never exceeded: a request is counted before it is admitted.
//!
//! **Who is served at least.** A workspace that asks for at most `R·Δ + R` requests
//! in every `Δ` seconds is refused none by its rate while the table answers,
//! however many processes it meets and whatever they hold: a bucket begins full,
//! blocks of more than one token are made of the `R/10` beyond a second's tokens
//! only, and the second's tokens go out one by one, each to a request. So a token
//! that lies unused in some block is never one that somebody else lacks. (Clocks
//! that differ cost `R·s` of the bucket.) Whoever meets others at the item looks
//! at it again and retries, for [`LEASE_WITHIN`]. A workspace that was refused for
//! its rate is leased blocks of all that there is for half a second: it is owed
//! nothing at once, and would otherwise write for each request that it makes.
//!
//! It may be counted and not made: at most `b` for each answer that is lost and
//! `b − 1` for each process that dies (or does not see the key again) while it
//! holds a block; a process that lives gives what is left back with its next
//! lease of the day.
//!
//! **When the table is busy** (it throttles, refuses, or too many lease at once)
//! requests are refused, and the table is left alone for a second: a caller can
//! bring that about, and must gain nothing by it. A caller that is too fast is
//! refused from memory for 100 to 200 ms at least, whatever keys it has, so that
//! a process writes at most ten times a second for those whom it refuses.
//!
//! **When the table does not answer** (no connection, no answer in time twice, or
//! a failure of its own) requests are let through, at most `R` a second by each
//! process, and are not counted; so `P` processes admit at most `P·R·(Δ + E)`
//! more. Who was known to have used up the month stays refused. The limiter
//! protects the service and the bill from too much; to refuse everybody because
//! it is broken would be the failure that it is there to prevent. What costs real
//! work (a generation) is reserved in its own transaction, which does fail closed.
//!
//! **No write is sent twice.** One whose answer was lost may have been carried
//! out, and may have given a block's rest back: the SDK does not repeat it, and
//! the process forgets its block and looks at the item before it leases anew.
//!
//! Requests in person (with a session) have the rate, and do not count against
//! the month's requests: those are calls of programs, by API key. A page that
//! shows progress asks often, and who has used up a quota must still be able to
//! see that and to choose a plan.

mod block;
mod bucket;
mod known;
mod lease;
mod leasing;
mod table;
mod workspace;

pub use block::Block;
pub use bucket::Bucket;
pub use known::KEYS_COUNTED_MAX;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::plan::Operation;
use domain::{KeyId, TenantId};
use platform::limits::Admission;
use platform::{Action, App, Caller, Grant, Table};
use store_core::partition::TENANT_PARTITIONS;

use crate::quotas;
use workspace::Workspace;

const BUCKET: &str = "bucket";

/// Workspaces that a process remembers.
const WORKSPACES_MAX: usize = 10_000;
/// No further call is begun after this: the request waits.
const LEASE_WITHIN: Duration = Duration::from_secs(2);
/// A notice that takes longer is tried again later: one request waits for it.
const NOTIFY_WITHIN: Duration = Duration::from_secs(2);

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

/// What this process knows, by workspace and apart for test keys: each is one item.
#[derive(Default)]
struct Leases(Mutex<HashMap<(TenantId, bool), Shared>>);

type Shared = Arc<tokio::sync::Mutex<Workspace>>;

impl Leases {
    fn workspace(&self, who: Who) -> Shared {
        let key = (who.tenant_id, who.test);
        let mut workspaces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if workspaces.len() >= WORKSPACES_MAX && !workspaces.contains_key(&key) {
            // Blocks live for a second: whoever is not in use holds nothing worth keeping.
            workspaces.retain(|_, workspace| Arc::strong_count(workspace) > 1);
        }
        Arc::clone(workspaces.entry(key).or_default())
    }
}

/// What [`admit`] touches, the notice that a month is nearly used up among it.
pub const ADMIT: Grant = Grant::operation(
    "rate::admit",
    &[Grant::items(Table::Usage, &[Action::Get, Action::Update], &[TENANT_PARTITIONS]), quotas::NOTIFY],
);

/// Whether this request may go on, and what is left.
pub async fn admit(app: &App, caller: &Caller) -> Admission {
    let who = Who::of(caller);
    let workspace = app.kept::<Leases>().workspace(who);
    // One lease at a time for each workspace; those who wait find its answer.
    let mut workspace = workspace.lock().await;
    let now = app.clock.now().into();
    if let Some(admission) = workspace.spend(who, now) {
        return admission;
    }
    workspace.lease(app, who).await;
    let now = app.clock.now().into();
    let admission = workspace.spend(who, now).unwrap_or_else(|| workspace.refused(who, now));
    let notice = workspace.notice(who, now);
    drop(workspace);
    if let Some(counter) = notice {
        notify(app, who, &counter).await;
    }
    admission
}

/// A mail that the month is nearly used up must not cost a request.
async fn notify(app: &App, who: Who, counter: &quotas::Counter) {
    match tokio::time::timeout(NOTIFY_WITHIN, quotas::notify(app, who.tenant_id, counter)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "a notice waits for the next use"),
        Err(_) => tracing::warn!("a notice takes too long, and waits for the next use"),
    }
}
