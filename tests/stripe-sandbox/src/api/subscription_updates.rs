//! Changing a subscription, and paying for the change:
//! <https://docs.stripe.com/api/subscriptions/update>.

use serde_json::{Value, json};

use crate::billing::{Due, Waiting};
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

use super::confirming::{self, Confirmation};
use super::customers::text;
use super::invoice_drafts::{self as drafts, Draft};
use super::invoice_states as invoices;
use super::subscription_changes::{self as changes, Plan};
use super::subscription_items as items;
use super::subscription_states::{self as states, UNPAID_SECONDS};
use super::{invoice_lines, invoice_payments, payment_intents};

pub(crate) fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Subscription)?;
    let id = text(&before["id"]);
    states::load(call, &id);
    allowed(&before, params)?;
    let customer = call.named(Kind::Customer, &text(&before["customer"]), "customer")?;
    let mut settled = before.clone();
    states::set(call, &mut settled, params)?;
    pause(call, &mut settled, params)?;
    details(&mut settled, params);
    if !changes::concerns_money(params) {
        call.put(Kind::Subscription, &settled)?;
        if params.text("proration_behavior") == Some("always_invoice") {
            bill(call, &id, &customer, Vec::new(), None, "allow_incomplete")?;
        }
        return finish(call, &before, &id);
    }
    let planned = changes::plan(call, &settled, params)?;
    let behavior = params.text("payment_behavior").unwrap_or("allow_incomplete").to_owned();
    if !planned.invoiced {
        changes::apply(call, &planned, &customer, true)?;
        return finish(call, &before, &id);
    }
    match behavior.as_str() {
        "pending_if_incomplete" => return pay_first(call, &before, &planned, &customer),
        "error_if_incomplete" => {
            let due = due(call, &planned, &customer)?;
            prepay(call, &customer, &planned.after, due, "subscription_update")?;
        }
        _ => {}
    }
    changes::apply(call, &planned, &customer, true)?;
    bill(call, &id, &customer, planned.whole.clone(), Some(planned.at), &behavior)?;
    finish(call, &before, &id)
}

/// Tells of the change, and lets the clock look after what it brought.
fn finish(call: &mut Call<'_>, before: &Value, id: &str) -> Result<Value, Failure> {
    let after = call.named(Kind::Subscription, id, "id")?;
    states::watch(call, &after);
    if after != *before {
        call.emit_change("customer.subscription.updated", &after, Some(before))?;
    }
    Ok(after)
}

fn allowed(before: &Value, params: &Params) -> Result<(), Failure> {
    match states::status(before) {
        "canceled" => {
            return Err(Failure::invalid(
                "A canceled subscription can only update its cancellation_details and metadata.",
            )
            .code("resource_missing"));
        }
        "incomplete_expired" => {
            return Err(Failure::invalid("A subscription that has the status incomplete_expired cannot be updated."));
        }
        "incomplete" if changes::concerns_money(params) => {
            return Err(Failure::invalid(
                "You cannot update a subscription in `incomplete` status. Only the default payment method and metadata \
                 can be changed until the first invoice is paid.",
            ));
        }
        _ => {}
    }
    const WITH_PENDING: [&str; 8] = [
        "billing_cycle_anchor",
        "expand",
        "items",
        "off_session",
        "payment_behavior",
        "proration_behavior",
        "proration_date",
        "trial_end",
    ];
    let sent = params.value();
    let other =
        sent.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).find(|name| !WITH_PENDING.contains(name));
    match other {
        Some(name) if params.text("payment_behavior") == Some("pending_if_incomplete") => Err(Failure::invalid(format!(
            "You passed in parameters that are not supported with `payment_behavior` set to `pending_if_incomplete`: {name}."
        ))
        .param(name)),
        _ => Ok(()),
    }
}

fn pause(call: &Call<'_>, draft: &mut Value, params: &Params) -> Result<(), Failure> {
    let Some(sent) = params.get("pause_collection") else { return Ok(()) };
    draft["pause_collection"] = match sent {
        Value::Null => Value::Null,
        sent => {
            if sent["resumes_at"].as_i64().is_some_and(|at| at <= call.billing_now()) {
                return Err(
                    Failure::invalid("`resumes_at` must be in the future.").param("pause_collection[resumes_at]")
                );
            }
            json!({ "behavior": sent["behavior"], "resumes_at": sent["resumes_at"] })
        }
    };
    Ok(())
}

/// Why somebody left.
pub(crate) fn details(draft: &mut Value, params: &Params) {
    let sent = params.object("cancellation_details");
    for name in ["comment", "feedback"] {
        if let Some(value) = sent.get(name) {
            draft["cancellation_details"][name] = value.clone();
        }
    }
}

/// The lines of the invoice for a change that is not made yet.
fn lines(call: &Call<'_>, planned: &Plan, customer: &Value) -> Vec<invoice_lines::Line> {
    let currency = text(&planned.after["currency"]);
    let waiting = drafts::pending(call, &text(&customer["id"]), planned.after["id"].as_str(), &currency);
    let waiting = waiting.iter().map(|item| invoice_lines::of_item(call, item));
    waiting.chain(planned.prorations.iter().cloned()).chain(planned.whole.iter().cloned()).collect()
}

/// What a change costs at once.
fn due(call: &mut Call<'_>, planned: &Plan, customer: &Value) -> Result<i64, Failure> {
    let period = items::period(&planned.after);
    let after = planned.after.clone();
    let mut draft = Draft::of(customer, &after, "subscription_update", period);
    draft.lines = lines(call, planned, customer);
    let built = drafts::build(call, &draft, "upcoming_in")?;
    Ok(built["amount_due"].as_i64().unwrap_or(0))
}

