//! What a bank is told of a dispute: gathered, written by staff, and handed in once.

use catalog_store::purchases;
use domain::StaffRole;
use jiff::SignedDuration;
use orders::{
    inspect_dispute, inspect_order, list_disputes, submit_dispute_evidence, sweep_payments, update_dispute_evidence,
};
use orders_store::disputes::{SUBMITTED_BEFORE, State};
use orders_store::pending::Work;
use serde_json::{Value, json};
use stripe_sandbox::{Fault, FaultRule, Kind as Object};
use testkit::{Actor, Reply};

use crate::gifts::redeem;
use crate::staff::{REASON, operator};
use crate::world::{World, package};

const WHY: &str = "Ticket 4711: the bank asks";

pub(crate) async fn inspect(world: &World, dispute: &str) -> Reply {
    operator(world).call(&inspect_dispute::ENDPOINT).path("id", dispute).query(REASON).send().await
}

pub(crate) async fn update(world: &World, dispute: &str, evidence: &Value) -> Reply {
    let call = operator(world).call(&update_dispute_evidence::ENDPOINT).path("id", dispute);
    call.json(&json!({"reason": WHY, "evidence": evidence})).send().await
}

pub(crate) async fn submit(world: &World, dispute: &str) -> Reply {
    let call = operator(world).call(&submit_dispute_evidence::ENDPOINT).path("id", dispute);
    call.json(&json!({"reason": WHY})).send().await
}

pub(crate) async fn list(world: &World, query: &str) -> Reply {
    operator(world).call(&list_disputes::ENDPOINT).query(query).send().await
}

fn at_stripe(world: &World, dispute: &str) -> Value {
    world.stripe.objects(Object::Dispute).into_iter().find(|it| it["id"] == dispute).unwrap()
}

/// Until the evidence goes to the bank by itself, and a sweep has noticed.
fn wait_for_deadline(world: &World) {
    let until_due = SignedDuration::from_hours(9 * 24) - SUBMITTED_BEFORE + SignedDuration::from_mins(11);
    world.app.advance(until_due);
    world.stripe.advance(until_due.as_secs()).unwrap();
}

#[tokio::test]
async fn what_is_known_of_an_order_is_gathered_when_a_dispute_opens() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let store = world.app.unlimited();
    assert!(purchases::mark_downloaded(store, world.tenant(), &package("types")).await.unwrap());
    for reason in ["product_not_received", "fraudulent", "duplicate", "subscription_canceled", "a_reason_of_tomorrow"] {
        let order = orders_store::orders::find(store, world.tenant(), id.parse().unwrap()).await.unwrap().unwrap();
        let evidence = orders_store::disputes::gather(store, &order, reason).await.unwrap();
        let texts = serde_json::to_value(&evidence).unwrap();
        let all = texts.to_string();
        assert!(texts.as_object().unwrap().values().all(|it| !it.as_str().unwrap().contains('{')), "{all}");
        for known in
            ["acme/types", "The tables", "12.00 usd", "24.00 usd", "Licence: MIT", id.as_str(), "first downloaded"]
        {
            assert!(all.contains(known), "{reason}: {known} is not in {all}");
        }
        assert!(!all.contains("ada@example.org"), "whose order it was is added when it is submitted");
        assert_eq!(evidence.duplicate_charge_explanation.is_some(), reason == "duplicate");
        assert_eq!(evidence.cancellation_rebuttal.is_some(), reason == "subscription_canceled");
    }
    let dispute = world.dispute(&id, "product_not_received");
    world.hear().await;
    let evidence = world.record(&dispute).await.evidence;
    let gathered = orders_store::orders::find(store, world.tenant(), id.parse().unwrap()).await.unwrap().unwrap();
    let gathered = orders_store::disputes::gather(store, &gathered, "product_not_received").await.unwrap();
    assert_eq!(evidence, gathered);
    assert!(evidence.uncategorized_text.unwrap().starts_with("The customer bought digital packages"));
}

