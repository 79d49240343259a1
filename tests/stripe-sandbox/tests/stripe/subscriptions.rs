//! Subscriptions: trials, renewals at the ends of months, changes and what they cost.

use stripe_sandbox::Sandbox;

use crate::billing::{
    Buyer, DAY, NEW_YEAR, advance, amounts, buyer, events_since, invoices, pays_by, price, subscribe, subscription,
};
use crate::client::{Api, text};

/// Seconds of a date in UTC, by hand: no library that could be wrong in the same way.
fn midnight(year: i64, month: i64, day: i64) -> i64 {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let leap = |year: i64| year % 4 == 0;
    let days: i64 = (1970..year).map(|year| 365 + i64::from(leap(year))).sum();
    let index = usize::try_from(month - 1).unwrap();
    (days + BEFORE[index] + i64::from(month > 2 && leap(year)) + day - 1) * DAY
}

#[test]
fn a_subscription_is_paid_at_once_and_renewed() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let before = sandbox.events().len();
    let made = subscribe(&sandbox, &buyer, &monthly, "&items[0][quantity]=3");
    assert_eq!(made["status"], "active");
    assert_eq!(
        events_since(&sandbox, before),
        [
            "customer.subscription.created",
            "invoice.created",
            "invoice.finalized",
            "payment_intent.created",
            "charge.succeeded",
            "payment_intent.succeeded",
            "invoice_payment.paid",
            "invoice.paid",
            "invoice.payment_succeeded",
            "customer.subscription.updated",
        ]
    );
    let id = text(&made["id"]);
    let february = midnight(2027, 2, 1);
    assert_eq!(made["items"]["data"][0]["current_period_end"], february);
    advance(&sandbox, &buyer.clock, february + 60);
    let renewed = subscription(&sandbox, &id);
    let invoice = &renewed["latest_invoice"];
    assert_eq!((&invoice["status"], &invoice["billing_reason"]), (&"draft".into(), &"subscription_cycle".into()));
    assert_eq!(invoice["automatically_finalizes_at"], february + 3_600);
    assert_eq!(invoice["created"], february);
    advance(&sandbox, &buyer.clock, february + 3_600);
    let paid = invoices(&sandbox, &id);
    assert_eq!(paid.len(), 2);
    assert!(paid.iter().all(|invoice| invoice["status"] == "paid" && invoice["amount_paid"] == 29_700));
    assert_eq!(amounts(&paid[1]), [29_700]);
    assert!(text(&paid[1]["number"]).ends_with("-0002"));
}

#[test]
fn months_keep_the_day_on_which_they_began() {
    let sandbox = Sandbox::start().unwrap();
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let buyer = buyer(&sandbox, midnight(2027, 1, 31), "pm_card_visa");
    let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
    let dates = [
        (2027, 2, 28),
        (2027, 3, 31),
        (2027, 4, 30),
        (2027, 5, 31),
        (2027, 6, 30),
        (2027, 7, 31),
        (2027, 8, 31),
        (2027, 9, 30),
        (2027, 10, 31),
        (2027, 11, 30),
        (2027, 12, 31),
        (2028, 1, 31),
        (2028, 2, 29),
        (2028, 3, 31),
    ];
    for (year, month, day) in dates {
        let end = midnight(year, month, day);
        assert_eq!(subscription(&sandbox, &id)["items"]["data"][0]["current_period_end"], end);
        advance(&sandbox, &buyer.clock, end);
    }
    assert_eq!(invoices(&sandbox, &id).len(), dates.len() + 1);
}

#[test]
fn a_year_from_a_leap_day_comes_back_to_it() {
    let sandbox = Sandbox::start().unwrap();
    let yearly = price(&sandbox, "Pro", 99_000, "year");
    let buyer = buyer(&sandbox, midnight(2028, 2, 29), "pm_card_visa");
    let id = text(&subscribe(&sandbox, &buyer, &yearly, "")["id"]);
    for (year, day) in [(2029, 28), (2030, 28), (2031, 28), (2032, 29)] {
        let end = midnight(year, 2, day);
        assert_eq!(subscription(&sandbox, &id)["items"]["data"][0]["current_period_end"], end);
        advance(&sandbox, &buyer.clock, end);
    }
}

