//! The second factor: codes by the clock from an authenticator app, and recovery
//! codes for when the app is lost.
//!
//! Keys:
//!
//! | table | pk | sk | what |
//! |---|---|---|---|
//! | [`Table::Accounts`] | `<account>` | `TOTP` | the seed, encrypted, and what was tried |
//! | [`Table::Accounts`] | `<account>` | `RECOVERY` | hashes of the recovery codes left |
//! | [`Table::Sessions`] | `<account>` | `CHALLENGE#<ulid>` | a login whose password was right |
//!
//! A code works once: the write that it authorizes sets `last_step` to the code's time
//! step, on the condition that it was lower (RFC 6238 §5.2). A recovery code works
//! once: the write removes its hash, on the condition that the set contains it.

mod challenge;
mod check;
mod recovery;

pub use challenge::{Answered, Challenge, Open, answer, challenge, open};
pub use check::Proof;
pub(crate) use check::pause_after;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, SessionId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, get, number, text};
use platform::mail::Notice;
use platform::sealed::{self, Sealed};
use platform::{Action, App, Column, Error, Grant, Secret, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{
    check_attribute_equals, condition_check, condition_check_builder, put_item, update_builder, update_item, write_all,
};
use store_core::{events, outbox};

use self::check::{Checked, Right};
use crate::totp::Seed;
use crate::{accounts, sessions};

const TOTP: &str = "TOTP";
/// How long a person has to scan the QR code and to enter the first code.
const PENDING: SignedDuration = SignedDuration::from_hours(1);
/// A code is valid for three time steps. A confirmation may be repeated for so long.
const CONFIRMED_AGAIN: SignedDuration = SignedDuration::from_secs(90);

// What the operations touch.
const NOTIFY_OWNER: Grant = Grant::operation("second_factor::notice", &[accounts::PERSON, outbox::PUT]);
const USE_PROOF: Grant = Grant::operation(
    "second_factor::check",
    &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Update], &[ACCOUNT_PARTITIONS]),
        NOTIFY_OWNER,
        Grant::unseal(Column::TotpSecret),
    ],
);
pub const STATUS: Grant =
    Grant::operation("second_factor::status", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const ENROL: Grant = Grant::operation(
    "second_factor::enrol",
    &[
        Grant::items(Table::Accounts, &[Action::Put], &[ACCOUNT_PARTITIONS]),
        Grant::seal(Column::TotpSecret),
        events::leaves(&[Kind::SecondFactorEnrolled]),
    ],
);
pub const CONFIRM: Grant = Grant::operation(
    "second_factor::confirm",
    &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Put, Action::Update], &[ACCOUNT_PARTITIONS]),
        NOTIFY_OWNER,
        Grant::unseal(Column::TotpSecret),
        events::leaves(&[Kind::SecondFactorEnabled, Kind::RecoveryCodesRenewed]),
    ],
);
pub const DISABLE: Grant = Grant::operation(
    "second_factor::disable",
    &[
        USE_PROOF,
        Grant::items(Table::Accounts, &[Action::Delete], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::SecondFactorDisabled]),
    ],
);
pub const RENEW_RECOVERY_CODES: Grant = Grant::operation(
    "second_factor::renew_recovery_codes",
    &[
        Grant::items(Table::Accounts, &[Action::Put, Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        NOTIFY_OWNER,
        events::leaves(&[Kind::RecoveryCodesRenewed]),
    ],
);
pub const STEP_UP: Grant = Grant::operation("second_factor::step_up", &[USE_PROOF, sessions::PROVE]);
pub const CHALLENGE: Grant = Grant::operation(
    "second_factor::challenge",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Sessions, &[Action::Put], &[ACCOUNT_PARTITIONS]),
        Grant::read_secret(Secret::CodeKey),
    ],
);
pub const OPEN: Grant = Grant::operation(
    "second_factor::open",
    &[Grant::items(Table::Sessions, &[Action::Update], &[ACCOUNT_PARTITIONS]), Grant::read_secret(Secret::CodeKey)],
);
pub const ANSWER: Grant = Grant::operation(
    "second_factor::answer",
    &[USE_PROOF, sessions::BEGIN, Grant::items(Table::Sessions, &[Action::Delete], &[ACCOUNT_PARTITIONS])],
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// Not required yet: no code has shown that an app has the seed.
    Pending,
    On,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Totp {
    pk: String,
    sk: String,
    /// Distinguishes one enrolment from the next.
    enrolment: String,
    state: State,
    since: Time,
    seed: Sealed,
    /// The latest time step whose code was used.
    last_step: u64,
    /// Wrong codes in a row.
    wrong: u32,
    /// No code is compared before this; seconds since the epoch.
    refused_until: i64,
    /// When a pending enrolment expires; seconds since the epoch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<i64>,
}

impl Totp {
    fn is_on(&self) -> bool {
        self.state == State::On
    }
}

async fn read(app: &App, account: AccountId) -> Result<Option<Totp>, Error> {
    let found: Option<Totp> = get(app, Table::Accounts, account, TOTP).await?;
    let now = app.clock.now().as_second();
    Ok(found.filter(|totp| totp.expires_at.is_none_or(|at| at > now)))
}

/// The second factor of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// Since when it is required.
    pub since: Time,
    pub recovery_codes_left: usize,
}

