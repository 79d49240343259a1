//! Owners appeal against takedowns, and staff decides: to refuse takes somebody else.

use catalog::{
    appeal_package_takedown, appeal_version_takedown, decide_takedown_appeal, get_package, get_version_review,
    inspect_takedown_appeal, list_takedown_appeals, reinstate_package, reinstate_version, take_down_package,
    take_down_version,
};
use domain::{Role, StaffRole};
use jiff::SignedDuration;
use platform::Endpoint;
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use tokio::task::JoinSet;

use crate::world::World;

const NAME: &str = "typescript";
const REASON: &str = "Ticket 4711: they have shown the licence";

/// What is taken down, appealed against and reinstated by which endpoints.
#[derive(Clone, Copy)]
struct Kind {
    take_down: &'static Endpoint,
    appeal: &'static Endpoint,
    reinstate: &'static Endpoint,
    reinstated: &'static str,
}

const VERSION: Kind = Kind {
    take_down: &take_down_version::ENDPOINT,
    appeal: &appeal_version_takedown::ENDPOINT,
    reinstate: &reinstate_version::ENDPOINT,
    reinstated: "version.reinstated",
};
const PACKAGE: Kind = Kind {
    take_down: &take_down_package::ENDPOINT,
    appeal: &appeal_package_takedown::ENDPOINT,
    reinstate: &reinstate_package::ENDPOINT,
    reinstated: "package.reinstated",
};

impl World {
    /// 1.1.0 or the whole package is taken down by moderator 1.
    async fn taken_down(kind: Kind) -> Self {
        let world = Self::with_two_versions().await;
        assert_eq!(world.act(kind.take_down, json!({})).await.status, 200);
        world
    }

    async fn appeal_by(&self, actor: &Actor, kind: Kind, reason: &str) -> Reply {
        let call = self.about(actor, kind.appeal, NAME).json(&json!({"reason": reason}));
        let call = if kind.appeal.name == "appeal-version-takedown" { call.path("version", "1.1.0") } else { call };
        call.send().await
    }

    /// Appeals as the owner; the appeal's id.
    async fn appealed(&self, kind: Kind) -> String {
        let reply = self.appeal_by(&self.editor, kind, "We wrote it ourselves.").await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let takedowns = reply.json["takedowns"].as_array().unwrap();
        takedowns.last().unwrap()["appeal"]["id"].as_str().unwrap().to_owned()
    }

    async fn decide_appeal(&self, moderator: u128, id: &str, accepted: bool) -> Reply {
        let body = json!({"accepted": accepted, "reason": REASON});
        self.moderator(moderator).call(&decide_takedown_appeal::ENDPOINT).path("id", id).json(&body).send().await
    }

    async fn appeals(&self, moderator: u128, query: &str) -> Vec<Value> {
        let reply = self.moderator(moderator).call(&list_takedown_appeals::ENDPOINT).query(query).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json["items"].as_array().unwrap().clone()
    }

    /// Whether everybody finds 1.1.0.
    async fn is_reachable(&self) -> bool {
        let page = self.public(&get_package::ENDPOINT, NAME).await;
        page.status == 200 && page.json["latest"]["version"] == "1.1.0"
    }

    /// What is open in the queue waits at its thing, and each decision left its events and
    /// its mails once.
    async fn assert_decided(&self, decided: usize, accepted: usize, kind: Kind) {
        assert_eq!(self.items("TAKEDOWN_APPEALS#decided", "apl_").await.len(), decided);
        assert_eq!(self.events_of("takedown.appeal_decided").await.len(), 2 * decided, "in both logs");
        assert_eq!(self.events_of(kind.reinstated).await.len(), 2 * accepted);
        assert_eq!(self.mails("takedown_appeal_refused").await.len(), decided - accepted);
        assert_eq!(self.mails("takedown").await.len(), 1 + accepted);
        assert_eq!(self.is_reachable().await, accepted > 0);
    }
}

