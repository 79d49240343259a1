//! What a row does not grant fails any test; here, what it grants and nobody needs.

use identity::{authorize, login, register as register_row};
use testkit::TestApp;

use crate::{PASSWORD, ada, log_in, register};

/// For the notice that a month's requests are nearly used up, which takes hundreds;
/// tests/soak tries it.
const UNSEEN: [&str; 2] = ["dynamodb:Query AccountsTable ten_*", "dynamodb:PutItem OutboxTable"];

#[tokio::test]
async fn every_grant_is_used() {
    let app = TestApp::new().await;
    for key in ["first", "second"] {
        app.anon().call(&register_row::ENDPOINT).json(&ada()).idempotency_key(key).send().await;
    }
    let token = log_in(&app, "ada@example.org", PASSWORD).await.text("access_token").to_owned();
    app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap().unwrap();
    crate::keys::use_one(&app).await;
    for row in [&register_row::ENDPOINT, &login::ENDPOINT, &authorize::ENDPOINT] {
        let mut unused = app.unused_grants(row);
        unused.retain(|grant| !UNSEEN.contains(&grant.as_str()));
        assert_eq!(unused, Vec::<String>::new(), "{}", row.name);
    }
}

#[tokio::test]
async fn a_logged_in_person_is_the_caller_that_the_token_names() {
    let app = TestApp::new().await;
    let registered = register(&app, "ada@example.org").await;
    let token = log_in(&app, "ada@example.org", PASSWORD).await.text("access_token").to_owned();
    let caller = app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {token}"))).await.unwrap().unwrap();
    assert_eq!(caller.account_id.to_string(), registered.text("account_id"));
    assert_eq!(caller.tenant_id.to_string(), registered.text("workspace_id"));
    assert_eq!(caller.role, domain::Role::Admin);
}
