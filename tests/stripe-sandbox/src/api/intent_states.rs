//! What a payment intent refuses in which state, in Stripe's words:
//! <https://docs.stripe.com/payments/paymentintents/lifecycle>.

use serde_json::{Value, json};

use crate::error::Failure;

/// The code of every refusal here.
const UNEXPECTED: &str = "payment_intent_unexpected_state";

fn refusal(intent: &Value, message: String) -> Failure {
    Failure::invalid(message).code(UNEXPECTED).with("payment_intent", intent.clone())
}

pub(crate) fn status(intent: &Value) -> &str {
    intent["status"].as_str().unwrap_or_default()
}

pub(crate) fn may_confirm(intent: &Value) -> Result<(), Failure> {
    match status(intent) {
        "requires_payment_method" | "requires_confirmation" | "requires_action" => Ok(()),
        "succeeded" => Err(refusal(
            intent,
            "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
                .into(),
        )),
        "requires_capture" => Err(refusal(
            intent,
            "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed. \
             It has a status of requires_capture."
                .into(),
        )),
        other => Err(refusal(
            intent,
            format!(
                "You cannot confirm this PaymentIntent because it has a status of {other}. Only a PaymentIntent with \
                 one of the following statuses may be confirmed: requires_confirmation, requires_action."
            ),
        )),
    }
}

pub(crate) fn lacks_method(intent: &Value) -> Failure {
    refusal(
        intent,
        "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the \
         PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment \
         method or ConfirmationToken."
            .into(),
    )
}

/// An intent that may use whatever the Dashboard allows needs a place to come back to.
pub(crate) fn lacks_return_url(intent: &Value) -> Failure {
    Failure::invalid(
        "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these \
         payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't \
         want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and \
         `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    )
    .with("payment_intent", intent.clone())
}

pub(crate) fn may_cancel(intent: &Value) -> Result<(), Failure> {
    match status(intent) {
        "succeeded" | "canceled" => Err(refusal(
            intent,
            format!(
                "You cannot cancel this PaymentIntent because it has a status of {}. Only a PaymentIntent with one of \
                 the following statuses may be canceled: requires_payment_method, requires_capture, \
                 requires_confirmation, requires_action, processing.",
                status(intent)
            ),
        )),
        _ => Ok(()),
    }
}

pub(crate) fn may_capture(intent: &Value) -> Result<(), Failure> {
    match status(intent) {
        "requires_capture" => Ok(()),
        other => Err(refusal(
            intent,
            format!(
                "This PaymentIntent could not be captured because it has a status of {other}. Only a PaymentIntent \
                 with one of the following statuses may be captured: requires_capture."
            ),
        )),
    }
}

pub(crate) fn may_update(intent: &Value, sent: &[&str]) -> Result<(), Failure> {
    // These can always be changed; everything else is part of the payment.
    const ALWAYS: [&str; 3] = ["description", "metadata", "expand"];
    match (status(intent), sent.iter().find(|name| !ALWAYS.contains(name))) {
        (state @ ("succeeded" | "canceled" | "requires_capture" | "processing"), Some(name)) => Err(refusal(
            intent,
            format!(
                "This PaymentIntent's {name} could not be updated because it has a status of {state}. You may only \
                 update the {name} of a PaymentIntent with one of the following statuses: requires_payment_method, \
                 requires_confirmation, requires_action."
            ),
        )
        .param(name)),
        _ => Ok(()),
    }
}

/// What the refusal of a payment carries: the intent, as it is after the refusal.
pub(crate) fn with_intent(failure: Failure, intent: &Value) -> Failure {
    failure.with("payment_intent", intent.clone())
}

/// Whoever was asked to authenticate did not.
pub(crate) fn not_authenticated(setup: bool) -> Failure {
    let code = if setup { "setup_intent_authentication_failure" } else { "payment_intent_authentication_failure" };
    Failure::invalid(
        "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    )
    .code(code)
}

/// The page on which a person authenticates, as `next_action` names it.
pub(crate) fn next_action(base_url: &str, intent: &Value, return_url: Option<&str>) -> Value {
    let id = intent["id"].as_str().unwrap_or_default();
    let secret = intent["client_secret"].as_str().unwrap_or_default();
    let url = format!("{base_url}/authenticate/{id}?client_secret={secret}");
    match return_url {
        Some(return_url) => {
            json!({ "type": "redirect_to_url", "redirect_to_url": { "return_url": return_url, "url": url } })
        }
        None => json!({
            "type": "use_stripe_sdk",
            "use_stripe_sdk": { "type": "three_d_secure_redirect", "stripe_js": url, "source": format!("src_{id}") },
        }),
    }
}
