//! What becomes of a subscription when something is paid, not paid, ended or set up:
//! <https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses>.

use serde_json::{Value, json};

use crate::billing::{AfterRetries, Due};
use crate::calendar::DAY_SECONDS;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_states::{self as invoices, subscription_of};
use super::subscription_items as items;
use super::{cycles, invoice_lines, subscription_updates};

pub(crate) const TRIAL_DAYS_MAX: i64 = 730;
/// How long a first invoice, or one for a change, waits to be paid.
pub(crate) const UNPAID_SECONDS: Seconds = 23 * 60 * 60;

pub(crate) fn status(subscription: &Value) -> &str {
    subscription["status"].as_str().unwrap_or_default()
}

pub(crate) fn has_ended(subscription: &Value) -> bool {
    matches!(status(subscription), "canceled" | "incomplete_expired")
}

/// A subscription, with billing on its customer's clock.
pub(crate) fn load(call: &mut Call<'_>, id: &str) -> Option<Value> {
    let subscription = call.get(Kind::Subscription, id)?;
    call.clock = subscription["test_clock"].as_str().map(str::to_owned);
    Some(subscription)
}

/// Changes a subscription, and tells of it.
pub(crate) fn change(call: &mut Call<'_>, id: &str, change: impl FnOnce(&mut Value)) -> Result<Value, Failure> {
    let before = call.named(Kind::Subscription, id, "id")?;
    let after = call.change(Kind::Subscription, id, change)?;
    if after != before {
        call.emit_change("customer.subscription.updated", &after, Some(&before))?;
    }
    Ok(after)
}

pub(crate) fn is_first_of_incomplete(call: &Call<'_>, invoice: &Value) -> bool {
    let subscription = subscription_of(invoice).and_then(|id| call.get(Kind::Subscription, &id));
    subscription.is_some_and(|it| status(&it) == "incomplete" && it["latest_invoice"] == invoice["id"])
}

/// An invoice of it was paid.
pub(crate) fn invoice_paid(call: &mut Call<'_>, invoice: &Value) -> Result<(), Failure> {
    let Some(id) = subscription_of(invoice) else { return Ok(()) };
    let Some(subscription) = load(call, &id) else { return Ok(()) };
    let invoice_id = text(&invoice["id"]);
    if call.state.billing.changes.get(&id).is_some_and(|waiting| waiting.invoice == invoice_id) {
        return subscription_updates::paid_for(call, &id);
    }
    if call.state.billing.resuming.get(&id) == Some(&invoice_id) {
        return cycles::resumed(call, &id);
    }
    let is_latest = subscription["latest_invoice"].as_str() == Some(&invoice_id);
    let now = call.billing_now();
    match status(&subscription) {
        "incomplete" | "past_due" | "unpaid" if is_latest => {
            let on_trial = subscription["trial_end"].as_i64().is_some_and(|end| end > now);
            change(call, &id, |it| it["status"] = json!(if on_trial { "trialing" } else { "active" }))?;
        }
        _ => {}
    }
    Ok(())
}

/// An invoice of it was not paid; `exhausted` when it is not tried again.
pub(crate) fn invoice_unpaid(call: &mut Call<'_>, invoice: &Value, exhausted: bool) -> Result<(), Failure> {
    let Some(id) = subscription_of(invoice) else { return Ok(()) };
    let Some(subscription) = load(call, &id) else { return Ok(()) };
    let waits = call.state.billing.changes.get(&id).map(|it| it.invoice.as_str()) == invoice["id"].as_str()
        || call.state.billing.resuming.get(&id).map(String::as_str) == invoice["id"].as_str();
    if waits || !matches!(status(&subscription), "active" | "trialing" | "past_due") {
        return Ok(());
    }
    change(call, &id, |it| it["status"] = json!("past_due"))?;
    match call.state.billing.settings.after_retries {
        AfterRetries::Cancel if exhausted => end(call, &id, "payment_failed", false).map(|_| ()),
        AfterRetries::MarkUnpaid if exhausted => change(call, &id, |it| it["status"] = json!("unpaid")).map(|_| ()),
        _ => Ok(()),
    }
}

/// A payment method that paid is kept, where the subscription says so.
pub(crate) fn keep_method(call: &mut Call<'_>, id: &str, method: Option<&str>) -> Result<(), Failure> {
    let Some(subscription) = call.get(Kind::Subscription, id) else { return Ok(()) };
    if subscription["payment_settings"]["save_default_payment_method"] == "on_subscription" && method.is_some() {
        change(call, id, |it| it["default_payment_method"] = json!(method))?;
    }
    Ok(())
}

/// A setup intent that a subscription waited for has succeeded.
pub(crate) fn set_up(call: &mut Call<'_>, intent: &Value) -> Result<(), Failure> {
    let Some(id) = intent["id"].as_str().and_then(|intent| call.state.billing.setups.remove(intent)) else {
        return Ok(());
    };
    if load(call, &id).is_some() {
        change(call, &id, |it| {
            it["pending_setup_intent"] = Value::Null;
            it["default_payment_method"] = intent["payment_method"].clone();
        })?;
    }
    Ok(())
}

