//! Requests that cannot succeed: each is answered with a problem document that
//! says what is wrong and where.

use serde_json::{Value, json};

use crate::client::text;
use crate::mail;
use crate::projects::shapes;
use crate::user::{User, anonymous, new_email};

const REGISTER: &str = "/api/v1/auth/register";
/// Well-formed, and of nothing that exists.
const UNKNOWN_GENERATION: &str = "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6";
const UNKNOWN_UPLOAD: &str = "upl_01JD3V7Z0QK2M4N6P8R0T2V4X6";

fn field(problem: &Value) -> &str {
    text(&problem["errors"][0], "field")
}

#[tokio::test]
async fn malformed_json_is_400_with_its_line_and_column() {
    let reply = anonymous().post_raw(REGISTER, "application/json", "{\"email\": \n oops").await;
    let problem = reply.expect_problem(400, "malformed_request");
    assert!(text(&problem, "detail").contains("line 2 column 2"), "{problem}");
}

#[tokio::test]
async fn an_unknown_a_missing_and_a_mistyped_field_are_422_by_name() {
    let user = User::new().await;
    let cases = [
        (json!({"project": UNKNOWN_UPLOAD, "colour": "red"}), "colour"),
        (json!({}), "project"),
        (json!({"project": 7}), "project"),
        (json!({"project": UNKNOWN_UPLOAD, "ontologies": [UNKNOWN_UPLOAD, "x"]}), "ontologies[1]"),
        (json!({"project": UNKNOWN_UPLOAD, "queue": "express"}), "queue"),
    ];
    for (body, wanted) in cases {
        let problem = user.create(&body).await.expect_problem(422, "invalid_request");
        let named = &problem["errors"][0];
        let told = text(named, "field") == wanted || text(named, "message").contains(&format!("`{wanted}`"));
        assert!(told, "{body} should name {wanted}: {problem}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_413() {
    let body = json!({"email": new_email(), "name": "x".repeat(300 * 1024)});
    let problem = anonymous().post(REGISTER, &body).await.expect_problem(413, "body_too_large");
    assert!(text(&problem, "detail").contains("262144"), "{problem}");
}

#[tokio::test]
async fn another_content_type_is_415() {
    let body = json!({"email": new_email()}).to_string();
    for content_type in ["text/plain", "application/x-www-form-urlencoded"] {
        let reply = anonymous().post_raw(REGISTER, content_type, body.clone()).await;
        reply.expect_problem(415, "unsupported_media_type");
    }
}

#[tokio::test]
async fn an_email_or_password_that_will_not_do_is_named() {
    let body = json!({"email": "ada"});
    assert_eq!(field(&anonymous().post(REGISTER, &body).await.expect_problem(422, "invalid_request")), "email");
    let email = new_email();
    anonymous().post(REGISTER, &json!({"email": email})).await.expect(202);
    let code = mail::code_sent_to(&email, "verify-email").await;
    for password in ["short", "password1234"] {
        let body = json!({"code": code, "password": password});
        let problem = anonymous().post("/api/v1/auth/verify-email", &body).await.expect_problem(422, "invalid_request");
        assert_eq!(field(&problem), "password");
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_get_the_same_answer() {
    let user = User::new().await;
    let mut problems = Vec::new();
    for email in [user.email.clone(), new_email()] {
        let body = json!({"email": email, "password": "not the passphrase"});
        let mut problem = anonymous().post("/api/v1/auth/login", &body).await.expect_problem(401, "credentials_wrong");
        problem["request_id"].take();
        problems.push(problem);
    }
    assert_eq!(problems[0], problems[1]);
}

#[tokio::test]
async fn what_does_not_exist_is_404() {
    let user = User::new().await;
    for path in [
        format!("/api/v1/generations/{UNKNOWN_GENERATION}"),
        format!("/api/v1/generations/{UNKNOWN_GENERATION}/artifact"),
        "/api/v1/generations/not-an-id".to_owned(),
        format!("/api/v1/receipts/{UNKNOWN_GENERATION}"),
        format!("/api/v1/uploads/{UNKNOWN_UPLOAD}"),
    ] {
        user.api.get(&path).await.expect_problem(404, "not_found");
    }
    let cancel = format!("/api/v1/generations/{UNKNOWN_GENERATION}/cancel");
    user.api.post_nothing(&cancel).await.expect_problem(404, "not_found");
}

#[tokio::test]
async fn another_tenants_things_are_404_and_cannot_be_used() {
    let (owner, stranger) = (User::new().await, User::new().await);
    let project = owner.upload_project(&shapes()).await;
    let id = text(&owner.create(&json!({"project": project})).await.expect(202), "id").to_owned();
    owner.complete(&id).await;

    for path in [
        format!("/api/v1/generations/{id}"),
        format!("/api/v1/generations/{id}/artifact"),
        format!("/api/v1/receipts/{id}"),
        format!("/api/v1/uploads/{project}"),
    ] {
        stranger.api.get(&path).await.expect_problem(404, "not_found");
    }
    let cancel = format!("/api/v1/generations/{id}/cancel");
    stranger.api.post_nothing(&cancel).await.expect_problem(404, "not_found");
    let verify = format!("/api/v1/receipts/{id}/verify");
    stranger.api.post(&verify, &json!({})).await.expect_problem(404, "not_found");
    let listed = stranger.api.get("/api/v1/generations").await.expect(200);
    assert_eq!(listed["items"], json!([]));

    let theirs = stranger.create(&json!({"project": project})).await;
    assert_eq!(field(&theirs.expect_problem(422, "invalid_request")), "project");
    let own = stranger.upload_project(&shapes()).await;
    let mixed = stranger.create(&json!({"project": own, "ontologies": [project]})).await;
    assert_eq!(field(&mixed.expect_problem(422, "invalid_request")), "ontologies[0]");
}

#[tokio::test]
async fn an_upload_that_cannot_be_is_refused_when_it_is_announced() {
    let user = User::new().await;
    let sha256 = "0".repeat(64);
    let cases = [
        (json!({"kind": "project", "filename": "p.tar", "size_bytes": 1, "sha256": sha256}), "filename"),
        (json!({"kind": "ontology", "filename": "o.docx", "size_bytes": 1, "sha256": sha256}), "filename"),
        (json!({"kind": "project", "filename": "../p.zip", "size_bytes": 1, "sha256": sha256}), "filename"),
        (json!({"kind": "project", "filename": "p.zip", "size_bytes": 60 << 20, "sha256": sha256}), "size_bytes"),
        (json!({"kind": "project", "filename": "p.zip", "size_bytes": 0, "sha256": sha256}), "size_bytes"),
        (json!({"kind": "project", "filename": "p.zip", "size_bytes": 1, "sha256": "zz"}), "sha256"),
    ];
    for (body, wanted) in cases {
        let problem = user.api.post("/api/v1/uploads", &body).await.expect_problem(422, "invalid_request");
        assert_eq!(field(&problem), wanted, "{body}: {problem}");
    }
}

#[tokio::test]
async fn a_generation_of_an_upload_never_put_is_refused() {
    let user = User::new().await;
    let upload = user.announce("project", "p.zip", b"these bytes never come").await;
    let reply = user.create(&json!({"project": text(&upload, "id")})).await;
    assert_eq!(reply.json["code"], "upload_incomplete", "{}", reply.json);
    reply.expect_problem(409, "upload_incomplete");
    assert_eq!(user.api.get("/api/v1/generations").await.expect(200)["items"], json!([]));
}

#[tokio::test]
async fn bytes_other_than_the_ones_announced_are_never_generated_from() {
    let user = User::new().await;
    let (announced, other) = (engine::archive::pack(&shapes()).unwrap(), b"PK of another kind".to_vec());
    let mut same_size = announced.clone();
    *same_size.last_mut().unwrap() ^= 1;
    for bytes in [other, same_size] {
        let upload = user.announce("project", "p.zip", &announced).await;
        let stored = user.put(&upload, &bytes).await;
        let created = user.create(&json!({"project": text(&upload, "id")})).await;
        // S3 refuses other bytes than the signed checksum; a store that takes
        // them must not lead to a generation of them.
        if created.status == 202 {
            assert_eq!(stored, 200);
            let id = text(&created.json, "id").to_owned();
            assert_eq!(user.ended(&id).await["state"], "failed");
            user.assert_nothing_left(&id).await;
        } else {
            created.expect_problem(409, "upload_incomplete");
        }
    }
}
