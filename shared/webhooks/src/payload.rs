//! What is sent: JSON, the same bytes each time a delivery is tried.
//!
//! ```json
//! {"id": "evt_…", "type": "order.paid", "timestamp": "2026-11-30T10:02:03.456Z",
//!  "workspace_id": "ten_…", "sequence": 42,
//!  "data": {"link": "https://…/api/v1/orders/ord_…", "details": {"total_cents": "1299", …}}}
//! ```
//!
//! `details` and `actor` are there in the full form alone. Numbers of 64 bits, which amounts
//! of money are, are texts: JSON's numbers are exact below 2⁵³ for many readers only.

use domain::events::LoggedEvent;
use domain::webhook::{EventType, PayloadForm};
use domain::{EventId, TenantId, Time, WebhookId};
use platform::{App, Error};
use serde::Serialize;
use serde_json::{Map, Value};

/// Rust types of details that are sent as texts.
const WIDE: [&str; 2] = ["u64", "i64"];

#[derive(Serialize)]
struct Payload<'a> {
    id: EventId,
    #[serde(rename = "type")]
    event: EventType,
    timestamp: Time,
    workspace_id: TenantId,
    /// Of the workspace's log; none of a test.
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<u64>,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    link: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<&'a Map<String, Value>>,
}

/// Of an event of a workspace's log.
pub fn of_event(
    app: &App,
    tenant: TenantId,
    (event, logged): (EventType, &LoggedEvent),
    form: PayloadForm,
) -> Result<String, Error> {
    let change = serde_json::to_value(&logged.event.change).map_err(Error::internal)?;
    let details = details(event, change.get("details"));
    let actor = serde_json::to_value(&logged.event.actor).map_err(Error::internal)?;
    write(app, form, tenant, (logged.event.id, event, logged.event.at), Some(logged.sequence), (actor, &details))
}

/// Of a test, which is of no log.
pub fn of_test(
    app: &App,
    tenant: TenantId,
    webhook: WebhookId,
    id: EventId,
    form: PayloadForm,
) -> Result<String, Error> {
    let details = Map::from_iter([("webhook_id".to_owned(), Value::String(webhook.to_string()))]);
    let actor = serde_json::json!({ "type": "system", "function": "test-webhook" });
    write(app, form, tenant, (id, EventType::Test, app.clock.now().into()), None, (actor, &details))
}

fn write(
    app: &App,
    form: PayloadForm,
    workspace_id: TenantId,
    (id, event, timestamp): (EventId, EventType, Time),
    sequence: Option<u64>,
    (actor, details): (Value, &Map<String, Value>),
) -> Result<String, Error> {
    let is_full = form == PayloadForm::Full;
    let link = app.config.api_link(&link(event.link(), details));
    let data = Data { link: &link, actor: is_full.then_some(actor), details: is_full.then_some(details) };
    let payload = Payload { id, event, timestamp, workspace_id, sequence, data };
    serde_json::to_string(&payload).map_err(Error::internal)
}

fn details(event: EventType, details: Option<&Value>) -> Map<String, Value> {
    let mut details = details.and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, _) in event.fields().iter().filter(|(_, kind)| WIDE.contains(kind)) {
        if let Some(value) = details.get_mut(*name).filter(|value| value.is_number()) {
            *value = Value::String(value.to_string());
        }
    }
    details
}

/// The path with the details in the place of their names. Details of events are ids and names
/// that need no escape in a path.
fn link(pattern: &str, details: &Map<String, Value>) -> String {
    let mut path = pattern.to_owned();
    for (name, value) in details {
        if let Value::String(text) = value {
            path = path.replace(&format!("{{{name}}}"), text);
        }
    }
    path
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_texts_and_other_numbers_stay() {
        let event: EventType = "refund.settled".parse().unwrap();
        let sent = details(event, Some(&serde_json::json!({ "amount_cents": 9_007_199_254_740_993_u64 })));
        assert_eq!(sent["amount_cents"], "9007199254740993");
        let event: EventType = "order.created".parse().unwrap();
        let sent = details(event, Some(&serde_json::json!({ "packages": 2, "total_cents": 1299 })));
        assert_eq!((&sent["packages"], &sent["total_cents"]), (&Value::from(2), &Value::from("1299")));
    }

    #[test]
    fn every_number_of_64_bits_is_known_by_its_type() {
        for event in EventType::all() {
            for (name, kind) in event.fields() {
                let is_money = name.ends_with("_cents") || name.ends_with("_bytes");
                assert!(!is_money || WIDE.contains(kind), "{event}: {name}: {kind}");
                assert!(!kind.contains("<u64>") && !kind.contains("f64"), "{event}: {name}: {kind}");
            }
        }
    }

    #[test]
    fn a_link_has_its_details_in_it() {
        let details = serde_json::json!({ "package": "acme/types", "version": "1.4.2" });
        let path = link("/packages/{package}/versions/{version}", details.as_object().unwrap());
        assert_eq!(path, "/packages/acme/types/versions/1.4.2");
    }
}
