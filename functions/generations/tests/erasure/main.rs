//! Erasing a person leaves nothing of them but what [`privacy_store::personal_data`] says
//! stays: tried with a text that stands in every field that a person can fill, through
//! the product's own endpoints.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod buying;
mod logs;
mod packages;
mod people;
mod project;
mod scene;
mod search;

use identity::{erase_account, finish_erasures, update_account};
use jiff::SignedDuration;
use platform::{Bucket, Table};
use privacy_store::personal_data::{Erased, TRACES_KEPT_DAYS};
use serde_json::json;

use crate::people::PASSWORD;
use crate::scene::{Scene, TEAM_TEXT, TEXT};
use crate::search::{Found, Place, search};

fn stays(place: &Place) -> bool {
    place.erased == Erased::Stays
}

fn stays_or_expires(place: &Place) -> bool {
    stays(place) || matches!(place.erased, Erased::Expires { .. })
}

fn stays_in_others_workspaces(place: &Place) -> bool {
    stays_or_expires(place) || place.in_others_workspaces.is_some()
}

#[track_caller]
fn assert_only(found: &[Found], may: impl Fn(&Place) -> bool, when: &str) {
    let left: Vec<&Found> = found.iter().filter(|it| !may(it.place)).collect();
    assert!(left.is_empty(), "{when}: {left:#?}");
}

/// How many have begun and not ended.
async fn erasures(scene: &Scene) -> usize {
    scene.app.table(Table::Accounts).await.into_iter().filter(|item| item["pk"] == "ERASURES").count()
}

/// What they wrote and bought is in the copy that they can have.
async fn assert_exported(scene: &Scene) {
    assert_eq!(scene.fetch_export().await, 200);
    assert_eq!(scene.exported("reviews.json").await[0]["text"], TEXT);
    assert_eq!(scene.exported("abuse-reports.json").await[0]["text"], format!("{TEXT}, which is a report"));
    let orders = scene.exported("orders.json").await;
    let has = |field: &str, value: &str| orders.as_array().unwrap().iter().any(|order| order[field] == value);
    assert!(has("state", "paid") && has("appeal", TEXT), "{orders:?}");
    assert_eq!(scene.exported("webhooks.json").await[0]["description"], TEXT);
    assert_eq!(scene.exported("billing-details.json").await[0]["name"], TEXT);
}

#[tokio::test]
async fn nothing_is_left_of_an_erased_person_but_what_the_table_says() {
    let logs = logs::capture();
    let scene = Scene::new().await;
    let app = &scene.app;
    let before = search(app, TEXT).await;
    assert_exported(&scene).await;
    let sent_before = app.sent().len();
    // Its event is on its way into the log while the person goes.
    let name = json!({"name": format!("{TEXT} II")});
    assert_eq!(scene.person.call(&update_account::ENDPOINT).json(&name).send().await.status, 200);

    let reply = scene.person.call(&erase_account::ENDPOINT).json(&json!({"password": PASSWORD})).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    scene.catalogue.look(app).await;
    scene.catalogue.assert_met(&before);
    assert_eq!(scene.fetch_export().await, 404, "the link of an export still works");
    assert_eq!(app.objects(Bucket::Exports).await, Vec::<String>::new());
    let found = search(app, TEXT).await;
    let at_once: Vec<Found> =
        found.into_iter().filter(|it| [Some(Table::Accounts), Some(Table::Sessions)].contains(&it.table())).collect();
    assert_only(&at_once, stays_or_expires, "at once");

    // Ends what runs, and then waits until no worker can be writing.
    app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    app.advance(SignedDuration::from_mins(15));
    // Nor while Stripe still charges for it.
    app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    scene.end_at_stripe().await;
    // Nor while an event that still has its texts is on its way into a log.
    app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    assert_eq!(erasures(&scene).await, 1, "the erasure is finished too early");
    scene.relay().await;
    app.tick(&finish_erasures::ENDPOINT).await.unwrap();
    assert_eq!(erasures(&scene).await, 0, "the erasure is not finished");
    assert_only(&search(app, TEXT).await, stays_or_expires, "when the erasure is finished");
    assert_only(&search(app, TEAM_TEXT).await, stays_in_others_workspaces, "in a workspace that goes on");
    // Those of the person are used in functions/tenancy/tests/tenancy/erasing.rs.
    let mut unused = app.unused_grants(&finish_erasures::ENDPOINT);
    let of_content = [
        "GenerationsTable",
        "OutboxTable",
        "UsageTable",
        "OrdersTable",
        "EventsTable",
        "WebhooksTable",
        "uploadsbucket",
        "artifactsbucket",
    ];
    // One that a worker ends at the same moment is read again; and an event gets into the
    // log between the erasure of the person and that of the content.
    let when_raced = [
        "erasures::erase_content: dynamodb:GetItem GenerationsTable",
        "erasures::erase_content: dynamodb:UpdateItem EventsTable at acc_*",
    ];
    unused.retain(|grant| of_content.iter().any(|it| grant.contains(it)) && !when_raced.contains(&grant.as_str()));
    assert_eq!(unused, Vec::<String>::new());
    scene.relay().await;
    let finished = app.table(Table::Events).await.into_iter().filter(|it| it["kind"] == "account.erasure_finished");
    assert_eq!(finished.count(), 1);
    for message in &app.sent()[sent_before..] {
        let message = serde_json::to_value(message).unwrap();
        assert!(!testkit::holds(&message, TEXT), "sent after the erasure: {message}");
    }

    app.advance(SignedDuration::from_hours(i64::from(TRACES_KEPT_DAYS) * 24));
    app.delete_expired_items().await;
    assert_only(&search(app, TEXT).await, stays, "when all terms are over");
    let lines = logs.lines();
    assert!(lines.len() > 10, "no logs were captured");
    assert!(!lines.iter().any(|line| line.contains(TEXT)), "{lines:#?}");
}

/// What the table says about buckets is what the template's rules do.
#[test]
fn objects_expire_as_the_table_says() {
    let template = include_str!("../../../../infra/base.yaml");
    for (rule, days) in [("exports-expire", 1), ("uploads-expire", 30)] {
        assert!(template.contains(&format!("Id: {rule}, Status: Enabled, ExpirationInDays: {days}}}")), "{rule}");
    }
    assert!(template.contains("NoncurrentVersionExpiration: {NoncurrentDays: 90}"));
}