#[tokio::test]
async fn an_appeal_that_another_moderator_accepts_reinstates_what_was_taken_down() {
    for kind in [VERSION, PACKAGE] {
        let world = World::taken_down(kind).await;
        let id = world.appealed(kind).await;
        let open = world.appeals(2, "mine_to_decide=true").await;
        assert_eq!((open.len(), &open[0]["id"], open[0].get("decided")), (1, &json!(id), None), "{open:?}");
        assert!(world.appeals(1, "mine_to_decide=true").await.is_empty(), "whoever took it down");
        assert_eq!(world.appeals(1, "").await.len(), 1);
        let own = world.decide_appeal(1, &id, false).await;
        assert_eq!((own.status, own.code()), (409, "review_by_other_moderator"));
        let early = world.act(kind.reinstate, json!({})).await;
        assert_eq!((early.status, early.code()), (409, "appeal_open"));
        let decided = world.decide_appeal(2, &id, true).await;
        assert_eq!((decided.status, decided.json.get("taken_down_at")), (200, None), "{decided:?}");
        assert_eq!(world.decide_appeal(2, &id, true).await.json, decided.json, "a repetition");
        let late = world.decide_appeal(3, &id, false).await;
        assert_eq!((late.status, late.code()), (409, "appeal_decided"));
        world.assert_decided(1, 1, kind).await;
        assert!(world.appeals(2, "").await.is_empty());
        let closed = world.appeals(2, "state=decided").await;
        assert_eq!((closed.len(), &closed[0]["decided"]["accepted"]), (1, &json!(true)));
        assert!(world.mails("takedown").await.iter().any(|mail| mail["reason"] == REASON));
    }
}

/// Else an appeal waits for ever where there is one moderator: reinstating what is appealed
/// against is refused as well.
#[tokio::test]
async fn a_moderator_who_is_alone_can_accept_the_appeal_against_their_own_takedown() {
    for kind in [VERSION, PACKAGE] {
        let world = World::taken_down(kind).await;
        let id = world.appealed(kind).await;
        let refused = world.decide_appeal(1, &id, false).await;
        assert_eq!((refused.status, refused.code()), (409, "review_by_other_moderator"));
        let accepted = world.decide_appeal(1, &id, true).await;
        assert_eq!((accepted.status, accepted.json.get("taken_down_at")), (200, None), "{accepted:?}");
        world.assert_decided(1, 1, kind).await;
    }
}

/// Operators have what moderators have, so that the second pair of eyes can be theirs.
#[tokio::test]
async fn an_operator_decides_where_there_is_no_other_moderator() {
    for kind in [VERSION, PACKAGE] {
        let world = World::taken_down(kind).await;
        let id = world.appealed(kind).await;
        let call = world.app.staff(StaffRole::Operator).call(&decide_takedown_appeal::ENDPOINT).path("id", &id);
        let decided = call.json(&json!({"accepted": false, "reason": REASON})).send().await;
        assert_eq!(decided.status, 200, "{decided:?}");
        world.assert_decided(1, 0, kind).await;
    }
}

#[tokio::test]
async fn a_refused_appeal_is_final_and_its_owner_reads_why() {
    for kind in [VERSION, PACKAGE] {
        let world = World::taken_down(kind).await;
        let id = world.appealed(kind).await;
        assert_eq!(world.decide_appeal(2, &id, false).await.status, 200);
        world.assert_decided(1, 0, kind).await;
        let mail = &world.mails("takedown_appeal_refused").await[0];
        assert_eq!((&mail["reason"], &mail["to"]), (&json!(REASON), &json!("creator@example.org")));
        let again = world.appeal_by(&world.editor, kind, "Look at it once more.").await;
        assert_eq!((again.status, again.code()), (409, "appeals_count"));
        let call = world.about(&world.editor, &get_version_review::ENDPOINT, NAME).path("version", "1.1.0");
        let review = call.send().await.json;
        let listed = if kind.reinstated.starts_with("version") { "takedowns" } else { "package_takedowns" };
        let appeal = &review[listed][0]["appeal"];
        assert_eq!(
            (&appeal["reason"], &appeal["decided"]["reason"]),
            (&json!("We wrote it ourselves."), &json!(REASON))
        );
        // Staff may still reinstate it, and another takedown has an appeal of its own.
        assert_eq!(world.act(kind.reinstate, json!({})).await.status, 200);
        world.app.advance(SignedDuration::from_secs(1));
        assert_eq!(world.act(kind.take_down, json!({})).await.status, 200);
        assert_ne!(world.appealed(kind).await, id);
    }
}

