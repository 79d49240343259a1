//! What the write that ends a generation does beside the generation's own item
//! and the event that tells the end:
//!
//! | end       | of a generation              | of a dry run |
//! |-----------|------------------------------|--------------|
//! | complete  | a receipt; the quota is used | nothing      |
//! | failed    | the quota is given back      | nothing      |
//! | cancelled | the quota is given back      | nothing      |

use std::time::Duration;

use super::State;

/// How long a dry run may work on its project. A generation has longer: its time
/// is paid for by its quota.
pub const DRY_RUN_TIME_MAX: Duration = Duration::from_secs(30);

/// What becomes of the quota that a generation reserved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settlement {
    /// It counts as used.
    Commit,
    /// It is given back.
    Void,
}

/// One cell of the table above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndEffects {
    pub issues_receipt: bool,
    /// `None` where nothing was reserved.
    pub settlement: Option<Settlement>,
}

impl EndEffects {
    /// The table above; `None` while it has not ended.
    pub fn of(state: State, is_dry_run: bool) -> Option<Self> {
        let settlement = match state {
            State::Pending | State::Running => return None,
            State::Complete => Settlement::Commit,
            State::Failed | State::Cancelled => Settlement::Void,
        };
        Some(Self {
            issues_receipt: state == State::Complete && !is_dry_run,
            settlement: (!is_dry_run).then_some(settlement),
        })
    }
}
