//! Functions that die at every call, and calls whose answers are lost.

use discovery::{index_package, rebuild_search_index};
use serde_json::json;
use testkit::TestApp;

use crate::indexing::reports;
use crate::support::{Made, answers, index, messages};

async fn expected() -> Vec<serde_json::Value> {
    let app = TestApp::new().await;
    put(&app).await;
    index(&app, &["acme/types", "acme/reports"]).await;
    answers(&app).await
}

async fn put(app: &TestApp) {
    Made::new("acme/types", "TypeScript types").put(app).await;
    reports().put(app).await;
}

#[tokio::test]
async fn a_writer_that_dies_at_any_call_leaves_the_index_whole() {
    let expected = expected().await;
    for calls in 0.. {
        let app = TestApp::new().await;
        Made::new("acme/types", "TypeScript types").put(&app).await;
        index(&app, &["acme/types"]).await;
        reports().put(&app).await;
        app.cool();
        app.cut_after(calls);
        let failed = app.deliver_batch(&index_package::ENDPOINT, &messages(&["acme/reports"])).await;
        app.mend();
        // Whoever searches meanwhile finds the old index or the new one.
        let while_down = crate::support::found(&app, "types").await;
        assert_eq!(while_down, ["acme/types"], "after {calls} calls");
        index(&app, &["acme/reports"]).await;
        assert_eq!(answers(&app).await, expected, "after {calls} calls");
        if failed.is_empty() {
            assert!(calls > 10, "the whole run has {calls} calls");
            return;
        }
    }
}

#[tokio::test]
async fn a_lost_answer_is_no_lost_package() {
    let expected = expected().await;
    // Some calls of the run and of its retries; the writes lie among the last ones.
    for calls in (0..20).step_by(4).chain(20..30) {
        let app = TestApp::new().await;
        put(&app).await;
        app.lose_answer_after(calls);
        let sent = messages(&["acme/types", "acme/reports"]);
        let failed = app.deliver_batch(&index_package::ENDPOINT, &sent).await;
        app.mend();
        if !failed.is_empty() {
            index(&app, &["acme/types", "acme/reports"]).await;
        }
        assert_eq!(answers(&app).await, expected, "the answer to call {calls}");
    }
}

#[tokio::test]
async fn an_operator_whose_rebuild_dies_leaves_the_old_index() {
    let app = TestApp::new().await;
    put(&app).await;
    index(&app, &["acme/types", "acme/reports"]).await;
    let before = answers(&app).await;
    for calls in [0, 3, 9, 20, 25] {
        app.cool();
        app.cut_after(calls);
        let outcome = app.operate(&rebuild_search_index::ENDPOINT, json!({})).await;
        app.mend();
        assert!(outcome.is_err(), "the whole run has at most {calls} calls");
        assert_eq!(answers(&app).await, before, "after {calls} calls");
    }
    app.operate(&rebuild_search_index::ENDPOINT, json!({})).await.unwrap();
    assert_eq!(answers(&app).await, before);
}
