//! What a row grants, its function uses.

use jiff::SignedDuration;
use orders::{close_order, create_order, find_lost_stripe_events, list_discounts, purchase_package, sweep_payments};
use orders_store::pending::Work;
use serde_json::{Value, json};
use stripe_sandbox::{Fault, FaultRule};
use testkit::Reply;

use crate::holding::RISKY;
use crate::world::{World, creator, package};
use crate::{discounts, evidence, gifts, numbers, quotes, reconciling, staff};

/// A function signs the request, and a client sends it.
const GOT_BY_CLIENTS: &str = "receipts::answer: s3:GetObject invoicesbucket";
/// What `functions/subscriptions` looks at in its own test.
const OF_SUBSCRIPTIONS: [&str; 2] = ["subscriptions::", "settling::"];
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Of the first creator.
const CODE: &str = "LAUNCH";

/// A package that was bought and given back.
async fn given_back(world: &World, name: &str) {
    let id = world.bought(&[name]).await;
    assert_eq!(world.refund(&id, &[name]).await.status, 202);
    world.work().await;
}

async fn create(world: &World, name: &str, wish: &Value) -> Reply {
    let call = world.buyer.call(&create_order::ENDPOINT).idempotency_key(name);
    let mut wish = wish.clone();
    wish["packages"] = json!([package(name)]);
    call.json(&wish).send().await
}

async fn purchase(world: &World, name: &str, wish: &Value) -> Reply {
    let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", name);
    call.idempotency_key(name).json(wish).send().await
}

/// What is free, and four packages whose orders give way: one that nobody pays, one that was
/// paid without a word, one whose payment is suspicious, and one that was given back before.
async fn order(world: &World, prefix: &str, send: impl AsyncFn(&World, &str, &Value) -> Reply) {
    let (plain, by_code) = (json!({}), json!({"discount_code": CODE}));
    let [free, unpaid, paid, again, held] = ["1", "2", "3", "4", "5"].map(|number| format!("{prefix}{number}"));
    world.publish(&free, 0, creator(8)).await;
    for name in [&unpaid, &paid, &again] {
        world.publish(name, 1_200, creator(0)).await;
    }
    world.publish_dear(&held).await;
    given_back(world, &again).await;
    for name in [&unpaid, &paid, &again, &held] {
        let id =
            if name == &unpaid { discounts::ordered(world, &[name], CODE).await } else { world.ordered(&[name]).await };
        let intent = world.intent(&id).await;
        if name == &paid {
            world.confirm(&intent, "pm_card_visa").await;
        }
        if name == &held {
            world.confirm(&intent, RISKY).await;
        }
    }
    world.app.advance(DAY);
    assert_eq!(send(world, &free, &plain).await.status, 201);
    assert_eq!(send(world, &unpaid, &by_code).await.status, 201);
    assert_eq!(send(world, &again, &plain).await.status, 201);
    for name in [&paid, &held] {
        let reply = send(world, name, &plain).await;
        assert_eq!((reply.status, reply.code()), (409, "order_paid"), "{reply:?}");
    }
}

async fn close(world: &World) {
    for name in ["c1", "c2", "c3"] {
        world.publish(name, 1_200, creator(0)).await;
    }
    given_back(world, "c3").await;
    for name in ["c1", "c2", "c3"] {
        let id = discounts::ordered(world, &[name], CODE).await;
        let intent = world.intent(&id).await;
        if name == "c2" {
            world.confirm(&intent, "pm_card_visa").await;
        }
        let reply = world.buyer.call(&close_order::ENDPOINT).path("id", &id).send().await;
        assert_eq!(reply.status, if name == "c2" { 409 } else { 200 }, "{reply:?}");
    }
}

