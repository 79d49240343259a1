//! Payouts to banks: <https://docs.stripe.com/api/payouts>.

use serde_json::{Value, json};

use crate::clock::Seconds;
use crate::currency;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page::{self, Filter};
use crate::routes::{Route, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::{Call, PLATFORM};
use crate::tasks::Task;

use super::balance::{Movement, book, require_available};
use super::customers::text;

const CREATE: &[Field] = &[
    required("amount", shape::Kind::Integer),
    required("currency", shape::Kind::Currency),
    optional("description", shape::Kind::Text),
    optional("destination", shape::Kind::Text),
    EXPAND,
    METADATA,
    optional("method", shape::Kind::OneOf(&["instant", "standard"])),
    optional("statement_descriptor", shape::Kind::Text),
];
const LIST: &[Field] = &[
    optional("arrival_date", shape::Kind::Range),
    optional("created", shape::Kind::Range),
    optional("destination", shape::Kind::Text),
    optional("status", shape::Kind::Text),
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/payouts", "PayoutCreateParams", &[CREATE], create),
    get("/v1/payouts", "PayoutListParams", &[&PAGE, LIST], |call, params| {
        page::list(call, params, Kind::Payout, &[("destination", "destination"), ("status", "status")])
    }),
    get("/v1/payouts/{}", "PayoutRetrieveParams", &[&[EXPAND]], |call, _| call.target(Kind::Payout)),
    post("/v1/payouts/{}", "PayoutUpdateParams", &[&[EXPAND, METADATA]], update),
    post("/v1/payouts/{}/cancel", "PayoutCancelParams", &[&[EXPAND]], |call, _| {
        let payout = call.target(Kind::Payout)?;
        if payout["status"] != "pending" {
            return Err(
                Failure::invalid("Payouts can only be canceled while they are pending.").code("payout_not_cancelable")
            );
        }
        come_back(call, &payout, "canceled", None)
    }),
];

/// A payout arrives after two days.
const ARRIVAL_SECONDS: Seconds = 2 * 24 * 60 * 60;

fn number(object: &Value, field: &str) -> i64 {
    object[field].as_i64().unwrap_or(0)
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let (amount, money) = (params.integer("amount").unwrap_or(0), params.text("currency").unwrap_or_default());
    if amount < 1 {
        return Err(Failure::invalid("This value must be greater than or equal to 1.")
            .code("parameter_invalid_integer")
            .param("amount"));
    }
    currency::payable(amount, money)?;
    let destination = destination(call, params.text("destination"), money)?;
    require_available(call, amount, money)?;
    let money = money.to_owned();
    send(call, amount, &money, &destination, false, params)
}

/// The bank account that gets this currency. The platform's own is not among the objects.
fn destination(call: &Call<'_>, wanted: Option<&str>, money: &str) -> Result<Value, Failure> {
    if call.account == PLATFORM {
        return Ok(json!("ba_1SandboxPlatformBank"));
    }
    let account = super::accounts::connected(call, &call.account, "account")?;
    if account["payouts_enabled"] != true {
        return Err(Failure::invalid(
            "Cannot create payouts: this account has requirements that need to be collected.",
        )
        .code("payouts_not_allowed"));
    }
    let banks = account["external_accounts"]["data"].as_array().cloned().unwrap_or_default();
    let bank = banks.iter().rev().find(|bank| {
        bank["currency"].as_str() == Some(money) && wanted.is_none_or(|wanted| bank["id"].as_str() == Some(wanted))
    });
    bank.map(|bank| bank["id"].clone()).ok_or_else(|| {
        Failure::invalid(format!(
            "Sorry, you don't have any external accounts in that currency ({money}). Please add one before you pay out."
        ))
        .code("payouts_not_allowed")
    })
}

fn send(
    call: &mut Call<'_>,
    amount: i64,
    money: &str,
    destination: &Value,
    automatic: bool,
    params: &Params,
) -> Result<Value, Failure> {
    let id = call.new_id(Kind::Payout);
    let (now, arrival) = (call.now(), call.now() + ARRIVAL_SECONDS);
    let transaction = book(
        call,
        &Movement {
            kind: "payout",
            category: "payout",
            source: &id,
            amount: -amount,
            fee: 0,
            currency: money,
            description: Some("STRIPE PAYOUT"),
            available_on: now,
        },
    )?;
    let draft = json!({
        "id": id, "object": "payout", "amount": amount, "arrival_date": arrival, "automatic": automatic,
        "balance_transaction": transaction["id"], "created": now, "currency": money,
        "description": params.text("description").unwrap_or("STRIPE PAYOUT"), "destination": destination,
        "livemode": false, "metadata": shape::merge_metadata(&json!({}), &params.or_null("metadata"))?,
        "method": params.text("method").unwrap_or("standard"),
        "reconciliation_status": if automatic { "completed" } else { "not_applicable" }, "source_type": "card",
        "statement_descriptor": params.or_null("statement_descriptor"), "status": "pending", "type": "bank_account",
    });
    let payout = call.put(Kind::Payout, &draft)?;
    call.emit("payout.created", &payout)?;
    call.schedule(arrival, Task::ArrivePayout { account: call.account.clone(), payout: id });
    Ok(payout)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Payout)?;
    let mut draft = before.clone();
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let payout = call.put(Kind::Payout, &draft)?;
    call.emit_change("payout.updated", &payout, Some(&before))?;
    Ok(payout)
}

