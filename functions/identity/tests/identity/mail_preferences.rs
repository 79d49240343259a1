//! Which mails come, and what the account says of an address to which they come back.

use domain::Email;
use identity::{get_account, get_mail_preferences, update_account, update_mail_preferences};
use identity_store::mailboxes;
use platform::mail::{Mailbox, Topic};
use serde_json::json;
use testkit::{Actor, TestApp};

use crate::{account, logged_in};

const ADA: &str = "ada@example.org";

async fn mailbox(app: &TestApp) -> Mailbox {
    Mailbox::of(app.unlimited(), &Email::parse(ADA).unwrap()).await.unwrap()
}

async fn ada(app: &TestApp) -> Actor {
    account(app, ADA).await;
    logged_in(app, ADA).await.0
}

#[tokio::test]
async fn a_person_stops_mails_and_lets_them_come_again() {
    let app = TestApp::new().await;
    let ada = ada(&app).await;
    let both = ada.call(&get_mail_preferences::ENDPOINT).send().await;
    assert_eq!(both.json, json!({"invitations": true, "quota_notices": true, "package_notices": true}));
    let stop = ada.call(&update_mail_preferences::ENDPOINT).json(&json!({"invitations": false})).send().await;
    assert_eq!(stop.json, json!({"invitations": false, "quota_notices": true, "package_notices": true}));
    app.advance(jiff::SignedDuration::from_secs(1));
    let again = json!({"invitations": true, "quota_notices": false, "package_notices": true});
    let changed = ada.call(&update_mail_preferences::ENDPOINT).json(&again).send().await;
    assert_eq!((changed.status, &changed.json), (200, &again));
    let standing = mailboxes::standing(app.unlimited(), &mailbox(&app).await).await.unwrap();
    assert_eq!(standing.unsubscribed, [Topic::QuotaNotices].into());
    for row in [&get_mail_preferences::ENDPOINT, &update_mail_preferences::ENDPOINT] {
        assert_eq!(app.unused_grants(row), Vec::<String>::new(), "{}", row.name);
    }
}

#[tokio::test]
async fn an_account_says_that_mails_to_its_address_come_back() {
    let app = TestApp::new().await;
    let ada = ada(&app).await;
    let fine = ada.call(&get_account::ENDPOINT).send().await;
    assert_eq!(fine.json.get("email_problem"), None);
    let now = app.now().into();
    mailboxes::record_hard_bounce(app.unlimited(), &mailbox(&app).await, now).await.unwrap();
    let renamed = ada.call(&update_account::ENDPOINT).json(&json!({"name": "Ada"})).send().await;
    for reply in [ada.call(&get_account::ENDPOINT).send().await, renamed] {
        let problem = &reply.json["email_problem"];
        assert_eq!(problem["bounced_at"], json!(now), "{reply:?}");
        assert!(problem["advice"].as_str().unwrap().contains("Change the address"), "{reply:?}");
    }
}
