//! Receivers that do not answer as they should.

use jiff::SignedDuration;
use serde_json::{Value, json};
use webhooks::{create_webhook, update_webhook};

use crate::receiver::{Answer, status};
use crate::world::{Made, World};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The times of tries, in minutes since the first.
fn minutes(delivery: &Value) -> Vec<i64> {
    let at = |attempt: &Value| attempt["at"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    let attempts = delivery["attempts"].as_array().unwrap();
    attempts.iter().map(|it| at(it).duration_since(at(&attempts[0])).as_mins()).collect()
}

#[tokio::test]
async fn a_delivery_is_tried_again_under_the_same_id_until_it_arrives() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.receiver.answer_next(status(500));
    world.receiver.answer_next(status(302));
    world.finish_generation().await;
    world.settle().await;
    world.later(SignedDuration::from_secs(50)).await;
    assert_eq!(world.receiver.received().len(), 1, "not before the pause is over");
    for _ in 0..12 {
        world.later(SignedDuration::from_secs(60)).await;
    }
    let received = world.receiver.received();
    assert_eq!(received.len(), 3);
    for request in &received {
        assert_eq!(
            (request.header("webhook-id"), &request.body),
            (received[0].header("webhook-id"), &received[0].body)
        );
        assert!(request.is_signed_by(&webhook.secret));
    }
    assert!(received[0].header("webhook-timestamp") < received[2].header("webhook-timestamp"));
    let delivery = world.only_delivery(&webhook).await;
    assert_eq!((&delivery["state"], delivery["attempts"].as_array().unwrap().len()), (&json!("delivered"), 3));
    assert!(world.get(&webhook).await.get("failing_since").is_none(), "what arrives makes it well");
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let headers = vec![("retry-after", "7200".to_owned())];
    world.receiver.answer_next(Answer { status: 503, headers, body: String::new() });
    world.finish_generation().await;
    world.settle().await;
    world.later(SignedDuration::from_mins(119)).await;
    assert_eq!(world.receiver.received().len(), 1);
    world.later(SignedDuration::from_mins(1)).await;
    assert_eq!(world.receiver.received().len(), 2);
    assert_eq!(world.only_delivery(&webhook).await["attempts"][0]["retry_after_seconds"], 7_200);
}

#[tokio::test]
async fn a_webhook_that_is_gone_is_turned_off_at_once_and_its_admins_are_told() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.receiver.answer(status(410));
    world.finish_generation().await;
    world.settle().await;
    assert_eq!(world.only_delivery(&webhook).await["state"], "failed");
    let found = world.get(&webhook).await;
    assert_eq!((&found["is_enabled"], &found["turned_off"]["reason"]), (&json!(false), &json!("gone")));
    let mails = world.mails().await;
    let told: Vec<&Value> = mails.iter().filter(|mail| mail["message"] == "webhook_disabled").collect();
    assert_eq!(told.len(), 1, "{mails:?}");
    assert_eq!((&told[0]["to"], &told[0]["reason"]), (&json!("ada@example.org"), &json!("gone")));
    world.finish_generation().await;
    world.settle().await;
    assert_eq!(world.receiver.received().len(), 1, "nothing more is sent");
}

/// Every minute of these days, as the sweep comes round; of the quiet ones only a few.
async fn pass(world: &World, days: i64) {
    for _ in 0..days * 24 * 4 {
        world.later(SignedDuration::from_mins(15)).await;
    }
}

