//! Payment and setup intents with the documented test cards.

use stripe_sandbox::{Kind, Sandbox};

use crate::client::{Api, browse, pay, text};

#[test]
fn a_card_pays() {
    let sandbox = Sandbox::start().unwrap();
    let intent = pay(&sandbox, "pm_card_visa", 2_000).ok();
    assert_eq!(intent["status"], "succeeded");
    let charge = sandbox.get(&format!("/v1/charges/{}", text(&intent["latest_charge"]))).ok();
    assert_eq!(charge["payment_method_details"]["card"]["last4"], "4242");
    let types: Vec<String> = sandbox.events().iter().map(|event| text(&event["type"])).collect();
    assert_eq!(types, ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]);
}

#[test]
fn declines_name_their_reason() {
    let sandbox = Sandbox::start().unwrap();
    for (card, code, decline_code) in [
        ("pm_card_chargeDeclined", "card_declined", "generic_decline"),
        ("pm_card_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("pm_card_chargeDeclinedLostCard", "card_declined", "lost_card"),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"),
        ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"),
        ("pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"),
        ("pm_card_radarBlock", "card_declined", "fraudulent"),
    ] {
        let reply = pay(&sandbox, card, 2_000);
        assert_eq!(reply.refusal(), (402, code.to_owned()), "{card}");
        let error = &reply.json()["error"];
        assert_eq!(error["decline_code"], decline_code);
        assert_eq!(error["type"], "card_error");
        assert_eq!(error["payment_intent"]["status"], "requires_payment_method");
        assert_eq!(error["payment_intent"]["last_payment_error"]["code"], code);
    }
    assert!(sandbox.objects(Kind::Charge).iter().all(|charge| charge["status"] == "failed"));
    assert_eq!(sandbox.balance("usd").pending, 0);
}

#[test]
fn a_declined_intent_can_be_paid_by_another_card() {
    let sandbox = Sandbox::start().unwrap();
    let declined = pay(&sandbox, "pm_card_chargeDeclined", 2_000);
    let id = text(&declined.json()["error"]["payment_intent"]["id"]);
    let paid = sandbox.post(&format!("/v1/payment_intents/{id}/confirm"), "payment_method=pm_card_visa").ok();
    assert_eq!(paid["status"], "succeeded");
    assert_eq!(sandbox.objects(Kind::PaymentIntent).len(), 1);
}

#[test]
fn authentication_succeeds_or_fails_on_the_page_of_the_bank() {
    let sandbox = Sandbox::start().unwrap();
    for (outcome, status, redirect) in
        [("succeed", "succeeded", "succeeded"), ("fail", "requires_payment_method", "failed")]
    {
        let intent = sandbox
            .post(
                "/v1/payment_intents",
                "amount=2000&currency=usd&confirm=true&payment_method=pm_card_authenticationRequired\
                 &return_url=https://shop.example/back?order=1",
            )
            .ok();
        assert_eq!(intent["status"], "requires_action");
        let page = text(&intent["next_action"]["redirect_to_url"]["url"]);
        assert!(browse(&page, None).text.contains("3-D Secure"));
        let back = browse(&page, Some(&format!("outcome={outcome}")));
        let location = back.header("location").unwrap().to_owned();
        assert!(location.starts_with("https://shop.example/back?order=1&payment_intent=pi_"), "{location}");
        assert!(location.ends_with(&format!("redirect_status={redirect}")), "{location}");
        let intent = sandbox.get(&format!("/v1/payment_intents/{}", text(&intent["id"]))).ok();
        assert_eq!(intent["status"], status);
    }
}

