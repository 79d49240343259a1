//! Versions that wait for moderators: claimed, approved, refused, appealed for, withdrawn.

use std::pin::Pin;

use catalog::{
    appeal_version, approve_submission, claim_submission, get_package, get_version_review, inspect_submission,
    list_submissions, publish_version, refuse_submission, release_submission, withdraw_version,
};
use domain::{Role, StaffId, StaffRole};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::staff::Staff;
use platform::{Caller, Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

use crate::archives::{template, template_with, zip};
use crate::world::World;

pub(crate) const REASON: &str = "Ticket 4711: the first version of a new creator";
const NAME: &str = "typescript";

impl World {
    /// A moderator of this number.
    pub(crate) fn moderator(&self, number: u128) -> Actor {
        let staff_id = StaffId::new(Ulid::from_parts(7, number));
        let proven_at = self.app.now().into();
        self.app.identified_staff(Staff { staff_id, role: StaffRole::Moderator, proven_at })
    }

    /// An account with an address, whose workspace is the caller's.
    pub(crate) async fn register(&self, caller: &Caller, name: &str) {
        let new = accounts::NewAccount {
            account_id: caller.account_id,
            tenant_id: caller.tenant_id,
            email: format!("{name}@example.org").try_into().unwrap(),
            name: None,
            password_hash: Some("unused".to_owned()),
        };
        accounts::register(self.app.unlimited(), &new, &testkit::system()).await.unwrap();
    }

    /// A new creator whose first version waits for moderators.
    pub(crate) async fn waiting() -> Self {
        let world = Self::with_package(NAME, "template").await;
        world.register(world.editor.caller(), "creator").await;
        world.accept_agreement_as_new_creator().await;
        world.submit_zip(NAME, "1.0.0", &zip(&template())).await;
        world.run_checks().await;
        let published = world.publish(NAME, "1.0.0").await;
        assert_eq!((published.status, published.text("state")), (200, "in_review"), "{published:?}");
        world
    }

    pub(crate) async fn moderate(&self, moderator: &Actor, endpoint: &'static Endpoint) -> Reply {
        let mut body = json!({"reason": REASON});
        if endpoint.name == "refuse-submission" {
            body["codes"] = json!(["impersonation", "spam"]);
        }
        self.about(moderator, endpoint, NAME).path("version", "1.0.0").json(&body).send().await
    }

    /// Claims and decides.
    pub(crate) async fn decide(&self, moderator: &Actor, endpoint: &'static Endpoint) -> Reply {
        let claimed = self.moderate(moderator, &claim_submission::ENDPOINT).await;
        assert_eq!(claimed.status, 200, "{claimed:?}");
        self.moderate(moderator, endpoint).await
    }

    async fn appeal(&self) -> Reply {
        let call = self.about(&self.editor, &appeal_version::ENDPOINT, NAME).path("version", "1.0.0");
        call.json(&json!({"reason": "We own the name."})).send().await
    }

    async fn withdraw(&self) -> Reply {
        self.about(&self.editor, &withdraw_version::ENDPOINT, NAME).path("version", "1.0.0").send().await
    }

    async fn review_of(&self) -> Value {
        let call = self.about(&self.editor, &get_version_review::ENDPOINT, NAME).path("version", "1.0.0");
        let reply = call.send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    async fn queue(&self, moderator: &Actor, query: &str) -> Vec<Value> {
        let reply = moderator.call(&list_submissions::ENDPOINT).query(query).send().await;
        reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}")).clone()
    }

    pub(crate) async fn events_of(&self, kind: &str) -> Vec<Value> {
        let mut events = self.app.events().await;
        events.retain(|event| event["kind"] == kind);
        events
    }

    /// Mails that wait to be sent, of this kind.
    pub(crate) async fn mails(&self, message: &str) -> Vec<Value> {
        let items = self.app.table(Table::Outbox).await;
        let mails = items.iter().filter(|item| item["destination"] == "mail_queue");
        let bodies = mails.map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap());
        bodies.filter(|body: &Value| body["message"] == message).collect()
    }

    /// The version has a line in the queue while it is in review, and whatever is published
    /// was published once.
    async fn assert_consistent(&self) {
        let state = self.version(NAME, "1.0.0").await["state"].clone();
        let lines = self.items("SUBMISSIONS", "SUBMISSION#").await.len();
        assert_eq!(lines, usize::from(state == "in_review"), "{state}");
        let published = self.events_of("version.published").await.len();
        assert_eq!(published, usize::from(state == "published"), "{state}");
        let counts = self.items(&format!("{}#catalog", self.editor.caller().tenant_id), "COUNTS").await;
        let approved = counts[0]["approved_versions"].as_u64().unwrap_or_default();
        assert_eq!(approved, published as u64, "approvals are counted");
    }
}

