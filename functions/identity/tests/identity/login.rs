use identity::{login, register as register_row};
use jiff::SignedDuration;
use platform::Table;
use serde_json::{Value, json};
use testkit::TestApp;

use crate::{PASSWORD, account, ada, last_code, log_in, verify};

#[tokio::test]
async fn a_login_gives_a_token_for_the_personal_workspace() {
    let app = TestApp::new().await;
    app.anon().call(&register_row::ENDPOINT).json(&ada()).send().await;
    let registered = verify(&app, &last_code(&app, "ada@example.org").await).await;
    let reply = log_in(&app, "ada@example.ORG", PASSWORD).await;
    insta::assert_json_snapshot!("logged_in", reply.snapshot(), {
        ".body.access_token" => "[token]", ".body.refresh_token" => "[token]",
    });
    assert_eq!(reply.text("workspace_id"), registered.text("workspace_id"));
}

#[tokio::test]
async fn a_login_publishes_the_public_key_once_and_only_that() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    log_in(&app, "ada@example.org", PASSWORD).await;
    app.cool();
    app.advance(SignedDuration::from_hours(1));
    log_in(&app, "ada@example.org", PASSWORD).await;
    let mut items = app.table(Table::Accounts).await;
    items.retain(|item| item["pk"] == "KEYS");
    insta::assert_json_snapshot!("published_keys", items);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    let wrong = log_in(&app, "ada@example.org", "incorrect horse battery").await;
    let unknown = log_in(&app, "bob@example.org", PASSWORD).await;
    insta::assert_json_snapshot!("credentials_wrong", wrong.snapshot());
    assert_eq!(wrong.snapshot(), unknown.snapshot());
}

#[tokio::test]
async fn a_password_that_todays_rules_refuse_is_compared_and_not_judged() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    for password in ["", "short"] {
        assert_eq!(log_in(&app, "ada@example.org", password).await.code(), "credentials_wrong");
    }
    // Its length is bounded before it is hashed.
    assert_eq!(log_in(&app, "ada@example.org", &"x".repeat(129)).await.code(), "invalid_request");
}

#[tokio::test]
async fn the_case_and_the_spaces_of_a_password_count() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    for password in [PASSWORD.to_uppercase(), format!("{PASSWORD} "), format!(" {PASSWORD}")] {
        assert_eq!(log_in(&app, "ada@example.org", &password).await.status, 401, "{password:?}");
    }
}

#[tokio::test]
async fn every_login_is_another_token_of_fifteen_minutes() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    let claims = |token: &str| -> Value {
        use base64::Engine as _;
        let body = token.split('.').nth(1).unwrap();
        serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(body).unwrap()).unwrap()
    };
    let first = claims(log_in(&app, "ada@example.org", PASSWORD).await.text("access_token"));
    let second = claims(log_in(&app, "ada@example.org", PASSWORD).await.text("access_token"));
    insta::assert_json_snapshot!("claims", first);
    assert_ne!(first["jti"], second["jti"]);
    assert_eq!(first["exp"].as_i64().unwrap() - first["iat"].as_i64().unwrap(), 15 * 60);
}

#[tokio::test]
async fn a_login_with_unknown_fields_is_refused() {
    let app = TestApp::new().await;
    let body = json!({"email": "ada@example.org", "password": PASSWORD, "role": "admin"});
    let reply = app.anon().call(&login::ENDPOINT).json(&body).send().await;
    assert_eq!((reply.status, reply.code()), (422, "invalid_request"));
}

#[tokio::test]
async fn a_login_may_be_for_any_workspace_that_the_person_belongs_to_and_for_no_other() {
    let app = TestApp::new().await;
    let ada = account(&app, "ada@example.org").await;
    let bob = account(&app, "bob@example.org").await;
    let log_in = async |workspace: &str| {
        let body = json!({"email": "ada@example.org", "password": PASSWORD, "workspace_id": workspace});
        app.anon().call(&login::ENDPOINT).json(&body).send().await
    };
    let own = ada.text("workspace_id");
    assert_eq!(log_in(own).await.text("workspace_id"), own);
    for other in [bob.text("workspace_id"), "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6"] {
        let reply = log_in(other).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("workspace_id")));
    }
}

#[tokio::test]
async fn a_workspace_is_not_told_to_who_does_not_know_the_password() {
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    let body = json!({
        "email": "ada@example.org", "password": "wrong", "workspace_id": "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6",
    });
    let reply = app.anon().call(&login::ENDPOINT).json(&body).send().await;
    assert_eq!(reply.code(), "credentials_wrong");
}

#[tokio::test]
async fn a_refresh_token_names_the_session_that_begins_and_is_a_code_of_ours() {
    use platform::codes::{Purpose, read};
    let app = TestApp::new().await;
    account(&app, "ada@example.org").await;
    let (ada, reply) = crate::logged_in(&app, "ada@example.org").await;
    let subject = read(app.unlimited(), Purpose::Refresh, reply.text("refresh_token")).await.unwrap();
    let (account, session) = (ada.caller().account_id, ada.caller().session_id().unwrap());
    let workspace = ada.caller().tenant_id;
    assert_eq!(subject.unwrap(), format!("{account}.{session}.{workspace}.0"));
}
