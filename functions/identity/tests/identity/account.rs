use domain::Role;
use identity::{get_account, update_account};
use serde_json::json;
use testkit::TestApp;

use crate::{account, logged_in};

const ADA: &str = "ada@example.org";

#[tokio::test]
async fn a_person_sees_their_account_and_may_change_their_name() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let (ada, _) = logged_in(&app, ADA).await;
    insta::assert_json_snapshot!("own_account", ada.call(&get_account::ENDPOINT).send().await.snapshot());
    for (body, name) in [(json!({"name": "  Countess "}), Some("Countess")), (json!({}), None)] {
        let updated = ada.call(&update_account::ENDPOINT).json(&body).send().await;
        assert_eq!((updated.status, updated.json.get("name").and_then(|it| it.as_str())), (200, name));
        assert_eq!(ada.call(&get_account::ENDPOINT).send().await.json, updated.json);
    }
    let wrong = ada.call(&update_account::ENDPOINT).json(&json!({"name": ""})).send().await;
    assert_eq!((wrong.status, wrong.json["errors"][0]["field"].as_str()), (422, Some("name")));
}

#[tokio::test]
async fn an_account_that_is_gone_is_404_and_is_not_made_again() {
    let app = TestApp::new().await;
    let nobody = app.member(Role::Admin);
    assert_eq!(nobody.call(&get_account::ENDPOINT).send().await.code(), "not_found");
    let update = nobody.call(&update_account::ENDPOINT).json(&json!({"name": "Ada"})).send().await;
    assert_eq!(update.code(), "not_found");
    assert!(app.table(platform::Table::Accounts).await.is_empty());
}
