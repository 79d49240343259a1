//! A card is charged: accepted or declined, and what follows by itself.

use serde_json::{Value, json};

use crate::cards::{self, Behaviour, Risk, TestCard};
use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::faults::Fault;
use crate::kinds::Kind;
use crate::state::Call;

use super::balance::{Movement, book};
use super::customers::text;
use super::{disputes, transfers, warnings};

/// Card payments are available after two days, as in the USA.
pub(crate) const PENDING_SECONDS: Seconds = 2 * 24 * 60 * 60;

/// Why a card says no.
pub(crate) struct Decline {
    code: String,
    decline_code: String,
    blocked: bool,
}

impl Decline {
    pub(crate) fn new(code: &str, decline_code: &str) -> Self {
        Self { code: code.to_owned(), decline_code: decline_code.to_owned(), blocked: false }
    }

    /// Whoever did not authenticate.
    pub(crate) fn authentication_required() -> Self {
        Self::new("authentication_required", "authentication_required")
    }

    fn failure(&self) -> Failure {
        Failure::card(cards::decline_message(&self.code, &self.decline_code), &self.code)
            .with("decline_code", json!(self.decline_code))
    }
}

pub(crate) fn card_of(call: &Call<'_>, method: &Value) -> Option<&'static TestCard> {
    method["id"].as_str().and_then(|id| call.state.cards.get(id)).copied()
}

/// What the card, or a switch, says against the payment.
pub(crate) fn decline(call: &mut Call<'_>, card: &TestCard, authenticated: bool) -> Option<Decline> {
    if let Some(Fault::Decline { code }) = call.state.faults.for_card(|fault| matches!(fault, Fault::Decline { .. })) {
        let own = matches!(code.as_str(), "expired_card" | "incorrect_cvc" | "processing_error");
        return Some(Decline::new(if own { &code } else { "card_declined" }, &code));
    }
    match card.behaviour {
        Behaviour::Declines(code, decline_code) | Behaviour::DeclinesLater(code, decline_code) => {
            Some(Decline::new(code, decline_code))
        }
        Behaviour::Blocked => Some(Decline { blocked: true, ..Decline::new("card_declined", "fraudulent") }),
        Behaviour::AuthenticatesThenDeclines if authenticated => {
            Some(Decline::new("card_declined", "insufficient_funds"))
        }
        _ => None,
    }
}

/// A charge that failed; the refusal names it.
pub(crate) fn fail(
    call: &mut Call<'_>,
    intent: &Value,
    method: &Value,
    decline: &Decline,
) -> Result<(Value, Failure), Failure> {
    let failure = decline.failure();
    let mut draft = draft(call, intent, method)?;
    draft["status"] = json!("failed");
    draft["paid"] = json!(false);
    draft["captured"] = json!(false);
    draft["amount_captured"] = json!(0);
    draft["failure_code"] = json!(decline.code);
    draft["failure_message"] = json!(failure.field("message"));
    let (network, kind, seller) = if decline.blocked {
        ("not_sent_to_network", "blocked", "Stripe blocked this payment as too risky.")
    } else {
        ("declined_by_network", "issuer_declined", "The bank did not return any further details with this decline.")
    };
    draft["outcome"]["network_status"] = json!(network);
    draft["outcome"]["type"] = json!(kind);
    draft["outcome"]["seller_message"] = json!(seller);
    draft["outcome"]["reason"] =
        json!(if decline.blocked { "highest_risk_level" } else { decline.decline_code.as_str() });
    let charge = call.put(Kind::Charge, &draft)?;
    call.emit("charge.failed", &charge)?;
    let failure = failure.with("charge", charge["id"].clone()).with("payment_method", method.clone());
    Ok((charge, failure))
}

/// A charge that succeeded, captured unless the intent says otherwise.
pub(crate) fn succeed(
    call: &mut Call<'_>,
    intent: &Value,
    method: &Value,
    authenticated: bool,
) -> Result<Value, Failure> {
    let mut draft = draft(call, intent, method)?;
    let manual = intent["capture_method"] == "manual";
    if authenticated {
        draft["payment_method_details"]["card"]["three_d_secure"] = json!({
            "authentication_flow": "challenge", "electronic_commerce_indicator": "05", "exemption_indicator": null,
            "result": "authenticated", "result_reason": null, "transaction_id": call.state.ids.letters(36),
            "version": "2.2.0",
        });
    }
    if manual {
        draft["captured"] = json!(false);
        draft["amount_captured"] = json!(0);
    }
    let charge = call.put(Kind::Charge, &draft)?;
    let charge = if manual { charge } else { settle(call, &charge, amount(&charge))? };
    call.emit("charge.succeeded", &charge)?;
    Ok(charge)
}

fn amount(charge: &Value) -> i64 {
    charge["amount"].as_i64().unwrap_or(0)
}

/// The money of a charge is taken, and goes on to another account if the charge says so.
pub(crate) fn settle(call: &mut Call<'_>, charge: &Value, captured: i64) -> Result<Value, Failure> {
    let id = text(&charge["id"]);
    let currency = text(&charge["currency"]);
    let at_once = card_by_charge(call, charge).is_some_and(|card| card.available_at_once);
    let available_on = call.now() + if at_once { 0 } else { PENDING_SECONDS };
    let transaction = book(
        call,
        &Movement {
            kind: "charge",
            category: "charge",
            source: &id,
            amount: captured,
            fee: currency::charge_fee(captured, &currency),
            currency: &currency,
            description: charge["description"].as_str(),
            available_on,
        },
    )?;
    let charge = call.change(Kind::Charge, &id, |charge| {
        charge["captured"] = json!(true);
        charge["amount_captured"] = json!(captured);
        charge["balance_transaction"] = transaction["id"].clone();
    })?;
    if charge["transfer_data"].is_null() {
        return Ok(charge);
    }
    let transfer = transfers::of_charge(call, &charge, captured)?;
    call.change(Kind::Charge, &id, |charge| charge["transfer"] = transfer["id"].clone())
}

fn card_by_charge(call: &Call<'_>, charge: &Value) -> Option<&'static TestCard> {
    charge["payment_method"].as_str().and_then(|id| call.state.cards.get(id)).copied()
}

/// A dispute or a warning, when the card or a switch asks for it. Stripe takes a few
/// seconds; here it comes with the payment.
pub(crate) fn afterwards(call: &mut Call<'_>, charge: &Value) -> Result<(), Failure> {
    let id = text(&charge["id"]);
    let switched =
        call.state.faults.for_card(|fault| matches!(fault, Fault::Dispute { .. } | Fault::EarlyFraudWarning));
    match switched {
        Some(Fault::Dispute { reason }) => return disputes::open(call, &id, &reason, false).map(|_| ()),
        Some(Fault::EarlyFraudWarning) => return warnings::raise(call, &id, "made_with_stolen_card").map(|_| ()),
        _ => {}
    }
    match card_by_charge(call, charge).map(|card| card.behaviour) {
        Some(Behaviour::Disputes { reason, inquiry }) => disputes::open(call, &id, reason, inquiry).map(|_| ()),
        Some(Behaviour::Warns) => warnings::raise(call, &id, "made_with_stolen_card").map(|_| ()),
        _ => Ok(()),
    }
}

fn draft(call: &mut Call<'_>, intent: &Value, method: &Value) -> Result<Value, Failure> {
    let card = card_of(call, method).ok_or_else(|| Failure::sandbox("a payment method without a card"))?;
    let id = call.new_id(Kind::Charge);
    let (risk_level, risk_score) = match card.risk {
        Risk::Normal => ("normal", 20),
        Risk::Elevated => ("elevated", 70),
        Risk::Highest => ("highest", 95),
    };
    let descriptor = intent["statement_descriptor_suffix"].as_str().unwrap_or("Stripe");
    Ok(json!({
        "id": id, "object": "charge", "amount": intent["amount"], "amount_captured": intent["amount"],
        "amount_refunded": 0, "billing_details": method["billing_details"],
        "calculated_statement_descriptor": descriptor, "captured": true, "created": call.now(),
        "currency": intent["currency"], "customer": intent["customer"], "description": intent["description"],
        "disputed": false, "fraud_details": {}, "livemode": false, "metadata": intent["metadata"],
        "on_behalf_of": intent["on_behalf_of"],
        "outcome": {
            "advice_code": null, "network_advice_code": null, "network_decline_code": null,
            "network_status": "approved_by_network", "reason": null, "risk_level": risk_level,
            "risk_score": risk_score, "seller_message": "Payment complete.", "type": "authorized",
        },
        "paid": true, "payment_intent": intent["id"], "payment_method": method["id"],
        "payment_method_details": details(intent, method, card),
        "receipt_email": intent["receipt_email"],
        "receipt_url": format!("{}/receipts/{id}", call.state.base_url),
        "refunded": false, "shipping": intent["shipping"], "status": "succeeded",
        "statement_descriptor": intent["statement_descriptor"],
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "transfer_data": intent["transfer_data"], "transfer_group": intent["transfer_group"],
    }))
}

fn details(intent: &Value, method: &Value, card: &TestCard) -> Value {
    json!({
        "type": "card",
        "card": {
            "amount_authorized": intent["amount"], "authorization_code": "123456", "brand": card.brand,
            "checks": method["card"]["checks"], "country": card.country, "exp_month": method["card"]["exp_month"],
            "exp_year": method["card"]["exp_year"], "electronic_commerce_indicator": null, "transaction_link_id": null, "extended_authorization": { "status": "disabled" },
            "fingerprint": method["card"]["fingerprint"], "funding": card.funding,
            "incremental_authorization": { "status": "unavailable" }, "installments": null,
            "last4": card.last4(), "mandate": null, "multicapture": { "status": "unavailable" },
            "network": card.brand, "network_token": { "used": false }, "network_transaction_id": "104102978678771",
            "overcapture": { "maximum_amount_capturable": intent["amount"], "status": "unavailable" },
            "regulated_status": "unregulated", "three_d_secure": null, "wallet": null,
        },
    })
}
