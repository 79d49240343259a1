//! Functions die before each of their calls in turn, or lose the answer of one; the calls to
//! Stripe among them.

use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};
use testkit::TestApp;

use crate::world::{World, package};

const CALLS_MAX: usize = 40;

type Break = fn(&TestApp, usize);

/// Breaks a step at each call in turn, repeats all, and looks; how many calls it makes.
async fn break_each(break_after: Break, step: impl AsyncFn(&World, &str) -> bool) {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types", "tables"]).await;
        let id = world.ordered(&["types", "tables"]).await;
        break_after(&world.app, calls);
        let is_through = step(&world, &id).await;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        finish(&world, &id).await;
        if is_through && calls > 6 {
            return;
        }
    }
    panic!("a step never gets through");
}

/// What buyers and schedules do in the end.
async fn finish(world: &World, id: &str) {
    if world.check_out(id, "payment_form").await.status == 200 {
        world.confirm(&world.intent(id).await, "pm_card_visa").await;
    }
    world.tell_all().await;
    for _ in 0..3 {
        world.work().await;
    }
    assert_eq!(world.see(id).await["state"], "paid");
    world.assert_settled().await;
    let paid = world.app.event_kinds().await.into_iter().filter(|kind| kind == "order.paid").count();
    assert_eq!(paid, 1);
}

async fn check_out(world: &World, id: &str) -> bool {
    world.check_out(id, "payment_form").await.status == 200
}

#[tokio::test]
async fn a_checkout_that_dies_at_any_call_is_paid_once() {
    break_each(TestApp::cut_after, check_out).await;
}

#[tokio::test]
async fn a_checkout_that_loses_an_answer_is_paid_once() {
    break_each(TestApp::lose_answer_after, check_out).await;
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_applies_a_payment_once() {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types", "tables"]).await;
        let id = world.ordered(&["types", "tables"]).await;
        world.confirm(&world.intent(&id).await, "pm_card_visa").await;
        world.tell_all().await;
        let works = world.pending().await;
        let succeeded = world.events();
        let succeeded = succeeded.iter().find(|it| it["type"] == "payment_intent.succeeded").unwrap()["id"].clone();
        let work = works.iter().find(|it| json!(it)["event_id"] == succeeded).unwrap();
        world.app.cut_after(calls);
        let is_through = world.deliver(work).await;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        finish(&world, &id).await;
        if is_through {
            assert!(calls > 5, "{calls}");
            return;
        }
    }
    panic!("a payment is never applied");
}

#[tokio::test]
async fn an_order_that_dies_at_any_call_is_made_once() {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types", "tables"]).await;
        let send = || {
            let call = world.buyer.call(&orders::create_order::ENDPOINT).idempotency_key("one");
            call.json(&json!({"packages": [package("types"), package("tables")]})).send()
        };
        world.app.cut_after(calls);
        let first = send().await;
        world.app.mend();
        world.app.cool();
        world.app.advance(jiff::SignedDuration::from_secs(60));
        let second = send().await;
        assert_eq!(second.status, 201, "after {calls} calls: {second:?}");
        assert_eq!(world.app.event_kinds().await, ["order.created"]);
        world.assert_sound().await;
        if first.status == 201 {
            return;
        }
    }
    panic!("an order is never made");
}

#[tokio::test]
async fn a_refund_that_dies_at_any_call_is_sent_once() {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types"]).await;
        let id = world.bought(&["types"]).await;
        world.refund(&id, &["types"]).await;
        world.app.cut_after(calls);
        let is_through = world.work().await == 0;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        for _ in 0..3 {
            world.work().await;
        }
        world.tell_all().await;
        world.work().await;
        assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled", "after {calls} calls");
        world.assert_settled().await;
        if is_through {
            return;
        }
    }
    panic!("a refund is never sent");
}

/// Each call to Stripe in turn, of a purchase and a refund, meets each fault.
#[tokio::test]
async fn a_call_to_stripe_that_is_lost_anywhere_changes_nothing_in_the_end() {
    for fault in [Fault::TimeoutAfter { hold_ms: 0 }, Fault::ServerError, Fault::ServerErrorAfter] {
        for skipped in 0..6 {
            let world = World::with(&["types"]).await;
            let id = world.ordered(&["types"]).await;
            world.stripe.fault(FaultRule::once(fault.clone()).after(skipped));
            world.check_out(&id, "hosted_page").await;
            world.check_out(&id, "payment_form").await;
            world.stripe.clear_faults();
            finish(&world, &id).await;
            world.stripe.fault(FaultRule::once(fault.clone()).after(skipped % 3));
            world.refund(&id, &["types"]).await;
            world.work().await;
            world.stripe.clear_faults();
            for _ in 0..3 {
                world.work().await;
            }
            world.tell_all().await;
            world.work().await;
            assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled", "{fault:?} after {skipped}");
            world.assert_settled().await;
        }
    }
}
