//! Cards that were declined, by account, card, network and all together; and who may not
//! check out because of it. The rules are in [`domain::risk::card_testing`].
//!
//! Keys are in the head of the crate. A charge that was declined is written down once, under
//! its own id, in one transaction for all that it counts for. Networks lie here as hashes.

use std::collections::BTreeMap;

use domain::risk::card_testing::{self, Decline, Refused, WINDOW_OF_ALL_MINUTES};
use domain::{AccountId, OrderId, Time};
use identity_store::accounts;
use jiff::SignedDuration;
use payments::DeclinedCharge;
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{Transaction, put_item, put_new_item, update_builder, update_item};

use crate::{orders, risk};

const DECLINED: &str = "DECLINED";
const CHECKOUT: &str = "CHECKOUT";
const CHECKOUTS: &str = "CHECKOUTS";
const KEPT: SignedDuration = SignedDuration::from_hours(48);
const HOUR_SECONDS: i64 = 60 * 60;
/// Of one account, card or network: what is over a limit stays over it.
const DECLINES_MAX: usize = 200;
/// Attempts to pay that an account begins in an hour: each is an object at Stripe.
pub const CHECKOUTS_PER_HOUR_MAX: u32 = 60;

// What the operations touch.
pub(crate) const DECLINES: Grant = Grant::operation(
    "card_testing::declines",
    &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(DECLINED)])],
);
pub const NOTE_CHECKOUT: Grant = Grant::operation(
    "card_testing::note_checkout",
    &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(CHECKOUT)])],
);
pub const COUNT_CHECKOUT: Grant = Grant::operation(
    "card_testing::count_checkout",
    &[Grant::items(Table::Orders, &[Action::Update], &[Key::Named(CHECKOUTS)])],
);
pub const NOTE_DECLINE: Grant = Grant::operation(
    "card_testing::note_decline",
    &[
        Grant::items(Table::Orders, &[Action::Get], &[Key::Named(CHECKOUT)]),
        Grant::items(Table::Orders, &[Action::Put, Action::Update], &[Key::Named(DECLINED)]),
    ],
);
/// Of [`check_account`].
pub const CHECK_ACCOUNT: Grant = Grant::operation("card_testing::check_account", &[DECLINES]);
pub const CHECK: Grant = Grant::operation(
    "card_testing::check",
    &[
        CHECK_ACCOUNT,
        Grant::items(Table::Orders, &[Action::BatchGet], &[Key::Named(DECLINED)]),
        accounts::PERSON,
        risk::HAS_PAID,
    ],
);

