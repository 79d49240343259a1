//! Refunds: <https://docs.stripe.com/api/refunds>.

use serde_json::{Value, json};

use crate::cards::Behaviour;
use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional};
use crate::state::Call;
use crate::tasks::Task;

use super::balance::{Movement, book};
use super::customers::text;
use super::transfers;

const CREATE: &[Field] = &[
    optional("amount", shape::Kind::Integer),
    optional("charge", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("payment_intent", shape::Kind::Text),
    optional("reason", shape::Kind::OneOf(&["duplicate", "fraudulent", "requested_by_customer"])),
    optional("reverse_transfer", shape::Kind::Boolean),
];
const LIST: &[Field] = &[
    optional("charge", shape::Kind::Text),
    optional("created", shape::Kind::Range),
    optional("payment_intent", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/refunds", "RefundCreateParams", &[CREATE], create),
    get("/v1/refunds", "RefundListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::Refund, &[("charge", "charge"), ("payment_intent", "payment_intent")])
    }),
    get("/v1/refunds/{}", "RefundRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Refund)),
    post("/v1/refunds/{}", "RefundUpdateParams", &[&[EXPAND, METADATA]], update),
];

/// How long the slow card's refunds take, and after which time the failing card's fail.
const SLOW_SECONDS: Seconds = 24 * 60 * 60;

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let charge = refunded_charge(call, params)?;
    let left = number(&charge, "amount_captured") - number(&charge, "amount_refunded");
    let amount = params.integer("amount").unwrap_or(left);
    let is_held = is_held(call, &charge);
    refundable(&charge, is_held, amount, left)?;
    let behaviour =
        charge["payment_method"].as_str().and_then(|id| call.state.cards.get(id)).map(|card| card.behaviour);
    let late = behaviour == Some(Behaviour::RefundsLate);
    let (charge_id, currency) = (text(&charge["id"]), text(&charge["currency"]));
    let id = call.new_id(Kind::Refund);
    let reversal = if params.is_true("reverse_transfer") {
        transfers::reverse_for_refund(call, &charge, amount, &id)?["id"].clone()
    } else {
        Value::Null
    };
    let transaction = book_refund(call, &id, amount, &currency)?;
    let draft = json!({
        "id": id, "object": "refund", "amount": amount, "balance_transaction": transaction["id"], "charge": charge_id,
        "created": call.now(), "currency": currency, "customer": charge["customer"],
        "destination_details": { "card": { "reference_status": "pending", "reference_type": "acquirer_reference_number", "type": "refund" }, "type": "card" },
        "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "payment_intent": charge["payment_intent"], "payment_method": charge["payment_method"], "reason": params.or_null("reason"),
        "status": if late { "pending" } else { "succeeded" }, "transfer_reversal": reversal,
    });
    let refund = call.put(Kind::Refund, &draft)?;
    let before = charge;
    let charge = call.change(Kind::Charge, &charge_id, |charge| {
        let refunded = number(charge, "amount_refunded") + amount;
        charge["amount_refunded"] = json!(refunded);
        charge["refunded"] = json!(refunded == number(charge, "amount_captured"));
    })?;
    call.emit("refund.created", &refund)?;
    call.emit_change("charge.refunded", &charge, Some(&before))?;
    if matches!(behaviour, Some(Behaviour::RefundsLate | Behaviour::RefundsFail)) {
        let task = Task::SettleRefund { account: call.account.clone(), refund: id, succeeds: late };
        let at = call.now() + SLOW_SECONDS;
        call.schedule(at, task);
    }
    Ok(refund)
}

fn number(object: &Value, field: &str) -> i64 {
    object[field].as_i64().unwrap_or(0)
}

fn book_refund(call: &mut Call<'_>, id: &str, amount: i64, currency: &str) -> Result<Value, Failure> {
    let available_on = call.now();
    book(
        call,
        &Movement {
            kind: "refund",
            category: "refund",
            source: id,
            amount: -amount,
            fee: 0,
            currency,
            description: Some("REFUND FOR CHARGE"),
            available_on,
        },
    )
}

fn refunded_charge(call: &Call<'_>, params: &Params) -> Result<Value, Failure> {
    match (params.text("charge"), params.text("payment_intent")) {
        (Some(_), Some(_)) => {
            Err(Failure::invalid("You may only specify one of these parameters: charge, payment_intent."))
        }
        (Some(charge), None) => call.named(Kind::Charge, charge, "charge"),
        (None, Some(intent)) => {
            let intent = call.named(Kind::PaymentIntent, intent, "payment_intent")?;
            match (intent["status"].as_str(), intent["latest_charge"].as_str()) {
                (Some("succeeded"), Some(charge)) => call.named(Kind::Charge, charge, "charge"),
                (status, _) => Err(Failure::invalid(format!(
                    "This PaymentIntent ({}) does not have a successful charge to refund. Its status is {}.",
                    text(&intent["id"]),
                    status.unwrap_or_default()
                ))
                .code("payment_intent_unexpected_state")
                .param("payment_intent")),
            }
        }
        (None, None) => Err(Failure::invalid(
            "One of the following params should be provided for this request: payment_intent or charge.",
        )
        .code("parameter_missing")),
    }
}

/// Whether a bank has the money of a charge. An inquiry leaves it refundable.
fn is_held(call: &Call<'_>, charge: &Value) -> bool {
    let mut disputes = call.state.store.all(&call.account, Kind::Dispute);
    charge["disputed"] == true && disputes.any(|it| it["charge"] == charge["id"] && it["is_charge_refundable"] == false)
}

fn refundable(charge: &Value, is_held: bool, amount: i64, left: i64) -> Result<(), Failure> {
    let (id, currency) = (text(&charge["id"]), text(&charge["currency"]));
    if charge["paid"] != true || charge["captured"] != true {
        return Err(
            Failure::invalid(format!("Charge {id} is not successful, so it can't be refunded.")).param("charge")
        );
    }
    if is_held {
        return Err(Failure::invalid(format!("Charge {id} has been charged back; cannot issue a refund."))
            .code("charge_disputed"));
    }
    if left == 0 {
        return Err(Failure::invalid(format!("Charge {id} has already been refunded.")).code("charge_already_refunded"));
    }
    if amount < 1 {
        return Err(Failure::invalid("This value must be greater than or equal to 1.")
            .code("parameter_invalid_integer")
            .param("amount"));
    }
    if amount > left {
        return Err(Failure::invalid(format!(
            "Refund amount ({}) is greater than unrefunded amount on charge ({})",
            currency::display(amount, &currency),
            currency::display(left, &currency)
        ))
        .param("amount"));
    }
    Ok(())
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Refund)?;
    let mut draft = before.clone();
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let refund = call.put(Kind::Refund, &draft)?;
    call.emit_change("refund.updated", &refund, Some(&before))?;
    Ok(refund)
}

