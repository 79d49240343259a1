//! Sessions as their owner sees and ends them.

use identity::{list_sessions, logout, revoke_other_sessions, revoke_session, validate_token};
use jiff::SignedDuration;
use platform::Table;
use platform::error::Refusal;
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

use crate::person::{Person, Tokens};

async fn person() -> Person {
    Person::new(&TestApp::new().await, 1).await
}

async fn listed(ada: &Person, access: &str, query: &str) -> Reply {
    let reply = ada.actor(access).await.call(&list_sessions::ENDPOINT).query(query).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply
}

#[tokio::test]
async fn the_list_shows_the_latest_first_and_marks_the_one_that_asks() {
    let ada = person().await;
    let first = ada.begin().await;
    ada.app.advance(SignedDuration::from_hours(1));
    ada.begin().await;
    Person::new(&ada.app, 2).await.begin().await;
    let first = Tokens::of(&ada.refresh(&first.refresh).await);
    insta::assert_json_snapshot!("sessions_listed", listed(&ada, &first.access, "").await.snapshot());
}

#[tokio::test]
async fn pages_of_the_list_join_without_gap_or_repetition() {
    let ada = person().await;
    let mut tokens = ada.begin().await;
    for _ in 0..6 {
        tokens = ada.begin().await;
    }
    let (mut ids, mut query) = (Vec::new(), "limit=3".to_owned());
    loop {
        let page = listed(&ada, &tokens.access, &query).await.json;
        ids.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        query = format!("limit=3&cursor={cursor}");
    }
    let mut expected: Vec<String> =
        ada.items(Table::Sessions, "ses_").await.iter().map(|item| item["sk"].as_str().unwrap().to_owned()).collect();
    expected.reverse();
    assert_eq!((ids.len(), ids), (7, expected));
}

#[tokio::test]
async fn a_session_that_is_over_is_not_listed_though_it_still_lies_there() {
    let ada = person().await;
    ada.begin().await;
    ada.app.advance(SignedDuration::from_hours(30 * 24));
    let tokens = ada.begin().await;
    assert_eq!(listed(&ada, &tokens.access, "").await.json["items"].as_array().unwrap().len(), 1);
    assert_eq!(ada.items(Table::Sessions, "ses_").await.len(), 2);
}

#[tokio::test]
async fn a_logout_ends_all_tokens_of_its_session_at_once_and_no_other() {
    let ada = person().await;
    let (gone, stays) = (ada.begin().await, ada.begin().await);
    let actor = ada.actor(&gone.access).await;
    for _ in 0..2 {
        let reply = actor.call(&logout::ENDPOINT).send().await;
        assert_eq!((reply.status, &reply.json), (204, &Value::Null));
    }
    assert_eq!(ada.verdict(&gone.access).await, Err(Refusal::SessionEnded));
    assert_eq!(ada.refresh(&gone.refresh).await.code(), "session_ended");
    assert!(ada.verdict(&stays.access).await.is_ok());
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_revoked_session_ends_at_once_and_only_its_owner_can_revoke_it() {
    let ada = person().await;
    let bob = Person::new(&ada.app, 2).await;
    let (ours, other, theirs) = (ada.begin().await, ada.begin().await, bob.begin().await);
    let id = |caller: platform::Caller| caller.session_id().unwrap();
    let other_id = id(ada.verdict(&other.access).await.unwrap());
    let revoke = |actor: testkit::Actor| actor.call(&revoke_session::ENDPOINT).path("id", other_id).send();
    assert_eq!(revoke(bob.actor(&theirs.access).await).await.code(), "not_found");
    assert!(ada.verdict(&other.access).await.is_ok());
    assert_eq!(revoke(ada.actor(&ours.access).await).await.status, 204);
    assert_eq!(ada.verdict(&other.access).await, Err(Refusal::SessionEnded));
    assert_eq!(revoke(ada.actor(&ours.access).await).await.code(), "not_found");
}

#[tokio::test]
async fn revoking_the_others_leaves_the_one_that_asks_and_other_peoples() {
    let ada = person().await;
    let bob = Person::new(&ada.app, 2).await.begin().await;
    let mut others = Vec::new();
    for _ in 0..130 {
        others.push(ada.begin().await);
    }
    let tokens = ada.begin().await;
    let reply = ada.actor(&tokens.access).await.call(&revoke_other_sessions::ENDPOINT).send().await;
    assert_eq!(reply.status, 204);
    assert_eq!(ada.items(Table::Sessions, "ses_").await.len(), 1);
    for access in [&tokens.access, &bob.access] {
        assert!(ada.verdict(access).await.is_ok());
    }
    assert_eq!(ada.verdict(&others[0].access).await, Err(Refusal::SessionEnded));
}

async fn validated(ada: &Person, body: Value) -> Reply {
    ada.app.anon().call(&validate_token::ENDPOINT).json(&body).send().await
}

#[tokio::test]
async fn a_good_token_is_told_with_its_owner_and_a_bad_one_with_nothing() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let reply = validated(&ada, json!({"token": tokens.access})).await;
    insta::assert_json_snapshot!("token_valid", reply.snapshot());
    let inactive = json!({"active": false});
    for token in ["", "x", "a.b.c", &tokens.refresh, &format!("{}x", tokens.access)] {
        let reply = validated(&ada, json!({"token": token})).await;
        assert_eq!((reply.status, &reply.json), (200, &inactive), "{token}");
    }
    ada.actor(&tokens.access).await.call(&logout::ENDPOINT).send().await;
    assert_eq!(validated(&ada, json!({"token": tokens.access})).await.json, inactive);
}

#[tokio::test]
async fn without_a_token_in_the_body_the_presented_one_is_validated() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let send =
        |header: &str| ada.app.anon().call(&validate_token::ENDPOINT).json(&json!({})).authorization(header).send();
    assert_eq!(send(&format!("Bearer {}", tokens.access)).await.json["sub"], ada.account_id.to_string().as_str());
    for header in ["", "Basic YTpi", "Bearer x"] {
        assert_eq!(send(header).await.json, json!({"active": false}), "{header:?}");
    }
    ada.app.advance(SignedDuration::from_mins(16));
    assert_eq!(send(&format!("Bearer {}", tokens.access)).await.json, json!({"active": false}));
}
