//! Reports of customers, and what moderators do about them.

use catalog::{
    dismiss_abuse_report, get_package, hide_review, inspect_abuse_report, inspect_reviews, list_abuse_reports,
    report_abuse, show_review, take_down_version,
};
use domain::AccountId;
use jiff::SignedDuration;
use platform::{Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};

use crate::world::World;

const NAME: &str = "typescript";
const TEXT: &str = "Its template sends the environment to a server.\nSee line 4.";
const REASON: &str = "Ticket 4711: it insults a person";

impl World {
    /// Two versions, and a review by somebody else with an address.
    async fn reviewed() -> Self {
        let world = Self::with_two_versions().await;
        world.register(world.stranger.caller(), "stranger").await;
        world.install(&world.stranger, NAME).await;
        assert_eq!(world.review(&world.stranger, NAME, 1, "You are a fool.").await.status, 200);
        world
    }

    async fn report_as(&self, actor: &Actor, more: Value, key: &str) -> Reply {
        let mut body = json!({"problem": "abusive", "text": TEXT});
        for (name, value) in more.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        let call = self.about(actor, &report_abuse::ENDPOINT, NAME).json(&body);
        call.idempotency_key(key).send().await
    }

    /// The id of a report by the workspace that publishes.
    async fn reported(&self, more: Value) -> String {
        let key = more.to_string().replace(' ', "");
        let reply = self.report_as(&self.editor, more, &key).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("id").to_owned()
    }

    fn reviewer(&self) -> AccountId {
        self.stranger.caller().account_id
    }

    async fn moderate_review(&self, endpoint: &'static Endpoint, reports: &[&str]) -> Reply {
        let body =
            if reports.is_empty() { json!({"reason": REASON}) } else { json!({"reason": REASON, "reports": reports}) };
        let call = self.about(&self.moderator(1), endpoint, NAME).path("account_id", self.reviewer());
        call.json(&body).send().await
    }

    async fn dismiss(&self, number: u128, id: &str) -> Reply {
        let call = self.moderator(number).call(&dismiss_abuse_report::ENDPOINT).path("id", id);
        call.json(&json!({"reason": "Ticket 4711: nothing is wrong with it"})).send().await
    }

    async fn reports(&self, query: &str) -> Vec<Value> {
        let reply = self.moderator(1).call(&list_abuse_reports::ENDPOINT).query(query).send().await;
        reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}")).clone()
    }

    async fn rating(&self) -> Value {
        self.about(&self.app.anon(), &get_package::ENDPOINT, NAME).send().await.json["ratings"]["count"].clone()
    }
}

#[tokio::test]
async fn an_account_has_one_open_report_about_a_thing() {
    let world = World::reviewed().await;
    let first = world.report_as(&world.editor, json!({}), "a").await;
    assert_eq!((first.status, first.text("package")), (201, "acme/typescript"), "{first:?}");
    assert_eq!(world.report_as(&world.editor, json!({}), "a").await.json, first.json, "a repetition");
    let again = world.report_as(&world.editor, json!({}), "b").await;
    assert_eq!((again.status, again.code()), (409, "report_open"));
    world.reported(json!({"version": "1.0.0"})).await;
    world.reported(json!({"reviewer": world.reviewer()})).await;
    assert_eq!(world.report_as(&world.stranger, json!({}), "c").await.status, 201, "somebody else's");
    for (key, (missing, status)) in ["d", "e", "f", "g"].into_iter().zip([
        (json!({"version": "9.9.9"}), 404),
        (json!({"reviewer": "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6"}), 404),
        (json!({"version": "1.0.0", "reviewer": world.reviewer()}), 422),
        (json!({"text": "short"}), 422),
    ]) {
        assert_eq!(world.report_as(&world.editor, missing.clone(), key).await.status, status, "{missing}");
    }
    assert_eq!(world.dismiss(1, first.text("id")).await.status, 204);
    assert_eq!(world.report_as(&world.editor, json!({}), "h").await.status, 201, "it was decided");
}

