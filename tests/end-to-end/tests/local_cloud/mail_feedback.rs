//! Bounces and complaints by SES's mailbox simulator, and unsubscribing by what stands
//! in a real mail.

use std::path::PathBuf;

use mail_parser::{HeaderValue, MessageParser};
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};

use crate::client::{send, text};
use crate::eventually::eventually;
use crate::mail;
use crate::user::{User, anonymous, cloud, new_email};

/// An address of the simulator that no test had before.
fn simulated(outcome: &str) -> String {
    let (unique, _) = new_email().split_once('@').map(|(name, rest)| (name.to_owned(), rest.to_owned())).unwrap();
    format!("{outcome}+{unique}@simulator.amazonses.com")
}

/// A workspace of `owner`, to which `address` is invited.
async fn invite(owner: &User, address: &str) {
    let name = json!({"name": "Engines"});
    let team = owner.api.post_once("/api/v1/workspaces", &new_email(), &name).await.expect(201);
    let login = json!({"email": owner.email, "password": crate::user::PASSWORD, "workspace_id": team["id"]});
    let session = anonymous().post("/api/v1/auth/login", &login).await.expect(200);
    let admin = owner.api.with_token(text(&session, "access_token"));
    let body = json!({"email": address, "role": "viewer"});
    admin.post_once("/api/v1/workspace/invitations", &new_email(), &body).await.expect(201);
}

async fn invitations_to(address: &str) -> Vec<Value> {
    let all = mail::sent_to(address).await;
    all.into_iter().filter(|mail| text(mail, "Subject").contains("invites you")).collect()
}

#[tokio::test]
async fn an_address_that_bounces_is_shown_to_its_owner_and_gets_no_invitations() {
    // Its first mail, which asks to confirm it, comes back.
    let bouncing = User::of(simulated("bounce")).await;
    let problem = eventually("an account whose address bounces says so", || async {
        let account = bouncing.api.get("/api/v1/auth/account").await.expect(200);
        account.get("email_problem").cloned()
    })
    .await;
    assert!(text(&problem, "advice").contains("Change the address"));
    let (owner, other) = (User::new().await, new_email());
    invite(&owner, &bouncing.email).await;
    invite(&owner, &other).await;
    eventually("the invitation of somebody else is sent", || async { invitations_to(&other).await.pop() }).await;
    // A mail about safety is tried all the same.
    anonymous().post("/api/v1/auth/request-password-reset", &json!({"email": bouncing.email})).await.expect(202);
    mail::of_subject(&bouncing.email, "Choose another password").await;
    assert_eq!(invitations_to(&bouncing.email).await, Vec::<Value>::new());
}

#[tokio::test]
async fn whoever_complains_gets_no_invitations_until_they_subscribe_again_and_one_click_ends_that() {
    let reader = User::of(simulated("complaint")).await;
    let preferences = "/api/v1/account/mail-preferences";
    let subscribed = || async {
        let shown = reader.api.get(preferences).await.expect(200);
        shown["invitations"].as_bool().unwrap()
    };
    eventually("a complaint ends invitations", || async { (!subscribed().await).then_some(()) }).await;
    let body = json!({"invitations": true});
    send(reader.api.request(reqwest::Method::PUT, preferences).json(&body)).await.expect(200);
    invite(&User::new().await, &reader.email).await;
    let sent = eventually("an invitation is sent", || async { invitations_to(&reader.email).await.pop() }).await;

    let (link, post) = unsubscribe_headers(text(&sent, "MessageId"));
    assert_eq!(post, "List-Unsubscribe=One-Click");
    let page = reader.api.http().get(&link).send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("<form method=\"post\">"));
    for _ in 0..2 {
        let click =
            reader.api.http().post(&link).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(post.clone());
        assert_eq!(click.send().await.unwrap().status(), 200);
    }
    assert!(!subscribed().await);
    // The link stands at the mail's end too, and a forged one does nothing.
    assert!(text(&sent, "BodyText").contains(&link));
    let forged = link.replace("invitations", "quota_notices");
    assert_eq!(reader.api.http().post(&forged).send().await.unwrap().status(), 404);
}

/// As a mail program reads them: where to unsubscribe, and the body of the POST.
fn unsubscribe_headers(message_id: &str) -> (String, String) {
    let file: PathBuf = cloud().mail_folder.join(format!("{message_id}.eml"));
    let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mail = MessageParser::default().parse(&bytes).expect("a mail");
    assert!(mail.text_body_count() > 0 && mail.html_body_count() > 0);
    let link = match mail.list_unsubscribe() {
        HeaderValue::Address(address) => address.first().and_then(|it| it.address()).unwrap().to_owned(),
        other => panic!("not an address: {other:?}"),
    };
    let post = mail.header("List-Unsubscribe-Post").and_then(|value| value.as_text()).unwrap();
    (link, post.to_owned())
}
