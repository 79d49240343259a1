//! What happens to subscriptions as time passes: notices, renewals, ends of trials and of
//! subscriptions, and what resumes.

use serde_json::{Value, json};

use crate::billing::{self, Due};
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_lines::{self, Line};
use super::subscription_items as items;
use super::subscription_states::{self as states, has_ended, status};
use super::{invoice_payments, invoice_states, meters, previews, price_amounts, schedules};

/// Carries out what is due by the clock.
pub(crate) fn carry_out(call: &mut Call<'_>, due: &Due) -> Result<(), Failure> {
    match due {
        Due::Cycle { subscription } => turn(call, subscription),
        Due::Upcoming { subscription, period_end } => upcoming(call, subscription, *period_end),
        Due::TrialWillEnd { subscription, trial_end } => trial_will_end(call, subscription, *trial_end),
        Due::Finalize { invoice } => invoice_states::advance(call, invoice),
        Due::Retry { invoice, attempt } => invoice_payments::retry(call, invoice, *attempt),
        Due::Overdue { invoice } => invoice_states::overdue(call, invoice),
        Due::Incomplete { subscription } => states::expire(call, subscription),
        Due::ChangeExpires { subscription, invoice } => states::change_expires(call, subscription, invoice),
        Due::Phase { schedule } => schedules::turn(call, schedule),
        Due::CollectionResumes { subscription, at } => collection_resumes(call, subscription, *at),
    }
}

/// Whether a notice is given for the first time.
fn is_new(call: &mut Call<'_>, id: &str, kind: &'static str, at: Seconds) -> bool {
    call.state.billing.told.insert((id.to_owned(), kind, at))
}

fn upcoming(call: &mut Call<'_>, id: &str, period_end: Seconds) -> Result<(), Failure> {
    let Some(subscription) = states::load(call, id) else { return Ok(()) };
    let renews = matches!(status(&subscription), "active" | "trialing" | "past_due")
        && items::period(&subscription).1 == period_end
        && subscription["cancel_at"].as_i64().is_none_or(|at| at > period_end);
    if !renews || !is_new(call, id, "upcoming", period_end) {
        return Ok(());
    }
    let invoice = previews::renewal(call, &subscription)?;
    // It has no id: there is no such invoice yet.
    let mut shown = invoice;
    if let Some(fields) = shown.as_object_mut() {
        fields.remove("id");
    }
    call.emit("invoice.upcoming", &shown)
}

fn trial_will_end(call: &mut Call<'_>, id: &str, trial_end: Seconds) -> Result<(), Failure> {
    let Some(subscription) = states::load(call, id) else { return Ok(()) };
    let ends = status(&subscription) == "trialing" && subscription["trial_end"].as_i64() == Some(trial_end);
    if ends && is_new(call, id, "trial_will_end", trial_end) {
        call.emit("customer.subscription.trial_will_end", &subscription)?;
    }
    Ok(())
}

fn collection_resumes(call: &mut Call<'_>, id: &str, at: Seconds) -> Result<(), Failure> {
    let Some(subscription) = states::load(call, id) else { return Ok(()) };
    if subscription["pause_collection"]["resumes_at"].as_i64() == Some(at) {
        states::change(call, id, |it| it["pause_collection"] = Value::Null)?;
    }
    Ok(())
}

/// A period, a trial or the subscription itself ends.
fn turn(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Some(subscription) = states::load(call, id) else { return Ok(()) };
    let now = call.billing_now();
    if has_ended(&subscription) || matches!(status(&subscription), "incomplete" | "paused") {
        return Ok(());
    }
    if subscription["cancel_at"].as_i64().is_some_and(|at| at <= now) {
        return states::end(call, id, "cancellation_requested", true).map(|_| ());
    }
    // What is paid from now on is decided before it is billed.
    let subscription = match subscription["schedule"].as_str() {
        None => subscription,
        Some(schedule) => {
            schedules::turn(call, schedule)?;
            call.named(Kind::Subscription, id, "id")?
        }
    };
    let (_, period_end) = items::period(&subscription);
    if period_end > now || has_ended(&subscription) {
        return Ok(());
    }
    let trial_ends = status(&subscription) == "trialing";
    let customer = call.named(Kind::Customer, &text(&subscription["customer"]), "customer")?;
    if trial_ends
        && subscription["collection_method"] == "charge_automatically"
        && invoice_payments::default_method(call, &customer, Some(&subscription)).is_none()
    {
        match subscription["trial_settings"]["end_behavior"]["missing_payment_method"].as_str() {
            Some("cancel") => return states::end(call, id, "cancellation_requested", false).map(|_| ()),
            Some("pause") => return pause(call, id),
            _ => {}
        }
    }
    renew(call, &subscription, &customer)
}

fn pause(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let now = call.billing_now();
    let paused = states::change(call, id, |it| {
        it["status"] = json!("paused");
        it["status_details"] = json!({
            "paused": {
                "subscription": { "type": "trial_end_without_payment_method" }, "transitioned_at": now,
                "type": "subscription",
            },
        });
    })?;
    call.emit("customer.subscription.paused", &paused)
}

