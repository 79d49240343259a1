//! Proving again, inside a session, who one is: before what is sensitive.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Proof};
use domain::{AccountId, SessionId, Time};
use platform::caller::PROOF_SECONDS_MAX;
use platform::dynamodb::{if_unchanged, number, text};
use platform::{App, Error, Table};
use store_core::events;
use store_core::transaction::{retry_with_backoff, update_builder, update_item, write_all};

use super::{Session, find, key};

/// Wrong proofs before a pause.
const PROOF_TRIES_MAX: u32 = 5;
const PAUSE_SECONDS: i64 = 15 * 60;

/// What a session may do that wants to prove something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// Compare; it was counted.
    Counted,
    /// Too many were wrong; the pause is over after this.
    Refused { retry_after_seconds: u32 },
    /// There is no such session any more.
    Ended,
}

/// Counts a try before it is compared, so that no crash and no race gives one for free.
pub async fn count_try(app: &App, account: AccountId, id: SessionId) -> Result<Tried, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, account, id).await? else { return Ok(Tried::Ended) };
        let now = app.clock.now().as_second();
        let pause = seen.proof_tried_at + PAUSE_SECONDS - now;
        let tried = match seen.proof_tries {
            tried if tried < PROOF_TRIES_MAX => tried + 1,
            _ if pause <= 0 => 1,
            _ => return Ok(Tried::Refused { retry_after_seconds: u32::try_from(pause).unwrap_or(u32::MAX) }),
        };
        if counted(app, &seen, tried, now).await? {
            return Ok(Tried::Counted);
        }
        retry_with_backoff(&mut tries, id).await?;
    }
}

async fn counted(app: &App, seen: &Session, tried: u32, now: i64) -> Result<bool, Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .set_key(Some(key(seen.account_id, seen.id)))
        .update_expression("SET proof_tries = :tries, proof_tried_at = :now")
        .condition_expression("proof_tries = :seen AND proof_tried_at = :seen_at")
        .expression_attribute_values(":tries", number(tried))
        .expression_attribute_values(":now", number(now))
        .expression_attribute_values(":seen", number(seen.proof_tries))
        .expression_attribute_values(":seen_at", number(seen.proof_tried_at))
        .send()
        .await;
    Ok(if_unchanged(update)?.is_some())
}

/// Writes down that the person has just proven who they are; until when it
/// counts. `None` when the session has ended.
pub async fn prove(
    app: &App,
    account: AccountId,
    id: SessionId,
    proof: Proof,
    by: &Actor,
) -> Result<Option<Time>, Error> {
    let (parts, until) = prove_parts(app, account, id, proof, by)?;
    Ok(write_all(app, parts.into()).await?.then_some(until))
}

/// The parts of a transaction that do so, and leave the event.
pub(crate) fn prove_parts(
    app: &App,
    account: AccountId,
    id: SessionId,
    proof: Proof,
    by: &Actor,
) -> Result<([TransactWriteItem; 2], Time), Error> {
    let now = Time::from(app.clock.now());
    let proven = update_builder(app, Table::Sessions, account, id)?
        .update_expression("SET proven_at = :now, proof_tries = :none")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":none", number(0));
    let until = now.plus(jiff::SignedDuration::from_secs(PROOF_SECONDS_MAX));
    let event = events::record(app, account, by, Change::SessionProven { session_id: id, by: proof })?;
    Ok(([update_item(proven)?, event], until))
}