const REASONS: [&str; 8] = [
    "product_not_received",
    "fraudulent",
    "duplicate",
    "product_unacceptable",
    "subscription_canceled",
    "credit_not_processed",
    "unrecognized",
    "general",
];

/// All that a bank would be told of an order now, whatever its reason; and since when, if at
/// all, somebody has what was bought.
async fn told(world: &World, id: &str) -> (String, Option<String>) {
    let store = world.app.unlimited();
    let order = orders_store::orders::find(store, world.tenant(), id.parse().unwrap()).await.unwrap().unwrap();
    let mut all = String::new();
    let mut since = Vec::new();
    for reason in REASONS {
        let evidence = orders_store::disputes::gather(store, &order, reason).await.unwrap();
        all += &serde_json::to_string(&evidence).unwrap();
        since.push(evidence.service_date);
    }
    since.dedup();
    assert_eq!(since.len(), 1);
    assert!(!all.contains("{given}") && !all.contains("{receipt}") && !all.contains("{once}"), "{all}");
    (all, since.remove(0))
}

/// What is said only of packages that somebody was given.
const GIVEN: [&str; 4] = ["could be installed, downloaded and used", "disposal", "downloaded or used", "installed in"];

#[tokio::test]
async fn nobody_is_told_that_a_held_order_was_delivered_before_it_was() {
    let world = World::new().await;
    let (released, refused) = (world.held(&["dear"]).await, world.held(&["rare"]).await);
    for id in [&released, &refused] {
        let (all, since) = told(&world, id).await;
        assert!(GIVEN.iter().all(|claim| !all.contains(claim)), "{all}");
        assert!(all.contains("We withhold what was bought") && all.contains("No receipt was made out"), "{all}");
        assert_eq!(since, None);
    }
    world.app.advance(SignedDuration::from_hours(5));
    let now = domain::Time::from(world.app.now()).to_string();
    assert_eq!(world.decide(&released, "release").await.status, 200);
    let (all, since) = told(&world, &released).await;
    assert!(all.contains(&format!("From {now} on it could be installed")) && all.contains("Its receipt has"), "{all}");
    assert_eq!(since.as_ref(), Some(&now), "it was paid five hours before");
    assert_eq!(world.decide(&refused, "refuse").await.status, 200);
    let (all, since) = told(&world, &refused).await;
    assert!(all.contains(&format!("refused it on {now}: nobody could install")), "{all}");
    assert!(GIVEN.iter().all(|claim| !all.contains(claim)) && since.is_none(), "{all}");
}

#[tokio::test]
async fn of_a_gift_a_bank_is_told_what_became_of_its_code_and_nothing_of_the_buyers_own_use() {
    let world = World::with(&["types"]).await;
    let (store, friend) = (world.app.unlimited(), world.friend().await);
    world.bought(&["types"]).await;
    assert!(purchases::mark_downloaded(store, world.tenant(), &package("types")).await.unwrap());
    let id = world.gift("types").await;
    let (all, since) = told(&world, &id).await;
    assert!(all.contains("No redemption is recorded") && !all.contains("code 1 of the gift"), "{all}");
    assert!(GIVEN.iter().all(|claim| !all.contains(claim)) && since.is_none(), "{all}");
    assert!(!all.contains("can buy a package for itself once only"), "of gifts there are several: {all}");
    let code = world.code(&id).await;
    assert!(told(&world, &id).await.0.contains("code 1 of the gift issued"));
    world.app.advance(SignedDuration::from_hours(1));
    assert_eq!(redeem(&friend, &code).await.status, 201);
    let (all, since) = told(&world, &id).await;
    let now = domain::Time::from(world.app.now()).to_string();
    assert!(all.contains(&format!("redeemed on {now}")) && all.contains("No download is recorded"), "{all}");
    assert!(!all.contains("the customer's own workspace") && !all.contains("customer's library"), "{all}");
    assert_eq!(since, Some(now));
    assert!(purchases::mark_downloaded(store, friend.caller().tenant_id, &package("types")).await.unwrap());
    assert!(told(&world, &id).await.0.contains("first downloaded or used on"));
}

