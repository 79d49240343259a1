//! Discount codes as those who sell have them: opening, listing, ending.

use domain::{KeyId, KeyMode, Permission, Role};
use futures_util::future::join_all;
use orders::{create_discount, end_discount, get_discount, list_discounts, quote_order};
use platform::{Caller, Credential, Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Actor, TestApp};
use ulid::Ulid;

use crate::discounts::{Break, end, mend, open, seller, try_open};
use crate::world::{World, creator, package};

#[tokio::test]
async fn a_code_that_dies_at_any_call_is_opened_once() {
    for break_after in [TestApp::cut_after as Break, TestApp::lose_answer_after as Break] {
        for calls in 0..8 {
            let world = World::with(&["types"]).await;
            let send = || {
                let call = seller(&world, 0).call(&create_discount::ENDPOINT).idempotency_key("one");
                call.json(&json!({"code": "LAUNCH", "percent": 10, "uses_max": 1, "packages": ["acme/types"]})).send()
            };
            break_after(&world.app, calls);
            send().await;
            mend(&world);
            let second = send().await;
            assert_eq!(second.status, 201, "after {calls} calls: {second:?}");
            assert_eq!(world.app.event_kinds().await, ["discount.created"]);
            let items = world.app.table(Table::Orders).await;
            let count = items.iter().find(|it| it["sk"] == "COUNT").unwrap();
            assert_eq!(count["codes"], 1, "after {calls} calls");
        }
    }
}

#[tokio::test]
async fn a_code_is_opened_once_whoever_asks_at_the_same_moment() {
    let world = World::with(&["types"]).await;
    let sellers: Vec<Actor> = (0..20).map(|number| seller(&world, number)).collect();
    let codes = ["same", "Same", "SAME"];
    let wishes = sellers.iter().enumerate().map(|(at, it)| try_open(it, codes[at % 3], json!({"percent": 10})));
    let replies = join_all(wishes).await;
    assert_eq!(replies.iter().filter(|it| it.status == 201).count(), 1, "{replies:?}");
    let owner = replies.iter().position(|it| it.status == 201).unwrap();
    for reply in replies.iter().filter(|it| it.status != 201) {
        assert_eq!((reply.status, reply.code()), (409, "discount_code_taken"), "{reply:?}");
        assert!(!reply.json.to_string().contains(&creator(owner as u128).to_string()), "it tells whose: {reply:?}");
    }
    let other_terms = try_open(&sellers[owner], "SAME", json!({"percent": 11})).await;
    assert_eq!((other_terms.status, other_terms.code()), (409, "discount_code_taken"), "{other_terms:?}");
    let of_owner = sellers[owner].call(&end_discount::ENDPOINT).path("code", "SAME").send().await;
    assert_eq!(of_owner.status, 200, "{of_owner:?}");
    let anew = try_open(&sellers[owner], "SAME", json!({"percent": 10})).await;
    assert_eq!((anew.status, anew.code()), (409, "discount_code_taken"), "for good: {anew:?}");
}

#[tokio::test]
async fn terms_that_cannot_be_are_refused_by_their_field() {
    let world = World::with(&["types", "tables"]).await;
    let day = |day: u8| json!(format!("2026-12-{day:02}T00:00:00.000Z"));
    let named: Vec<String> = (0..21).map(|number| format!("acme/p{number}")).collect();
    for (terms, field) in [
        (json!({}), "percent"),
        (json!({"percent": 10, "amount_cents": 100}), "percent"),
        (json!({"percent": 0}), "percent"),
        (json!({"percent": 101}), "percent"),
        (json!({"amount_cents": 0}), "amount_cents"),
        (json!({"amount_cents": 10_000_000}), "amount_cents"),
        (json!({"percent": 10, "uses_max": 0}), "uses_max"),
        (json!({"percent": 10, "uses_max": 100_001}), "uses_max"),
        (json!({"percent": 10, "uses_per_workspace_max": 0}), "uses_per_workspace_max"),
        (json!({"percent": 10, "expires_at": "2026-11-21T11:00:00.000Z"}), "expires_at"),
        (json!({"percent": 10, "starts_at": day(2), "expires_at": day(2)}), "expires_at"),
        (json!({"percent": 10, "packages": ["acme/types", "acme/tables"]}), "packages[1]"),
        (json!({"percent": 10, "packages": ["acme/types", "acme/types"]}), "packages[1]"),
        (json!({"percent": 10, "packages": ["acme/nothing"]}), "packages[0]"),
        (json!({"percent": 10, "packages": named}), "packages"),
        (json!({"percent": 10, "note": "two\nlines"}), "note"),
        (json!({"percent": 10, "code": "ABC"}), "code"),
    ] {
        let reply = try_open(&seller(&world, 0), "LAUNCH", terms.clone()).await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!(field)), "{terms} {reply:?}");
    }
    assert_eq!(world.app.table(Table::Orders).await.len(), 0);
    open(
        &world,
        "LAUNCH",
        json!({"percent": 10, "packages": ["acme/types"], "starts_at": day(2), "expires_at": day(3)}),
    )
    .await;
}