#[test]
fn a_card_that_was_set_up_pays_without_its_owner() {
    let sandbox = Sandbox::start().unwrap();
    let customer = text(&sandbox.post("/v1/customers", "email=a@example.com").ok()["id"]);
    let method = "pm_card_authenticationRequiredOnSetup";
    let body = format!("customer={customer}&payment_method={method}&confirm=true&allowed_payment_method_types[]=card");
    let setup = sandbox.post("/v1/setup_intents", &body).ok();
    assert_eq!(setup["status"], "requires_action");
    let setup = sandbox.authenticate(&text(&setup["id"]), true).unwrap();
    assert_eq!(setup["status"], "succeeded");
    let body = format!(
        "amount=2000&currency=usd&customer={customer}&payment_method={}&off_session=true&confirm=true",
        text(&setup["payment_method"])
    );
    let body = format!("{body}&allowed_payment_method_types[]=card");
    assert_eq!(sandbox.post("/v1/payment_intents", &body).ok()["status"], "succeeded");
}

#[test]
fn a_card_that_needs_its_owner_is_declined_without_them() {
    let sandbox = Sandbox::start().unwrap();
    let body = "amount=2000&currency=usd&confirm=true&off_session=true&allowed_payment_method_types[]=card\
                &payment_method=pm_card_authenticationRequired";
    assert_eq!(sandbox.post("/v1/payment_intents", body).refusal(), (402, "authentication_required".to_owned()));
}

#[test]
fn a_confirmation_needs_a_method_and_a_way_back() {
    let sandbox = Sandbox::start().unwrap();
    let intent = text(&sandbox.post("/v1/payment_intents", "amount=2000&currency=usd").ok()["id"]);
    let confirm = format!("/v1/payment_intents/{intent}/confirm");
    assert_eq!(sandbox.post(&confirm, "").refusal(), (400, "payment_intent_unexpected_state".to_owned()));
    let refused = sandbox.post(&confirm, "payment_method=pm_card_visa");
    assert!(refused.json()["error"]["message"].as_str().unwrap().contains("return_url"));
    let paid = sandbox.post(&confirm, "payment_method=pm_card_visa&return_url=https://shop.example/").ok();
    assert_eq!(paid["status"], "succeeded");
    for path in ["confirm", "cancel", "capture"] {
        let reply = sandbox.post(&format!("/v1/payment_intents/{intent}/{path}"), "");
        assert_eq!(reply.refusal(), (400, "payment_intent_unexpected_state".to_owned()), "{path}");
    }
}

#[test]
fn money_is_taken_when_it_is_captured() {
    let sandbox = Sandbox::start().unwrap();
    let body = "amount=2000&currency=usd&confirm=true&payment_method=pm_card_visa&capture_method=manual\
                &allowed_payment_method_types[]=card";
    let intent = sandbox.post("/v1/payment_intents", body).ok();
    assert_eq!(intent["status"], "requires_capture");
    assert_eq!(sandbox.balance("usd").pending, 0);
    let path = format!("/v1/payment_intents/{}/capture", text(&intent["id"]));
    let too_much = sandbox.post(&path, "amount_to_capture=2001");
    assert_eq!(too_much.refusal(), (400, "amount_too_large".to_owned()));
    let captured = sandbox.post(&path, "amount_to_capture=1500").ok();
    assert_eq!(captured["amount_received"], 1_500);
    assert_eq!(sandbox.balance("usd").pending, 1_500 - 74);
}

#[test]
fn a_payment_method_without_an_owner_pays_once() {
    let sandbox = Sandbox::start().unwrap();
    let body = "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2040&card[cvc]=123";
    let method = text(&sandbox.post("/v1/payment_methods", body).ok()["id"]);
    assert_eq!(pay(&sandbox, &method, 2_000).status, 200);
    let again = pay(&sandbox, &method, 2_000);
    assert!(again.json()["error"]["message"].as_str().unwrap().contains("may not be used again"));
}

