use identity::register::ENDPOINT;
use jiff::SignedDuration;
use platform::Table;
use platform::mail::Message;
use serde_json::json;
use testkit::TestApp;

use crate::{PASSWORD, account, ada, keys, last_mail, log_in, mails, register};

const ADA: &str = "ada@example.org";

#[tokio::test]
async fn a_registration_waits_and_nobody_has_the_account() {
    let app = TestApp::new().await;
    let reply = app.anon().call(&ENDPOINT).json(&ada()).send().await;
    insta::assert_json_snapshot!("registration_pending", reply.snapshot());
    assert!(app.table(Table::Accounts).await.is_empty());
    insta::assert_json_snapshot!("registration_items", app.table(Table::Sessions).await);
    insta::assert_json_snapshot!("registration_mail", mails(&app, ADA).await);
    assert_eq!(log_in(&app, ADA, PASSWORD).await.code(), "credentials_wrong", "not before it is verified");
}

#[tokio::test]
async fn an_address_with_an_account_gets_the_same_answer_and_is_told_by_mail() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let accounts = app.table(Table::Accounts).await;
    let known = register(&app, "ADA@example.ORG").await;
    let unknown = register(&app, "bob@example.org").await;
    let without_email = |reply: &testkit::Reply| {
        let mut snapshot = reply.snapshot();
        snapshot["body"]["email"].take();
        snapshot
    };
    assert_eq!(without_email(&known), without_email(&unknown));
    assert_eq!(app.table(Table::Accounts).await, accounts);
    assert_eq!(last_mail(&app, ADA).await.message, Message::AlreadyRegistered);
}

#[tokio::test]
async fn a_known_and_an_unknown_address_cost_the_same_calls() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let mut costs = Vec::new();
    for email in [ADA, "bob@example.org"] {
        // One further call would be cut.
        let cost = crate::calls(&app, || register(&app, email)).await;
        costs.push(cost);
    }
    assert_eq!(costs[0], costs[1]);
}

#[tokio::test]
async fn registering_again_sends_another_mail_but_not_without_end() {
    let app = TestApp::new().await;
    for _ in 0..5 {
        assert_eq!(register(&app, ADA).await.status, 202, "the limit does not show");
    }
    assert_eq!(mails(&app, ADA).await.len(), 3);
    assert_eq!(keys(&app, Table::Sessions, "REGISTRATION#").await.len(), 3);
    app.advance(SignedDuration::from_hours(1));
    register(&app, ADA).await;
    assert_eq!(mails(&app, ADA).await.len(), 4);
    register(&app, "bob@example.org").await;
    assert_eq!(mails(&app, "bob@example.org").await.len(), 1, "each address has its own limit");
}

#[tokio::test]
async fn the_tags_of_a_mailbox_have_one_limit_and_its_own_address_another() {
    let app = TestApp::new().await;
    let tagged = ["ada+a@example.org", "ada+b@example.org", "ada+c@example.org", "ada+d@example.org", ADA];
    let mut sent = Vec::new();
    for email in tagged {
        assert_eq!(register(&app, email).await.status, 202);
        sent.push(mails(&app, email).await.len());
    }
    assert_eq!(sent, [1, 1, 1, 0, 1]);
}

#[tokio::test]
async fn a_network_that_has_asked_for_too_many_mails_waits_for_the_next_hour() {
    let app = TestApp::new().await;
    register(&app, ADA).await;
    app.advance(SignedDuration::from_mins(10));
    for mut item in app.table(Table::Sessions).await {
        if item["pk"].as_str().unwrap().starts_with("MAILS#") {
            item["sent"] = json!(600);
            app.put(Table::Sessions, &item).await;
        }
    }
    let refused = register(&app, "bob@example.org").await;
    assert_eq!((refused.status, refused.code()), (429, "mails_delayed"));
    assert_eq!(refused.header("retry-after"), Some("3000"));
    let body = json!({"email": "bob@example.org"});
    assert_eq!(app.anon().call(&ENDPOINT).from_ip("198.51.100.7").json(&body).send().await.status, 202);
    assert_eq!(mails(&app, "bob@example.org").await.len(), 1);
    app.advance(SignedDuration::from_secs(3000));
    assert_eq!(register(&app, "carl@example.org").await.status, 202);
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_same_request_sends_one_mail() {
    for calls in 0.. {
        let app = TestApp::new().await;
        app.cut_after(calls);
        let crashed = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        app.mend();
        if crashed.status == 202 {
            assert!(calls >= 4, "the lease, the look, the mail and the answer are four calls at least");
            return;
        }
        assert_eq!(crashed.status, 503);
        app.advance(SignedDuration::from_secs(36));
        let again = app.anon().call(&ENDPOINT).json(&ada()).idempotency_key("k").send().await;
        assert_eq!(again.status, 202, "after {calls} calls: {again:?}");
        let mut ids: Vec<_> = mails(&app, ADA).await.iter().map(|mail| mail.id).collect();
        // It may wait twice, under one id: `send-mail` sends it once.
        ids.dedup();
        assert_eq!(ids.len(), 1, "after {calls} calls");
    }
}

#[tokio::test]
async fn unacceptable_fields_are_named_and_nothing_is_written() {
    let app = TestApp::new().await;
    for (body, message) in [
        (json!({"email": "ada", "name": "Ada"}), "email: expected a mail address such as ada@example.org"),
        (json!({"email": ADA, "name": "A\r\nB"}), "name: expected a name of 1 to 100 characters on one line"),
        (json!({"email": ADA, "password": PASSWORD}), "password: unknown field"),
        (json!({"name": "Ada"}), "email: missing field `email`"),
    ] {
        let reply = app.anon().call(&ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 422);
        assert!(crate::first_error(&reply).starts_with(message), "{reply:?}");
    }
    for table in Table::ALL {
        assert!(app.table(*table).await.is_empty(), "{table:?}");
    }
}
