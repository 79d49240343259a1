//! API keys: made, rotated, revoked, and used for the first time of a day.

use identity::rotate_key;
use jiff::SignedDuration;
use serde_json::json;
use tokio::task::JoinSet;

use super::Log;
use crate::keys::{admin, make, revoke, verdict};

#[tokio::test]
async fn the_life_of_a_key_is_in_the_log_of_its_workspace() {
    let (app, ada) = admin().await;
    let mut log = Log::from_now(&app).await;
    let made = make(&ada, &["read"]).await;
    let event = log.new_event().await;
    assert_eq!((&event["kind"], &event["log"]), (&json!("api_key.created"), &json!(ada.caller().tenant_id)));
    assert_eq!(event["details"], json!({"key_id": made.text("id"), "mode": "live", "scopes": ["read"]}));
    let rotate = ada.call(&rotate_key::ENDPOINT).path("id", made.text("id")).json(&json!({}));
    let new = rotate.idempotency_key("k").send().await;
    let event = log.new_event().await;
    assert_eq!(event["kind"], "api_key.rotated");
    assert_eq!(event["details"], json!({"key_id": made.text("id"), "replaced_by": new.text("id")}));
    for left in [1, 0] {
        assert_eq!(revoke(&ada, new.text("id")).await.status, 200);
        let events = log.new_events().await;
        assert_eq!(events.len(), left);
        assert!(events.iter().all(|event| event["kind"] == "api_key.revoked"), "{events:#?}");
    }
}

#[tokio::test]
async fn the_first_use_of_a_key_on_each_day_leaves_an_event() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let mut log = Log::from_now(&app).await;
    verdict(&app, made.text("key")).await.unwrap();
    let event = log.new_event().await;
    assert_eq!((&event["kind"], &event["log"]), (&json!("api_key.used"), &json!(ada.caller().tenant_id)));
    let key = json!({"type": "key", "key_id": made.text("id"), "account_id": ada.caller().account_id});
    assert_eq!(event["actor"], key);
    // From 12:00 to 23:59 of the same day, and then of the next.
    for (minutes, left) in [(0, 0), (6, 0), (713, 0), (1, 1), (6, 0), (24 * 60, 1)] {
        app.advance(SignedDuration::from_mins(minutes));
        verdict(&app, made.text("key")).await.unwrap();
        let events = log.new_events().await;
        assert_eq!(events.len(), left, "{} {events:#?}", app.now());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn first_uses_of_a_day_at_once_leave_one_event_and_all_are_let_in() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let mut log = Log::from_now(&app).await;
    let mut uses = JoinSet::new();
    for _ in 0..16 {
        let (app, key) = (app.clone(), made.text("key").to_owned());
        uses.spawn(async move { verdict(&app, &key).await });
    }
    assert!(uses.join_all().await.iter().all(Result::is_ok));
    verdict(&app, made.text("key")).await.unwrap();
    assert_eq!(log.new_kinds().await, ["api_key.used"]);
}

#[tokio::test]
async fn the_first_use_of_a_day_writes_two_items_and_no_other_writes_more_than_before() {
    let (app, ada) = admin().await;
    let made = make(&ada, &["read"]).await;
    let mut written = Vec::new();
    for minutes in [0, 1, 5] {
        app.advance(SignedDuration::from_mins(minutes));
        app.start_meter();
        verdict(&app, made.text("key")).await.unwrap();
        let mut items = app.stop_meter().items;
        items.retain(|item| item.contains("KEY") || item.starts_with("OutboxTable"));
        written.push(items.len());
    }
    assert_eq!(written, [2, 0, 1]);
}
