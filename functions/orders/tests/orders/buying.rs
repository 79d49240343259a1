//! Making an order: of what, by whom, at which price.

use catalog_store::purchases::State;
use domain::{KeyId, KeyMode, Permission, Role};
use orders::{close_order, create_order, get_order, list_orders, list_purchases, purchase_package};
use platform::{Caller, Credential};
use serde_json::json;
use ulid::Ulid;

use crate::world::{World, creator, package};

#[tokio::test]
async fn an_order_holds_the_prices_that_it_was_made_with() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    world.publish("types", 9_900, creator(0)).await;
    let order = world.see(&id).await;
    assert_eq!((&order["state"], &order["total_cents"]), (&json!("open"), &json!(2_400)));
    assert_eq!(order["prices_until"], "2026-11-22T11:00:00.000Z");
    let line = json!({
        "package": "acme/types", "title": "The types", "list_price_cents": 1_200, "discount_cents": 0,
        "price_cents": 1_200, "tax_cents": 0,
    });
    assert_eq!(order["lines"][0], line);
    assert_eq!(world.app.event_kinds().await, ["order.created"]);
    assert_eq!(world.purchase("types").await.unwrap().state, State::Ordered);
}

#[tokio::test]
async fn what_costs_nothing_is_bought_at_once() {
    let world = World::new().await;
    world.publish("types", 0, creator(0)).await;
    let reply = world.order(&["types"]).await;
    assert_eq!((reply.status, reply.text("state")), (201, "paid"));
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought);
    assert_eq!(world.app.event_kinds().await, ["order.created", "order.paid"]);
    assert_eq!(world.app.table(platform::Table::Ledger).await.len(), 0, "nothing moves");
    assert_eq!(world.app.table(platform::Table::Outbox).await.len(), 2, "no receipt of nothing");
    world.assert_settled().await;
}

#[tokio::test]
async fn one_package_is_ordered_from_its_page() {
    let world = World::with(&["types"]).await;
    let buy = |name: &str, expected: u64| {
        let call = world.buyer.call(&purchase_package::ENDPOINT).path("namespace", "acme").path("name", name);
        call.json(&json!({"expected_total_cents": expected})).send()
    };
    let changed = buy("types", 1_100).await;
    assert_eq!((changed.status, changed.code()), (409, "price_changed"), "{changed:?}");
    assert!(changed.text("detail").contains("acme/types costs 1200"), "{changed:?}");
    assert_eq!(buy("types", 1_200).await.status, 201);
    assert_eq!(buy("nothing", 1_200).await.status, 404);
}

#[tokio::test]
async fn what_cannot_be_bought_is_refused_by_its_field() {
    let world = World::with(&["types"]).await;
    world.publish("own", 1_200, world.tenant()).await;
    for (names, field) in [
        (&["types", "types"][..], "packages[1]"),
        (&["nothing"], "packages[0]"),
        (&["types", "own"], "packages[1]"),
        (&[], "packages"),
        (&["types"; 11], "packages"),
    ] {
        let reply = world.order(names).await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!(field)), "{names:?} {reply:?}");
    }
    let viewer = world.app.member(Role::Editor);
    let reply = viewer.call(&create_order::ENDPOINT).json(&json!({"packages": [package("types")]})).send().await;
    assert_eq!((reply.status, reply.code()), (403, "role_insufficient"));
    assert_eq!(world.purchase("types").await, None);
}

