//! Test events, and sending once more.

use jiff::SignedDuration;
use serde_json::{Value, json};
use webhooks::{replay_webhook_deliveries, replay_webhook_delivery, test_webhook, update_webhook};

use crate::receiver::status;
use crate::world::{Made, World};

async fn replay(world: &World, webhook: &Made, event: &str) -> testkit::Reply {
    let call = world.admin.call(&replay_webhook_delivery::ENDPOINT).path("id", &webhook.id).path("event_id", event);
    call.idempotency_key(&world.key()).send().await
}

async fn replay_range(world: &World, webhook: &Made, body: &Value) -> testkit::Reply {
    let call = world.admin.call(&replay_webhook_deliveries::ENDPOINT).path("id", &webhook.id).json(body);
    call.idempotency_key(&world.key()).send().await
}

#[tokio::test]
async fn a_test_event_is_sent_as_any_other_whatever_is_filtered() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["order.paid"], "form": "full"})).await;
    let call = || world.admin.call(&test_webhook::ENDPOINT).path("id", &webhook.id).idempotency_key("try").send();
    let (first, second) = (call().await, call().await);
    assert_eq!((first.status, first.text("event_id")), (201, second.text("event_id")));
    world.settle().await;
    let received = world.receiver.received();
    let [request] = &received[..] else { panic!("{received:?}") };
    assert!(request.is_signed_by(&webhook.secret));
    assert_eq!(request.json()["type"], "webhook.test");
    assert_eq!(request.json()["data"]["details"]["webhook_id"], webhook.id);
    assert_eq!(world.only_delivery(&webhook).await["state"], "delivered");
}

#[tokio::test]
async fn what_has_ended_is_sent_once_more_under_its_id() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.settle().await;
    let event = world.only_delivery(&webhook).await["event_id"].as_str().unwrap().to_owned();
    let reply = replay(&world, &webhook, &event).await;
    assert_eq!((reply.status, reply.text("state"), &reply.json["replays"]), (200, "pending", &json!(1)));
    let pending = replay(&world, &webhook, &event).await;
    assert_eq!((pending.status, pending.code()), (409, "delivery_pending"));
    world.settle().await;
    let received = world.receiver.received();
    assert_eq!(received.len(), 2);
    assert_eq!((received[0].header("webhook-id"), &received[0].body), (event.as_str(), &received[1].body));
    assert_eq!(received[1].header("webhook-id"), event);
    let absent = replay(&world, &webhook, "evt_01JD3V7Z0QK2M4N6P8R0T2V4X6").await;
    assert_eq!(absent.status, 404);
}

#[tokio::test]
async fn a_time_is_sent_once_more_part_by_part() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    let (mut from, mut to) = (world.app.now(), world.app.now());
    for number in 0..60 {
        world.app.advance(SignedDuration::from_secs(1));
        if number == 3 {
            from = world.app.now();
        }
        if number == 57 {
            to = world.app.now();
        }
        world.finish_generation().await;
    }
    world.settle().await;
    assert_eq!(world.receiver.received().len(), 60);
    let range = json!({"from": domain::Time::from(from), "to": domain::Time::from(to)});
    let none = replay_range(&world, &webhook, &range).await;
    assert_eq!((none.status, &none.json["replayed"]), (200, &json!(0)), "what arrived is left alone");
    let mut body = range.as_object().unwrap().clone();
    body.insert("delivered_too".to_owned(), json!(true));
    let mut replayed = 0;
    loop {
        let reply = replay_range(&world, &webhook, &Value::Object(body.clone())).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        replayed += reply.json["replayed"].as_u64().unwrap();
        match reply.json.get("next_cursor") {
            Some(cursor) => drop(body.insert("cursor".to_owned(), cursor.clone())),
            None => break,
        }
    }
    assert_eq!(replayed, 55);
    world.settle().await;
    assert_eq!(world.receiver.received().len(), 115);
}

#[tokio::test]
async fn only_what_failed_is_sent_once_more_unless_all_is_asked_for() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    let from = world.app.now();
    world.finish_generation().await;
    world.settle().await;
    world.receiver.answer(status(410));
    world.app.advance(SignedDuration::from_secs(1));
    world.finish_generation().await;
    world.settle().await;
    let body = json!({"from": domain::Time::from(from), "to": domain::Time::from(world.app.now())});
    let off = replay_range(&world, &webhook, &body).await;
    assert_eq!((off.status, off.code()), (409, "webhook_disabled"));
    world.receiver.answer(status(200));
    let settings = json!({"url": world.receiver.url("/hook"), "events": ["generation.finished"]});
    let on = world.admin.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(&settings).send().await;
    assert_eq!(on.status, 200);
    let reply = replay_range(&world, &webhook, &body).await;
    assert_eq!((reply.status, &reply.json["replayed"]), (200, &json!(1)));
    world.settle().await;
    assert_eq!(world.deliveries(&webhook, "state=delivered").await.len(), 2);
    let wrong = replay_range(&world, &webhook, &json!({"from": body["to"], "to": body["from"]})).await;
    assert_eq!((wrong.status, &wrong.json["errors"][0]["field"]), (422, &json!("to")));
}
