//! How invoices are paid: by which payment method, by which intent, and how often it is
//! tried: <https://docs.stripe.com/billing/revenue-recovery/smart-retries>.

use serde_json::{Value, json};

use crate::billing::Due;
use crate::calendar::DAY_SECONDS;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::shape::Params;
use crate::state::Call;

use super::confirming::{self, Confirmation};
use super::customers::text;
use super::intent_states;
use super::invoice_states::{self as states, status, subscription_of};
use super::payment_intents;
use super::subscription_states as subscriptions;

/// The payment method that an invoice is paid by when nobody names another:
/// <https://docs.stripe.com/billing/subscriptions/payment-methods-setting#payment-method-priority>.
pub(crate) fn default_method(call: &Call<'_>, customer: &Value, subscription: Option<&Value>) -> Option<String> {
    let own = subscription.and_then(|subscription| subscription["default_payment_method"].as_str());
    let of_customer = customer["invoice_settings"]["default_payment_method"].as_str();
    own.or(of_customer).filter(|id| call.get(Kind::PaymentMethod, id).is_some()).map(str::to_owned)
}

/// No one can be charged.
pub(crate) fn no_method() -> Failure {
    Failure::invalid(
        "This customer has no attached payment source or default payment method. Please consider adding a default \
         payment method. For more information, visit \
         https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.",
    )
    .code("resource_missing")
}

fn method_of(call: &Call<'_>, invoice: &Value) -> Option<String> {
    if let Some(own) = invoice["default_payment_method"].as_str() {
        return Some(own.to_owned());
    }
    let customer = call.get(Kind::Customer, invoice["customer"].as_str()?)?;
    let subscription = subscription_of(invoice).and_then(|id| call.get(Kind::Subscription, &id));
    default_method(call, &customer, subscription.as_ref())
}

/// An intent for what is due, which nobody has confirmed yet.
pub(crate) fn intent(
    call: &mut Call<'_>,
    customer: &str,
    amount: i64,
    currency: &str,
    reason: &str,
) -> Result<Value, Failure> {
    let description = match reason {
        "subscription_create" => "Subscription creation",
        "subscription_cycle" | "subscription_update" | "subscription" => "Subscription update",
        _ => "Payment for Invoice",
    };
    let params = json!({
        "allowed_payment_method_types": ["card"], "amount": amount, "currency": currency, "customer": customer,
        "description": description, "setup_future_usage": "off_session",
    });
    payment_intents::create(call, &Params::of(&params))
}

/// The intent of an invoice that was finalised.
pub(crate) fn prepare(call: &mut Call<'_>, invoice: &Value) -> Result<(), Failure> {
    let (amount, money) = (invoice["amount_due"].as_i64().unwrap_or(0), text(&invoice["currency"]));
    let reason = text(&invoice["billing_reason"]);
    let intent = match call.state.billing.prepaid.take() {
        Some(intent) => call.named(Kind::PaymentIntent, &intent, "intent")?,
        None => intent(call, &text(&invoice["customer"]), amount, &money, &reason)?,
    };
    let (id, owner) = (call.new_id(Kind::InvoicePayment), text(&invoice["id"]));
    call.put(
        Kind::InvoicePayment,
        &json!({
            "id": id, "object": "invoice_payment", "amount_paid": null, "amount_requested": amount,
            "created": call.billing_now(), "currency": money, "invoice": owner, "is_default": true, "livemode": false,
            "payment": { "payment_intent": intent["id"], "type": "payment_intent" }, "status": "open",
            "status_transitions": { "canceled_at": null, "paid_at": null },
        }),
    )?;
    call.state.billing.intents.insert(text(&intent["id"]), owner);
    if intent["status"] == "succeeded" { succeeded(call, &intent) } else { Ok(()) }
}

fn payment_of(call: &Call<'_>, invoice: &str) -> Option<Value> {
    let mut payments = call.state.store.all(&call.account, Kind::InvoicePayment).rev();
    payments.find(|payment| payment["invoice"].as_str() == Some(invoice)).cloned()
}

