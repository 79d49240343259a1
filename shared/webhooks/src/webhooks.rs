//! Webhooks: an address of a workspace, what it is told, and by what that is signed.
//!
//! Keys are in the head of the crate. Whoever changes one writes single attributes, so that
//! nobody undoes what another has changed meanwhile; the settings are replaced together.

mod change;
mod secrets;
mod turn_off;

pub use change::{CREATE, Created, DELETE, UPDATE, create, delete, update};
pub use secrets::{OVERLAP_SECONDS_MAX, ROTATE, Rotated, SECRETS, SECRETS_MAX, SealedSecret, live_secrets, rotate};
pub use turn_off::TURN_OFF;
pub(crate) use turn_off::turn_off_parts;

use std::collections::BTreeSet;

use domain::webhook::{EventType, PayloadForm};
use domain::{TenantId, Time, WebhookId};
use platform::dynamodb::{PK, SK, get, if_unchanged, text};
use platform::mail::WebhookEnd;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::{self, TENANT_PARTITIONS};

use crate::deliveries::LEASE;
use crate::health::Health;

/// Of one workspace.
pub const WEBHOOKS_MAX: u32 = 20;
const COUNT: &str = "COUNT";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("webhooks::find", &[Grant::items(Table::Webhooks, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const ALL: Grant =
    Grant::operation("webhooks::all", &[Grant::items(Table::Webhooks, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const PROBE: Grant =
    Grant::operation("webhooks::probe", &[Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS])]);
pub const ERASE_ALL: Grant = Grant::operation(
    "webhooks::erase_all",
    &[Grant::items(Table::Webhooks, &[Action::Query, Action::Delete], &[TENANT_PARTITIONS])],
);

/// What its owner decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// As it was checked when it was set.
    pub url: String,
    pub description: String,
    /// None: all.
    #[serde(default)]
    pub events: BTreeSet<EventType>,
    pub form: PayloadForm,
    pub is_enabled: bool,
}

/// One webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: WebhookId,
    pub tenant_id: TenantId,
    #[serde(flatten)]
    pub settings: Settings,
    /// The one that signs first is the last.
    pub secrets: Vec<SealedSecret>,
    pub created_at: Time,
    pub updated_at: Time,
    /// That the product turned it off, until its owner turns it on again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turned_off: Option<TurnedOff>,
    #[serde(flatten)]
    pub health: Health,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnedOff {
    pub reason: WebhookEnd,
    pub at: Time,
}

impl Settings {
    /// Whether it is told of events of this type.
    pub fn wants(&self, event: EventType) -> bool {
        event == EventType::Test || self.events.is_empty() || self.events.contains(&event)
    }
}

/// Where a workspace's webhooks lie.
pub(crate) fn listing(tenant: TenantId) -> String {
    format!("{tenant}#webhooks")
}

/// A webhook of this workspace.
pub async fn find(app: &App, tenant: TenantId, id: WebhookId) -> Result<Option<Record>, Error> {
    get(app, Table::Webhooks, listing(tenant), id).await
}

/// All of a workspace, the oldest first: at most [`WEBHOOKS_MAX`].
pub async fn all(app: &App, tenant: TenantId) -> Result<Vec<Record>, Error> {
    let (records, _) =
        partition::page(app, Table::Webhooks, listing(tenant), WebhookId::PREFIX, None, WEBHOOKS_MAX as usize).await?;
    Ok(records)
}

/// Of a workspace that is closed. What was sent to them goes by itself.
pub async fn erase_all(app: &App, tenant: TenantId) -> Result<(), Error> {
    partition::clear(app, Table::Webhooks, listing(tenant), |_| true).await
}

/// Moves the end of an open circuit that is over, so that one delivery is sent to see how it
/// fares; whether nobody else has.
pub async fn probe(app: &App, webhook: &Record, since: Time) -> Result<bool, Error> {
    let until = Time::from(app.clock.now()).plus(LEASE);
    let probe = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Webhooks)?)
        .key(PK, text(listing(webhook.tenant_id)))
        .key(SK, text(webhook.id))
        .update_expression("SET open_until = :until")
        .condition_expression("open_until = :since")
        .expression_attribute_values(":since", text(since))
        .expression_attribute_values(":until", text(until));
    Ok(if_unchanged(probe.send().await)?.is_some())
}
