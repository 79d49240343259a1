//! Up at once, down at the end of the period, ending, resuming, pausing.

use domain::plan::Plan;
use jiff::SignedDuration;
use serde_json::json;
use subscriptions_store::subscriptions;

use crate::world::{DAY, World, wanted};

#[tokio::test]
async fn more_comes_at_once_and_the_rest_of_the_period_is_charged() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.pass(DAY * 15);
    world.hear().await;
    let previewed = world.preview(&wanted("workspace_pro")).await;
    let due = previewed.json["due_now"].as_i64().unwrap();
    let reply = world.put(&wanted("workspace_pro")).await;
    assert_eq!((reply.status, world.plan().await), (200, Plan::WorkspacePro), "{reply:?}");
    assert_eq!(world.charged(), 9_900 + due, "as previewed, to the cent: {previewed:?}");
    assert_eq!(due, 20_000, "half of the difference in a month of 30 days");
    world.hear().await;
    world.assert_sound().await;
}

#[tokio::test]
async fn less_comes_when_the_period_ends_and_nothing_goes_back() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_pro")).await;
    let reply = world.put(&wanted("workspace_starter")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(
        (reply.json["entitled"]["plan"].as_str(), reply.json["next"]["plan"].as_str()),
        (Some("workspace_pro"), Some("workspace_starter"))
    );
    world.hear().await;
    assert_eq!((world.plan().await, world.charged()), (Plan::WorkspacePro, 49_900));
    world.live(31).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::WorkspaceStarter, 49_900 + 9_900));
    world.assert_sound().await;
}

#[tokio::test]
async fn going_down_and_up_again_costs_nothing() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_pro")).await;
    for plan in ["workspace_starter", "workspace_pro", "pro", "workspace_starter", "workspace_pro"] {
        let preview = world.preview(&wanted(plan)).await;
        assert_eq!(preview.json["due_now"], 0, "{plan} {preview:?}");
        world.subscribed(&wanted(plan)).await;
        assert_eq!((world.plan().await, world.charged()), (Plan::WorkspacePro, 49_900), "{plan}");
        world.assert_sound().await;
    }
    assert_eq!(world.see().await["next"]["plan"], "workspace_pro");
}

#[tokio::test]
async fn up_after_down_is_charged_from_what_is_paid() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.subscribed(&wanted("pro")).await;
    world.pass(DAY * 15);
    world.subscribed(&wanted("workspace_pro")).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::WorkspacePro, 9_900 + 20_000));
    world.assert_sound().await;
}

#[tokio::test]
async fn a_year_instead_of_a_month_takes_the_rest_of_the_month_off() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    world.pass(DAY * 15);
    let year = json!({"plan": "pro", "interval": "year"});
    let preview = world.preview(&year).await;
    assert_eq!(preview.json["due_now"], 29_000 - 1_450, "{preview:?}");
    world.subscribed(&year).await;
    assert_eq!(world.charged(), 2_900 + 29_000 - 1_450);
    assert_eq!(world.see().await["period_end"], preview.json["next_payment_at"]);
    let back = world.put(&wanted("pro")).await;
    assert_eq!((back.status, back.code()), (409, "not_while_subscription_runs"));
    let euros = world.put(&json!({"plan": "pro", "interval": "year", "currency": "eur"})).await;
    assert_eq!((euros.status, euros.code()), (409, "not_while_subscription_runs"));
    world.assert_sound().await;
}

