//! What a wish would cost, and when.

use serde_json::json;

use crate::world::{DAY, World, wanted};

#[tokio::test]
async fn a_new_subscription_costs_what_the_table_says() {
    let world = World::new().await;
    let reply = world.preview(&json!({"plan": "workspace_starter", "interval": "month", "seats": 2})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!((&reply.json["due_now"], &reply.json["next_amount"]), (&json!(19_800), &json!(19_800)));
    assert_eq!(reply.text("next_payment_at"), "2026-12-21T12:00:00.000Z");
    let trial = world.preview(&json!({"plan": "pro", "interval": "year", "trial": true})).await;
    assert_eq!((&trial.json["due_now"], &trial.json["next_amount"]), (&json!(0), &json!(29_000)));
    assert_eq!(trial.text("next_payment_at"), "2026-12-05T12:00:00.000Z");
    let yen = world.preview(&json!({"plan": "pro", "interval": "month", "currency": "jpy"})).await;
    assert_eq!((&yen.json["due_now"], &yen.json["currency"]), (&json!(4_400), &json!("jpy")));
}

#[tokio::test]
async fn what_was_previewed_is_charged_though_time_has_passed() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.pass(DAY * 3 + jiff::SignedDuration::from_secs(12_345));
    let preview = world.preview(&wanted("workspace_pro")).await;
    world.pass(jiff::SignedDuration::from_mins(50));
    let body = json!({"plan": "workspace_pro", "interval": "month", "previewed_at": preview.text("previewed_at")});
    world.subscribed(&body).await;
    assert_eq!(world.charged(), 9_900 + preview.json["due_now"].as_i64().unwrap());
    world.pass(DAY);
    let late = world
        .put(&json!({"plan": "workspace_pro", "interval": "month", "seats": 2,
        "previewed_at": preview.text("previewed_at")}))
        .await;
    assert_eq!(late.status, 422, "{late:?}");
    world.assert_sound().await;
}

#[tokio::test]
async fn a_preview_changes_nothing() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    let before = (world.see().await, world.stripe.events().len());
    for plan in ["pro", "workspace_starter", "workspace_pro"] {
        assert_eq!(world.preview(&wanted(plan)).await.status, 200);
    }
    assert_eq!((world.see().await, world.stripe.events().len()), before);
}
