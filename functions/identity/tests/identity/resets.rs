//! Choosing another password by mail.

use identity::{request_password_reset, reset_password};
use jiff::SignedDuration;
use platform::codes::{self, Purpose};
use platform::mail::{Message, Notice};
use serde_json::json;
use testkit::{Reply, TestApp};

use crate::{PASSWORD, account, calls, last_code, last_mail, log_in, logged_in, mails, sessions};

const ADA: &str = "ada@example.org";
const NEW: &str = "zebra quilt orbit";

async fn request(app: &TestApp, email: &str) -> Reply {
    app.anon().call(&request_password_reset::ENDPOINT).json(&json!({"email": email})).send().await
}

async fn reset(app: &TestApp, code: &str, password: &str) -> Reply {
    app.anon().call(&reset_password::ENDPOINT).json(&json!({"code": code, "password": password})).send().await
}

#[tokio::test]
async fn the_code_in_the_mail_changes_the_password_and_ends_every_session() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    logged_in(&app, ADA).await;
    logged_in(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    insta::assert_json_snapshot!("reset_requested", request(&app, "ADA@example.org").await.snapshot());
    insta::assert_json_snapshot!("reset_mail", last_mail(&app, ADA).await);
    let reply = reset(&app, &last_code(&app, ADA).await, NEW).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert!(sessions(&app, made.text("account_id")).await.is_empty());
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 401);
    assert_eq!(log_in(&app, ADA, NEW).await.status, 200);
    let notice = last_mail(&app, ADA).await.message;
    assert!(matches!(notice, Message::SecurityNotice { notice: Notice::PasswordReset, .. }));
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer_for_the_same_calls() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (known, unknown) = (request(&app, ADA).await, request(&app, "bob@example.org").await);
    assert_eq!((known.status, unknown.status), (202, 202));
    assert_eq!(known.json.as_object().unwrap().len(), unknown.json.as_object().unwrap().len());
    assert_eq!(last_mail(&app, "bob@example.org").await.message, Message::NoAccount);
    assert_eq!(calls(&app, || request(&app, ADA)).await, calls(&app, || request(&app, "bob@example.org")).await);
}

#[tokio::test]
async fn an_address_gets_three_such_mails_an_hour() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..6 {
        assert_eq!(request(&app, ADA).await.status, 202);
    }
    let sent = mails(&app, ADA).await;
    assert_eq!(sent.iter().filter(|it| matches!(it.message, Message::ResetPassword { .. })).count(), 3);
}

#[tokio::test]
async fn nobody_uses_up_the_mails_that_let_an_owner_back_in() {
    let app = TestApp::new().await;
    for owner in [ADA, "ada+shop@example.org"] {
        account(&app, owner).await;
        let before = mails(&app, owner).await.len();
        for tag in ["x", "y", "z"] {
            request(&app, &format!("ada+{tag}@example.org")).await;
        }
        request(&app, owner).await;
        assert_eq!(mails(&app, owner).await.len(), before + 1, "{owner}");
        app.advance(SignedDuration::from_hours(1));
    }
}

#[tokio::test]
async fn a_code_works_once_and_the_same_request_again_answers_the_same() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    request(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(reset(&app, &code, NEW).await.status, 200);
    assert_eq!(reset(&app, &code, NEW).await.status, 200, "its answer may have been lost");
    let reused = reset(&app, &code, "another zebra quilt orbit").await;
    insta::assert_json_snapshot!("reset_reused", reused.snapshot());
    assert_eq!(log_in(&app, ADA, NEW).await.status, 200);
}

#[tokio::test]
async fn guesses_by_a_used_code_are_counted() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    request(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(reset(&app, &code, NEW).await.status, 200);
    for _ in 0..5 {
        assert_eq!(reset(&app, &code, "another zebra quilt orbit").await.code(), "code_expired");
    }
    let refused = reset(&app, &code, NEW).await;
    assert_eq!((refused.status, refused.code()), (429, "login_delayed"), "though it is right");
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(reset(&app, &code, NEW).await.status, 200);
}

