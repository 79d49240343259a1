//! Secrets: shown once, two while one takes the place of the other.

use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use webhooks::rotate_webhook_secret;

use crate::world::{Made, World};

async fn rotate(world: &World, webhook: &Made, overlap_seconds: u32, key: &str) -> testkit::Reply {
    let call = world.app.member(domain::Role::Admin).call(&rotate_webhook_secret::ENDPOINT).path("id", &webhook.id);
    call.json(&json!({"overlap_seconds": overlap_seconds})).idempotency_key(key).send().await
}

#[tokio::test]
async fn both_secrets_sign_until_the_old_one_ends() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    let rotated = rotate(&world, &webhook, 3_600, "r").await;
    assert_eq!(rotated.status, 201, "{rotated:?}");
    let new = rotated.text("secret").to_owned();
    assert_ne!(new, webhook.secret);
    let other = rotate(&world, &webhook, 3_600, "again").await;
    assert_eq!((other.status, other.code()), (409, "webhook_secrets_overlap"));
    world.finish_generation().await;
    world.settle().await;
    let first = world.receiver.received().pop().unwrap();
    assert!(first.is_signed_by(&webhook.secret) && first.is_signed_by(&new));
    let signatures: Vec<&str> = first.header("webhook-signature").split(' ').collect();
    assert!(signatures.len() == 2 && signatures.iter().all(|it| it.starts_with("v1,")), "{signatures:?}");
    world.app.advance(SignedDuration::from_hours(1));
    world.finish_generation().await;
    world.settle().await;
    let second = world.receiver.received().pop().unwrap();
    assert!(!second.is_signed_by(&webhook.secret) && second.is_signed_by(&new));
    assert_eq!(world.get(&webhook).await["secrets"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_secret_that_was_found_ends_at_once() {
    let world = World::new().await;
    let webhook = world.webhook(json!({"events": ["generation.finished"]})).await;
    rotate(&world, &webhook, 3_600, "first").await;
    let new = rotate(&world, &webhook, 0, "found").await;
    assert_eq!(new.status, 201, "also while two overlap: {new:?}");
    world.finish_generation().await;
    world.settle().await;
    let received = world.receiver.received().pop().unwrap();
    assert_eq!(received.header("webhook-signature").split(' ').count(), 1);
    assert!(received.is_signed_by(new.text("secret")) && !received.is_signed_by(&webhook.secret));
}

#[tokio::test]
async fn a_repeated_request_shows_the_same_secret_and_the_table_none() {
    let world = World::new().await;
    let body = json!({"url": world.receiver.url("/hook")});
    let (first, second) = (world.create(&body, "same").await, world.create(&body, "same").await);
    assert_eq!((first.status, &first.json), (second.status, &second.json));
    let webhook = Made { id: first.text("id").to_owned(), secret: first.text("secret").to_owned() };
    let (first, second) = (rotate(&world, &webhook, 60, "r").await, rotate(&world, &webhook, 60, "r").await);
    assert_eq!(first.text("secret"), second.text("secret"));
    for table in Table::ALL {
        let items = serde_json::to_string(&world.app.table(*table).await).unwrap();
        for secret in [&webhook.secret, first.text("secret")] {
            assert!(!items.contains(&secret["whsec_".len()..]), "{table:?}");
        }
    }
    let kinds = world.app.event_kinds().await;
    let of = |kind: &str| kinds.iter().filter(|it| *it == kind).count();
    assert_eq!((of("webhook.created"), of("webhook.secret_rotated")), (1, 1));
}

#[tokio::test]
async fn rotating_what_is_not_there_and_for_too_long_is_refused() {
    let world = World::new().await;
    let webhook = world.webhook(json!({})).await;
    let long = rotate(&world, &webhook, 604_801, "long").await;
    assert_eq!((long.status, &long.json["errors"][0]["field"]), (422, &json!("overlap_seconds")));
    let absent = Made { id: "whk_01JD3V7Z0QK2M4N6P8R0T2V4X6".to_owned(), ..webhook };
    assert_eq!(rotate(&world, &absent, 1, "absent").await.status, 404);
}