#[test]
fn an_upgrade_in_the_middle_costs_the_difference_of_what_is_left() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let (small, large) = (price(&sandbox, "Small", 3_100, "month"), price(&sandbox, "Large", 9_300, "month"));
    let made = subscribe(&sandbox, &buyer, &small, "");
    let (id, item) = (text(&made["id"]), text(&made["items"]["data"][0]["id"]));
    // A third of January is gone, but for one day.
    advance(&sandbox, &buyer.clock, NEW_YEAR + 10 * DAY);
    let change = format!("items[0][id]={item}&items[0][price]={large}");
    let details = change.replace("items[0]", "subscription_details[items][0]");
    let preview = format!("subscription={id}&{details}&subscription_details[proration_behavior]=always_invoice");
    let preview = sandbox.post("/v1/invoices/create_preview", &preview).ok();
    assert_eq!(amounts(&preview), [-2_100, 6_300]);
    assert_eq!(subscription(&sandbox, &id)["items"]["data"][0]["price"]["id"].as_str(), Some(small.as_str()));
    let after =
        sandbox.post(&format!("/v1/subscriptions/{id}"), &format!("{change}&proration_behavior=always_invoice"));
    let after = after.ok();
    assert_eq!(after["items"]["data"][0]["price"]["id"].as_str(), Some(large.as_str()));
    assert_eq!(after["items"]["data"][0]["current_period_end"], NEW_YEAR + 31 * DAY);
    let made = invoices(&sandbox, &id);
    assert_eq!((&made[1]["total"], &made[1]["status"]), (&preview["total"], &"paid".into()));
    assert_eq!(made[1]["billing_reason"], "subscription_update");
    let credit = &made[1]["lines"]["data"][0]["parent"]["subscription_item_details"];
    assert_eq!(credit["proration_details"]["credited_items"]["invoice"], made[0]["id"]);
    // And back on the same day: all of it is credit, and nothing more than was paid.
    let back = format!("items[0][id]={item}&items[0][price]={small}&proration_behavior=always_invoice");
    sandbox.post(&format!("/v1/subscriptions/{id}"), &back).ok();
    let made = invoices(&sandbox, &id);
    assert_eq!((amounts(&made[2]), &made[2]["amount_due"]), (vec![-6_300, 2_100], &0.into()));
    let customer = sandbox.get(&format!("/v1/customers/{}", buyer.customer)).ok();
    assert_eq!(customer["balance"], -4_200);
}

#[test]
fn prorations_wait_for_the_next_invoice_unless_they_are_not_wanted() {
    let sandbox = Sandbox::start().unwrap();
    let (small, large) = (price(&sandbox, "Small", 3_100, "month"), price(&sandbox, "Large", 9_300, "month"));
    for (behavior, expected) in [("create_prorations", vec![-2_100, 6_300, 9_300]), ("none", vec![9_300])] {
        let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
        let made = subscribe(&sandbox, &buyer, &small, "");
        let (id, item) = (text(&made["id"]), text(&made["items"]["data"][0]["id"]));
        advance(&sandbox, &buyer.clock, NEW_YEAR + 10 * DAY);
        let body = format!("items[0][id]={item}&items[0][price]={large}&proration_behavior={behavior}");
        sandbox.post(&format!("/v1/subscriptions/{id}"), &body).ok();
        let preview = sandbox.post("/v1/invoices/create_preview", &format!("subscription={id}")).ok();
        assert_eq!(amounts(&preview), expected);
        advance(&sandbox, &buyer.clock, NEW_YEAR + 31 * DAY);
        assert_eq!(amounts(&invoices(&sandbox, &id)[1]), expected);
    }
}

