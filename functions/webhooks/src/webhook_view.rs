//! Webhooks as their owners see them.

use std::collections::BTreeSet;

use domain::webhook::{EventType, PayloadForm};
use domain::{Time, WebhookId};
use platform::mail::WebhookEnd;
use serde::Serialize;
use webhooks_store::health::Health;
use webhooks_store::signing::Secret;
use webhooks_store::webhooks::Record;

/// A webhook without its secret.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct WebhookView {
    id: WebhookId,
    /// Where events are sent.
    #[schema(max_length = 1_024, example = "https://example.com/webhooks")]
    url: String,
    /// What its owner calls it.
    #[schema(max_length = 200, example = "Invoices to the books")]
    description: String,
    /// The types of events that are sent; all where there are none.
    #[schema(max_items = 200)]
    events: BTreeSet<EventType>,
    form: PayloadForm,
    /// Whether events are sent.
    #[schema(example = true)]
    is_enabled: bool,
    /// That the product turned it off, until somebody turns it on again.
    #[serde(skip_serializing_if = "Option::is_none")]
    turned_off: Option<TurnedOff>,
    /// Since when nothing that was sent has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    failing_since: Option<Time>,
    /// After several failures in a row nothing is sent until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    paused_until: Option<Time>,
    /// When its secrets were made, the newest last, and when the older of two ends.
    #[schema(max_items = 2)]
    secrets: Vec<SecretView>,
    created_at: Time,
    /// When its settings or secrets were changed last.
    updated_at: Time,
}

/// Why and when a webhook was turned off.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct TurnedOff {
    /// Why it was.
    reason: TurnedOffReason,
    /// When it was.
    at: Time,
}

/// Why a webhook was turned off.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TurnedOffReason {
    /// Nothing that was sent has arrived for three days.
    Failing,
    /// It answered 410.
    Gone,
}

/// A secret, which itself is shown once.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct SecretView {
    created_at: Time,
    /// Until then deliveries are signed by it, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<Time>,
}

/// A webhook with a secret that was just made.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct NewWebhookView {
    /// What deliveries are signed by, as libraries of Standard Webhooks take it. It is shown
    /// this once: keep it now.
    #[schema(pattern = "^whsec_[A-Za-z0-9+/]{43}=$", example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")]
    secret: String,
    #[serde(flatten)]
    view: WebhookView,
}

impl WebhookView {
    pub(crate) fn new(record: Record, now: Time) -> Self {
        let Health { failing_since, open_until, .. } = record.health;
        let live = record.secrets.iter().filter(|kept| kept.is_live(now));
        let secrets = live.map(|kept| SecretView { created_at: kept.created_at, valid_until: kept.valid_until });
        Self {
            id: record.id,
            secrets: secrets.collect(),
            url: record.settings.url,
            description: record.settings.description,
            events: record.settings.events,
            form: record.settings.form,
            is_enabled: record.settings.is_enabled,
            turned_off: record.turned_off.map(|it| TurnedOff { reason: it.reason.into(), at: it.at }),
            failing_since,
            paused_until: open_until.filter(|until| *until > now),
            created_at: record.created_at,
            updated_at: record.updated_at,
        }
    }
}

impl From<WebhookEnd> for TurnedOffReason {
    fn from(end: WebhookEnd) -> Self {
        match end {
            WebhookEnd::Failing => Self::Failing,
            WebhookEnd::Gone => Self::Gone,
        }
    }
}

impl NewWebhookView {
    pub(crate) fn new(record: Record, secret: &Secret, now: Time) -> Self {
        Self { secret: secret.reveal(), view: WebhookView::new(record, now) }
    }
}