#[tokio::test]
async fn the_first_version_of_a_new_creator_waits_and_is_published_by_a_moderator() {
    let world = World::waiting().await;
    let shown = world.about(&world.app.anon(), &get_package::ENDPOINT, NAME).send().await;
    assert_eq!(shown.status, 404, "nobody sees what waits");
    assert_eq!(world.publish(NAME, "1.0.0").await.code(), "version_state");
    let grace = world.moderator(1);
    let queue = world.queue(&grace, "cause=new_creator&claim=free&kind=template").await;
    assert_eq!((queue.len(), &queue[0]["causes"]), (1, &json!(["new_creator"])), "{queue:?}");
    for other in ["cause=appeal", "claim=mine", "kind=ontology"] {
        assert!(world.queue(&grace, other).await.is_empty(), "{other}");
    }
    let early = world.moderate(&grace, &approve_submission::ENDPOINT).await;
    assert_eq!((early.status, early.code()), (409, "submission_not_claimed"));
    let approved = world.decide(&grace, &approve_submission::ENDPOINT).await;
    assert_eq!((approved.status, approved.text("state")), (200, "published"), "{approved:?}");
    world.assert_consistent().await;
    let page = world.about(&world.app.anon(), &get_package::ENDPOINT, NAME).send().await;
    assert_eq!(page.json["latest"]["version"], "1.0.0", "{page:?}");
    let mail = world.mails("version_reviewed").await;
    assert_eq!((mail.len(), &mail[0]["approved"], &mail[0]["to"]), (1, &json!(true), &json!("creator@example.org")));
    // The creator is new no more.
    world.submit_zip(NAME, "1.1.0", &zip(&template_with("x"))).await;
    world.run_checks().await;
    assert_eq!(world.publish(NAME, "1.1.0").await.text("state"), "published");
}

#[tokio::test]
async fn what_a_check_has_flagged_waits_whoever_publishes_it() {
    let world = World::with_package(NAME, "template").await;
    world.accept_agreement().await;
    let mut files = template();
    files.insert("hook.ttl".to_owned(), b"<urn:a> <urn:b> 1 .\n".to_vec());
    world.submit_zip(NAME, "1.0.0", &zip(&files)).await;
    world.run_checks().await;
    assert_eq!(world.publish(NAME, "1.0.0").await.text("state"), "in_review");
    let line = &world.queue(&world.moderator(1), "cause=flagged").await[0];
    assert_eq!((&line["causes"], &line["flags"]), (&json!(["flagged"]), &json!(["hook_not_run"])));
}

#[tokio::test]
async fn a_private_package_waits_for_nobody() {
    let world = World::with_namespace().await;
    let mut body = crate::world::new_package(NAME, "template");
    body["visibility"] = json!("private");
    assert_eq!(world.open_package(&body).await.status, 201);
    world.accept_agreement_as_new_creator().await;
    world.submit_zip(NAME, "1.0.0", &zip(&template())).await;
    world.run_checks().await;
    assert_eq!(world.publish(NAME, "1.0.0").await.text("state"), "published");
}

#[tokio::test]
async fn a_look_shows_report_and_archive_and_is_in_the_owners_log() {
    let world = World::waiting().await;
    let look = || {
        let call = world.about(&world.app.staff(StaffRole::Moderator), &inspect_submission::ENDPOINT, NAME);
        call.path("version", "1.0.0").query("reason=Ticket%204711%3A%20a%20look")
    };
    let seen = look().send().await;
    assert_eq!((seen.status, &seen.json["report"]["grade"]), (200, &json!("WARN")), "{seen:?}");
    let archive = reqwest::get(seen.json["archive"]["url"].as_str().unwrap()).await.unwrap();
    assert_eq!(archive.bytes().await.unwrap(), zip(&template()));
    let looks = world.events_of("staff.viewed").await;
    let logs: Vec<&Value> = looks.iter().map(|event| &event["log"]).collect();
    assert_eq!(logs, [&json!(world.editor.caller().tenant_id), &json!("staff")]);
    assert_eq!(looks[0]["personal"]["reason"]["value"], "Ticket 4711: a look");
    // What cannot be written down is not answered.
    for calls in 0..9 {
        let before = world.events_of("staff.viewed").await.len();
        world.app.cut_after(calls);
        let reply = look().send().await;
        world.app.mend();
        let after = world.events_of("staff.viewed").await.len();
        assert!(reply.status >= 500 || after == before + 2, "answered {} unseen", reply.status);
    }
}

