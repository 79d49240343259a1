//! What packages would cost, before anybody orders them.

use jiff::SignedDuration;
use orders::{create_order, quote_order};
use platform::Table;
use serde_json::{Value, json};

use crate::discounts::{end, open, ordered, seller, try_open};
use crate::world::{World, creator, package};

pub(crate) async fn quote(world: &World, names: &[&str], code: Option<&str>) -> Value {
    let packages: Vec<_> = names.iter().map(|name| package(name)).collect();
    let mut body = json!({"packages": packages});
    if let Some(code) = code {
        body["discount_code"] = json!(code);
    }
    let reply = world.buyer.call(&quote_order::ENDPOINT).json(&body).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

#[tokio::test]
async fn a_quote_tells_what_each_package_would_cost_and_which_cannot_be_ordered() {
    let world = World::with(&["bought", "types", "open", "tables"]).await;
    world.publish("own", 1_200, world.tenant()).await;
    let bought = world.bought(&["bought"]).await;
    let open_order = world.ordered(&["open"]).await;
    let opened = try_open(&seller(&world, 1), "LAUNCH", json!({"amount_cents": 500, "uses_max": 1})).await;
    assert_eq!(opened.status, 201, "{opened:?}");
    let before = world.app.table(Table::Orders).await;
    let names = ["bought", "types", "own", "nothing", "open", "tables"];
    let quoted = quote(&world, &names, Some("launch")).await;
    let priced = |name: &str, discount: u64| {
        json!({
            "package": package(name), "title": format!("The {name}"), "list_price_cents": 1_200,
            "discount_cents": discount, "price_cents": 1_200 - discount, "tax_cents": 0,
        })
    };
    let lines = json!([
        {"package": "acme/bought", "refused": "already_bought", "order_id": bought},
        priced("types", 500),
        {"package": "acme/own", "refused": "own_package"},
        {"package": "acme/nothing", "refused": "not_found"},
        {"package": "acme/open", "refused": "in_open_order", "order_id": open_order},
        priced("tables", 0),
    ]);
    let totals = json!({
        "lines": lines, "list_total_cents": 2_400, "discount_cents": 500, "tax_cents": 0, "reverse_charge": false,
        "total_cents": 1_900, "currency": "usd", "discount_code": "LAUNCH",
    });
    assert_eq!(quoted, totals);
    assert_eq!(world.app.table(Table::Orders).await, before, "nothing is written");
    let body = json!({
        "packages": [package("types"), package("tables")], "discount_code": "LAUNCH", "expected_total_cents": 1_900,
    });
    let ordered = world.buyer.call(&create_order::ENDPOINT).json(&body).send().await;
    assert_eq!(ordered.status, 201, "it costs what was quoted: {ordered:?}");
}

#[tokio::test]
async fn a_quote_tells_why_a_code_takes_nothing_off_and_what_is_paid_then() {
    let world = World::with(&["types", "tables"]).await;
    open(&world, "ONCE", json!({"percent": 10})).await;
    let old = ordered(&world, &["types"], "ONCE").await;
    world.close(&old).await;
    open(&world, "OVER", json!({"percent": 10})).await;
    end(&world, "OVER").await;
    for (names, code, refusal) in [
        (&["types"][..], "NOBODYS", Some("discount_unknown")),
        (&["tables"], "ONCE", Some("discount_not_for_packages")),
        (&["nothing"], "ONCE", Some("discount_not_for_packages")),
        (&["types"], "OVER", Some("discount_ended")),
        (&["types"], "ONCE", None),
    ] {
        let quoted = quote(&world, names, Some(code)).await;
        assert_eq!(quoted["discount_refused"]["code"].as_str(), refusal, "{quoted}");
        let taken = u64::from(refusal.is_none()) * 120;
        assert_eq!(quoted["discount_cents"], taken, "{quoted}");
    }
    ordered(&world, &["types"], "ONCE").await;
    world.publish("trees", 1_200, creator(0)).await;
    let quoted = quote(&world, &["trees"], Some("ONCE")).await;
    assert_eq!(quoted["discount_refused"]["code"], "discount_used_before", "{quoted}");
    assert_eq!(quoted["total_cents"], 1_200);
    assert_eq!(quote(&world, &["types"], None).await["lines"][0]["refused"], "in_open_order");
    world.app.advance(SignedDuration::from_hours(24));
    let gives_way = quote(&world, &["types"], None).await;
    assert_eq!(gives_way["total_cents"], 1_200, "an order whose prices are over gives way: {gives_way}");
    let twice = json!({"packages": [package("types"), package("types")]});
    let reply = world.buyer.call(&quote_order::ENDPOINT).json(&twice).send().await;
    assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!("packages[1]")), "{reply:?}");
}
