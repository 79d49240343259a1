//! The balance and its transactions: <https://docs.stripe.com/api/balance>,
//! <https://docs.stripe.com/reports/balance-transaction-types>.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, get};
use crate::shape::{self, EXPAND, Field, PAGE, Params, optional};
use crate::state::Call;
use crate::typed;

const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("currency", shape::Kind::Text),
    optional("payout", shape::Kind::Text),
    optional("source", shape::Kind::Text),
    optional("type", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    get("/v1/balance", "BalanceRetrieveParams", &[&[EXPAND]], balance),
    get("/v1/balance_transactions", "BalanceTransactionListParams", &[&PAGE, LIST], list),
    get("/v1/balance_transactions/{}", "BalanceTransactionRetrieveParams", &[&[EXPAND]], |call, _| {
        let transaction = call.target(Kind::BalanceTransaction)?;
        Ok(dated(call, transaction))
    }),
];

/// A movement of money, before it is written.
pub(crate) struct Movement<'a> {
    pub(crate) kind: &'static str,
    /// What reports count it as.
    pub(crate) category: &'static str,
    pub(crate) source: &'a str,
    /// Signed; the fee is taken from it.
    pub(crate) amount: i64,
    pub(crate) fee: i64,
    pub(crate) currency: &'a str,
    pub(crate) description: Option<&'a str>,
    pub(crate) available_on: Seconds,
}

/// Writes a movement, and changes the balance by its net amount.
pub(crate) fn book(call: &mut Call<'_>, movement: &Movement<'_>) -> Result<Value, Failure> {
    let id = call.new_id(Kind::BalanceTransaction);
    let now = call.now();
    let net = movement.amount - movement.fee;
    let fees = match movement.fee {
        0 => json!([]),
        fee => json!([{
            "amount": fee, "application": null, "currency": movement.currency, "type": "stripe_fee",
            "description": if movement.category == "dispute" { "Dispute fee" } else { "Stripe processing fees" },
        }]),
    };
    let account = call.account.clone();
    call.state.balances.add(&account, movement.currency, net, movement.available_on, now);
    call.put(
        Kind::BalanceTransaction,
        &json!({
            "id": id, "object": "balance_transaction", "amount": movement.amount, "net": net, "fee": movement.fee,
            "fee_details": fees, "available_on": movement.available_on, "balance_type": "payments", "created": now,
            "currency": movement.currency, "description": movement.description, "exchange_rate": null,
            "reporting_category": movement.category, "source": movement.source, "type": movement.kind,
            "status": if movement.available_on > now { "pending" } else { "available" },
        }),
    )
}

/// The status follows from the time.
fn dated(call: &Call<'_>, mut transaction: Value) -> Value {
    let available = transaction["available_on"].as_i64().is_some_and(|at| at <= call.now());
    transaction["status"] = json!(if available { "available" } else { "pending" });
    transaction
}

fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let filters = [("currency", "currency"), ("source", "source"), ("type", "type")];
    let mut listed = if let Some(payout) = params.text("payout") {
        super::payouts::transactions_of(call, payout, params, &filters)?
    } else {
        page::list(call, params, Kind::BalanceTransaction, &filters)?
    };
    if let Some(data) = listed["data"].as_array_mut() {
        for transaction in data {
            *transaction = dated(call, transaction.take());
        }
    }
    Ok(listed)
}

fn balance(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let now = call.now();
    let account = call.account.clone();
    let balance = call.state.balances.of(&account, now);
    let sums = |amount: &dyn Fn(&str) -> i64| {
        let currencies = balance.currencies();
        let currencies = if currencies.is_empty() { vec!["usd".to_owned()] } else { currencies };
        let sums = currencies.iter().map(|currency| {
            let amount = amount(currency);
            json!({ "amount": amount, "currency": currency, "source_types": { "card": amount } })
        });
        sums.collect::<Vec<_>>()
    };
    typed::conform_balance(&json!({
        "object": "balance", "livemode": false,
        "available": sums(&|currency| balance.available(currency)),
        "pending": sums(&|currency| balance.pending(currency)),
    }))
}

/// Refuses when that much is not available.
pub(crate) fn require_available(call: &mut Call<'_>, amount: i64, currency: &str) -> Result<(), Failure> {
    let now = call.now();
    let account = call.account.clone();
    if call.state.balances.of(&account, now).available(currency) >= amount {
        return Ok(());
    }
    Err(Failure::invalid(
        "You have insufficient available funds in your Stripe account. Try adding funds directly to your available \
         balance by creating Charges using the 4000000000000077 test card. See: \
         https://stripe.com/docs/testing#available-balance",
    )
    .code("balance_insufficient"))
}