#[tokio::test]
async fn an_upgrade_that_cannot_be_charged_changes_nothing() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.subscribed(&wanted("pro")).await;
    world.add_card("pm_card_chargeCustomerFail").await;
    let reply = world.put(&wanted("workspace_pro")).await;
    assert_eq!((reply.status, reply.code()), (409, "payment_refused"), "{reply:?}");
    world.hear().await;
    let seen = world.see().await;
    assert_eq!(
        (seen["entitled"]["plan"].as_str(), seen["next"]["plan"].as_str()),
        (Some("workspace_starter"), Some("pro"))
    );
    assert_eq!(world.charged(), 9_900);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_cancelled_one_stays_to_its_end_and_can_be_resumed_until_then() {
    let world = World::with_card().await;
    assert_eq!(world.cancel().await.status, 404);
    world.subscribed(&wanted("pro")).await;
    for _ in 0..2 {
        let reply = world.cancel().await;
        assert_eq!((reply.status, &reply.json["cancel_at_period_end"]), (200, &json!(true)), "{reply:?}");
    }
    let changed = world.put(&wanted("workspace_starter")).await;
    assert_eq!((changed.status, changed.code()), (409, "subscription_stopped"));
    assert_eq!(world.resume().await.json["cancel_at_period_end"], false);
    world.hear().await;
    world.live(31).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::Pro, 5_800));
    world.cancel().await;
    world.hear().await;
    assert_eq!(world.plan().await, Plan::Pro);
    world.live(31).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 5_800));
    assert_eq!(world.mails("subscription_ended").await.len(), 1);
    assert_eq!(world.resume().await.status, 404);
    world.subscribed(&wanted("workspace_starter")).await;
    assert_eq!(world.plan().await, Plan::WorkspaceStarter);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_paused_one_is_not_charged_and_ends_nothing_that_is_paid() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    let reply = world.pause().await;
    assert_eq!((reply.status, &reply.json["is_paused"]), (200, &json!(true)), "{reply:?}");
    world.live(29).await;
    assert_eq!(world.plan().await, Plan::Pro, "it is paid");
    world.live(3).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 2_900));
    let resumed = world.resume().await;
    assert_eq!((resumed.status, world.plan().await), (200, Plan::Pro), "{resumed:?}");
    assert_eq!(world.charged(), 5_800, "a period that begins with it is paid");
    world.hear().await;
    world.assert_sound().await;
}

#[tokio::test]
async fn whoever_pauses_and_resumes_gets_no_period_for_nothing() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    for _ in 0..3 {
        world.live(29).await;
        assert_eq!(world.pause().await.status, 200);
        world.live(2).await;
        assert_eq!(world.plan().await, Plan::Free);
        assert_eq!(world.resume().await.status, 200);
        assert_eq!(world.pause().await.status, 200);
        assert_eq!(world.resume().await.status, 200);
        assert_eq!(world.plan().await, Plan::Pro);
    }
    assert_eq!(world.charged(), 4 * 2_900);
    world.hear().await;
    world.assert_sound().await;
}

/// Stripe makes the invoice of a period an hour before it charges it.
#[tokio::test]
async fn a_period_that_has_just_begun_is_charged_before_a_pause() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    world.live(30).await;
    while world.invoices().iter().all(|invoice| invoice["status"] != "draft") {
        world.pass(SignedDuration::from_mins(30));
    }
    // Whether it was heard of or not.
    for _ in 0..2 {
        let refused = world.pause().await;
        assert_eq!((refused.status, refused.code()), (409, "subscription_stopped"), "{refused:?}");
        world.hear().await;
    }
    world.pass(SignedDuration::from_hours(1));
    world.hear().await;
    assert_eq!((world.pause().await.status, world.charged()), (200, 2 * 2_900));
    world.live(2).await;
    assert_eq!((world.plan().await, world.resume().await.status), (Plan::Pro, 200));
    world.assert_sound().await;
}

/// Neither as a period that nobody used, nor beside the one that begins.
#[tokio::test]
async fn what_was_made_while_it_was_paused_is_charged_by_nobody() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    assert_eq!(world.pause().await.status, 200);
    while world.invoices().iter().all(|invoice| invoice["status"] != "draft") {
        world.pass(SignedDuration::from_mins(30));
    }
    world.hear().await;
    assert_eq!(world.resume().await.status, 200);
    world.hear().await;
    world.pass(SignedDuration::from_hours(2));
    world.hear().await;
    assert_eq!((world.charged(), world.plan().await), (2 * 2_900, Plan::Pro));
    let void = world.invoices().iter().filter(|invoice| invoice["status"] == "void").count();
    assert_eq!(void, 1);
    world.assert_sound().await;
}

/// Whoever closes a workspace is charged no more, and its card is known to nobody.
#[tokio::test]
async fn a_closed_workspace_ends_at_stripe() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_pro")).await;
    let (app, by) = (world.app.unlimited(), testkit::system());
    assert!(!subscriptions::request_end(app, world.tenant(), &by).await.unwrap());
    assert!(!subscriptions::request_end(app, world.tenant(), &by).await.unwrap(), "it is under way");
    // Twice, as a message that comes twice.
    let ends = world.pending().await;
    for work in ends.iter().chain(&ends) {
        assert!(world.deliver(work).await);
    }
    assert!(subscriptions::request_end(app, world.tenant(), &by).await.unwrap());
    let ended = world.subscriptions();
    assert_eq!((ended.len(), &ended[0]["status"]), (1, &json!("canceled")));
    assert_eq!(world.stripe.objects(stripe_sandbox::Kind::Customer), Vec::<serde_json::Value>::new());
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 49_900));
    world.hear().await;
    world.live(32).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 49_900));
}