#[tokio::test]
async fn of_many_moderators_who_claim_it_one_holds_it_until_the_claim_lapses() {
    let world = World::waiting().await;
    let moderators: Vec<Actor> = (0..16).map(|number| world.moderator(number)).collect();
    let claims = moderators.iter().map(|it| world.moderate(it, &claim_submission::ENDPOINT));
    let replies = futures_util::future::join_all(claims).await;
    assert_eq!(replies.iter().filter(|it| it.status == 200).count(), 1, "{replies:?}");
    assert!(replies.iter().all(|it| it.status == 200 || it.code() == "submission_claimed"), "{replies:?}");
    assert_eq!(world.events_of("submission.claimed").await.len(), 2, "in the owner's log and in that of staff");
    let winner = replies.iter().position(|it| it.status == 200).unwrap();
    let (holder, other) = (&moderators[winner], world.moderator(100));
    assert_eq!(world.moderate(holder, &claim_submission::ENDPOINT).await.status, 200);
    assert_eq!(world.events_of("submission.claimed").await.len(), 2, "it was held already");
    assert_eq!(world.queue(holder, "claim=mine").await.len(), 1);
    assert!(world.queue(&other, "claim=free").await.is_empty());
    assert_eq!(world.moderate(&other, &release_submission::ENDPOINT).await.code(), "submission_not_claimed");
    assert!(world.review_of().await["is_claimed"].as_bool().unwrap());
    world.app.advance(SignedDuration::from_hours(1));
    let (holder, other) = (world.moderator(winner as u128), world.moderator(100));
    let late = world.moderate(&holder, &approve_submission::ENDPOINT).await;
    assert_eq!((late.status, late.code()), (409, "submission_not_claimed"));
    assert_eq!(world.moderate(&other, &claim_submission::ENDPOINT).await.status, 200);
    assert_eq!(world.moderate(&other, &release_submission::ENDPOINT).await.status, 204);
    assert_eq!(world.decide(&holder, &approve_submission::ENDPOINT).await.status, 200);
    world.assert_consistent().await;
}

#[tokio::test]
async fn a_refusal_is_appealed_for_once_and_another_moderator_decides() {
    let world = World::waiting().await;
    let (grace, edith) = (world.moderator(1), world.moderator(2));
    let refused = world.decide(&grace, &refuse_submission::ENDPOINT).await;
    assert_eq!((refused.status, refused.text("state")), (200, "refused"), "{refused:?}");
    let review = world.review_of().await;
    let step = review["steps"].as_array().unwrap().last().unwrap();
    assert_eq!((&step["codes"], &step["reason"]), (&json!(["impersonation", "spam"]), &json!(REASON)));
    assert_eq!((&step["by_staff"], &step["staff_id"]), (&json!(true), &json!(grace.staff().staff_id)));
    assert_eq!(review["may_appeal"], true);
    let mail = world.mails("version_reviewed").await;
    assert_eq!((&mail[0]["may_appeal"], &mail[0]["codes"]), (&json!(true), &json!(["impersonation", "spam"])));
    assert_eq!(world.appeal().await.text("state"), "in_review");
    assert!(world.queue(&grace, "claim=free").await.is_empty());
    assert_eq!(world.queue(&edith, "cause=appeal&claim=free").await.len(), 1);
    for endpoint in [&claim_submission::ENDPOINT, &approve_submission::ENDPOINT, &refuse_submission::ENDPOINT] {
        assert_eq!(world.moderate(&grace, endpoint).await.code(), "review_by_other_moderator", "{}", endpoint.name);
    }
    // Withdrawn, it is refused as before.
    assert_eq!(world.withdraw().await.text("state"), "refused");
    assert_eq!(world.appeal().await.text("state"), "in_review");
    assert_eq!(world.decide(&edith, &refuse_submission::ENDPOINT).await.text("state"), "refused");
    let again = world.appeal().await;
    assert_eq!((again.status, again.code()), (409, "appeals_count"));
    assert_eq!(world.review_of().await["may_appeal"], false);
    world.assert_consistent().await;
    let codes = json!({"codes": [], "reason": REASON});
    let call = world.about(&edith, &refuse_submission::ENDPOINT, NAME).path("version", "1.0.0");
    assert_eq!(call.json(&codes).send().await.status, 422);
}

#[tokio::test]
async fn an_appeal_can_be_approved_by_another_moderator() {
    let world = World::waiting().await;
    world.decide(&world.moderator(1), &refuse_submission::ENDPOINT).await;
    world.appeal().await;
    assert_eq!(world.decide(&world.moderator(2), &approve_submission::ENDPOINT).await.text("state"), "published");
    world.assert_consistent().await;
}

