//! What a row does not grant fails any test; here, what it grants and nobody needs.

use domain::{Role, StaffId};
use identity::{
    authorize, change_password, confirm_email_change, get_account, login, register as register_row,
    request_email_change, request_password_reset, reset_password, update_account, verify_email,
};
use identity_store::sessions::SESSIONS_MAX;
use jiff::SignedDuration;
use platform::Endpoint;
use platform::error::Refusal;
use serde_json::json;
use testkit::TestApp;

use crate::{PASSWORD, account, ada, code_of, last_code, log_in, logged_in, mails, verify};

const ADA: &str = "ada@example.org";
const NEW: &str = "zebra quilt orbit";

/// What people do, once each.
async fn everything(app: &TestApp) {
    for key in ["first", "second"] {
        app.anon().call(&register_row::ENDPOINT).json(&ada()).idempotency_key(key).send().await;
    }
    let late = last_code(app, ADA).await;
    verify(app, &code_of(app, mails(app, ADA).await[0].message.link().unwrap()).await).await;
    for code in [&late, &late] {
        verify(app, code).await;
    }
    let first = code_of(app, mails(app, ADA).await[0].message.link().unwrap()).await;
    verify(app, &first).await;
    for _ in 0..10 {
        log_in(app, ADA, "a wrong password").await;
        app.advance(SignedDuration::from_secs(900));
    }
    crate::passwords::forget_parameters(app).await;
    for _ in 0..SESSIONS_MAX {
        logged_in(app, ADA).await;
    }
    let (person, _) = logged_in(app, ADA).await;
    person.call(&get_account::ENDPOINT).send().await;
    person.call(&update_account::ENDPOINT).json(&json!({"name": "Ada"})).send().await;
    change_email(app).await;
    reset(app).await;
}

async fn change_email(app: &TestApp) {
    logged_in(app, ADA).await;
    let (person, _) = logged_in(app, ADA).await;
    let body = json!({"email": "countess@example.org"});
    for key in ["first", "second"] {
        person.call(&request_email_change::ENDPOINT).json(&body).idempotency_key(key).send().await;
    }
    let body = json!({"code": last_code(app, "countess@example.org").await});
    person.call(&confirm_email_change::ENDPOINT).json(&body).send().await;
}

async fn reset(app: &TestApp) {
    let email = "countess@example.org";
    for key in ["first", "second"] {
        let call = app.anon().call(&request_password_reset::ENDPOINT).json(&json!({"email": email}));
        call.idempotency_key(key).send().await;
    }
    log_in(app, email, PASSWORD).await;
    let (person, _) = logged_in(app, email).await;
    app.advance(SignedDuration::from_secs(1));
    let body = json!({"code": last_code(app, email).await, "password": NEW});
    for _ in 0..2 {
        assert_eq!(app.anon().call(&reset_password::ENDPOINT).json(&body).send().await.status, 200);
    }
    app.advance(SignedDuration::from_secs(1));
    log_in(app, email, NEW).await;
    let body = json!({"current_password": NEW, "password": PASSWORD});
    assert_eq!(person.call(&change_password::ENDPOINT).json(&body).send().await.status, 204);
}

/// Nobody was granted this enrolment, so the authorizer looks for the member in vain.
async fn use_a_token_of_staff(app: &TestApp) {
    let nobody = StaffId::new(ulid::Ulid(1));
    let token = platform::tokens::issue_to_staff(app.unlimited(), nobody, "none").await.unwrap();
    let found = app.identify(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap();
    assert_eq!(found, Err(Refusal::SessionEnded));
}

/// For the notice that a month's requests are nearly used up, which takes hundreds;
/// tests/soak tries it.
const UNSEEN: [&str; 2] =
    ["rate::admit: dynamodb:Query AccountsTable at ten_*", "rate::admit: dynamodb:PutItem OutboxTable"];

#[tokio::test]
async fn every_grant_is_used() {
    let app = TestApp::new().await;
    everything(&app).await;
    crate::keys::use_one(&app).await;
    use_a_token_of_staff(&app).await;
    let rows: [&'static Endpoint; 11] = [
        &register_row::ENDPOINT,
        &verify_email::ENDPOINT,
        &login::ENDPOINT,
        &authorize::ENDPOINT,
        &get_account::ENDPOINT,
        &update_account::ENDPOINT,
        &request_email_change::ENDPOINT,
        &confirm_email_change::ENDPOINT,
        &request_password_reset::ENDPOINT,
        &reset_password::ENDPOINT,
        &change_password::ENDPOINT,
    ];
    for row in rows {
        let mut unused = app.unused_grants(row);
        unused.retain(|grant| row.name != "authorize" || !UNSEEN.contains(&grant.as_str()));
        assert_eq!(unused, Vec::<String>::new(), "{}", row.name);
    }
}

#[tokio::test]
async fn a_logged_in_person_is_the_caller_that_the_token_names() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let (person, _) = logged_in(&app, ADA).await;
    let caller = person.caller();
    assert_eq!(caller.account_id.to_string(), made.text("account_id"));
    assert_eq!(caller.tenant_id.to_string(), made.text("workspace_id"));
    assert_eq!(caller.role, Role::Admin);
}
