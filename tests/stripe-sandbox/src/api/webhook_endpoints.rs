//! Webhook endpoints: <https://docs.stripe.com/api/webhook_endpoints>.

use serde_json::{Value, json};

use crate::clock::real_seconds;
use crate::deliveries::Endpoint;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::{API_VERSION, Call};

use super::customers::text;

const CREATE: &[Field] = &[
    optional("api_version", shape::Kind::OneOf(&[API_VERSION])),
    optional("connect", shape::Kind::Boolean),
    optional("description", shape::Kind::Text),
    required("enabled_events", shape::Kind::List(&shape::Kind::EventType)),
    EXPAND,
    METADATA,
    required("url", shape::Kind::Text),
];
const UPDATE: &[Field] = &[
    optional("description", shape::Kind::Text),
    optional("disabled", shape::Kind::Boolean),
    optional("enabled_events", shape::Kind::List(&shape::Kind::EventType)),
    EXPAND,
    METADATA,
    optional("url", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/webhook_endpoints", "WebhookEndpointCreateParams", &[CREATE], create),
    get("/v1/webhook_endpoints", "WebhookEndpointListParams", &[&PAGE], |call, params| {
        page::list(call, params, Kind::WebhookEndpoint, &[])
    }),
    get("/v1/webhook_endpoints/{}", "WebhookEndpointRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::WebhookEndpoint)
    }),
    post("/v1/webhook_endpoints/{}", "WebhookEndpointUpdateParams", &[UPDATE], update),
    delete("/v1/webhook_endpoints/{}", remove),
];

/// The secret is in this answer and never again. Unlike Stripe in live mode, the sandbox takes
/// `http` URLs: it runs beside what it calls.
fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let url = url(params)?;
    let id = call.new_id(Kind::WebhookEndpoint);
    let secret = format!("whsec_{}", call.state.ids.letters(32));
    let events = events(params)?;
    let draft = json!({
        "id": id, "object": "webhook_endpoint", "api_version": params.or_null("api_version"), "application": null,
        "created": call.now(), "description": params.or_null("description"), "enabled_events": events,
        "livemode": false, "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "status": "enabled", "url": url,
    });
    let mut endpoint = call.put(Kind::WebhookEndpoint, &draft)?;
    call.state.deliveries.endpoints.insert(
        id,
        Endpoint {
            url,
            enabled_events: events,
            enabled: true,
            connect: params.is_true("connect"),
            secrets: vec![(secret.clone(), None)],
        },
    );
    endpoint["secret"] = json!(secret);
    Ok(endpoint)
}

fn url(params: &Params) -> Result<String, Failure> {
    let url = params.text("url").unwrap_or_default();
    if !url.starts_with("http://") {
        return Err(Failure::invalid("Invalid URL: the sandbox sends webhooks to http:// addresses only.")
            .code("url_invalid")
            .param("url"));
    }
    Ok(url.to_owned())
}

fn events(params: &Params) -> Result<Vec<String>, Failure> {
    let events: Vec<String> = params.list("enabled_events").iter().map(text).collect();
    if events.is_empty() {
        return Err(Failure::invalid("Invalid array").param("enabled_events"));
    }
    Ok(events)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let mut draft = call.target(Kind::WebhookEndpoint)?;
    if params.has("url") {
        draft["url"] = json!(url(params)?);
    }
    if params.has("enabled_events") {
        draft["enabled_events"] = json!(events(params)?);
    }
    if let Some(disabled) = params.get("disabled").and_then(Value::as_bool) {
        draft["status"] = json!(if disabled { "disabled" } else { "enabled" });
    }
    if let Some(description) = params.get("description") {
        draft["description"] = description.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let endpoint = call.put(Kind::WebhookEndpoint, &draft)?;
    if let Some(held) = call.state.deliveries.endpoints.get_mut(call.ids.first().map_or("", String::as_str)) {
        held.url = text(&endpoint["url"]);
        held.enabled = endpoint["status"] == "enabled";
        held.enabled_events = endpoint["enabled_events"].as_array().into_iter().flatten().map(text).collect();
    }
    Ok(endpoint)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    call.target(Kind::WebhookEndpoint)?;
    let (id, account) = (call.id(0).to_owned(), call.account.clone());
    call.state.store.remove(&account, Kind::WebhookEndpoint, &id);
    call.state.deliveries.endpoints.remove(&id);
    Ok(json!({ "id": id, "object": "webhook_endpoint", "deleted": true }))
}

/// The switch for what the Dashboard calls "roll secret": a new one signs at once, and the
/// former ones sign beside it for so many seconds of real time.
pub(crate) fn roll(call: &mut Call<'_>, id: &str, overlap_seconds: i64) -> Result<String, Failure> {
    let secret = format!("whsec_{}", call.state.ids.letters(32));
    let endpoint = call
        .state
        .deliveries
        .endpoints
        .get_mut(id)
        .ok_or_else(|| Failure::missing(Kind::WebhookEndpoint.noun(), id, "id"))?;
    let until = real_seconds() + overlap_seconds;
    for (_, end) in &mut endpoint.secrets {
        *end = Some(end.map_or(until, |earlier| earlier.min(until)));
    }
    endpoint.secrets.insert(0, (secret.clone(), None));
    Ok(secret)
}