#[tokio::test]
async fn a_workspace_sees_its_own_codes_and_has_a_limited_number() {
    let world = World::with(&["types"]).await;
    for code in ["CCCC", "AAAA", "BBBB"] {
        open(&world, code, json!({"percent": 10})).await;
    }
    let list = |actor: Actor, query: String| async move {
        let reply = actor.call(&list_discounts::ENDPOINT).query(&query).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    };
    let first = list(seller(&world, 0), "limit=2".to_owned()).await;
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = list(seller(&world, 0), format!("limit=2&cursor={cursor}")).await;
    let codes =
        |page: &Value| page["items"].as_array().unwrap().iter().map(|it| it["code"].clone()).collect::<Vec<_>>();
    assert_eq!([codes(&first), codes(&second)].concat(), ["AAAA", "BBBB", "CCCC"]);
    assert!(second.get("next_cursor").is_none(), "{second}");
    assert_eq!(list(seller(&world, 1), String::new()).await["items"], json!([]));
    for endpoint in [&get_discount::ENDPOINT, &end_discount::ENDPOINT] {
        let reply = seller(&world, 1).call(endpoint).path("code", "AAAA").send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{reply:?}");
    }
    let count = json!({"pk": format!("{}#discounts", creator(0)), "sk": "COUNT", "codes": 500});
    world.app.put(Table::Orders, &count).await;
    let full = try_open(&seller(&world, 0), "DDDD", json!({"percent": 10})).await;
    assert_eq!((full.status, full.code()), (409, "discounts_count"), "{full:?}");
    assert_eq!(end(&world, "AAAA").await.status, 200);
    open(&world, "DDDD", json!({"percent": 10})).await;
}

#[tokio::test]
async fn whoever_sets_no_prices_opens_no_code_and_a_test_key_neither() {
    let world = World::with(&["types"]).await;
    open(&world, "LAUNCH", json!({"percent": 10})).await;
    let caller = seller(&world, 0).caller().clone();
    let viewer = world.app.identified(Caller { role: Role::Viewer, ..caller.clone() });
    let body = json!({"code": "OTHER", "percent": 10, "uses_max": 1});
    let quote = json!({"packages": [package("types")]});
    let endpoints: [&'static Endpoint; 3] =
        [&create_discount::ENDPOINT, &end_discount::ENDPOINT, &list_discounts::ENDPOINT];
    for endpoint in endpoints {
        let reply = viewer.call(endpoint).path("code", "LAUNCH").json(&body).send().await;
        assert_eq!((reply.status, reply.code()), (403, "role_insufficient"), "{reply:?}");
    }
    let scopes = [Permission::Publish, Permission::Read].into();
    let by = Credential::Key { id: KeyId::new(Ulid(7)), mode: KeyMode::Test, scopes };
    let test = world.app.identified(Caller { by, ..caller });
    for call in [
        test.call(&create_discount::ENDPOINT).json(&body),
        test.call(&end_discount::ENDPOINT).path("code", "LAUNCH"),
        test.call(&quote_order::ENDPOINT).json(&quote),
    ] {
        let reply = call.send().await;
        assert_eq!((reply.status, reply.code()), (409, "live_key_required"), "{reply:?}");
    }
}
