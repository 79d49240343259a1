//! Who is told of what.

use domain::events::Change;
use domain::{AccountId, Role};
use jiff::SignedDuration;
use platform::Queue;
use serde_json::json;
use ulid::Ulid;
use webhooks::{delete_webhook, tell_webhooks};

use crate::world::{World, delivery};

#[tokio::test]
async fn each_webhook_is_told_of_what_it_wants_once() {
    let world = World::new().await;
    let all = world.webhook(json!({})).await;
    let some = world.webhook(json!({"events": ["generation.finished", "member.role_changed"]})).await;
    let none = world.webhook(json!({"events": ["order.paid"]})).await;
    let off = world.webhook(json!({"is_enabled": false})).await;
    world.settle().await;
    let before = world.deliveries(&all, "").await.len();
    world.finish_generation().await;
    world.change(Change::WorkspaceRenamed {}).await;
    world.settle().await;
    assert_eq!(world.deliveries(&all, "").await.len() - before, 2);
    assert_eq!(world.deliveries(&some, "").await.len(), 1);
    assert!(world.deliveries(&none, "").await.is_empty() && world.deliveries(&off, "").await.is_empty());
    assert_eq!(world.deliveries(&all, "event=generation.finished").await.len(), 1);
}

#[tokio::test]
async fn what_is_nobodys_business_is_not_told() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.settle().await;
    let before = world.deliveries(&webhook, "").await.len();
    let viewed = Change::StaffViewed { subject: world.tenant().into(), what: domain::events::Viewed::Workspace };
    world.change(viewed).await;
    world.settle().await;
    assert_eq!(world.deliveries(&webhook, "").await.len(), before);
}

#[tokio::test]
async fn a_webhook_is_not_told_of_what_was_before_it() {
    let world = World::new().await;
    world.finish_generation().await;
    let webhook = world.webhook(json!({})).await;
    world.settle().await;
    assert!(world.deliveries(&webhook, "").await.is_empty(), "nor of its own making");
}

#[tokio::test]
async fn a_workspace_is_not_told_of_anothers_events() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let other = world.app.other_tenant();
    let store = world.app.unlimited();
    let change = Change::RoleChanged { account_id: AccountId::new(Ulid(1)), from: Role::Viewer, to: Role::Editor };
    let part = store_core::events::record(store, other.caller().tenant_id, &testkit::system(), change).unwrap();
    assert!(store_core::transaction::write_all(store, vec![part]).await.unwrap());
    world.settle().await;
    assert!(world.deliveries(&webhook, "").await.is_empty() && world.receiver.received().is_empty());
}

#[tokio::test]
async fn an_event_that_comes_often_is_told_once() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.settle().await;
    let messages = world.sent_to(Queue::WebhookEvents);
    for message in messages.iter().chain(&messages) {
        world.app.deliver(&tell_webhooks::ENDPOINT, delivery(Queue::WebhookEvents, message)).await.unwrap();
    }
    world.settle().await;
    world.only_delivery(&webhook).await;
    assert_eq!(world.receiver.received().len(), 1);
}

#[tokio::test]
async fn what_is_on_its_way_to_a_deleted_webhook_goes_nowhere() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    world.finish_generation().await;
    world.relay().await;
    assert_eq!(world.admin.call(&delete_webhook::ENDPOINT).path("id", &webhook.id).send().await.status, 204);
    world.settle().await;
    world.later(SignedDuration::from_mins(10)).await;
    assert!(world.receiver.received().is_empty());
}