#[test]
fn another_interval_begins_a_period_of_its_own() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let (monthly, yearly) = (price(&sandbox, "Pro", 3_100, "month"), price(&sandbox, "Pro", 31_000, "year"));
    let made = subscribe(&sandbox, &buyer, &monthly, "");
    let (id, item) = (text(&made["id"]), text(&made["items"]["data"][0]["id"]));
    let at = NEW_YEAR + 10 * DAY;
    advance(&sandbox, &buyer.clock, at);
    let body = format!("items[0][id]={item}&items[0][price]={yearly}");
    let changed = sandbox.post(&format!("/v1/subscriptions/{id}"), &body).ok();
    assert_eq!(changed["billing_cycle_anchor"], at);
    assert_eq!(changed["items"]["data"][0]["current_period_end"], midnight(2028, 1, 11));
    assert_eq!(amounts(&invoices(&sandbox, &id)[1]), [-2_100, 31_000]);
}

#[test]
fn a_trial_is_announced_and_then_paid() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let made = subscribe(&sandbox, &buyer, &monthly, "&trial_period_days=14");
    let id = text(&made["id"]);
    assert_eq!((&made["status"], &made["trial_end"]), (&"trialing".into(), &(NEW_YEAR + 14 * DAY).into()));
    assert_eq!(amounts(&invoices(&sandbox, &id)[0]), [0]);
    let before = sandbox.events().len();
    advance(&sandbox, &buyer.clock, NEW_YEAR + 12 * DAY);
    let told = events_since(&sandbox, before);
    assert!(told.contains(&"customer.subscription.trial_will_end".to_owned()), "{told:?}");
    assert!(told.contains(&"invoice.upcoming".to_owned()), "{told:?}");
    advance(&sandbox, &buyer.clock, NEW_YEAR + 14 * DAY + 3_600);
    let now = subscription(&sandbox, &id);
    assert_eq!((&now["status"], &now["latest_invoice"]["status"]), (&"active".into(), &"paid".into()));
    assert_eq!(now["billing_cycle_anchor"], NEW_YEAR + 14 * DAY);
    let ended = sandbox.events().iter().filter(|it| it["type"] == "customer.subscription.trial_will_end").count();
    assert_eq!(ended, 1);
}

#[test]
fn a_trial_without_a_card_ends_as_the_subscription_says() {
    let sandbox = Sandbox::start().unwrap();
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    for (wish, status) in [("pause", "paused"), ("cancel", "canceled"), ("create_invoice", "past_due")] {
        let buyer = buyer(&sandbox, NEW_YEAR, "");
        let more = format!("&trial_period_days=14&trial_settings[end_behavior][missing_payment_method]={wish}");
        let made = subscribe(&sandbox, &buyer, &monthly, &more);
        assert!(made["pending_setup_intent"].is_string());
        advance(&sandbox, &buyer.clock, NEW_YEAR + 14 * DAY + 3_600);
        assert_eq!(subscription(&sandbox, &text(&made["id"]))["status"], status, "{wish}");
    }
}

#[test]
fn a_card_that_is_set_up_in_a_trial_pays_for_what_follows() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let made = subscribe(&sandbox, &buyer, &monthly, "&trial_period_days=14");
    let confirm = format!("/v1/setup_intents/{}/confirm", text(&made["pending_setup_intent"]));
    sandbox.post(&confirm, "payment_method=pm_card_visa").ok();
    let id = text(&made["id"]);
    let set_up = subscription(&sandbox, &id);
    assert!(set_up["pending_setup_intent"].is_null() && set_up["default_payment_method"].is_string());
    advance(&sandbox, &buyer.clock, NEW_YEAR + 14 * DAY + 3_600);
    assert_eq!(subscription(&sandbox, &id)["latest_invoice"]["status"], "paid");
}

#[test]
fn a_paused_subscription_resumes_when_it_is_paid() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let more = "&trial_period_days=14&trial_settings[end_behavior][missing_payment_method]=pause";
    let id = text(&subscribe(&sandbox, &buyer, &monthly, more)["id"]);
    advance(&sandbox, &buyer.clock, NEW_YEAR + 40 * DAY);
    assert_eq!(subscription(&sandbox, &id)["status"], "paused");
    assert_eq!(invoices(&sandbox, &id).len(), 1);
    pays_by(&sandbox, &buyer.customer, "pm_card_visa");
    let resumed = sandbox.post(&format!("/v1/subscriptions/{id}/resume"), "").ok();
    assert_eq!(resumed["status"], "active");
    assert_eq!(resumed["billing_cycle_anchor"], NEW_YEAR + 40 * DAY);
    assert!(events_since(&sandbox, 0).contains(&"customer.subscription.resumed".to_owned()));
}

