//! Deleting uploads.

use domain::Role;
use generations::{cancel_generation, delete_upload, get_upload};
use generations_store::storage::{self, SHARDS};
use jiff::SignedDuration;
use platform::{Bucket, Table};
use serde_json::json;
use testkit::Reply;

use crate::world::{World, colours};

const TURTLE: &[u8] = b"<urn:a> <urn:b> <urn:c> .\n";

async fn delete(world: &World, id: &str) -> Reply {
    world.editor.call(&delete_upload::ENDPOINT).path("id", id).send().await
}

async fn stored(world: &World) -> u64 {
    storage::usage(world.app.unlimited(), world.editor.caller().tenant_id).await.unwrap().used_bytes
}

async fn sweep(world: &World) {
    for shard in 0..SHARDS {
        while storage::sweep(world.app.unlimited(), shard).await.unwrap() > 0 {}
    }
}

/// What counts uploads, wherever it lies.
async fn counted(world: &World) -> usize {
    let items = world.app.table(Table::Usage).await;
    items.iter().filter(|item| item["pk"].as_str().unwrap().starts_with("STORED#")).count()
}

#[tokio::test]
async fn a_deleted_upload_is_gone_and_its_storage_comes_back_when_nothing_can_put_it_any_more() {
    let world = World::new().await;
    let id = world.upload("ontology", "a.ttl", TURTLE).await;
    assert_eq!(delete(&world, &id).await.status, 204);
    let shown = world.app.member(Role::Viewer).call(&get_upload::ENDPOINT).path("id", &id).send().await;
    assert_eq!((shown.status, shown.code()), (404, "not_found"));
    assert_eq!(world.app.objects(Bucket::Uploads).await, Vec::<String>::new());
    assert!(world.app.event_kinds().await.contains(&"upload.deleted".to_owned()));
    assert_eq!(stored(&world).await, TURTLE.len() as u64, "its signed request is still good");
    world.app.advance(storage::ANNOUNCED_FOR + SignedDuration::from_secs(1));
    sweep(&world).await;
    assert_eq!((stored(&world).await, counted(&world).await), (0, 0));
    assert_eq!(delete(&world, &id).await.status, 404);
}

#[tokio::test]
async fn an_older_upload_gives_its_storage_back_at_once() {
    let world = World::new().await;
    let (looked_at, waiting) =
        (world.upload("ontology", "a.ttl", TURTLE).await, world.upload("ontology", "b.ttl", TURTLE).await);
    world.app.advance(storage::ANNOUNCED_FOR + SignedDuration::from_secs(1));
    // The sweep is late.
    assert_eq!(delete(&world, &waiting).await.status, 204);
    assert_eq!(stored(&world).await, 2 * TURTLE.len() as u64);
    sweep(&world).await;
    assert_eq!(stored(&world).await, TURTLE.len() as u64);
    assert_eq!(delete(&world, &looked_at).await.status, 204);
    assert_eq!((stored(&world).await, counted(&world).await), (0, 0));
}

#[tokio::test]
async fn what_a_generation_is_going_to_read_is_not_deleted() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let generation = world.create(&json!({"project": project})).await.text("id").to_owned();
    let refused = delete(&world, &project).await;
    assert_eq!((refused.status, refused.code()), (409, "upload_in_use"));
    assert!(refused.text("detail").contains(&generation));
    world.editor.call(&cancel_generation::ENDPOINT).path("id", &generation).send().await;
    assert_eq!(delete(&world, &project).await.status, 204);
}

#[tokio::test]
async fn a_deletion_that_dies_at_any_call_can_be_repeated_and_counts_once() {
    for calls in 0..20 {
        let world = World::new().await;
        let id = world.upload("ontology", "a.ttl", TURTLE).await;
        world.app.advance(storage::ANNOUNCED_FOR + SignedDuration::from_secs(1));
        sweep(&world).await;
        world.app.cut_after(calls);
        let first = delete(&world, &id).await.status;
        world.app.mend();
        let second = delete(&world, &id).await.status;
        assert!([(204, 404), (503, 204), (500, 204), (503, 404)].contains(&(first, second)), "{first}, {second}");
        assert_eq!((stored(&world).await, counted(&world).await), (0, 0), "cut after {calls} calls");
        let events = world.app.event_kinds().await;
        assert_eq!(events.iter().filter(|kind| *kind == "upload.deleted").count(), 1, "cut after {calls} calls");
        if first == 204 {
            assert!(calls > 3, "it was never cut");
            return;
        }
    }
    panic!("it never came through");
}
