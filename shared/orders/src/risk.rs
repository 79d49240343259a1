//! What is known of a payment beside what its bank says: who pays, by which card, and how
//! often. The rules are in [`domain::risk`].
//!
//! Keys are in the head of the crate. An order is sighted once for its account and once for
//! its card, under its own id, however often its payment is applied: what is counted are
//! items, so that no repetition counts twice.

use std::collections::{BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use domain::risk::{Assessment, Facts, is_disposable};
use domain::{AccountId, Time};
use identity_store::accounts;
use jiff::SignedDuration;
use payments::Charge;
use platform::dynamodb::{failed, text};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::transaction::{Transaction, put_new_item};

use crate::{card_testing, orders};

const SIGHTED: &str = "SIGHTED";
const DAY: SignedDuration = SignedDuration::from_hours(24);
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Of one account or card; far more than it takes to be suspicious.
const SIGHTINGS_MAX: usize = 100;

// What the operations touch.
pub const ASSESS: Grant = Grant::operation(
    "risk::assess",
    &[
        Grant::items(Table::Orders, &[Action::Put, Action::Query], &[Key::Named(SIGHTED)]),
        card_testing::DECLINES,
        accounts::PERSON,
    ],
);
pub const HAS_PAID: Grant =
    Grant::operation("risk::has_paid", &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(SIGHTED)])]);

#[derive(Serialize, Deserialize)]
struct Sighting {
    account_id: AccountId,
    at: Time,
    expires_at: i64,
}

fn of_account(account: AccountId) -> String {
    format!("{SIGHTED}#{account}")
}

fn of_card(card: &str) -> String {
    format!("{SIGHTED}#CARD#{card}")
}

/// Writes down who pays an order by which card, and says what there is against it.
pub async fn assess(app: &App, order: &orders::Record, charge: &Charge) -> Result<Assessment, Error> {
    let (account, now) = (order.created_by, Time::from(app.clock.now()));
    sight(app, order, charge, now).await?;
    let by_account: Vec<Sighting> = latest(app, &of_account(account), SIGHTINGS_MAX).await?;
    let by_card: Vec<Sighting> = match &charge.card {
        Some(card) => latest(app, &of_card(card), SIGHTINGS_MAX).await?,
        None => Vec::new(),
    };
    let declines = match &charge.card {
        Some(card) => card_testing::declines_of_card(app, card, now.plus(-DAY)).await?,
        None => 0,
    };
    let person = accounts::person(app, account).await?;
    let of_day = |sightings: &[Sighting]| count(sightings.iter().filter(|it| now.since(it.at) < DAY).count());
    let accounts: BTreeSet<AccountId> = by_card.iter().map(|sighting| sighting.account_id).collect();
    Ok(domain::risk::assess(&Facts {
        cvc: charge.cvc,
        postal_code: charge.postal_code,
        card_country: charge.card_country.clone(),
        buyer_country: order.attempt.as_ref().and_then(|attempt| attempt.country.clone()),
        risk_level: charge.risk_level,
        account_orders: of_day(&by_account),
        card_orders: of_day(&by_card),
        card_accounts: count(accounts.len()),
        card_declines: declines,
        account_age: person.as_ref().map(|person| now.since(person.created_at)),
        total_cents: order.total_cents,
        has_disposable_mail: person.as_ref().is_some_and(|person| is_disposable(&person.email)),
        has_fraud_warning: false,
    }))
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

async fn sight(app: &App, order: &orders::Record, charge: &Charge, now: Time) -> Result<(), Error> {
    let sighting = Sighting { account_id: order.created_by, at: now, expires_at: now.plus(KEPT).as_second() };
    let sk = format!("ORDER#{}", order.id);
    let keys = [Some(of_account(order.created_by)), charge.card.as_deref().map(of_card)];
    let mut transaction = Transaction::new(app);
    for pk in keys.into_iter().flatten() {
        transaction.add((), put_new_item(app, Table::Orders, &keyed(pk, &sk, &sighting))?);
    }
    // An earlier try has written them.
    transaction.write().await.map(drop)
}

/// Whether an account has paid an order within the last 30 days.
pub async fn has_paid(app: &App, account: AccountId) -> Result<bool, Error> {
    let found: Vec<Sighting> = latest(app, &of_account(account), 1).await?;
    Ok(!found.is_empty())
}

/// The items of a partition with the greatest sort keys, at most so many.
pub(crate) async fn latest<T: DeserializeOwned>(app: &App, pk: &str, limit: usize) -> Result<Vec<T>, Error> {
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Orders)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(pk))
        .scan_index_forward(false)
        .consistent_read(true)
        .limit(i32::try_from(limit).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let items: Vec<HashMap<String, AttributeValue>> = answer.items.unwrap_or_default();
    serde_dynamo::from_items(items).map_err(Error::internal)
}
