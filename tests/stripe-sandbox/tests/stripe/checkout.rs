//! Checkout sessions and their page.

use serde_json::Value;
use stripe_sandbox::{Kind, Sandbox};

use crate::client::{Api, Reply, browse, text};

const SESSIONS: &str = "/v1/checkout/sessions";
const CARD: &str = "email=a@example.com&exp_month=12&exp_year=2040&cvc=123&country=DE&number=";

/// A session for one package.
fn session(sandbox: &Sandbox, more: &str) -> Value {
    let body = format!(
        "mode=payment&success_url=https://shop.example/done&cancel_url=https://shop.example/cart\
         &line_items[0][quantity]=1&line_items[0][price_data][currency]=eur\
         &line_items[0][price_data][unit_amount]=1000&line_items[0][price_data][product_data][name]=Package{more}"
    );
    sandbox.post(SESSIONS, &body).ok()
}

fn submit(session: &Value, card: &str) -> Reply {
    browse(&text(&session["url"]), Some(&format!("{CARD}{card}")))
}

#[test]
fn the_page_shows_what_is_bought_and_takes_a_card() {
    let sandbox = Sandbox::start().unwrap();
    let open = session(&sandbox, "&client_reference_id=ord_1&payment_intent_data[metadata][order]=ord_1");
    let page = browse(&text(&open["url"]), None);
    assert!(page.header("content-type").unwrap().starts_with("text/html"));
    for part in ["Package", "€10.00", "https://shop.example/cart", "<form method=\"post\">"] {
        assert!(page.text.contains(part), "{part}");
    }
    let paid = submit(&open, "4242424242424242");
    assert_eq!((paid.status, paid.header("location")), (303, Some("https://shop.example/done")));
    let done = sandbox.get(&format!("{SESSIONS}/{}?expand[]=payment_intent", text(&open["id"]))).ok();
    assert_eq!((&done["status"], &done["payment_status"]), (&"complete".into(), &"paid".into()));
    assert_eq!(done["payment_intent"]["metadata"]["order"], "ord_1");
    assert_eq!(done["customer_details"]["email"], "a@example.com");
    let last = sandbox.events().pop().unwrap();
    assert_eq!(last["type"], "checkout.session.completed");
    assert_eq!(last["data"]["object"]["client_reference_id"], "ord_1");
}

#[test]
fn two_tabs_pay_once() {
    let sandbox = Sandbox::start().unwrap();
    let open = session(&sandbox, "");
    for _ in 0..2 {
        assert_eq!(submit(&open, "4242424242424242").header("location"), Some("https://shop.example/done"));
    }
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
}

#[test]
fn a_decline_leaves_the_session_open_and_one_intent() {
    let sandbox = Sandbox::start().unwrap();
    let open = session(&sandbox, "");
    let declined = submit(&open, "4000000000000002");
    assert_eq!(declined.status, 200);
    assert!(declined.text.contains("Your card was declined."));
    // What was typed stands there again, but not the card.
    assert!(declined.text.contains("a@example.com") && !declined.text.contains("4000000000000002"));
    assert_eq!(submit(&open, "4242424242424242").status, 303);
    assert_eq!(sandbox.objects(Kind::PaymentIntent).len(), 1);
}

#[test]
fn whoever_fails_at_the_bank_comes_back_to_the_page() {
    let sandbox = Sandbox::start().unwrap();
    let open = session(&sandbox, "");
    let bank = submit(&open, "4000002760003184").header("location").unwrap().to_owned();
    let back = browse(&bank, Some("outcome=fail"));
    let page = browse(back.header("location").unwrap(), None);
    assert!(page.text.contains("We are unable to authenticate your payment method."));
    assert_eq!(sandbox.objects(Kind::CheckoutSession)[0]["status"], "open");
    assert!(sandbox.objects(Kind::Charge).is_empty());
}