#[tokio::test]
async fn evidence_goes_to_the_bank_a_day_before_its_deadline_if_nobody_has_submitted_it() {
    let world = World::with(&["types"]).await;
    let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
    world.app.advance(SignedDuration::from_hours(7 * 24));
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(world.pending().await, []);
    // What happens meanwhile is told, too.
    assert!(purchases::mark_downloaded(world.app.unlimited(), world.tenant(), &package("types")).await.unwrap());
    world.app.advance(SignedDuration::from_hours(24) + SignedDuration::from_mins(11));
    let sent = || world.app.sent().iter().filter(|it| it.to.contains("PaymentsQueue")).count();
    let before = sent();
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(sent(), before + 1);
    assert_eq!(world.work().await, 0);
    let seen = at_stripe(&world, &dispute);
    assert_eq!((&seen["status"], &seen["evidence_details"]["submission_count"]), (&json!("under_review"), &json!(1)));
    assert_eq!(seen["evidence"]["customer_email_address"], "ada@example.org");
    assert!(seen["evidence"]["access_activity_log"].as_str().unwrap().contains("first downloaded"), "{seen}");
    let record = world.record(&dispute).await;
    assert_eq!((record.state, record.submit_at), (State::UnderReview, None));
    assert!(record.submitted_at.is_some());
    world.hear().await;
    assert_eq!(at_stripe(&world, &dispute)["evidence_details"]["submission_count"], 1);
    world.assert_settled().await;
}

#[tokio::test]
async fn what_staff_writes_is_what_is_submitted_and_then_it_stays() {
    let world = World::with(&["types"]).await;
    let (id, dispute) = world.disputed(&["types"], "unrecognized").await;
    let reply = update(&world, &dispute, &json!({"uncategorized_text": "winning_evidence"})).await;
    assert_eq!((reply.status, &reply.json["evidence"]), (200, &json!({"uncategorized_text": "winning_evidence"})));
    for wrong in [json!({"uncategorized_text": " "}), json!({"uncategorized_text": "x".repeat(8_001)}), json!({"x": 1})]
    {
        assert_eq!(update(&world, &dispute, &wrong).await.status, 422, "{wrong}");
    }
    let reply = submit(&world, &dispute).await;
    assert_eq!((reply.status, &reply.json["dispute"]["submit_at"]), (200, &json!(domain::Time::from(world.app.now()))));
    assert_eq!(submit(&world, &dispute).await.status, 200, "it goes once");
    assert_eq!(world.work().await, 0);
    assert_eq!(at_stripe(&world, &dispute)["status"], "won");
    world.hear().await;
    let reply = inspect(&world, &dispute).await;
    assert_eq!((&reply.json["dispute"]["state"], &reply.json["dispute"]["order_id"]), (&json!("won"), &json!(id)));
    assert!(reply.json["dispute"]["submitted_at"].is_string() || reply.json["dispute"]["closed_at"].is_string());
    let late = update(&world, &dispute, &json!({"uncategorized_text": "late"})).await;
    assert_eq!((late.status, late.code()), (409, "dispute_not_open"), "{late:?}");
    world.assert_settled().await;
    let kinds = world.app.event_kinds().await;
    for kind in ["staff.evidence_updated", "staff.evidence_submitted"] {
        assert_eq!(kinds.iter().filter(|it| *it == kind).count(), 1, "{kind}");
    }
}