#[derive(Serialize, Deserialize)]
struct Checkout {
    network: String,
    expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Declined {
    at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    card: Option<String>,
    expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Minute {
    /// `minute` is a reserved word of DynamoDB's.
    at_minute: i64,
    declines: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Other,
}

fn of(whose: impl std::fmt::Display) -> String {
    format!("{DECLINED}#{whose}")
}

fn of_card(card: &str) -> String {
    of(format_args!("CARD#{card}"))
}

fn of_network(network: &str) -> String {
    of(format_args!("NETWORK#{network}"))
}

fn of_all() -> String {
    of("ALL")
}

/// Writes down from where an order is checked out, by a hash: a decline is told by Stripe,
/// which says nothing of it.
pub async fn note_checkout(app: &App, order: OrderId, network: &str) -> Result<(), Error> {
    let expires_at = Time::from(app.clock.now()).plus(KEPT).as_second();
    let noted = keyed(format!("{CHECKOUT}#{order}"), CHECKOUT, Checkout { network: network.to_owned(), expires_at });
    let put = put_item(app, Table::Orders, aws_sdk_dynamodb::types::Put::builder(), &noted)?;
    Transaction::new(app).with((), put).write().await.map(drop)
}

/// Counts an attempt that an account begins; where there were too many this hour, in how many
/// seconds the next hour begins.
pub async fn count_checkout(app: &App, account: AccountId) -> Result<Result<(), u32>, Error> {
    let now = app.clock.now().as_second();
    let hour = now.div_euclid(HOUR_SECONDS);
    let end = (hour + 1) * HOUR_SECONDS;
    let counted = update_builder(app, Table::Orders, format!("{CHECKOUTS}#{account}"), hour)?
        .update_expression("SET checkouts = if_not_exists(checkouts, :none) + :one, expires_at = :end")
        .condition_expression("attribute_not_exists(pk) OR checkouts < :max")
        .expression_attribute_values(":none", number(0))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(CHECKOUTS_PER_HOUR_MAX))
        .expression_attribute_values(":end", number(end));
    let written = Transaction::new(app).with((), update_item(counted)?).write().await?;
    Ok(written.map_err(|_| u32::try_from(end - now).unwrap_or(1)))
}

/// Writes down a charge of an order that was declined, once.
pub async fn note_decline(app: &App, order: &orders::Record, charge: &DeclinedCharge) -> Result<(), Error> {
    let at = jiff::Timestamp::from_second(charge.created).map(Time::from).map_err(Error::internal)?;
    let expires_at = at.plus(KEPT).as_second();
    let pk = format!("{CHECKOUT}#{}", order.id);
    let checkout: Option<Keyed<Checkout>> = get(app, Table::Orders, pk, CHECKOUT).await?;
    let declined = Declined { at, card: charge.card.clone(), expires_at };
    let sk = format!("{at}#{}", charge.id);
    let item = |pk: String| put_new_item(app, Table::Orders, &keyed(pk, &sk, &declined));
    let minute = at.as_second().div_euclid(60);
    let counted = update_builder(app, Table::Orders, of_all(), minute)?
        .update_expression("SET expires_at = :end, at_minute = :minute ADD declines :one")
        .expression_attribute_values(":end", number(expires_at))
        .expression_attribute_values(":minute", number(minute))
        .expression_attribute_values(":one", number(1));
    let mut transaction =
        Transaction::new(app).with(Part::First, item(of(order.created_by))?).with(Part::Other, update_item(counted)?);
    if let Some(card) = &charge.card {
        transaction.add(Part::Other, item(of_card(card))?);
    }
    if let Some(checkout) = checkout {
        transaction.add(Part::Other, item(of_network(&checkout.record.network))?);
    }
    match transaction.write().await? {
        Err(failed) if !failed.contains(&Part::First) => Err(failed.unexpected()),
        // Or it was written down before.
        _ => Ok(()),
    }
}

/// How often a card was declined since then, whoever tried it.
pub(crate) async fn declines_of_card(app: &App, card: &str, since: Time) -> Result<u32, Error> {
    let found = declines(app, &of_card(card)).await?;
    Ok(u32::try_from(found.iter().filter(|it| it.at >= since).count()).unwrap_or(u32::MAX))
}

async fn declines(app: &App, pk: &str) -> Result<Vec<Decline>, Error> {
    let found: Vec<Declined> = risk::latest(app, pk, DECLINES_MAX).await?;
    Ok(found.into_iter().map(|it| Decline { at: it.at, card: it.card }).collect())
}

/// Whether the account's own declines are too many.
pub async fn check_account(app: &App, account: AccountId) -> Result<Option<Refused>, Error> {
    Ok(card_testing::of_account(&declines(app, &of(account)).await?, app.clock.now().into()))
}

/// Whether an account may not check out: because of its own declines, or, unless it is
/// established, because of those of its network or of everybody.
pub async fn check(app: &App, account: AccountId, network: Option<&str>) -> Result<Option<Refused>, Error> {
    let now = Time::from(app.clock.now());
    if let Some(refused) = check_account(app, account).await? {
        return Ok(Some(refused));
    }
    let by_network = match network {
        Some(network) => card_testing::of_network(&declines(app, &of_network(network)).await?, now),
        None => None,
    };
    let Some(refused) = latest_of(by_network, card_testing::of_all(&minutes(app, now).await?, now)) else {
        return Ok(None);
    };
    let age = accounts::person(app, account).await?.map(|person| now.since(person.created_at));
    let has_paid = risk::has_paid(app, account).await?;
    Ok((!card_testing::is_established(age, has_paid)).then_some(refused))
}

/// Of two refusals the one that lasts longer.
fn latest_of(a: Option<Refused>, b: Option<Refused>) -> Option<Refused> {
    a.into_iter().chain(b).max_by_key(|refused| refused.until)
}

/// How many charges of everybody were declined, by minute.
async fn minutes(app: &App, now: Time) -> Result<BTreeMap<i64, u64>, Error> {
    let this = now.as_second().div_euclid(60);
    let keys = (this - WINDOW_OF_ALL_MINUTES + 1..=this).map(|minute| (of_all(), minute.to_string()));
    let found: Vec<Minute> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|it| (it.at_minute, it.declines)).collect())
}
