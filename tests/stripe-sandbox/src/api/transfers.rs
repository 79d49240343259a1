//! Transfers to connected accounts, and their reversals: <https://docs.stripe.com/api/transfers>.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::accounts::receiving;
use super::balance::{Movement, book, require_available};
use super::customers::text;

const CREATE: &[Field] = &[
    optional("amount", shape::Kind::Integer),
    required("currency", shape::Kind::Currency),
    optional("description", shape::Kind::Text),
    required("destination", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("source_transaction", shape::Kind::Text),
    optional("transfer_group", shape::Kind::Text),
];
const UPDATE: &[Field] = &[optional("description", shape::Kind::Text), EXPAND, METADATA];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("destination", shape::Kind::Text),
    optional("transfer_group", shape::Kind::Text),
];
const REVERSE: &[Field] =
    &[optional("amount", shape::Kind::Integer), optional("description", shape::Kind::Text), EXPAND, METADATA];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/transfers", "TransferCreateParams", &[CREATE], create),
    get("/v1/transfers", "TransferListParams", &[&PAGE, LIST], |call, params| {
        let filters = [("destination", "destination"), ("transfer_group", "transfer_group")];
        page::list(call, params, Kind::Transfer, &filters)
    }),
    get("/v1/transfers/{}", "TransferRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Transfer)),
    post("/v1/transfers/{}", "TransferUpdateParams", &[UPDATE], update),
    post("/v1/transfers/{}/reversals", "TransferCreateReversalParams", &[REVERSE], |call, params| {
        let transfer = call.target(Kind::Transfer)?;
        let metadata = shape::merge_metadata(&json!({}), &params.or_null("metadata"))?;
        reverse(call, &transfer, params.integer("amount"), &metadata, None)
    }),
    get("/v1/transfers/{}/reversals", "TransferListReversalsParams", &[&PAGE], |call, params| {
        let transfer = call.target(Kind::Transfer)?;
        let reversals = transfer["reversals"]["data"].as_array().cloned().unwrap_or_default();
        page::page(params, &format!("/v1/transfers/{}/reversals", call.id(0)), "reversal", reversals.iter())
    }),
    get("/v1/transfers/{}/reversals/{}", "TransferRetrieveReversalParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::Transfer)?;
        let id = call.id(1);
        call.get(Kind::TransferReversal, id).ok_or_else(|| Failure::missing("reversal", id, "reversal"))
    }),
];

fn number(object: &Value, field: &str) -> i64 {
    object[field].as_i64().unwrap_or(0)
}

/// What a transfer is made of.
struct Plan {
    amount: i64,
    currency: String,
    destination: String,
    description: Value,
    group: Value,
    metadata: Value,
    /// The charge from which the money comes, and when it is available.
    source: Option<(String, Seconds)>,
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let destination = params.text("destination").unwrap_or_default().to_owned();
    receiving(call, &destination, "destination")?;
    let money = params.text("currency").unwrap_or_default().to_owned();
    let charge = match params.text("source_transaction") {
        Some(charge) => Some(call.named(Kind::Charge, charge, "source_transaction")?),
        None => None,
    };
    let amount = match (params.integer("amount"), &charge) {
        (Some(amount), _) => amount,
        (None, Some(charge)) => number(charge, "amount"),
        (None, None) => {
            return Err(Failure::invalid("Missing required param: amount.").code("parameter_missing").param("amount"));
        }
    };
    if amount < 1 {
        return Err(Failure::invalid("This value must be greater than or equal to 1.")
            .code("parameter_invalid_integer")
            .param("amount"));
    }
    let source = match &charge {
        Some(charge) => Some(source(call, charge, amount, &money)?),
        None => {
            require_available(call, amount, &money)?;
            None
        }
    };
    let group = match (&charge, params.text("transfer_group")) {
        (_, Some(group)) => json!(group),
        (Some(charge), None) if charge["transfer_group"].is_null() => json!(format!("group_{}", text(&charge["id"]))),
        (Some(charge), None) => charge["transfer_group"].clone(),
        (None, None) => Value::Null,
    };
    let metadata = shape::merge_metadata(&json!({}), &params.or_null("metadata"))?;
    let description = params.or_null("description");
    carry_out(call, &Plan { amount, currency: money, destination, description, group, metadata, source })
}

