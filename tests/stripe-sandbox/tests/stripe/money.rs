//! Refunds, disputes, transfers and payouts, and that the balance is what was booked.

use serde_json::Value;
use stripe_sandbox::{Kind, PLATFORM, Sandbox};

use crate::client::{Api, creator, pay, text};

const TWO_DAYS: i64 = 2 * 24 * 60 * 60;

/// The balance of an account is the sum of its transactions.
fn assert_balanced(sandbox: &Sandbox, account: &str) {
    let booked: i64 = sandbox
        .objects_of(account, Kind::BalanceTransaction)
        .iter()
        .map(|one| {
            assert_eq!(one["net"].as_i64(), Some(one["amount"].as_i64().unwrap() - one["fee"].as_i64().unwrap()));
            one["net"].as_i64().unwrap()
        })
        .sum();
    let funds = sandbox.balance_of(account, "usd");
    assert_eq!(funds.available + funds.pending, booked, "{account}");
}

/// A paid charge.
fn charge(sandbox: &Sandbox, card: &str, amount: i64) -> String {
    text(&pay(sandbox, card, amount).ok()["latest_charge"])
}

#[test]
fn a_refund_is_never_more_than_what_was_paid() {
    let sandbox = Sandbox::start().unwrap();
    let charge = charge(&sandbox, "pm_card_visa", 2_000);
    let refund = |amount: i64| sandbox.post("/v1/refunds", &format!("charge={charge}&amount={amount}"));
    refund(1_500).ok();
    assert_eq!(refund(501).json()["error"]["param"], "amount");
    refund(500).ok();
    assert_eq!(refund(1).refusal(), (400, "charge_already_refunded".to_owned()));
    let charge = sandbox.get(&format!("/v1/charges/{charge}?expand[]=refunds")).ok();
    assert_eq!((&charge["refunded"], &charge["amount_refunded"]), (&true.into(), &2_000.into()));
    assert_eq!(charge["refunds"]["data"].as_array().unwrap().len(), 2);
    // The fee stays with Stripe.
    assert_eq!(sandbox.balance("usd").available + sandbox.balance("usd").pending, -88);
    assert_balanced(&sandbox, PLATFORM);
}

#[test]
fn refunds_can_be_late_and_can_fail() {
    let sandbox = Sandbox::start().unwrap();
    let late = charge(&sandbox, "pm_card_pendingRefund", 2_000);
    let failing = charge(&sandbox, "pm_card_refundFail", 2_000);
    let late = sandbox.post("/v1/refunds", &format!("charge={late}")).ok();
    let failing = sandbox.post("/v1/refunds", &format!("charge={failing}")).ok();
    assert_eq!((&late["status"], &failing["status"]), (&"pending".into(), &"succeeded".into()));
    sandbox.advance(TWO_DAYS).unwrap();
    let status = |refund: &Value| sandbox.get(&format!("/v1/refunds/{}", text(&refund["id"]))).ok()["status"].clone();
    assert_eq!((status(&late), status(&failing)), ("succeeded".into(), "failed".into()));
    assert_balanced(&sandbox, PLATFORM);
}

#[test]
fn a_dispute_takes_the_money_and_gives_it_back_when_won() {
    let sandbox = Sandbox::start().unwrap();
    let disputed = charge(&sandbox, "pm_card_createDispute", 2_000);
    let dispute = sandbox.objects(Kind::Dispute)[0].clone();
    assert_eq!((&dispute["status"], &dispute["reason"]), (&"needs_response".into(), &"fraudulent".into()));
    let sum = || sandbox.balance("usd").available + sandbox.balance("usd").pending;
    assert_eq!(sum(), -88 - 1_500);
    assert_eq!(sandbox.post("/v1/refunds", &format!("charge={disputed}")).refusal().1, "charge_disputed");
    let path = format!("/v1/disputes/{}", text(&dispute["id"]));
    let draft = sandbox.post(&path, "evidence[product_description]=A+template&submit=false").ok();
    assert_eq!(draft["evidence_details"]["has_evidence"], true);
    let submitted = sandbox.post(&path, "submit=true").ok();
    assert_eq!(submitted["status"], "under_review");
    assert_eq!(sandbox.post(&path, "evidence[product_description]=late").status, 400);
    assert_eq!(sandbox.decide_dispute(&text(&dispute["id"]), true).unwrap()["status"], "won");
    assert_eq!(sum(), 2_000 - 88 - 1_500);
    let types: Vec<String> = sandbox.events().iter().map(|event| text(&event["type"])).collect();
    for wanted in ["created", "funds_withdrawn", "updated", "closed", "funds_reinstated"] {
        assert!(types.contains(&format!("charge.dispute.{wanted}")), "{wanted}");
    }
    assert_balanced(&sandbox, PLATFORM);
}

