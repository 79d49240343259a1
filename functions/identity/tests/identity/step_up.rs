//! Proving again who one is.

use identity::{enrol_second_factor, logout, step_up as row};
use jiff::SignedDuration;
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};

use crate::person::{PASSWORD, Person, Tokens};

async fn person() -> (Person, Tokens) {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let tokens = ada.begin().await;
    (ada, tokens)
}

async fn step_up(actor: &Actor, body: Value) -> Reply {
    actor.call(&row::ENDPOINT).json(&body).send().await
}

#[tokio::test]
async fn the_password_makes_a_session_fresh_again_for_ten_minutes() {
    let (ada, tokens) = person().await;
    ada.app.advance(SignedDuration::from_mins(11));
    let sensitive = || async { ada.actor(&tokens.access).await.call(&enrol_second_factor::ENDPOINT).send().await };
    assert_eq!(sensitive().await.code(), "step_up_required");
    let reply = step_up(&ada.actor(&tokens.access).await, json!({"password": PASSWORD})).await;
    assert_eq!((reply.status, reply.text("proven_until")), (200, "2026-11-21T12:21:00.000Z"));
    assert_eq!(sensitive().await.status, 200);
    ada.app.advance(SignedDuration::from_mins(4));
    let tokens = Tokens::of(&ada.refresh(&tokens.refresh).await);
    ada.app.advance(SignedDuration::from_secs(6 * 60 + 1));
    let late = ada.actor(&tokens.access).await.call(&enrol_second_factor::ENDPOINT).send().await;
    assert_eq!(late.code(), "step_up_required", "a refresh proves nothing");
}

#[tokio::test]
async fn after_five_wrong_passwords_the_right_one_waits_too() {
    let (ada, tokens) = person().await;
    let actor = ada.actor(&tokens.access).await;
    for _ in 0..5 {
        let reply = step_up(&actor, json!({"password": "incorrect horse battery"})).await;
        assert_eq!((reply.status, reply.code()), (401, "proof_wrong"));
    }
    let refused = step_up(&actor, json!({"password": PASSWORD})).await;
    assert_eq!((refused.status, refused.code(), refused.header("retry-after")), (429, "proof_delayed", Some("900")));
    // Another session of the same person is not held up by this one.
    let other = ada.begin().await;
    assert_eq!(step_up(&ada.actor(&other.access).await, json!({"password": PASSWORD})).await.status, 200);
    ada.app.advance(SignedDuration::from_mins(15));
    assert_eq!(step_up(&actor, json!({"password": PASSWORD})).await.status, 200);
}

#[tokio::test]
async fn a_right_password_forgets_the_wrong_ones() {
    let (ada, tokens) = person().await;
    let actor = ada.actor(&tokens.access).await;
    for _ in 0..3 {
        for _ in 0..4 {
            assert_eq!(step_up(&actor, json!({"password": "x"})).await.status, 401);
        }
        assert_eq!(step_up(&actor, json!({"password": PASSWORD})).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_guesses_at_once_are_five() {
    let (ada, tokens) = person().await;
    let actor = ada.actor(&tokens.access).await;
    let mut guesses = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let actor = actor.clone();
        guesses.spawn(async move { step_up(&actor, json!({"password": "x"})).await.status });
    }
    let statuses = guesses.join_all().await;
    let compared = statuses.iter().filter(|status| **status == 401).count();
    assert!((1..=5).contains(&compared), "{statuses:?}");
}

#[tokio::test]
async fn what_does_not_fit_is_refused_by_name_and_not_counted() {
    let (ada, tokens) = person().await;
    let actor = ada.actor(&tokens.access).await;
    for body in [json!({}), json!({"code": "123456"}), json!({"code": "123456", "password": PASSWORD})] {
        for _ in 0..6 {
            let reply = step_up(&actor, body.clone()).await;
            assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("password")), "{body}");
        }
    }
    let both = step_up(&actor, json!({"code": "123456", "recovery_code": "x"})).await;
    assert_eq!(both.json["errors"][0]["field"], "recovery_code");
    assert_eq!(step_up(&actor, json!({"password": PASSWORD})).await.status, 200);
}

#[tokio::test]
async fn an_ended_session_proves_nothing() {
    let (ada, tokens) = person().await;
    let actor = ada.actor(&tokens.access).await;
    actor.call(&logout::ENDPOINT).send().await;
    assert_eq!(step_up(&actor, json!({"password": PASSWORD})).await.code(), "session_ended");
}