/// All transfers of one charge are at most its amount.
fn source(call: &Call<'_>, charge: &Value, amount: i64, money: &str) -> Result<(String, Seconds), Failure> {
    let id = text(&charge["id"]);
    if charge["currency"].as_str() != Some(money) {
        return Err(Failure::invalid(format!(
            "The currency of source_transaction's balance transaction ({}) must be the same as the transfer currency \
             ({money})",
            text(&charge["currency"])
        ))
        .param("currency"));
    }
    let transferred: i64 = call
        .state
        .store
        .all(&call.account, Kind::Transfer)
        .filter(|transfer| transfer["source_transaction"].as_str() == Some(&id))
        .map(|transfer| number(transfer, "amount") - number(transfer, "amount_reversed"))
        .sum();
    if transferred + amount > number(charge, "amount_captured") {
        return Err(Failure::invalid(format!(
            "Transfers using this transaction as a source must not exceed the source amount of {}. There are already \
             transfers using this source, totaling {}. (Note: source transactions are currently limited to one currency)",
            currency::display(number(charge, "amount_captured"), money),
            currency::display(transferred, money)
        ))
        .param("amount"));
    }
    let transaction = text(&charge["balance_transaction"]);
    let transaction = call.named(Kind::BalanceTransaction, &transaction, "source_transaction")?;
    Ok((id, number(&transaction, "available_on")))
}

/// The transfer that a charge with `transfer_data` makes by itself.
pub(crate) fn of_charge(call: &mut Call<'_>, charge: &Value, captured: i64) -> Result<Value, Failure> {
    let data = &charge["transfer_data"];
    let transaction = text(&charge["balance_transaction"]);
    let transaction = call.named(Kind::BalanceTransaction, &transaction, "source_transaction")?;
    let plan = Plan {
        amount: data["amount"].as_i64().unwrap_or(captured),
        currency: text(&charge["currency"]),
        destination: text(&data["destination"]),
        description: Value::Null,
        group: json!(format!("group_{}", text(&charge["payment_intent"]))),
        metadata: json!({}),
        source: Some((text(&charge["id"]), number(&transaction, "available_on"))),
    };
    carry_out(call, &plan)
}

fn carry_out(call: &mut Call<'_>, plan: &Plan) -> Result<Value, Failure> {
    let id = call.new_id(Kind::Transfer);
    let available_on = plan.source.as_ref().map_or(call.now(), |(_, available_on)| *available_on);
    let payment = receive(call, &id, plan, available_on)?;
    let transaction = book(
        call,
        &Movement {
            kind: "transfer",
            category: "transfer",
            source: &id,
            amount: -plan.amount,
            fee: 0,
            currency: &plan.currency,
            description: plan.description.as_str(),
            available_on,
        },
    )?;
    let draft = json!({
        "id": id, "object": "transfer", "amount": plan.amount, "amount_reversed": 0,
        "balance_transaction": transaction["id"], "created": call.now(), "currency": plan.currency,
        "description": plan.description, "destination": plan.destination, "destination_payment": payment,
        "livemode": false, "metadata": plan.metadata,
        "reversals": {
            "object": "list", "data": [], "has_more": false, "url": format!("/v1/transfers/{id}/reversals"),
        },
        "reversed": false, "source_transaction": plan.source.as_ref().map(|(charge, _)| charge), "source_type": "card",
        "transfer_group": plan.group,
    });
    let transfer = call.put(Kind::Transfer, &draft)?;
    call.emit("transfer.created", &transfer)?;
    Ok(transfer)
}

/// The connected account sees a payment.
fn receive(call: &mut Call<'_>, transfer: &str, plan: &Plan, available_on: Seconds) -> Result<String, Failure> {
    let id = call.state.ids.make("py");
    let mut there = call.on(&plan.destination);
    let transaction = book(
        &mut there,
        &Movement {
            kind: "payment",
            category: "charge",
            source: &id,
            amount: plan.amount,
            fee: 0,
            currency: &plan.currency,
            description: None,
            available_on,
        },
    )?;
    let draft = json!({
        "id": id, "object": "charge", "amount": plan.amount, "amount_captured": plan.amount, "amount_refunded": 0,
        "balance_transaction": transaction["id"],
        "billing_details": super::payment_methods::billing_details(&Params::default()), "captured": true,
        "created": there.now(), "currency": plan.currency, "disputed": false, "fraud_details": {}, "livemode": false,
        "metadata": {}, "paid": true, "payment_method_details": { "stripe_account": {}, "type": "stripe_account" },
        "refunded": false, "source_transfer": transfer, "status": "succeeded",
    });
    let payment = there.put(Kind::Charge, &draft)?;
    there.emit("payment.created", &payment)?;
    Ok(id)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Transfer)?;
    let mut draft = before.clone();
    if let Some(description) = params.get("description") {
        draft["description"] = description.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let transfer = call.put(Kind::Transfer, &draft)?;
    call.emit_change("transfer.updated", &transfer, Some(&before))?;
    Ok(transfer)
}

