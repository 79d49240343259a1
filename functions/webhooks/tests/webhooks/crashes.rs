//! Functions that die before each of their calls in turn, or lose the answer of one.

use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use testkit::TestApp;
use webhooks::{create_webhook, sweep_webhooks};

use crate::receiver::status;
use crate::world::World;

const CALLS_MAX: usize = 60;
/// More than an event and its delivery need, with a try that fails.
const LOST_MAX: usize = 36;

/// What brings everything to its end after a crash: queues deliver again, and sweeps come.
async fn recover(world: &World) {
    world.app.mend();
    world.app.cool();
    for _ in 0..4 {
        world.settle().await;
        world.later(SignedDuration::from_mins(6)).await;
    }
}

/// Breaks the way of an event to its receiver at each call in turn.
async fn break_the_way(break_after: fn(&TestApp, usize)) {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
        world.settle().await;
        world.finish_generation().await;
        break_after(&world.app, calls);
        world.settle().await;
        let was_cut = world.app.mend();
        // A message that was not consumed comes again.
        let events = world.sent_to(platform::Queue::WebhookEvents);
        recover(&world).await;
        for event in &events {
            let message = crate::world::delivery(platform::Queue::WebhookEvents, event);
            world.app.deliver(&webhooks::tell_webhooks::ENDPOINT, message).await.unwrap();
        }
        recover(&world).await;
        let delivery = world.only_delivery(&webhook).await;
        assert_eq!(delivery["state"], "delivered", "after {calls} calls: {delivery:?}");
        let received = world.receiver.received();
        assert!((1..=2).contains(&received.len()), "after {calls} calls: {}", received.len());
        let id = delivery["event_id"].as_str().unwrap();
        assert!(received.iter().all(|it| it.header("webhook-id") == id), "after {calls} calls");
        assert!(nothing_is_due(&world).await, "after {calls} calls");
        if !was_cut {
            assert!(calls > 10, "the way has more calls than {calls}");
            return;
        }
    }
    panic!("an event never gets through");
}

/// What has ended is not in the index.
async fn nothing_is_due(world: &World) -> bool {
    let items = world.app.table(Table::Webhooks).await;
    items.iter().all(|item| item.get("due_at").is_none() && item.get("due_shard").is_none())
}

#[tokio::test]
async fn an_event_arrives_whichever_call_its_way_dies_at() {
    break_the_way(TestApp::cut_after).await;
}

/// Breaks the making of a webhook, and what turns one off.
#[tokio::test]
async fn a_webhook_is_made_once_whichever_call_its_request_dies_at() {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        let body = json!({"url": world.receiver.url("/hook")});
        world.app.cut_after(calls);
        let first = world.create(&body, "once").await;
        world.app.mend();
        world.app.cool();
        world.app.advance(SignedDuration::from_mins(1));
        let second = world.create(&body, "once").await;
        assert_eq!(second.status, 201, "after {calls} calls: {second:?}");
        let webhooks = world.app.table(Table::Webhooks).await;
        assert_eq!(webhooks.len(), 2, "one, and the count: {webhooks:?}");
        assert_eq!(webhooks.iter().find(|it| it["sk"] == "COUNT").unwrap()["webhooks"], 1);
        assert_eq!(world.app.event_kinds().await, ["webhook.created"]);
        if first.status == 201 {
            assert_eq!(first.text("secret"), second.text("secret"));
            assert!(calls >= 3, "{calls}");
            return;
        }
    }
    panic!("a webhook is never made");
}

#[tokio::test]
async fn a_lost_answer_of_any_call_changes_nothing() {
    for calls in 0..LOST_MAX {
        let world = World::new().await;
        let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
        world.settle().await;
        world.receiver.answer_next(status(500));
        world.finish_generation().await;
        world.app.lose_answer_after(calls);
        world.settle().await;
        world.app.mend();
        recover(&world).await;
        let delivery = world.only_delivery(&webhook).await;
        assert_eq!(delivery["state"], "delivered", "after {calls} calls: {delivery:?}");
        assert!(nothing_is_due(&world).await, "after {calls} calls");
    }
}

#[tokio::test]
async fn a_webhook_that_is_gone_is_turned_off_once_whichever_call_dies() {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
        world.settle().await;
        world.receiver.answer(status(410));
        world.finish_generation().await;
        world.relay().await;
        world.carry().await;
        world.relay().await;
        world.app.cut_after(calls);
        world.carry().await;
        let was_cut = world.app.mend();
        recover(&world).await;
        let delivery = world.only_delivery(&webhook).await;
        assert_eq!(delivery["state"], "failed", "after {calls} calls: {delivery:?}");
        assert_eq!(world.get(&webhook).await["turned_off"]["reason"], "gone");
        let mails = world.mails().await;
        assert_eq!(mails.iter().filter(|it| it["message"] == "webhook_disabled").count(), 1, "after {calls} calls");
        if !was_cut {
            return;
        }
    }
    panic!("it is never turned off");
}

#[tokio::test]
async fn a_sweep_that_dies_makes_late_and_loses_nothing() {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
        world.settle().await;
        world.receiver.answer_next(status(500));
        world.finish_generation().await;
        world.settle().await;
        world.app.advance(SignedDuration::from_mins(2));
        world.app.cut_after(calls);
        let swept = world.app.tick(&sweep_webhooks::ENDPOINT).await;
        world.app.mend();
        recover(&world).await;
        assert_eq!(world.only_delivery(&webhook).await["state"], "delivered", "after {calls} calls");
        assert_eq!(world.receiver.received().len(), 2, "after {calls} calls");
        if swept.is_ok() {
            return;
        }
    }
    panic!("a sweep never ends");
}

#[tokio::test]
async fn an_error_of_ours_is_no_try() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.relay().await;
    world.carry().await;
    world.relay().await;
    world.app.shut_down("TrentService");
    world.carry().await;
    world.app.mend();
    let delivery = world.only_delivery(&webhook).await;
    assert_eq!((&delivery["state"], &delivery["tries"]), (&json!("pending"), &json!(0)), "{delivery:?}");
    recover(&world).await;
    assert_eq!(world.only_delivery(&webhook).await["state"], "delivered");
    let body = json!({"url": world.receiver.url("/hook")});
    let call = world.app.member(domain::Role::Admin).call(&create_webhook::ENDPOINT).json(&body);
    assert_eq!(call.idempotency_key("mended").send().await.status, 201);
}
