//! What a row grants, its function uses.

use jiff::SignedDuration;
use orders::{close_order, create_order, find_lost_stripe_events, purchase_package, sweep_payments};
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};
use testkit::Reply;

use crate::staff;
use crate::world::{World, creator, package};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A package that was bought and given back.
async fn given_back(world: &World, name: &str) {
    let id = world.bought(&[name]).await;
    assert_eq!(world.refund(&id, &[name]).await.status, 202);
    world.work().await;
}

async fn create(world: &World, name: &str) -> Reply {
    let call = world.buyer.call(&create_order::ENDPOINT).idempotency_key(name);
    call.json(&json!({"packages": [package(name)]})).send().await
}

async fn purchase(world: &World, name: &str) -> Reply {
    let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", name);
    call.idempotency_key(name).json(&json!({})).send().await
}

/// What is free, and three packages whose orders give way: one that nobody pays, one that
/// was paid without a word, and one that was given back before.
async fn order(world: &World, prefix: &str, send: impl AsyncFn(&World, &str) -> Reply) {
    let [free, unpaid, paid, again] = ["1", "2", "3", "4"].map(|number| format!("{prefix}{number}"));
    world.publish(&free, 0, creator(8)).await;
    for name in [&unpaid, &paid, &again] {
        world.publish(name, 1_200, creator(0)).await;
    }
    given_back(world, &again).await;
    for name in [&unpaid, &paid, &again] {
        let id = world.ordered(&[name]).await;
        let intent = world.intent(&id).await;
        if name == &paid {
            world.confirm(&intent, "pm_card_visa").await;
        }
    }
    world.app.advance(DAY);
    assert_eq!(send(world, &free).await.status, 201);
    assert_eq!(send(world, &unpaid).await.status, 201);
    assert_eq!(send(world, &again).await.status, 201);
    let reply = send(world, &paid).await;
    assert_eq!((reply.status, reply.code()), (409, "order_paid"), "{reply:?}");
}

async fn close(world: &World) {
    for name in ["c1", "c2", "c3"] {
        world.publish(name, 1_200, creator(1)).await;
    }
    given_back(world, "c3").await;
    for name in ["c1", "c2", "c3"] {
        let id = world.ordered(&[name]).await;
        let intent = world.intent(&id).await;
        if name == "c2" {
            world.confirm(&intent, "pm_card_visa").await;
        }
        let reply = world.buyer.call(&close_order::ENDPOINT).path("id", &id).send().await;
        assert_eq!(reply.status, if name == "c2" { 409 } else { 200 }, "{reply:?}");
    }
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::with(&["d1", "e1"]).await;
    order(&world, "a", create).await;
    order(&world, "b", purchase).await;
    close(&world).await;
    let id = world.ordered(&["d1"]).await;
    world.confirm(&world.intent(&id).await, "pm_card_visa").await;
    assert_eq!(world.check_out(&id, "payment_form").await.code(), "order_paid");
    let id = world.bought(&["e1"]).await;
    let refund = |key: &'static str| {
        let call = world.buyer.call(&orders::refund_order::ENDPOINT).path("id", &id).idempotency_key(key);
        call.json(&json!({"packages": [package("e1")]})).send()
    };
    assert_eq!((refund("one").await.status, refund("two").await.status), (202, 409));
    world.stripe.fault(FaultRule::once(Fault::ServerError).on("POST", "/v1/refunds"));
    assert_eq!(world.work().await, 1);
    world.app.advance(SignedDuration::from_mins(11));
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(world.work().await, 0);
    world.app.tick(&find_lost_stripe_events::ENDPOINT).await.unwrap();
    staff::look(&world, &id).await;
    for endpoint in [&orders::get_order::ENDPOINT, &orders::list_orders::ENDPOINT, &orders::list_purchases::ENDPOINT] {
        assert_eq!(world.buyer.call(endpoint).path("id", &id).send().await.status, 200);
    }
    assert_eq!(world.buyer.call(&orders::get_earnings::ENDPOINT).send().await.status, 200);
    world.tell_all().await;
    for endpoint in orders::ENDPOINTS {
        assert_eq!(world.app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}
