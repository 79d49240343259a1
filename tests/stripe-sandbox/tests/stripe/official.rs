//! The official packages of Stripe, for Node and for Python, go through a whole purchase,
//! refund, dispute and payout (`tests/checks/stripe`) and verify what the sandbox signed.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use stripe_sandbox::{Kind, PLATFORM, Sandbox};

use crate::client::{Api, pay, text};

/// `tests` of the repository.
pub(crate) fn tests_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Deliveries of an endpoint with two secrets, written down for the packages to verify.
fn deliveries(sandbox: &Sandbox, folder: &Path) -> (PathBuf, usize) {
    sandbox.hold_deliveries(true);
    let body = "url=http://product.example/webhooks&enabled_events[]=*";
    let endpoint = sandbox.post("/v1/webhook_endpoints", body).ok();
    let (id, old) = (text(&endpoint["id"]), text(&endpoint["secret"]));
    let new = sandbox.roll_secret(&id, 3_600).unwrap();
    pay(sandbox, "pm_card_createDispute", 2_000).ok();
    let taken = sandbox.take_deliveries();
    let secrets = [old, new];
    let written: Vec<Value> = taken
        .iter()
        .zip(secrets.iter().cycle())
        .map(|(delivery, secret)| {
            json!({ "payload": delivery.payload, "signature": delivery.signature, "secret": secret })
        })
        .collect();
    let file = folder.join("deliveries.json");
    std::fs::write(&file, Value::from(written).to_string()).unwrap();
    (file, taken.len())
}

/// Runs a script, and compares what it saw with the sandbox's books.
fn drive(mut program: Command) {
    let sandbox = Sandbox::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (file, count) = deliveries(&sandbox, folder.path());
    let output = program.args([sandbox.url(), sandbox.secret_key()]).arg(file).output().expect("it does not start");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(seen["verified"], count);
    assert!(count > 5);
    assert!(sandbox.objects(Kind::Dispute).iter().any(|dispute| dispute["id"] == seen["dispute"]));
    let account = text(&seen["account"]);
    assert_eq!(sandbox.balance_of(&account, "usd").available, 0);
    sandbox.advance(2 * 24 * 60 * 60).unwrap();
    let payouts = sandbox.objects_of(&account, Kind::Payout);
    assert_eq!((&payouts[0]["id"], &payouts[0]["status"]), (&seen["payout"], &"paid".into()));
    for account in [PLATFORM, &account] {
        for currency in ["usd", "eur"] {
            let booked: i64 = sandbox
                .objects_of(account, Kind::BalanceTransaction)
                .iter()
                .filter(|one| one["currency"] == currency)
                .map(|one| one["net"].as_i64().unwrap())
                .sum();
            let funds = sandbox.balance_of(account, currency);
            assert_eq!(funds.available + funds.pending, booked, "{account} {currency}");
        }
    }
}

#[test]
fn the_package_for_node_buys_refunds_disputes_and_pays_out() {
    let installed = tests_dir().join("npm/node_modules/stripe");
    assert!(installed.is_dir(), "tests/npm/node_modules/stripe is missing: run `make setup`");
    let mut node = Command::new("node");
    node.arg(tests_dir().join("checks/stripe/purchase.mjs"));
    drive(node);
}

#[test]
fn the_package_for_python_buys_refunds_disputes_and_pays_out() {
    let python = tests_dir().join("../.local/checks/bin/python");
    assert!(python.exists(), ".local/checks is missing: run `make setup`");
    let mut python = Command::new(python);
    python.arg(tests_dir().join("checks/stripe/purchase.py"));
    drive(python);
}

/// Runs a life of a subscription, and compares its end with the sandbox's books.
fn live(mut program: Command, expected: &[&str]) {
    let sandbox = Sandbox::start().unwrap();
    let output = program.args([sandbox.url(), sandbox.secret_key()]).output().expect("it does not start");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();
    let subscriptions = sandbox.objects(Kind::Subscription);
    assert_eq!((&subscriptions[0]["id"], &subscriptions[0]["status"]), (&seen["subscription"], &"canceled".into()));
    let events: Vec<&str> = seen["events"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    for event in expected {
        assert!(events.contains(event), "{event} is missing: {events:?}");
    }
    // What invoices say was paid is what arrived.
    let sum = |kind: Kind, field: &str| -> i64 {
        sandbox.objects(kind).iter().filter_map(|object| object[field].as_i64()).sum()
    };
    assert_eq!(sum(Kind::Invoice, "amount_paid"), sum(Kind::PaymentIntent, "amount_received"));
}

#[test]
fn the_package_for_node_lives_through_a_subscription() {
    let mut node = Command::new("node");
    node.arg(tests_dir().join("checks/stripe/life.mjs"));
    let expected = [
        "customer.subscription.created",
        "customer.subscription.deleted",
        "customer.subscription.trial_will_end",
        "customer.subscription.updated",
        "invoice.created",
        "invoice.finalized",
        "invoice.paid",
        "invoice.payment_failed",
        "invoice.upcoming",
        "test_helpers.test_clock.advancing",
        "test_helpers.test_clock.ready",
    ];
    live(node, &expected);
}

#[test]
fn the_package_for_python_lives_through_a_subscription() {
    let python = tests_dir().join("../.local/checks/bin/python");
    assert!(python.exists(), ".local/checks is missing: run `make setup`");
    let mut python = Command::new(python);
    python.arg(tests_dir().join("checks/stripe/life.py"));
    live(python, &["customer.subscription.deleted", "invoice.payment_failed", "setup_intent.succeeded"]);
}
