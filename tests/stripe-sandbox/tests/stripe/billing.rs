//! What tests of billing share: customers with a card, prices, a clock of their own.

use serde_json::Value;
use stripe_sandbox::Sandbox;

use crate::client::{Api, text};

pub(crate) const DAY: i64 = 86_400;
/// 1 January 2027, midnight.
pub(crate) const NEW_YEAR: i64 = 1_798_761_600;

/// A customer of a clock of its own, with a card by which it pays.
pub(crate) struct Buyer {
    pub(crate) clock: String,
    pub(crate) customer: String,
}

pub(crate) fn buyer(sandbox: &Sandbox, at: i64, card: &str) -> Buyer {
    let clock = text(&sandbox.post("/v1/test_helpers/test_clocks", &format!("frozen_time={at}")).ok()["id"]);
    let body = format!("email=a@example.com&address[country]=US&test_clock={clock}");
    let customer = text(&sandbox.post("/v1/customers", &body).ok()["id"]);
    if !card.is_empty() {
        pays_by(sandbox, &customer, card);
    }
    Buyer { clock, customer }
}

/// From now on the customer pays by another card.
pub(crate) fn pays_by(sandbox: &Sandbox, customer: &str, card: &str) -> String {
    let path = format!("/v1/payment_methods/{card}/attach");
    let method = text(&sandbox.post(&path, &format!("customer={customer}")).ok()["id"]);
    let body = format!("invoice_settings[default_payment_method]={method}");
    sandbox.post(&format!("/v1/customers/{customer}"), &body).ok();
    method
}

/// A price of so much, of a product of its own.
pub(crate) fn price(sandbox: &Sandbox, name: &str, amount: i64, interval: &str) -> String {
    let body = format!(
        "currency=usd&unit_amount={amount}&recurring[interval]={interval}&tax_behavior=exclusive&product_data[name]={name}"
    );
    text(&sandbox.post("/v1/prices", &body).ok()["id"])
}

/// Moves a clock; everything on the way has happened when this returns.
pub(crate) fn advance(sandbox: &Sandbox, clock: &str, to: i64) {
    let path = format!("/v1/test_helpers/test_clocks/{clock}");
    let advancing = sandbox.post(&format!("{path}/advance"), &format!("frozen_time={to}")).ok();
    assert_eq!(advancing["status"], "advancing");
    let ready = sandbox.get(&path).ok();
    assert_eq!((&ready["status"], &ready["frozen_time"]), (&"ready".into(), &to.into()));
}

pub(crate) fn subscribe(sandbox: &Sandbox, buyer: &Buyer, price: &str, more: &str) -> Value {
    let body = format!("customer={}&items[0][price]={price}{more}", buyer.customer);
    sandbox.post("/v1/subscriptions", &body).ok()
}

pub(crate) fn subscription(sandbox: &Sandbox, id: &str) -> Value {
    sandbox.get(&format!("/v1/subscriptions/{id}?expand[]=latest_invoice")).ok()
}

/// A subscription's invoices, oldest first.
pub(crate) fn invoices(sandbox: &Sandbox, id: &str) -> Vec<Value> {
    let listed = sandbox.get(&format!("/v1/invoices?subscription={id}&limit=100")).ok();
    let mut invoices = listed["data"].as_array().unwrap().clone();
    invoices.reverse();
    invoices
}

/// The amounts of an invoice's lines.
pub(crate) fn amounts(invoice: &Value) -> Vec<i64> {
    invoice["lines"]["data"].as_array().unwrap().iter().map(|line| line["amount"].as_i64().unwrap()).collect()
}

/// The types of the events since so many.
pub(crate) fn events_since(sandbox: &Sandbox, count: usize) -> Vec<String> {
    sandbox.events().iter().skip(count).map(|event| text(&event["type"])).collect()
}