#[test]
fn a_dispute_without_evidence_in_time_is_lost() {
    let sandbox = Sandbox::start().unwrap();
    charge(&sandbox, "pm_card_createDispute", 2_000);
    let due = sandbox.objects(Kind::Dispute)[0]["evidence_details"]["due_by"].as_i64().unwrap();
    sandbox.advance(due - sandbox.now() - 1).unwrap();
    assert_eq!(sandbox.objects(Kind::Dispute)[0]["status"], "needs_response");
    sandbox.advance(1).unwrap();
    assert_eq!(sandbox.objects(Kind::Dispute)[0]["status"], "lost");
}

#[test]
fn an_inquiry_can_be_refunded_and_what_is_left_is_taken_when_it_becomes_a_dispute() {
    let sandbox = Sandbox::start().unwrap();
    let asked = charge(&sandbox, "pm_card_createDisputeInquiry", 2_000);
    sandbox.post("/v1/refunds", &format!("charge={asked}&amount=500")).ok();
    let path = format!("/v1/disputes/{}", text(&sandbox.objects(Kind::Dispute)[0]["id"]));
    let escalated = sandbox.post(&path, "evidence[uncategorized_text]=escalate_inquiry_evidence").ok();
    assert_eq!((&escalated["status"], &escalated["amount"]), (&"needs_response".into(), &1_500.into()));
    assert_eq!(escalated["balance_transactions"][0]["net"], -1_500 - 1_500);
    assert_eq!(sandbox.post("/v1/refunds", &format!("charge={asked}")).refusal().1, "charge_disputed");
    assert_balanced(&sandbox, PLATFORM);
}

#[test]
fn evidence_has_the_limits_that_stripe_publishes() {
    let sandbox = Sandbox::start().unwrap();
    charge(&sandbox, "pm_card_createDispute", 2_000);
    let path = format!("/v1/disputes/{}", text(&sandbox.objects(Kind::Dispute)[0]["id"]));
    let long = |characters: usize| format!("evidence[product_description]={}&submit=false", "x".repeat(characters));
    assert_eq!(sandbox.post(&path, &long(20_000)).status, 200);
    assert_eq!(sandbox.post(&path, &long(20_001)).status, 400);
    let texts = ["access_activity_log", "uncategorized_text", "cancellation_rebuttal"];
    let all = texts.map(|name| format!("evidence[{name}]={}&", "x".repeat(20_000))).concat();
    let refused = sandbox.post(&path, &format!("{all}submit=false"));
    assert_eq!(refused.refusal(), (400, "dispute_evidence_page_limit_exceeded".to_owned()));
}

#[test]
fn an_inquiry_and_a_warning_take_no_money() {
    let sandbox = Sandbox::start().unwrap();
    charge(&sandbox, "pm_card_createDisputeInquiry", 2_000);
    charge(&sandbox, "pm_card_createIssuerFraudRecord", 2_000);
    assert_eq!(sandbox.objects(Kind::Dispute)[0]["status"], "warning_needs_response");
    assert_eq!(sandbox.objects(Kind::EarlyFraudWarning).len(), 1);
    assert_eq!(sandbox.balance("usd").pending, 2 * (2_000 - 88));
}

#[test]
fn money_is_available_after_two_days() {
    let sandbox = Sandbox::start().unwrap();
    charge(&sandbox, "pm_card_visa", 2_000);
    charge(&sandbox, "pm_card_bypassPending", 1_000);
    assert_eq!((sandbox.balance("usd").available, sandbox.balance("usd").pending), (941, 1_912));
    sandbox.advance(TWO_DAYS).unwrap();
    assert_eq!((sandbox.balance("usd").available, sandbox.balance("usd").pending), (2_853, 0));
    let balance = sandbox.get("/v1/balance").ok();
    assert_eq!(balance["available"][0]["amount"], 2_853);
    assert_eq!(sandbox.get("/v1/balance_transactions?type=charge").ok()["data"][0]["status"], "available");
}