/// The intent that pays an invoice.
pub(crate) fn intent_of(call: &Call<'_>, invoice: &str) -> Option<Value> {
    let payment = payment_of(call, invoice)?;
    call.get(Kind::PaymentIntent, payment["payment"]["payment_intent"].as_str()?)
}

/// By which a browser confirms the payment of an invoice.
pub(crate) fn confirmation_secret(call: &Call<'_>, invoice: &str) -> Value {
    let intent = intent_of(call, invoice);
    intent.map_or(Value::Null, |it| json!({ "client_secret": it["client_secret"], "type": "payment_intent" }))
}

/// Tries the payment by itself; a card that says no is no failure of this.
pub(crate) fn collect(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let invoice = states::load(call, id)?;
    call.state.billing.collecting = Some(id.to_owned());
    let done = match (method_of(call, &invoice), intent_of(call, id)) {
        (Some(method), Some(intent)) if intent_states::may_confirm(&intent).is_ok() => {
            let how = Confirmation { method: Some(method), off_session: true, asks_later: true, ..Default::default() };
            confirming::confirm(call, &text(&intent["id"]), &how).map(|_| ())
        }
        _ => unpaid(call, &invoice),
    };
    call.state.billing.collecting = None;
    match done {
        Err(failure) if failure.status >= 500 => Err(failure),
        _ => call.named(Kind::Invoice, id, "invoice"),
    }
}

/// A retry whose day has come.
pub(crate) fn retry(call: &mut Call<'_>, id: &str, attempt: i64) -> Result<(), Failure> {
    let Ok(invoice) = states::load(call, id) else { return Ok(()) };
    let expected = status(&invoice) == "open" && invoice["attempt_count"].as_i64() == Some(attempt);
    if expected && !invoice["next_payment_attempt"].is_null() {
        collect(call, id)?;
    }
    Ok(())
}

/// A request pays an invoice.
pub(crate) fn pay(call: &mut Call<'_>, id: &str, params: &Params) -> Result<Value, Failure> {
    let mut invoice = states::load(call, id)?;
    if status(&invoice) == "draft" {
        invoice = states::finalize(call, id)?;
        if status(&invoice) == "paid" {
            return Ok(invoice);
        }
    }
    match status(&invoice) {
        "open" | "uncollectible" => {}
        "paid" => return Err(Failure::invalid("Invoice is already paid").code("invoice_already_paid")),
        other => {
            return Err(Failure::invalid(format!("This invoice can no longer be paid: it has the status {other}."))
                .code("invoice_not_editable"));
        }
    }
    if params.is_true("paid_out_of_band") {
        cancel(call, id)?;
        return states::paid(call, id, true);
    }
    let method = match params.text("payment_method") {
        Some(method) => Some(method.to_owned()),
        None => method_of(call, &invoice),
    };
    let method = method.ok_or_else(|| {
        Failure::invalid(
            "There is no `default_payment_method` set on this Customer or Invoice. Please set one to pay this invoice \
             or specify one in the request.",
        )
    })?;
    let intent = intent_of(call, id).ok_or_else(|| Failure::sandbox("an open invoice without an intent"))?;
    let off_session = params.get("off_session").and_then(Value::as_bool).unwrap_or(true);
    let how = Confirmation { method: Some(method), off_session, asks_later: true, ..Default::default() };
    let intent = confirming::confirm(call, &text(&intent["id"]), &how)?;
    if intent["status"] == "requires_action" {
        return Err(Failure::card(
            "This payment requires additional user action before it can be completed successfully. Payment can be \
             completed using the PaymentIntent associated with the invoice. For more details see: \
             https://stripe.com/docs/billing/subscriptions/overview#requires-action",
            "invoice_payment_intent_requires_action",
        ));
    }
    call.named(Kind::Invoice, id, "invoice")
}

/// The payment of an invoice is not wanted any more.
pub(crate) fn cancel(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    if let Some(intent) = intent_of(call, id)
        && intent_states::may_cancel(&intent).is_ok()
    {
        payment_intents::cancel(call, &intent, Some("void_invoice"))?;
    }
    settle(call, id, "canceled", None)
}