/// Pays before anything is changed, so that nothing is when the bank says no.
pub(crate) fn prepay(
    call: &mut Call<'_>,
    customer: &Value,
    subscription: &Value,
    due: i64,
    reason: &str,
) -> Result<(), Failure> {
    if due == 0 || subscription["collection_method"] == "send_invoice" {
        return Ok(());
    }
    let method = invoice_payments::default_method(call, customer, Some(subscription));
    let method = method.ok_or_else(invoice_payments::no_method)?;
    let (owner, money) = (text(&customer["id"]), text(&subscription["currency"]));
    let intent = invoice_payments::intent(call, &owner, due, &money, reason)?;
    let id = text(&intent["id"]);
    let how = Confirmation { method: Some(method), off_session: true, asks_later: true, ..Default::default() };
    let paid = confirming::confirm(call, &id, &how).and_then(|intent| {
        if intent["status"] == "succeeded" {
            return Ok(());
        }
        Err(Failure::card(
            "Payment for this subscription requires additional user action before it can be completed successfully. \
             Payment can be completed using the PaymentIntent associated with `subscription.latest_invoice`.",
            "subscription_payment_intent_requires_action",
        ))
    });
    if let Err(failure) = paid {
        let intent = call.named(Kind::PaymentIntent, &id, "intent")?;
        payment_intents::cancel(call, &intent, Some("automatic"))?;
        return Err(failure);
    }
    call.state.billing.prepaid = Some(id);
    Ok(())
}

/// Makes an invoice of all that waits for one, and of `whole` periods, and has it paid.
pub(crate) fn bill(
    call: &mut Call<'_>,
    id: &str,
    customer: &Value,
    whole: Vec<invoice_lines::Line>,
    at: Option<i64>,
    behavior: &str,
) -> Result<(), Failure> {
    let subscription = call.named(Kind::Subscription, id, "id")?;
    let currency = text(&subscription["currency"]);
    let pending = drafts::pending(call, &text(&customer["id"]), Some(id), &currency);
    let now = call.billing_now();
    let mut draft = Draft::of(customer, &subscription, "subscription_update", (now, now));
    draft.proration_date = at;
    draft.lines = pending.iter().map(|item| invoice_lines::of_item(call, item)).chain(whole).collect();
    if draft.lines.is_empty() {
        return Ok(());
    }
    let invoice = drafts::create(call, &draft)?;
    let invoice_id = text(&invoice["id"]);
    call.change(Kind::Subscription, id, |it| it["latest_invoice"] = invoice["id"].clone())?;
    if subscription["collection_method"] == "send_invoice" || invoice["auto_advance"] != true {
        return Ok(());
    }
    let invoice = invoices::finalize(call, &invoice_id)?;
    match (invoices::status(&invoice), behavior) {
        ("open", "default_incomplete") => {
            call.change(Kind::Subscription, id, |it| it["status"] = json!("past_due")).map(|_| ())
        }
        ("open", _) => invoice_payments::collect(call, &invoice_id).map(|_| ()),
        _ => Ok(()),
    }
}

/// The change waits until its invoice is paid.
fn pay_first(call: &mut Call<'_>, before: &Value, planned: &Plan, customer: &Value) -> Result<Value, Failure> {
    let id = text(&before["id"]);
    if let Some(former) = call.state.billing.changes.get(&id).map(|waiting| waiting.invoice.clone()) {
        states::change_expires(call, &id, &former)?;
    }
    let now = call.billing_now();
    let lines = lines(call, planned, customer);
    if lines.is_empty() {
        changes::apply(call, planned, customer, false)?;
        return finish(call, before, &id);
    }
    let mut draft = Draft::of(customer, before, "subscription_update", (now, now));
    draft.proration_date = Some(planned.at);
    draft.lines = lines;
    let invoice = drafts::create(call, &draft)?;
    let invoice_id = text(&invoice["id"]);
    let expires = (now + UNPAID_SECONDS).min(items::period(before).1);
    call.change(Kind::Subscription, &id, |it| {
        it["latest_invoice"] = invoice["id"].clone();
        it["pending_update"] = json!({
            "billing_cycle_anchor": null, "cancel_at_period_end": null, "discount": null, "discounts": null,
            "expires_at": expires, "metadata": null, "subscription_items": planned.after["items"]["data"],
            "trial_end": null, "trial_from_plan": null,
        });
    })?;
    let waiting = Waiting { invoice: invoice_id.clone(), after: planned.after.clone(), debits: planned.debits() };
    call.state.billing.changes.insert(id.clone(), waiting);
    let invoice = invoices::finalize(call, &invoice_id)?;
    if invoices::status(&invoice) == "open" {
        invoice_payments::collect(call, &invoice_id)?;
    }
    if call.state.billing.changes.contains_key(&id) {
        let due = Due::ChangeExpires { subscription: id.clone(), invoice: invoice_id };
        call.schedule_billing(expires, due);
    }
    finish(call, before, &id)
}

/// The invoice of a change that waited was paid: the change is made.
pub(crate) fn paid_for(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let Some(waiting) = call.state.billing.changes.remove(id) else { return Ok(()) };
    let before = call.named(Kind::Subscription, id, "id")?;
    for (item, debits) in waiting.debits {
        call.state.billing.debits.insert(item, debits);
    }
    let after = call.change(Kind::Subscription, id, |it| {
        it["pending_update"] = Value::Null;
        for name in ["items", "billing_cycle_anchor", "trial_end", "trial_start", "status"] {
            it[name] = waiting.after[name].clone();
        }
    })?;
    states::watch(call, &after);
    call.emit("customer.subscription.pending_update_applied", &after)?;
    call.emit_change("customer.subscription.updated", &after, Some(&before))
}
