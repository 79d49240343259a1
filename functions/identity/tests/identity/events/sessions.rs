//! Sessions: begun, proven, ended.

use identity::{logout, revoke_other_sessions, revoke_session, step_up};
use jiff::SignedDuration;
use serde_json::{Value, json};
use testkit::TestApp;

use super::{Log, NOTHING};
use crate::person::{PASSWORD, Person, Tokens};
use crate::second_factor::Owner;
use crate::{log_in, sessions};

async fn ada() -> (Person, Log) {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let log = Log::from_now(&ada.app).await;
    (ada, log)
}

#[tokio::test]
async fn a_login_leaves_an_event_and_a_wrong_password_none() {
    let (ada, mut log) = ada().await;
    assert_eq!(log_in(&ada.app, ada.email.as_str(), "incorrect horse").await.status, 401);
    assert_eq!(log.new_kinds().await, NOTHING);
    assert_eq!(log_in(&ada.app, ada.email.as_str(), PASSWORD).await.status, 200);
    let event = log.new_event().await;
    let id = sessions(&ada.app, &ada.account_id.to_string()).await[0];
    assert_eq!(event["kind"], "session.started");
    assert_eq!(event["details"], json!({"session_id": id, "by_provider": null, "second_factor": null}));
    assert_eq!(event["actor"], json!({"type": "person", "account_id": ada.account_id}));
    assert_eq!(event["log"], ada.account_id.to_string().as_str());
}

#[tokio::test]
async fn a_login_by_a_second_factor_says_by_what() {
    let owner = Owner::new().await;
    let mut log = Log::from_now(&owner.ada.app).await;
    let challenge = owner.challenge().await;
    assert_eq!(owner.answer(&challenge, "code", &owner.wrong_code()).await.status, 401);
    assert_eq!(log.new_kinds().await, NOTHING);
    let codes = [("code", owner.code()), ("recovery_code", owner.recovery_codes[0].clone())];
    for (field, code) in codes {
        Tokens::of(&owner.answer(&owner.challenge().await, field, &code).await);
        let event = log.new_event().await;
        assert_eq!((&event["kind"], &event["details"]["second_factor"]), (&json!("session.started"), &json!(field)));
    }
}

#[tokio::test]
async fn a_refresh_leaves_no_event_and_a_token_used_twice_leaves_the_end_of_the_session() {
    let (ada, mut log) = ada().await;
    let tokens = ada.begin().await;
    log.new_kinds().await;
    Tokens::of(&ada.refresh(&tokens.refresh).await);
    assert_eq!(log.new_kinds().await, NOTHING);
    ada.app.advance(SignedDuration::from_secs(11));
    for left in [1, 0] {
        assert_eq!(ada.refresh(&tokens.refresh).await.code(), "session_ended");
        let events = log.new_events().await;
        assert_eq!(events.len(), left, "{events:#?}");
        for event in events {
            assert_eq!(
                (&event["kind"], &event["details"]["reason"]),
                (&json!("session.ended"), &json!("token_reused"))
            );
            assert_eq!(event["actor"], json!({"type": "system", "function": "refresh"}));
        }
    }
}

#[tokio::test]
async fn a_session_that_its_person_ends_leaves_one_event() {
    let (ada, mut log) = ada().await;
    let (here, there) = (ada.begin().await, ada.begin().await);
    let (here, there) = (ada.actor(&here.access).await, ada.actor(&there.access).await);
    log.new_kinds().await;
    let other = there.caller().session_id().unwrap();
    for left in [1, 0] {
        here.call(&revoke_session::ENDPOINT).path("id", other).send().await;
        let events = log.new_events().await;
        assert_eq!(events.len(), left);
        let details = json!({"session_id": other, "reason": "revoked"});
        assert!(events.iter().all(|event| event["kind"] == "session.ended" && event["details"] == details));
    }
    for left in [1, 0] {
        assert_eq!(here.call(&logout::ENDPOINT).send().await.status, 204);
        let events = log.new_events().await;
        assert_eq!(events.len(), left);
        assert!(events.iter().all(|event| event["details"]["reason"] == "logout"));
    }
}

/// There are no more of them than one transaction takes, so one event counts them.
#[tokio::test]
async fn the_other_sessions_that_end_are_counted() {
    let (ada, mut log) = ada().await;
    ada.fill_sessions().await;
    let here = ada.actor(&ada.begin().await.access).await;
    log.new_kinds().await;
    assert_eq!(here.call(&revoke_other_sessions::ENDPOINT).send().await.status, 204);
    let events = log.new_events().await;
    let counts = events.iter().map(|event| event["details"]["count"].clone());
    assert_eq!(counts.collect::<Value>(), json!([49]));
    assert_eq!(here.call(&revoke_other_sessions::ENDPOINT).send().await.status, 204);
    assert_eq!(log.new_kinds().await, NOTHING, "there are no others");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_requests_that_end_the_others_at_once_count_each_session_once() {
    let (ada, mut log) = ada().await;
    for _ in 0..20 {
        ada.begin().await;
    }
    let here = ada.actor(&ada.begin().await.access).await;
    log.new_kinds().await;
    let end = || here.call(&revoke_other_sessions::ENDPOINT).send();
    let (one, other) = tokio::join!(end(), end());
    assert_eq!((one.status, other.status), (204, 204));
    let counts: u64 = log.new_events().await.iter().filter_map(|event| event["details"]["count"].as_u64()).sum();
    assert_eq!(counts, 20);
}

#[tokio::test]
async fn a_proof_inside_a_session_leaves_an_event_that_says_by_what() {
    let (ada, mut log) = ada().await;
    let here = ada.actor(&ada.begin().await.access).await;
    log.new_kinds().await;
    assert_eq!(here.call(&step_up::ENDPOINT).json(&json!({"password": "x"})).send().await.status, 401);
    assert_eq!(log.new_kinds().await, NOTHING);
    assert_eq!(here.call(&step_up::ENDPOINT).json(&json!({"password": PASSWORD})).send().await.status, 200);
    let event = log.new_event().await;
    let details = json!({"session_id": here.caller().session_id().unwrap(), "by": "password"});
    assert_eq!((&event["kind"], &event["details"]), (&json!("session.proven"), &details));

    let owner = Owner::new().await;
    let here = owner.ada.actor(&owner.ada.begin().await.access).await;
    let mut log = Log::from_now(&owner.ada.app).await;
    for (field, code) in [("code", owner.code()), ("recovery_code", owner.recovery_codes[0].clone())] {
        assert_eq!(here.call(&step_up::ENDPOINT).json(&json!({field: code})).send().await.status, 200);
        assert_eq!(log.new_event().await["details"]["by"], json!({"second_factor": field}));
    }
}
