//! What each function of the area may touch, it touches.

use domain::plan::Plan;
use orders::apply_payment;
use orders_store::pending::Work;
use platform::Endpoint;
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};
use subscriptions::{
    cancel_subscription, change_subscription, get_invoice, list_invoices, list_payment_methods, pause_subscription,
    preview_subscription, remove_payment_method, resume_subscription,
};

use crate::world::{DAY, World, wanted};

/// These carry out what another one has begun, whatever it is: each is used by one of them.
static CARRYING_OUT: [&Endpoint; 4] = [
    &change_subscription::ENDPOINT,
    &cancel_subscription::ENDPOINT,
    &resume_subscription::ENDPOINT,
    &pause_subscription::ENDPOINT,
];

/// A trial that ends, one that Stripe refuses, and a subscription that is turned in all ways.
async fn subscribe(world: &World) {
    let trial = json!({"plan": "pro", "interval": "month", "trial": true});
    world.stripe.fault(FaultRule::once(Fault::RateLimited).on("POST", "/v1/subscriptions"));
    assert_eq!(world.put(&trial).await.status, 503);
    world.subscribed(&trial).await;
    world.live(15).await;
    let card = world.add_card("pm_card_visa").await;
    world.subscribed(&wanted("pro")).await;
    world.preview(&wanted("workspace_starter")).await;
    world.subscribed(&wanted("workspace_starter")).await;
    let other = world.confirm_card("pm_card_mastercard").await;
    let remove = |id: &str| world.admin.call(&remove_payment_method::ENDPOINT).path("id", id).send();
    assert_eq!((remove(&card).await.status, remove(&other).await.status), (409, 204));
    assert_eq!((world.cancel().await.status, world.resume().await.status), (200, 200));
    assert_eq!(world.pause().await.status, 200);
    world.pass(DAY * 40);
    // What was paid has ended, and nobody has heard of it: whoever asks sees it.
    assert_eq!(world.cancel().await.status, 200);
    assert_eq!(world.mails("subscription_ended").await.len(), 2);
    assert_eq!(world.resume().await.status, 200);
    world.hear().await;
}

/// Stripe does not begin it: the trial is still to be had.
async fn be_refused(world: &World) {
    world.add_card("pm_card_visa").await;
    let customer = world.stripe.objects(stripe_sandbox::Kind::Customer).remove(0);
    world.delete(&format!("/v1/customers/{}", customer["id"].as_str().unwrap())).await;
    let trial = json!({"plan": "pro", "interval": "month", "trial": true,});
    for _ in 0..2 {
        let reply = world.put(&trial).await;
        assert_eq!((reply.status, reply.code()), (409, "payment_refused"), "{reply:?}");
    }
}

/// A payment that is late, for so long that the plan has ended, and is made before the clock
/// has ended the subscription.
async fn be_late(world: &World) {
    world.add_card("pm_card_visa").await;
    world.subscribed(&wanted("pro")).await;
    world.add_card("pm_card_chargeCustomerFail").await;
    world.live(32).await;
    world.pass(DAY * 23);
    let path = format!("/v1/subscriptions/{}", world.subscriptions()[0]["id"].as_str().unwrap());
    assert_eq!(world.post(&path, &[("metadata[note]", "late")]).await.0, 200);
    world.tell_all().await;
    for event in world.pending().await.iter().filter(|work| matches!(work, Work::StripeEvent { .. })) {
        assert!(world.deliver(event).await);
    }
    assert_eq!(world.plan().await, Plan::Free);
    world.add_card("pm_card_visa").await;
    assert_eq!(world.plan().await, Plan::Pro);
}

async fn look(world: &World) {
    for endpoint in [&list_payment_methods::ENDPOINT, &list_invoices::ENDPOINT] {
        assert_eq!(world.admin.call(endpoint).send().await.status, 200);
    }
    assert_eq!(world.admin.call(&get_invoice::ENDPOINT).path("id", "in_1").send().await.status, 404);
    world.admin.call(&preview_subscription::ENDPOINT).json(&wanted("pro")).send().await;
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    subscribe(&world).await;
    look(&world).await;
    let refused = World::new().await;
    be_refused(&refused).await;
    let late = World::new().await;
    be_late(&late).await;
    let unused_of = |endpoint| {
        let elsewhere = [refused.app.unused_grants(endpoint), late.app.unused_grants(endpoint)];
        let mut unused = world.app.unused_grants(endpoint);
        unused.retain(|grant| elsewhere.iter().all(|unused| unused.contains(grant)));
        unused
    };
    let of_all: Vec<Vec<String>> = CARRYING_OUT.iter().map(|it| unused_of(it)).collect();
    for endpoint in subscriptions::ENDPOINTS {
        let mut unused = unused_of(endpoint);
        if CARRYING_OUT.iter().any(|it| it.name == endpoint.name) {
            unused.retain(|grant| of_all.iter().all(|unused| unused.contains(grant)));
        }
        assert_eq!(unused, Vec::<String>::new(), "{}", endpoint.name);
    }
    let mut of_worker = unused_of(&apply_payment::ENDPOINT);
    of_worker.retain(|grant| grant.starts_with("subscriptions::") || grant.starts_with("settling::"));
    assert_eq!(of_worker, Vec::<String>::new(), "apply-payment");
}