#[test]
fn a_session_ends_by_itself_or_by_request() {
    let sandbox = Sandbox::start().unwrap();
    let forgotten = session(&sandbox, "");
    sandbox.advance(24 * 60 * 60).unwrap();
    let ended = sandbox.get(&format!("{SESSIONS}/{}", text(&forgotten["id"]))).ok();
    assert_eq!(ended["status"], "expired");
    assert_eq!(browse(&text(&forgotten["url"]), None).status, 410);
    let open = session(&sandbox, "");
    let expire = format!("{SESSIONS}/{}/expire", text(&open["id"]));
    assert_eq!(sandbox.post(&expire, "").ok()["status"], "expired");
    assert_eq!(sandbox.post(&expire, "").status, 400);
    let page = submit(&open, "4242424242424242");
    assert_eq!((page.status, sandbox.objects(Kind::Charge).len()), (410, 0));
}

#[test]
fn what_is_free_needs_no_card() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.post("/v1/coupons", "id=ALL&percent_off=100").ok();
    let open = session(&sandbox, "&discounts[0][coupon]=ALL");
    assert_eq!(open["amount_total"], 0);
    let done = browse(&text(&open["url"]), Some("email=a@example.com"));
    assert_eq!(done.status, 303);
    let session = &sandbox.objects(Kind::CheckoutSession)[0];
    assert_eq!(session["payment_status"], "no_payment_required");
    assert!(session["payment_intent"].is_null());
    assert_eq!(sandbox.objects(Kind::Coupon)[0]["times_redeemed"], 1);
}

#[test]
fn tax_depends_on_where_the_buyer_is() {
    let sandbox = Sandbox::start().unwrap();
    let total = |behaviour: &str, buyer: &str| {
        let more = format!(
            "&automatic_tax[enabled]=true&tax_id_collection[enabled]=true\
             &line_items[0][price_data][tax_behavior]={behaviour}"
        );
        let open = session(&sandbox, &more);
        let form = format!("email=a@example.com&exp_month=12&exp_year=2040&cvc=123&number=4242424242424242&{buyer}");
        assert_eq!(browse(&text(&open["url"]), Some(&form)).status, 303);
        let path = format!("{SESSIONS}/{}?expand[]=line_items", text(&open["id"]));
        let done = sandbox.get(&path).ok();
        (done["amount_total"].as_i64().unwrap(), done["total_details"]["amount_tax"].as_i64().unwrap())
    };
    assert_eq!(total("exclusive", "country=DE"), (1_190, 190));
    assert_eq!(total("inclusive", "country=DE"), (1_000, 160));
    assert_eq!(total("exclusive", "country=US&state=WA"), (1_104, 104));
    assert_eq!(total("exclusive", "country=BR"), (1_000, 0));
    // A business in the Union owes the tax itself.
    assert_eq!(total("exclusive", "country=DE&tax_id_type=eu_vat&tax_id=DE123456789"), (1_000, 0));
}

#[test]
fn a_card_is_saved_for_later() {
    let sandbox = Sandbox::start().unwrap();
    let customer = text(&sandbox.post("/v1/customers", "email=a@example.com").ok()["id"]);
    let body = format!("mode=setup&currency=usd&customer={customer}&success_url=https://shop.example/done");
    let open = sandbox.post(SESSIONS, &body).ok();
    assert_eq!(submit(&open, "4242424242424242").status, 303);
    let methods = sandbox.get(&format!("/v1/customers/{customer}/payment_methods")).ok();
    assert_eq!(methods["data"].as_array().unwrap().len(), 1);
}

#[test]
fn a_session_that_cannot_be_is_refused() {
    let sandbox = Sandbox::start().unwrap();
    let lines = "&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur\
                 &line_items[0][price_data][unit_amount]=10&line_items[0][price_data][product_data][name]=P";
    let create = |body: &str| sandbox.post(SESSIONS, body).refusal().1;
    assert_eq!(create("mode=payment"), "parameter_missing");
    assert_eq!(create("mode=payment&success_url=https://shop.example"), "parameter_missing");
    assert_eq!(create(&format!("mode=payment&success_url=shop.example{lines}")), "url_invalid");
    assert_eq!(create(&format!("mode=payment&success_url=https://shop.example{lines}")), "amount_too_small");
}