/// Orders that are held, whoever looks first, and what becomes of them; a card that is
/// declined; and a bank that warns.
async fn review(world: &World) {
    let settings = json!({"secret_key": world.stripe.secret_key(), "publishable_key": "pk_test_1",
        "api_url": world.stripe.url(), "refund_on_warning_cents_max": 2_000});
    world.app.set_secret(platform::Secret::StripeKey, &settings.to_string());
    let released = world.held(&["h1"]).await;
    assert_eq!(world.appeal(&released, "one").await.status, 201);
    assert_eq!(world.decide(&released, "release").await.status, 200);
    world.stripe.warn(&world.charge_of(&released)).unwrap();
    world.hear().await;
    assert_eq!(world.reviews("decided=true").await.len(), 1);
    let refused = world.held(&["h2"]).await;
    assert_eq!(world.decide(&refused, "refuse").await.status, 200);
    world.hear().await;
    for name in ["h3", "h4"] {
        world.publish_dear(name).await;
        let id = world.ordered(&[name]).await;
        world.confirm(&world.intent(&id).await, RISKY).await;
        let reply = if name == "h3" { world.check_out(&id, "payment_form").await } else { world.close(&id).await };
        assert_eq!((reply.status, reply.code()), (409, "order_paid"), "{reply:?}");
    }
    world.publish("h5", 1_200, creator(0)).await;
    let id = world.ordered(&["h5"]).await;
    let intent = world.intent(&id).await;
    assert_eq!(world.confirm(&intent, "pm_card_visa_chargeDeclined").await.0, 402);
    assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 200);
    world.hear().await;
    world.stripe.warn(&world.charge_of(&id)).unwrap();
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "pending");
    world.hear().await;
}

/// An order by a code that lapses, and what creators do with codes.
async fn sell_by_codes(world: &World) {
    for name in ["g1", "g2"] {
        world.publish(name, 1_200, creator(0)).await;
    }
    let lapsed = discounts::ordered(world, &["g1"], CODE).await;
    assert_eq!(quotes::quote(world, &["g1", "g2"], Some(CODE)).await["total_cents"], 1_285, "with tax");
    world.app.advance(DAY);
    world.work().await;
    assert_eq!(world.see(&lapsed).await["state"], "closed");
    discounts::open(world, "NAMED", json!({"percent": 10, "packages": [package("g1")]})).await;
    discounts::seen(world, "NAMED").await;
    assert_eq!(discounts::end(world, "NAMED").await.status, 200);
    let seller = discounts::seller(world, 0);
    assert_eq!(seller.call(&list_discounts::ENDPOINT).send().await.status, 200);
    let keyed = seller.call(&orders::create_discount::ENDPOINT).idempotency_key("codes");
    assert_eq!(keyed.json(&json!({"code": "KEYED", "percent": 10, "uses_max": 1})).send().await.status, 201);
}

/// Disputes that are answered by staff and by nobody, refused, won and lost; and a refund
/// that one of them overtakes.
async fn answer(world: &World) {
    for name in ["f1", "f2", "f3"] {
        world.publish(name, 1_200, creator(2)).await;
    }
    let (_, won) = world.disputed(&["f1"], "fraudulent").await;
    let order = world.bought(&["f2"]).await;
    let again = world.buyer.call(&orders::refund_order::ENDPOINT).path("id", &order).idempotency_key("three");
    assert_eq!(again.json(&json!({"packages": [package("f2")]})).send().await.status, 202);
    let lost = world.dispute(&order, "duplicate");
    world.stripe.decide_dispute(&lost, false).unwrap();
    world.hear().await;
    let long = ["access_activity_log", "cancellation_policy_disclosure", "cancellation_rebuttal"];
    let more = ["duplicate_charge_explanation", "product_description", "refund_policy_disclosure"];
    let texts = long.iter().chain(&more).chain(&["refund_refusal_explanation", "uncategorized_text"]);
    let texts = texts.map(|name| ((*name).to_owned(), json!("x".repeat(8_000)))).collect();
    assert_eq!(evidence::update(world, &won, &serde_json::Value::Object(texts)).await.status, 200);
    assert_eq!(evidence::submit(world, &won).await.status, 200);
    assert_eq!(world.work().await, 1, "Stripe takes no more than so many pages");
    assert_eq!(evidence::update(world, &won, &json!({"uncategorized_text": "winning_evidence"})).await.status, 200);
    assert_eq!(evidence::submit(world, &won).await.status, 200);
    assert_eq!(world.work().await, 0);
    let (_, open) = world.disputed(&["f3"], "general").await;
    assert_eq!(evidence::list(world, "").await.status, 200);
    assert_eq!(evidence::inspect(world, &open).await.status, 200);
    assert_eq!(evidence::submit(world, &open).await.status, 200);
    assert_eq!(world.work().await, 0);
    let call = staff::operator(world).call(&orders::inspect_order::ENDPOINT).path("id", world.tenant());
    assert_eq!(call.path("order_id", &order).query(staff::REASON).send().await.status, 200);
}