/// The next period begins, and the invoice for it is drafted.
fn renew(call: &mut Call<'_>, before: &Value, customer: &Value) -> Result<(), Failure> {
    let (start, end) = items::period(before);
    let mut subscription = before.clone();
    if status(before) == "trialing" {
        subscription["status"] = json!("active");
    }
    let period = next_period(&subscription, end);
    set_period(&mut subscription, period);
    let mut draft = Draft::of(customer, before, "subscription_cycle", (start, end));
    draft.lines = renewal_lines(call, &subscription, customer, (start, end), period);
    let lines = draft.lines.clone();
    call.put(Kind::Subscription, &subscription)?;
    bill_period(call, &subscription, period);
    if !lines.is_empty() {
        let invoice = drafts::create(call, &draft)?;
        subscription["latest_invoice"] = invoice["id"].clone();
    }
    let renewed = call.put(Kind::Subscription, &subscription)?;
    states::watch(call, &renewed);
    call.emit_change("customer.subscription.updated", &renewed, Some(before))
}

pub(crate) fn next_period(subscription: &Value, end: Seconds) -> (Seconds, Seconds) {
    let anchor = subscription["billing_cycle_anchor"].as_i64().unwrap_or(end);
    items::cycle(&subscription["items"]["data"][0], anchor).period_at(end)
}

fn set_period(subscription: &mut Value, period: (Seconds, Seconds)) {
    for item in subscription["items"]["data"].as_array_mut().into_iter().flatten() {
        item["current_period_start"] = json!(period.0);
        item["current_period_end"] = json!(period.1);
    }
}

/// What items are billed for a whole period, for later credits.
fn bill_period(call: &mut Call<'_>, subscription: &Value, period: (Seconds, Seconds)) {
    for item in billing::data(&subscription["items"]) {
        let amount = price_amounts::amount(call, &item["price"], item["quantity"].as_i64().unwrap_or(0));
        let debits =
            if items::is_metered(&item["price"]) { Vec::new() } else { vec![items::debit(item, amount, period)] };
        call.state.billing.debits.insert(text(&item["id"]), debits);
    }
}

/// What waits for the next invoice, the use of the period that ends, and the period that begins.
pub(crate) fn renewal_lines(
    call: &Call<'_>,
    subscription: &Value,
    customer: &Value,
    ending: (Seconds, Seconds),
    period: (Seconds, Seconds),
) -> Vec<Line> {
    let (owner, currency) = (text(&customer["id"]), text(&subscription["currency"]));
    let pending = drafts::pending(call, &owner, subscription["id"].as_str(), &currency);
    let mut lines: Vec<Line> = pending.iter().map(|item| invoice_lines::of_item(call, item)).collect();
    lines.extend(usage_lines(call, subscription, ending));
    for item in billing::data(&subscription["items"]) {
        if !items::is_metered(&item["price"]) {
            lines.push(invoice_lines::of_period(call, subscription, item, period));
        }
    }
    lines
}

/// Metered use of a period.
pub(crate) fn usage_lines(call: &Call<'_>, subscription: &Value, period: (Seconds, Seconds)) -> Vec<Line> {
    let customer = text(&subscription["customer"]);
    let metered = billing::data(&subscription["items"]).filter(|item| items::is_metered(&item["price"]));
    metered
        .map(|item| {
            let meter = text(&item["price"]["recurring"]["meter"]);
            let used = meters::usage(call, &meter, &customer, period);
            let mut line = invoice_lines::of_item_price(subscription, item, used, period);
            line.amount = price_amounts::amount(call, &item["price"], used);
            line.description = format!("{used} × {}", invoice_lines::product_name(call, &item["price"]));
            line
        })
        .collect()
}

/// A paused subscription goes on, when it is paid: <https://docs.stripe.com/api/subscriptions/resume>.
pub(crate) fn resume(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Subscription)?;
    let id = text(&before["id"]);
    states::load(call, &id);
    if status(&before) != "paused" {
        return Err(Failure::invalid(format!(
            "This subscription cannot be resumed: it has the status {}, and only paused subscriptions can.",
            status(&before)
        )));
    }
    let customer = call.named(Kind::Customer, &text(&before["customer"]), "customer")?;
    let now = call.billing_now();
    let mut subscription = before.clone();
    if params.object("billing_cycle_anchor").text("type") != Some("unchanged") {
        subscription["billing_cycle_anchor"] = json!(now);
    }
    let anchor = subscription["billing_cycle_anchor"].as_i64().unwrap_or(now);
    let period = items::cycle(&subscription["items"]["data"][0], anchor).period_at(now);
    set_period(&mut subscription, period);
    call.put(Kind::Subscription, &subscription)?;
    let mut draft = Draft::of(&customer, &subscription, "subscription_update", (now, now));
    draft.lines = renewal_lines(call, &subscription, &customer, (now, now), period);
    let invoice = drafts::create(call, &draft)?;
    let invoice_id = text(&invoice["id"]);
    call.change(Kind::Subscription, &id, |it| it["latest_invoice"] = invoice["id"].clone())?;
    call.state.billing.resuming.insert(id.clone(), invoice_id.clone());
    let invoice = invoice_states::finalize(call, &invoice_id)?;
    if invoice_states::status(&invoice) == "open" {
        invoice_payments::collect(call, &invoice_id)?;
    }
    call.named(Kind::Subscription, &id, "id")
}

/// The invoice that a subscription resumes with was paid.
pub(crate) fn resumed(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    call.state.billing.resuming.remove(id);
    let subscription = states::change(call, id, |it| {
        it["status"] = json!("active");
        if let Some(fields) = it.as_object_mut() {
            fields.remove("status_details");
        }
    })?;
    bill_period(call, &subscription, items::period(&subscription));
    states::watch(call, &subscription);
    call.emit("customer.subscription.resumed", &subscription)
}