/// The end of a refund that was pending, or the failure of one: the money comes back.
pub(crate) fn settle(call: &mut Call<'_>, id: &str, succeeds: bool) -> Result<(), Failure> {
    let before = call.named(Kind::Refund, id, "refund")?;
    if succeeds {
        let refund = call.change(Kind::Refund, id, |refund| refund["status"] = json!("succeeded"))?;
        return call.emit_change("refund.updated", &refund, Some(&before));
    }
    let (amount, currency) = (number(&before, "amount"), text(&before["currency"]));
    let available_on = call.now();
    let movement = Movement {
        kind: "refund_failure",
        category: "refund_failure",
        source: id,
        amount,
        fee: 0,
        currency: &currency,
        description: Some("REFUND FAILURE"),
        available_on,
    };
    let transaction = book(call, &movement)?;
    let refund = call.change(Kind::Refund, id, |refund| {
        refund["status"] = json!("failed");
        refund["failure_reason"] = json!("expired_or_canceled_card");
        refund["failure_balance_transaction"] = transaction["id"].clone();
    })?;
    let charge = call.change(Kind::Charge, &text(&before["charge"]), |charge| {
        charge["amount_refunded"] = json!(number(charge, "amount_refunded") - amount);
        charge["refunded"] = json!(false);
    })?;
    call.emit_change("refund.failed", &refund, Some(&before))?;
    call.emit("charge.updated", &charge)
}
