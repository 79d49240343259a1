//! Beginning a subscription: with a card and without one, once, by whoever may.

use domain::Role;
use domain::plan::Plan;
use serde_json::json;
use subscriptions::{change_subscription, get_subscription};

use crate::world::{DAY, World, wanted};

#[tokio::test]
async fn who_subscribes_with_a_card_has_the_plan_at_once() {
    let world = World::with_card().await;
    assert_eq!(world.see().await["status"], json!(null));
    let reply = world.put(&wanted("workspace_starter")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!((reply.text("status"), &reply.json["next"]["amount"]), ("active", &json!(9_900)));
    assert_eq!(world.plan().await, Plan::WorkspaceStarter, "no webhook was needed");
    assert_eq!(world.charged(), 9_900);
    world.hear().await;
    world.assert_sound().await;
    let kinds = world.app.event_kinds().await;
    let count = |kind: &str| kinds.iter().filter(|it| *it == kind).count();
    assert_eq!((count("subscription.requested"), count("subscription.changed"), count("plan.changed")), (1, 1, 1));
    assert_eq!(world.mails("invoice_paid").await.len(), 1);
}

#[tokio::test]
async fn seats_bring_what_the_plan_includes_once_more() {
    let world = World::with_card().await;
    let seen = world.subscribed(&json!({"plan": "workspace_starter", "interval": "year", "seats": 3})).await;
    assert_eq!(seen["entitled"]["amount"], 297_000);
    assert_eq!(world.charged(), 297_000);
    let limits = world.terms().await.limits();
    assert_eq!(limits.generations.included(), Some(3_000));
    world.assert_sound().await;
}

#[tokio::test]
async fn a_subscription_renews_each_month() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    world.live(32).await;
    assert_eq!((world.charged(), world.plan().await), (5_800, Plan::Pro));
    assert_eq!(world.mails("invoice_paid").await.len(), 2);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_renewal_that_no_webhook_told_is_seen_by_the_clock() {
    let world = World::with_card().await;
    world.subscribed(&wanted("pro")).await;
    let before = world.see().await["period_end"].clone();
    world.pass(DAY * 32);
    assert_eq!(world.work().await, 0);
    assert_ne!(world.see().await["period_end"], before);
    world.assert_sound().await;
}

#[tokio::test]
async fn without_a_way_to_pay_there_is_only_a_trial() {
    let world = World::new().await;
    let refused = world.put(&wanted("pro")).await;
    assert_eq!((refused.status, refused.code()), (409, "payment_method_required"));
    let trial = json!({"plan": "pro", "interval": "month", "trial": true});
    let seen = world.subscribed(&trial).await;
    assert_eq!((seen["status"].as_str(), world.plan().await), (Some("trialing"), Plan::Pro));
    world.live(15).await;
    assert_eq!(world.see().await["status"], "canceled", "there is nothing to charge");
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 0));
    assert_eq!(world.mails("subscription_ended").await.len(), 1);
    let again = world.put(&trial).await;
    assert_eq!((again.status, again.code()), (409, "trial_used"));
    world.assert_sound().await;
}

#[tokio::test]
async fn a_trial_with_a_card_goes_on_as_a_subscription() {
    let world = World::with_card().await;
    world.subscribed(&json!({"plan": "workspace_starter", "interval": "month", "trial": true})).await;
    assert_eq!(world.charged(), 0);
    world.live(15).await;
    assert_eq!((world.see().await["status"].as_str(), world.charged()), (Some("active"), 9_900));
    world.assert_sound().await;
}

#[tokio::test]
async fn a_person_has_one_trial_whatever_their_workspaces() {
    let world = World::new().await;
    world.subscribed(&json!({"plan": "pro", "interval": "month", "trial": true})).await;
    let mut elsewhere = world.app.other_tenant().caller().clone();
    elsewhere.account_id = world.admin.caller().account_id;
    let other = world.app.identified(elsewhere);
    let body = json!({"plan": "pro", "interval": "month", "trial": true});
    let reply = other.call(&change_subscription::ENDPOINT).json(&body).send().await;
    assert_eq!((reply.status, reply.code()), (409, "trial_used"), "{reply:?}");
}