/// A refund with `reverse_transfer` takes back the same part of the transfer.
pub(crate) fn reverse_for_refund(
    call: &mut Call<'_>,
    charge: &Value,
    refunded: i64,
    refund: &str,
) -> Result<Value, Failure> {
    let Some(transfer) = charge["transfer"].as_str() else {
        return Err(
            Failure::invalid("Cannot reverse transfer on a charge that has no transfer.").param("reverse_transfer")
        );
    };
    let transfer = call.named(Kind::Transfer, transfer, "transfer")?;
    let charged = number(charge, "amount_captured");
    let part = if charged == 0 { 0 } else { number(&transfer, "amount") * refunded / charged };
    reverse(call, &transfer, Some(part), &json!({}), Some(refund))
}

fn reverse(
    call: &mut Call<'_>,
    transfer: &Value,
    amount: Option<i64>,
    metadata: &Value,
    refund: Option<&str>,
) -> Result<Value, Failure> {
    let left = number(transfer, "amount") - number(transfer, "amount_reversed");
    let amount = amount.unwrap_or(left);
    let (transfer_id, money, account) =
        (text(&transfer["id"]), text(&transfer["currency"]), text(&transfer["destination"]));
    if left == 0 {
        return Err(Failure::invalid(format!("Transfer {transfer_id} is already fully reversed."))
            .code("transfer_reversal_amount_invalid"));
    }
    if !(1..=left).contains(&amount) {
        return Err(Failure::invalid(format!(
            "Reversal amount ({}) is greater than unreversed amount on transfer ({})",
            currency::display(amount, &money),
            currency::display(left, &money)
        ))
        .param("amount"));
    }
    let id = call.new_id(Kind::TransferReversal);
    let (given_back, available_on) = give_back(call, transfer, amount, &account)?;
    let transaction = book(
        call,
        &Movement {
            kind: "transfer_refund",
            category: "transfer_reversal",
            source: &id,
            amount,
            fee: 0,
            currency: &money,
            description: None,
            available_on,
        },
    )?;
    let draft = json!({
        "id": id, "object": "transfer_reversal", "amount": amount, "balance_transaction": transaction["id"],
        "created": call.now(), "currency": money, "destination_payment_refund": given_back, "metadata": metadata,
        "source_refund": refund, "transfer": transfer_id,
    });
    let reversal = call.put(Kind::TransferReversal, &draft)?;
    let added = reversal.clone();
    let transfer = call.change(Kind::Transfer, &transfer_id, |transfer| {
        let reversed = number(transfer, "amount_reversed") + amount;
        transfer["amount_reversed"] = json!(reversed);
        transfer["reversed"] = json!(reversed == number(transfer, "amount"));
        if let Some(reversals) = transfer["reversals"]["data"].as_array_mut() {
            reversals.insert(0, added);
        }
    })?;
    call.emit("transfer.reversed", &transfer)?;
    Ok(reversal)
}

/// The connected account refunds its payment. It has to have the money: what is pending counts
/// only against what is pending itself.
fn give_back(call: &mut Call<'_>, transfer: &Value, amount: i64, account: &str) -> Result<(String, Seconds), Failure> {
    let (now, money) = (call.now(), text(&transfer["currency"]));
    let balance = call.state.balances.of(account, now);
    if balance.available(&money) + balance.pending(&money) < amount {
        return Err(Failure::invalid(
            "You cannot reverse this transfer because the connected account does not have enough funds in its balance.",
        )
        .code("balance_insufficient"));
    }
    let payment = text(&transfer["destination_payment"]);
    let mut there = call.on(account);
    let paid = there.named(Kind::Charge, &payment, "destination_payment")?;
    let paid_by = text(&paid["balance_transaction"]);
    let paid_by = there.named(Kind::BalanceTransaction, &paid_by, "balance_transaction")?;
    let available_on = number(&paid_by, "available_on").max(now);
    let id = there.state.ids.make("pyr");
    let movement = Movement {
        kind: "payment_refund",
        category: "refund",
        source: &id,
        amount: -amount,
        fee: 0,
        currency: &money,
        description: None,
        available_on,
    };
    let transaction = book(&mut there, &movement)?;
    let draft = json!({
        "id": id, "object": "refund", "amount": amount, "balance_transaction": transaction["id"], "charge": payment,
        "created": now, "currency": money, "metadata": {}, "status": "succeeded",
    });
    there.put(Kind::Refund, &draft)?;
    there.change(Kind::Charge, &payment, |payment| {
        let refunded = number(payment, "amount_refunded") + amount;
        payment["amount_refunded"] = json!(refunded);
        payment["refunded"] = json!(refunded == number(payment, "amount"));
    })?;
    Ok((id, available_on))
}
