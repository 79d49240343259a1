//! The life of a generation as a table of decisions:
//!
//! | command   | pending                | running, mine      | running, lease live | running, lease over       | ended |
//! |-----------|------------------------|--------------------|---------------------|---------------------------|-------|
//! | claim     | → running              |                    | busy                | → running again, or spent | over  |
//! | heartbeat | lost                   | → longer lease     | lost                | lost                      | over  |
//! | complete  | lost                   | → complete         | lost                | lost                      | over  |
//! | fail      | lost                   | → failed           | lost                | lost                      | over  |
//! | release   | lost                   | → pending or spent | lost                | lost                      | over  |
//! | cancel    | → cancelled            | → cancelled        | → cancelled         | → cancelled               | over  |
//! | abandon   | → failed               |                    | busy                | → failed                  | over  |
//! | sweep     | → sent again, or spent |                    | busy                | → sent again, or spent    | over  |
//!
//! "Mine" means that the command names the attempt that runs; a lease that is
//! over costs its attempt nothing until somebody else claims. A sweep that
//! comes before the generation is due finds it busy.
//!
//! Invariants, for any order of commands and any clock:
//! - an ended generation never moves again, so it ends once;
//! - attempts only grow, and only the latest can complete, fail or be given
//!   back: a worker that was thought dead and comes back changes nothing;
//! - each claim spends a death, a release, or the first try, and each sweep one
//!   of [`SWEEPS_MAX`]: none runs, and none waits, for ever;
//! - an open generation is due at some time, and a running one not before its
//!   lease is over: if every message about it is lost, a sweep finds it.
//!
//! The lease decides only who works, never whether the result counts: with
//! wrong clocks two workers may run at once, and still one of them at most ends
//! the generation.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::State;
use crate::Time;

/// How long a worker that is not heard of still counts as working.
pub const LEASE: SignedDuration = SignedDuration::from_secs(30);

/// Workers that may die on one generation. A project that kills its worker
/// (memory, stack) kills no more than these.
pub const ATTEMPTS_MAX: u32 = 3;

/// Attempts that workers may give back because a service of ours failed: as
/// many as a queue delivers one message.
pub const RELEASES_MAX: u32 = 10;

/// Messages sent again for one generation. The time before each is twice that
/// before the last, so that a long queue is not made much longer by them, and
/// the last is sent after 21 hours and waited for as long again.
pub const SWEEPS_MAX: u32 = 8;

/// What a message may take to reach a worker before another is sent.
const DELIVERY_MAX: SignedDuration = SignedDuration::from_mins(5);

/// A running generation is due this long after its lease at most, so that the
/// time it is due changes with some heartbeats only: it is indexed.
const DUE_SLACK: SignedDuration = SignedDuration::from_secs(30);

/// Where a generation is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    pub state: State,
    /// Claims so far. Names the attempt that runs, so it never goes back.
    pub attempt: u32,
    /// Attempts that their workers gave back.
    #[serde(default)]
    pub released: u32,
    /// Messages that were sent again.
    #[serde(default)]
    pub swept: u32,
    /// Until when the running attempt need not be doubted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lease_until: Option<Time>,
    /// When to look after it, if nothing has happened until then; not once it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Time>,
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
    /// A service that the worker needs failed, which is nobody's death.
    Release { attempt: u32, now: Time },
    /// The owner does not want it any more.
    Cancel,
    /// Its deliveries, its attempts or its sweeps are used up.
    Abandon { now: Time },
    /// Nothing has been heard of it for too long.
    Sweep { now: Time },
}

/// What becomes of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Write this, if nothing else was written meanwhile.
    Move(Position),
    /// Somebody else works on it, or it is not due; ask again later.
    Busy,
    /// No attempt, release or sweep is left: abandon it.
    Spent,
    /// The attempt is not the one that runs: stop working.
    Lost,
    /// It has ended, and how.
    Over(State),
}

impl Position {
    /// Of a new generation, whose first message leaves now.
    pub fn start(now: Time) -> Self {
        let due_at = Some(now.plus(delivery_max(0)));
        Self { state: State::Pending, attempt: 0, released: 0, swept: 0, lease_until: None, due_at }
    }

