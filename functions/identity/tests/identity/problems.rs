//! What a client is told when a request cannot be served.

use identity::{login, register};
use serde_json::json;
use testkit::TestApp;

#[tokio::test]
async fn a_problem_names_every_part_that_rfc_9457_wants_and_the_request() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&register::ENDPOINT).json(&json!({"email": 1})).send().await;
    assert_eq!(reply.header("x-request-id"), reply.json["request_id"].as_str());
    insta::assert_json_snapshot!("problem_of_a_field", reply.snapshot());
}

#[tokio::test]
async fn what_is_not_json_is_told_with_its_place() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&login::ENDPOINT).body("application/json", "{\n\"email\": ").send().await;
    insta::assert_json_snapshot!("problem_of_no_json", reply.snapshot());
}

#[tokio::test]
async fn another_media_type_and_a_large_body_are_refused_before_they_are_read() {
    let app = TestApp::new().await;
    let form = app.anon().call(&login::ENDPOINT).body("application/x-www-form-urlencoded", "email=a").send().await;
    assert_eq!((form.status, form.code()), (415, "unsupported_media_type"));
    let large = app.anon().call(&login::ENDPOINT).body("application/json", vec![b' '; 300_000]).send().await;
    assert_eq!((large.status, large.code()), (413, "body_too_large"));
}

#[tokio::test]
async fn a_database_out_of_reach_is_503_with_a_time_to_come_back() {
    let app = TestApp::new().await;
    app.cut_after(0);
    let body = json!({"email": "ada@example.org", "password": "correct horse battery"});
    let reply = app.anon().call(&login::ENDPOINT).json(&body).send().await;
    insta::assert_json_snapshot!("problem_of_an_outage", reply.snapshot());
}
