//! The switches.

use stripe_sandbox::{Fault, FaultRule, Kind, Sandbox};

use crate::client::{Api, pay, send, text};

const INTENTS: &str = "/v1/payment_intents";
const PAYMENT: &str =
    "amount=2000&currency=usd&confirm=true&payment_method=pm_card_visa&allowed_payment_method_types[]=card";

#[test]
fn a_timeout_before_the_effect_leaves_nothing() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::TimeoutBefore { hold_ms: 0 }).on("POST", INTENTS));
    assert!(sandbox.post_once(INTENTS, "key-1", PAYMENT).is_none());
    assert!(sandbox.objects(Kind::Charge).is_empty());
    assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 200);
}

#[test]
fn a_timeout_after_the_effect_is_found_by_its_key() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::TimeoutAfter { hold_ms: 0 }).on("POST", INTENTS));
    assert!(sandbox.post_once(INTENTS, "key-1", PAYMENT).is_none());
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
    let again = sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap();
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.ok()["status"], "succeeded");
    assert_eq!(sandbox.objects(Kind::Charge).len(), 1);
}

#[test]
fn too_many_requests_leave_the_key_free() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::RateLimited).times(2));
    for _ in 0..2 {
        assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().refusal(), (429, "rate_limit".to_owned()));
    }
    assert_eq!(sandbox.post_once(INTENTS, "key-1", PAYMENT).unwrap().status, 200);
}

#[test]
fn a_fault_meets_only_what_it_names() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::ServerError).on("POST", "/v1/refunds").after(1));
    assert_eq!(pay(&sandbox, "pm_card_visa", 2_000).status, 200);
    let intent = text(&pay(&sandbox, "pm_card_visa", 2_000).ok()["id"]);
    let refund = format!("payment_intent={intent}&amount=500");
    assert_eq!(sandbox.post("/v1/refunds", &refund).status, 200);
    assert_eq!(sandbox.post("/v1/refunds", &refund).status, 500);
    assert_eq!(sandbox.post("/v1/refunds", &refund).status, 200);
}

#[test]
fn switches_decide_about_the_next_card() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.fault(FaultRule::once(Fault::Decline { code: "insufficient_funds".into() }));
    assert_eq!(pay(&sandbox, "pm_card_visa", 2_000).json()["error"]["decline_code"], "insufficient_funds");
    sandbox.fault(FaultRule::once(Fault::Authenticate));
    assert_eq!(pay(&sandbox, "pm_card_visa", 2_000).ok()["status"], "requires_action");
    sandbox.fault(FaultRule::once(Fault::Dispute { reason: "duplicate".into() }));
    pay(&sandbox, "pm_card_visa", 2_000).ok();
    assert_eq!(sandbox.objects(Kind::Dispute)[0]["reason"], "duplicate");
    sandbox.fault(FaultRule::once(Fault::EarlyFraudWarning));
    pay(&sandbox, "pm_card_visa", 2_000).ok();
    assert_eq!(sandbox.objects(Kind::EarlyFraudWarning)[0]["actionable"], true);
}

#[test]
fn the_switches_are_reached_over_http_as_well() {
    let sandbox = Sandbox::start().unwrap();
    let switch = |path: &str, body: &str| send(sandbox.url(), "POST", &format!("/_sandbox/{path}"), &[], body).unwrap();
    assert_eq!(send(sandbox.url(), "GET", "/_sandbox/health", &[], "").unwrap().status, 200);
    let before = sandbox.now();
    assert_eq!(switch("clock", r#"{"seconds": 3600}"#).ok()["now"], before + 3_600);
    assert_eq!(switch("clock", r#"{"seconds": -1}"#).status, 400);
    switch("faults", r#"{"fault": "decline", "code": "lost_card", "times": 1}"#).ok();
    assert_eq!(pay(&sandbox, "pm_card_visa", 2_000).status, 402);
    let charge = text(&pay(&sandbox, "pm_card_visa", 2_000).ok()["latest_charge"]);
    let dispute = switch("disputes", &format!(r#"{{"charge": "{charge}"}}"#)).ok();
    let won = switch(&format!("disputes/{}", text(&dispute["id"])), r#"{"won": true}"#).ok();
    assert_eq!(won["status"], "won");
    assert_eq!(switch("disputes", r#"{"charge": "ch_none"}"#).status, 400);
    assert_eq!(switch("nothing", "{}").status, 404);
}