#[tokio::test]
async fn an_account_makes_a_few_reports_a_day_whoever_asks_at_once() {
    let world = World::with_two_versions().await;
    for number in 0..19 {
        let id = world.report_as(&world.editor, json!({}), &format!("{number}")).await.text("id").to_owned();
        assert_eq!(world.dismiss(1, &id).await.status, 204);
    }
    let (a, b) = tokio::join!(
        world.report_as(&world.editor, json!({"version": "1.0.0"}), "a"),
        world.report_as(&world.editor, json!({"version": "1.1.0"}), "b")
    );
    let mut codes = [a.status, b.status];
    codes.sort_unstable();
    assert_eq!(codes, [201, 429], "{a:?} {b:?}");
    let refused = if a.status == 429 { a } else { b };
    assert_eq!((refused.code(), refused.header("retry-after")), ("reports_per_day", Some("43200")));
    world.app.advance(SignedDuration::from_hours(12));
    assert_eq!(world.report_as(&world.editor, json!({}), "c").await.status, 201, "another day");
}

#[tokio::test]
async fn moderators_list_reports_and_read_them_with_a_reason_that_the_reporter_sees() {
    let world = World::reviewed().await;
    let id = world.reported(json!({"reviewer": world.reviewer()})).await;
    world.reported(json!({"version": "1.0.0", "problem": "malware"})).await;
    let listed = world.reports("problem=abusive&package=acme/typescript").await;
    assert_eq!((listed.len(), &listed[0]["id"]), (1, &json!(id)));
    assert!(listed[0].get("text").is_none(), "what somebody wrote is read with a reason");
    assert!(world.reports("package=acme/other").await.is_empty());
    let call = world.moderator(1).call(&inspect_abuse_report::ENDPOINT).path("id", &id);
    let seen = call.query("reason=Ticket%204711%3A%20a%20look").send().await;
    assert_eq!((seen.status, seen.text("text")), (200, TEXT), "{seen:?}");
    let looks = world.events_of("staff.viewed").await;
    assert_eq!(looks[0]["log"], json!(world.editor.caller().account_id));
    assert_eq!(looks[0]["details"]["what"], json!({"abuse_report": id}));
    world.dismiss(1, &id).await;
    assert_eq!(world.reports("").await.len(), 1);
    let decided = world.reports("state=decided").await;
    assert_eq!((decided.len(), &decided[0]["decided"]["upheld"]), (1, &json!(false)));
}

#[tokio::test]
async fn a_hidden_review_falls_out_of_the_rating_and_stays_for_moderators() {
    let world = World::reviewed().await;
    let id = world.reported(json!({"reviewer": world.reviewer()})).await;
    assert_eq!(world.rating().await, 1);
    let other = world.reported(json!({"version": "1.0.0"})).await;
    let wrong = world.moderate_review(&hide_review::ENDPOINT, &[&id, &other]).await;
    assert_eq!((wrong.status, wrong.code()), (409, "report_not_open"), "it is about something else");
    let hidden = world.moderate_review(&hide_review::ENDPOINT, &[&id]).await;
    assert_eq!((hidden.status, hidden.text("hidden_for")), (200, REASON), "{hidden:?}");
    assert_eq!(world.moderate_review(&hide_review::ENDPOINT, &[]).await.status, 200, "a repetition");
    assert_eq!(world.rating().await, 0);
    assert!(world.reviews(NAME).await.is_empty());
    let call = world.about(&world.moderator(2), &inspect_reviews::ENDPOINT, NAME);
    let seen = call.query("reason=Ticket%204711%3A%20a%20look").send().await;
    assert_eq!(seen.json["items"][0]["hidden_for"], REASON, "{seen:?}");
    // A new text does not lift it.
    assert_eq!(world.review(&world.stranger, NAME, 5, "I like it.").await.json["hidden"], true);
    assert_eq!(world.rating().await, 0);
    let events = world.events_of("review.moderated").await;
    assert_eq!((events.len(), &events[0]["log"]), (2, &json!(world.reviewer())));
    let decided = world.events_of("abuse.decided").await;
    assert_eq!((decided.len(), &decided[0]["details"]["upheld"]), (2, &json!(true)));
    assert_eq!(world.mails("review_moderated").await[0]["to"], "stranger@example.org");
    assert_eq!(world.mails("report_decided").await[0]["to"], "creator@example.org");
    let shown = world.moderate_review(&show_review::ENDPOINT, &[]).await;
    assert_eq!((shown.status, shown.json.get("hidden_for")), (200, None), "{shown:?}");
    assert_eq!((world.rating().await, world.reviews(NAME).await.len()), (json!(1), 1));
}