/// `None` if none is enabled.
pub async fn status(app: &App, account: AccountId) -> Result<Option<Status>, Error> {
    let Some(totp) = read(app, account).await?.filter(Totp::is_on) else { return Ok(None) };
    Ok(Some(Status { since: totp.since, recovery_codes_left: recovery::left(app, account).await? }))
}

/// Begins an enrolment, which replaces one that is pending; `None` if a second factor
/// is enabled.
pub async fn enrol(app: &App, account: AccountId, by: &Actor) -> Result<Option<Seed>, Error> {
    let (seed, now) = (Seed::random()?, Time::from(app.clock.now()));
    let record = Totp {
        pk: account.to_string(),
        sk: TOTP.to_owned(),
        enrolment: app.clock.ulid().to_string(),
        state: State::Pending,
        since: now,
        seed: sealed::seal(app, Column::TotpSecret, account, seed.as_bytes()).await?,
        last_step: 0,
        wrong: 0,
        refused_until: 0,
        expires_at: Some(now.plus(PENDING).as_second()),
    };
    let put = Put::builder()
        .condition_expression("attribute_not_exists(pk) OR #state = :pending")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":pending", text("pending"));
    let event = events::record(app, account, by, Change::SecondFactorEnrolled {})?;
    let is_written = write_all(app, vec![put_item(app, Table::Accounts, put, &record)?, event]).await?;
    Ok(is_written.then_some(seed))
}

/// The outcome of an operation that needs a code.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    Done(T),
    /// The code is wrong, or was used before.
    Wrong,
    /// Too many codes were wrong; the next one is compared after this time.
    Refused {
        retry_after_seconds: u32,
    },
    /// The account has no second factor, or no pending one.
    Absent,
}

/// Enables the second factor by the first code of the app, and returns the recovery
/// codes, which are shown once. A client that lost the answer sends the same code again
/// and gets other recovery codes. The caller ends the sessions that began without it.
pub async fn confirm(app: &App, account: AccountId, code: &str, by: &Actor) -> Result<Outcome<Vec<String>>, Error> {
    let Some(totp) = read(app, account).await? else { return Ok(Outcome::Absent) };
    if totp.is_on() {
        return confirm_again(app, account, totp, code, by).await;
    }
    let step = match check::code(app, account, totp.clone(), code).await? {
        Checked::Right(Right::Step(step)) => step,
        Checked::Refused { retry_after_seconds } => return Ok(Outcome::Refused { retry_after_seconds }),
        _ => return Ok(Outcome::Wrong),
    };
    let (codes, recovery) = recovery::new(app, account)?;
    let now = Time::from(app.clock.now());
    let on = update_builder(app, Table::Accounts, account, TOTP)?
        .update_expression(
            "SET #state = :on, since = :now, last_step = :step, wrong = :none, refused_until = :none \
             REMOVE expires_at",
        )
        .condition_expression("enrolment = :enrolment AND #state = :pending")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"))
        .expression_attribute_values(":pending", text("pending"))
        .expression_attribute_values(":enrolment", text(&totp.enrolment))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":step", number(step))
        .expression_attribute_values(":none", number(0));
    let mut parts = vec![update_item(on)?, recovery];
    parts.push(events::record(app, account, by, Change::SecondFactorEnabled {})?);
    parts.extend(notice(app, account, Notice::SecondFactorEnabled).await?);
    done(write_all(app, parts).await?, codes)
}

