//! The life of a generation as a table of decisions:
//!
//! | command   | pending       | running, mine | running, lease live | running, lease over        | ended        |
//! |-----------|---------------|---------------|---------------------|----------------------------|--------------|
//! | claim     | → running     |               | busy                | → running again, or spent  | over         |
//! | heartbeat | lost          | → longer lease| lost                | lost                       | over         |
//! | complete  | lost          | → complete    | lost                | lost                       | over         |
//! | fail      | lost          | → failed      | lost                | lost                       | over         |
//! | cancel    | → cancelled   | → cancelled   | → cancelled         | → cancelled                | over         |
//! | abandon   | → failed      |               | busy                | → failed                   | over         |
//!
//! "Mine" means that the command names the attempt that runs; a lease that is
//! over costs its attempt nothing until somebody else claims.
//!
//! Invariants, for any order of commands and any clock:
//! - an ended generation never moves again, so it ends once;
//! - attempts only grow, and only the latest can complete or fail: a worker
//!   that was thought dead and comes back changes nothing;
//! - each claim needs either a new message or a lease that is over, and after
//!   [`ATTEMPTS_MAX`] claims the only way is to an end: none runs for ever.
//!
//! The lease decides only who works, never whether the result counts: with
//! wrong clocks two workers may run at once, and still one of them at most ends
//! the generation.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::Time;

/// How long a worker that is not heard of still counts as working.
pub const LEASE: SignedDuration = SignedDuration::from_secs(30);

/// Workers that may die on one generation. A project that kills its worker
/// (memory, stack) kills no more than these.
pub const ATTEMPTS_MAX: u32 = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits for a worker.
    Pending,
    /// A worker renders it.
    Running,
    /// Ended: the artefact and its receipt are there.
    Complete,
    /// Ended: the error says why.
    Failed,
    /// Ended by its owner.
    Cancelled,
}

impl State {
    pub fn is_end(self) -> bool {
        matches!(self, Self::Complete | Self::Failed | Self::Cancelled)
    }

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Where a generation is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    pub state: State,
    /// Claims so far.
    pub attempt: u32,
    /// Until when the running attempt need not be doubted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lease_until: Option<Time>,
}

/// What somebody wants of a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// A worker wants to render it.
    Claim { now: Time },
    /// The worker still renders.
    Heartbeat { attempt: u32, now: Time },
    /// The worker has rendered.
    Complete { attempt: u32 },
    /// The engine refused the project.
    Fail { attempt: u32 },
    /// The owner does not want it any more.
    Cancel,
    /// Its deliveries or its attempts are used up.
    Abandon { now: Time },
}

/// What becomes of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Write this, if nothing else was written meanwhile.
    Move(Position),
    /// Somebody else works on it; ask again when the lease is over.
    Busy,
    /// Too many workers were lost on it: abandon it.
    Spent,
    /// The attempt is not the one that runs: stop working.
    Lost,
    /// It has ended, and how.
    Over(State),
}

impl Position {
    pub const START: Self = Self { state: State::Pending, attempt: 0, lease_until: None };

    /// The table above.
    pub fn decide(&self, command: &Command) -> Decision {
        match (self.state, *command) {
            (State::Complete | State::Failed | State::Cancelled, _) => Decision::Over(self.state),
            (State::Pending, Command::Claim { now }) => self.claimed(now),
            (State::Running, Command::Claim { now }) if self.is_leased(now) => Decision::Busy,
            (State::Running, Command::Claim { .. }) if self.attempt >= ATTEMPTS_MAX => Decision::Spent,
            (State::Running, Command::Claim { now }) => self.claimed(now),
            (State::Running, Command::Heartbeat { attempt, now }) if attempt == self.attempt => self.leased(now),
            (State::Running, Command::Complete { attempt }) if attempt == self.attempt => self.ended(State::Complete),
            (State::Running, Command::Fail { attempt }) if attempt == self.attempt => self.ended(State::Failed),
            (_, Command::Heartbeat { .. } | Command::Complete { .. } | Command::Fail { .. }) => Decision::Lost,
            (_, Command::Cancel) => self.ended(State::Cancelled),
            (_, Command::Abandon { now }) if self.is_leased(now) => Decision::Busy,
            (_, Command::Abandon { .. }) => self.ended(State::Failed),
        }
    }

    fn is_leased(&self, now: Time) -> bool {
        self.lease_until.is_some_and(|until| now < until)
    }

    fn claimed(&self, now: Time) -> Decision {
        Decision::Move(Self { state: State::Running, attempt: self.attempt + 1, lease_until: Some(now.plus(LEASE)) })
    }

    /// A clock that steps back must not shorten a lease already given.
    fn leased(&self, now: Time) -> Decision {
        Decision::Move(Self { lease_until: self.lease_until.max(Some(now.plus(LEASE))), ..*self })
    }

    fn ended(&self, state: State) -> Decision {
        Decision::Move(Self { state, attempt: self.attempt, lease_until: None })
    }
}