#[test]
fn a_subscription_is_cancelled_at_once_or_at_the_end_and_can_be_kept() {
    let sandbox = Sandbox::start().unwrap();
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
    let path = format!("/v1/subscriptions/{id}");
    let leaving = sandbox.post(&path, "cancel_at_period_end=true&cancellation_details[feedback]=unused").ok();
    assert_eq!((&leaving["status"], &leaving["cancel_at"]), (&"active".into(), &(NEW_YEAR + 31 * DAY).into()));
    assert_eq!(
        sandbox.post("/v1/invoices/create_preview", &format!("subscription={id}")).refusal(),
        (404, "invoice_upcoming_none".to_owned())
    );
    let kept = sandbox.post(&path, "cancel_at_period_end=false").ok();
    assert!(kept["cancel_at"].is_null() && kept["canceled_at"].is_null());
    sandbox.post(&path, "cancel_at_period_end=true").ok();
    advance(&sandbox, &buyer.clock, NEW_YEAR + 32 * DAY);
    let gone = subscription(&sandbox, &id);
    assert_eq!((&gone["status"], &gone["ended_at"]), (&"canceled".into(), &(NEW_YEAR + 31 * DAY).into()));
    assert_eq!(invoices(&sandbox, &id).len(), 1);
    assert_eq!(sandbox.post(&path, "cancel_at_period_end=false").status, 400);

    let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
    let ended = sandbox.request("DELETE", &format!("/v1/subscriptions/{id}?prorate=true&invoice_now=true"), &[], "");
    assert_eq!(ended.unwrap().ok()["status"], "canceled");
    let again = sandbox.request("DELETE", &format!("/v1/subscriptions/{id}"), &[], "").unwrap();
    assert_eq!(again.refusal(), (404, "resource_missing".to_owned()));
}

#[test]
fn a_pause_of_collection_voids_or_keeps_what_is_made_and_ends_by_itself() {
    let sandbox = Sandbox::start().unwrap();
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    for (behavior, status) in [("void", "void"), ("keep_as_draft", "draft"), ("mark_uncollectible", "uncollectible")] {
        let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
        let id = text(&subscribe(&sandbox, &buyer, &monthly, "")["id"]);
        let resumes = NEW_YEAR + 40 * DAY;
        let body = format!("pause_collection[behavior]={behavior}&pause_collection[resumes_at]={resumes}");
        sandbox.post(&format!("/v1/subscriptions/{id}"), &body).ok();
        advance(&sandbox, &buyer.clock, NEW_YEAR + 32 * DAY);
        let paused = subscription(&sandbox, &id);
        assert_eq!((&paused["status"], &paused["latest_invoice"]["status"]), (&"active".into(), &status.into()));
        advance(&sandbox, &buyer.clock, resumes);
        assert!(subscription(&sandbox, &id)["pause_collection"].is_null());
        let body = format!("pause_collection[behavior]={behavior}");
        sandbox.post(&format!("/v1/subscriptions/{id}"), &body).ok();
        let running = sandbox.post(&format!("/v1/subscriptions/{id}"), "pause_collection=").ok();
        assert!(running["pause_collection"].is_null());
    }
}

fn incomplete(sandbox: &Sandbox, card: &str) -> (Buyer, String) {
    let buyer = buyer(sandbox, NEW_YEAR, card);
    let monthly = price(sandbox, "Pro", 9_900, "month");
    let made = subscribe(sandbox, &buyer, &monthly, "&expand[]=latest_invoice.confirmation_secret");
    assert_eq!(made["status"], "incomplete");
    assert!(made["latest_invoice"]["confirmation_secret"]["client_secret"].is_string());
    (buyer, text(&made["id"]))
}

