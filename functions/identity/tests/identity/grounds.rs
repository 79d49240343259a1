//! What a sign-in rests on must still be so when its session begins.

use identity::{change_password, confirm_second_factor, enrol_second_factor, login};
use identity_store::sessions::{self, Ground};
use jiff::SignedDuration;
use platform::Table;
use platform::request::Client;
use serde_json::json;
use testkit::{Reply, TestApp};
use tokio::task::JoinSet;

use crate::person::{PASSWORD, Person, Tokens};
use crate::second_factor::{Owner, seed_of, send};

async fn log_in(ada: &Person) -> Reply {
    let body = json!({"email": ada.email, "password": PASSWORD});
    ada.app.anon().call(&login::ENDPOINT).json(&body).send().await
}

#[tokio::test]
async fn turning_the_second_factor_on_ends_the_sessions_that_a_password_alone_began() {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let stolen = Tokens::of(&log_in(&ada).await);
    let own = ada.begin().await;
    let actor = ada.actor(&own.access).await;
    let seed = seed_of(&actor.call(&enrol_second_factor::ENDPOINT).send().await);
    let body = json!({"code": seed.code(ada.app.now().as_second()).unwrap()});
    let confirmed = actor.call(&confirm_second_factor::ENDPOINT).json(&body).send().await;
    assert_eq!(confirmed.status, 200, "{confirmed:?}");
    assert!(ada.verdict(&stolen.access).await.is_err());
    assert_eq!(ada.refresh(&stolen.refresh).await.status, 401);
    assert!(ada.verdict(&own.access).await.is_ok(), "who turned it on goes on");
}

#[tokio::test]
async fn a_confirmation_whose_answer_was_lost_is_sent_again_and_gives_codes_that_work() {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let seed = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
    let body = json!({"code": seed.code(ada.app.now().as_second()).unwrap()});
    let first = send(&ada, &confirm_second_factor::ENDPOINT, body.clone()).await;
    ada.begin().await;
    let again = send(&ada, &confirm_second_factor::ENDPOINT, body.clone()).await;
    assert_eq!((again.status, ada.items(Table::Sessions, "ses_").await.len()), (200, 1));
    let codes = |reply: &Reply| serde_json::from_value::<Vec<String>>(reply.json["recovery_codes"].clone()).unwrap();
    let owner = Owner { recovery_codes: codes(&again), ada, seed };
    let lost = owner.answer(&owner.challenge().await, "recovery_code", &codes(&first)[0]).await;
    assert_eq!(lost.code(), "proof_wrong");
    Tokens::of(&owner.answer(&owner.challenge().await, "recovery_code", &owner.recovery_codes[0]).await);
    owner.ada.app.advance(SignedDuration::from_secs(91));
    let late = send(&owner.ada, &confirm_second_factor::ENDPOINT, body).await;
    assert_eq!(late.code(), "second_factor_off", "not a way to new recovery codes");
}

#[tokio::test]
async fn codes_guessed_at_a_confirmation_that_is_done_are_counted() {
    let owner = Owner::new().await;
    let guess = json!({"code": owner.wrong_code()});
    for _ in 0..5 {
        assert_eq!(send(&owner.ada, &confirm_second_factor::ENDPOINT, guess.clone()).await.code(), "second_factor_off");
    }
    assert_eq!(send(&owner.ada, &confirm_second_factor::ENDPOINT, guess).await.code(), "proof_delayed");
}

#[tokio::test]
async fn no_session_begins_without_a_second_factor_that_is_on() {
    let owner = Owner::new().await;
    let (store, ada) = (owner.ada.app.unlimited(), &owner.ada);
    let session = sessions::new(store, ada.account_id, &Client::default());
    let begun = sessions::begin(store, &session, &[Ground::NoSecondFactor], &testkit::system()).await.unwrap();
    assert_eq!(begun, Err(Ground::NoSecondFactor));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logins_that_meet_the_turning_on_leave_no_session() {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let seed = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
    let actor = ada.actor(&ada.begin().await.access).await;
    let body = json!({"code": seed.code(ada.app.now().as_second()).unwrap()});
    let mut racing = JoinSet::new();
    for _ in 0..4 {
        let (app, email) = (ada.app.clone(), ada.email.clone());
        let body = json!({"email": email, "password": PASSWORD});
        racing.spawn(async move { app.anon().call(&login::ENDPOINT).json(&body).send().await });
    }
    assert_eq!(actor.call(&confirm_second_factor::ENDPOINT).json(&body).send().await.status, 200);
    for reply in racing.join_all().await {
        assert_eq!(reply.status, 200, "tokens that are worth nothing, or the question: {reply:?}");
    }
    assert_eq!(ada.items(Table::Sessions, "ses_").await.len(), 1, "that of who turned it on");
}

#[tokio::test]
async fn a_challenge_that_the_old_password_got_is_over_when_another_is_chosen() {
    let owner = Owner::new().await;
    let open = owner.challenge().await;
    owner.ada.app.advance(SignedDuration::from_secs(1));
    let body = json!({"current_password": PASSWORD, "password": "zebra quilt orbit"});
    assert_eq!(send(&owner.ada, &change_password::ENDPOINT, body).await.status, 204);
    let before = owner.ada.items(Table::Sessions, "ses_").await.len();
    assert_eq!(owner.answer(&open, "code", &owner.code()).await.code(), "challenge_over");
    assert_eq!(owner.ada.items(Table::Sessions, "ses_").await.len(), before);
}
