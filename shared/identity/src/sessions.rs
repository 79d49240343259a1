//! Sessions: sign-ins of a person on a device, each until it is ended.
//!
//! Keys, in [`Table::Sessions`]: pk `<account>`, sk `<session>`, so that an
//! account's sessions are one query. The authorizer reads the item on every
//! request: a session that was ended ends at once, everywhere.
//!
//! A session is ended by taking its item away; nothing brings it back. How many an account
//! has at once is bounded by `sessions/limit.rs`.

mod end_all;
mod grounds;
mod limit;
mod proof;
mod refresh;

pub use end_all::{EndAll, end_all};
pub use grounds::{Ground, begin};
pub(crate) use grounds::{ground_parts, provider_of};
pub(crate) use limit::room_parts;
pub use limit::{Displaced, SESSIONS_MAX, last_displaced};
pub(crate) use proof::prove_parts;
pub use proof::{Tried, count_try, prove};
pub use refresh::{Refreshed, go_on};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, EndedBy, Kind, SecondFactor};
use domain::provider::Provider;
use domain::{AccountId, SessionId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, get, number, text};
use platform::request::Client;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{
    condition_check, condition_check_builder, delete_builder, delete_item, put_new_item, write_all,
};
use store_core::{events, outbox};

use crate::accounts;

/// A session that is not refreshed for this long ends.
pub const IDLE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// However often it is refreshed, it ends after this.
pub const AGE: SignedDuration = SignedDuration::from_hours(90 * 24);

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("sessions::find", &[Grant::items(Table::Sessions, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const LIST: Grant =
    Grant::operation("sessions::list", &[Grant::items(Table::Sessions, &[Action::Query], &[ACCOUNT_PARTITIONS])]);
pub const LAST_DISPLACED: Grant = Grant::operation(
    "sessions::last_displaced",
    &[Grant::items(Table::Sessions, &[Action::Get], &[ACCOUNT_PARTITIONS])],
);
pub const BEGIN: Grant = Grant::operation(
    "sessions::begin",
    &[
        Grant::items(
            Table::Sessions,
            &[Action::Get, Action::Query, Action::Put, Action::Delete],
            &[ACCOUNT_PARTITIONS],
        ),
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::SessionStarted, Kind::SessionEnded]),
    ],
);
pub const END: Grant = Grant::operation(
    "sessions::end",
    &[Grant::items(Table::Sessions, &[Action::Delete], &[ACCOUNT_PARTITIONS]), events::leaves(&[Kind::SessionEnded])],
);
pub const END_ALL: Grant = Grant::operation(
    "sessions::end_all",
    &[
        Grant::items(Table::Sessions, &[Action::Query, Action::Delete], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::SessionsEnded]),
    ],
);
pub const COUNT_TRY: Grant = Grant::operation(
    "sessions::count_try",
    &[Grant::items(Table::Sessions, &[Action::Get, Action::Update], &[ACCOUNT_PARTITIONS])],
);
pub const PROVE: Grant = Grant::operation(
    "sessions::prove",
    &[Grant::items(Table::Sessions, &[Action::Update], &[ACCOUNT_PARTITIONS]), events::leaves(&[Kind::SessionProven])],
);
pub const GO_ON: Grant = Grant::operation(
    "sessions::go_on",
    &[
        Grant::items(Table::Sessions, &[Action::Get, Action::Update, Action::Delete], &[ACCOUNT_PARTITIONS]),
        accounts::PERSON,
        outbox::PUT,
        events::leaves(&[Kind::SessionEnded]),
    ],
);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pk: String,
    sk: String,
    pub id: SessionId,
    pub account_id: AccountId,
    /// How often it was refreshed: only the refresh token of this count goes on.
    pub count: u64,
    pub created_at: Time,
    pub refreshed_at: Time,
    /// When the person last proved who they are, by all factors they have.
    pub proven_at: Time,
    /// Proofs tried since the last right one, or since the pause after too many.
    #[serde(default)]
    proof_tries: u32,
    /// When the last of them was tried; seconds since the epoch.
    #[serde(default)]
    proof_tried_at: i64,
    /// In words for its owner: the device's user agent, as last seen.
    pub user_agent: String,
    pub ip: String,
    /// Seconds since the epoch; the table's time to live, and ours before it acts.
    pub expires_at: i64,
}

