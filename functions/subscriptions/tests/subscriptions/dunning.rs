//! A payment that fails: tried 2, 7, 14 and 21 days later, told each time otherwise, and then
//! the plan ends; or somebody pays, and nothing has happened.

use domain::plan::Plan;
use serde_json::{Value, json};

use crate::world::{DAY, World, wanted};

/// Subscribed, and the renewal has failed today.
async fn late() -> World {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.add_card("pm_card_chargeCustomerFail").await;
    world.pass(DAY * 30 + jiff::SignedDuration::from_hours(2));
    world.hear().await;
    assert_eq!(world.see().await["status"], "past_due");
    world
}

fn failures(mails: &[Value]) -> Vec<u64> {
    mails.iter().map(|mail| mail["failures"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn a_late_payment_is_tried_on_its_days_and_then_the_plan_ends() {
    let world = late().await;
    let mut days_of_tries = Vec::new();
    let mut tries = world.mails("payment_failed").await.len();
    for day in 1..=21 {
        world.live(1).await;
        let now = world.mails("payment_failed").await.len();
        if now > tries {
            days_of_tries.push(day);
            tries = now;
        }
        assert_eq!(world.plan().await, Plan::WorkspaceStarter, "day {day}");
    }
    assert_eq!(days_of_tries, [2, 7, 14, 21]);
    let mails = world.mails("payment_failed").await;
    let mut failures = failures(&mails);
    failures.sort_unstable();
    assert_eq!(failures, [1, 2, 3, 4, 5]);
    let last = mails.iter().find(|mail| mail["failures"] == 5).unwrap();
    assert_eq!(last["next_try_at"], json!(null), "{last}");
    world.live(1).await;
    assert_eq!((world.plan().await, world.see().await["status"].as_str()), (Plan::Free, Some("canceled")));
    assert_eq!(world.mails("subscription_ended").await.len(), 1);
    assert_eq!(world.charged(), 9_900);
    let open = world.invoices().into_iter().filter(|invoice| invoice["status"] == "open").count();
    assert_eq!(open, 0, "nobody is charged for what has ended");
    world.live(10).await;
    world.add_card("pm_card_visa").await;
    world.subscribed(&wanted("workspace_starter")).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::WorkspaceStarter, 19_800));
    world.assert_sound().await;
}

#[tokio::test]
async fn another_card_is_charged_at_once_and_the_plan_goes_on() {
    let world = late().await;
    world.live(8).await;
    world.add_card("pm_card_visa").await;
    let seen = world.see().await;
    assert_eq!((seen["status"].as_str(), &seen["past_due_since"]), (Some("active"), &json!(null)), "{seen}");
    assert_eq!((world.plan().await, world.charged()), (Plan::WorkspaceStarter, 19_800));
    world.hear().await;
    assert_eq!(world.mails("invoice_paid").await.len(), 2);
    world.live(20).await;
    assert_eq!(world.charged(), 19_800, "it is tried no more");
    world.assert_sound().await;
}

#[tokio::test]
async fn a_late_subscription_is_not_changed() {
    let world = late().await;
    for plan in ["workspace_pro", "pro"] {
        let reply = world.put(&wanted(plan)).await;
        assert_eq!((reply.status, reply.code()), (409, "subscription_stopped"));
    }
    assert_eq!(world.pause().await.code(), "subscription_stopped");
    world.assert_sound().await;
}

#[tokio::test]
async fn the_grace_ends_though_stripe_tells_nothing() {
    let world = late().await;
    for _ in 0..23 {
        world.pass(DAY);
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.plan().await, Plan::Free);
    world.hear().await;
    world.assert_sound().await;
}
