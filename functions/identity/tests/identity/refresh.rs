//! Refresh tokens: one goes on, the one before it only for seconds, and any
//! other ends the session.

use domain::{Role, TenantId};
use identity::refresh as row;
use jiff::SignedDuration;
use platform::Table;
use platform::codes::{self, Purpose};
use platform::error::Refusal;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use testkit::TestApp;
use tokio::task::JoinSet;

use crate::person::{Person, Tokens};

async fn person() -> Person {
    Person::new(&TestApp::new().await, 1).await
}

#[tokio::test]
async fn a_refresh_gives_the_next_tokens_of_the_same_session() {
    let ada = person().await;
    let first = ada.begin().await;
    ada.app.advance(SignedDuration::from_mins(14));
    let reply = ada.refresh(&first.refresh).await;
    insta::assert_json_snapshot!("refreshed", reply.snapshot(), {
        ".body.access_token" => "[token]", ".body.refresh_token" => "[token]",
    });
    let second = Tokens::of(&reply);
    let session = ada.verdict(&first.access).await.unwrap().session_id().unwrap();
    assert_eq!(ada.verdict(&second.access).await.unwrap().session_id().unwrap(), session);
    assert_ne!(second.refresh, first.refresh);
    insta::assert_json_snapshot!("refreshed_session", ada.items(Table::Sessions, "ses_").await);
}

#[tokio::test]
async fn a_token_used_again_within_seconds_gets_the_current_one_again() {
    let ada = person().await;
    let first = ada.begin().await;
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    ada.app.advance(SignedDuration::from_secs(10));
    let again = Tokens::of(&ada.refresh(&first.refresh).await);
    assert_eq!(again.refresh, second.refresh);
    assert!(ada.verdict(&again.access).await.is_ok());
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_token_used_again_later_ends_the_session_and_its_owner_is_told_once() {
    let ada = person().await;
    let (first, other) = (ada.begin().await, ada.begin().await);
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    ada.app.advance(SignedDuration::from_secs(11));
    for token in [&first.refresh, &second.refresh, &first.refresh] {
        let reply = ada.refresh(token).await;
        assert_eq!((reply.status, reply.code()), (401, "session_ended"));
    }
    // Tokens of it that were good by themselves are refused at once.
    for access in [&first.access, &second.access] {
        assert_eq!(ada.verdict(access).await, Err(Refusal::SessionEnded));
    }
    assert!(ada.verdict(&other.access).await.is_ok(), "another session goes on");
    assert_eq!(ada.notices().await, ["session_stolen"]);
}

#[tokio::test]
async fn a_token_two_uses_old_is_stolen_even_within_seconds() {
    let ada = person().await;
    let first = ada.begin().await;
    let second = Tokens::of(&ada.refresh(&first.refresh).await);
    Tokens::of(&ada.refresh(&second.refresh).await);
    assert_eq!(ada.refresh(&first.refresh).await.code(), "session_ended");
    assert_eq!(ada.notices().await, ["session_stolen"]);
}

#[tokio::test]
async fn what_is_no_refresh_token_of_ours_changes_nothing() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let store = ada.app.unlimited();
    let (whole, (subject, mac)) = (&tokens.refresh, tokens.refresh.rsplit_once('.').unwrap());
    let counted_up = format!("{}.1.{mac}", subject.rsplit_once('.').unwrap().0);
    for token in [
        String::new(),
        "x".to_owned(),
        tokens.access.clone(),
        counted_up,
        whole[..whole.len() - 1].to_owned(),
        format!("{whole}A"),
        codes::write(store, Purpose::Device, subject).await.unwrap(),
        codes::write(store, Purpose::Refresh, &format!("{subject}.1")).await.unwrap(),
        codes::write(store, Purpose::Refresh, "acc_1.ses_1.0").await.unwrap(),
    ] {
        let reply = ada.refresh(&token).await;
        assert_eq!((reply.status, reply.code()), (401, "refresh_token_invalid"), "{token}");
    }
    Tokens::of(&ada.refresh(whole).await);
}

