//! Changing a password, and hashing one again by higher parameters.

use domain::AccountId;
use identity::change_password::ENDPOINT;
use identity_store::sessions::Ground;
use jiff::SignedDuration;
use platform::Table;
use platform::mail::{Message, Notice};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};

use crate::{PASSWORD, account, last_mail, log_in, logged_in, mails, sessions};

const ADA: &str = "ada@example.org";
const NEW: &str = "zebra quilt orbit";

async fn change(actor: &Actor, current: &str, new: &str) -> Reply {
    actor.call(&ENDPOINT).json(&json!({"current_password": current, "password": new})).send().await
}

async fn phc(app: &TestApp) -> String {
    let items = app.table(Table::Accounts).await;
    let item = items.iter().find(|item| item["sk"] == "PASSWORD").unwrap();
    item["phc"].as_str().unwrap().to_owned()
}

/// Puts a hash made long ago in place.
async fn set_phc(app: &TestApp, account: &str, phc: &str) {
    use aws_sdk_dynamodb::types::AttributeValue;
    let text = |value: &str| AttributeValue::S(value.to_owned());
    let update = app.unlimited().dynamodb().update_item().table_name("AccountsTable");
    update
        .key("pk", text(account))
        .key("sk", text("PASSWORD"))
        .update_expression("SET phc = :phc")
        .expression_attribute_values(":phc", text(phc))
        .send()
        .await
        .unwrap();
}

/// As if the parameters had been raised since the last login.
pub(crate) async fn forget_parameters(app: &TestApp) {
    let items = app.table(Table::Accounts).await;
    let item = items.iter().find(|item| item["sk"] == "PASSWORD").unwrap();
    set_phc(app, item["pk"].as_str().unwrap(), &older_phc()).await;
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_is_told_by_mail() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    logged_in(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    let reply = change(&ada, PASSWORD, NEW).await;
    assert_eq!((reply.status, &reply.json), (204, &Value::Null));
    assert_eq!(sessions(&app, made.text("account_id")).await, [ada.caller().session_id().unwrap()]);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 401);
    assert_eq!(log_in(&app, ADA, NEW).await.status, 200);
    let notice = last_mail(&app, ADA).await.message;
    assert!(matches!(notice, Message::SecurityNotice { notice: Notice::PasswordChanged, .. }));
}

#[tokio::test]
async fn a_wrong_current_password_and_a_weak_new_one_are_named_and_change_nothing() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    let before = phc(&app).await;
    for (current, new, field) in [
        ("not my password", NEW, "current_password"),
        (PASSWORD, "password1234", "password"),
        (PASSWORD, "short", "password"),
    ] {
        let reply = change(&ada, current, new).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some(field)));
    }
    assert_eq!(phc(&app).await, before);
}

#[tokio::test]
async fn whoever_holds_somebodys_session_cannot_guess_on() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (thief, _) = logged_in(&app, ADA).await;
    for _ in 0..5 {
        assert_eq!(change(&thief, "a wrong guess", NEW).await.status, 422);
    }
    assert_eq!(change(&thief, PASSWORD, NEW).await.code(), "login_delayed");
}

#[tokio::test]
async fn a_proof_long_ago_does_not_suffice() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    app.advance(SignedDuration::from_mins(11));
    assert_eq!(change(&ada, PASSWORD, NEW).await.code(), "step_up_required");
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_finishes() {
    for calls in 0.. {
        let app = TestApp::new().await;
        let made = account(&app, ADA).await;
        logged_in(&app, ADA).await;
        let (ada, _) = logged_in(&app, ADA).await;
        app.advance(SignedDuration::from_secs(1));
        app.cut_after(calls);
        let crashed = change(&ada, PASSWORD, NEW).await;
        app.mend();
        if crashed.status != 204 {
            assert_eq!(crashed.status, 503);
            assert_eq!(change(&ada, PASSWORD, NEW).await.status, 204, "after {calls} calls");
        }
        assert_eq!(sessions(&app, made.text("account_id")).await.len(), 1, "after {calls} calls");
        assert_eq!(log_in(&app, ADA, NEW).await.status, 200);
        let told = mails(&app, ADA).await.iter().filter(|it| it.message.link().is_none()).count();
        assert_eq!(told, 1, "after {calls} calls");
        if crashed.status == 204 {
            return;
        }
    }
}

#[tokio::test]
async fn a_login_that_met_the_change_of_its_password_begins_no_session() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let id: AccountId = made.text("account_id").parse().unwrap();
    let store = app.unlimited();
    let session = identity_store::sessions::new(store, id, &Default::default());
    let old = identity_store::accounts::password(store, id).await.unwrap().unwrap();
    let (ada, _) = logged_in(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(change(&ada, PASSWORD, NEW).await.status, 204);
    let ground = Ground::Password { chosen_at: old.changed_at };
    let begun = identity_store::sessions::begin(store, &session, std::slice::from_ref(&ground), &testkit::system())
        .await
        .unwrap();
    assert_eq!(begun, Err(ground));
    assert_eq!(sessions(&app, made.text("account_id")).await.len(), 1);
}

/// The password, hashed by the parameters of another time.
fn older_phc() -> String {
    use argon2::PasswordHasher as _;
    let params = argon2::Params::new(64, 1, 1, None).unwrap();
    let older = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    let phc: argon2::password_hash::phc::PasswordHash = older.hash_password(PASSWORD.as_bytes()).unwrap();
    phc.to_string()
}

#[tokio::test]
async fn a_password_of_lower_parameters_is_hashed_again_at_the_next_login_and_only_then() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let older = older_phc();
    set_phc(&app, made.text("account_id"), &older).await;
    assert_eq!(log_in(&app, ADA, "not the password").await.status, 401);
    assert_eq!(phc(&app).await, older, "a wrong password changes nothing");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
    let renewed = phc(&app).await;
    assert!(renewed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{renewed}");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
    assert_eq!(phc(&app).await, renewed, "once");
}