#[tokio::test]
async fn a_submission_whose_answer_got_lost_is_made_once() {
    for fault in [
        Fault::TimeoutAfter { hold_ms: 0 },
        Fault::TimeoutBefore { hold_ms: 0 },
        Fault::ServerErrorAfter,
        Fault::ServerError,
        Fault::RateLimited,
    ] {
        let world = World::with(&["types"]).await;
        let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
        assert_eq!(submit(&world, &dispute).await.status, 200);
        world.stripe.fault(FaultRule::once(fault.clone()).on("POST", "/v1/disputes"));
        assert_eq!(world.work().await, 1, "{fault:?}");
        let written = update(&world, &dispute, &json!({"uncategorized_text": "too late"})).await;
        assert_eq!(written.code(), "dispute_not_open", "it may be on its way");
        assert_eq!(world.work().await, 0, "{fault:?}");
        let seen = at_stripe(&world, &dispute);
        assert_eq!(seen["evidence_details"]["submission_count"], 1, "{fault:?}");
        assert_eq!(world.record(&dispute).await.state, State::UnderReview);
        world.hear().await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_submission_that_dies_at_any_call_is_made_once() {
    let mut broken = 0;
    for calls in 0..36 {
        let world = World::with(&["types"]).await;
        let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
        assert_eq!(submit(&world, &dispute).await.status, 200);
        if calls % 2 == 0 {
            world.app.cut_after(calls / 2)
        } else {
            world.app.lose_answer_after(calls / 2)
        }
        broken += usize::from(world.work().await > 0);
        world.app.mend();
        world.app.cool();
        for _ in 0..2 {
            world.work().await;
        }
        assert_eq!(at_stripe(&world, &dispute)["evidence_details"]["submission_count"], 1, "after {calls}");
        world.hear().await;
        assert_eq!(world.record(&dispute).await.state, State::UnderReview);
        world.assert_settled().await;
    }
    assert!(broken > 9, "{broken}");
}

#[tokio::test]
async fn what_stripe_does_not_take_is_written_otherwise_and_submitted_then() {
    let world = World::with(&["types"]).await;
    let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
    let names = [
        "access_activity_log",
        "cancellation_policy_disclosure",
        "cancellation_rebuttal",
        "duplicate_charge_explanation",
        "product_description",
        "refund_policy_disclosure",
        "refund_refusal_explanation",
        "uncategorized_text",
    ];
    let long: serde_json::Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), json!("x".repeat(8_000)))).collect();
    assert_eq!(update(&world, &dispute, &Value::Object(long)).await.status, 200);
    let deadline = world.record(&dispute).await.submit_at;
    assert_eq!(submit(&world, &dispute).await.status, 200);
    assert_eq!(world.work().await, 1, "people are told by the alarm of failed messages");
    let record = world.record(&dispute).await;
    assert_eq!((record.state, record.submit_at), (State::NeedsResponse, deadline), "it is tried again before its end");
    wait_for_deadline(&world);
    assert_eq!(world.work().await, 1);
    let record = world.record(&dispute).await;
    assert!(record.submission_refused.unwrap().starts_with("dispute_evidence_page_limit_exceeded"));
    assert_eq!((record.state, record.submit_at), (State::NeedsResponse, None));
    assert_eq!(update(&world, &dispute, &json!({})).await.status, 422, "nothing instead of everything");
    assert_eq!(update(&world, &dispute, &json!({"uncategorized_text": "short"})).await.status, 200);
    let reply = submit(&world, &dispute).await;
    assert_eq!((reply.status, reply.json.get("submission_refused")), (200, None));
    assert_eq!(world.work().await, 0);
    assert_eq!(at_stripe(&world, &dispute)["evidence"]["uncategorized_text"], "short");
    world.hear().await;
    assert!(world.app.event_kinds().await.contains(&"dispute.evidence_refused".to_owned()));
    world.assert_settled().await;
}

