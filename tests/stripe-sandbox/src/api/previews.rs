//! Invoices that are not made: <https://docs.stripe.com/api/invoices/create_preview>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::{EXPAND, Field, Kind as Shape, METADATA, Params, optional};
use crate::state::Call;

use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_lines::{self, Line};
use super::subscription_changes as changes;
use super::subscription_items as items;
use super::subscription_params as params;
use super::subscription_states as states;
use super::{cycles, subscriptions};

pub(crate) const CREATE: &[Field] = &[
    params::AUTOMATIC_TAX,
    optional("currency", Shape::Currency),
    optional("customer", Shape::Text),
    EXPAND,
    optional("subscription", Shape::Text),
    optional(
        "subscription_details",
        Shape::Object(&[
            params::ANCHOR,
            optional("cancel_at", Shape::Integer),
            optional("cancel_at_period_end", Shape::Boolean),
            optional("cancel_now", Shape::Boolean),
            params::CHANGED_ITEMS,
            METADATA,
            params::PRORATION,
            optional("proration_date", Shape::Integer),
            params::TRIAL_END,
        ]),
    ),
];

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let wanted = params.object("subscription_details");
    let Some(id) = params.text("subscription") else { return of_new(call, params, &wanted) };
    let subscription = call.named(Kind::Subscription, id, "subscription")?;
    states::load(call, id);
    let customer = call.named(Kind::Customer, &text(&subscription["customer"]), "customer")?;
    if params.text("customer").is_some_and(|named| customer["id"] != named) {
        return Err(Failure::invalid(format!(
            "The subscription `{id}` does not belong to customer `{}`.",
            params.text("customer").unwrap_or_default()
        ))
        .param("customer"));
    }
    if states::has_ended(&subscription) {
        return Err(none(&customer));
    }
    let mut before = subscription.clone();
    if params.has("automatic_tax") {
        before["automatic_tax"]["enabled"] = json!(params.object("automatic_tax").is_true("enabled"));
    }
    if wanted.is_true("cancel_now") {
        let mut lines = waiting(call, &before, &customer);
        lines.extend(cycles::usage_lines(call, &before, items::period(&before)));
        if wanted.text("proration_behavior") != Some("none") {
            lines.extend(changes::credits(call, &before));
        }
        return write(call, &customer, &before, lines, wanted.integer("proration_date"));
    }
    if changes::concerns_money(&wanted) {
        let planned = changes::plan(call, &before, &wanted)?;
        return of_change(call, &customer, &planned, &wanted);
    }
    let cancels = wanted.get("cancel_at_period_end").and_then(Value::as_bool);
    let cancels = cancels.unwrap_or(before["cancel_at_period_end"] == true && !wanted.has("cancel_at"));
    if cancels {
        let mut lines = waiting(call, &before, &customer);
        lines.extend(cycles::usage_lines(call, &before, items::period(&before)));
        return if lines.is_empty() { Err(none(&customer)) } else { write(call, &customer, &before, lines, None) };
    }
    renewal(call, &before)
}

fn none(customer: &Value) -> Failure {
    Failure::invalid(format!("No upcoming invoices for customer: {}", text(&customer["id"])))
        .code("invoice_upcoming_none")
        .status(404)
}

fn waiting(call: &Call<'_>, subscription: &Value, customer: &Value) -> Vec<Line> {
    let currency = text(&subscription["currency"]);
    let pending = drafts::pending(call, &text(&customer["id"]), subscription["id"].as_str(), &currency);
    pending.iter().map(|item| invoice_lines::of_item(call, item)).collect()
}

/// The invoice that a change makes at once, or that comes at the end of the period after it.
fn of_change(
    call: &mut Call<'_>,
    customer: &Value,
    planned: &changes::Plan,
    wanted: &Params,
) -> Result<Value, Failure> {
    let mut lines = waiting(call, &planned.after, customer);
    lines.extend(planned.prorations.iter().cloned());
    if planned.invoiced {
        lines.extend(planned.whole.iter().cloned());
    } else {
        let period = items::period(&planned.after);
        let next = cycles::next_period(&planned.after, period.1);
        // What waits is there already.
        let all = cycles::renewal_lines(call, &planned.after, customer, period, next);
        lines.extend(all.into_iter().filter(|line| line.invoice_item.is_none()));
    }
    let at = wanted.integer("proration_date").unwrap_or(planned.at);
    write(call, customer, &planned.after, lines, Some(at))
}

/// The invoice of the next renewal.
pub(crate) fn renewal(call: &mut Call<'_>, subscription: &Value) -> Result<Value, Failure> {
    let customer = call.named(Kind::Customer, &text(&subscription["customer"]), "customer")?;
    let period = items::period(subscription);
    let next = cycles::next_period(subscription, period.1);
    let lines = cycles::renewal_lines(call, subscription, &customer, period, next);
    write(call, &customer, subscription, lines, None)
}

/// The first invoice of a subscription that there is not.
fn of_new(call: &mut Call<'_>, params: &Params, wanted: &Params) -> Result<Value, Failure> {
    let id = params.text("customer").ok_or_else(|| {
        Failure::invalid("You must specify a customer or a subscription.").code("parameter_missing").param("customer")
    })?;
    let customer = call.named(Kind::Customer, id, "customer")?;
    call.follow_clock_of(&customer);
    if wanted.list("items").is_empty() {
        return Err(none(&customer));
    }
    let mut sent = wanted.clone();
    sent.set("automatic_tax", params.or_null("automatic_tax"));
    sent.set("billing_cycle_anchor", Value::Null);
    sent.set("cancel_at_period_end", Value::Null);
    let begun = subscriptions::begin(call, &customer, &sent)?;
    let mut subscription = begun.subscription;
    // A subscription that there is not has no id.
    let lines = begun.lines.into_iter().map(|mut line| {
        line.subscription = None;
        line
    });
    let lines: Vec<Line> = lines.collect();
    subscription["id"] = Value::Null;
    write(call, &customer, &subscription, lines, None)
}

fn write(
    call: &mut Call<'_>,
    customer: &Value,
    subscription: &Value,
    lines: Vec<Line>,
    proration_date: Option<i64>,
) -> Result<Value, Failure> {
    let mut draft = Draft::of(customer, subscription, "upcoming", items::period(subscription));
    draft.lines = lines;
    draft.proration_date = proration_date;
    let id = call.state.ids.make("upcoming_in");
    drafts::build(call, &draft, &id)
}