#[test]
fn card_data_is_checked() {
    let sandbox = Sandbox::start().unwrap();
    let card = |number: &str, month: &str, year: &str, cvc: &str| {
        let body =
            format!("type=card&card[number]={number}&card[exp_month]={month}&card[exp_year]={year}&card[cvc]={cvc}");
        sandbox.post("/v1/payment_methods", &body).refusal().1
    };
    assert_eq!(card("4242424242424241", "12", "2040", "123"), "incorrect_number");
    assert_eq!(card("4111111111111111", "12", "2040", "123"), "card_declined");
    assert_eq!(card("4242424242424242", "13", "2040", "123"), "invalid_expiry_month");
    assert_eq!(card("4242424242424242", "12", "2001", "123"), "invalid_expiry_year");
    assert_eq!(card("4242424242424242", "12", "2040", "12"), "invalid_cvc");
}

#[test]
fn checks_of_the_bank_are_seen_on_the_charge() {
    let sandbox = Sandbox::start().unwrap();
    let checks = |number: &str| {
        let body = format!(
            "type=card&card[number]={number}&card[exp_month]=12&card[exp_year]=2040&card[cvc]=123\
             &billing_details[address][postal_code]=10115"
        );
        let method = text(&sandbox.post("/v1/payment_methods", &body).ok()["id"]);
        let charge = text(&pay(&sandbox, &method, 2_000).ok()["latest_charge"]);
        let charge = sandbox.get(&format!("/v1/charges/{charge}")).ok();
        charge["payment_method_details"]["card"]["checks"].clone()
    };
    assert_eq!(checks("4000000000000101")["cvc_check"], "fail");
    let wrong_code = checks("4000000000000036");
    assert_eq!((&wrong_code["cvc_check"], &wrong_code["address_postal_code_check"]), (&"pass".into(), &"fail".into()));
}

#[test]
fn amounts_and_currencies_are_checked() {
    let sandbox = Sandbox::start().unwrap();
    let create = |amount: &str, currency: &str| {
        sandbox.post("/v1/payment_intents", &format!("amount={amount}&currency={currency}"))
    };
    assert_eq!(create("49", "usd").refusal().1, "amount_too_small");
    assert_eq!(create("100000000", "usd").refusal().1, "amount_too_large");
    assert_eq!(create("ten", "usd").refusal().1, "parameter_invalid_integer");
    assert!(create("1000", "usdd").json()["error"]["message"].as_str().unwrap().starts_with("Invalid currency: usdd."));
    // ISK and UGX have no decimals and yet are sent as hundreds; KWD ends in 0.
    assert_eq!(create("10050", "isk").status, 400);
    assert_eq!(create("10000", "isk").status, 200);
    assert_eq!(create("10005", "kwd").status, 400);
    assert_eq!(create("10010", "kwd").status, 200);
}

#[test]
fn a_browser_pays_with_the_publishable_key() {
    let sandbox = Sandbox::start().unwrap();
    let intent = sandbox.post("/v1/payment_intents", "amount=2000&currency=usd").ok();
    let (id, secret) = (text(&intent["id"]), text(&intent["client_secret"]));
    let key = format!("Bearer {}", stripe_sandbox::PUBLISHABLE_KEY);
    let send = |method: &str, path: &str, body: &str| {
        let headers = [("authorization", key.as_str()), ("content-type", "application/x-www-form-urlencoded")];
        crate::client::send(sandbox.url(), method, path, &headers, body).unwrap()
    };
    assert_eq!(send("GET", &format!("/v1/payment_intents/{id}"), "").status, 404);
    assert_eq!(send("GET", "/v1/customers", "").refusal(), (401, "secret_key_required".to_owned()));
    let card = "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=40&card[cvc]=123";
    let method = text(&send("POST", "/v1/payment_methods", card).ok()["id"]);
    let body = format!("client_secret={secret}&payment_method={method}&return_url=https://shop.example/");
    let paid = send("POST", &format!("/v1/payment_intents/{id}/confirm"), &body);
    assert_eq!(paid.header("access-control-allow-origin"), Some("*"));
    assert_eq!(paid.ok()["status"], "succeeded");
}
