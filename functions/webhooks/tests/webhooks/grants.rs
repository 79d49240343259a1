//! What a row grants, its function uses.

use jiff::SignedDuration;
use platform::Queue;
use serde_json::json;
use webhooks::{ENDPOINTS, delete_webhook, replay_webhook_deliveries, replay_webhook_delivery, rotate_webhook_secret};
use webhooks::{deliver_webhook, tell_webhooks, test_webhook, update_webhook};

use crate::receiver::status;
use crate::world::{World, delivery};

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    let body = json!({"url": world.receiver.url("/hook"), "events": ["generation.finished"]});
    for _ in 0..2 {
        assert_eq!(world.create(&body, "twice").await.status, 201);
    }
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    let on = |endpoint| world.admin.call(endpoint).path("id", &webhook.id);
    for _ in 0..2 {
        assert_eq!(on(&rotate_webhook_secret::ENDPOINT).json(&json!({})).idempotency_key("r").send().await.status, 201);
    }
    on(&test_webhook::ENDPOINT).idempotency_key("t").send().await;
    assert_eq!(on(&test_webhook::ENDPOINT).send().await.status, 201);
    world.receiver.answer(status(500));
    for _ in 0..8 {
        world.finish_generation().await;
    }
    world.settle().await;
    world.later(SignedDuration::from_mins(3)).await;
    world.receiver.answer(status(410));
    for _ in 0..3 {
        world.later(SignedDuration::from_hours(1)).await;
    }
    let admin = world.app.member(domain::Role::Admin);
    let mend = admin.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(&body).send().await;
    assert_eq!(mend.status, 200, "{mend:?}");
    let failed = world.deliveries(&webhook, "state=failed").await;
    let event = failed[0]["event_id"].as_str().unwrap();
    let replayed = on(&replay_webhook_delivery::ENDPOINT).path("event_id", event).idempotency_key("e").send().await;
    assert_eq!(replayed.status, 200, "{replayed:?}");
    let range = json!({"from": "2026-11-21T00:00:00.000Z", "to": "2026-11-22T00:00:00.000Z"});
    let range = on(&replay_webhook_deliveries::ENDPOINT).json(&range).idempotency_key("a").send().await;
    assert_eq!(range.status, 200, "{range:?}");
    assert!(range.json["replayed"].as_u64().unwrap() > 0, "{range:?}");
    world.delivery(&webhook, world.deliveries(&webhook, "").await[0]["event_id"].as_str().unwrap()).await;
    world.get(&webhook).await;
    admin.call(&webhooks::list_webhooks::ENDPOINT).send().await;
    assert_eq!(on(&delete_webhook::ENDPOINT).send().await.status, 204);
    // What is no message comes again, and then people look at it.
    for (endpoint, queue) in
        [(&tell_webhooks::ENDPOINT, Queue::WebhookEvents), (&deliver_webhook::ENDPOINT, Queue::Webhooks)]
    {
        assert!(world.app.deliver(endpoint, delivery(queue, &json!("no message"))).await.is_err());
    }
    let unused: Vec<String> = ENDPOINTS.iter().flat_map(|endpoint| world.app.unused_grants(endpoint)).collect();
    assert_eq!(unused, Vec::<String>::new());
}
