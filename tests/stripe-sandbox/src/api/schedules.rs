//! Subscription schedules: <https://docs.stripe.com/api/subscription_schedules>. Of a
//! subscription that there is; a schedule that begins one later is not here.

use serde_json::{Value, json};

use crate::billing::Due;
use crate::calendar::Cycle;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::customers::text;
use super::subscription_changes as changes;
use super::subscription_items as items;
use super::subscription_params::PRORATION;
use super::subscription_states as states;
use super::subscription_updates as updates;

const PHASE: shape::Kind = shape::Kind::Object(&[
    optional(
        "duration",
        shape::Kind::Object(&[
            required("interval", shape::Kind::OneOf(&["day", "month", "week", "year"])),
            optional("interval_count", shape::Kind::Integer),
        ]),
    ),
    optional("end_date", shape::Kind::IntegerOr(&["now"])),
    required(
        "items",
        shape::Kind::List(&shape::Kind::Object(&[
            optional("price", shape::Kind::Text),
            optional("quantity", shape::Kind::Integer),
        ])),
    ),
    METADATA,
    PRORATION,
    optional("start_date", shape::Kind::IntegerOr(&["now"])),
]);
const END: Field = optional("end_behavior", shape::Kind::OneOf(&["cancel", "release"]));
const CREATE: &[Field] = &[EXPAND, optional("from_subscription", shape::Kind::Text)];
const UPDATE: &[Field] = &[END, EXPAND, METADATA, optional("phases", shape::Kind::List(&PHASE)), PRORATION];
const LIST: &[Field] = &[optional("created", shape::Kind::Range), optional("customer", shape::Kind::Text)];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/subscription_schedules", "SubscriptionScheduleCreateParams", &[CREATE], create),
    get("/v1/subscription_schedules", "SubscriptionScheduleListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::Schedule, &[("customer", "customer")])
    }),
    get("/v1/subscription_schedules/{}", "SubscriptionScheduleRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::Schedule)
    }),
    post("/v1/subscription_schedules/{}", "SubscriptionScheduleUpdateParams", &[UPDATE], update),
    post("/v1/subscription_schedules/{}/release", "SubscriptionScheduleReleaseParams", &[&[EXPAND]], |call, _| {
        let schedule = open(call)?;
        finish(call, &text(&schedule["id"]), "released")
    }),
    post("/v1/subscription_schedules/{}/cancel", "SubscriptionScheduleCancelParams", &[&[EXPAND]], |call, _| {
        let schedule = open(call)?;
        let (id, subscription) = (text(&schedule["id"]), text(&schedule["subscription"]));
        let canceled = finish(call, &id, "canceled")?;
        states::end(call, &subscription, "cancellation_requested", false)?;
        Ok(canceled)
    }),
];

/// The schedule of the path, as long as it goes on.
fn open(call: &mut Call<'_>) -> Result<Value, Failure> {
    let schedule = call.target(Kind::Schedule)?;
    call.clock = schedule["test_clock"].as_str().map(str::to_owned);
    if schedule["status"] == "active" {
        return Ok(schedule);
    }
    Err(Failure::invalid(format!(
        "You cannot change a subscription schedule that is currently in the `{}` status.",
        text(&schedule["status"])
    )))
}

fn phase(
    subscription: &Value,
    wanted: &[Value],
    period: (Seconds, Seconds),
    proration: &str,
    metadata: &Value,
) -> Value {
    json!({
        "add_invoice_items": [], "application_fee_percent": null, "billing_cycle_anchor": null,
        "billing_thresholds": null, "collection_method": null, "currency": subscription["currency"],
        "default_payment_method": null, "description": null, "discounts": [], "end_date": period.1,
        "invoice_settings": null, "items": wanted, "metadata": metadata, "on_behalf_of": null,
        "proration_behavior": proration, "start_date": period.0, "transfer_data": null, "trial_end": null,
    })
}

