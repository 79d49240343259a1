//! What a workspace stores, and that it is never more than its plan has.

use domain::plan::Overrides;
use domain::{AccountId, Sha256Hex, UploadId};
use generations::{create_upload, get_upload};
use generations_store::storage::{self, SHARDS};
use generations_store::uploads::{self, Announced, NewUpload};
use jiff::SignedDuration;
use platform::{Bucket, Table};
use serde_json::json;
use tokio::task::JoinSet;
use translog::claims::sha256_hex;
use ulid::Ulid;

use crate::world::{World, assert_books_balance, colours};

const TURTLE: &[u8] = b"<urn:a> <urn:b> <urn:c> .\n";
const SIZE: u64 = TURTLE.len() as u64;
/// For which an upload is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

impl World {
    /// So many bytes from the next period on, which begins now.
    async fn storage(&self, storage_bytes_max: u64) {
        self.terms(Overrides { storage_bytes_max: Some(storage_bytes_max), ..Overrides::default() }).await;
        self.app.advance(SignedDuration::from_hours(24 * 11));
    }

    async fn stored(&self) -> u64 {
        storage::usage(self.app.unlimited(), self.editor.caller().tenant_id).await.unwrap().used_bytes
    }

    async fn sweep_storage(&self) {
        for shard in 0..SHARDS {
            while storage::sweep(self.app.unlimited(), shard).await.unwrap() > 0 {}
        }
    }

    fn new_upload(&self, number: u128, size_bytes: u64) -> NewUpload {
        NewUpload {
            id: UploadId::new(Ulid(number)),
            tenant_id: self.editor.caller().tenant_id,
            created_by: AccountId::new(Ulid(1)),
            kind: domain::upload::Kind::Ontology,
            filename: "a.ttl".to_owned().try_into().unwrap(),
            size_bytes,
            sha256: Sha256Hex::try_from(sha256_hex(TURTLE)).unwrap(),
        }
    }
}

#[tokio::test]
async fn an_upload_beyond_the_plans_storage_is_refused_naming_what_is_used_and_what_to_do() {
    let world = World::new().await;
    world.storage(2 * SIZE + 5).await;
    for name in ["a.ttl", "b.ttl"] {
        world.upload("ontology", name, TURTLE).await;
    }
    assert_eq!(world.stored().await, 2 * SIZE);
    let before = world.app.table(Table::Generations).await;
    let refused = world.announce(&world.editor, "ontology", "c.ttl", TURTLE).await;
    assert_eq!((refused.status, refused.code()), (409, "storage_exceeded"));
    let detail = refused.text("detail");
    for part in [format!("{} of the {} bytes", 2 * SIZE, 2 * SIZE + 5), "a larger plan".to_owned()] {
        assert!(detail.contains(&part), "{detail}");
    }
    assert_eq!(world.app.table(Table::Generations).await, before);
    world.app.advance(KEPT - SignedDuration::from_secs(1));
    world.sweep_storage().await;
    assert_eq!(world.stored().await, 2 * SIZE, "they can still be used");
    world.app.advance(SignedDuration::from_secs(2));
    world.sweep_storage().await;
    assert_eq!(world.stored().await, 0);
    assert_books_balance(&world.app).await;
    world.upload("ontology", "c.ttl", TURTLE).await;
}

#[tokio::test]
async fn what_was_announced_and_never_put_is_given_back_and_what_was_put_stays() {
    let world = World::new().await;
    let put = world.upload("ontology", "a.ttl", TURTLE).await;
    let never = world.announce(&world.editor, "ontology", "b.ttl", TURTLE).await;
    assert_eq!(world.stored().await, 2 * SIZE);
    world.app.advance(storage::ANNOUNCED_FOR - SignedDuration::from_secs(1));
    world.sweep_storage().await;
    assert_eq!(world.stored().await, 2 * SIZE, "it may still come");
    world.app.advance(SignedDuration::from_secs(2));
    world.sweep_storage().await;
    assert_eq!(world.stored().await, SIZE);
    assert_books_balance(&world.app).await;
    for (id, status) in [(put.as_str(), 200), (never.text("id"), 404)] {
        assert_eq!(world.editor.call(&get_upload::ENDPOINT).path("id", id).send().await.status, status);
    }
}

