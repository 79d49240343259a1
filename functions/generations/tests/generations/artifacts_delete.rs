//! Deleting what a generation made.

use domain::Role;
use generations::{cancel_generation, delete_artifact, get_artifact};
use generations_store::generations::sweep_deleted_artifacts;
use generations_store::storage::{self, SHARDS};
use platform::{Bucket, Table};
use serde_json::{Value, json};
use testkit::Reply;
use tokio::task::JoinSet;

use crate::world::{World, assert_books_balance, colours};

async fn delete(world: &World, id: &str) -> Reply {
    world.editor.call(&delete_artifact::ENDPOINT).path("id", id).send().await
}

async fn download(world: &World, id: &str) -> Reply {
    world.app.member(Role::Viewer).call(&get_artifact::ENDPOINT).path("id", id).send().await
}

async fn stored(world: &World) -> u64 {
    storage::usage(world.app.unlimited(), world.editor.caller().tenant_id).await.unwrap().used_bytes
}

async fn sweep(world: &World) {
    for shard in 0..SHARDS {
        while sweep_deleted_artifacts(world.app.unlimited(), shard).await.unwrap() > 0 {}
    }
}

/// How many of its events tell that it was deleted.
async fn deletions(world: &World) -> usize {
    world.app.event_kinds().await.iter().filter(|kind| *kind == "artifact.deleted").count()
}

fn size_of(view: &Value) -> u64 {
    view["artifact"]["size_bytes"].as_u64().unwrap()
}

/// Names of objects without the ids before them.
async fn objects(world: &World) -> Vec<String> {
    let names = world.app.objects(Bucket::Artifacts).await;
    names.iter().map(|key| key.rsplit('/').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_deleted_artefact_is_given_back_at_once_and_its_receipt_and_record_stay() {
    let world = World::new().await;
    let made = world.complete(&colours()).await;
    let (id, before) = (made["id"].as_str().unwrap(), stored(&world).await);
    let receipts = world.receipts().await;
    assert_eq!(delete(&world, id).await.status, 204);
    assert_eq!(stored(&world).await, before - size_of(&made));
    let gone = download(&world, id).await;
    assert_eq!((gone.status, gone.code()), (410, "artifact_deleted"));
    let view = world.view(id).await;
    assert_eq!(view["artifact"]["deleted_at"], "2026-11-21T12:00:00.000Z");
    assert_eq!((&view["artifact"]["sha256"], &view["state"]), (&made["artifact"]["sha256"], &made["state"]));
    assert_eq!((view["links"].get("artifact"), view["links"].get("receipt").is_some()), (None, true));
    assert_eq!(world.receipts().await, receipts);
    assert_books_balance(&world.app).await;
    // Its bytes go with the next sweep, and the receipt's do not.
    sweep(&world).await;
    let left = objects(&world).await;
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left[0].starts_with("receipt-"), "{left:?}");
    let event = world.app.events().await.into_iter().find(|it| it["kind"] == "artifact.deleted").unwrap();
    assert_eq!(
        (&event["details"]["size_bytes"], event["details"]["generation_id"].as_str()),
        (&made["artifact"]["size_bytes"], Some(id))
    );
}

#[tokio::test]
async fn a_deletion_is_repeated_without_a_trace() {
    let world = World::new().await;
    let made = world.complete(&colours()).await;
    let id = made["id"].as_str().unwrap();
    assert_eq!(delete(&world, id).await.status, 204);
    let before = (world.app.table(Table::Generations).await, stored(&world).await);
    assert_eq!(delete(&world, id).await.status, 204);
    sweep(&world).await;
    sweep(&world).await;
    assert_eq!(delete(&world, id).await.status, 204);
    assert_eq!((stored(&world).await, deletions(&world).await), (before.1, 1));
}

#[tokio::test]
async fn only_what_a_complete_generation_made_is_deleted() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let pending = world.create(&json!({"project": project})).await.text("id").to_owned();
    let checked = world.create(&json!({"project": project, "dry_run": true})).await.text("id").to_owned();
    world.run(&checked).await.unwrap();
    for (id, code) in [(&pending, "generation_not_complete"), (&checked, "generation_is_dry_run")] {
        let refused = delete(&world, id).await;
        assert_eq!((refused.status, refused.code()), (409, code));
    }
    let made = world.complete(&colours()).await;
    let viewer =
        world.app.member(Role::Viewer).call(&delete_artifact::ENDPOINT).path("id", made["id"].as_str().unwrap());
    assert_eq!(viewer.send().await.code(), "role_insufficient");
    let other = world.app.other_tenant().call(&delete_artifact::ENDPOINT).path("id", made["id"].as_str().unwrap());
    assert_eq!(other.send().await.code(), "not_found");
    assert_eq!(deletions(&world).await, 0);
}