#[tokio::test]
async fn what_somebody_submits_on_stripes_own_pages_is_not_submitted_beside() {
    let world = World::with(&["types"]).await;
    let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
    let (status, _) = world.post(&format!("/v1/disputes/{dispute}"), &[("submit", "true")]).await;
    assert_eq!(status, 200);
    wait_for_deadline(&world);
    assert_eq!(world.work().await, 0);
    assert_eq!(at_stripe(&world, &dispute)["evidence_details"]["submission_count"], 1);
    assert_eq!(world.record(&dispute).await.state, State::UnderReview);
    world.hear().await;
    // A message of long ago says nothing any more.
    let work = Work::SubmitEvidence { dispute_id: dispute.clone(), due_at: world.app.now().into() };
    assert!(world.deliver(&work).await);
    world.assert_settled().await;
}

#[tokio::test]
async fn staff_sees_open_disputes_first_by_their_deadlines() {
    let world = World::with(&["types", "tables", "trees"]).await;
    let (types, first) = world.disputed(&["types"], "fraudulent").await;
    world.app.advance(SignedDuration::from_secs(60));
    world.stripe.advance(60).unwrap();
    let (_, second) = world.disputed(&["tables"], "duplicate").await;
    let trees = world.bought(&["trees"]).await;
    let third = world.stripe.inquire(&world.charge_of(&trees), "general").unwrap()["id"].as_str().unwrap().to_owned();
    world.stripe.decide_dispute(&first, false).unwrap();
    world.hear().await;
    let ids = |reply: &Reply| -> Vec<String> {
        let items = reply.json["items"].as_array().unwrap();
        items.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = list(&world, "").await;
    let (open, closed) = (ids(&all)[..2].to_vec(), ids(&all)[2..].to_vec());
    assert_eq!(closed, vec![first.clone()], "{all:?}");
    assert!(open.contains(&second) && open.contains(&third));
    let page = list(&world, "limit=2").await;
    assert_eq!(ids(&page), open);
    let rest = list(&world, &format!("limit=2&cursor={}", page.text("next_cursor"))).await;
    assert_eq!((ids(&rest), rest.json.get("next_cursor")), (vec![first.clone()], None));
    assert_eq!(ids(&list(&world, "state=lost").await), vec![first.clone()]);
    assert_eq!(ids(&list(&world, "state=warning_needs_response").await), [third]);
    assert_eq!(list(&world, "state=elsewhere").await.status, 422);
    let call = operator(&world).call(&inspect_order::ENDPOINT).path("id", world.tenant()).path("order_id", &types);
    let order = call.query(REASON).send().await;
    assert_eq!(
        (&order.json["disputes"][0]["id"], &order.json["disputes"][0]["state"]),
        (&json!(first), &json!("lost"))
    );
    let transfers = order.json["transfers"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap());
    let of_dispute = transfers.filter(|id| id.starts_with("dispute/") || id.starts_with("lost/")).count();
    assert_eq!(of_dispute, 2, "{order:?}");
}

#[tokio::test]
async fn the_customer_can_read_who_looked_and_only_operators_answer() {
    let world = World::with(&["types"]).await;
    let (_, dispute) = world.disputed(&["types"], "fraudulent").await;
    assert_eq!(inspect(&world, &dispute).await.status, 200);
    let seen = world.app.events().await;
    let seen = seen.iter().filter(|it| it["kind"] == "staff.viewed" && it["log"] == json!(world.tenant())).count();
    assert_eq!(seen, 1);
    let auditor: Actor = world.app.staff(StaffRole::Auditor);
    assert_eq!(auditor.call(&list_disputes::ENDPOINT).send().await.status, 200);
    let call = auditor.call(&submit_dispute_evidence::ENDPOINT).path("id", &dispute);
    assert_eq!(call.json(&json!({"reason": WHY})).send().await.code(), "staff_role_insufficient");
    for id in ["du_unknown", "du#DISPUTE"] {
        assert_eq!(inspect(&world, id).await.status, 404);
        assert_eq!(submit(&world, id).await.status, 404);
        assert_eq!(update(&world, id, &json!({"uncategorized_text": "short"})).await.status, 404);
    }
}