#[tokio::test]
async fn only_the_owner_appeals_once_against_what_is_taken_down() {
    for kind in [VERSION, PACKAGE] {
        let world = World::with_two_versions().await;
        let early = world.appeal_by(&world.editor, kind, "So.").await;
        assert_eq!((early.status, early.code()), (409, "not_taken_down"));
        assert_eq!(world.act(kind.take_down, json!({})).await.status, 200);
        assert_eq!(world.appeal_by(&world.stranger, kind, "So.").await.status, 404);
        let viewer = world.app.member(Role::Viewer);
        assert_eq!(world.appeal_by(&viewer, kind, "So.").await.code(), "role_insufficient");
        let id = world.appealed(kind).await;
        assert_eq!(world.appealed(kind).await, id, "a repetition");
        let other = world.appeal_by(&world.editor, kind, "Another reason.").await;
        assert_eq!((other.status, other.code()), (409, "appeals_count"));
        assert_eq!(world.events_of("takedown.appealed").await.len(), 1);
        assert_eq!(world.items("TAKEDOWN_APPEALS#open", "apl_").await.len(), 1);
    }
}

#[tokio::test]
async fn a_look_at_an_appeal_is_in_the_owners_log() {
    let world = World::taken_down(VERSION).await;
    let id = world.appealed(VERSION).await;
    let call = world.moderator(2).call(&inspect_takedown_appeal::ENDPOINT).path("id", &id);
    let seen = call.query("reason=Ticket%204711%3A%20a%20look").send().await;
    assert_eq!(seen.json["takedown"]["appeal"]["reason"], "We wrote it ourselves.", "{seen:?}");
    let logs: Vec<Value> = world.events_of("staff.viewed").await.iter().map(|event| event["log"].clone()).collect();
    assert_eq!(logs, [json!(world.editor.caller().tenant_id), json!("staff")]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_appeal_and_decide_at_once_one_of_each_wins() {
    for kind in [VERSION, PACKAGE] {
        let world = World::taken_down(kind).await;
        let mut appealing = JoinSet::new();
        for number in 0..6 {
            let (editor, body) = (world.editor.clone(), json!({"reason": format!("Reason {number}.")}));
            let call = world.about(&editor, kind.appeal, NAME).json(&body);
            let call = if kind.reinstated.starts_with("version") { call.path("version", "1.1.0") } else { call };
            appealing.spawn(async move { call.send().await.status });
        }
        let won = appealing.join_all().await.into_iter().filter(|status| *status == 200).count();
        assert_eq!((won, world.items("TAKEDOWN_APPEALS#open", "apl_").await.len()), (1, 1));
        let id = world.appeals(2, "").await[0]["id"].as_str().unwrap().to_owned();
        let mut deciding = JoinSet::new();
        for number in 2..8_u128 {
            let body = json!({"accepted": number % 2 == 0, "reason": REASON});
            let call = world.moderator(number).call(&decide_takedown_appeal::ENDPOINT).path("id", &id).json(&body);
            deciding.spawn(async move { call.send().await.status });
        }
        let won = deciding.join_all().await.into_iter().filter(|status| *status == 200).count();
        let accepted = world.events_of(kind.reinstated).await.len() / 2;
        assert_eq!(won, 1);
        world.assert_decided(1, accepted, kind).await;
    }
}

#[tokio::test]
async fn an_appeal_and_its_decision_are_written_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for (kind, accepted) in [(VERSION, true), (PACKAGE, false)] {
            for calls in 0..20 {
                let world = World::taken_down(kind).await;
                break_after(&world.app, calls);
                let first = world.appeal_by(&world.editor, kind, "We wrote it ourselves.").await;
                world.app.mend();
                let id = world.appealed(kind).await;
                assert_eq!(world.events_of("takedown.appealed").await.len(), 1, "broken at call {calls}");
                break_after(&world.app, calls);
                let second = world.decide_appeal(2, &id, accepted).await;
                world.app.mend();
                assert_eq!(world.decide_appeal(2, &id, accepted).await.status, 200, "broken at call {calls}");
                world.assert_decided(1, usize::from(accepted), kind).await;
                if first.status == 200 && second.status == 200 && calls > 5 {
                    break;
                }
            }
        }
    }
}