#[tokio::test]
async fn a_package_is_in_one_open_order_whoever_clicks_twice() {
    let world = World::with(&["types", "tables"]).await;
    let replies =
        tokio::join!(world.order(&["types"]), world.order(&["types", "tables"]), world.order(&["tables", "types"]));
    let statuses = [replies.0.status, replies.1.status, replies.2.status];
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1, "{replies:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 2, "{replies:?}");
    let again = world.order(&["types"]).await;
    assert_eq!(again.code(), "in_open_order", "{again:?}");
    let open = world.purchase("types").await.unwrap().order_id.to_string();
    assert!(again.text("detail").contains(&open), "{again:?}");
    assert_eq!(world.close(&open).await.status, 200);
    assert_eq!(world.order(&["types"]).await.status, 201);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_request_that_is_repeated_with_its_key_makes_one_order() {
    let world = World::with(&["types"]).await;
    let send = || {
        let call = world.buyer.call(&create_order::ENDPOINT).json(&json!({"packages": [package("types")]}));
        call.idempotency_key("one").send()
    };
    let (first, second) = (send().await, send().await);
    assert_eq!((first.status, second.status), (201, 201));
    assert_eq!(first.text("id"), second.text("id"));
    assert_eq!(world.app.event_kinds().await, ["order.created"]);
}

#[tokio::test]
async fn what_was_bought_is_not_bought_again_and_is_listed() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types"]).await;
    let again = world.order(&["tables", "types"]).await;
    assert_eq!((again.status, again.code()), (409, "already_bought"), "{again:?}");
    let list = world.buyer.call(&list_purchases::ENDPOINT).send().await;
    assert_eq!(list.json["items"][0]["package"], "acme/types");
    assert_eq!((&list.json["items"][0]["state"], &list.json["items"][0]["order_id"]), (&json!("bought"), &json!(id)));
    let other = world.app.other_tenant().call(&list_purchases::ENDPOINT).send().await;
    assert_eq!(other.json["items"], json!([]));
}

#[tokio::test]
async fn an_order_whose_prices_are_over_gives_way_to_another_one() {
    let world = World::with(&["types"]).await;
    let old = world.ordered(&["types"]).await;
    world.intent(&old).await;
    world.app.advance(jiff::SignedDuration::from_hours(24));
    let late = world.check_out(&old, "payment_form").await;
    assert_eq!((late.status, late.code()), (409, "prices_over"), "{late:?}");
    let new = world.ordered(&["types"]).await;
    assert_eq!(world.see(&old).await["state"], "closed");
    assert_eq!(world.purchase("types").await.unwrap().order_id.to_string(), new);
    world.assert_sound().await;
}

#[tokio::test]
async fn orders_are_listed_the_latest_first_and_belong_to_their_workspace() {
    let world = World::with(&["types", "tables", "trees"]).await;
    let mut made = Vec::new();
    for name in ["types", "tables", "trees"] {
        made.push(world.ordered(&[name]).await);
        world.app.advance(jiff::SignedDuration::from_secs(1));
    }
    made.reverse();
    let first = world.buyer.call(&list_orders::ENDPOINT).query("limit=2").send().await;
    let cursor = first.text("next_cursor").to_owned();
    let second = world.buyer.call(&list_orders::ENDPOINT).query(&format!("limit=2&cursor={cursor}")).send().await;
    let ids = |reply: &testkit::Reply| {
        let items = reply.json["items"].as_array().unwrap().clone();
        items.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    assert_eq!([ids(&first), ids(&second)].concat(), made);
    let other = world.app.other_tenant();
    assert_eq!(other.call(&get_order::ENDPOINT).path("id", &made[0]).send().await.status, 404);
    assert_eq!(other.call(&close_order::ENDPOINT).path("id", &made[0]).send().await.status, 404);
}

#[tokio::test]
async fn a_test_key_makes_no_order_and_changes_none() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let by = Credential::Key { id: KeyId::new(Ulid(7)), mode: KeyMode::Test, scopes: [Permission::Buy].into() };
    let test = world.app.identified(Caller { by, ..world.buyer.caller().clone() });
    let wish = json!({"packages": [package("types")]});
    for call in [
        test.call(&orders::create_order::ENDPOINT).json(&wish),
        test.call(&orders::check_out_order::ENDPOINT).path("id", &id).json(&json!({"kind": "hosted_page"})),
        test.call(&orders::close_order::ENDPOINT).path("id", &id),
        test.call(&orders::refund_order::ENDPOINT).path("id", &id).json(&wish),
    ] {
        let refused = call.send().await;
        assert_eq!((refused.status, refused.code()), (409, "live_key_required"), "{refused:?}");
    }
}
