//! A challenge: the state between the first and the second factor of a login. It lasts
//! minutes, allows few tries, and is deleted by the write that begins the session.

use aws_sdk_dynamodb::types::ReturnValue;
use domain::events::Actor;
use domain::{AccountId, TenantId};
use platform::codes::{self, Purpose};
use platform::dynamodb::{if_condition_held, number, text};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{Transaction, delete_builder, delete_item, put_new_item, retry_with_backoff, write_all};
use ulid::Ulid;

use super::check::{self, Checked, Proof};
use super::{PK, SK, Totp, read};
use crate::sessions::{self, Ground, Session};

const SECONDS: u32 = 5 * 60;
const TRIES_MAX: u32 = 5;

/// What a login returns instead of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// To be sent with the second factor.
    pub code: String,
    pub expires_in_seconds: u32,
}

#[derive(Debug, Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    /// The workspace that the login is for.
    tenant_id: TenantId,
    /// What must still hold of the first factor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    grounds: Vec<Ground>,
    tries: u32,
    expires_at: i64,
}

fn sort_key(id: Ulid) -> String {
    format!("CHALLENGE#{id}")
}

/// Creates a challenge after the first factor; `None` if the account has no second one.
pub async fn challenge(
    app: &App,
    account: AccountId,
    tenant: TenantId,
    grounds: &[Ground],
) -> Result<Option<Challenge>, Error> {
    if !read(app, account).await?.is_some_and(|totp| Totp::is_on(&totp)) {
        return Ok(None);
    }
    let id = app.clock.ulid();
    let record = Record {
        pk: account.to_string(),
        sk: sort_key(id),
        tenant_id: tenant,
        grounds: grounds.to_vec(),
        tries: 0,
        expires_at: app.clock.now().as_second() + i64::from(SECONDS),
    };
    if !write_all(app, vec![put_new_item(app, Table::Sessions, &record)?]).await? {
        return Err(Error::internal("a challenge of this id is there"));
    }
    let code = codes::write(app, Purpose::SecondFactor, &format!("{account}.{id}")).await?;
    Ok(Some(Challenge { code, expires_in_seconds: SECONDS }))
}

/// A challenge that is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub account_id: AccountId,
    /// The workspace that the login is for.
    pub tenant_id: TenantId,
    grounds: Vec<Ground>,
    id: Ulid,
}

/// Counts a try of the challenge with this code; `None` if there is no such challenge, or
/// if no tries are left.
pub async fn open(app: &App, code: &str) -> Result<Option<Open>, Error> {
    let Some(subject) = codes::read(app, Purpose::SecondFactor, code).await? else { return Ok(None) };
    let parsed = subject.split_once('.').and_then(|(account, id)| Some((account.parse().ok()?, id.parse().ok()?)));
    let (account_id, id): (AccountId, Ulid) = parsed.ok_or_else(|| Error::internal("a challenge of no account"))?;
    let counted = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(account_id))
        .key(SK, text(sort_key(id)))
        .update_expression("SET tries = tries + :one")
        .condition_expression("tries < :max AND expires_at > :now")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(TRIES_MAX))
        .expression_attribute_values(":now", number(app.clock.now().as_second()))
        .return_values(ReturnValue::AllNew)
        .send()
        .await;
    let Some(answer) = if_condition_held(counted)? else { return Ok(None) };
    let item = answer.attributes.ok_or_else(|| Error::internal("a counted challenge was not shown"))?;
    let record: Record = serde_dynamo::from_item(item).map_err(Error::internal)?;
    Ok(Some(Open { account_id, tenant_id: record.tenant_id, grounds: record.grounds, id }))
}

/// The outcome of an answer to a challenge.
#[derive(Debug, PartialEq, Eq)]
pub enum Answered {
    /// The session has begun.
    Begun,
    Wrong,
    /// Too many codes were wrong; the next one is compared after this time.
    Refused {
        retry_after_seconds: u32,
    },
    /// The second factor was disabled, or the first factor was changed.
    Over,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Challenge,
    Session,
    Grounds,
    Proof,
    Room,
}

/// Begins the session if the proof is right. One transaction deletes the challenge, marks
/// the proof as used and writes the session; one that would be too many ends the one that
/// was unused for longest.
pub async fn answer(app: &App, open: &Open, proof: &Proof, session: &Session, by: &Actor) -> Result<Answered, Error> {
    let right = match check::proof(app, open.account_id, proof).await? {
        Checked::Right(right) => right,
        Checked::Wrong => return Ok(Answered::Wrong),
        Checked::Refused { retry_after_seconds } => return Ok(Answered::Refused { retry_after_seconds }),
        Checked::Absent => return Ok(Answered::Over),
    };
    let mut tries = 0;
    loop {
        let transaction = beginning(app, open, proof, session, by)?
            .with_all(Part::Proof, check::use_parts(app, open.account_id, &right).await?)
            .with_all(Part::Room, sessions::room_parts(app, session, by).await?);
        let Err(failed) = transaction.write().await? else { return Ok(Answered::Begun) };
        if failed.contains(&Part::Grounds) {
            return Ok(Answered::Over);
        }
        if failed.into_first() != Some(Part::Room) {
            // Of two requests with the same proof one begins a session.
            return Ok(Answered::Wrong);
        }
        // Another sign-in was made at the same moment, or an older session was used.
        retry_with_backoff(&mut tries, open.account_id).await?;
    }
}

/// The transaction but for the proof's parts, and those that make room for the session.
fn beginning<'a>(
    app: &'a App,
    open: &Open,
    proof: &Proof,
    session: &Session,
    by: &Actor,
) -> Result<Transaction<'a, Part>, Error> {
    let used = delete_builder(app, Table::Sessions, open.account_id, sort_key(open.id))?
        .condition_expression("attribute_exists(pk)");
    let by_provider = sessions::provider_of(&open.grounds);
    let begun = sessions::begin_parts(app, session, by_provider, Some(proof.factor()), by)?;
    Ok(Transaction::new(app)
        .with(Part::Challenge, delete_item(used)?)
        .with_all(Part::Session, begun)
        .with_all(Part::Grounds, sessions::ground_parts(app, open.account_id, &open.grounds)?))
}
