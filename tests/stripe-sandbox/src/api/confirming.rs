//! Confirming a payment intent: authentication, the charge, and what comes of it.

use serde_json::{Value, json};

use crate::cards::{Behaviour, TestCard};
use crate::error::Failure;
use crate::faults::Fault;
use crate::kinds::Kind;
use crate::state::Call;

use super::charging::{self, Decline};
use super::customers::text;
use super::intent_states as states;
use super::{invoice_payments, payment_methods};

/// How an intent is to be confirmed.
#[derive(Debug, Default)]
pub(crate) struct Confirmation {
    pub(crate) method: Option<String>,
    pub(crate) return_url: Option<String>,
    pub(crate) off_session: bool,
    pub(crate) error_on_requires_action: bool,
    /// Of an invoice: whoever has to authenticate is asked later.
    pub(crate) asks_later: bool,
}

/// A payment method can pay for its own customer, or once for nobody.
pub(crate) fn usable(call: &Call<'_>, intent: &Value, method: &Value) -> Result<(), Failure> {
    let id = method["id"].as_str().unwrap_or_default();
    match (method["customer"].as_str(), intent["customer"].as_str()) {
        (Some(owner), Some(customer)) if owner == customer => Ok(()),
        (Some(_), Some(_)) => Err(Failure::invalid(format!(
            "The customer does not have a payment method with the ID {id}. The payment method must be attached to the \
             customer."
        ))
        .param("payment_method")),
        (Some(_), None) => Err(Failure::invalid(
            "The provided PaymentMethod is attached to a Customer. You must also supply its Customer as `customer`.",
        )
        .code("payment_intent_invalid_parameter")
        .param("payment_method")),
        (None, _) if call.state.consumed.contains(id) => Err(payment_methods::used_up()),
        (None, _) => Ok(()),
    }
}

/// # Errors
/// A wrong state, or the decline of the card, which is written down as well.
pub(crate) fn confirm(call: &mut Call<'_>, id: &str, how: &Confirmation) -> Result<Value, Failure> {
    let intent = call.named(Kind::PaymentIntent, id, "intent")?;
    states::may_confirm(&intent)?;
    let method = match (&how.method, intent["payment_method"].as_str()) {
        (Some(method), _) => payment_methods::find(call, method, "payment_method")?,
        (None, Some(method)) => call.named(Kind::PaymentMethod, method, "payment_method")?,
        (None, None) => return Err(states::lacks_method(&intent)),
    };
    usable(call, &intent, &method)?;
    if intent["automatic_payment_methods"]["allow_redirects"] == "always" && how.return_url.is_none() {
        return Err(states::lacks_return_url(&intent));
    }
    let intent = call.change(Kind::PaymentIntent, id, |intent| {
        intent["payment_method"] = method["id"].clone();
        intent["last_payment_error"] = Value::Null;
        intent["next_action"] = Value::Null;
        intent["status"] = json!("requires_confirmation");
    })?;
    let card = charging::card_of(call, &method).ok_or_else(|| Failure::sandbox("a payment method without a card"))?;
    if !needs_authentication(call, &intent, &method, card, how.off_session) {
        return charge(call, &intent, &method, false);
    }
    if (how.off_session && !how.asks_later) || how.error_on_requires_action {
        return refuse(call, &intent, &method, &Decline::authentication_required());
    }
    let action = states::next_action(&call.state.base_url, &intent, how.return_url.as_deref());
    let intent = call.change(Kind::PaymentIntent, id, |intent| {
        intent["status"] = json!("requires_action");
        intent["next_action"] = action;
    })?;
    call.emit("payment_intent.requires_action", &intent)?;
    invoice_payments::asked(call, &intent)?;
    Ok(intent)
}

