//! Sessions as their owner sees and ends them.

use identity::{list_sessions, login, logout, revoke_other_sessions, revoke_session, validate_token};
use identity_store::sessions::SESSIONS_MAX;
use jiff::SignedDuration;
use platform::Table;
use platform::error::Refusal;
use serde_json::{Value, json};
use testkit::{Reply, TestApp};
use tokio::task::JoinSet;

use crate::person::{PASSWORD, Person, Tokens};
use crate::second_factor::Owner;

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
    for _ in 0..SESSIONS_MAX - 2 {
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

/// Ids of the sessions that were ended because a sign-in was one too many.
async fn displaced(ada: &Person) -> Vec<String> {
    let ends = ada.app.events().await.into_iter().filter(|event| event["kind"] == "session.ended");
    let too_many = ends.filter(|event| event["details"]["reason"] == "too_many_sessions");
    too_many.map(|event| event["details"]["session_id"].as_str().unwrap().to_owned()).collect()
}

async fn lasting(ada: &Person) -> Vec<String> {
    let items = ada.items(Table::Sessions, "ses_").await;
    items.iter().map(|item| item["sk"].as_str().unwrap().to_owned()).collect()
}

async fn log_in(app: &TestApp, email: &str) -> Reply {
    app.anon().call(&login::ENDPOINT).json(&json!({"email": email, "password": PASSWORD})).send().await
}

#[tokio::test]
async fn a_sign_in_beyond_the_limit_ends_the_session_that_was_unused_for_longest() {
    let ada = person().await;
    let first = ada.begin().await;
    ada.app.advance(SignedDuration::from_secs(1));
    let second = ada.begin().await;
    ada.fill_sessions().await;
    assert_eq!((lasting(&ada).await.len(), displaced(&ada).await.len()), (SESSIONS_MAX, 0));
    ada.app.advance(SignedDuration::from_secs(1));
    // The first one is used, so the second is unused for longest.
    let first = Tokens::of(&ada.refresh(&first.refresh).await);
    let unused = ada.verdict(&second.access).await.unwrap().session_id().unwrap().to_string();
    let begun = Tokens::of(&log_in(&ada.app, ada.email.as_str()).await);
    assert_eq!((lasting(&ada).await.len(), displaced(&ada).await), (SESSIONS_MAX, vec![unused.clone()]));
    assert_eq!(ada.verdict(&second.access).await, Err(Refusal::SessionEnded));
    assert_eq!(ada.refresh(&second.refresh).await.code(), "session_ended");
    assert!(ada.verdict(&first.access).await.is_ok());
    let list = listed(&ada, &begun.access, "limit=100").await.json;
    assert_eq!((&list["sessions_max"], list["items"].as_array().unwrap().len()), (&json!(SESSIONS_MAX), SESSIONS_MAX));
    let told = json!({"session_id": unused, "ended_at": "2026-11-21T12:00:02.000Z"});
    assert_eq!(list["last_displaced"], told);
}

#[tokio::test]
async fn sessions_that_are_over_take_no_room() {
    let ada = person().await;
    ada.fill_sessions().await;
    ada.app.advance(SignedDuration::from_hours(30 * 24));
    ada.fill_sessions().await;
    assert_eq!((lasting(&ada).await.len(), displaced(&ada).await.len()), (2 * SESSIONS_MAX, 0));
}

#[tokio::test]
async fn a_sign_in_by_a_second_factor_ends_the_one_that_is_too_many() {
    let owner = Owner::new().await;
    owner.ada.fill_sessions().await;
    Tokens::of(&owner.answer(&owner.challenge().await, "code", &owner.code()).await);
    assert_eq!((lasting(&owner.ada).await.len(), displaced(&owner.ada).await.len()), (SESSIONS_MAX, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_sign_in_at_once_no_more_than_the_limit_last() {
    const AT_ONCE: usize = 10;
    let ada = person().await;
    ada.fill_sessions().await;
    let mut racing = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (app, email) = (ada.app.clone(), ada.email.clone());
        racing.spawn(async move { log_in(&app, email.as_str()).await });
    }
    let replies = racing.join_all().await;
    // Some are asked to wait, as whoever tries passwords is.
    assert!(replies.iter().all(|reply| [200, 429].contains(&reply.status)), "{replies:?}");
    let begun = replies.iter().filter(|reply| reply.status == 200).count();
    assert!(begun > 1, "{replies:?}");
    assert_eq!((lasting(&ada).await.len(), displaced(&ada).await.len()), (SESSIONS_MAX, begun));
    // Each is gone that was told to be, and none twice.
    let mut gone = displaced(&ada).await;
    gone.sort();
    gone.dedup();
    let left = lasting(&ada).await;
    assert_eq!((gone.len(), gone.iter().any(|id| left.contains(id))), (begun, false));
}

#[tokio::test]
async fn a_sign_in_that_dies_at_any_call_ends_no_session_but_for_one_that_begins() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0..40 {
            let ada = person().await;
            ada.fill_sessions().await;
            break_after(&ada.app, calls);
            let reply = log_in(&ada.app, ada.email.as_str()).await;
            ada.app.mend();
            let (left, gone) = (lasting(&ada).await.len(), displaced(&ada).await.len());
            assert_eq!(left, SESSIONS_MAX, "broken at call {calls}");
            assert!(gone == 1 || reply.status != 200, "broken at call {calls}");
            if reply.status == 200 && calls > 8 {
                break;
            }
        }
    }
}
