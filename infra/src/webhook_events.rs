//! What webhooks are told of: each type of event with a JSON Schema of its details, from the
//! events themselves, for the documentation.

use domain::generation::State;
use domain::plan::Plan;
use domain::webhook::EventType;
use domain::{
    AccountId, AffiliateCode, GenerationId, InstallId, InvitationId, KeyId, KeyMode, OrderId, Permission, RefundId,
    Role, TakedownAppealId, TenantId, UploadId, WebhookId,
};
use serde_json::{Map, Value, json};
use utoipa::PartialSchema;

pub(crate) const PATH: &str = "infra/webhook-events.json";

/// All types, in the order of the events.
pub(crate) fn render() -> String {
    let events: Vec<Value> = EventType::all().map(event).collect();
    let text = serde_json::to_string_pretty(&json!({ "events": events })).unwrap_or_default();
    format!("{text}\n")
}

fn event(event: EventType) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, kind) in event.fields() {
        let kind: String = kind.split_whitespace().collect();
        let (kind, is_optional) = match kind.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
            Some(inner) => (inner.to_owned(), true),
            None => (kind, false),
        };
        properties.insert((*name).to_owned(), schema(&kind));
        if !is_optional {
            required.push(*name);
        }
    }
    json!({
        "type": event,
        "link": event.link(),
        "details": { "type": "object", "properties": properties, "required": required },
    })
}

/// Of a Rust type as the events name it. A test fails for one that is not here.
fn schema(kind: &str) -> Value {
    if let Some(inner) =
        kind.strip_prefix("Vec<").or(kind.strip_prefix("BTreeSet<")).and_then(|it| it.strip_suffix('>'))
    {
        return json!({ "type": "array", "items": schema(inner) });
    }
    match kind {
        "String" => json!({ "type": "string" }),
        "bool" => json!({ "type": "boolean" }),
        "u8" | "u32" => json!({ "type": "integer", "minimum": 0 }),
        // JSON's numbers are exact below 2⁵³ for many readers only.
        "u64" => json!({ "type": "string", "pattern": "^[0-9]{1,20}$" }),
        "Time" => json!({ "type": "string", "format": "date-time" }),
        "Sha256Hex" => json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" }),
        "AccountId" => of::<AccountId>(),
        "AffiliateCode" => of::<AffiliateCode>(),
        "GenerationId" => of::<GenerationId>(),
        "InstallId" => of::<InstallId>(),
        "InvitationId" => of::<InvitationId>(),
        "KeyId" => of::<KeyId>(),
        "KeyMode" => of::<KeyMode>(),
        "OrderId" => of::<OrderId>(),
        "Permission" => of::<Permission>(),
        "Plan" => of::<Plan>(),
        "RefundId" => of::<RefundId>(),
        "Role" => of::<Role>(),
        "State" => of::<State>(),
        "TakedownAppealId" => of::<TakedownAppealId>(),
        "TenantId" => of::<TenantId>(),
        "UploadId" => of::<UploadId>(),
        "WebhookId" => of::<WebhookId>(),
        _ => Value::Null,
    }
}

/// As the API's document has it, without what it says to people.
fn of<T: PartialSchema>() -> Value {
    let mut schema = serde_json::to_value(T::schema()).unwrap_or_default();
    if let Some(object) = schema.as_object_mut() {
        object.remove("description");
    }
    // Variants that say something each are listed one by one.
    let variants: Option<Vec<Value>> = schema
        .get("oneOf")
        .and_then(Value::as_array)
        .map(|variants| variants.iter().flat_map(|it| it["enum"].as_array().cloned().unwrap_or_default()).collect());
    match variants {
        Some(values) if !values.is_empty() => json!({ "type": "string", "enum": values }),
        _ => schema,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_detail_of_every_type_has_a_schema() {
        let events: Value = serde_json::from_str(&render()).unwrap();
        let events = events["events"].as_array().unwrap();
        assert_eq!(events.len(), EventType::all().count());
        for event in events {
            for (name, schema) in event["details"]["properties"].as_object().unwrap() {
                let of_items = schema.get("items").unwrap_or(schema);
                assert!(of_items["type"].is_string(), "{}: {name}: {schema}", event["type"]);
            }
        }
    }
}
