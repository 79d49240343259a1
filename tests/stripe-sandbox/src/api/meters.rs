//! Meters and their events: <https://docs.stripe.com/billing/subscriptions/usage-based>.

use serde_json::{Value, json};

use crate::billing::Reading;
use crate::calendar::DAY_SECONDS;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, PAGE, Params, optional, required};
use crate::state::Call;
use crate::typed;

use super::customers::text;
use super::price_amounts;

const CREATE: &[Field] = &[
    optional(
        "customer_mapping",
        shape::Kind::Object(&[
            required("event_payload_key", shape::Kind::Text),
            required("type", shape::Kind::OneOf(&["by_id"])),
        ]),
    ),
    required(
        "default_aggregation",
        shape::Kind::Object(&[required("formula", shape::Kind::OneOf(&["count", "last", "sum"]))]),
    ),
    required("display_name", shape::Kind::Text),
    required("event_name", shape::Kind::Text),
    optional("event_time_window", shape::Kind::OneOf(&["day", "hour"])),
    EXPAND,
    optional("value_settings", shape::Kind::Object(&[required("event_payload_key", shape::Kind::Text)])),
];
const EVENT: &[Field] = &[
    required("event_name", shape::Kind::Text),
    EXPAND,
    optional("identifier", shape::Kind::Text),
    required("payload", shape::Kind::Metadata),
    optional("timestamp", shape::Kind::Integer),
];
const SUMMARIES: &[Field] = &[
    required("customer", shape::Kind::Text),
    required("end_time", shape::Kind::Integer),
    required("start_time", shape::Kind::Integer),
];
/// How old an event may be, and how far in the future.
const PAST_SECONDS: Seconds = 35 * DAY_SECONDS;
const FUTURE_SECONDS: Seconds = 5 * 60;

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/billing/meters", "Billing.MeterCreateParams", &[CREATE], create),
    get(
        "/v1/billing/meters",
        "Billing.MeterListParams",
        &[&PAGE, &[optional("status", shape::Kind::OneOf(&["active", "inactive"]))]],
        |call, params| page::list(call, params, Kind::Meter, &[("status", "status")]),
    ),
    get("/v1/billing/meters/{}", "Billing.MeterRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Meter)),
    post(
        "/v1/billing/meters/{}",
        "Billing.MeterUpdateParams",
        &[&[optional("display_name", shape::Kind::Text), EXPAND]],
        |call, params| {
            let before = call.target(Kind::Meter)?;
            let now = call.now();
            let meter = call.change(Kind::Meter, &text(&before["id"]), |meter| {
                if let Some(name) = params.text("display_name") {
                    meter["display_name"] = json!(name);
                }
                meter["updated"] = json!(now);
            })?;
            call.emit_change("billing.meter.updated", &meter, Some(&before))?;
            Ok(meter)
        },
    ),
    post("/v1/billing/meters/{}/deactivate", "Billing.MeterDeactivateParams", &[&[EXPAND]], |call, _| {
        switch(call, "inactive", "billing.meter.deactivated")
    }),
    post("/v1/billing/meters/{}/reactivate", "Billing.MeterReactivateParams", &[&[EXPAND]], |call, _| {
        switch(call, "active", "billing.meter.reactivated")
    }),
    get(
        "/v1/billing/meters/{}/event_summaries",
        "Billing.MeterListEventSummariesParams",
        &[&PAGE, SUMMARIES],
        summaries,
    ),
    post("/v1/billing/meter_events", "Billing.MeterEventCreateParams", &[EVENT], record),
];

fn active(call: &Call<'_>, event_name: &str) -> Option<Value> {
    let mut meters = call.state.store.all(&call.account, Kind::Meter);
    meters.find(|meter| meter["event_name"].as_str() == Some(event_name) && meter["status"] == "active").cloned()
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let name = params.text("event_name").unwrap_or_default();
    if active(call, name).is_some() {
        return Err(Failure::invalid(format!("An active meter with the event name {name} exists already."))
            .code("resource_already_exists")
            .param("event_name"));
    }
    let (id, now) = (call.new_id(Kind::Meter), call.now());
    let key =
        |object: &str, default: &str| params.object(object).text("event_payload_key").unwrap_or(default).to_owned();
    let draft = json!({
        "id": id, "object": "billing.meter", "created": now,
        "customer_mapping": { "event_payload_key": key("customer_mapping", "stripe_customer_id"), "type": "by_id" },
        "default_aggregation": params.or_null("default_aggregation"), "display_name": params.or_null("display_name"),
        "event_name": name, "event_time_window": params.or_null("event_time_window"), "livemode": false,
        "status": "active", "status_transitions": { "deactivated_at": null }, "updated": now,
        "value_settings": { "event_payload_key": key("value_settings", "value") },
    });
    let meter = call.put(Kind::Meter, &draft)?;
    call.emit("billing.meter.created", &meter)?;
    Ok(meter)
}