/// Ends a subscription now. `last` makes an invoice of what was not billed yet.
pub(crate) fn end(call: &mut Call<'_>, id: &str, reason: &str, last: bool) -> Result<Value, Failure> {
    let subscription = call.named(Kind::Subscription, id, "id")?;
    let customer = call.named(Kind::Customer, &text(&subscription["customer"]), "customer")?;
    let kept = if last { last_invoice(call, &subscription, &customer)? } else { None };
    let open: Vec<Value> = call
        .state
        .store
        .all(&call.account, Kind::Invoice)
        .filter(|invoice| subscription_of(invoice).as_deref() == Some(id))
        .filter(|invoice| matches!(invoices::status(invoice), "draft" | "open"))
        .filter(|invoice| invoice["id"].as_str() != kept.as_deref())
        .cloned()
        .collect();
    for invoice in open {
        call.change(Kind::Invoice, &text(&invoice["id"]), |invoice| {
            invoice["auto_advance"] = json!(false);
            invoice["automatically_finalizes_at"] = Value::Null;
            invoice["next_payment_attempt"] = Value::Null;
        })?;
    }
    let account = call.account.clone();
    for item in drafts::pending(call, &text(&customer["id"]), Some(id), &text(&subscription["currency"])) {
        if item["parent"]["subscription_details"]["subscription"].as_str() == Some(id) {
            call.state.store.remove(&account, Kind::InvoiceItem, &text(&item["id"]));
            call.emit("invoiceitem.deleted", &item)?;
        }
    }
    for item in items::of(&subscription) {
        call.state.billing.debits.remove(&text(&item["id"]));
    }
    let now = call.billing_now();
    let ended = call.change(Kind::Subscription, id, |it| {
        it["status"] = json!("canceled");
        it["ended_at"] = json!(now);
        it["pause_collection"] = Value::Null;
        it["pending_update"] = Value::Null;
        if it["canceled_at"].is_null() {
            it["canceled_at"] = json!(now);
        }
        if it["cancellation_details"]["reason"].is_null() {
            it["cancellation_details"]["reason"] = json!(reason);
        }
    })?;
    call.state.billing.changes.remove(id);
    call.emit("customer.subscription.deleted", &ended)?;
    Ok(ended)
}

/// What a subscription owes at its end: prorations and metered use.
fn last_invoice(call: &mut Call<'_>, subscription: &Value, customer: &Value) -> Result<Option<String>, Failure> {
    let period = items::period(subscription);
    let until = call.billing_now().min(period.1);
    let mut draft = Draft::of(customer, subscription, "subscription_cycle", (period.0, until));
    draft.lines = cycles::usage_lines(call, subscription, (period.0, until));
    let pending =
        drafts::pending(call, &text(&customer["id"]), subscription["id"].as_str(), &text(&subscription["currency"]));
    draft.lines.extend(pending.iter().map(|item| invoice_lines::of_item(call, item)));
    if draft.lines.is_empty() {
        return Ok(None);
    }
    let invoice = drafts::create(call, &draft)?;
    change(call, &text(&subscription["id"]), |it| it["latest_invoice"] = invoice["id"].clone())?;
    Ok(Some(text(&invoice["id"])))
}

/// All that a customer subscribes to ends with the customer.
pub(crate) fn end_all_of(call: &mut Call<'_>, customer: &str) -> Result<(), Failure> {
    let running: Vec<String> = call
        .state
        .store
        .all(&call.account, Kind::Subscription)
        .filter(|it| it["customer"].as_str() == Some(customer) && !has_ended(it))
        .map(|it| text(&it["id"]))
        .collect();
    running.iter().try_for_each(|id| end(call, id, "cancellation_requested", false).map(|_| ()))
}

/// Nobody paid the first invoice.
pub(crate) fn expire(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Some(subscription) = load(call, id) else { return Ok(()) };
    if status(&subscription) != "incomplete" {
        return Ok(());
    }
    if let Some(invoice) = subscription["latest_invoice"].as_str().and_then(|id| call.get(Kind::Invoice, id))
        && invoices::status(&invoice) == "open"
    {
        invoices::void(call, &text(&invoice["id"]))?;
    }
    let now = call.billing_now();
    change(call, id, |it| {
        it["status"] = json!("incomplete_expired");
        it["ended_at"] = json!(now);
    })
    .map(|_| ())
}

/// What a change of its payment would have done is forgotten.
pub(crate) fn change_expires(call: &mut Call<'_>, id: &str, invoice: &str) -> Result<(), Failure> {
    if load(call, id).is_none() || call.state.billing.changes.get(id).is_none_or(|it| it.invoice != invoice) {
        return Ok(());
    }
    call.state.billing.changes.remove(id);
    let subscription = call.change(Kind::Subscription, id, |it| it["pending_update"] = Value::Null)?;
    invoices::void(call, invoice)?;
    call.emit("customer.subscription.pending_update_expired", &subscription)
}