fn item(price: &str, quantity: Option<i64>) -> Value {
    let mut item =
        json!({ "billing_thresholds": null, "discounts": [], "metadata": {}, "plan": price, "price": price });
    if let Some(quantity) = quantity {
        item["quantity"] = json!(quantity);
    }
    item
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let Some(id) = params.text("from_subscription") else {
        return Err(Failure::invalid("Missing required param: from_subscription.")
            .code("parameter_missing")
            .param("from_subscription"));
    };
    let subscription = call.named(Kind::Subscription, id, "from_subscription")?;
    states::load(call, id);
    if !subscription["schedule"].is_null() || states::has_ended(&subscription) {
        return Err(Failure::invalid(
            "You cannot migrate a subscription that is already attached to a schedule, or that has ended.",
        )
        .param("from_subscription"));
    }
    let held: Vec<Value> = items::of(&subscription)
        .iter()
        .map(|held| item(&text(&held["price"]["id"]), held["quantity"].as_i64()))
        .collect();
    let period = items::period(&subscription);
    let schedule = call.new_id(Kind::Schedule);
    let draft = json!({
        "id": schedule, "object": "subscription_schedule", "billing_mode": subscription["billing_mode"],
        "created": call.billing_now(), "current_phase": { "start_date": period.0, "end_date": period.1 },
        "customer": subscription["customer"],
        "default_settings": {
            "application_fee_percent": null, "billing_cycle_anchor": "automatic", "billing_thresholds": null,
            "collection_method": subscription["collection_method"], "default_payment_method": null,
            "description": null, "on_behalf_of": null, "transfer_data": null,
            "invoice_settings": {
                "account_tax_ids": null, "custom_fields": null, "days_until_due": null, "description": null,
                "footer": null, "issuer": { "type": "self" },
            },
        },
        "end_behavior": "release", "livemode": false, "metadata": {}, "pause_schedules": [],
        "phases": [phase(&subscription, &held, period, "create_prorations", &json!({}))], "status": "active",
        "subscription": id, "test_clock": subscription["test_clock"],
    });
    let made = call.put(Kind::Schedule, &draft)?;
    call.emit("subscription_schedule.created", &made)?;
    states::change(call, id, |it| it["schedule"] = json!(schedule))?;
    call.schedule_billing(period.1, Due::Phase { schedule });
    Ok(made)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = open(call)?;
    let mut draft = before.clone();
    if let Some(end) = params.text("end_behavior") {
        draft["end_behavior"] = json!(end);
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let mut dates = Vec::new();
    if params.has("phases") {
        let subscription = call.named(Kind::Subscription, &text(&before["subscription"]), "subscription")?;
        let phases = phases(call, &before, &subscription, params.list("phases"))?;
        dates = phases.iter().filter_map(|phase| phase["end_date"].as_i64()).collect();
        draft["phases"] = json!(phases);
    }
    let schedule = call.put(Kind::Schedule, &draft)?;
    for at in dates {
        call.schedule_billing(at, Due::Phase { schedule: text(&schedule["id"]) });
    }
    call.emit_change("subscription_schedule.updated", &schedule, Some(&before))?;
    Ok(schedule)
}

fn phases(call: &Call<'_>, schedule: &Value, subscription: &Value, sent: &[Value]) -> Result<Vec<Value>, Failure> {
    let now = call.billing_now();
    let mut phases = Vec::new();
    let mut from = schedule["current_phase"]["start_date"].as_i64().unwrap_or(now);
    for (index, sent) in sent.iter().enumerate() {
        let (sent, param) = (Params::of(sent), format!("phases[{index}]"));
        let mut wanted = Vec::new();
        let mut step = ("month".to_owned(), 1);
        for (place, sent) in sent.list("items").iter().enumerate() {
            let sent = Params::of(sent);
            let price = call.named(
                Kind::Price,
                sent.text("price").unwrap_or_default(),
                &format!("{param}[items][{place}][price]"),
            )?;
            let quantity = items::quantity(&sent, &price, None, &format!("{param}[items][{place}]"))?;
            step = items::interval(&json!({ "price": price }));
            wanted.push(item(&text(&price["id"]), quantity));
        }
        let start = sent.get("start_date").and_then(Value::as_i64).unwrap_or(from);
        if index > 0 && start != from {
            return Err(Failure::invalid("The start date of a phase must be the end date of the phase before it.")
                .param(&format!("{param}[start_date]")));
        }
        let length = sent.object("duration");
        let (interval, count) = match length.text("interval") {
            Some(interval) => (interval.to_owned(), length.integer("interval_count").unwrap_or(1)),
            None => step,
        };
        let end = match (sent.get("end_date").and_then(Value::as_i64), sent.text("end_date")) {
            (Some(end), _) => end,
            (None, Some(_)) => now,
            (None, None) => Cycle::new(start, &interval, count).after(1),
        };
        if end <= start {
            return Err(Failure::invalid("A phase must end after it starts.").param(&format!("{param}[end_date]")));
        }
        let proration = sent.text("proration_behavior").unwrap_or("create_prorations");
        let metadata = shape::merge_metadata(&json!({}), &sent.or_null("metadata"))?;
        phases.push(phase(subscription, &wanted, (start, end), proration, &metadata));
        from = end;
    }
    if phases.iter().all(|phase| phase["end_date"].as_i64() <= Some(now)) {
        return Err(Failure::invalid("The last phase must end in the future.").param("phases"));
    }
    Ok(phases)
}

/// Whether the schedule of a subscription goes on to another phase, or ends, at this moment.
pub(crate) fn turn(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Some(schedule) = call.get(Kind::Schedule, id).filter(|it| it["status"] == "active") else { return Ok(()) };
    call.clock = schedule["test_clock"].as_str().map(str::to_owned);
    let now = call.billing_now();
    let within = |phase: &Value| phase["start_date"].as_i64() <= Some(now) && phase["end_date"].as_i64() > Some(now);
    let phases = schedule["phases"].as_array().cloned().unwrap_or_default();
    let subscription_id = text(&schedule["subscription"]);
    let Some(phase) = phases.iter().find(|phase| within(phase)) else {
        if phases.iter().any(|phase| phase["end_date"].as_i64() > Some(now)) {
            return Ok(());
        }
        let cancels = schedule["end_behavior"] == "cancel";
        finish(call, id, if cancels { "completed" } else { "released" })?;
        return if cancels {
            states::end(call, &subscription_id, "cancellation_requested", true).map(|_| ())
        } else {
            Ok(())
        };
    };
    if schedule["current_phase"]["start_date"] == phase["start_date"] {
        return Ok(());
    }
    let next = call.change(Kind::Schedule, id, |it| {
        it["current_phase"] = json!({ "start_date": phase["start_date"], "end_date": phase["end_date"] });
    })?;
    call.emit_change("subscription_schedule.updated", &next, Some(&schedule))?;
    begin(call, &subscription_id, phase)
}

/// The subscription becomes what a phase says.
fn begin(call: &mut Call<'_>, id: &str, phase: &Value) -> Result<(), Failure> {
    let before = call.named(Kind::Subscription, id, "id")?;
    let customer = call.named(Kind::Customer, &text(&before["customer"]), "customer")?;
    let held = items::of(&before);
    let wanted = phase["items"].as_array().cloned().unwrap_or_default();
    let mut sent: Vec<Value> = Vec::new();
    for (index, item) in wanted.iter().enumerate() {
        let mut change = json!({ "price": item["price"] });
        if let Some(held) = held.get(index) {
            change["id"] = held["id"].clone();
        }
        if !item["quantity"].is_null() {
            change["quantity"] = item["quantity"].clone();
        }
        sent.push(change);
    }
    sent.extend(held.iter().skip(wanted.len()).map(|held| json!({ "id": held["id"], "deleted": true })));
    let mut params = Params::default();
    params.set("items", json!(sent));
    params.set("proration_behavior", phase["proration_behavior"].clone());
    let planned = changes::plan(call, &before, &params)?;
    let after = changes::apply(call, &planned, &customer, true)?;
    if planned.invoiced {
        updates::bill(call, id, &customer, planned.whole.clone(), Some(planned.at), "allow_incomplete")?;
    }
    let after = call.get(Kind::Subscription, id).unwrap_or(after);
    states::watch(call, &after);
    call.emit_change("customer.subscription.updated", &after, Some(&before))
}

/// The schedule has no more to say; its subscription goes on without it, unless it ends too.
fn finish(call: &mut Call<'_>, id: &str, status: &str) -> Result<Value, Failure> {
    let now = call.billing_now();
    let before = call.named(Kind::Schedule, id, "id")?;
    let subscription = text(&before["subscription"]);
    let schedule = call.change(Kind::Schedule, id, |it| {
        it["status"] = json!(status);
        it["current_phase"] = Value::Null;
        match status {
            "released" => {
                it["released_at"] = json!(now);
                it["released_subscription"] = json!(subscription);
                it["subscription"] = Value::Null;
            }
            "canceled" => it["canceled_at"] = json!(now),
            _ => it["completed_at"] = json!(now),
        }
    })?;
    states::change(call, &subscription, |it| it["schedule"] = Value::Null)?;
    call.emit_change(&format!("subscription_schedule.{status}"), &schedule, Some(&before))?;
    Ok(schedule)
}
