//! What became of a try: written with what it says about the webhook, or not at all.

use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use domain::Time;
use domain::events::Actor;
use domain::webhook::DeliveryState;
use jiff::SignedDuration;
use platform::dynamodb::{number, text};
use platform::mail::WebhookEnd;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, update_builder, update_item};

use super::Record;
pub use crate::health::Health;
use crate::retry;
use crate::webhooks::{self, TURN_OFF, listing, turn_off_parts};

/// Tries that a delivery shows; a replay keeps as many of those before it.
pub(super) const ATTEMPTS_KEPT: usize = 10;
/// What an answer is cut to, in characters.
pub const ERROR_CHARACTERS_MAX: usize = 1_024;

// What the operations touch.
pub const SETTLE: Grant = Grant::operation(
    "deliveries::settle",
    &[Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS]), TURN_OFF],
);
pub const GIVE_UP: Grant =
    Grant::operation("deliveries::give_up", &[Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS])]);

/// One try, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub at: Time,
    pub duration_ms: u32,
    /// Of the answer, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// A stable code of what went wrong without an answer: `timeout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The beginning of the answer's body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// What the answer asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
}

impl Attempt {
    pub fn has_arrived(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }

    /// 410: whoever is there wants nothing more.
    fn is_gone(&self) -> bool {
        self.status == Some(410)
    }
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    Delivered,
    /// It is tried again then.
    Again(Time),
    /// For good.
    Failed,
    /// Somebody else has taken it over since: nothing was.
    LeaseLost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Delivery,
    Webhook,
    Other,
}

/// Writes down what became of a claimed delivery, and how the webhook fares.
pub async fn settle(
    app: &App,
    (webhook, claimed): (&webhooks::Record, &Record),
    attempt: Attempt,
    chance: u16,
    by: &Actor,
) -> Result<Settled, Error> {
    let now = Time::from(app.clock.now());
    let (arrived, gone) = (attempt.has_arrived(), attempt.is_gone());
    let asked = attempt.retry_after_seconds.map(|seconds| SignedDuration::from_secs(i64::from(seconds)));
    let next =
        (!arrived && !gone).then(|| retry::next(now, (claimed.began_at, claimed.tries), asked, chance)).flatten();
    let settled = match next {
        _ if arrived => Settled::Delivered,
        Some(next) => Settled::Again(next),
        None => Settled::Failed,
    };
    let delivery = || delivery_part(app, claimed, settled, Some(&attempt));
    let health = webhook.health.after_failure(now);
    let end = match (arrived, gone) {
        (true, _) => None,
        (false, true) => Some(WebhookEnd::Gone),
        (false, false) => health.is_lost(now).then_some(WebhookEnd::Failing),
    };
    let mut transaction = Transaction::new(app).with(Part::Delivery, update_item(delivery()?)?);
    if let Some(end) = end {
        let (webhook, others) = turn_off_parts(app, webhook, end, by).await?;
        transaction = transaction.with(Part::Webhook, webhook).with_all(Part::Other, others);
    } else if !arrived || webhook.health != Health::default() {
        let health = if arrived { Health::default() } else { health };
        transaction = transaction.with(Part::Webhook, update_item(health_part(app, webhook, health)?)?);
    }
    match transaction.write().await? {
        Ok(()) => Ok(settled),
        Err(failed) if failed.contains(&Part::Delivery) => Ok(Settled::LeaseLost),
        // It has gone, is off, or has another address: what it is now says nothing of this try.
        Err(failed) if failed.contains(&Part::Webhook) => {
            let alone = Transaction::new(app).with(Part::Delivery, update_item(delivery()?)?).write().await?;
            Ok(if alone.is_ok() { settled } else { Settled::LeaseLost })
        }
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Ends a claimed delivery without having sent it.
pub async fn give_up(app: &App, claimed: &Record, why: &str) -> Result<(), Error> {
    let at = Time::from(app.clock.now());
    let attempt = Attempt {
        at,
        duration_ms: 0,
        status: None,
        error: Some(why.to_owned()),
        answer: None,
        retry_after_seconds: None,
    };
    let end = delivery_part(app, claimed, Settled::Failed, Some(&attempt))?;
    Transaction::new(app).with(Part::Delivery, update_item(end)?).write().await?.ok();
    Ok(())
}

fn delivery_part(
    app: &App,
    claimed: &Record,
    settled: Settled,
    attempt: Option<&Attempt>,
) -> Result<UpdateBuilder, Error> {
    let lease = claimed.not_before.ok_or_else(|| Error::internal("a delivery that nobody has claimed"))?;
    let key = claimed.key();
    let attempts: Vec<&Attempt> = attempt.into_iter().collect();
    let change = update_builder(app, Table::Webhooks, key.pk(), key.event_id)?
        .condition_expression("not_before = :lease")
        .expression_attribute_values(":lease", text(lease))
        .expression_attribute_values(":more", serde_dynamo::to_attribute_value(attempts).map_err(Error::internal)?);
    Ok(match settled {
        Settled::Again(next) => change
            .update_expression("SET attempts = list_append(attempts, :more), not_before = :next, due_at = :next")
            .expression_attribute_values(":next", text(next)),
        ended => {
            let state = if ended == Settled::Delivered { DeliveryState::Delivered } else { DeliveryState::Failed };
            change
                .update_expression(
                    "SET attempts = list_append(attempts, :more), #state = :state REMOVE not_before, due_shard, due_at",
                )
                .expression_attribute_names("#state", "state")
                .expression_attribute_values(":state", text(state.as_str()))
        }
    })
}

/// Of a webhook that has the address still that was called.
fn health_part(app: &App, webhook: &webhooks::Record, health: Health) -> Result<UpdateBuilder, Error> {
    let change = update_builder(app, Table::Webhooks, listing(webhook.tenant_id), webhook.id)?
        .condition_expression("#url = :url")
        .expression_attribute_names("#url", "url")
        .expression_attribute_values(":url", text(&webhook.settings.url));
    let Some(since) = health.failing_since else {
        return Ok(change.update_expression("REMOVE failing_since, failures, open_until"));
    };
    let change =
        change.expression_attribute_values(":since", text(since)).expression_attribute_values(":one", number(1));
    Ok(match health.open_until {
        Some(until) => change
            .update_expression(
                "SET failing_since = if_not_exists(failing_since, :since), open_until = :until ADD failures :one",
            )
            .expression_attribute_values(":until", text(until)),
        None => change.update_expression("SET failing_since = if_not_exists(failing_since, :since) ADD failures :one"),
    })
}
