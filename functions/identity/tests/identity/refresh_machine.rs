//! Refreshing under races, crashes, lost answers, and any order of tokens.

use domain::TenantId;
use jiff::SignedDuration;
use platform::Table;
use proptest::collection::vec;
use proptest::prelude::*;
use testkit::{Reply, TestApp};
use tokio::task::JoinSet;

use crate::person::{Person, Tokens};
use crate::refresh::join;

async fn person() -> Person {
    Person::new(&TestApp::new().await, 1).await
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

/// Somebody with a personal workspace and two that they share, and all three.
async fn person_of_three() -> (Person, [TenantId; 3]) {
    let ada = person().await;
    let (one, two) = (Person::new(&ada.app, 2).await.tenant_id, Person::new(&ada.app, 3).await.tenant_id);
    for team in [one, two] {
        join(&ada, team).await;
    }
    let all = [ada.tenant_id, one, two];
    (ada, all)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_for_different_workspaces_each_gets_its_own() {
    let (ada, workspaces) = person_of_three().await;
    let shared = ada.begin().await.refresh;
    let ada = std::sync::Arc::new(ada);
    let mut requests = JoinSet::new();
    for number in 0..24 {
        let (ada, token, workspace) = (ada.clone(), shared.clone(), workspaces[number % 3]);
        requests.spawn(async move { (workspace, ada.refresh_in(&token, Some(workspace)).await) });
    }
    for (workspace, reply) in requests.join_all().await {
        assert_belongs_to(&ada, &reply, workspace, 1).await;
    }
    assert_eq!(ada.items(Table::Sessions, "ses_").await[0]["count"], 1);
}

/// Everything in an answer is of this workspace, and the refresh token of this count.
async fn assert_belongs_to(ada: &Person, reply: &Reply, workspace: TenantId, count: u64) {
    let tokens = Tokens::of(reply);
    assert_eq!(reply.text("workspace_id"), workspace.to_string());
    assert_eq!(ada.verdict(&tokens.access).await.unwrap().tenant_id, workspace);
    assert_eq!((workspace_of(&tokens.refresh), count_of(&tokens.refresh)), (workspace, count));
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

fn workspace_of(token: &str) -> TenantId {
    token.split('.').nth(2).unwrap().parse().unwrap()
}

fn count_of(token: &str) -> u64 {
    token.split('.').nth(3).unwrap().parse().unwrap()
}

/// Which of the tokens is presented, for which workspace (none: the token's own),
/// whether its answer arrives, and how many seconds after the last.
type Step = (prop::sample::Index, Option<usize>, bool, i64);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let pause = prop_oneof![3 => 0..4_i64, 1 => 9..13_i64];
    vec((any::<prop::sample::Index>(), prop::option::of(0..3_usize), any::<bool>(), pause), 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Anybody presents any token ever given, again and again, in any order and for
    /// any workspace; some answers never arrive, so nobody presents their tokens.
    #[test]
    fn whatever_is_presented_one_branch_lives_and_a_theft_ends_it(steps in steps()) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let (ada, workspaces) = person_of_three().await;
            let mut held = vec![ada.begin().await.refresh];
            let mut model = Model { count: 0, rotated_at: ada.app.now().as_second(), ended: false };
            for (which, workspace, arrives, seconds) in steps {
                ada.app.advance(SignedDuration::from_secs(seconds));
                let token = which.get(&held).clone();
                let expected = model.present(count_of(&token), ada.app.now().as_second());
                let asked = workspace.map(|number| workspaces[number]);
                let reply = ada.refresh_in(&token, asked).await;
                match expected {
                    Some(count) => {
                        assert_belongs_to(&ada, &reply, asked.unwrap_or(workspace_of(&token)), count).await;
                        let tokens = Tokens::of(&reply);
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
