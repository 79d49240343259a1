//! A new key of access tokens in place of an old one, and nobody notices.

use identity::{get_token_keys, rotate_token_key};
use jiff::SignedDuration;
use platform::Table;
use proptest::collection::vec;
use proptest::prelude::*;
use testkit::TestApp;

use crate::person::{Person, Tokens};

/// As often as the schedule comes round.
const ROUND: SignedDuration = SignedDuration::from_hours(6);

async fn published(app: &TestApp) -> Vec<String> {
    let reply = app.anon().call(&get_token_keys::ENDPOINT).send().await;
    let keys = reply.json["keys"].as_array().unwrap();
    keys.iter().map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

fn kid(access: &str) -> String {
    jsonwebtoken::decode_header(access).unwrap().kid.unwrap()
}

async fn tick(app: &TestApp) {
    app.tick(&rotate_token_key::ENDPOINT).await.unwrap();
}

async fn person() -> Person {
    Person::new(&TestApp::new().await, 1).await
}

#[tokio::test]
async fn the_keys_are_a_json_web_key_set_that_may_be_kept_for_minutes() {
    let ada = person().await;
    ada.begin().await;
    let reply = ada.app.anon().call(&get_token_keys::ENDPOINT).send().await;
    insta::assert_json_snapshot!("token_keys", reply.snapshot());
}

#[tokio::test]
async fn the_next_key_is_published_a_day_before_it_signs_and_the_old_one_two_days_after() {
    let ada = person().await;
    let mut refresh = ada.begin().await.refresh;
    let (mut kids, mut changes) = (Vec::new(), Vec::new());
    for round in 0..(40 * 4) {
        tick(&ada.app).await;
        let tokens = Tokens::of(&ada.refresh(&refresh).await);
        refresh = tokens.refresh;
        assert!(ada.verdict(&tokens.access).await.is_ok(), "round {round}");
        let now = published(&ada.app).await;
        assert!(now.contains(&kid(&tokens.access)), "round {round}: what signs is published");
        if now.len() != kids.len() || kids.last() != Some(&kid(&tokens.access)) {
            changes.push((round / 4, now.len()));
        }
        kids = now;
        kids.retain(|known| *known != kid(&tokens.access));
        kids.push(kid(&tokens.access));
        ada.app.advance(ROUND);
    }
    // In days: staged after 30, switched after one more, and one key again after two more.
    changes.dedup();
    assert_eq!(changes, [(0, 1), (30, 2), (31, 2), (33, 1)]);
}

#[tokio::test]
async fn nothing_is_left_behind_in_the_secret_that_would_stop_the_next_rotation() {
    let ada = person().await;
    ada.begin().await;
    let mut signed = Vec::new();
    for _ in 0..(100 * 4) {
        tick(&ada.app).await;
        signed.push(kid(&ada.begin().await.access));
        ada.app.advance(ROUND);
    }
    signed.dedup();
    assert_eq!(signed.len(), 4, "after 31, 62 and 93 days another key signs");
}

#[tokio::test]
async fn a_run_that_dies_at_any_call_is_taken_up_by_the_next() {
    for calls in 0..20 {
        let ada = person().await;
        let tokens = ada.begin().await;
        let first = kid(&tokens.access);
        let mut died = 0;
        // Each run dies after the same number of calls; each is followed by a whole one.
        for _ in 0..36 {
            ada.app.cut_after(calls);
            died += u32::from(ada.app.tick(&rotate_token_key::ENDPOINT).await.is_err());
            ada.app.mend();
            tick(&ada.app).await;
            let access = ada.begin().await.access;
            assert!(ada.verdict(&access).await.is_ok(), "cut at call {calls}");
            ada.app.advance(ROUND * 4);
        }
        assert_ne!(kid(&ada.begin().await.access), first, "cut at call {calls}");
        assert_eq!(published(&ada.app).await.len(), 1, "cut at call {calls}");
        if died == 0 {
            return;
        }
    }
    panic!("a run never gets through");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn runs_beside_one_another_do_no_harm() {
    let ada = person().await;
    let first = kid(&ada.begin().await.access);
    for _ in 0..(36 * 4) {
        let (app, other) = (ada.app.clone(), ada.app.clone());
        let rows = (&rotate_token_key::ENDPOINT, &rotate_token_key::ENDPOINT);
        // One may meet what the other has just moved.
        let runs = tokio::join!(app.tick(rows.0), other.tick(rows.1));
        assert!(runs.0.is_ok() || runs.1.is_ok());
        let access = ada.begin().await.access;
        assert!(ada.verdict(&access).await.is_ok());
        ada.app.advance(ROUND);
    }
    assert_ne!(kid(&ada.begin().await.access), first);
    assert_eq!(published(&ada.app).await.len(), 1);
}

#[tokio::test]
async fn an_operator_who_changes_the_secret_by_hand_logs_nobody_out() {
    let ada = person().await;
    let before = ada.begin().await.access;
    tick(&ada.app).await;
    ada.app.change_secrets();
    ada.app.advance(SignedDuration::from_mins(5));
    let after = ada.begin().await.access;
    assert_ne!(kid(&before), kid(&after));
    tick(&ada.app).await;
    for access in [&before, &after] {
        assert!(ada.verdict(access).await.is_ok());
    }
    ada.app.advance(SignedDuration::from_hours(48));
    tick(&ada.app).await;
    assert_eq!(published(&ada.app).await, [kid(&after)]);
}

#[tokio::test]
async fn keys_of_receipts_are_never_touched() {
    let ada = person().await;
    let receipts = ed25519_dalek::SigningKey::from_bytes(&[3; 32]).verifying_key();
    platform::keys::publish(ada.app.unlimited(), Table::Receipts, &receipts).await.unwrap();
    for _ in 0..(40 * 4) {
        tick(&ada.app).await;
        ada.app.advance(ROUND);
    }
    assert_eq!(ada.app.table(Table::Receipts).await.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// However late runs come, and wherever they die: a token is good from its
    /// first to its last second.
    #[test]
    fn no_token_dies_of_a_rotation(
        steps in vec((0..12_i64 * 24 * 60, prop_oneof![2 => Just(None), 1 => (0..12_usize).prop_map(Some)], any::<bool>()), 1..24),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let ada = person().await;
            for (minutes, cut, cool) in steps {
                let access = ada.begin().await.access;
                if cool {
                    ada.app.cool();
                }
                if let Some(calls) = cut {
                    ada.app.cut_after(calls);
                }
                let _ = ada.app.tick(&rotate_token_key::ENDPOINT).await;
                ada.app.mend();
                assert!(ada.verdict(&access).await.is_ok());
                ada.app.advance(SignedDuration::from_mins(14));
                assert!(ada.verdict(&access).await.is_ok());
                ada.app.advance(SignedDuration::from_mins(minutes));
            }
        });
    }
}
