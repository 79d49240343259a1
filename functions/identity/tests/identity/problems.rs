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

/// UTS 39: a Cyrillic letter in an ASCII word, and the like.
#[tokio::test]
async fn a_text_that_looks_like_another_is_refused_by_code_and_character() {
    let app = TestApp::new().await;
    for (email, code, character) in [
        ("\u{430}da@example.org", "mixed_scripts", "U+0430, Cyrillic"),
        ("ada@ex\u{430}mple.org", "mixed_scripts", "U+0430, Cyrillic"),
        ("\u{441}\u{430}\u{440}\u{430}@example.org", "confusable_text", "U+0441, Cyrillic"),
        ("ad\u{1d41a}@example.org", "styled_letter", "U+1D41A"),
    ] {
        let reply = app.anon().call(&register::ENDPOINT).json(&json!({"email": email})).send().await;
        let error = &reply.json["errors"][0];
        assert_eq!((reply.status, reply.code(), &error["field"]), (422, "invalid_request", &json!("email")), "{email}");
        assert_eq!(error["code"], code, "{email}: {error}");
        assert!(error["message"].as_str().unwrap().contains(character), "{email}: {error}");
    }
    let name = json!({"email": "ada@example.org", "name": "Ad\u{430} Lovelace"});
    let reply = app.anon().call(&register::ENDPOINT).json(&name).send().await;
    assert_eq!((reply.status, &reply.json["errors"][0]["code"]), (422, &json!("mixed_scripts")));
    let own =
        json!({"email": "\u{438}\u{432}\u{430}\u{43d}@\u{43f}\u{440}\u{438}\u{43c}\u{435}\u{440}.\u{440}\u{444}"});
    assert_eq!(app.anon().call(&register::ENDPOINT).json(&own).send().await.status, 202, "an address of one script");
    // Whoever has such an address from before can still log in.
    let body = json!({"email": "\u{430}da@example.org", "password": "correct horse battery"});
    assert_eq!(app.anon().call(&login::ENDPOINT).json(&body).send().await.code(), "credentials_wrong");
}
