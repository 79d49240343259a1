//! Health, readiness, the API's description, and what leaves by the outbox.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod events;
mod feedback;
mod mails;
mod outbox;
mod unsubscribing;

use ops::{get_health, get_openapi, get_ready};
use platform::Table;
use serde_json::Value;
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