fn settle(call: &mut Call<'_>, invoice: &str, status: &str, amount: Option<i64>) -> Result<(), Failure> {
    let Some(payment) = payment_of(call, invoice) else { return Ok(()) };
    let now = call.billing_now();
    let payment = call.change(Kind::InvoicePayment, &text(&payment["id"]), |payment| {
        payment["status"] = json!(status);
        payment["amount_paid"] = json!(amount);
        payment["status_transitions"][if status == "paid" { "paid_at" } else { "canceled_at" }] = json!(now);
    })?;
    if status == "paid" { call.emit("invoice_payment.paid", &payment) } else { Ok(()) }
}

/// The invoice that an intent pays, as long as it waits for it.
fn waiting(call: &mut Call<'_>, intent: &Value) -> Result<Option<Value>, Failure> {
    let Some(id) = intent["id"].as_str().and_then(|id| call.state.billing.intents.get(id)).cloned() else {
        return Ok(None);
    };
    let invoice = states::load(call, &id)?;
    Ok(matches!(status(&invoice), "open" | "uncollectible").then_some(invoice))
}

/// Its intent has succeeded.
pub(crate) fn succeeded(call: &mut Call<'_>, intent: &Value) -> Result<(), Failure> {
    let Some(invoice) = waiting(call, intent)? else { return Ok(()) };
    let id = text(&invoice["id"]);
    count_attempt(call, &id)?;
    settle(call, &id, "paid", intent["amount_received"].as_i64())?;
    if let Some(subscription) = subscription_of(&invoice) {
        subscriptions::keep_method(call, &subscription, intent["payment_method"].as_str())?;
    }
    states::paid(call, &id, false).map(|_| ())
}

/// The first attempt counts, and each one that nobody asked for.
fn count_attempt(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let automatic = call.state.billing.collecting.as_deref() == Some(id);
    call.change(Kind::Invoice, id, |invoice| {
        let count = invoice["attempt_count"].as_i64().unwrap_or(0);
        if automatic || count == 0 {
            invoice["attempt_count"] = json!(count + 1);
        }
        invoice["attempted"] = json!(true);
    })
}

/// The bank said no.
pub(crate) fn failed(call: &mut Call<'_>, intent: &Value) -> Result<(), Failure> {
    match waiting(call, intent)? {
        Some(invoice) => unpaid(call, &invoice),
        None => Ok(()),
    }
}

/// The bank wants to see the owner of the card.
pub(crate) fn asked(call: &mut Call<'_>, intent: &Value) -> Result<(), Failure> {
    let Some(invoice) = waiting(call, intent)? else { return Ok(()) };
    let id = text(&invoice["id"]);
    if call.state.billing.collecting.as_deref() == Some(&id) {
        unpaid(call, &invoice)?;
    }
    let invoice = call.named(Kind::Invoice, &id, "invoice")?;
    call.emit("invoice.payment_action_required", &invoice)
}

fn unpaid(call: &mut Call<'_>, invoice: &Value) -> Result<(), Failure> {
    let id = text(&invoice["id"]);
    let automatic = call.state.billing.collecting.as_deref() == Some(&id);
    let invoice = count_attempt(call, &id)?;
    let retried =
        automatic && invoice["auto_advance"] == true && !subscriptions::is_first_of_incomplete(call, &invoice);
    let attempt = invoice["attempt_count"].as_i64().unwrap_or(1);
    let days = usize::try_from(attempt - 1).ok().and_then(|index| call.state.billing.settings.retry_days.get(index));
    let next = days.copied().filter(|_| retried).map(|days| call.billing_now() + days * DAY_SECONDS);
    let invoice = if automatic {
        call.change(Kind::Invoice, &id, |invoice| invoice["next_payment_attempt"] = json!(next))?
    } else {
        invoice
    };
    if let Some(at) = next {
        call.schedule_billing(at, Due::Retry { invoice: id, attempt });
    }
    call.emit("invoice.payment_failed", &invoice)?;
    subscriptions::invoice_unpaid(call, &invoice, retried && next.is_none())
}