#[tokio::test]
async fn what_fails_for_three_days_ends_and_turns_the_webhook_off_with_one_mail() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    world.receiver.answer(status(500));
    world.finish_generation().await;
    world.settle().await;
    pass(&world, 2).await;
    assert_eq!(world.get(&webhook).await["is_enabled"], true);
    // Something else happens on the way, so that it is seen that nothing arrives.
    world.finish_generation().await;
    world.settle().await;
    pass(&world, 2).await;
    let found = world.get(&webhook).await;
    assert_eq!((&found["is_enabled"], &found["turned_off"]["reason"]), (&json!(false), &json!("failing")));
    let deliveries = world.deliveries(&webhook, "state=failed").await;
    assert!(!deliveries.is_empty());
    let mails = world.mails().await;
    assert_eq!(mails.iter().filter(|mail| mail["message"] == "webhook_disabled").count(), 1);
    for delivery in world.deliveries(&webhook, "").await {
        let delivery = world.delivery(&webhook, delivery["event_id"].as_str().unwrap()).await;
        let tried = minutes(&delivery);
        assert!(tried.len() <= 11 && tried.iter().all(|at| *at <= 72 * 60), "{tried:?}");
    }
    // Somebody mends it: it begins anew.
    world.receiver.answer(status(200));
    let body = json!({"url": world.receiver.url("/hook"), "events": ["generation.finished"]});
    let reply = mend(&world, &webhook, &body).await;
    assert_eq!((reply["is_enabled"].as_bool(), reply.get("turned_off")), (Some(true), None));
    world.finish_generation().await;
    world.settle().await;
    assert_eq!(world.deliveries(&webhook, "state=delivered").await.len(), 1);
}

async fn mend(world: &World, webhook: &Made, body: &Value) -> Value {
    // Days have passed since the admin signed in.
    let admin = world.app.member(domain::Role::Admin);
    let reply = admin.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(body).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    world.app.advance(SignedDuration::from_millis(1));
    reply.json
}

#[tokio::test]
async fn after_five_failures_nothing_is_sent_until_one_gets_through() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    world.receiver.answer(status(500));
    for _ in 0..8 {
        world.finish_generation().await;
    }
    world.settle().await;
    assert_eq!(world.receiver.received().len(), 5, "the circuit is open");
    assert!(world.get(&webhook).await["paused_until"].is_string());
    let untried = world.deliveries(&webhook, "").await.into_iter().filter(|it| it["tries"] == 0).count();
    assert_eq!(untried, 3, "what waits has used up no try");
    // One is sent to see, and its failure opens the circuit for longer.
    world.later(SignedDuration::from_secs(61)).await;
    world.later(SignedDuration::from_secs(61)).await;
    assert!(world.receiver.received().len() <= 7, "{}", world.receiver.received().len());
    world.receiver.answer(status(200));
    for _ in 0..60 {
        world.later(SignedDuration::from_mins(2)).await;
    }
    let delivered = world.deliveries(&webhook, "state=delivered").await;
    assert_eq!(delivered.len(), 8, "everything arrives in the end");
    let found = world.get(&webhook).await;
    assert!(found.get("paused_until").is_none() && found.get("failing_since").is_none(), "{found:?}");
}

#[tokio::test]
async fn what_is_pending_ends_when_its_webhook_is_turned_off_or_deleted() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.receiver.answer(status(500));
    world.finish_generation().await;
    world.settle().await;
    let body = json!({"url": world.receiver.url("/hook"), "is_enabled": false});
    let call = world.admin.call(&update_webhook::ENDPOINT).path("id", &webhook.id).json(&body);
    assert_eq!(call.send().await.status, 200);
    world.later(SignedDuration::from_mins(2)).await;
    let delivery = world.only_delivery(&webhook).await;
    assert_eq!((&delivery["state"], &delivery["attempts"][1]["error"]), (&json!("failed"), &json!("webhook_disabled")));
    assert_eq!(world.receiver.received().len(), 1);
}

#[tokio::test]
async fn nobody_who_listens_is_a_failed_connection() {
    let world = World::new().await;
    let body = json!({"url": "http://127.0.0.1:9/hook"});
    let reply = world.admin.call(&create_webhook::ENDPOINT).json(&body).idempotency_key("nobody").send().await;
    let webhook = Made { id: reply.text("id").to_owned(), secret: reply.text("secret").to_owned() };
    world.app.advance(DAY / 24);
    world.finish_generation().await;
    world.settle().await;
    let delivery = world.only_delivery(&webhook).await;
    assert_eq!(delivery["attempts"][0]["error"], "connection_failed");
    assert!(delivery["attempts"][0].get("status").is_none());
}
