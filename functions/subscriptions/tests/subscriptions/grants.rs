//! What each function of the area may touch, it touches.

use platform::Endpoint;
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};
use subscriptions::{
    cancel_subscription, change_subscription, get_invoice, list_invoices, list_payment_methods,
    pause_subscription, preview_subscription, remove_payment_method, resume_subscription,
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
    assert_eq!((world.pause().await.status, world.resume().await.status), (200, 200));
    assert_eq!(world.cancel().await.status, 200);
    world.pass(DAY * 40);
    // It has ended, and nobody has heard of it: whoever asks sees it.
    assert_eq!(world.resume().await.status, 409);
    world.hear().await;
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
    let of_all: Vec<Vec<String>> = CARRYING_OUT.iter().map(|it| world.app.unused_grants(it)).collect();
    for endpoint in subscriptions::ENDPOINTS {
        let mut unused = world.app.unused_grants(endpoint);
        if CARRYING_OUT.iter().any(|it| it.name == endpoint.name) {
            unused.retain(|grant| of_all.iter().all(|unused| unused.contains(grant)));
        }
        assert_eq!(unused, Vec::<String>::new(), "{}", endpoint.name);
    }
}