/// Objects of billing in several states, with the names of their types.
pub(crate) fn everything(sandbox: &Sandbox) -> Vec<(&'static str, Value)> {
    let german = buyer(sandbox, NEW_YEAR, "pm_card_visa");
    sandbox.post(&format!("/v1/customers/{}", german.customer), "address[country]=DE").ok();
    let (small, large) = (price(sandbox, "Small", 1_000, "month"), price(sandbox, "Large", 3_000, "month"));
    let made = subscribe(sandbox, &german, &small, "&automatic_tax[enabled]=true&trial_period_days=14");
    let id = text(&made["id"]);
    let item = text(&made["items"]["data"][0]["id"]);
    advance(sandbox, &german.clock, NEW_YEAR + 20 * DAY);
    let body = format!("items[0][id]={item}&items[0][price]={large}");
    sandbox.post(&format!("/v1/subscriptions/{id}"), &body).ok();
    sandbox.post("/v1/subscription_schedules", &format!("from_subscription={id}")).ok();
    let preview = format!("subscription={id}&subscription_details[cancel_at_period_end]=true");
    let preview = sandbox.post("/v1/invoices/create_preview", &preview).ok();
    sandbox.post(&format!("/v1/subscriptions/{id}"), "pause_collection[behavior]=void").ok();
    let balance = format!("/v1/customers/{}/balance_transactions", german.customer);
    sandbox.post(&balance, "amount=-500&currency=usd").ok();
    let paid = invoices(sandbox, &id).into_iter().find(|it| it["amount_paid"].as_i64() > Some(0)).unwrap();
    let line = text(&paid["lines"]["data"][0]["id"]);
    let body = format!(
        "invoice={}&lines[0][type]=invoice_line_item&lines[0][invoice_line_item]={line}&lines[0][amount]=500\
         &refund_amount=95&credit_amount=500",
        text(&paid["id"])
    );
    sandbox.post("/v1/credit_notes", &body).ok();
    sandbox.post("/v1/billing_portal/sessions", &format!("customer={}", german.customer)).ok();
    let late = buyer(sandbox, NEW_YEAR, "pm_card_chargeCustomerFail");
    subscribe(sandbox, &late, &small, "&payment_behavior=default_incomplete");
    let none = buyer(sandbox, NEW_YEAR, "");
    let more = "&trial_period_days=1&trial_settings[end_behavior][missing_payment_method]=pause";
    let paused = text(&subscribe(sandbox, &none, &small, more)["id"]);
    advance(sandbox, &none.clock, NEW_YEAR + 2 * DAY);
    let paused = sandbox.get(&format!("/v1/subscriptions/{paused}?expand[]=pending_setup_intent")).ok();
    assert_eq!(paused["status"], "paused");
    let body = "display_name=M&event_name=generations&default_aggregation[formula]=sum";
    let meter = text(&sandbox.post("/v1/billing/meters", body).ok()["id"]);
    let body = "currency=usd&unit_amount_decimal=0.5&product_data[name]=Use&recurring[interval]=month\
                &recurring[usage_type]=metered&recurring[meter]=";
    sandbox.post("/v1/prices", &format!("{body}{meter}")).ok();
    let body = format!("event_name=generations&payload[stripe_customer_id]={}&payload[value]=3", none.customer);
    let used = sandbox.post("/v1/billing/meter_events", &body).ok();
    let start = (NEW_YEAR / 60) * 60;
    let path = format!("/v1/billing/meters/{meter}/event_summaries?customer={}", none.customer);
    let summaries = sandbox.get(&format!("{path}&start_time={start}&end_time={}", start + 30 * DAY)).ok();
    assert_eq!(summaries["data"][0]["aggregated_value"], 3.0);
    let expanded =
        format!("/v1/subscriptions/{id}?expand[]=latest_invoice.payments&expand[]=latest_invoice.confirmation_secret");
    vec![
        ("Invoice", preview),
        ("Subscription", paused),
        ("Subscription", sandbox.get(&expanded).ok()),
        ("Billing.MeterEvent", used),
        ("Billing.MeterEventSummary", summaries["data"][0].clone()),
    ]
}