#[tokio::test]
async fn after_an_hour_or_another_change_of_the_password_a_code_is_worth_nothing() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    request(&app, ADA).await;
    let (first, second) = (last_code(&app, ADA).await, {
        request(&app, ADA).await;
        last_code(&app, ADA).await
    });
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(reset(&app, &first, NEW).await.status, 200);
    assert_eq!(reset(&app, &second, "another zebra quilt orbit").await.code(), "code_expired");

    request(&app, ADA).await;
    let late = last_code(&app, ADA).await;
    app.advance(SignedDuration::from_hours(1));
    assert_eq!(reset(&app, &late, "another zebra quilt orbit").await.code(), "code_expired");
    assert_eq!(log_in(&app, ADA, NEW).await.status, 200);
}

#[tokio::test]
async fn a_weak_password_is_refused_and_the_code_stays_good() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    request(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    let weak = reset(&app, &code, "password1234").await;
    assert_eq!((weak.status, weak.json["errors"][0]["field"].as_str()), (422, Some("password")));
    assert_eq!(reset(&app, &code, NEW).await.status, 200);
}

#[tokio::test]
async fn codes_of_another_purpose_changed_ones_and_ones_of_nothing_are_refused() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    request(&app, ADA).await;
    let good = last_code(&app, ADA).await;
    let subject = good.rsplit_once('.').unwrap().0;
    let purposes = [Purpose::VerifyEmail, Purpose::ChangeEmail, Purpose::Refresh, Purpose::Device];
    for purpose in purposes {
        let other = codes::write(app.unlimited(), purpose, subject).await.unwrap();
        assert_eq!(reset(&app, &other, NEW).await.status, 422, "{purpose:?}");
    }
    assert_eq!(reset(&app, &format!("{good}A"), NEW).await.status, 422);
    let nothing =
        codes::write(app.unlimited(), Purpose::ResetPassword, "rst_01JD3V7Z0QK2M4N6P8R0T2V4X6").await.unwrap();
    assert_eq!(reset(&app, &nothing, NEW).await.code(), "code_expired");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_finishes() {
    for calls in 0.. {
        let app = TestApp::new().await;
        let made = account(&app, ADA).await;
        logged_in(&app, ADA).await;
        request(&app, ADA).await;
        let code = last_code(&app, ADA).await;
        app.advance(SignedDuration::from_secs(1));
        app.cut_after(calls);
        let crashed = reset(&app, &code, NEW).await;
        app.mend();
        if crashed.status != 200 {
            assert_eq!(crashed.status, 503);
            assert_eq!(reset(&app, &code, NEW).await.status, 200, "after {calls} calls");
        }
        assert!(sessions(&app, made.text("account_id")).await.is_empty(), "after {calls} calls");
        assert_eq!(log_in(&app, ADA, NEW).await.status, 200, "after {calls} calls");
        let notices = mails(&app, ADA).await.iter().filter(|it| it.message.link().is_none()).count();
        assert_eq!(notices, 1, "after {calls} calls");
        if crashed.status == 200 {
            return;
        }
    }
}

#[tokio::test]
async fn the_sessions_of_an_account_end_however_many_there_are_and_of_no_other() {
    let app = TestApp::new().await;
    let (ada, bob) = (account(&app, ADA).await, account(&app, "bob@example.org").await);
    let store = app.unlimited();
    for (account, count) in [(&ada, 230), (&bob, 3)] {
        for _ in 0..count {
            let id = account.text("account_id").parse().unwrap();
            let session = identity_store::sessions::new(store, id, &Default::default());
            identity_store::sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
        }
    }
    request(&app, ADA).await;
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(reset(&app, &last_code(&app, ADA).await, NEW).await.status, 200);
    assert!(sessions(&app, ada.text("account_id")).await.is_empty());
    assert_eq!(sessions(&app, bob.text("account_id")).await.len(), 3);
}