#[tokio::test]
async fn of_an_approval_a_refusal_and_a_withdrawal_at_once_one_wins() {
    for turn in 0..6 {
        let world = World::waiting().await;
        let (grace, edith) = (world.moderator(1), world.moderator(2));
        world.moderate(&grace, &claim_submission::ENDPOINT).await;
        let mut wishes: Vec<Pin<Box<dyn Future<Output = Reply> + '_>>> = vec![
            Box::pin(world.moderate(&grace, &approve_submission::ENDPOINT)),
            Box::pin(world.moderate(&grace, &refuse_submission::ENDPOINT)),
            Box::pin(world.withdraw()),
            Box::pin(world.moderate(&edith, &approve_submission::ENDPOINT)),
        ];
        wishes.rotate_left(turn % 4);
        let replies = futures_util::future::join_all(wishes).await;
        assert_eq!(replies.iter().filter(|it| it.status == 200).count(), 1, "{replies:?}");
        assert!(replies.iter().all(|it| it.status == 200 || it.status == 409), "{replies:?}");
        world.assert_consistent().await;
    }
}

#[tokio::test]
async fn a_check_that_is_delivered_once_more_changes_nothing_of_what_waits() {
    let world = World::waiting().await;
    let before = world.app.table(Table::Catalog).await;
    world.run_checks().await;
    assert_eq!(world.submit(NAME, "1.0.0").await.code(), "version_state");
    assert_eq!(world.app.table(Table::Catalog).await, before);
}

#[tokio::test]
async fn what_waits_is_its_owners_and_moderators_alone() {
    let world = World::waiting().await;
    for endpoint in [&withdraw_version::ENDPOINT, &get_version_review::ENDPOINT] {
        let call = world.about(&world.stranger, endpoint, NAME).path("version", "1.0.0");
        assert_eq!(call.send().await.status, 404, "{}", endpoint.name);
    }
    let viewer = world.app.member(Role::Viewer);
    let call = world.about(&viewer, &withdraw_version::ENDPOINT, NAME).path("version", "1.0.0");
    assert_eq!(call.send().await.status, 403);
    assert_eq!(world.withdraw().await.text("state"), "draft");
    assert_eq!(world.withdraw().await.code(), "version_state");
    assert_eq!(world.publish(NAME, "1.0.0").await.text("state"), "in_review");
    world.assert_consistent().await;
}

/// Calls of a request that are broken at least: a lost answer is asked for again by the
/// SDK, so that the request succeeds.
const CALLS_MIN: usize = 5;

/// Breaks the first try of a request at each call in turn; the second one ends it.
async fn break_at_each_call(request: impl AsyncFn(&World) -> Reply, prepare: impl AsyncFn(&World), state: &str) {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0.. {
            let world = World::waiting().await;
            prepare(&world).await;
            break_after(&world.app, calls);
            let first = request(&world).await;
            world.app.mend();
            let second = request(&world).await;
            let is_done = second.status == 200 || second.code() == "version_state";
            assert!(is_done, "broken at call {calls}: {first:?}, then {second:?}");
            assert_eq!(world.version(NAME, "1.0.0").await["state"], state, "broken at call {calls}");
            world.assert_consistent().await;
            if first.status == 200 && calls >= CALLS_MIN {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_decision_is_written_once_whatever_call_fails() {
    let claimed = async |world: &World| {
        world.moderate(&world.moderator(1), &claim_submission::ENDPOINT).await;
    };
    for (endpoint, state) in [(&approve_submission::ENDPOINT, "published"), (&refuse_submission::ENDPOINT, "refused")] {
        let request = async |world: &World| {
            let reply = world.moderate(&world.moderator(1), endpoint).await;
            let decided = world.events_of("submission.decided").await.len();
            let mails = world.mails("version_reviewed").await.len();
            assert!(decided == 2 * mails && mails <= 1, "{decided} events, {mails} mails");
            reply
        };
        break_at_each_call(request, &claimed, state).await;
    }
    let nothing = async |_: &World| {};
    break_at_each_call(async |world: &World| world.withdraw().await, &nothing, "draft").await;
    let claim = async |world: &World| world.moderate(&world.moderator(1), &claim_submission::ENDPOINT).await;
    break_at_each_call(claim, &nothing, "in_review").await;
    let refused = async |world: &World| {
        world.decide(&world.moderator(1), &refuse_submission::ENDPOINT).await;
    };
    break_at_each_call(async |world: &World| world.appeal().await, refused, "in_review").await;
}

#[tokio::test]
async fn publishing_has_a_version_wait_once_whatever_call_fails() {
    for calls in 0.. {
        let world = World::waiting().await;
        world.withdraw().await;
        world.app.cut_after(calls);
        let first = world.publish(NAME, "1.0.0").await;
        world.app.mend();
        let call = world.about(&world.editor, &publish_version::ENDPOINT, NAME).path("version", "1.0.0");
        let second = call.send().await;
        assert!(second.status == 200 || second.code() == "version_state", "{second:?}");
        world.assert_consistent().await;
        assert_eq!(world.events_of("submission.opened").await.len(), 2, "the first one, and this one");
        if first.status == 200 {
            return;
        }
    }
}
