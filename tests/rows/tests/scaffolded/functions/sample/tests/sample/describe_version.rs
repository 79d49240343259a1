use domain::Role;
use sample::describe_version;
use serde_json::json;
use testkit::TestApp;

#[tokio::test]
async fn what_is_not_there_is_404() {
    let app = TestApp::new().await;
    let reply = app
        .member(Role::Editor)
        .call(&describe_version::ENDPOINT)
        .path("namespace", "acme")
        .path("name", "typescript")
        .path("version", "1.4.2")
        .json(&json!({"label": "red"}))
        .send()
        .await;
    assert_eq!((reply.status, reply.code()), (404, "not_found"), "{reply:?}");
}
