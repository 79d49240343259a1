//! <https://docs.stripe.com/api/idempotent_requests>

use stripe_sandbox::{Fault, FaultRule, Kind, Sandbox};

use crate::client::Api;

const INTENTS: &str = "/v1/payment_intents";
const PAYMENT: &str =
    "amount=2000&currency=usd&confirm=true&payment_method=pm_card_visa&allowed_payment_method_types[]=card";

#[test]
fn the_same_request_has_the_same_answer() {
    let sandbox = Sandbox::start().unwrap();
    let first = sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap();
    let second = sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap();
    assert_eq!(first.text, second.text);
    assert_eq!(first.header("idempotent-replayed"), None);
    assert_eq!(second.header("idempotent-replayed"), Some("true"));
    assert_eq!(second.header("original-request"), first.header("request-id"));
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
}

#[test]
fn another_request_with_the_key_is_refused() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().ok();
    for (path, body) in [(INTENTS, "amount=2001&currency=usd"), ("/v1/customers", "")] {
        let reply = sandbox.post_once(path, "key-1", body).unwrap();
        assert_eq!(reply.status, 400);
        assert_eq!(reply.json()["error"]["type"], "idempotency_error");
    }
}

#[test]
fn declines_are_stored_and_refused_parameters_are_not() {
    let sandbox = Sandbox::start().unwrap();
    let declined = PAYMENT.replace("visa", "chargeDeclined");
    for _ in 0..2 {
        assert_eq!(sandbox.post_once(INTENTS, "declined", &declined).unwrap().status, 402);
    }
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
    assert_eq!(sandbox.post_once(INTENTS, "wrong", "amount=x&currency=usd").unwrap().status, 400);
    assert_eq!(sandbox.post_once(INTENTS, "wrong", PAYMENT).unwrap().status, 200);
}

#[test]
fn a_500_is_stored_until_its_key_ends() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::ServerError));
    for _ in 0..3 {
        assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 500);
    }
    assert!(sandbox.objects(Kind::PaymentIntent).is_empty());
    sandbox.advance(25 * 60 * 60).unwrap();
    assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 200);
}

#[test]
fn a_500_may_hide_a_payment() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::ServerErrorAfter));
    assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 500);
    assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 500);
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
}

#[test]
fn two_at_once_are_one_and_a_409() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::Slow { ms: 400 }));
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap());
        std::thread::sleep(std::time::Duration::from_millis(150));
        let second = sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap();
        (first.join().unwrap(), second)
    });
    assert_eq!(first.status, 200);
    assert_eq!(second.refusal(), (409, "idempotency_key_in_use".to_owned()));
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
}

#[test]
fn keys_of_accounts_are_their_own() {
    let sandbox = Sandbox::start().unwrap();
    let account = crate::client::creator(&sandbox);
    let mine = sandbox.post_once("/v1/customers", "key-1", "name=a").unwrap().ok();
    let headers = [("idempotency-key", "key-1"), ("stripe-account", account.as_str())];
    let theirs = sandbox.request("POST", "/v1/customers", &headers, "name=b").unwrap().ok();
    assert_ne!(mine["id"], theirs["id"]);
}