#[tokio::test]
async fn a_count_that_the_session_never_had_goes_nowhere_and_ends_nothing() {
    let ada = person().await;
    let tokens = ada.begin().await;
    let subject = tokens.refresh.rsplit_once(".0.").unwrap().0.to_owned();
    let ahead = codes::write(ada.app.unlimited(), Purpose::Refresh, &format!("{subject}.7")).await.unwrap();
    assert_eq!(ada.refresh(&ahead).await.code(), "session_ended");
    Tokens::of(&ada.refresh(&tokens.refresh).await);
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_session_ends_after_thirty_days_of_rest_and_after_ninety_in_all() {
    let ada = person().await;
    let resting = ada.begin().await;
    let mut used = ada.begin().await;
    for _ in 0..3 {
        ada.app.advance(SignedDuration::from_hours(29 * 24));
        used = Tokens::of(&ada.refresh(&used.refresh).await);
    }
    assert_eq!(ada.refresh(&resting.refresh).await.code(), "session_ended");
    ada.app.advance(SignedDuration::from_hours(3 * 24) - SignedDuration::from_secs(1));
    used = Tokens::of(&ada.refresh(&used.refresh).await);
    ada.app.advance(SignedDuration::from_secs(1));
    assert_eq!(ada.refresh(&used.refresh).await.code(), "session_ended");
    assert!(ada.notices().await.is_empty());
}

#[tokio::test]
async fn a_refresh_goes_on_in_another_workspace_only_for_a_member() {
    let ada = person().await;
    let team = Person::new(&ada.app, 2).await;
    let tokens = ada.begin().await;
    let switch = |token: String, workspace: TenantId| {
        let body = json!({"refresh_token": token, "workspace_id": workspace});
        ada.app.anon().call(&row::ENDPOINT).json(&body).send()
    };
    let refused = switch(tokens.refresh.clone(), team.tenant_id).await;
    assert_eq!((refused.status, refused.json["errors"][0]["field"].as_str()), (422, Some("workspace_id")));

    join(&ada, team.tenant_id).await;
    let switched = switch(tokens.refresh.clone(), team.tenant_id).await;
    assert_eq!((switched.text("workspace_id"), switched.text("role")), (&*team.tenant_id.to_string(), "viewer"));
    let tokens = Tokens::of(&switched);
    assert_eq!(ada.verdict(&tokens.access).await.unwrap().role, Role::Viewer);
    let stays = ada.refresh(&tokens.refresh).await;
    assert_eq!(stays.text("workspace_id"), team.tenant_id.to_string());

    leave(&ada, team.tenant_id).await;
    assert_eq!(ada.verdict(&tokens.access).await, Err(Refusal::SessionEnded));
    let home = ada.refresh(&Tokens::of(&stays).refresh).await;
    assert_eq!(home.text("workspace_id"), ada.tenant_id.to_string(), "who left a workspace is not logged out");
}

async fn join(person: &Person, tenant: TenantId) {
    let app = person.app.unlimited();
    let item = json!({"pk": person.account_id, "sk": format!("IN#{tenant}"), "role": "viewer",
        "since": "2026-11-21T12:00:00.000Z"});
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Accounts).unwrap());
    put.set_item(Some(serde_dynamo::to_item(item).unwrap())).send().await.unwrap();
}