#[tokio::test]
async fn a_repeated_announcement_is_never_good_for_longer_than_it_is_counted() {
    let world = World::new().await;
    let body = json!({"kind": "ontology", "filename": "a.ttl", "size_bytes": SIZE, "sha256": sha256_hex(TURTLE)});
    let announce = || world.editor.call(&create_upload::ENDPOINT).idempotency_key("one").json(&body).send();
    let first = announce().await;
    assert_eq!((first.status, &first.json["upload"]["expires_at"]), (201, &json!("2026-11-21T12:15:00.000Z")));
    world.app.advance(SignedDuration::from_mins(40));
    let again = announce().await;
    assert_eq!((again.status, &again.json["upload"]["expires_at"]), (201, &json!("2026-11-21T12:45:00.000Z")));
    assert_eq!(world.stored().await, SIZE, "counted once");
    world.app.advance(SignedDuration::from_mins(6));
    let late = announce().await;
    assert_eq!((late.status, late.code()), (409, "upload_expired"));
}

#[tokio::test]
async fn a_generation_whose_artefact_does_not_fit_fails_with_a_clear_refusal_and_uses_nothing() {
    let world = World::new().await;
    let project = engine::archive::pack(&colours()).unwrap().len() as u64;
    world.storage(project + 1).await;
    let id = world.generate(&colours()).await;
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!((view["state"].as_str(), view["error"]["code"].as_str()), (Some("failed"), Some("storage_exceeded")));
    let message = view["error"]["message"].as_str().unwrap();
    assert!(message.contains(&format!("{project} of the {} bytes", project + 1)), "{message}");
    assert_eq!(world.stored().await, project);
}

#[tokio::test]
async fn a_workspace_without_any_storage_left_is_told_before_it_generates() {
    let world = World::new().await;
    let zip = engine::archive::pack(&colours()).unwrap();
    world.storage(zip.len() as u64).await;
    let project = world.upload("project", "colours.zip", &zip).await;
    let refused = world.create(&json!({"project": project})).await;
    assert_eq!((refused.status, refused.code()), (409, "storage_exceeded"));
}

#[tokio::test]
async fn an_artefact_counts_from_the_write_that_completes_its_generation() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let before = world.stored().await;
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    let size = view["artifact"]["size_bytes"].as_u64().unwrap();
    assert_eq!(world.stored().await, before + size);
    let tenant = world.editor.caller().tenant_id;
    let key = format!("{tenant}/{id}/{}.zip", view["artifact"]["sha256"].as_str().unwrap());
    assert_eq!(world.app.object(Bucket::Artifacts, &key).await.unwrap().len() as u64, size);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_announce_at_once_no_more_than_fit_are_granted_and_all_that_fit_are() {
    let world = World::new().await;
    world.storage(10 * SIZE + 3).await;
    let mut rush = JoinSet::new();
    for n in 0..30 {
        let (app, new) = (world.app.clone(), world.new_upload(n / 2, SIZE));
        rush.spawn(async move { uploads::create(app.unlimited(), new, &testkit::system()).await.unwrap() });
    }
    let made = rush.join_all().await.into_iter().filter(|it| matches!(it, Announced::Made(_))).count();
    // Each id was announced twice, and both are told the same.
    assert!((10..=20).contains(&made), "{made}");
    assert_eq!(world.stored().await, 10 * SIZE);
    assert_books_balance(&world.app).await;
}

#[tokio::test]
async fn whatever_call_breaks_an_upload_is_counted_once_and_given_back_once() {
    for calls in 0..6 {
        let world = World::new().await;
        for break_after in [testkit::TestApp::cut_after, testkit::TestApp::lose_answer_after] {
            break_after(&world.app, calls);
            drop(uploads::create(world.app.unlimited(), world.new_upload(7, SIZE), &testkit::system()).await);
            world.app.mend();
            let made =
                uploads::create(world.app.unlimited(), world.new_upload(7, SIZE), &testkit::system()).await.unwrap();
            assert!(matches!(made, Announced::Made(_)), "broken at call {calls}");
            assert_eq!(world.stored().await, SIZE, "broken at call {calls}");
            world.app.advance(KEPT);
            break_after(&world.app, calls);
            for shard in 0..SHARDS {
                drop(storage::sweep(world.app.unlimited(), shard).await);
            }
            world.app.mend();
            world.sweep_storage().await;
            assert_eq!(world.stored().await, 0, "broken at call {calls}");
            assert_books_balance(&world.app).await;
        }
    }
}
