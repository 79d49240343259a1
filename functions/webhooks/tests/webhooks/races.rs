//! Messages that come often, in any order, and at the same moment.

use futures_util::future::join_all;
use jiff::SignedDuration;
use platform::Queue;
use serde_json::json;
use webhooks::{create_webhook, deliver_webhook, replay_webhook_delivery};

use crate::receiver::status;
use crate::world::{World, delivery};

#[tokio::test]
async fn of_many_messages_about_one_delivery_one_sends_it() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.relay().await;
    world.carry().await;
    world.relay().await;
    let messages = world.sent_to(Queue::Webhooks);
    let [message] = &messages[..] else { panic!("{messages:?}") };
    let all = (0..12).map(|_| world.app.deliver(&deliver_webhook::ENDPOINT, delivery(Queue::Webhooks, message)));
    for outcome in join_all(all).await {
        outcome.unwrap();
    }
    assert_eq!(world.receiver.received().len(), 1);
    let found = world.only_delivery(&webhook).await;
    assert_eq!((&found["state"], found["attempts"].as_array().unwrap().len()), (&json!("delivered"), 1));
}

#[tokio::test]
async fn old_messages_do_not_send_what_waits_or_has_ended() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.receiver.answer_next(status(500));
    world.finish_generation().await;
    world.settle().await;
    let message = world.sent_to(Queue::Webhooks).pop().unwrap();
    let again = || world.app.deliver(&deliver_webhook::ENDPOINT, delivery(Queue::Webhooks, &message));
    again().await.unwrap();
    assert_eq!(world.receiver.received().len(), 1, "it waits");
    world.later(SignedDuration::from_mins(2)).await;
    again().await.unwrap();
    assert_eq!(world.receiver.received().len(), 2, "it has arrived");
    assert_eq!(world.only_delivery(&webhook).await["state"], "delivered");
}

#[tokio::test]
async fn no_workspace_has_more_webhooks_than_the_limit_whoever_asks_at_once() {
    let world = World::new().await;
    let body = json!({"url": world.receiver.url("/hook")});
    let keys: Vec<String> = (0..26).map(|number| format!("race-{number}")).collect();
    let calls = keys.iter().map(|key| world.create(&body, key));
    let replies = join_all(calls).await;
    let of = |status: u16| replies.iter().filter(|reply| reply.status == status).count();
    assert_eq!((of(201), of(409)), (20, 6), "{replies:?}");
    assert!(replies.iter().filter(|it| it.status == 409).all(|it| it.code() == "too_many_webhooks"));
    let call = world.admin.call(&create_webhook::ENDPOINT).json(&body).idempotency_key("race-0");
    assert!([201, 409].contains(&call.send().await.status));
}

#[tokio::test]
async fn two_who_replay_at_once_replay_once() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.settle().await;
    let event = world.only_delivery(&webhook).await["event_id"].as_str().unwrap().to_owned();
    let keys: Vec<String> = (0..6).map(|number| format!("replay-{number}")).collect();
    let calls = keys.iter().map(|key| {
        let call = world.admin.call(&replay_webhook_delivery::ENDPOINT).path("id", &webhook.id);
        call.path("event_id", &event).idempotency_key(key).send()
    });
    let replies = join_all(calls).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 200).count(), 1, "{replies:?}");
    world.settle().await;
    assert_eq!(world.receiver.received().len(), 2);
    assert_eq!(world.only_delivery(&webhook).await["replays"], 1);
}