/// All that is available is paid out, and the payout knows of which transactions it consists:
/// what Stripe does daily, the sandbox does when it is asked.
pub(crate) fn automatic(call: &mut Call<'_>, money: &str) -> Result<Option<Value>, Failure> {
    let now = call.now();
    let account = call.account.clone();
    let available = call.state.balances.of(&account, now).available(money);
    if available < 1 {
        return Ok(None);
    }
    let destination = destination(call, None, money)?;
    let taken: std::collections::HashSet<&String> = call.state.paid_out.values().flatten().collect();
    let transactions: Vec<String> = call
        .state
        .store
        .all(&account, Kind::BalanceTransaction)
        .filter(|transaction| {
            transaction["currency"].as_str() == Some(money) && number(transaction, "available_on") <= now
        })
        .map(|transaction| text(&transaction["id"]))
        .filter(|id| !taken.contains(id))
        .collect();
    let payout = send(call, available, money, &destination, true, &Params::default())?;
    let mut transactions = transactions;
    transactions.push(text(&payout["balance_transaction"]));
    call.state.paid_out.insert(text(&payout["id"]), transactions);
    Ok(Some(payout))
}

/// The transactions of an automatic payout, its own among them.
pub(crate) fn transactions_of(
    call: &Call<'_>,
    payout: &str,
    params: &Params,
    filters: &[Filter],
) -> Result<Value, Failure> {
    call.named(Kind::Payout, payout, "payout")?;
    let Some(ids) = call.state.paid_out.get(payout) else {
        return Err(Failure::invalid(
            "Balance transaction history can only be filtered on automatic payouts, not manual.",
        )
        .param("payout"));
    };
    let transactions =
        ids.iter().rev().filter_map(|id| call.state.store.get(&call.account, Kind::BalanceTransaction, id)).filter(
            |object| {
                filters.iter().all(|(param, field)| params.get(param).is_none_or(|wanted| *wanted == object[*field]))
                    && page::in_range(params.get("created"), object["created"].as_i64())
            },
        );
    page::page(params, Kind::BalanceTransaction.path(), Kind::BalanceTransaction.noun(), transactions)
}

/// The day of arrival: a closed bank account sends the money back.
pub(crate) fn arrive(call: &mut Call<'_>, id: &str) -> Result<(), Failure> {
    let payout = call.named(Kind::Payout, id, "payout")?;
    if payout["status"] != "pending" {
        return Ok(());
    }
    let bank = payout["destination"].as_str().and_then(|bank| {
        // Bank accounts belong to the platform's record of the account.
        call.state.store.get(PLATFORM, Kind::BankAccount, bank)
    });
    match bank.and_then(|bank| bank["last4"].as_str()) {
        Some("1113") => come_back(call, &payout, "failed", Some("account_closed")).map(|_| ()),
        Some("1116") => come_back(call, &payout, "failed", Some("no_account")).map(|_| ()),
        _ => {
            let paid = call.change(Kind::Payout, id, |payout| payout["status"] = json!("paid"))?;
            call.emit_change("payout.paid", &paid, Some(&payout))
        }
    }
}

/// The switch: a payout fails now, even one that was paid.
pub(crate) fn fail(call: &mut Call<'_>, id: &str, code: &str) -> Result<Value, Failure> {
    let payout = call.named(Kind::Payout, id, "payout")?;
    if matches!(payout["status"].as_str(), Some("failed" | "canceled")) {
        return Err(Failure::invalid("This payout has ended already."));
    }
    come_back(call, &payout, "failed", Some(code))
}

fn come_back(call: &mut Call<'_>, payout: &Value, status: &str, code: Option<&str>) -> Result<Value, Failure> {
    let (id, money, now) = (text(&payout["id"]), text(&payout["currency"]), call.now());
    let kind = if code.is_some() { "payout_failure" } else { "payout_cancel" };
    let movement = Movement {
        kind,
        category: "payout_reversal",
        source: &id,
        amount: number(payout, "amount"),
        fee: 0,
        currency: &money,
        description: Some("STRIPE PAYOUT (CANCELED OR FAILED)"),
        available_on: now,
    };
    let transaction = book(call, &movement)?;
    let changed = call.change(Kind::Payout, &id, |payout| {
        payout["status"] = json!(status);
        payout["failure_balance_transaction"] = transaction["id"].clone();
        payout["failure_code"] = json!(code);
        payout["failure_message"] = match code {
            Some("account_closed") => json!("The bank account has been closed."),
            Some("no_account") => json!("The bank account details on file are probably incorrect. No bank account could be located with those details."),
            Some(_) => json!("The payout could not be processed by the bank."),
            None => Value::Null,
        };
    })?;
    let event = if code.is_some() { "payout.failed" } else { "payout.canceled" };
    call.emit_change(event, &changed, Some(payout))?;
    Ok(changed)
}