fn needs_authentication(
    call: &mut Call<'_>,
    intent: &Value,
    method: &Value,
    card: &TestCard,
    off_session: bool,
) -> bool {
    if call.state.faults.for_card(|fault| *fault == Fault::Authenticate).is_some() {
        return true;
    }
    let asked = matches!(
        intent["payment_method_options"]["card"]["request_three_d_secure"].as_str(),
        Some("any" | "challenge")
    );
    let set_up = method["id"].as_str().is_some_and(|id| call.state.set_up.contains(id));
    match card.behaviour {
        Behaviour::Authenticates | Behaviour::AuthenticatesThenDeclines => true,
        Behaviour::AuthenticatesOnce => !(off_session && set_up),
        _ => asked && !off_session && card.brand != "amex",
    }
}

/// What the person did on the page for authentication.
pub(crate) fn authenticated(call: &mut Call<'_>, id: &str, succeeds: bool) -> Result<Value, Failure> {
    let intent = call.named(Kind::PaymentIntent, id, "intent")?;
    if states::status(&intent) != "requires_action" {
        return Ok(intent);
    }
    let method = call.named(Kind::PaymentMethod, &text(&intent["payment_method"]), "payment_method")?;
    let intent = call.change(Kind::PaymentIntent, id, |intent| intent["next_action"] = Value::Null)?;
    if succeeds {
        return charge(call, &intent, &method, true);
    }
    let failure = states::not_authenticated(false).with("payment_method", method.clone());
    failed(call, &intent, &failure, None)
}

/// Charges the card.
fn charge(call: &mut Call<'_>, intent: &Value, method: &Value, authenticated: bool) -> Result<Value, Failure> {
    let card = charging::card_of(call, method).ok_or_else(|| Failure::sandbox("a payment method without a card"))?;
    if let Some(decline) = charging::decline(call, card, authenticated) {
        return refuse(call, intent, method, &decline);
    }
    let charge = charging::succeed(call, intent, method, authenticated)?;
    keep_method(call, intent, method, authenticated)?;
    let manual = intent["capture_method"] == "manual";
    let intent = call.change(Kind::PaymentIntent, &text(&intent["id"]), |intent| {
        intent["latest_charge"] = charge["id"].clone();
        let (status, field) =
            if manual { ("requires_capture", "amount_capturable") } else { ("succeeded", "amount_received") };
        intent["status"] = json!(status);
        intent[field] = intent["amount"].clone();
    })?;
    if manual {
        call.emit("payment_intent.amount_capturable_updated", &intent)?;
        return Ok(intent);
    }
    call.emit("payment_intent.succeeded", &intent)?;
    charging::afterwards(call, &charge)?;
    invoice_payments::succeeded(call, &intent)?;
    Ok(intent)
}

/// A payment method is used up, unless it has an owner or gets one now.
fn keep_method(call: &mut Call<'_>, intent: &Value, method: &Value, authenticated: bool) -> Result<(), Failure> {
    let id = text(&method["id"]);
    let saved = !intent["setup_future_usage"].is_null();
    if let (true, Value::Null, Some(customer)) = (saved, &method["customer"], intent["customer"].as_str()) {
        let customer = customer.to_owned();
        payment_methods::attach_to(call, &id, &customer)?;
    } else if method["customer"].is_null() {
        call.state.consumed.insert(id.clone());
    }
    if authenticated && intent["setup_future_usage"] == "off_session" {
        call.state.set_up.insert(id);
    }
    Ok(())
}

fn refuse(call: &mut Call<'_>, intent: &Value, method: &Value, decline: &Decline) -> Result<Value, Failure> {
    let (charge, failure) = charging::fail(call, intent, method, decline)?;
    let intent = failed(call, intent, &failure, charge["id"].as_str())?;
    Err(states::with_intent(failure, &intent))
}

fn failed(call: &mut Call<'_>, intent: &Value, failure: &Failure, charge: Option<&str>) -> Result<Value, Failure> {
    let intent = call.change(Kind::PaymentIntent, &text(&intent["id"]), |intent| {
        intent["status"] = json!("requires_payment_method");
        intent["payment_method"] = Value::Null;
        intent["last_payment_error"] = failure.as_last_error();
        if let Some(charge) = charge {
            intent["latest_charge"] = json!(charge);
        }
    })?;
    call.emit("payment_intent.payment_failed", &intent)?;
    invoice_payments::failed(call, &intent)?;
    Ok(intent)
}
