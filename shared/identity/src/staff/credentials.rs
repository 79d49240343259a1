//! Password and second factor of a member of staff, and signing in by both.

use domain::StaffId;
use domain::events::{Actor, Change, EventLog, Kind};
use platform::dynamodb::{get, number, text};
use platform::sealed::{self, Sealed};
use platform::{Action, App, Column, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::{
    condition_check, condition_check_builder, retry_with_backoff, update_builder, update_item, write_all,
};

use super::{MEMBERS, Member, SECRETS, STAFF, STAFF_CREDENTIALS};
use crate::second_factor::pause_after;
use crate::totp::Seed;

// What the operations touch.
pub const CREDENTIALS: Grant =
    Grant::operation("staff::credentials", &[Grant::items(Table::Accounts, &[Action::Get], &SECRETS)]);
pub const SIGN_IN: Grant = Grant::operation(
    "staff::sign_in",
    &[
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &MEMBERS),
        Grant::items(Table::Accounts, &[Action::Get, Action::Update], &SECRETS),
        Grant::unseal(Column::TotpSecret),
        events::leaves(&[Kind::StaffSignedIn]),
    ],
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    /// Chosen, and not confirmed by a first code.
    Pending,
    On,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) enrolment: String,
    pub(super) state: State,
    pub(super) phc: String,
    pub(super) seed: Sealed,
    /// The latest time step whose code was used.
    pub(super) last_step: u64,
    /// Wrong codes in a row, after a right password.
    pub(super) wrong: u32,
    /// No code is compared before this; seconds since the epoch.
    pub(super) refused_until: i64,
}

/// Password and second factor of one enrolment.
#[derive(Debug, Clone)]
pub struct Credentials(Record);

impl Credentials {
    /// The PHC string of the password.
    pub fn phc(&self) -> &str {
        &self.0.phc
    }

    pub(super) fn seed(&self) -> &Sealed {
        &self.0.seed
    }

    /// Whether they wait for the first code of this enrolment.
    pub fn is_pending(&self, enrolment: &str) -> bool {
        self.0.state == State::Pending && self.0.enrolment == enrolment
    }

    /// Whether this enrolment can sign in by them.
    pub fn is_on(&self, enrolment: &str) -> bool {
        self.0.state == State::On && self.0.enrolment == enrolment
    }
}

pub async fn credentials(app: &App, id: StaffId) -> Result<Option<Credentials>, Error> {
    let found: Option<Record> = get(app, Table::Accounts, STAFF_CREDENTIALS, id).await?;
    Ok(found.map(Credentials))
}

/// What became of a sign-in whose password is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedIn {
    Done,
    /// The code is wrong, or was used before, or the enrolment has ended.
    Wrong,
    /// Too many codes were wrong; the next one is compared after this time.
    Refused {
        retry_after_seconds: u32,
    },
}

/// Uses up a code of the authenticator app, and leaves the event of the sign-in. The try
/// is counted before the code is compared.
pub async fn sign_in(app: &App, member: &Member, seen: Credentials, code: &str) -> Result<SignedIn, Error> {
    let record = match count(app, member.id, seen.0).await? {
        Counted::As(record) => record,
        Counted::Refused { retry_after_seconds } => return Ok(SignedIn::Refused { retry_after_seconds }),
        Counted::Gone => return Ok(SignedIn::Wrong),
    };
    let seed = Seed::from_bytes(sealed::open(app, Column::TotpSecret, member.id, &record.seed).await?);
    let step = seed.step(code, app.clock.now().as_second())?.filter(|step| *step > record.last_step);
    let Some(step) = step else { return Ok(SignedIn::Wrong) };
    let used = update_builder(app, Table::Accounts, STAFF_CREDENTIALS, member.id)?
        .update_expression("SET last_step = :step, wrong = :none, refused_until = :none")
        .condition_expression("enrolment = :seen AND #state = :on AND last_step < :step")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"))
        .expression_attribute_values(":step", number(step))
        .expression_attribute_values(":none", number(0))
        .expression_attribute_values(":seen", text(&member.enrolment));
    let still_active = condition_check_builder(app, Table::Accounts, STAFF, member.id)?
        .condition_expression(
            "enrolment = :seen AND attribute_exists(enrolled_at) AND attribute_not_exists(revoked_at)",
        )
        .expression_attribute_values(":seen", text(&member.enrolment));
    let by = Actor::Staff { staff_id: member.id };
    let event = events::record(app, EventLog::Staff, &by, Change::StaffSignedIn { staff_id: member.id })?;
    let is_written = write_all(app, vec![update_item(used)?, condition_check(still_active)?, event]).await?;
    Ok(if is_written { SignedIn::Done } else { SignedIn::Wrong })
}

enum Counted {
    As(Record),
    Refused { retry_after_seconds: u32 },
    Gone,
}

async fn count(app: &App, id: StaffId, mut seen: Record) -> Result<Counted, Error> {
    let mut tries = 0;
    loop {
        let now = app.clock.now().as_second();
        if seen.refused_until > now {
            let retry_after_seconds = u32::try_from(seen.refused_until - now).unwrap_or(u32::MAX);
            return Ok(Counted::Refused { retry_after_seconds });
        }
        let wrong = seen.wrong.saturating_add(1);
        let counting = update_builder(app, Table::Accounts, STAFF_CREDENTIALS, id)?
            .update_expression("SET wrong = :wrong, refused_until = :until")
            .condition_expression("enrolment = :enrolment AND wrong = :seen AND refused_until = :seen_until")
            .expression_attribute_values(":wrong", number(wrong))
            .expression_attribute_values(":until", number(pause_after(wrong, now)))
            .expression_attribute_values(":enrolment", text(&seen.enrolment))
            .expression_attribute_values(":seen", number(seen.wrong))
            .expression_attribute_values(":seen_until", number(seen.refused_until));
        if write_all(app, vec![update_item(counting)?]).await? {
            return Ok(Counted::As(seen));
        }
        retry_with_backoff(&mut tries, format!("the credentials of {id}")).await?;
        match credentials(app, id).await?.filter(|found| found.0.enrolment == seen.enrolment) {
            Some(found) => seen = found.0,
            None => return Ok(Counted::Gone),
        }
    }
}
