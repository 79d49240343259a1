//! Deliveries: an event on its way to a webhook.
//!
//! | state | written by | `not_before` and `due_at` |
//! |---|---|---|
//! | `pending`, new | [`add`], [`replay`] | now, and when the sweep looks whether its message got lost |
//! | `pending`, being sent | [`claim`] | the end of the lease, twice |
//! | `pending`, waits | [`settle`], [`postpone`] | the next try, twice |
//! | `delivered`, `failed` | [`settle`], [`give_up`] | none |
//!
//! Only the one who has claimed a delivery, and whose lease nobody else has taken over since,
//! can say what became of it: its `not_before` is the condition of that.

mod add;
mod due;
mod list;
mod replay;
mod settle;

pub use add::{ADD, Added, add};
pub use due::{CLAIM, Claim, DUE, Due, POSTPONE, SHARDS, SWEEP, claim, due, postpone, take_up};
pub use list::{LIST, Wanted, list};
pub use replay::{REPLAY, Replayed, replay};
pub use settle::{Attempt, ERROR_CHARACTERS_MAX, GIVE_UP, Health, SETTLE, Settled, give_up, settle};

use domain::webhook::{DeliveryState, EventType};
use domain::{EventId, TenantId, Time, WebhookId};
use jiff::SignedDuration;
use platform::dynamodb::get;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::TENANT_PARTITIONS;

/// After it was made, or sent once more.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Longer than sending takes, with the calls around it.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// In which a message gets from the outbox to the one who sends; then the sweep looks.
const RELAYED_WITHIN: SignedDuration = SignedDuration::from_mins(5);

pub const FIND: Grant =
    Grant::operation("deliveries::find", &[Grant::items(Table::Webhooks, &[Action::Get], &[TENANT_PARTITIONS])]);

/// One delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub webhook_id: WebhookId,
    pub tenant_id: TenantId,
    pub event_id: EventId,
    pub event_type: EventType,
    /// What is sent.
    pub body: String,
    pub state: DeliveryState,
    /// Since it was made, or sent once more.
    pub tries: u32,
    pub began_at: Time,
    /// The last tries, the oldest first.
    #[serde(default)]
    pub attempts: Vec<Attempt>,
    /// How often somebody has had it sent once more.
    #[serde(default)]
    pub replays: u32,
    pub created_at: Time,
    /// While it is pending: nobody sends it before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due_shard: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due_at: Option<Time>,
    expires_at: i64,
}

/// What tells a delivery from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DeliveryKey {
    pub tenant_id: TenantId,
    pub webhook_id: WebhookId,
    pub event_id: EventId,
}

impl DeliveryKey {
    fn pk(self) -> String {
        partition(self.tenant_id, self.webhook_id)
    }

    fn shard(self) -> String {
        (self.event_id.ulid().0 % u128::from(SHARDS)).to_string()
    }
}

impl Record {
    pub fn key(&self) -> DeliveryKey {
        DeliveryKey { tenant_id: self.tenant_id, webhook_id: self.webhook_id, event_id: self.event_id }
    }
}

fn partition(tenant: TenantId, webhook: WebhookId) -> String {
    format!("{tenant}#{webhook}")
}

/// A delivery of a webhook of this workspace.
pub async fn find(app: &App, key: DeliveryKey) -> Result<Option<Record>, Error> {
    get(app, Table::Webhooks, key.pk(), key.event_id).await
}
