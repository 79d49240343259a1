//! Somebody who uses a quota, and does with each use what happens to uses: most
//! are done, some fail, some are forgotten, some are asked for twice.

use domain::TenantId;
use domain::plan::Operation;
use jiff::SignedDuration;
use platform::{App, Error};
use quotas_store::quotas::{self, Reserved, State, Wanted};

use crate::chance::Chance;

/// What became of an attempt, as the caller knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Committed,
    Voided,
    /// Reserved and left to lapse.
    Left,
    /// It had lapsed before it was committed.
    Lapsed,
    Refused,
}

impl Outcome {
    pub const ALL: [Self; 5] = [Self::Committed, Self::Voided, Self::Left, Self::Lapsed, Self::Refused];

    pub fn code(self) -> char {
        match self {
            Self::Committed => 'c',
            Self::Voided => 'v',
            Self::Left => 'l',
            Self::Lapsed => 'x',
            Self::Refused => 'r',
        }
    }
}

/// How often, in a thousand, a caller does other than to commit once.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    pub void: u64,
    pub leave: u64,
    pub twice: u64,
    pub held_for: SignedDuration,
}

pub fn wanted(tenant: TenantId, id: &str, units: u64, held_for: SignedDuration) -> Wanted {
    let operation = Operation::Generations;
    Wanted { tenant_id: tenant, operation, id: id.to_owned(), units, key_id: None, held_for }
}

/// One attempt; an error is a caller that does not know what became of it, and
/// comes again with the same id.
pub async fn attempt(
    app: &App,
    tenant: TenantId,
    id: &str,
    units: u64,
    chance: &Chance,
    habits: Habits,
) -> Result<Outcome, Error> {
    let wanted = wanted(tenant, id, units, habits.held_for);
    let ticket = match quotas::reserve(app, &wanted).await? {
        Reserved::Refused(_) => return Ok(Outcome::Refused),
        Reserved::Granted(_, State::Committed) => return Ok(Outcome::Committed),
        Reserved::Granted(_, State::Voided) => return Ok(Outcome::Voided),
        Reserved::Granted(ticket, State::Reserved) => ticket,
    };
    let twice = chance.permille(habits.twice);
    if twice {
        let again = quotas::reserve(app, &wanted).await?;
        assert!(matches!(&again, Reserved::Granted(it, _) if *it == ticket), "{again:?} is not {ticket:?}");
    }
    if chance.permille(habits.leave) {
        return Ok(Outcome::Left);
    }
    if chance.permille(habits.void) {
        let state = quotas::void(app, &ticket).await?;
        // Somebody else may have come with the same id, and been faster.
        return Ok(if state == State::Committed { Outcome::Committed } else { Outcome::Voided });
    }
    let state = quotas::commit(app, &ticket).await?;
    if twice {
        assert_eq!(quotas::commit(app, &ticket).await?, state, "{id} was settled once");
    }
    Ok(if state == State::Committed { Outcome::Committed } else { Outcome::Lapsed })
}