impl Session {
    /// When it ends unless it is refreshed.
    pub fn ends_at(&self) -> Time {
        self.refreshed_at.plus(IDLE).min(self.created_at.plus(AGE))
    }

    /// Whether it is over, though it may still lie in the table.
    pub fn is_over(&self, app: &App) -> bool {
        self.expires_at <= app.clock.now().as_second()
    }
}

/// A sign-in that has just been proven. Written by [`begin`].
pub fn new(app: &App, account: AccountId, client: &Client) -> Session {
    let (id, now) = (SessionId::new(app.clock.ulid()), Time::from(app.clock.now()));
    Session {
        pk: account.to_string(),
        sk: id.to_string(),
        id,
        account_id: account,
        count: 0,
        created_at: now,
        refreshed_at: now,
        proven_at: now,
        proof_tries: 0,
        proof_tried_at: 0,
        user_agent: client.user_agent.clone(),
        ip: client.ip.clone(),
        expires_at: now.plus(IDLE).as_second(),
    }
}

/// The parts of a transaction that begin a session, and leave the event.
pub(crate) fn begin_parts(
    app: &App,
    session: &Session,
    by_provider: Option<Provider>,
    second_factor: Option<SecondFactor>,
    by: &Actor,
) -> Result<[TransactWriteItem; 2], Error> {
    let change = Change::SessionStarted { session_id: session.id, by_provider, second_factor };
    let event = events::record(app, session.account_id, by, change)?;
    Ok([put_new_item(app, Table::Sessions, session)?, event])
}

/// The session, if it has not been ended and is not over.
pub async fn find(app: &App, account: AccountId, id: SessionId) -> Result<Option<Session>, Error> {
    let found: Option<Session> = get(app, Table::Sessions, account, id).await?;
    Ok(found.filter(|session| !session.is_over(app)))
}

/// Part of an account's sessions, the latest sign-in first.
#[derive(Debug)]
pub struct Listed {
    /// Those that last; ones that are over and still lie in the table are left out.
    pub items: Vec<Session>,
    /// Go on after this one; `None` at the end.
    pub next: Option<SessionId>,
}

/// At most `limit` sessions that began before `after`.
pub async fn list(app: &App, account: AccountId, after: Option<SessionId>, limit: u16) -> Result<Listed, Error> {
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Sessions)?)
        .key_condition_expression("pk = :account AND begins_with(sk, :session)")
        .expression_attribute_values(":account", text(account))
        .expression_attribute_values(":session", text(format!("{}_", SessionId::PREFIX)))
        .scan_index_forward(false)
        .set_exclusive_start_key(after.map(|id| key(account, id)))
        // One more than asked for tells whether there is a next page.
        .limit(i32::from(limit) + 1)
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let mut items: Vec<Session> = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    let more = items.len() > usize::from(limit);
    items.truncate(usize::from(limit));
    let next = if more { items.last().map(|last| last.id) } else { None };
    items.retain(|session| !session.is_over(app));
    Ok(Listed { items, next })
}

/// The part of a transaction that fails when the session has ended.
pub(crate) fn still_open_part(app: &App, account: AccountId, id: SessionId) -> Result<TransactWriteItem, Error> {
    let lasts = condition_check_builder(app, Table::Sessions, account, id)?
        .condition_expression("expires_at > :now")
        .expression_attribute_values(":now", number(app.clock.now().as_second()));
    condition_check(lasts)
}

/// Ends a session, and all its tokens with it; `false` when there is none of this id.
pub async fn end(app: &App, account: AccountId, id: SessionId, reason: EndedBy, by: &Actor) -> Result<bool, Error> {
    write_all(app, end_parts(app, account, id, reason, by)?.into()).await
}

/// The parts of a transaction that end a session, and leave the event.
fn end_parts(
    app: &App,
    account: AccountId,
    id: SessionId,
    reason: EndedBy,
    by: &Actor,
) -> Result<[TransactWriteItem; 2], Error> {
    let ended = delete_builder(app, Table::Sessions, account, id)?.condition_expression("attribute_exists(pk)");
    let event = events::record(app, account, by, Change::SessionEnded { session_id: id, reason })?;
    Ok([delete_item(ended)?, event])
}

fn key(account: AccountId, id: SessionId) -> HashMap<String, AttributeValue> {
    HashMap::from([(PK.to_owned(), text(account)), (SK.to_owned(), text(id))])
}
