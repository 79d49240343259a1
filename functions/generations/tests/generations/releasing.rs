//! Attempts that fail by a fault of ours, and are given back.

use std::time::Duration;

use domain::Sha256Hex;
use domain::generation::{ATTEMPTS_MAX, RELEASES_MAX};
use generations::run_generation;
use platform::{Bucket, blobs};
use serde_json::json;

use crate::world::{World, colours};

/// Makes S3 give more bytes of the latest upload than it can have accepted, which is
/// nobody's mistake but ours, for as long as it is not put again; its bytes.
pub(crate) async fn break_s3(world: &World) -> Vec<u8> {
    let key = world.app.objects(Bucket::Uploads).await.pop().unwrap();
    let bytes = world.app.object(Bucket::Uploads, &key).await.unwrap();
    put(world, &key, vec![0; 1 << 20]).await;
    bytes
}

pub(crate) async fn mend_s3(world: &World, bytes: Vec<u8>) {
    let key = world.app.objects(Bucket::Uploads).await.pop().unwrap();
    put(world, &key, bytes).await;
}

async fn put(world: &World, key: &str, bytes: Vec<u8>) {
    let hash = Sha256Hex::try_from(translog::claims::sha256_hex(&bytes)).unwrap();
    blobs::put(world.app.unlimited(), Bucket::Uploads, key, bytes, &hash, "application/zip").await.unwrap();
}

#[tokio::test]
async fn an_attempt_that_a_service_of_ours_failed_is_given_back_and_comes_again_soon() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let bytes = break_s3(&world).await;
    assert!(world.run(&id).await.is_err());
    let view = world.view(&id).await;
    assert_eq!((&view["state"], view.get("stage")), (&json!("pending"), None), "{view}");
    let waits: Vec<u64> = world.app.postponed().iter().map(|it| it.seconds).collect();
    assert_eq!(waits, [5], "no lease is in the way");
    mend_s3(&world, bytes).await;
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn what_services_of_ours_fail_too_often_ends_and_no_worker_is_called_dead() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    // As many deaths as may be survived: still it is not they that end it.
    for _ in 1..ATTEMPTS_MAX {
        world.lose_a_worker(&id).await;
        world.outwait_leases();
    }
    break_s3(&world).await;
    for release in 1..=RELEASES_MAX {
        assert!(world.run(&id).await.is_err());
        assert_eq!(world.item(&id).await["position"]["released"], json!(release));
    }
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("service_failed")), "{view}");
}

#[tokio::test]
async fn an_attempt_that_cannot_even_be_given_back_waits_for_its_lease() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    // Reading it, entering a place and claiming it get through, and nothing after.
    world.app.cut_after(3);
    assert!(world.run(&id).await.is_err());
    world.app.mend();
    assert_eq!(world.view(&id).await["state"], "running");
    assert!(world.run(&id).await.is_err(), "its own lease is in the way");
    world.outwait_leases();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn inputs_that_do_not_arrive_in_time_are_not_the_owners_fault() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    // All of it belongs to the last write.
    let message = world.message(&id, Duration::from_secs(5));
    assert!(world.app.deliver(&run_generation::ENDPOINT, message).await.is_err());
    assert_eq!(world.view(&id).await["state"], "pending");
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn an_input_that_s3_does_not_give_is_asked_for_three_times() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let (app, key) = (world.app.unlimited(), world.app.objects(Bucket::Uploads).await.remove(0));
    app.s3().delete_object().bucket(app.config.bucket(Bucket::Uploads).unwrap()).key(key).send().await.unwrap();
    for _ in 0..2 {
        assert!(world.run(&id).await.is_err());
        assert_eq!(world.view(&id).await["state"], "pending");
    }
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "input_missing");
}
