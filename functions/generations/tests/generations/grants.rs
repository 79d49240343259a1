//! What a row grants, its function uses.

use std::time::Duration;

use domain::plan::{Limit, Overrides, Plan, Terms};
use domain::upload::ONTOLOGY_BYTES_MAX;
use domain::{AccountId, Role};
use generations::{ENDPOINTS, cancel_generation, create_generation, create_upload, get_artifact, get_upload};
use generations::{
    delete_artifact, delete_upload, fail_generation, get_report, list_generations, list_uploads, run_generation,
};
use generations_store::storage;
use identity_store::accounts;
use platform::queue::Message;
use platform::{Queue, Table};
use serde_json::json;
use tenancy_store::plans::{self, Change};
use ulid::Ulid;

use crate::world::{World, colours, colours_with};

/// Not seen as calls: signing uses a right without one, and the test kit gives
/// secrets directly.
const UNSEEN: [(&str, &str); 3] = [
    ("create-upload", "s3:PutObject uploadsbucket"),
    ("get-artifact", "s3:GetObject artifactsbucket"),
    ("run-generation", "signing::published_key: secretsmanager:GetSecretValue ReceiptKeySecret"),
];

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    register_owner(&world).await;
    let project = world.upload_project(&colours()).await;
    let upload = json!({"kind": "ontology", "filename": "a.ttl", "size_bytes": 1, "sha256": "0".repeat(64)});
    world.editor.call(&create_upload::ENDPOINT).json(&upload).idempotency_key("a").send().await;
    world.editor.call(&get_upload::ENDPOINT).path("id", &project).send().await;
    let first = world.complete(&colours()).await;
    let body = json!({"project": project, "previous": first["id"]});
    let second = world.editor.call(&create_generation::ENDPOINT).json(&body).idempotency_key("b").send().await;
    world.run(second.text("id")).await.unwrap();
    let viewer = world.app.member(Role::Viewer);
    viewer.call(&get_artifact::ENDPOINT).path("id", second.text("id")).send().await;
    viewer.call(&list_generations::ENDPOINT).send().await;
    // What it took of the owner's free allowance is given back.
    let wrong = world.generate(&colours_with("ggen.toml", "[project")).await;
    world.run(&wrong).await.unwrap();
    world.announce(&world.editor, "ontology", "waits.ttl", b"x").await;
    viewer.call(&list_uploads::ENDPOINT).send().await;
    viewer.call(&get_report::ENDPOINT).path("id", second.text("id")).send().await;
    let third = world.create(&json!({"project": project})).await;
    world.editor.call(&cancel_generation::ENDPOINT).path("id", third.text("id")).send().await;
    let fourth = world.create(&json!({"project": project})).await;
    world.bury(fourth.text("id")).await.unwrap();
    world.create(&json!({"project": project})).await;
    world.app.advance(jiff::SignedDuration::from_mins(5));
    world.sweep().await.unwrap();
    crate::packages::use_the_registry(&world).await;
    quota_and_places(&world, &project).await;
    let old = world.upload("ontology", "old.ttl", b"<urn:a> <urn:b> 1 .").await;
    world.app.advance(jiff::SignedDuration::from_hours(2));
    for shard in 0..storage::SHARDS {
        storage::sweep(world.app.unlimited(), shard).await.unwrap();
    }
    world.editor.call(&delete_upload::ENDPOINT).path("id", &old).send().await;
    world.editor.call(&delete_artifact::ENDPOINT).path("id", second.text("id")).send().await;
    for _ in 0..10 {
        world.app.advance(jiff::SignedDuration::from_hours(24));
        world.sweep().await.unwrap();
    }

    // What no handler can read comes again, from each queue.
    for (endpoint, queue) in [
        (&run_generation::ENDPOINT, Queue::Interactive),
        (&run_generation::ENDPOINT, Queue::Batch),
        (&fail_generation::ENDPOINT, Queue::GenerationsDead),
    ] {
        let message = world.message(&project, Duration::from_secs(30));
        let unreadable = Message { queue: Some(queue), body: "{}".to_owned(), ..message };
        assert!(world.app.deliver(endpoint, unreadable).await.is_err());
    }

    // Until one does not fit: then an earlier try of the same request is looked for.
    for number in 0..6 {
        let large = json!({"kind": "ontology", "filename": "large.ttl", "size_bytes": ONTOLOGY_BYTES_MAX,
            "sha256": "0".repeat(64)});
        let call = world.editor.call(&create_upload::ENDPOINT).json(&large);
        call.idempotency_key(&format!("large-{number}")).send().await;
    }

    for endpoint in ENDPOINTS {
        let mut unused = world.app.unused_grants(endpoint);
        unused.retain(|grant| !UNSEEN.contains(&(endpoint.name, grant.as_str())));
        assert_eq!(unused, Vec::<String>::new(), "{}", endpoint.name);
    }
}

/// An admin who owns the workspace, so that it uses their free allowance.
async fn register_owner(world: &World) {
    let (app, tenant_id) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let admin = accounts::NewAccount {
        account_id: AccountId::new(Ulid(9)),
        tenant_id,
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("phc".to_owned()),
    };
    accounts::register(app, &admin, &testkit::system()).await.unwrap();
}

/// A quota that is used up; and a generation from each queue that finds no place.
async fn quota_and_places(world: &World, project: &str) {
    let (app, tenant_id) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let generations = Some(Limit::Hard { included: 1 });
    let terms = Terms { plan: Plan::Free, overrides: Overrides { generations, ..Overrides::default() } };
    plans::change(app, tenant_id, &Change::Terms(terms), &testkit::system()).await.unwrap().unwrap();
    world.app.advance(jiff::SignedDuration::from_hours(24 * 11));
    let body = json!({"project": project});
    let waiting = world.create(&body).await;
    assert_eq!(waiting.status, 202, "{waiting:?}");
    assert_eq!(world.create(&body).await.status, 429);
    let mails = world.app.table(Table::Outbox).await.into_iter().filter(|it| it["kind"] == "mail").count();
    assert_eq!(mails, 1, "it is used up");
    let generations = Some(Limit::Unlimited);
    let terms = Terms { plan: Plan::Free, overrides: Overrides { generations, ..Overrides::default() } };
    plans::change(app, tenant_id, &Change::Terms(terms), &testkit::system()).await.unwrap().unwrap();
    // One that waits is handed over to a worker of each queue.
    for queue in ["interactive", "batch"] {
        let _held = [world.take_a_place().await, world.take_a_place().await];
        let first = world.create(&body).await;
        let second = world.create(&json!({"project": project, "queue": queue})).await;
        for waiting in [&first, &second] {
            world.run(waiting.text("id")).await.unwrap();
        }
        world.outwait_leases();
        let short = world.message(first.text("id"), Duration::from_secs(60));
        world.app.deliver(&run_generation::ENDPOINT, short).await.unwrap();
        world.outwait_leases();
        world.run(second.text("id")).await.unwrap();
    }
}
