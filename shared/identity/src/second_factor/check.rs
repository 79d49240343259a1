//! Comparing codes, and the writes that mark a code as used.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::AccountId;
use domain::events::SecondFactor;
use platform::dynamodb::{number, text};
use platform::mail::Notice;
use platform::{App, Column, Error, Table, sealed};
use store_core::transaction::{
    delete_builder, delete_item, retry_with_backoff, update_builder, update_item, write_all,
};

use super::recovery::{self, RECOVERY};
use super::{Outcome, TOTP, Totp, notice, read};
use crate::totp::Seed;

/// Wrong codes in a row without a pause. After them each wrong code costs a pause, which
/// doubles: an attacker who knows the password can try some 24 codes a day, of which three
/// in a million are right. The owner can still use recovery codes, and can still reset
/// the password by mail.
const WRONG_FREE: u32 = 5;
const PAUSE_SECONDS_FIRST: i64 = 60;
const PAUSE_SECONDS_MAX: i64 = 60 * 60;

/// The second factor that a client sends.
#[derive(Clone)]
pub enum Proof {
    /// A code of the authenticator app.
    Code(String),
    RecoveryCode(String),
}

impl Proof {
    /// As events name it.
    pub(super) fn factor(&self) -> SecondFactor {
        match self {
            Self::Code(_) => SecondFactor::Code,
            Self::RecoveryCode(_) => SecondFactor::RecoveryCode,
        }
    }
}

/// A proof that is right and has not been marked as used yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Right {
    /// The time step of a TOTP code.
    Step(u64),
    /// The hash of a recovery code.
    Hash(String),
}

pub(super) enum Checked {
    Right(Right),
    Wrong,
    Refused {
        retry_after_seconds: u32,
    },
    /// No second factor is enabled.
    Absent,
}

impl Checked {
    /// The outcome for a caller without a right proof.
    pub(super) fn into_outcome<T>(self) -> Outcome<T> {
        match self {
            Self::Right(_) | Self::Wrong => Outcome::Wrong,
            Self::Refused { retry_after_seconds } => Outcome::Refused { retry_after_seconds },
            Self::Absent => Outcome::Absent,
        }
    }
}

/// Compares a proof with the enabled second factor.
pub(super) async fn proof(app: &App, account: AccountId, proof: &Proof) -> Result<Checked, Error> {
    let Some(totp) = read(app, account).await?.filter(Totp::is_on) else { return Ok(Checked::Absent) };
    match proof {
        Proof::Code(text) => code(app, account, totp, text).await,
        Proof::RecoveryCode(text) => {
            let found = recovery::find(app, account, text).await?;
            Ok(found.map_or(Checked::Wrong, |hash| Checked::Right(Right::Hash(hash))))
        }
    }
}

/// Compares a TOTP code that was not used before. The try is counted before the comparison.
pub(super) async fn code(app: &App, account: AccountId, seen: Totp, text: &str) -> Result<Checked, Error> {
    compare(app, account, seen, text, |step, last| step > last).await
}

/// As [`code`], with the code that was used last.
pub(super) async fn last_code(app: &App, account: AccountId, seen: Totp, text: &str) -> Result<Checked, Error> {
    compare(app, account, seen, text, |step, last| step == last).await
}

async fn compare(
    app: &App,
    account: AccountId,
    seen: Totp,
    text: &str,
    fits: impl FnOnce(u64, u64) -> bool,
) -> Result<Checked, Error> {
    let totp = match count(app, account, seen).await? {
        Counted::As(totp) => totp,
        Counted::Refused { retry_after_seconds } => return Ok(Checked::Refused { retry_after_seconds }),
        Counted::Gone => return Ok(Checked::Absent),
    };
    let seed = Seed::from_bytes(sealed::open(app, Column::TotpSecret, account, &totp.seed).await?);
    let step = seed.step(text, app.clock.now().as_second())?.filter(|step| fits(*step, totp.last_step));
    Ok(step.map_or(Checked::Wrong, |step| Checked::Right(Right::Step(step))))
}

enum Counted {
    As(Totp),
    Refused { retry_after_seconds: u32 },
    Gone,
}