#[test]
fn a_first_payment_that_fails_can_be_made_for_23_hours() {
    let sandbox = Sandbox::start().unwrap();
    let (first, id) = incomplete(&sandbox, "pm_card_chargeCustomerFail");
    let invoice = text(&subscription(&sandbox, &id)["latest_invoice"]["id"]);
    let path = format!("/v1/invoices/{invoice}/pay");
    assert_eq!(sandbox.post(&path, "").refusal(), (402, "card_declined".to_owned()));
    let method = pays_by(&sandbox, &first.customer, "pm_card_visa");
    sandbox.post(&path, &format!("payment_method={method}")).ok();
    assert_eq!(subscription(&sandbox, &id)["status"], "active");
    assert_eq!(sandbox.post(&path, "").refusal(), (400, "invoice_already_paid".to_owned()));

    let (second, id) = incomplete(&sandbox, "pm_card_chargeCustomerFail");
    advance(&sandbox, &second.clock, NEW_YEAR + 24 * 3_600);
    let ended = subscription(&sandbox, &id);
    assert_eq!((&ended["status"], &ended["latest_invoice"]["status"]), (&"incomplete_expired".into(), &"void".into()));
}

#[test]
fn a_bank_that_wants_to_see_its_customer_is_asked_on_its_page() {
    let sandbox = Sandbox::start().unwrap();
    let (_, id) = incomplete(&sandbox, "pm_card_authenticationRequired");
    let expanded = format!("/v1/subscriptions/{id}?expand[]=latest_invoice.payments");
    let made = sandbox.get(&expanded).ok();
    let intent = text(&made["latest_invoice"]["payments"]["data"][0]["payment"]["payment_intent"]);
    assert!(events_since(&sandbox, 0).contains(&"invoice.payment_action_required".to_owned()));
    let pay = sandbox.post(&format!("/v1/invoices/{}/pay", text(&made["latest_invoice"]["id"])), "");
    assert_eq!(pay.refusal(), (402, "invoice_payment_intent_requires_action".to_owned()));
    sandbox.authenticate(&intent, true).unwrap();
    assert_eq!(subscription(&sandbox, &id)["status"], "active");
}

#[test]
fn nothing_is_made_of_a_change_or_a_beginning_that_cannot_be_paid() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_chargeCustomerFail");
    let (small, large) = (price(&sandbox, "Small", 3_100, "month"), price(&sandbox, "Large", 9_300, "month"));
    let body = format!("customer={}&items[0][price]={small}&payment_behavior=error_if_incomplete", buyer.customer);
    assert_eq!(sandbox.post("/v1/subscriptions", &body).refusal(), (402, "card_declined".to_owned()));
    assert!(sandbox.objects(stripe_sandbox::Kind::Subscription).is_empty());
    assert!(sandbox.objects(stripe_sandbox::Kind::Invoice).is_empty());
    pays_by(&sandbox, &buyer.customer, "pm_card_visa");
    let made = sandbox.post("/v1/subscriptions", &body).ok();
    let (id, item) = (text(&made["id"]), text(&made["items"]["data"][0]["id"]));
    assert_eq!(made["status"], "active");
    pays_by(&sandbox, &buyer.customer, "pm_card_chargeCustomerFail");
    let path = format!("/v1/subscriptions/{id}");
    let body = format!("items[0][id]={item}&items[0][price]={large}&proration_behavior=always_invoice");
    let refused = sandbox.post(&path, &format!("{body}&payment_behavior=error_if_incomplete"));
    assert_eq!(refused.refusal(), (402, "card_declined".to_owned()));
    assert_eq!(invoices(&sandbox, &id).len(), 1);
    // A change that waits for its payment is made by it, or forgotten after 23 hours.
    let waiting = sandbox.post(&path, &format!("{body}&payment_behavior=pending_if_incomplete")).ok();
    assert_eq!(waiting["items"]["data"][0]["price"]["id"].as_str(), Some(small.as_str()));
    assert_eq!(waiting["pending_update"]["subscription_items"][0]["price"]["id"].as_str(), Some(large.as_str()));
    advance(&sandbox, &buyer.clock, NEW_YEAR + DAY);
    assert!(subscription(&sandbox, &id)["pending_update"].is_null());
    let waiting = sandbox.post(&path, &format!("{body}&payment_behavior=pending_if_incomplete")).ok();
    let method = pays_by(&sandbox, &buyer.customer, "pm_card_visa");
    let pay = format!("/v1/invoices/{}/pay", text(&waiting["latest_invoice"]));
    sandbox.post(&pay, &format!("payment_method={method}")).ok();
    let changed = subscription(&sandbox, &id);
    assert_eq!(changed["items"]["data"][0]["price"]["id"].as_str(), Some(large.as_str()));
    assert_eq!((&changed["status"], &changed["pending_update"]), (&"active".into(), &serde_json::Value::Null));
}

