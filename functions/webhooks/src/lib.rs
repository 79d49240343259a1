//! Webhooks of workspaces: which addresses are told of events, sending to them, and the log
//! of what was sent.

pub mod create_webhook;
pub mod delete_webhook;
pub mod deliver_webhook;
pub mod delivery_view;
mod finding;
pub mod get_webhook;
pub mod get_webhook_delivery;
pub mod list_webhook_deliveries;
pub mod list_webhooks;
pub mod replay_webhook_deliveries;
pub mod replay_webhook_delivery;
pub mod rotate_webhook_secret;
pub mod settings;
pub mod sweep_webhooks;
pub mod tell_webhooks;
pub mod test_webhook;
pub mod update_webhook;
pub mod webhook_view;

use platform::{Endpoint, Error, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &create_webhook::ENDPOINT,
    &list_webhooks::ENDPOINT,
    &get_webhook::ENDPOINT,
    &update_webhook::ENDPOINT,
    &delete_webhook::ENDPOINT,
    &rotate_webhook_secret::ENDPOINT,
    &test_webhook::ENDPOINT,
    &list_webhook_deliveries::ENDPOINT,
    &get_webhook_delivery::ENDPOINT,
    &replay_webhook_delivery::ENDPOINT,
    &replay_webhook_deliveries::ENDPOINT,
    &tell_webhooks::ENDPOINT,
    &deliver_webhook::ENDPOINT,
    &sweep_webhooks::ENDPOINT,
];

/// What a 404 calls the things of this area.
const WEBHOOK: &str = "webhook";
const DELIVERY: &str = "delivery";

/// Nothing is sent to one that is off.
const DISABLED: ErrorCode = ErrorCode::conflict("webhook_disabled");

fn disabled() -> Error {
    Error::Conflict { code: DISABLED, detail: "The webhook is off. Turn it on first.".to_owned() }
}