fn switch(call: &mut Call<'_>, status: &str, event: &str) -> Result<Value, Failure> {
    let before = call.target(Kind::Meter)?;
    if before["status"] == status {
        return Err(Failure::invalid(format!("The meter is already {status}.")));
    }
    let now = call.now();
    let meter = call.change(Kind::Meter, &text(&before["id"]), |meter| {
        meter["status"] = json!(status);
        meter["status_transitions"]["deactivated_at"] = if status == "active" { Value::Null } else { json!(now) };
        meter["updated"] = json!(now);
    })?;
    call.emit_change(event, &meter, Some(&before))?;
    Ok(meter)
}

fn record(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let name = params.text("event_name").unwrap_or_default().to_owned();
    let Some(meter) = active(call, &name) else {
        return Err(Failure::invalid(format!("No active meter found for event name {name}."))
            .code("no_meter")
            .param("event_name"));
    };
    let payload = params.or_null("payload");
    let field = |settings: &str| {
        let key = text(&meter[settings]["event_payload_key"]);
        payload[&key].as_str().map(str::to_owned).ok_or_else(|| {
            Failure::invalid(format!("The payload is missing the key {key}.")).param(&format!("payload[{key}]"))
        })
    };
    let customer = field("customer_mapping")?;
    if let Some(found) = call.get(Kind::Customer, &customer) {
        call.follow_clock_of(&found);
    }
    let counts = meter["default_aggregation"]["formula"] == "count";
    let value = if counts { "1".to_owned() } else { field("value_settings")? };
    let Some(parsed) = price_amounts::parse(&value) else {
        return Err(Failure::invalid(format!("Invalid value: {value}. It must be a number.")).param("payload[value]"));
    };
    let now = call.billing_now();
    let at = params.integer("timestamp").unwrap_or(now);
    if !(now - PAST_SECONDS..=now + FUTURE_SECONDS).contains(&at) {
        return Err(Failure::invalid(
            "The timestamp must be within the past 35 calendar days or up to 5 minutes in the future.",
        )
        .param("timestamp"));
    }
    let identifier = params.text("identifier").map_or_else(|| call.state.ids.letters(32), str::to_owned);
    let readings = call.state.billing.readings.entry(text(&meter["id"])).or_default();
    if readings.iter().any(|reading| reading.identifier == identifier && reading.recorded > now - DAY_SECONDS) {
        return Err(Failure::invalid(format!("An event already exists with identifier {identifier}."))
            .code("resource_already_exists")
            .param("identifier"));
    }
    readings.push(Reading { customer, at, recorded: now, value: parsed, identifier: identifier.clone() });
    typed::conform_meter_event(&json!({
        "object": "billing.meter_event", "created": now, "event_name": name, "identifier": identifier,
        "livemode": false, "payload": payload, "timestamp": at,
    }))
}

/// What a customer used in a period, by the meter's formula, in whole units.
pub(crate) fn usage(call: &Call<'_>, meter: &str, customer: &str, period: (Seconds, Seconds)) -> i64 {
    let formula = call.get(Kind::Meter, meter).map(|meter| text(&meter["default_aggregation"]["formula"]));
    let readings = call.state.billing.readings.get(meter).into_iter().flatten();
    let own = readings.filter(|it| it.customer == customer && (period.0..period.1).contains(&it.at));
    let parts = match formula.as_deref() {
        Some("last") => own.max_by_key(|it| it.at).map_or(0, |it| it.value),
        _ => own.map(|it| it.value).sum(),
    };
    price_amounts::floor(parts)
}

fn summaries(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let meter = text(&call.target(Kind::Meter)?["id"]);
    let (start, end) = (params.integer("start_time").unwrap_or(0), params.integer("end_time").unwrap_or(0));
    if start % 60 != 0 || end % 60 != 0 || end <= start {
        return Err(Failure::invalid("start_time and end_time must be aligned with minute boundaries, in this order.")
            .param("start_time"));
    }
    let used = usage(call, &meter, params.text("customer").unwrap_or_default(), (start, end));
    let summary = typed::conform_meter_summary(&json!({
        "id": call.state.ids.make("mtrusg"), "object": "billing.meter_event_summary", "aggregated_value": used as f64,
        "end_time": end, "livemode": false, "meter": meter, "start_time": start,
    }))?;
    page::page(params, &format!("/v1/billing/meters/{meter}/event_summaries"), "summary", [summary].iter())
}