#[test]
fn what_makes_no_sense_is_refused_in_the_words_of_stripe() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "");
    let monthly = price(&sandbox, "Pro", 9_900, "month");
    let create = |body: &str| sandbox.post("/v1/subscriptions", &format!("customer={}{body}", buyer.customer));
    let message = |body: &str| text(&create(body).json()["error"]["message"]);
    assert_eq!(create("").json()["error"]["param"], "items");
    assert!(
        message(&format!("&items[0][price]={monthly}")).starts_with("This customer has no attached payment source")
    );
    assert_eq!(create(&format!("&items[0][price]={monthly}&trial_end=5")).json()["error"]["param"], "trial_end");
    assert_eq!(create(&format!("&items[0][price]={monthly}&coupons=x")).refusal().1, "parameter_unknown");
    let yearly = price(&sandbox, "Pro", 99_000, "year");
    let mixed = format!("&items[0][price]={monthly}&items[1][price]={yearly}");
    assert!(message(&mixed).starts_with("All prices on a subscription must have the same"));
    let once = text(&sandbox.post("/v1/prices", "currency=usd&unit_amount=5&product_data[name]=P").ok()["id"]);
    assert!(message(&format!("&items[0][price]={once}")).contains("type=one_time"));
    let far = NEW_YEAR + 3 * 365 * DAY;
    let advance = format!("/v1/test_helpers/test_clocks/{}/advance", buyer.clock);
    assert_eq!(sandbox.post(&advance, &format!("frozen_time={far}")).json()["error"]["param"], "frozen_time");
    assert_eq!(sandbox.post(&advance, &format!("frozen_time={NEW_YEAR}")).status, 400);
}

#[test]
fn a_downgrade_waits_for_the_end_of_the_period_by_a_schedule() {
    let sandbox = Sandbox::start().unwrap();
    let buyer = buyer(&sandbox, NEW_YEAR, "pm_card_visa");
    let (small, large) = (price(&sandbox, "Small", 3_100, "month"), price(&sandbox, "Large", 9_300, "month"));
    let id = text(&subscribe(&sandbox, &buyer, &large, "")["id"]);
    let schedule = sandbox.post("/v1/subscription_schedules", &format!("from_subscription={id}")).ok();
    let path = format!("/v1/subscription_schedules/{}", text(&schedule["id"]));
    let (start, end) = (NEW_YEAR, NEW_YEAR + 31 * DAY);
    let body = format!(
        "phases[0][items][0][price]={large}&phases[0][start_date]={start}&phases[0][end_date]={end}\
         &phases[1][items][0][price]={small}&phases[1][proration_behavior]=none&end_behavior=release"
    );
    let planned = sandbox.post(&path, &body).ok();
    assert_eq!(planned["phases"][1]["end_date"], midnight(2027, 3, 1));
    advance(&sandbox, &buyer.clock, NEW_YEAR + 20 * DAY);
    assert_eq!(subscription(&sandbox, &id)["items"]["data"][0]["price"]["id"].as_str(), Some(large.as_str()));
    advance(&sandbox, &buyer.clock, end + 3_600);
    let after = subscription(&sandbox, &id);
    assert_eq!(after["items"]["data"][0]["price"]["id"].as_str(), Some(small.as_str()));
    assert_eq!((amounts(&after["latest_invoice"]), &after["latest_invoice"]["status"]), (vec![3_100], &"paid".into()));
    advance(&sandbox, &buyer.clock, midnight(2027, 3, 2));
    assert_eq!(sandbox.get(&path).ok()["status"], "released");
    let free = subscription(&sandbox, &id);
    assert_eq!((&free["schedule"], &free["status"]), (&serde_json::Value::Null, &"active".into()));
    assert_eq!(sandbox.post(&format!("{path}/release"), "").status, 400);
}
