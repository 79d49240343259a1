//! Health, readiness, the API's description, and what leaves by the outbox.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod mails;

use domain::generation::Queue;
use domain::{GenerationId, PasswordResetId, Role, UploadId};
use ops::{get_health, get_openapi, get_ready, relay_outbox};
use platform::Table;
use platform::store::generations::{self, Created, New};
use platform::store::password_resets;
use serde_json::{Value, json};
use testkit::TestApp;

#[tokio::test]
async fn it_is_up_also_when_nothing_else_is() {
    let app = TestApp::new().await;
    app.cut_after(0);
    let reply = app.anon().call(&get_health::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.text("status")), (200, "ok"));
}

#[tokio::test]
async fn it_is_ready_when_every_table_answers_and_only_then() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&get_ready::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.text("status")), (200, "ready"));
    assert_eq!(app.unused_grants(&get_ready::ENDPOINT), Vec::<String>::new());
    for reached in 0..Table::ALL.len() {
        app.cut_after(reached);
        let reply = app.anon().call(&get_ready::ENDPOINT).send().await;
        assert_eq!((reply.status, reply.code()), (503, "unavailable"), "{reached} tables answer: {reply:?}");
        assert!(reply.header("retry-after").is_some());
        app.mend();
    }
}

#[tokio::test]
async fn the_description_of_the_api_is_the_committed_one() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&get_openapi::ENDPOINT).send().await;
    let committed: Value = serde_json::from_str(include_str!("../../../../infra/openapi.json")).unwrap();
    assert_eq!((reply.status, &reply.json), (200, &committed));
    assert!(committed["openapi"].as_str().unwrap().starts_with("3.1"));
}

/// A generation of each queue, one of them cancelled, and a mail: their outbox.
async fn outbox(app: &TestApp) -> Vec<Value> {
    let (unlimited, caller) = (app.unlimited(), app.member(Role::Editor).caller().clone());
    for queue in [Queue::Interactive, Queue::Batch] {
        let new = New {
            id: GenerationId::new(unlimited.clock.ulid()),
            tenant_id: caller.tenant_id,
            created_by: caller.account_id,
            queue,
            project: UploadId::new(unlimited.clock.ulid()),
            ontologies: Vec::new(),
            previous: None,
            operation: domain::plan::Operation::Generations,
            key_id: None,
        };
        let created = generations::create(unlimited, new).await.unwrap();
        let Created::Made(created, _) = created else { panic!("{created:?}") };
        if queue == Queue::Batch {
            generations::cancel(unlimited, *created).await.unwrap();
        }
    }
    let reset = PasswordResetId::new(unlimited.clock.ulid());
    let email = "ada@example.org".to_owned().try_into().unwrap();
    password_resets::request(unlimited, reset, &email, None).await.unwrap();
    app.table(Table::Outbox).await
}

#[tokio::test]
async fn what_a_transaction_leaves_goes_to_its_queue_or_to_the_bus() {
    let app = TestApp::new().await;
    for item in outbox(&app).await {
        app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
    }
    let mut sent = app.sent();
    sent.sort_by(|a, b| a.to.cmp(&b.to));
    insta::assert_json_snapshot!("sent", sent);
    assert_eq!(app.unused_grants(&relay_outbox::ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn what_could_not_be_sent_comes_again() {
    let app = TestApp::new().await;
    let items = outbox(&app).await;
    app.cut_after(0);
    for item in &items {
        assert!(app.follow(&relay_outbox::ENDPOINT, item).await.is_err(), "{item}");
    }
    assert!(app.sent().is_empty());
    app.mend();
    for item in &items {
        app.follow(&relay_outbox::ENDPOINT, item).await.unwrap();
    }
    assert_eq!(app.sent().len(), items.len());
}

#[tokio::test]
async fn an_item_of_another_shape_is_not_passed_over_in_silence() {
    let app = TestApp::new().await;
    assert!(app.follow(&relay_outbox::ENDPOINT, &json!({"pk": "a", "sk": "b"})).await.is_err());
}
