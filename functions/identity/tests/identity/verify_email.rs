use domain::PersonName;
use identity_store::accounts;
use jiff::SignedDuration;
use platform::Table;
use platform::codes::{self, Purpose};
use serde_json::json;
use testkit::TestApp;
use tokio::task::JoinSet;

use crate::{
    PASSWORD, account, ada, code_of, first_error, keys, last_code, log_in, mails, register, verify, verify_by,
};

const ADA: &str = "ada@example.org";
const OTHER_PASSWORD: &str = "the stranger's own words";
/// What an account has in the table of accounts.
const ITEMS: usize = 6;

#[tokio::test]
async fn the_code_in_the_mail_makes_an_account_and_a_personal_workspace() {
    let app = TestApp::new().await;
    app.anon().call(&identity::register::ENDPOINT).json(&ada()).send().await;
    let reply = verify(&app, &last_code(&app, ADA).await).await;
    insta::assert_json_snapshot!("account", reply.snapshot());
    insta::assert_json_snapshot!("account_items", app.table(Table::Accounts).await, {"[].phc" => "[phc]"});
    assert!(keys(&app, Table::Sessions, "REGISTRATION#").await.is_empty());
    assert_eq!(log_in(&app, ADA, PASSWORD).await.text("account_id"), reply.text("account_id"));
}

#[tokio::test]
async fn a_name_is_optional() {
    let app = TestApp::new().await;
    assert_eq!(account(&app, ADA).await.json.get("name"), None);
}

#[tokio::test]
async fn the_same_request_again_finds_the_account_it_made() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    let items = app.table(Table::Accounts).await;
    app.advance(SignedDuration::from_hours(23));
    let code = last_code(&app, ADA).await;
    assert_eq!(verify(&app, &code).await.json, made.json);
    let id = made.text("account_id").parse().unwrap();
    let name = PersonName::parse("Ada").unwrap();
    accounts::rename(app.unlimited(), id, Some(&name), &testkit::system()).await.unwrap();
    assert_eq!(verify(&app, &code).await.text("name"), "Ada", "as it is now");
    assert_eq!(app.table(Table::Accounts).await.len(), items.len());
}

#[tokio::test]
async fn a_used_code_tells_nothing_without_the_password_nor_after_a_day() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    let stranger = verify_by(&app, &code, OTHER_PASSWORD).await;
    assert_eq!((stranger.status, stranger.code()), (409, "code_expired"));
    assert!(!stranger.json.to_string().contains(ADA));
    assert_eq!(verify(&app, &code).await.status, 200);
    app.advance(SignedDuration::from_hours(1));
    // A day after the registration, not after the account was made.
    app.advance(SignedDuration::from_hours(23));
    assert_eq!(verify(&app, &code).await.code(), "code_expired");
}

#[tokio::test]
async fn guesses_by_a_used_code_are_counted() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    for _ in 0..5 {
        assert_eq!(verify_by(&app, &code, OTHER_PASSWORD).await.code(), "code_expired");
    }
    let refused = verify(&app, &code).await;
    assert_eq!((refused.status, refused.code()), (429, "login_delayed"), "though the password is right");
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200, "nobody is locked out");
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(verify(&app, &code).await.status, 200);
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
    let codes = ["", "email_taken", "unavailable", "login_delayed"];
    assert!(replies.iter().all(|it| codes.contains(&it.code())), "{replies:?}");
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
async fn who_reads_the_mail_chooses_the_password_whoever_registered() {
    let app = TestApp::new().await;
    // A stranger who knows the address uses up the hour's mails.
    for _ in 0..3 {
        register(&app, ADA).await;
    }
    register(&app, ADA).await;
    assert_eq!(mails(&app, ADA).await.len(), 3, "the reader's own request sends none");
    assert_eq!(verify(&app, &last_code(&app, ADA).await).await.status, 200);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
    assert_eq!(log_in(&app, ADA, OTHER_PASSWORD).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_choose_at_once_the_one_who_is_told_so_has_the_account() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    let mut racing = JoinSet::new();
    for number in 0..4 {
        let (app, code) = (app.clone(), code.clone());
        racing.spawn(async move {
            let password = format!("zebra quilt orbit {number}");
            (verify_by(&app, &code, &password).await, password)
        });
    }
    for (reply, password) in racing.join_all().await {
        let has_it = log_in(&app, ADA, &password).await.status == 200;
        assert_eq!(reply.status == 200, has_it, "{reply:?}");
        app.advance(SignedDuration::from_mins(15));
    }
}

#[tokio::test]
async fn a_password_is_kept_as_a_hash_and_nowhere_else() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for table in Table::ALL {
        let items = serde_json::to_string(&app.table(*table).await).unwrap();
        assert!(!items.contains(PASSWORD), "{table:?}");
        assert_eq!(items.contains("$argon2id$v=19$m=19456,t=2,p=1$"), *table == Table::Accounts, "{table:?}");
    }
}

#[tokio::test]
async fn a_weak_password_and_a_wrong_name_are_named_and_the_link_still_works() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    let code = last_code(&app, ADA).await;
    let body = |password: &str, name: &str| json!({"code": code, "password": password, "name": name});
    for (body, message) in [
        (body("short", "Ada"), "password: expected a password of 12 to 128 characters"),
        (body(&"x".repeat(129), "Ada"), "password: expected a password of 12 to 128 characters"),
        (body("password1234", "Ada"), "password: expected a password that is harder to guess."),
        (body(ADA, "Ada"), "password: expected a password that is harder to guess."),
        (body(PASSWORD, "A\r\nB"), "name: expected a name of 1 to 100 characters on one line"),
        (json!({"code": code}), "password: missing field `password`"),
    ] {
        let reply = app.anon().call(&identity::verify_email::ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 422);
        assert!(first_error(&reply).starts_with(message), "{reply:?}");
    }
    assert!(app.table(Table::Accounts).await.is_empty());
    let reply = app.anon().call(&identity::verify_email::ENDPOINT).json(&body(PASSWORD, "Augusta")).send().await;
    assert_eq!((reply.status, reply.text("name")), (200, "Augusta"));
}