    /// The table above.
    pub fn decide(&self, command: &Command) -> Decision {
        match (self.state, *command) {
            (State::Complete | State::Failed | State::Cancelled, _) => Decision::Over(self.state),
            (State::Pending, Command::Claim { now }) => self.claimed(now),
            (State::Running, Command::Claim { now }) if self.is_leased(now) => Decision::Busy,
            (State::Running, Command::Claim { .. }) if self.lost() >= ATTEMPTS_MAX => Decision::Spent,
            (State::Running, Command::Claim { now }) => self.claimed(now),
            (State::Running, Command::Heartbeat { attempt, now }) if attempt == self.attempt => self.leased(now),
            (State::Running, Command::Complete { attempt }) if attempt == self.attempt => self.ended(State::Complete),
            (State::Running, Command::Fail { attempt }) if attempt == self.attempt => self.ended(State::Failed),
            (State::Running, Command::Release { attempt, now }) if attempt == self.attempt => self.given_back(now),
            (
                _,
                Command::Heartbeat { .. } | Command::Complete { .. } | Command::Fail { .. } | Command::Release { .. },
            ) => Decision::Lost,
            (_, Command::Cancel) => self.ended(State::Cancelled),
            (_, Command::Abandon { now }) if self.is_leased(now) => Decision::Busy,
            (_, Command::Abandon { .. }) => self.ended(State::Failed),
            (_, Command::Sweep { now }) => self.swept(now),
        }
    }

    /// Whether a worker that comes now may have it, be it to end it because its
    /// attempts are used up.
    pub fn is_claimable(&self, now: Time) -> bool {
        matches!(self.decide(&Command::Claim { now }), Decision::Move(_) | Decision::Spent)
    }

    /// Attempts that were not given back: of a generation that has not ended,
    /// those whose workers died, and the one that runs.
    pub fn lost(&self) -> u32 {
        self.attempt.saturating_sub(self.released)
    }

    fn is_leased(&self, now: Time) -> bool {
        self.lease_until.is_some_and(|until| now < until)
    }

    fn claimed(&self, now: Time) -> Decision {
        let lease_until = now.plus(LEASE);
        Decision::Move(Self {
            state: State::Running,
            attempt: self.attempt + 1,
            lease_until: Some(lease_until),
            due_at: Some(lease_until.plus(DUE_SLACK)),
            ..*self
        })
    }

    /// A clock that steps back must not shorten a lease already given.
    fn leased(&self, now: Time) -> Decision {
        let lease_until = self.lease_until.max(Some(now.plus(LEASE)));
        let overtaken = self.due_at < lease_until;
        let due_at = if overtaken { lease_until.map(|until| until.plus(DUE_SLACK)) } else { self.due_at };
        Decision::Move(Self { lease_until, due_at, ..*self })
    }

    /// The message that brought it to the worker comes again soon.
    fn given_back(&self, now: Time) -> Decision {
        if self.released >= RELEASES_MAX {
            return Decision::Spent;
        }
        Decision::Move(Self {
            state: State::Pending,
            released: self.released + 1,
            lease_until: None,
            due_at: Some(now.plus(delivery_max(self.swept))),
            ..*self
        })
    }

    fn swept(&self, now: Time) -> Decision {
        if self.due_at.is_some_and(|due| now < due) {
            return Decision::Busy;
        }
        let is_dead = self.state == State::Running && self.lost() >= ATTEMPTS_MAX;
        if is_dead || self.swept >= SWEEPS_MAX {
            return Decision::Spent;
        }
        let swept = self.swept + 1;
        Decision::Move(Self { swept, due_at: Some(now.plus(delivery_max(swept))), ..*self })
    }

    fn ended(&self, state: State) -> Decision {
        Decision::Move(Self { state, lease_until: None, due_at: None, ..*self })
    }
}

fn delivery_max(swept: u32) -> SignedDuration {
    DELIVERY_MAX * (1 << swept.min(SWEEPS_MAX))
}
