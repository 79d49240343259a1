//! Events: what Stripe tells, as far as it is believed. Only ids are read out of it; the
//! object itself is fetched by our own version of the API.

use miniserde::json::Value;
use serde::{Deserialize, Serialize};

use crate::client::{Failure, Stripe};

/// Of one page of a list, by Stripe's own limit.
pub const EVENTS_PAGE_MAX: u8 = 100;

/// What an event names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// `evt_…`.
    pub id: String,
    /// `payment_intent.succeeded`.
    pub kind: String,
    /// In seconds of Unix, by Stripe's clock.
    pub created: i64,
    /// Of the object that it is about; of some kinds the object has none.
    pub object_id: Option<String>,
    /// The payment that a charge, a session or a dispute belongs to.
    pub intent_id: Option<String>,
}

/// A part of the list of all events, the newest first.
#[derive(Debug)]
pub struct EventPage {
    pub events: Vec<Told>,
    pub has_more: bool,
}

impl Told {
    /// Out of the body of a webhook, of whatever version; `None` of what is no event.
    pub fn read(body: &[u8]) -> Option<Self> {
        let json: serde_json::Value = serde_json::from_slice(body).ok()?;
        let text = |value: &serde_json::Value| value.as_str().filter(|text| is_id(text)).map(str::to_owned);
        let object = &json["data"]["object"];
        Some(Self {
            id: text(&json["id"])?,
            kind: text(&json["type"])?,
            created: json["created"].as_i64()?,
            object_id: text(&object["id"]),
            intent_id: text(&object["payment_intent"]),
        })
    }
}

/// As Stripe's ids and kinds are: they become parts of keys.
pub fn is_id(text: &str) -> bool {
    const BYTES_MAX: usize = 255;
    let is_of_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    (1..=BYTES_MAX).contains(&text.len()) && text.bytes().all(is_of_id)
}

#[derive(miniserde::Deserialize)]
struct Page {
    data: Vec<Line>,
    has_more: bool,
}

#[derive(miniserde::Deserialize)]
struct Line {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    created: i64,
    data: Data,
}

#[derive(miniserde::Deserialize)]
struct Data {
    object: Value,
}

impl From<Line> for Told {
    fn from(line: Line) -> Self {
        let text = |name: &str| match &line.data.object {
            Value::Object(object) => match object.get(name) {
                Some(Value::String(text)) if is_id(text) => Some(text.clone()),
                _ => None,
            },
            _ => None,
        };
        let (object_id, intent_id) = (text("id"), text("payment_intent"));
        Self { id: line.id, kind: line.kind, created: line.created, object_id, intent_id }
    }
}

#[derive(Serialize)]
struct Query<'a> {
    limit: u8,
    #[serde(rename = "created[gte]")]
    since: i64,
    #[serde(rename = "created[lte]", skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    starting_after: Option<&'a str>,
}

impl Stripe {
    /// Events since a time, and until another one, in seconds of Unix, after the event of this
    /// id. One of a kind that the library does not know would make it refuse the whole page, so
    /// the page is read here.
    ///
    /// # Errors
    /// See [`Failure`].
    pub async fn events(&self, (since, until): (i64, Option<i64>), after: Option<&str>) -> Result<EventPage, Failure> {
        let query = Query { limit: EVENTS_PAGE_MAX, since, until, starting_after: after };
        let page: Page = self.query("/events", &query).await?;
        Ok(EventPage { events: page.data.into_iter().map(Told::from).collect(), has_more: page.has_more })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_any_version_is_read_as_far_as_it_names_things() {
        let body = br#"{"id": "evt_1", "object": "event", "api_version": "2024-06-20", "created": 1795262400,
            "type": "charge.refunded", "data": {"object": {"id": "ch_1", "payment_intent": "pi_1", "new": {"a": []}}}}"#;
        let told = Told::read(body).unwrap();
        assert_eq!((told.id.as_str(), told.kind.as_str()), ("evt_1", "charge.refunded"));
        assert_eq!((told.object_id.as_deref(), told.intent_id.as_deref()), (Some("ch_1"), Some("pi_1")));
    }

    #[test]
    fn what_is_no_event_is_none() {
        for body in ["", "[]", "{}", r#"{"id": "evt_1#EVENT", "type": "a.b", "created": 1}"#, r#"{"id": "evt_1"}"#] {
            assert_eq!(Told::read(body.as_bytes()), None, "{body}");
        }
        let without_object = Told::read(br#"{"id": "evt_1", "type": "balance.available", "created": 1}"#).unwrap();
        assert_eq!(without_object.object_id, None);
    }
}