/// Lets the clock look after a subscription.
pub(crate) fn watch(call: &mut Call<'_>, subscription: &Value) {
    let id = text(&subscription["id"]);
    let (now, (_, end)) = (call.billing_now(), items::period(subscription));
    call.schedule_billing(end, Due::Cycle { subscription: id.clone() });
    if let Some(at) = subscription["cancel_at"].as_i64().filter(|at| *at < end) {
        call.schedule_billing(at.max(now), Due::Cycle { subscription: id.clone() });
    }
    let days = call.state.billing.settings.upcoming_days;
    if end - days * DAY_SECONDS > now {
        let due = Due::Upcoming { subscription: id.clone(), period_end: end };
        call.schedule_billing(end - days * DAY_SECONDS, due);
    }
    if let Some(trial_end) = subscription["trial_end"].as_i64().filter(|end| *end > now) {
        let at = (trial_end - 3 * DAY_SECONDS).max(now);
        call.schedule_billing(at, Due::TrialWillEnd { subscription: id.clone(), trial_end });
    }
    if let Some(at) = subscription["pause_collection"]["resumes_at"].as_i64().filter(|at| *at >= now) {
        call.schedule_billing(at, Due::CollectionResumes { subscription: id, at });
    }
}

/// The settings of a subscription that a request sets as they are.
pub(crate) fn set(call: &mut Call<'_>, draft: &mut Value, params: &Params) -> Result<(), Failure> {
    let customer = text(&draft["customer"]);
    for name in ["collection_method", "days_until_due", "description"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    match (draft["collection_method"] == "send_invoice", draft["days_until_due"].as_i64()) {
        (true, None) => {
            return Err(Failure::invalid(
                "If creating or updating a subscription with `collection_method=send_invoice`, you must also pass in \
                 `days_until_due`.",
            )
            .code("parameter_missing")
            .param("days_until_due"));
        }
        (false, Some(_)) => {
            return Err(Failure::invalid(
                "You can only specify `days_until_due` if `collection_method` is `send_invoice`.",
            )
            .param("days_until_due"));
        }
        _ => {}
    }
    if let Some(method) = params.get("default_payment_method") {
        if let Some(id) = method.as_str() {
            let found = call.named(Kind::PaymentMethod, id, "default_payment_method")?;
            if found["customer"].as_str() != Some(&customer) {
                return Err(Failure::invalid(format!(
                    "The customer does not have a payment method with the ID {id}. The payment method must be attached \
                     to the customer."
                ))
                .code("resource_missing")
                .param("default_payment_method"));
            }
        }
        draft["default_payment_method"] = method.clone();
    }
    if params.has("automatic_tax") {
        let enabled = params.object("automatic_tax").is_true("enabled");
        draft["automatic_tax"] = json!({
            "disabled_reason": null, "enabled": enabled,
            "liability": if enabled { json!({ "type": "self" }) } else { Value::Null },
        });
    }
    let settings = params.object("payment_settings");
    if let Some(types) = settings.get("payment_method_types") {
        draft["payment_settings"]["payment_method_types"] = types.clone();
    }
    if let Some(save) = settings.text("save_default_payment_method") {
        draft["payment_settings"]["save_default_payment_method"] = json!(save);
    }
    if let Some(end) = params.object("trial_settings").object("end_behavior").text("missing_payment_method") {
        draft["trial_settings"]["end_behavior"]["missing_payment_method"] = json!(end);
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = crate::shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    cancellation(call, draft, params)?;
    Ok(())
}

/// When a subscription ends by itself.
fn cancellation(call: &Call<'_>, draft: &mut Value, params: &Params) -> Result<(), Failure> {
    let now = call.billing_now();
    let (_, period_end) = items::period(draft);
    if params.has("cancel_at") && params.is_true("cancel_at_period_end") {
        return Err(Failure::invalid("You may only specify one of these parameters: cancel_at, cancel_at_period_end."));
    }
    match (params.get("cancel_at"), params.get("cancel_at_period_end").and_then(Value::as_bool)) {
        (Some(Value::Number(at)), _) => {
            let at = at.as_i64().unwrap_or(0);
            if at <= now {
                return Err(Failure::invalid("Invalid timestamp: must be an integer Unix timestamp in the future.")
                    .param("cancel_at"));
            }
            draft["cancel_at"] = json!(at);
            draft["cancel_at_period_end"] = json!(false);
            draft["canceled_at"] = json!(now);
        }
        (Some(Value::String(_)), _) => {
            draft["cancel_at"] = json!(period_end);
            draft["canceled_at"] = json!(now);
        }
        (_, Some(true)) => {
            draft["cancel_at_period_end"] = json!(true);
            draft["cancel_at"] = json!(period_end);
            draft["canceled_at"] = json!(now);
            draft["cancellation_details"]["reason"] = json!("cancellation_requested");
        }
        (Some(Value::Null), _) | (_, Some(false)) => {
            draft["cancel_at"] = Value::Null;
            draft["cancel_at_period_end"] = json!(false);
            draft["canceled_at"] = Value::Null;
            draft["cancellation_details"]["reason"] = Value::Null;
        }
        _ => {}
    }
    Ok(())
}
