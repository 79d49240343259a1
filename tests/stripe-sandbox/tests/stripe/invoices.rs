//! Invoices that nobody pays, that count use, that are credited, and the customer portal.

use stripe_sandbox::{AfterRetries, BillingSettings, Sandbox};

use crate::billing::{DAY, NEW_YEAR, advance, amounts, buyer, invoices, pays_by, price, subscribe, subscription};
use crate::client::{Api, browse, text};

#[test]
fn payments_are_tried_again_as_the_account_says() {
    let sandbox = Sandbox::start().unwrap();
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let wishes = [
        (AfterRetries::Cancel, "canceled"),
        (AfterRetries::MarkUnpaid, "unpaid"),
        (AfterRetries::LeavePastDue, "past_due"),
    ];
    for (after_retries, status) in wishes {
        sandbox.billing_settings(BillingSettings { retry_days: vec![2, 5], after_retries, upcoming_days: 7 });
        let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
        let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
        pays_by(&sandbox, &buyer.customer, "pm_card_chargeCustomerFail");
        let due = NEW_YEAR + 31 * DAY + 3_600;
        for (at, attempts, next) in
            [(due, 1, Some(due + 2 * DAY)), (due + 2 * DAY, 2, Some(due + 7 * DAY)), (due + 7 * DAY, 3, None)]
        {
            advance(&sandbox, &buyer.clock, at);
            let late = subscription(&sandbox, &id);
            let invoice = &late["latest_invoice"];
            assert_eq!((&invoice["attempt_count"], &invoice["next_payment_attempt"]), (&attempts.into(), &next.into()));
            assert_eq!(late["status"], if next.is_some() { "past_due" } else { status });
        }
        if status == "canceled" {
            continue;
        }
        // Paid after all, it is active.
        let method = pays_by(&sandbox, &buyer.customer, "pm_card_visa");
        let invoice = text(&subscription(&sandbox, &id)["latest_invoice"]["id"]);
        sandbox.post(&format!("/v1/invoices/{invoice}/pay"), &format!("payment_method={method}")).ok();
        assert_eq!(subscription(&sandbox, &id)["status"], "active");
    }
}

#[test]
fn measured_use_is_on_the_invoice_of_its_period() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let body = "display_name=M&event_name=generations&default_aggregation[formula]=sum";
    let meter = text(&sandbox.post("/v1/billing/meters", body).ok()["id"]);
    let body = "currency=usd&unit_amount_decimal=0.5&product_data[name]=Use&recurring[interval]=month\
                &recurring[usage_type]=metered&recurring[meter]=";
    let metered = text(&sandbox.post("/v1/prices", &format!("{body}{meter}")).ok()["id"]);
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let id = text(&subscribe(&sandbox, &buyer, &monthly, &format!("&items[1][price]={metered}"))["id"]);
    assert_eq!(amounts(&invoices(&sandbox, &id)[0]), [9_900]);
    let used = |value: i64, at: i64, name: &str| {
        let body = format!(
            "event_name=generations&payload[stripe_customer_id]={}&payload[value]={value}&timestamp={at}&identifier={name}",
            buyer.customer
        );
        sandbox.post("/v1/billing/meter_events", &body)
    };
    advance(&sandbox, &buyer.clock, NEW_YEAR + 20 * DAY);
    used(1_000, NEW_YEAR + 5 * DAY, "a").ok();
    used(21, NEW_YEAR + 19 * DAY, "b").ok();
    assert_eq!(used(21, NEW_YEAR + 19 * DAY, "b").refusal(), (400, "resource_already_exists".to_owned()));
    assert_eq!(used(1, NEW_YEAR + 21 * DAY, "c").json()["error"]["param"], "timestamp");
    let preview = sandbox.post("/v1/invoices/create_preview", &format!("subscription={id}")).ok();
    assert_eq!(amounts(&preview), [511, 9_900]);
    advance(&sandbox, &buyer.clock, NEW_YEAR + 32 * DAY);
    let billed = invoices(&sandbox, &id);
    assert_eq!((amounts(&billed[1]), &billed[1]["lines"]["data"][0]["quantity"]), (vec![511, 9_900], &1_021.into()));
}

#[test]
fn a_credit_note_gives_back_in_three_ways_and_before_payment_asks_for_less() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
    let invoice = text(&invoices(&sandbox, &id)[0]["id"]);
    let note = |body: &str| sandbox.post("/v1/credit_notes", &format!("invoice={invoice}&{body}"));
    assert_eq!(note("amount=1000&refund_amount=400").json()["error"]["param"], "credit_amount");
    let made = note("amount=1000&refund_amount=400&credit_amount=500&out_of_band_amount=100").ok();
    assert_eq!((&made["type"], &made["post_payment_amount"]), (&"post_payment".into(), &1_000.into()));
    assert_eq!(made["refunds"][0]["amount_refunded"], 400);
    let customer = format!("/v1/customers/{}", buyer.customer);
    assert_eq!(sandbox.get(&customer).ok()["balance"], -500);
    assert_eq!(note("amount=9000&credit_amount=9000").json()["error"]["param"], "amount");
    // The credit is taken off the next invoice.
    advance(&sandbox, &buyer.clock, NEW_YEAR + 32 * DAY);
    let next = &invoices(&sandbox, &id)[1];
    assert_eq!(
        (&next["amount_paid"], &next["starting_balance"], &next["ending_balance"]),
        (&9_400.into(), &(-500).into(), &0.into())
    );
    assert_eq!(sandbox.get(&format!("{customer}/balance_transactions")).ok()["data"].as_array().unwrap().len(), 2);

    let body = format!("customer={}&items[0][price]={monthly}&payment_behavior=default_incomplete", buyer.customer);
    let open = sandbox.post("/v1/subscriptions", &body).ok();
    let invoice = text(&open["latest_invoice"]);
    let less = sandbox.post("/v1/credit_notes", &format!("invoice={invoice}&amount=900")).ok();
    assert_eq!(less["type"], "pre_payment");
    let paid = sandbox.post(&format!("/v1/invoices/{invoice}/pay"), "").ok();
    assert_eq!((&paid["amount_paid"], &paid["status"]), (&9_000.into(), &"paid".into()));
}

#[test]
fn a_person_cancels_and_keeps_a_subscription_in_the_portal() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
    let body = format!("customer={}&return_url=https://shop.example/", buyer.customer);
    let page = text(&sandbox.post("/v1/billing_portal/sessions", &body).ok()["url"]);
    assert!(browse(&page, None).text.contains("Pro (active)"));
    for (action, cancels) in [("cancel", true), ("keep", false)] {
        assert_eq!(browse(&page, Some(&format!("subscription={id}&action={action}"))).status, 303);
        assert_eq!(subscription(&sandbox, &id)["cancel_at_period_end"], cancels);
    }
    assert_eq!(browse(&page, Some("subscription=sub_other&action=cancel")).status, 404);
}