#[tokio::test]
async fn what_a_generation_is_going_to_read_is_not_deleted_and_what_was_deleted_is_not_read() {
    let world = World::new().await;
    let made = world.complete(&colours()).await;
    let id = made["id"].as_str().unwrap();
    let body = json!({"project": world.upload_project(&colours()).await, "previous": id});
    let reader = world.create(&body).await.text("id").to_owned();
    let refused = delete(&world, id).await;
    assert_eq!((refused.status, refused.code()), (409, "artifact_in_use"));
    assert!(refused.text("detail").contains(&reader));
    world.editor.call(&cancel_generation::ENDPOINT).path("id", &reader).send().await;
    assert_eq!(delete(&world, id).await.status, 204);
    let late = world.create(&body).await;
    assert_eq!((late.status, &late.json["errors"][0]["field"]), (422, &json!("previous")), "{late:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_delete_it_at_once_beside_sweeps_one_gives_it_back() {
    let world = World::new().await;
    let (first, second) = (world.complete(&colours()).await, world.complete(&colours()).await);
    let before = stored(&world).await;
    let mut racing = JoinSet::new();
    for _ in 0..12 {
        let (editor, id) = (world.editor.clone(), first["id"].as_str().unwrap().to_owned());
        racing.spawn(async move { editor.call(&delete_artifact::ENDPOINT).path("id", &id).send().await.status });
        let app = world.app.clone();
        racing.spawn(async move {
            for shard in 0..SHARDS {
                sweep_deleted_artifacts(app.unlimited(), shard).await.unwrap();
            }
            204
        });
    }
    assert_eq!(racing.join_all().await, [204; 24]);
    assert_eq!((stored(&world).await, deletions(&world).await), (before - size_of(&first), 1));
    assert_books_balance(&world.app).await;
    sweep(&world).await;
    let zips = objects(&world).await.into_iter().filter(|name| name.ends_with(".zip")).count();
    assert_eq!((zips, download(&world, second["id"].as_str().unwrap()).await.status), (1, 200));
}

#[tokio::test]
async fn a_deletion_or_a_sweep_that_dies_at_any_call_counts_once_and_leaves_no_bytes() {
    for calls in 0..20 {
        let world = World::new().await;
        let made = world.complete(&colours()).await;
        let (id, before) = (made["id"].as_str().unwrap(), stored(&world).await);
        let mut first = 0;
        for break_after in [testkit::TestApp::cut_after, testkit::TestApp::lose_answer_after] {
            break_after(&world.app, calls);
            first = delete(&world, id).await.status;
            world.app.mend();
            assert_eq!(delete(&world, id).await.status, 204, "broken at call {calls}");
            assert_eq!((stored(&world).await, deletions(&world).await), (before - size_of(&made), 1));
            assert_books_balance(&world.app).await;
            break_after(&world.app, calls);
            for shard in 0..SHARDS {
                drop(sweep_deleted_artifacts(world.app.unlimited(), shard).await);
            }
            world.app.mend();
            sweep(&world).await;
            assert!(!objects(&world).await.iter().any(|name| name.ends_with(".zip")), "broken at call {calls}");
        }
        if first == 204 && calls > 3 {
            return;
        }
    }
    panic!("it never came through");
}
