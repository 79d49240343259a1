//! How many free workspaces somebody owns.
//!
//! What is free follows from the plan and the time: a downgrade that was asked for
//! makes a workspace free when its period ends, without a write. So the count is
//! taken when it matters, by whoever makes or receives a workspace, and holds by the
//! `revision` of the account's counts, which each change of what it owns moves.
//! Nothing that exists is closed or taken away when a plan ends: somebody may then
//! own more free ones than this, and gets no other until they are fewer.

use domain::plan::Plan;
use domain::{AccountId, Time};
use platform::dynamodb::get;
use platform::{App, Error, Table};
use serde::Deserialize;

use crate::members::{self, WORKSPACES, WORKSPACES_JOINED_MAX, WORKSPACES_OWNED_MAX};
use crate::plans;

/// Free workspaces of one owner, their personal one among them.
pub const FREE_OWNED_MAX: usize = 3;

/// What an account owns, as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Owned {
    pub(crate) free: usize,
    /// `None` before the account's first shared workspace.
    pub(crate) revision: Option<u64>,
    joined: u32,
    owned: u32,
    closed: bool,
}

impl Owned {
    /// Of workspaces of any plan; and who is being erased gets no other.
    pub(super) fn is_at_limit(self) -> bool {
        self.closed || self.joined >= WORKSPACES_JOINED_MAX || self.owned >= WORKSPACES_OWNED_MAX
    }

    /// The same of who would own one more of those that they belong to.
    pub(super) fn may_own(self) -> bool {
        !self.closed && self.owned < WORKSPACES_OWNED_MAX
    }

    pub(super) fn has_room(self) -> bool {
        self.free < FREE_OWNED_MAX
    }
}

#[derive(Debug, Default, Deserialize)]
struct Counts {
    #[serde(default)]
    revision: Option<u64>,
    #[serde(default)]
    joined: i64,
    #[serde(default)]
    owned: i64,
    #[serde(default)]
    closed_at: Option<Time>,
}

/// Counted after the revision was read, so that whatever comes between is noticed.
pub(super) async fn owned(app: &App, account: AccountId) -> Result<Owned, Error> {
    let counts: Option<Counts> = get(app, Table::Accounts, account, WORKSPACES).await?;
    let now = Time::from(app.clock.now());
    let mut free = 0;
    for joined in members::all_of(app, account).await? {
        let workspace = joined.workspace;
        if workspace.owner == account && workspace.closed_at.is_none() {
            let plan = plans::find(app, workspace.id).await?.at(now).terms.plan;
            free += usize::from(plan == Plan::Free);
        }
    }
    let counts = counts.unwrap_or_default();
    Ok(Owned {
        free,
        revision: counts.revision,
        joined: u32::try_from(counts.joined).unwrap_or(0),
        owned: u32::try_from(counts.owned).unwrap_or(0),
        closed: counts.closed_at.is_some(),
    })
}
