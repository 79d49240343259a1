//! Ways to pay, and invoices.

use serde_json::{Value, json};
use subscriptions::{
    get_invoice, list_invoices, list_payment_methods, remove_payment_method, set_default_payment_method,
};
use testkit::Reply;

use crate::world::{DAY, World, wanted};

async fn list(world: &World) -> Vec<Value> {
    let reply = world.admin.call(&list_payment_methods::ENDPOINT).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json["items"].as_array().unwrap().clone()
}

async fn remove(world: &World, id: &str) -> Reply {
    world.admin.call(&remove_payment_method::ENDPOINT).path("id", id).send().await
}

#[tokio::test]
async fn a_card_that_a_browser_adds_is_listed() {
    let world = World::new().await;
    assert_eq!(list(&world).await, Vec::<Value>::new());
    let visa = world.add_card("pm_card_visa").await;
    let mastercard = world.confirm_card("pm_card_mastercard").await;
    let listed = list(&world).await;
    let one = |id: &str| listed.iter().find(|it| it["id"] == id).unwrap();
    assert_eq!((&one(&visa)["brand"], &one(&visa)["last4"]), (&json!("visa"), &json!("4242")));
    assert_eq!((&one(&visa)["is_default"], &one(&mastercard)["is_default"]), (&json!(true), &json!(false)));
}

#[tokio::test]
async fn what_a_subscription_is_paid_by_is_not_removed() {
    let world = World::new().await;
    let visa = world.add_card("pm_card_visa").await;
    world.subscribed(&wanted("pro")).await;
    let last = remove(&world, &visa).await;
    assert_eq!((last.status, last.code()), (409, "last_payment_method"), "{last:?}");
    let mastercard = world.confirm_card("pm_card_mastercard").await;
    let used = remove(&world, &visa).await;
    assert_eq!((used.status, used.code()), (409, "payment_method_in_use"), "{used:?}");
    let call = world.admin.call(&set_default_payment_method::ENDPOINT).path("id", &mastercard);
    assert_eq!(call.send().await.status, 200);
    assert_eq!(remove(&world, &visa).await.status, 204);
    assert_eq!(remove(&world, &visa).await.status, 404);
    assert_eq!(list(&world).await.len(), 1);
    world.live(31).await;
    assert_eq!(world.charged(), 5_800, "the other one is charged");
    world.cancel().await;
    assert_eq!(remove(&world, &mastercard).await.status, 204, "what ends needs none");
}

#[tokio::test]
async fn a_strangers_way_to_pay_is_not_found() {
    let world = World::with_card().await;
    let id = list(&world).await[0]["id"].as_str().unwrap().to_owned();
    let other = world.app.other_tenant();
    for endpoint in [&remove_payment_method::ENDPOINT, &set_default_payment_method::ENDPOINT] {
        assert_eq!(other.call(endpoint).path("id", &id).send().await.status, 404);
    }
    assert_eq!(remove(&world, "pm_card_of_nobody").await.status, 404);
}

#[tokio::test]
async fn invoices_are_listed_the_newest_first_and_explained_line_by_line() {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world.pass(DAY * 15);
    world.subscribed(&wanted("workspace_pro")).await;
    let call = world.admin.call(&list_invoices::ENDPOINT);
    let reply = call.query("limit=1").send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let newest = reply.json["items"][0].clone();
    assert_eq!((&newest["total"], &newest["state"]), (&json!(20_000), &json!("paid")), "{newest}");
    let lines = newest["lines"].as_array().unwrap();
    let sum: i64 = lines.iter().map(|line| line["amount"].as_i64().unwrap()).sum();
    assert_eq!((sum, lines.len()), (20_000, 2), "{lines:?}");
    assert!(lines.iter().all(|line| line["is_proration"] == true), "{lines:?}");
    let cursor = format!("limit=1&cursor={}", reply.text("next_cursor"));
    let older = world.admin.call(&list_invoices::ENDPOINT).query(&cursor).send().await;
    assert_eq!(older.json["items"][0]["total"], 9_900, "{older:?}");
    let id = newest["id"].as_str().unwrap();
    let one = world.admin.call(&get_invoice::ENDPOINT).path("id", id).send().await;
    assert_eq!((one.status, &one.json), (200, &newest));
    let other = world.app.other_tenant().call(&get_invoice::ENDPOINT).path("id", id).send().await;
    assert_eq!(other.status, 404);
}
