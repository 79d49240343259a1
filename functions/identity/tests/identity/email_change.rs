//! Having another mail address.

use identity::{confirm_email_change, request_email_change};
use jiff::SignedDuration;
use platform::Table;
use platform::codes::{self, Purpose};
use platform::mail::Message;
use serde_json::json;
use testkit::{Actor, Reply, TestApp};
use tokio::task::JoinSet;

use crate::{PASSWORD, account, keys, last_code, last_mail, log_in, logged_in, mails, sessions};

const ADA: &str = "ada@example.org";
const NEW: &str = "countess@example.org";

async fn request(actor: &Actor, email: &str) -> Reply {
    actor.call(&request_email_change::ENDPOINT).json(&json!({"email": email})).send().await
}

async fn confirm(actor: &Actor, code: &str) -> Reply {
    actor.call(&confirm_email_change::ENDPOINT).json(&json!({"code": code})).send().await
}

#[tokio::test]
async fn the_code_in_the_mail_to_the_new_address_makes_it_the_accounts() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    logged_in(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    let requested = request(&ada, "Countess@example.org").await;
    insta::assert_json_snapshot!("email_change_pending", requested.snapshot());
    insta::assert_json_snapshot!("email_change_mail", last_mail(&app, NEW).await);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200, "until then nothing changes");
    let confirmed = confirm(&ada, &last_code(&app, NEW).await).await;
    insta::assert_json_snapshot!("email_changed", confirmed.snapshot());
    assert_eq!(
        last_mail(&app, ADA).await.message,
        Message::EmailChanged { address: NEW.to_owned().try_into().unwrap() }
    );
    assert_eq!(sessions(&app, made.text("account_id")).await, [ada.caller().session_id().unwrap()]);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 401);
    assert_eq!(log_in(&app, NEW, PASSWORD).await.text("account_id"), made.text("account_id"));
    assert_eq!(keys(&app, Table::Accounts, "EMAIL#").await, [format!("EMAIL#{NEW}")]);
}

#[tokio::test]
async fn the_old_address_can_be_registered_again() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    request(&ada, NEW).await;
    confirm(&ada, &last_code(&app, NEW).await).await;
    assert_ne!(account(&app, ADA).await.text("account_id"), made.text("account_id"));
}

#[tokio::test]
async fn whether_the_new_address_has_an_account_is_told_to_its_reader_alone() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    account(&app, NEW).await;
    let (ada, _) = logged_in(&app, ADA).await;
    let (taken, free) = (request(&ada, NEW).await, request(&ada, "free@example.org").await);
    assert_eq!((taken.status, free.status), (202, 202));
    assert_eq!(last_mail(&app, NEW).await.message, Message::AlreadyRegistered);
    let own = request(&ada, "ADA@example.org").await;
    assert_eq!((own.status, own.json["errors"][0]["field"].as_str()), (422, Some("email")));
}

#[tokio::test]
async fn an_address_that_was_registered_in_between_stays_its_owners() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    request(&ada, NEW).await;
    let code = last_code(&app, NEW).await;
    let other = account(&app, NEW).await;
    assert_eq!(confirm(&ada, &code).await.code(), "email_taken");
    assert_eq!(log_in(&app, NEW, PASSWORD).await.text("account_id"), other.text("account_id"));
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
}

#[tokio::test]
async fn another_accounts_code_a_late_one_and_one_of_another_purpose_are_worth_nothing() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    account(&app, "bob@example.org").await;
    let (ada, _) = logged_in(&app, ADA).await;
    let (bob, _) = logged_in(&app, "bob@example.org").await;
    request(&ada, NEW).await;
    let code = last_code(&app, NEW).await;
    assert_eq!(confirm(&bob, &code).await.code(), "code_expired");
    let subject = code.rsplit_once('.').unwrap().0;
    let other = codes::write(app.unlimited(), Purpose::VerifyEmail, subject).await.unwrap();
    assert_eq!(confirm(&ada, &other).await.status, 422);
    app.advance(SignedDuration::from_hours(24));
    assert_eq!(confirm(&ada, &code).await.code(), "code_expired");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
}

#[tokio::test]
async fn a_code_works_once_and_the_same_request_again_answers_the_same() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    request(&ada, NEW).await;
    let there = last_code(&app, NEW).await;
    let confirmed = confirm(&ada, &there).await;
    assert_eq!(confirm(&ada, &there).await.json, confirmed.json);
    request(&ada, ADA).await;
    assert_eq!(confirm(&ada, &last_code(&app, ADA).await).await.status, 200, "and back");
    assert_eq!(confirm(&ada, &there).await.code(), "code_expired", "not there again");
}

#[tokio::test]
async fn it_needs_a_fresh_proof() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    app.advance(SignedDuration::from_mins(11));
    assert_eq!(request(&ada, NEW).await.code(), "step_up_required");
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_finishes() {
    for calls in 0.. {
        let app = TestApp::new().await;
        let made = account(&app, ADA).await;
        logged_in(&app, ADA).await;
        let (ada, _) = logged_in(&app, ADA).await;
        request(&ada, NEW).await;
        let code = last_code(&app, NEW).await;
        app.cut_after(calls);
        let crashed = confirm(&ada, &code).await;
        app.mend();
        let owners = keys(&app, Table::Accounts, "EMAIL#").await;
        assert_eq!(owners.len(), 1, "one address at any moment: {owners:?}");
        if crashed.status != 200 {
            assert_eq!(crashed.status, 503);
            assert_eq!(confirm(&ada, &code).await.status, 200, "after {calls} calls");
        }
        assert_eq!(sessions(&app, made.text("account_id")).await.len(), 1, "after {calls} calls");
        assert_eq!(log_in(&app, NEW, PASSWORD).await.status, 200);
        let told =
            mails(&app, ADA).await.iter().filter(|it| matches!(it.message, Message::EmailChanged { .. })).count();
        assert_eq!(told, 1, "after {calls} calls");
        if crashed.status == 200 {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_accounts_that_confirm_one_address_at_once_exactly_one_has_it() {
    let app = TestApp::new().await;
    let mut ready = Vec::new();
    for email in [ADA, "bob@example.org"] {
        account(&app, email).await;
        let (actor, _) = logged_in(&app, email).await;
        request(&actor, NEW).await;
        ready.push((actor, last_code(&app, NEW).await));
    }
    let mut racing = JoinSet::new();
    for (actor, code) in ready {
        racing.spawn(async move { confirm(&actor, &code).await });
    }
    let mut outcomes: Vec<_> = racing.join_all().await.iter().map(|it| (it.status, it.code().to_owned())).collect();
    outcomes.sort();
    assert_eq!(outcomes, [(200, String::new()), (409, "email_taken".to_owned())]);
    assert_eq!(keys(&app, Table::Accounts, "EMAIL#").await.len(), 2);
}