#[test]
fn movements_are_listed_by_time_and_type_with_their_sources() {
    let sandbox = Sandbox::start().unwrap();
    let begin = sandbox.now();
    let mut charges = Vec::new();
    for _ in 0..3 {
        charges.push(charge(&sandbox, "pm_card_bypassPending", 1_000));
        sandbox.advance(10).unwrap();
    }
    sandbox.post("/v1/refunds", &format!("charge={}", charges[0])).ok();
    let listed = |query: &str| {
        let list = sandbox.get(&format!("/v1/balance_transactions?{query}")).ok();
        let of = |one: &Value| one["source"].as_str().map_or_else(|| text(&one["source"]["id"]), str::to_owned);
        (list["data"].as_array().unwrap().iter().map(of).collect::<Vec<_>>(), list["has_more"] == true)
    };
    // The beginning is in it, the end is not.
    let between = format!("created[gte]={}&created[lt]={}", begin, begin + 20);
    let newest_first = vec![charges[1].clone(), charges[0].clone()];
    assert_eq!(listed(&between), (newest_first.clone(), false));
    assert_eq!(listed(&format!("{between}&limit=1")), (newest_first[..1].to_vec(), true));
    let first = sandbox.get(&format!("/v1/balance_transactions?{between}&limit=1")).ok();
    let after = format!("{between}&limit=1&starting_after={}", text(&first["data"][0]["id"]));
    assert_eq!(listed(&after), (newest_first[1..].to_vec(), false));
    assert_eq!(listed("type=refund").0.len(), 1);
    assert_eq!(listed(&format!("source={}", charges[2])).0, charges[2..]);
    let expanded = sandbox.get(&format!("/v1/balance_transactions?{between}&expand[]=data.source")).ok();
    assert_eq!(expanded["data"][0]["source"]["object"], "charge");
    let payout = sandbox.pay_out(PLATFORM, "usd").unwrap().unwrap();
    let of_payout = format!("payout={}&created[lt]={}", text(&payout["id"]), begin + 20);
    assert_eq!(listed(&of_payout).0, newest_first);
}

#[test]
fn a_creator_gets_what_is_there_and_no_more() {
    let sandbox = Sandbox::start().unwrap();
    let account = creator(&sandbox);
    let body = |amount: i64| format!("amount={amount}&currency=usd&destination={account}");
    assert_eq!(sandbox.post("/v1/transfers", &body(1)).refusal(), (400, "balance_insufficient".to_owned()));
    charge(&sandbox, "pm_card_bypassPending", 1_000);
    let transfer = sandbox.post("/v1/transfers", &body(900)).ok();
    assert_eq!(sandbox.balance("usd").available, 41);
    assert_eq!(sandbox.balance_of(&account, "usd").available, 900);
    let reversals = format!("/v1/transfers/{}/reversals", text(&transfer["id"]));
    assert_eq!(sandbox.post(&reversals, "amount=901").status, 400);
    sandbox.post(&reversals, "amount=400").ok();
    let payout = sandbox.post_as(&account, "/v1/payouts", "amount=500&currency=usd").ok();
    assert_eq!(payout["status"], "pending");
    // What was paid out cannot be taken back.
    assert_eq!(sandbox.post(&reversals, "amount=1").refusal().1, "balance_insufficient");
    sandbox.advance(TWO_DAYS).unwrap();
    assert_eq!(sandbox.objects_of(&account, Kind::Payout)[0]["status"], "paid");
    assert_balanced(&sandbox, PLATFORM);
    assert_balanced(&sandbox, &account);
}

#[test]
fn a_transfer_may_come_from_a_charge_that_is_pending() {
    let sandbox = Sandbox::start().unwrap();
    let account = creator(&sandbox);
    let source = charge(&sandbox, "pm_card_visa", 1_000);
    let body = |amount: i64| format!("amount={amount}&currency=usd&destination={account}&source_transaction={source}");
    sandbox.post("/v1/transfers", &body(800)).ok();
    assert_eq!(sandbox.post("/v1/transfers", &body(201)).json()["error"]["param"], "amount");
    assert_eq!(sandbox.balance_of(&account, "usd").pending, 800);
    sandbox.advance(TWO_DAYS).unwrap();
    assert_eq!(sandbox.balance_of(&account, "usd").available, 800);
    assert_balanced(&sandbox, &account);
}