#[tokio::test]
async fn a_card_that_is_declined_begins_nothing_that_entitles() {
    let world = World::new().await;
    world.add_card("pm_card_chargeCustomerFail").await;
    let reply = world.put(&wanted("pro")).await;
    assert_eq!((reply.status, reply.json["status"].as_str()), (200, Some("incomplete")), "{reply:?}");
    assert_eq!((world.plan().await, world.charged()), (Plan::Free, 0));
    world.hear().await;
    assert_eq!(world.mails("payment_failed").await.len(), 0, "whoever subscribes sees it");
    world.add_card("pm_card_visa").await;
    let ended = world.cancel().await;
    assert_eq!(ended.status, 200, "{ended:?}");
    world.subscribed(&wanted("pro")).await;
    assert_eq!((world.plan().await, world.charged()), (Plan::Pro, 2_900));
    world.assert_sound().await;
}

#[tokio::test]
async fn two_windows_and_a_double_click_subscribe_once() {
    let world = World::with_card().await;
    let starter = wanted("workspace_starter");
    let replies = tokio::join!(world.put(&starter), world.put(&starter), world.put(&starter));
    for reply in [&replies.0, &replies.1, &replies.2] {
        assert_eq!(reply.status, 200, "{reply:?}");
    }
    world.hear().await;
    assert_eq!((world.charged(), world.subscriptions().len()), (9_900, 1));
    world.assert_sound().await;
}

#[tokio::test]
async fn what_staff_agreed_upon_is_not_replaced() {
    let world = World::with_card().await;
    let terms = domain::plan::Terms { plan: Plan::WorkspaceEnterprise, ..Default::default() };
    let change = tenancy_store::plans::Change::Terms(terms);
    tenancy_store::plans::change(world.app.unlimited(), world.tenant(), &change, &testkit::system())
        .await
        .unwrap()
        .unwrap();
    let reply = world.put(&wanted("pro")).await;
    assert_eq!((reply.status, reply.code()), (409, "plan_by_agreement"));
    assert_eq!(world.charged(), 0);
}

#[tokio::test]
async fn what_is_not_sold_is_refused_by_its_field() {
    let world = World::with_card().await;
    for (body, field) in [
        (json!({"plan": "free", "interval": "month"}), "plan"),
        (json!({"plan": "enterprise", "interval": "month"}), "plan"),
        (json!({"plan": "pro", "interval": "month", "seats": 2}), "seats"),
        (json!({"plan": "workspace_pro", "interval": "month", "seats": 201}), "seats"),
        (json!({"plan": "pro", "interval": "month", "currency": "chf"}), "currency"),
        (json!({"plan": "pro", "interval": "month", "payment_method_id": "pm_of_a_stranger"}), "payment_method_id"),
        (json!({"plan": "pro", "interval": "month", "payment_method_id": "a b"}), "payment_method_id"),
    ] {
        let reply = world.put(&body).await;
        assert_eq!(reply.status, 422, "{body} {reply:?}");
        assert!(reply.json.to_string().contains(field), "{body} {reply:?}");
    }
}

#[tokio::test]
async fn only_who_manages_bills_sees_and_changes_it() {
    let world = World::with_card().await;
    for role in [Role::Viewer, Role::Editor] {
        let member = world.app.member(role);
        assert_eq!(member.call(&get_subscription::ENDPOINT).send().await.status, 403);
        let reply = member.call(&change_subscription::ENDPOINT).json(&wanted("pro")).send().await;
        assert_eq!(reply.status, 403);
    }
    world.subscribed(&wanted("pro")).await;
    let other = world.app.other_tenant().call(&get_subscription::ENDPOINT).send().await;
    assert_eq!((other.status, &other.json["status"]), (200, &json!(null)));
}

#[tokio::test]
async fn events_that_come_thrice_and_in_any_order_change_nothing_more() {
    let world = World::with_card().await;
    world.put(&wanted("workspace_starter")).await;
    world.put(&wanted("workspace_pro")).await;
    let mut events = world.stripe.events();
    events.reverse();
    for event in events.iter().chain(&events).chain(&events) {
        world.tell(event).await;
    }
    let mut works = world.pending().await;
    works.reverse();
    for work in works.iter().chain(&works) {
        assert!(world.deliver(work).await);
    }
    assert_eq!(world.plan().await, Plan::WorkspacePro);
    assert_eq!(world.mails("invoice_paid").await.len(), 2);
    world.assert_sound().await;
}