async fn leave(person: &Person, tenant: TenantId) {
    let app = person.app.unlimited();
    let key = json!({"pk": person.account_id, "sk": format!("IN#{tenant}")});
    let delete = app.dynamodb().delete_item().table_name(app.config.table(Table::Accounts).unwrap());
    delete.set_key(Some(serde_dynamo::to_item(key).unwrap())).send().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_with_one_token_one_counts_and_all_get_the_same() {
    let ada = std::sync::Arc::new(person().await);
    let mut tokens = ada.begin().await;
    for round in 1..=3 {
        let mut requests = JoinSet::new();
        for _ in 0..32 {
            let (ada, token) = (ada.clone(), tokens.refresh.clone());
            requests.spawn(async move { ada.refresh(&token).await });
        }
        let mut given: Vec<String> = requests.join_all().await.iter().map(|reply| Tokens::of(reply).refresh).collect();
        given.sort();
        given.dedup();
        assert_eq!(given.len(), 1, "round {round}: {given:?}");
        assert_eq!(ada.items(Table::Sessions, "ses_").await[0]["count"], round);
        tokens.refresh = given.remove(0);
    }
    assert!(ada.notices().await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_with_a_stolen_token_one_tells_the_owner() {
    let ada = std::sync::Arc::new(person().await);
    let stolen = ada.begin().await.refresh;
    Tokens::of(&ada.refresh(&stolen).await);
    ada.app.advance(SignedDuration::from_secs(11));
    let mut requests = JoinSet::new();
    for _ in 0..16 {
        let (ada, token) = (ada.clone(), stolen.clone());
        requests.spawn(async move { ada.refresh(&token).await.code().to_owned() });
    }
    assert!(requests.join_all().await.iter().all(|code| code == "session_ended"));
    assert_eq!(ada.notices().await, ["session_stolen"]);
}

#[tokio::test]
async fn a_refresh_that_dies_at_any_call_can_be_sent_again() {
    for calls in 0..12 {
        let ada = person().await;
        let tokens = ada.begin().await;
        ada.app.cut_after(calls);
        let first = ada.refresh(&tokens.refresh).await;
        ada.app.mend();
        ada.app.cool();
        let second = Tokens::of(&ada.refresh(&tokens.refresh).await);
        assert!(ada.verdict(&second.access).await.is_ok(), "cut at call {calls}");
        assert!(ada.notices().await.is_empty(), "cut at call {calls}");
        if first.status == 200 {
            assert!(calls >= 6, "session, member, secrets, key and count, but only {calls} calls");
            return;
        }
    }
    panic!("a refresh never gets through");
}

#[tokio::test]
async fn a_theft_whose_detection_dies_at_any_call_is_detected_again() {
    for calls in 0..12 {
        let ada = person().await;
        let stolen = ada.begin().await.refresh;
        let current = Tokens::of(&ada.refresh(&stolen).await);
        ada.app.advance(SignedDuration::from_secs(11));
        ada.app.cool();
        ada.app.cut_after(calls);
        let first = ada.refresh(&stolen).await;
        ada.app.mend();
        assert_eq!(ada.refresh(&stolen).await.code(), "session_ended", "cut at call {calls}");
        assert_eq!(ada.notices().await, ["session_stolen"], "cut at call {calls}");
        assert_eq!(ada.refresh(&current.refresh).await.code(), "session_ended");
        if first.code() == "session_ended" {
            return;
        }
    }
    panic!("it is never detected");
}

#[tokio::test]
async fn a_lost_answer_at_any_call_of_a_refresh_counts_once() {
    for calls in 0..7 {
        let ada = person().await;
        let tokens = ada.begin().await;
        ada.app.lose_answer_after(calls);
        let second = Tokens::of(&ada.refresh(&tokens.refresh).await);
        ada.app.mend();
        assert_eq!(ada.items(Table::Sessions, "ses_").await[0]["count"], 1, "answer {calls} lost");
        Tokens::of(&ada.refresh(&second.refresh).await);
        assert!(ada.notices().await.is_empty(), "answer {calls} lost");
    }
}

/// What the rules say, beside the store that keeps them.
struct Model {
    count: u64,
    rotated_at: i64,
    ended: bool,
}

impl Model {
    /// The count of the token that is answered.
    fn present(&mut self, count: u64, now: i64) -> Option<u64> {
        if self.ended {
            return None;
        }
        if count == self.count {
            (self.count, self.rotated_at) = (count + 1, now);
            return Some(self.count);
        }
        if count + 1 == self.count && now - self.rotated_at <= 10 {
            return Some(self.count);
        }
        self.ended = true;
        None
    }
}

fn count_of(token: &str) -> u64 {
    token.split('.').nth(2).unwrap().parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Anybody presents any token ever given, again and again, in any order; some
    /// answers never arrive, so their tokens are presented by nobody.
    #[test]
    fn whatever_is_presented_one_branch_lives_and_a_theft_ends_it(
        steps in vec((any::<prop::sample::Index>(), any::<bool>(), prop_oneof![3 => 0..4_i64, 1 => 9..13_i64]), 1..24),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let ada = person().await;
            let mut held = vec![ada.begin().await.refresh];
            let mut model = Model { count: 0, rotated_at: ada.app.now().as_second(), ended: false };
            for (which, arrives, seconds) in steps {
                ada.app.advance(SignedDuration::from_secs(seconds));
                let token = which.get(&held).clone();
                let expected = model.present(count_of(&token), ada.app.now().as_second());
                let reply = ada.refresh(&token).await;
                match expected {
                    Some(count) => {
                        let tokens = Tokens::of(&reply);
                        assert_eq!(count_of(&tokens.refresh), count);
                        assert!(ada.verdict(&tokens.access).await.is_ok());
                        if arrives && !held.contains(&tokens.refresh) {
                            held.push(tokens.refresh);
                        }
                    }
                    None => assert_eq!((reply.status, reply.code()), (401, "session_ended")),
                }
                let live = ada.items(Table::Sessions, "ses_").await;
                assert_eq!(live.iter().map(|item| item["count"].as_u64().unwrap()).collect::<Vec<_>>(),
                    if model.ended { vec![] } else { vec![model.count] });
                assert_eq!(ada.notices().await.len(), usize::from(model.ended));
            }
        });
    }

    /// The owner alone: uses the latest token that arrived, and asks again within
    /// seconds when an answer does not come.
    #[test]
    fn the_owner_is_never_logged_out_by_lost_answers(
        steps in vec((0..4_usize, 0..3_i64, 0..29 * 86_400_i64), 1..12),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let ada = person().await;
            let began = ada.app.now();
            let mut token = ada.begin().await.refresh;
            for (lost, pause, rest) in steps {
                ada.app.advance(SignedDuration::from_secs(rest));
                if ada.app.now().duration_since(began) >= SignedDuration::from_hours(89 * 24) {
                    break;
                }
                for _ in 0..lost {
                    Tokens::of(&ada.refresh(&token).await);
                    ada.app.advance(SignedDuration::from_secs(pause));
                }
                token = Tokens::of(&ada.refresh(&token).await).refresh;
            }
            assert!(ada.notices().await.is_empty());
        });
    }
}

#[tokio::test]
async fn another_code_key_makes_refresh_tokens_of_the_old_one_worthless() {
    let ada = person().await;
    let tokens = ada.begin().await;
    ada.app.change_secrets();
    assert_eq!(ada.refresh(&tokens.refresh).await.code(), "refresh_token_invalid");
}