#[test]
fn a_destination_charge_and_its_refund_move_the_share() {
    let sandbox = Sandbox::start().unwrap();
    let account = creator(&sandbox);
    let body = format!(
        "amount=1000&currency=usd&confirm=true&payment_method=pm_card_visa&allowed_payment_method_types[]=card\
         &transfer_data[destination]={account}&transfer_data[amount]=800"
    );
    let charge = text(&sandbox.post("/v1/payment_intents", &body).ok()["latest_charge"]);
    assert_eq!(sandbox.balance_of(&account, "usd").pending, 800);
    sandbox.post("/v1/refunds", &format!("charge={charge}&amount=500&reverse_transfer=true")).ok();
    assert_eq!(sandbox.balance_of(&account, "usd").pending, 400);
    assert_balanced(&sandbox, PLATFORM);
    assert_balanced(&sandbox, &account);
}

#[test]
fn an_account_that_is_not_ready_gets_nothing() {
    let sandbox = Sandbox::start().unwrap();
    let account = text(&sandbox.post("/v1/accounts", "type=express").ok()["id"]);
    charge(&sandbox, "pm_card_bypassPending", 1_000);
    let body = format!("amount=100&currency=usd&destination={account}");
    assert_eq!(sandbox.post("/v1/transfers", &body).refusal().1, "insufficient_capabilities_for_transfer");
    sandbox.enable_account(&account, true).unwrap();
    sandbox.post("/v1/transfers", &body).ok();
    sandbox.enable_account(&account, false).unwrap();
    assert_eq!(sandbox.post_as(&account, "/v1/payouts", "amount=100&currency=usd").refusal().1, "payouts_not_allowed");
    let unknown = sandbox.request("GET", "/v1/balance", &[("stripe-account", "acct_none")], "").unwrap();
    assert_eq!(unknown.refusal(), (403, "account_invalid".to_owned()));
}

#[test]
fn a_payout_that_fails_comes_back() {
    let sandbox = Sandbox::start().unwrap();
    let account = creator(&sandbox);
    let bank = format!("/v1/accounts/{account}/external_accounts");
    sandbox.post(&bank, "external_account=btok_us_account_closed").ok();
    charge(&sandbox, "pm_card_bypassPending", 1_000);
    sandbox.post("/v1/transfers", &format!("amount=500&currency=usd&destination={account}")).ok();
    sandbox.post_as(&account, "/v1/payouts", "amount=500&currency=usd").ok();
    sandbox.advance(TWO_DAYS).unwrap();
    let payout = &sandbox.objects_of(&account, Kind::Payout)[0];
    assert_eq!((&payout["status"], &payout["failure_code"]), (&"failed".into(), &"account_closed".into()));
    assert_eq!(sandbox.balance_of(&account, "usd").available, 500);
    assert_balanced(&sandbox, &account);
}

#[test]
fn an_automatic_payout_lists_what_it_consists_of() {
    let sandbox = Sandbox::start().unwrap();
    charge(&sandbox, "pm_card_bypassPending", 1_000);
    charge(&sandbox, "pm_card_visa", 1_000);
    let payout = sandbox.pay_out(PLATFORM, "usd").unwrap().unwrap();
    assert_eq!(payout["amount"], 941);
    let path = format!("/v1/balance_transactions?payout={}", text(&payout["id"]));
    let listed = sandbox.get(&path).ok();
    let nets: i64 = listed["data"].as_array().unwrap().iter().map(|one| one["net"].as_i64().unwrap()).sum();
    assert_eq!(nets, 0);
    assert!(sandbox.pay_out(PLATFORM, "usd").unwrap().is_none());
    sandbox.advance(TWO_DAYS).unwrap();
    let second = sandbox.pay_out(PLATFORM, "usd").unwrap().unwrap();
    let path = format!("/v1/balance_transactions?payout={}", text(&second["id"]));
    assert_eq!(sandbox.get(&path).ok()["data"].as_array().unwrap().len(), 2);
}