/// Counts a try as wrong before the comparison; marking the code as used resets the
/// count. So neither a crash nor a race gives an attacker an uncounted try.
async fn count(app: &App, account: AccountId, mut seen: Totp) -> Result<Counted, Error> {
    let mut tries = 0;
    loop {
        let now = app.clock.now();
        let pause = seen.refused_until - now.as_second();
        if pause > 0 {
            return Ok(Counted::Refused { retry_after_seconds: u32::try_from(pause).unwrap_or(u32::MAX) });
        }
        let wrong = seen.wrong.saturating_add(1);
        let counting = update_builder(app, Table::Accounts, account, TOTP)?
            .update_expression("SET wrong = :wrong, refused_until = :until")
            .condition_expression("enrolment = :enrolment AND wrong = :seen AND refused_until = :seen_until")
            .expression_attribute_values(":wrong", number(wrong))
            .expression_attribute_values(":until", number(pause_after(wrong, now.as_second())))
            .expression_attribute_values(":enrolment", text(&seen.enrolment))
            .expression_attribute_values(":seen", number(seen.wrong))
            .expression_attribute_values(":seen_until", number(seen.refused_until));
        let mut parts = vec![update_item(counting)?];
        // All tries without a pause were wrong.
        if wrong == WRONG_FREE + 1 {
            parts.extend(notice(app, account, Notice::CodesRefused).await?);
        }
        if write_all(app, parts).await? {
            return Ok(Counted::As(seen));
        }
        retry_with_backoff(&mut tries, format!("the second factor of {account}")).await?;
        match read(app, account).await?.filter(|totp| totp.enrolment == seen.enrolment) {
            Some(totp) => seen = totp,
            None => return Ok(Counted::Gone),
        }
    }
}

/// Until when no code is compared after this many wrong ones.
pub(crate) fn pause_after(wrong: u32, now: i64) -> i64 {
    let Some(doublings) = wrong.checked_sub(WRONG_FREE) else { return 0 };
    now + (PAUSE_SECONDS_FIRST << doublings.min(PAUSE_SECONDS_MAX.ilog2())).min(PAUSE_SECONDS_MAX)
}

/// The parts of a transaction that mark a proof as used. They fail if it was used before.
pub(super) async fn use_parts(app: &App, account: AccountId, right: &Right) -> Result<Vec<TransactWriteItem>, Error> {
    match right {
        Right::Step(step) => {
            let used = update_builder(app, Table::Accounts, account, TOTP)?
                .update_expression("SET last_step = :step, wrong = :none, refused_until = :none")
                .condition_expression("#state = :on AND last_step < :step")
                .expression_attribute_names("#state", "state")
                .expression_attribute_values(":on", text("on"))
                .expression_attribute_values(":step", number(step))
                .expression_attribute_values(":none", number(0));
            Ok(vec![update_item(used)?])
        }
        Right::Hash(hash) => {
            let used = update_builder(app, Table::Accounts, account, RECOVERY)?
                .update_expression("DELETE hashes :hashes")
                .condition_expression("contains(hashes, :hash)")
                .expression_attribute_values(":hashes", AttributeValue::Ss(vec![hash.clone()]))
                .expression_attribute_values(":hash", text(hash));
            let mut parts = vec![update_item(used)?];
            parts.extend(notice(app, account, Notice::RecoveryCodeUsed).await?);
            Ok(parts)
        }
    }
}

/// The parts of a transaction that remove the second factor. They fail if the proof was
/// used before.
pub(super) fn remove_parts(app: &App, account: AccountId, right: &Right) -> Result<Vec<TransactWriteItem>, Error> {
    let totp = delete_builder(app, Table::Accounts, account, TOTP)?
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"));
    let recovery = delete_builder(app, Table::Accounts, account, RECOVERY)?;
    let (totp, recovery) = match right {
        Right::Step(step) => {
            let unused = "#state = :on AND last_step < :step";
            let totp = totp.condition_expression(unused).expression_attribute_values(":step", number(step));
            (totp, recovery)
        }
        Right::Hash(hash) => {
            let unused = recovery
                .condition_expression("contains(hashes, :hash)")
                .expression_attribute_values(":hash", text(hash));
            (totp.condition_expression("#state = :on"), unused)
        }
    };
    Ok(vec![delete_item(totp)?, delete_item(recovery)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_begin_after_five_wrong_codes_and_double_up_to_an_hour() {
        let pauses = [0, 1, 4, 5, 6, 7, 10, 11, 12, 1000, u32::MAX].map(|wrong| pause_after(wrong, 0));
        assert_eq!(pauses, [0, 0, 0, 60, 120, 240, 1920, 3600, 3600, 3600, 3600]);
    }
}
