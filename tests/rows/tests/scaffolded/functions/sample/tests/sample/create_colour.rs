use domain::Role;
use sample::create_colour;
use serde_json::json;
use testkit::TestApp;

#[tokio::test]
async fn a_member_gets_an_answer() {
    let app = TestApp::new().await;
    let reply = app.member(Role::Editor).call(&create_colour::ENDPOINT).json(&json!({"label": "red"})).send().await;
    assert_eq!((reply.status, reply.code()), (201, ""), "{reply:?}");
}

#[tokio::test]
async fn an_empty_label_is_refused() {
    let app = TestApp::new().await;
    let reply = app.member(Role::Editor).call(&create_colour::ENDPOINT).json(&json!({"label": ""})).send().await;
    assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!("label")));
}