/// Repeats a confirmation whose answer may have been lost; other recovery codes are good then.
async fn confirm_again(
    app: &App,
    account: AccountId,
    totp: Totp,
    code: &str,
    by: &Actor,
) -> Result<Outcome<Vec<String>>, Error> {
    if Time::from(app.clock.now()).since(totp.since) > CONFIRMED_AGAIN {
        return Ok(Outcome::Absent);
    }
    let step = match check::last_code(app, account, totp.clone(), code).await? {
        Checked::Right(Right::Step(step)) => step,
        Checked::Refused { retry_after_seconds } => return Ok(Outcome::Refused { retry_after_seconds }),
        _ => return Ok(Outcome::Absent),
    };
    let (codes, recovery) = recovery::new(app, account)?;
    let same = update_builder(app, Table::Accounts, account, TOTP)?
        .update_expression("SET wrong = :none, refused_until = :none")
        .condition_expression("enrolment = :enrolment AND #state = :on AND last_step = :step")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"))
        .expression_attribute_values(":enrolment", text(&totp.enrolment))
        .expression_attribute_values(":step", number(step))
        .expression_attribute_values(":none", number(0));
    let event = events::record(app, account, by, Change::RecoveryCodesRenewed {})?;
    done(write_all(app, vec![update_item(same)?, recovery, event]).await?, codes)
}

/// The part of a transaction that fails if a second factor was enabled meanwhile.
pub(crate) fn still_off_part(app: &App, account: AccountId) -> Result<TransactWriteItem, Error> {
    let off = condition_check_builder(app, Table::Accounts, account, TOTP)?
        .condition_expression("attribute_not_exists(pk) OR #state <> :on")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"));
    condition_check(off)
}

/// Disables the second factor, by a code or a recovery code.
pub async fn disable(app: &App, account: AccountId, proof: &Proof, by: &Actor) -> Result<Outcome<()>, Error> {
    let right = match check::proof(app, account, proof).await? {
        Checked::Right(right) => right,
        other => return Ok(other.into_outcome()),
    };
    let mut parts = check::remove_parts(app, account, &right)?;
    parts.extend(notice(app, account, Notice::SecondFactorDisabled).await?);
    parts.push(events::record(app, account, by, Change::SecondFactorDisabled {})?);
    done(write_all(app, parts).await?, ())
}

/// Replaces the recovery codes and notifies the owner. The new ones are shown once.
pub async fn renew_recovery_codes(app: &App, account: AccountId, by: &Actor) -> Result<Option<Vec<String>>, Error> {
    let (codes, recovery) = recovery::new(app, account)?;
    let is_on = check_attribute_equals(app, Table::Accounts, (account, TOTP), ("state", text("on")))?;
    let mut parts = vec![is_on, recovery];
    parts.extend(notice(app, account, Notice::RecoveryCodesRenewed).await?);
    parts.push(events::record(app, account, by, Change::RecoveryCodesRenewed {})?);
    Ok(write_all(app, parts).await?.then_some(codes))
}

/// Renews the session's proof of identity; returns until when it is valid.
pub async fn step_up(
    app: &App,
    account: AccountId,
    id: SessionId,
    proof: &Proof,
    by: &Actor,
) -> Result<Outcome<Time>, Error> {
    let right = match check::proof(app, account, proof).await? {
        Checked::Right(right) => right,
        other => return Ok(other.into_outcome()),
    };
    let shown = domain::events::Proof::SecondFactor(proof.factor());
    let (proving, until) = sessions::prove_parts(app, account, id, shown, by)?;
    let mut parts = proving.to_vec();
    parts.extend(check::use_parts(app, account, &right).await?);
    done(write_all(app, parts).await?, until)
}

/// If nothing was written, a condition failed: another request used the same code, or
/// what the code was about is gone.
fn done<T>(is_written: bool, value: T) -> Result<Outcome<T>, Error> {
    Ok(if is_written { Outcome::Done(value) } else { Outcome::Wrong })
}

/// The mail that notifies the owner; none if the account no longer exists.
async fn notice(app: &App, account: AccountId, notice: Notice) -> Result<Option<TransactWriteItem>, Error> {
    let Some(person) = accounts::person(app, account).await? else { return Ok(None) };
    outbox::notice(app, account, person.email, notice).map(Some)
}