#[tokio::test]
async fn a_takedown_upholds_the_reports_that_it_names() {
    let world = World::reviewed().await;
    let (of_version, of_package) = (world.reported(json!({"version": "1.1.0"})).await, world.reported(json!({})).await);
    let wrong = world.act(&take_down_version::ENDPOINT, json!({"reports": [of_version, of_package]})).await;
    assert_eq!((wrong.status, wrong.code()), (409, "report_not_open"), "one is about the whole package");
    let twice = world.act(&take_down_version::ENDPOINT, json!({"reports": [of_version, of_version]})).await;
    assert_eq!(twice.status, 422);
    assert_eq!(world.act(&take_down_version::ENDPOINT, json!({"reports": [of_version]})).await.status, 200);
    assert_eq!(world.reports("").await.len(), 1);
    assert_eq!(world.reports("state=decided").await[0]["decided"]["upheld"], true);
    assert_eq!(world.dismiss(2, &of_version).await.code(), "report_not_open");
}

#[tokio::test]
async fn of_two_moderators_who_decide_on_a_report_at_once_one_wins() {
    for turn in 0..4 {
        let world = World::reviewed().await;
        let id = world.reported(json!({"reviewer": world.reviewer()})).await;
        let reports = [id.as_str()];
        let (dismissed, hidden) = if turn % 2 == 0 {
            tokio::join!(world.dismiss(2, &id), world.moderate_review(&hide_review::ENDPOINT, &reports))
        } else {
            let (hidden, dismissed) =
                tokio::join!(world.moderate_review(&hide_review::ENDPOINT, &reports), world.dismiss(2, &id));
            (dismissed, hidden)
        };
        assert!((dismissed.status == 204) != (hidden.status == 200), "{dismissed:?} {hidden:?}");
        assert_eq!(world.events_of("abuse.decided").await.len(), 2);
        assert_eq!(world.rating().await, json!(u8::from(dismissed.status == 204)));
        assert_eq!(world.mails("report_decided").await.len(), 1);
    }
}

#[tokio::test]
async fn a_report_and_its_decision_are_written_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        let world = World::reviewed().await;
        for calls in 0.. {
            break_after(&world.app, calls);
            let reply = world.report_as(&world.editor, json!({}), "once").await;
            world.app.mend();
            // The lease of the key lasts as long as the function may run.
            world.app.advance(SignedDuration::from_secs(60));
            assert!(world.items("ABUSE#open", "abr_").await.len() <= 1);
            if reply.status == 201 {
                break;
            }
        }
        assert_eq!(world.events_of("abuse.reported").await.len(), 1);
        let id = world.reports("").await[0]["id"].as_str().unwrap().to_owned();
        for calls in 0.. {
            break_after(&world.app, calls);
            let reply = world.dismiss(1, &id).await;
            world.app.mend();
            if reply.status == 204 {
                break;
            }
        }
        assert_eq!(world.events_of("abuse.decided").await.len(), 2);
        assert_eq!(world.mails("report_decided").await.len(), 1);
        for calls in 0.. {
            break_after(&world.app, calls);
            let reply = world.moderate_review(&hide_review::ENDPOINT, &[]).await;
            world.app.mend();
            assert_eq!(world.rating().await, json!(u8::from(world.events_of("review.moderated").await.is_empty())));
            if reply.status == 200 {
                break;
            }
        }
        assert_eq!(world.events_of("review.moderated").await.len(), 2);
        assert_eq!(world.mails("review_moderated").await.len(), 1);
    }
}

#[tokio::test]
async fn what_somebody_reported_goes_after_three_months() {
    let world = World::with_two_versions().await;
    let id = world.reported(json!({})).await;
    world.dismiss(1, &id).await;
    world.app.advance(SignedDuration::from_hours(24 * 91));
    world.app.delete_expired_items().await;
    let text = serde_json::to_string(&world.app.table(Table::Catalog).await).unwrap();
    assert!(!text.contains("sends the environment"));
}
