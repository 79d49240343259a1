use domain::PersonName;
use jiff::SignedDuration;
use platform::codes::{self, Purpose};
use platform::mail::Message;
use platform::{Table, store::accounts};
use serde_json::json;
use testkit::TestApp;
use tokio::task::JoinSet;

use crate::{PASSWORD, account, ada, code_of, keys, last_code, log_in, mails, register, verify};

const ADA: &str = "ada@example.org";
/// What an account has in the table of accounts.
const ITEMS: usize = 6;

#[tokio::test]
async fn the_code_in_the_mail_makes_an_account_and_a_personal_workspace() {
    let app = TestApp::new().await;
    app.anon().call(&identity::register::ENDPOINT).json(&ada()).send().await;
    let reply = verify(&app, &last_code(&app, ADA).await).await;
    insta::assert_json_snapshot!("account", reply.snapshot());
    insta::assert_json_snapshot!("account_items", app.table(Table::Accounts).await, {"[].phc" => "[phc]"});
    assert!(keys(&app, Table::Sessions, "REGISTRATION#").await.is_empty(), "the hash lies in one place");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.text("account_id"), reply.text("account_id"));
}

#[tokio::test]
async fn a_name_is_optional() {
    let app = TestApp::new().await;
    assert_eq!(account(&app, ADA).await.json.get("name"), None);
}

#[tokio::test]
async fn the_same_code_again_finds_the_account_it_made() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let items = app.table(Table::Accounts).await;
    app.advance(SignedDuration::from_hours(48));
    let code = last_code(&app, ADA).await;
    assert_eq!(verify(&app, &code).await.json, made.json);
    let id = made.text("account_id").parse().unwrap();
    let name = PersonName::parse("Ada").unwrap();
    accounts::rename(app.unlimited(), id, Some(&name)).await.unwrap();
    assert_eq!(verify(&app, &code).await.text("name"), "Ada", "as it is now");
    assert_eq!(app.table(Table::Accounts).await.len(), items.len());
}

#[tokio::test]
async fn of_two_registrations_of_one_address_the_first_verified_makes_the_account() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    let first = last_code(&app, ADA).await;
    app.advance(SignedDuration::from_mins(1));
    register(&app, "ADA@example.org").await;
    let second = last_code(&app, ADA).await;
    assert_eq!(verify(&app, &second).await.status, 200);
    let late = verify(&app, &first).await;
    insta::assert_json_snapshot!("email_taken", late.snapshot());
    assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_racing_verifications_of_one_address_exactly_one_makes_an_account() {
    let app = TestApp::new().await;
    for _ in 0..3 {
        register(&app, ADA).await;
    }
    let mut codes = Vec::new();
    for mail in mails(&app, ADA).await {
        codes.push(code_of(&app, mail.message.link().unwrap()).await);
    }
    let mut racing = JoinSet::new();
    for code in codes.iter().cycle().take(24) {
        let (app, code) = (app.clone(), code.clone());
        racing.spawn(async move { verify(&app, &code).await });
    }
    let replies = racing.join_all().await;
    let mut made: Vec<_> = replies.iter().filter(|it| it.status == 200).map(|it| it.text("account_id")).collect();
    assert!(!made.is_empty());
    made.dedup();
    assert_eq!(made.len(), 1, "one account, whoever asked");
    // A loser may also be told to try again, never that it made an account.
    assert!(replies.iter().all(|it| matches!(it.code(), "" | "email_taken" | "unavailable")), "{replies:?}");
    assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.text("account_id"), made[0]);
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_code_still_makes_one_account() {
    for calls in 0.. {
        let app = TestApp::new().await;
        register(&app, ADA).await;
        let code = last_code(&app, ADA).await;
        app.cut_after(calls);
        let crashed = verify(&app, &code).await;
        app.mend();
        if crashed.status == 200 {
            assert!(calls >= 3, "the key, the registration and the account are three calls at least");
            return;
        }
        assert_eq!(crashed.status, 503);
        let made = app.table(Table::Accounts).await;
        assert!(made.is_empty() || made.len() == ITEMS, "half an account: {made:?}");
        assert_eq!(verify(&app, &code).await.status, 200, "after {calls} calls");
        assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
        assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
    }
}

#[tokio::test]
async fn an_answer_of_the_database_that_is_lost_changes_nothing_for_the_client() {
    for calls in 0..3 {
        let app = TestApp::new().await;
        register(&app, ADA).await;
        let code = last_code(&app, ADA).await;
        app.lose_answer_after(calls);
        let reply = verify(&app, &code).await;
        assert_eq!(reply.status, 200, "the answer of call {calls} was lost: {reply:?}");
        assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
    }
}

#[tokio::test]
async fn after_a_day_the_code_is_worth_nothing() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    app.advance(SignedDuration::from_hours(24));
    let reply = verify(&app, &code).await;
    insta::assert_json_snapshot!("registration_expired", reply.snapshot());
    assert!(app.table(Table::Accounts).await.is_empty());
}

#[tokio::test]
async fn codes_of_another_purpose_changed_ones_and_none_are_refused() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    let good = last_code(&app, ADA).await;
    let subject = good.rsplit_once('.').unwrap().0;
    let other = codes::write(app.unlimited(), Purpose::ResetPassword, subject).await.unwrap();
    let mut changed = good.clone();
    changed.replace_range(4..5, if &good[4..5] == "0" { "1" } else { "0" });
    for code in [other.as_str(), &changed, &good[..good.len() - 1], subject, "", "x.y", &"x".repeat(5000)] {
        let reply = verify(&app, code).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("code")), "{code}");
    }
    assert_eq!(verify(&app, &good).await.status, 200);
}

#[tokio::test]
async fn a_registration_that_somebody_else_began_is_no_account_until_the_mail_is_opened() {
    let app = TestApp::new().await;
    let body = json!({"email": ADA, "password": "the stranger's own words"});
    app.anon().call(&identity::register::ENDPOINT).json(&body).send().await;
    assert_eq!(account(&app, ADA).await.status, 200, "the stranger keeps nobody from registering");
    assert_eq!(log_in(&app, ADA, "the stranger's own words").await.status, 401);
    assert!(matches!(mails(&app, ADA).await[0].message, Message::VerifyEmail { .. }));
}
