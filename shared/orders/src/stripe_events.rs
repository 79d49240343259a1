//! What Stripe told, as it came: kept before anything is done about it, each event once.
//!
//! Keys are in the head of the crate. Invariant: an event is pending from the transaction
//! that keeps it to the one that says what became of it, so that none is lost in between.

use domain::Time;
use domain::events::{Change, Kind};
use jiff::SignedDuration;
use payments::Told;
use platform::dynamodb::{get, number, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::acts::{self, Act};
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_new_item, update_builder, update_item};
use store_core::{events, partition};

use crate::pending::{self, Work};

const EVENT: &str = "EVENT";
/// Longer than Stripe repeats one, and than it lists one; and shorter than traces of an
/// erased person may stay, because the body tells of who paid.
const KEPT: SignedDuration = SignedDuration::from_hours(45 * 24);
/// One that still waits so long before it expires is kept once more.
const KEPT_ANEW_BEFORE: SignedDuration = SignedDuration::from_hours(15 * 24);

// What the operations touch.
pub const RECEIVE: Grant = Grant::operation(
    "stripe_events::receive",
    &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(EVENT)]), pending::BEGIN],
);
pub const FIND: Grant =
    Grant::operation("stripe_events::find", &[Grant::items(Table::Orders, &[Action::Get], &[Key::Named(EVENT)])]);
pub const FIND_ALL: Grant = Grant::operation(
    "stripe_events::find_all",
    &[Grant::items(Table::Orders, &[Action::BatchGet], &[Key::Named(EVENT)])],
);
pub const FINISH: Grant = Grant::operation(
    "stripe_events::finish",
    &[Grant::items(Table::Orders, &[Action::Update], &[Key::Named(EVENT)]), pending::END],
);
pub const KEEP_WAITING: Grant = Grant::operation(
    "stripe_events::keep_waiting",
    &[Grant::items(Table::Orders, &[Action::Update], &[Key::Named(EVENT)])],
);
pub const REPLAY: Grant = Grant::operation(
    "stripe_events::replay",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Update], &[Key::Named(EVENT)]),
        pending::BEGIN,
        events::leaves(&[Kind::StaffReplayed]),
    ],
);

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = StripeEventOutcome)]
pub enum Outcome {
    /// The order is as it says.
    Applied,
    /// It is about nothing that this product does, or made.
    Kept,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    #[serde(flatten)]
    pub told: Told,
    /// As it came; none of what was found in Stripe's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    pub received_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processed_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// By staff.
    #[serde(default)]
    pub replays: u32,
    expires_at: i64,
}

fn pk(id: &str) -> String {
    format!("{EVENT}#{id}")
}

/// Keeps an event; whether it is new.
pub async fn receive(app: &App, told: Told, body: Option<String>) -> Result<bool, Error> {
    let now = Time::from(app.clock.now());
    let work = Work::StripeEvent { event_id: told.id.clone() };
    let key = pk(&told.id);
    let expires_at = now.plus(KEPT).as_second();
    let record = Record { told, body, received_at: now, processed_at: None, outcome: None, replays: 0, expires_at };
    let written = Transaction::new(app)
        .with((), put_new_item(app, Table::Orders, &keyed(key, EVENT, record))?)
        .with_all((), pending::begin(app, &work)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

pub async fn find(app: &App, id: &str) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(id), EVENT).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Which of these events are kept.
pub async fn find_all<'a>(app: &App, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>, Error> {
    let keys = ids.into_iter().map(|id| (pk(id), EVENT.to_owned()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record.told.id).collect())
}

/// Says what became of an event.
pub async fn finish(app: &App, id: &str, outcome: Outcome) -> Result<(), Error> {
    let update = update_builder(app, Table::Orders, pk(id), EVENT)?
        .update_expression("SET processed_at = :now, outcome = :outcome")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":now", text(Time::from(app.clock.now())))
        .expression_attribute_values(":outcome", serde_dynamo::to_attribute_value(outcome).map_err(Error::internal)?);
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with((), pending::end(app, &Work::StripeEvent { event_id: id.to_owned() })?)
        .write()
        .await?;
    written.map_err(store_core::transaction::FailedConditions::unexpected)
}

/// Keeps an event that cannot be applied yet for as long as it waits: what waits for people may
/// take longer than traces of an erased person may stay. So its body goes, and what it is about,
/// which is fetched when it is applied, stays.
pub async fn keep_waiting(app: &App, event: &Record) -> Result<(), Error> {
    let now = Time::from(app.clock.now());
    if event.expires_at > now.plus(KEPT_ANEW_BEFORE).as_second() {
        return Ok(());
    }
    let update = update_builder(app, Table::Orders, pk(&event.told.id), EVENT)?
        .update_expression("SET expires_at = :later REMOVE body")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":later", number(now.plus(KEPT).as_second()));
    // It has expired meanwhile: the next try says so.
    Transaction::new(app).with((), update_item(update)?).write().await.map(drop)
}

/// Has an event applied once more; `None` if there is no such one.
pub async fn replay(app: &App, id: &str, act: &Act<'_>) -> Result<Option<Record>, Error> {
    let Some(found) = find(app, id).await? else { return Ok(None) };
    let update = update_builder(app, Table::Orders, pk(id), EVENT)?
        .update_expression("REMOVE processed_at, outcome ADD replays :one")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_values(":one", number(1));
    let change = Change::StaffReplayed { stripe_event: id.to_owned() };
    let written = Transaction::new(app)
        .with((), update_item(update)?)
        .with_all((), pending::begin(app, &Work::StripeEvent { event_id: id.to_owned() })?)
        .with((), acts::act_part(app, act, change)?)
        .write()
        .await?;
    let replayed = Record { processed_at: None, outcome: None, replays: found.replays + 1, ..found };
    Ok(written.is_ok().then_some(replayed))
}
