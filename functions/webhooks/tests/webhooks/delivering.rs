//! From an event to the receiver.

use domain::OrderId;
use domain::events::Change;
use jiff::SignedDuration;
use serde_json::json;
use ulid::Ulid;

use crate::receiver::Answer;
use crate::world::World;

#[tokio::test]
async fn an_event_arrives_signed_as_the_reference_library_wants_it() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let generation = world.finish_generation().await;
    world.settle().await;
    let received = world.receiver.received();
    let [request] = &received[..] else { panic!("{received:?}") };
    assert!(request.is_signed_by(&webhook.secret));
    assert!(!request.is_signed_by("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="));
    assert_eq!((request.path.as_str(), request.header("content-type")), ("/hook", "application/json"));
    let body = request.json();
    assert_eq!(request.header("webhook-id"), body["id"]);
    assert_eq!(request.header("webhook-timestamp"), world.app.now().as_second().to_string());
    assert_eq!((&body["type"], &body["workspace_id"]), (&json!("generation.finished"), &json!(world.tenant())));
    let link = format!("https://api.test/api/v1/generations/{generation}");
    assert_eq!(body["data"], json!({"link": link}), "a thin one says where, and no more");
    assert!(body["sequence"].as_u64().unwrap() > 0);

    let delivery = world.only_delivery(&webhook).await;
    assert_eq!((&delivery["state"], &delivery["tries"]), (&json!("delivered"), &json!(1)));
    assert_eq!(delivery["body"].as_str().unwrap().as_bytes(), &request.body[..]);
    assert_eq!(delivery["attempts"][0]["status"], 204);
}

#[tokio::test]
async fn a_full_one_says_who_changed_what_with_money_as_text() {
    let world = World::new().await;
    world.webhook(json!({"form": "full"})).await;
    let order_id = OrderId::new(Ulid(9));
    world.change(Change::OrderPaid { order_id, total_cents: 1_299 }).await;
    world.settle().await;
    let body = world.receiver.received()[0].json();
    assert_eq!(body["data"]["details"], json!({"order_id": order_id, "total_cents": "1299"}));
    assert_eq!(body["data"]["actor"], json!({"type": "system", "function": "test"}));
    assert_eq!(body["data"]["link"], format!("https://api.test/api/v1/orders/{order_id}"));
}

#[tokio::test]
async fn the_beginning_of_an_answer_is_kept_and_the_rest_is_not_read() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let long = "字".repeat(100_000);
    world.receiver.answer(Answer { status: 500, headers: Vec::new(), body: long });
    world.finish_generation().await;
    world.settle().await;
    let delivery = world.only_delivery(&webhook).await;
    let answer = delivery["attempts"][0]["answer"].as_str().unwrap();
    assert_eq!((delivery["attempts"][0]["status"].as_u64(), answer.chars().count()), (Some(500), 1_024));
    assert!(answer.chars().all(|c| c == '字'));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let elsewhere = vec![("location", world.receiver.url("/elsewhere"))];
    world.receiver.answer(Answer { status: 307, headers: elsewhere, body: String::new() });
    world.finish_generation().await;
    world.settle().await;
    let paths: Vec<String> = world.receiver.received().into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["/hook"]);
    assert_eq!(world.only_delivery(&webhook).await["state"], "pending");
}

#[tokio::test]
async fn a_delivery_is_forgotten_after_thirty_days() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.settle().await;
    world.app.advance(SignedDuration::from_hours(30 * 24));
    world.app.delete_expired_items().await;
    assert!(world.deliveries(&webhook, "").await.is_empty());
}
