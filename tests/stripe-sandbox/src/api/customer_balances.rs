//! What a customer has as credit, or owes: <https://docs.stripe.com/api/customer_balance_transactions>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

use super::customers::text;

const CREATE: &[Field] = &[
    required("amount", shape::Kind::Integer),
    required("currency", shape::Kind::Currency),
    optional("description", shape::Kind::Text),
    EXPAND,
    METADATA,
];

pub(crate) const ROUTES: &[Route] = &[
    post(
        "/v1/customers/{}/balance_transactions",
        "CustomerCreateBalanceTransactionParams",
        &[CREATE],
        |call, params| {
            let customer = call.target(Kind::Customer)?;
            let amount = params.integer("amount").unwrap_or(0);
            let money = params.text("currency").unwrap_or_default();
            let entry = Entry { amount, currency: money, kind: "adjustment", invoice: None, credit_note: None };
            record(call, &text(&customer["id"]), &entry, params)
        },
    ),
    get(
        "/v1/customers/{}/balance_transactions",
        "CustomerListBalanceTransactionsParams",
        &[&PAGE, &[optional("created", shape::Kind::Range), optional("invoice", shape::Kind::Text)]],
        |call, params| {
            call.target(Kind::Customer)?;
            let id = call.id(0);
            let matching = call
                .state
                .store
                .all(&call.account, Kind::CustomerBalanceTransaction)
                .rev()
                .filter(|entry| entry["customer"].as_str() == Some(id))
                .filter(|entry| params.text("invoice").is_none_or(|invoice| entry["invoice"] == invoice))
                .filter(|entry| page::in_range(params.get("created"), entry["created"].as_i64()));
            let path = format!("/v1/customers/{id}/balance_transactions");
            page::page(params, &path, "customer balance transaction", matching)
        },
    ),
    get(
        "/v1/customers/{}/balance_transactions/{}",
        "CustomerRetrieveBalanceTransactionParams",
        &[&[EXPAND]],
        |call, _| {
            call.target(Kind::Customer)?;
            let id = call.id(1);
            let found = call.get(Kind::CustomerBalanceTransaction, id);
            found
                .filter(|entry| entry["customer"].as_str() == Some(call.id(0)))
                .ok_or_else(|| Failure::missing("customer balance transaction", id, "transaction"))
        },
    ),
];

/// One movement of a balance.
pub(crate) struct Entry<'a> {
    /// Negative for credit.
    pub(crate) amount: i64,
    pub(crate) currency: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) invoice: Option<&'a str>,
    pub(crate) credit_note: Option<&'a str>,
}

/// The balance as it counts for invoices of a currency.
pub(crate) fn of(customer: &Value, currency: &str) -> i64 {
    let own = customer["currency"].as_str().is_none_or(|own| own == currency);
    if own { customer["balance"].as_i64().unwrap_or(0) } else { 0 }
}

/// Moves a customer's balance.
pub(crate) fn record(
    call: &mut Call<'_>,
    customer: &str,
    entry: &Entry<'_>,
    params: &Params,
) -> Result<Value, Failure> {
    let before = call.named(Kind::Customer, customer, "customer")?;
    call.follow_clock_of(&before);
    if before["currency"].as_str().is_some_and(|own| own != entry.currency) {
        return Err(Failure::invalid(format!(
            "The customer's balance is in {}; it cannot be changed in {}.",
            text(&before["currency"]),
            entry.currency
        ))
        .param("currency"));
    }
    let balance = before["balance"].as_i64().unwrap_or(0) + entry.amount;
    let after = call.change(Kind::Customer, customer, |customer| {
        customer["balance"] = json!(balance);
        customer["currency"] = json!(entry.currency);
    })?;
    call.emit_change("customer.updated", &after, Some(&before))?;
    let id = call.new_id(Kind::CustomerBalanceTransaction);
    let draft = json!({
        "id": id, "object": "customer_balance_transaction", "amount": entry.amount, "created": call.billing_now(),
        "credit_note": entry.credit_note, "currency": entry.currency, "customer": customer,
        "description": params.or_null("description"), "ending_balance": balance, "invoice": entry.invoice,
        "livemode": false, "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "type": entry.kind,
    });
    call.put(Kind::CustomerBalanceTransaction, &draft)
}