/// Orders by the code of an affiliate.
async fn refer(world: &World) {
    world.put_creator(9).await;
    let code = world.affiliate_code(9).await;
    for name in ["n1", "n2"] {
        world.publish(name, 1_200, creator(0)).await;
        world.offer_affiliates(name, 1_000).await;
    }
    let brought = json!({"affiliate_code": code});
    assert_eq!(create(world, "n1", &brought).await.status, 201);
    assert_eq!(purchase(world, "n2", &brought).await.status, 201);
}

/// Twice, and looks.
async fn tell_who_is_billed(world: &World) {
    for name in ["Ada", "Grace"] {
        let call = world.buyer.call(&orders::update_billing_details::ENDPOINT);
        assert_eq!(call.json(&json!({"name": name, "country": "DE"})).send().await.status, 200);
    }
    assert_eq!(world.buyer.call(&orders::get_billing_details::ENDPOINT).send().await.status, 200);
}

/// Tax that was recorded when a second message of it came.
async fn record_tax_twice(world: &World) {
    world.publish("m1", 1_200, creator(0)).await;
    world.bought(&["m1"]).await;
    let recording = world.pending().await.into_iter().find(|it| matches!(it, Work::RecordTax { .. })).unwrap();
    assert!(world.deliver(&recording).await && world.deliver(&recording).await);
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::with(&["d1", "e1"]).await;
    world.app.set_variable("TAX", "exclusive");
    tell_who_is_billed(&world).await;
    discounts::open(&world, CODE, json!({"percent": 10, "uses_per_workspace_max": 100})).await;
    review(&world).await;
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
    answer(&world).await;
    staff::look(&world, &id).await;
    for endpoint in [&orders::get_order::ENDPOINT, &orders::list_orders::ENDPOINT, &orders::list_purchases::ENDPOINT] {
        assert_eq!(world.buyer.call(endpoint).path("id", &id).send().await.status, 200);
    }
    assert_eq!(world.buyer.call(&orders::get_earnings::ENDPOINT).send().await.status, 200);
    sell_by_codes(&world).await;
    gifts::give(&world).await;
    refer(&world).await;
    record_tax_twice(&world).await;
    world.tell_all().await;
    // Other secrets have begun the functions anew.
    tell_who_is_billed(&world).await;
    let looked = [reconciling::looked().await, numbers::looked().await];
    for endpoint in orders::ENDPOINTS {
        let mut unused = world.app.unused_grants(endpoint);
        let elsewhere = looked.each_ref().map(|world| world.app.unused_grants(endpoint));
        unused.retain(|grant| elsewhere.iter().all(|unused| unused.contains(grant)) && grant != GOT_BY_CLIENTS);
        unused.retain(|grant| !OF_SUBSCRIPTIONS.iter().any(|operation| grant.starts_with(operation)));
        assert_eq!(unused, Vec::<String>::new(), "{}", endpoint.name);
    }
}
