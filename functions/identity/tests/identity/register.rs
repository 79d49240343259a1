use identity::register::ENDPOINT;
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use testkit::TestApp;
use tokio::task::JoinSet;

use crate::{PASSWORD, ada, log_in, register};

/// What a registration leaves in the table of accounts.
const ITEMS: usize = 6;

#[tokio::test]
async fn a_registration_makes_an_account_and_a_personal_workspace() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&ENDPOINT).json(&ada()).send().await;
    insta::assert_json_snapshot!("registered", reply.snapshot());
    insta::assert_json_snapshot!("registered_items", app.table(Table::Accounts).await, {"[].phc" => "[phc]"});
}

#[tokio::test]
async fn a_name_is_optional() {
    let app = TestApp::new().await;
    let reply = register(&app, "ada@example.org").await;
    assert_eq!((reply.status, reply.json.get("name")), (201, None));
}

#[tokio::test]
async fn an_address_has_one_account_however_it_is_written() {
    let app = TestApp::new().await;
    let first = register(&app, "ada@example.org").await;
    let second = register(&app, "ADA@example.ORG").await;
    insta::assert_json_snapshot!("email_taken", second.snapshot());
    assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
    assert_eq!(log_in(&app, "ada@example.org", PASSWORD).await.text("account_id"), first.text("account_id"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_simultaneous_registrations_of_one_address_exactly_one_succeeds() {
    let app = TestApp::new().await;
    let mut racing = JoinSet::new();
    for _ in 0..32 {
        let app = app.clone();
        racing.spawn(async move { register(&app, "ada@example.org").await });
    }
    let replies = racing.join_all().await;
    let winners: Vec<_> = replies.iter().filter(|reply| reply.status == 201).collect();
    assert_eq!(winners.len(), 1);
    // A loser may also be told to try again, never that it made an account.
    assert!(replies.iter().all(|reply| matches!(reply.code(), "" | "email_taken" | "unavailable")), "{replies:?}");
    assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
    assert_eq!(log_in(&app, "ada@example.org", PASSWORD).await.text("account_id"), winners[0].text("account_id"));
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_ends_with_one_account() {
    for calls in 0.. {
        let app = TestApp::new().await;
        app.cut_after(calls);
        let crashed = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        app.mend();
        if crashed.status == 201 {
            assert!(calls >= 3, "the lease, the account and the answer are three calls at least");
            return;
        }
        assert_eq!(crashed.status, 503);
        let made = app.table(Table::Accounts).await;
        assert!(made.is_empty() || made.len() == ITEMS, "half an account: {made:?}");
        app.advance(SignedDuration::from_secs(36));
        let again = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        assert_eq!(again.status, 201, "after {calls} calls: {again:?}");
        let items = app.table(Table::Accounts).await;
        assert_eq!(items.len(), ITEMS, "after {calls} calls");
        assert!(made.is_empty() || made == items, "the second run changed what the first one made");
        assert_eq!(log_in(&app, "ada@example.org", PASSWORD).await.text("account_id"), again.text("account_id"));
    }
}

#[tokio::test]
async fn an_answer_of_the_database_that_is_lost_changes_nothing_for_the_client() {
    for calls in 0..3 {
        let app = TestApp::new().await;
        app.lose_answer_after(calls);
        let reply = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        assert_eq!(reply.status, 201, "the answer of call {calls} was lost: {reply:?}");
        assert_eq!(app.table(Table::Accounts).await.len(), ITEMS);
        let again = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        assert_eq!((again.status, &again.json), (201, &reply.json));
    }
}

#[tokio::test]
async fn a_password_is_kept_as_a_hash_and_nowhere_else() {
    let app = TestApp::new().await;
    app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
    for table in Table::ALL {
        let items = serde_json::to_string(&app.table(*table).await).unwrap();
        assert!(!items.contains(PASSWORD), "{table:?}");
        assert_eq!(items.contains("$argon2id$v=19$m=19456,t=2,p=1$"), *table == Table::Accounts, "{table:?}");
    }
}

#[tokio::test]
async fn unacceptable_fields_are_named_and_nothing_is_written() {
    let app = TestApp::new().await;
    let body = |email: &str, password: &str, name: &str| json!({"email": email, "password": password, "name": name});
    for (body, message) in [
        (body("ada", PASSWORD, "Ada"), "email: expected a mail address such as ada@example.org"),
        (body("ada@example.org", "short", "Ada"), "password: expected a password of 12 to 128 characters"),
        (body("ada@example.org", &"x".repeat(129), "Ada"), "password: expected a password of 12 to 128 characters"),
        (body("ada@example.org", PASSWORD, "A\r\nB"), "name: expected a name of 1 to 100 characters on one line"),
        (json!({"email": "ada@example.org"}), ": missing field `password`"),
    ] {
        let reply = app.anon().call(&ENDPOINT).json(&body).send().await;
        let error = &reply.json["errors"][0];
        let told = format!("{}: {}", error["field"].as_str().unwrap(), error["message"].as_str().unwrap());
        assert_eq!((reply.status, told.as_str()), (422, message));
    }
    assert!(app.table(Table::Accounts).await.is_empty());
}
