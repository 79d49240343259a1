//! What the second factor holds against: guesses, races, crashes, other people's codes.

use identity::{confirm_second_factor, enrol_second_factor};
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use testkit::TestApp;

use crate::person::{Person, Tokens};
use crate::second_factor::{Owner, seed_of, send};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_that_bring_one_code_at_once_one_gets_in() {
    let owner = std::sync::Arc::new(Owner::new().await);
    let code = owner.code();
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let (owner, challenge, code) = (owner.clone(), owner.challenge().await, code.clone());
        answers.spawn(async move { owner.answer(&challenge, "code", &code).await.status });
    }
    let statuses = answers.join_all().await;
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
}

#[tokio::test]
async fn a_challenge_bears_five_tries_and_five_minutes() {
    let owner = Owner::new().await;
    let challenge = owner.challenge().await;
    for _ in 0..5 {
        assert_eq!(owner.answer(&challenge, "recovery_code", "AAAA-AAAA-AAAA-AAAA").await.code(), "proof_wrong");
    }
    assert_eq!(owner.answer(&challenge, "recovery_code", &owner.recovery_codes[0]).await.code(), "challenge_over");
    let challenge = owner.challenge().await;
    owner.ada.app.advance(SignedDuration::from_mins(5));
    assert_eq!(owner.answer(&challenge, "code", &owner.code()).await.code(), "challenge_over");
    for made_up in ["", "x", &format!("{challenge}x")] {
        assert_eq!(owner.answer(made_up, "code", &owner.code()).await.code(), "challenge_over", "{made_up}");
    }
}

/// Whoever knows the password and tries codes for a whole day, as fast as they
/// are let, tries few; the owner hears of it, and is not locked out.
#[tokio::test]
async fn guessing_codes_for_a_day_is_a_few_guesses() {
    let owner = Owner::new().await;
    let began = owner.ada.app.now();
    let mut compared = 0;
    while owner.ada.app.now().duration_since(began) < SignedDuration::from_hours(24) {
        let reply = owner.answer(&owner.challenge().await, "code", &owner.wrong_code()).await;
        match reply.status {
            401 => compared += 1,
            _ => {
                assert_eq!((reply.status, reply.code()), (429, "proof_delayed"));
                let seconds = reply.header("retry-after").unwrap().parse().unwrap();
                owner.ada.app.advance(SignedDuration::from_secs(seconds));
            }
        }
    }
    assert!((20..40).contains(&compared), "{compared} guesses in a day");
    assert_eq!(owner.ada.notices().await, ["second_factor_enabled", "codes_refused"]);
    assert_eq!(owner.answer(&owner.challenge().await, "code", &owner.wrong_code()).await.status, 401);
    let right = owner.answer(&owner.challenge().await, "code", &owner.code()).await;
    assert_eq!((right.status, right.header("retry-after")), (429, Some("3600")), "the right code waits too");
    Tokens::of(&owner.answer(&owner.challenge().await, "recovery_code", &owner.recovery_codes[0]).await);
}

#[tokio::test]
async fn another_accounts_code_and_recovery_code_open_nothing() {
    let owner = Owner::new().await;
    let bob = Person::new(&owner.ada.app, 2).await;
    let seed = seed_of(&send(&bob, &enrol_second_factor::ENDPOINT, json!(null)).await);
    let code = seed.code(owner.ada.app.now().as_second()).unwrap();
    let confirmed = send(&bob, &confirm_second_factor::ENDPOINT, json!({"code": code})).await;
    let theirs = confirmed.json["recovery_codes"][0].as_str().unwrap().to_owned();
    let challenge = owner.challenge().await;
    assert_eq!(owner.answer(&challenge, "code", &code).await.code(), "proof_wrong");
    assert_eq!(owner.answer(&challenge, "recovery_code", &theirs).await.code(), "proof_wrong");
}

#[tokio::test]
async fn a_login_that_dies_at_any_call_leaves_no_session_or_a_whole_one() {
    for calls in 0..20 {
        let owner = Owner::new().await;
        let challenge = owner.challenge().await;
        let before = owner.ada.items(Table::Sessions, "ses_").await.len();
        owner.ada.app.cut_after(calls);
        let first = owner.answer(&challenge, "recovery_code", &owner.recovery_codes[0]).await;
        owner.ada.app.mend();
        let begun = owner.ada.items(Table::Sessions, "ses_").await.len() - before;
        let left = owner.ada.items(Table::Sessions, "CHALLENGE#").await.len();
        assert_eq!(begun + left, 1, "cut at call {calls}: the challenge is used up with the session, or neither is");
        if first.status == 200 {
            assert!(calls > 5, "{calls}");
            return;
        }
        if begun == 0 {
            Tokens::of(&owner.answer(&challenge, "recovery_code", &owner.recovery_codes[0]).await);
        }
    }
    panic!("a login never gets through");
}

#[tokio::test]
async fn a_confirmation_that_dies_at_any_call_can_be_sent_again_or_was_whole() {
    for calls in 0..20 {
        let ada = Person::new(&TestApp::new().await, 1).await;
        let seed = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
        let actor = ada.actor(&ada.begin().await.access).await;
        ada.begin().await;
        let confirm = || {
            let body = json!({"code": seed.code(ada.app.now().as_second()).unwrap()});
            actor.call(&confirm_second_factor::ENDPOINT).json(&body).send()
        };
        ada.app.cut_after(calls);
        let first = confirm().await;
        ada.app.mend();
        let on = ada.items(Table::Accounts, "RECOVERY").await.len();
        assert_eq!(ada.notices().await.len(), on, "cut at call {calls}");
        if first.status == 200 {
            assert_eq!(on, 1);
            return;
        }
        assert_eq!(confirm().await.status, 200, "cut at call {calls}");
        assert_eq!(ada.items(Table::Sessions, "ses_").await.len(), 1, "cut at call {calls}");
    }
    panic!("a confirmation never gets through");
}
