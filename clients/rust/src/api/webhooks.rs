//! Made from the API's document by `make clients`: the operations of webhooks.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Make a webhook. Needs the role `admin` or a higher one, in person, and that they proved who they are within the last
/// ten minutes.
#[inline]
pub fn create_webhook(body: &models::WebhookSettings) -> Call<Json<models::NewWebhookView>> {
    Call::new("create-webhook", Method::POST, path_of("/api/v1/webhooks", &[])).json(body).keyed()
}

/// Delete a webhook. Needs the role `admin` or a higher one, in person: an API key cannot do this.
#[inline]
pub fn delete_webhook(id: &str) -> Call<Nothing> {
    Call::new("delete-webhook", Method::DELETE, path_of("/api/v1/webhooks/{id}", &[&id]))
}

/// Get a webhook. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_webhook(id: &str) -> Call<Json<models::WebhookView>> {
    Call::new("get-webhook", Method::GET, path_of("/api/v1/webhooks/{id}", &[&id]))
}

/// Get a delivery of a webhook. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_webhook_delivery(id: &str, event_id: &str) -> Call<Json<models::DeliveryView>> {
    Call::new(
        "get-webhook-delivery",
        Method::GET,
        path_of("/api/v1/webhooks/{id}/deliveries/{event_id}", &[&id, &event_id]),
    )
}

/// What [`list_webhook_deliveries`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListWebhookDeliveriesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// Only those of events of this type.
    pub event: Option<models::EventType>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
    /// Only those that stand so.
    pub state: Option<models::DeliveryState>,
}

/// List what was sent to a webhook. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_webhook_deliveries(
    id: &str,
    options: &ListWebhookDeliveriesOptions,
) -> Call<Json<models::DeliverySummaryPage>> {
    Call::new("list-webhook-deliveries", Method::GET, path_of("/api/v1/webhooks/{id}/deliveries", &[&id]))
        .ask("cursor", &options.cursor)
        .ask("event", &options.event)
        .ask("limit", &options.limit)
        .ask("state", &options.state)
}

/// List the webhooks of the workspace. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_webhooks() -> Call<Json<models::WebhookViewPage>> {
    Call::new("list-webhooks", Method::GET, path_of("/api/v1/webhooks", &[]))
}

/// Send the deliveries of a time once more. Needs the role `admin` or a higher one, in person: an API key cannot do
/// this.
#[inline]
pub fn replay_webhook_deliveries(id: &str, body: &models::ReplayWebhookDeliveries) -> Call<Json<models::ReplayView>> {
    Call::new("replay-webhook-deliveries", Method::POST, path_of("/api/v1/webhooks/{id}/replay", &[&id])).json(body)
}

/// Send a delivery once more. Needs the role `admin` or a higher one, in person: an API key cannot do this.
#[inline]
pub fn replay_webhook_delivery(id: &str, event_id: &str) -> Call<Json<models::DeliveryView>> {
    Call::new(
        "replay-webhook-delivery",
        Method::POST,
        path_of("/api/v1/webhooks/{id}/deliveries/{event_id}/replay", &[&id, &event_id]),
    )
}

/// Make another secret of a webhook. Needs the role `admin` or a higher one, in person, and that they proved who they
/// are within the last ten minutes.
#[inline]
pub fn rotate_webhook_secret(id: &str, body: &models::RotateWebhookSecret) -> Call<Json<models::NewWebhookView>> {
    Call::new("rotate-webhook-secret", Method::POST, path_of("/api/v1/webhooks/{id}/rotate-secret", &[&id]))
        .json(body)
        .keyed()
}

/// Send a test event to a webhook. Needs the role `admin` or a higher one, in person: an API key cannot do this.
#[inline]
pub fn test_webhook(id: &str) -> Call<Json<models::DeliveryView>> {
    Call::new("test-webhook", Method::POST, path_of("/api/v1/webhooks/{id}/test", &[&id])).keyed()
}

/// Change the settings of a webhook. Needs the role `admin` or a higher one, in person, and that they proved who they
/// are within the last ten minutes.
#[inline]
pub fn update_webhook(id: &str, body: &models::WebhookSettings) -> Call<Json<models::WebhookView>> {
    Call::new("update-webhook", Method::PUT, path_of("/api/v1/webhooks/{id}", &[&id])).json(body)
}
