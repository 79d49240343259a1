//! Paying: by one way at a time, and once.

use catalog_store::purchases::State;
use ledger::Account;
use platform::Caller;
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};

use crate::world::{World, creator};

#[tokio::test]
async fn who_pays_by_the_form_has_the_package_and_the_creator_their_share() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    let checkout = world.check_out(&id, "payment_form").await;
    assert_eq!((checkout.text("kind"), checkout.text("publishable_key")), ("payment_form", "pk_test_1"));
    assert_eq!(checkout.header("cache-control"), Some("no-store"));
    let intent = world.intent(&id).await;
    world.confirm(&intent, "pm_card_visa").await;
    assert_eq!(world.see(&id).await["state"], "open", "nobody has told of it yet");
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    let order = world.see(&id).await;
    assert_eq!((&order["state"], &order["paid_at"]), (&json!("paid"), &json!("2026-11-21T12:00:00.000Z")));
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought);
    for at in 0..2 {
        assert_eq!(world.balance(Account::Payable(creator(at))).await, -960);
    }
    assert_eq!(world.balance(Account::Revenue).await, -480);
    assert!(world.balance(Account::StripeFees).await > 0, "what Stripe keeps is booked");
    world.assert_settled().await;
}

#[tokio::test]
async fn who_pays_on_the_hosted_page_has_the_package() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let url = world.check_out(&id, "hosted_page").await.text("url").to_owned();
    assert!(world.pay_page(&url).await);
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["state"], "paid");
    world.assert_settled().await;
}

#[tokio::test]
async fn the_buyer_gets_a_receipt_with_what_they_bought() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    let outbox = world.app.table(platform::Table::Outbox).await;
    let mails: Vec<serde_json::Value> = outbox
        .iter()
        .filter(|item| item["destination"] == "mail_queue")
        .map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap())
        .collect();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert_eq!((&mails[0]["to"], &mails[0]["order"]), (&json!("ada@example.org"), &json!(id)));
    assert_eq!(mails[0]["message"], "purchase_receipt");
    assert_eq!(mails[0]["lines"], json!([["The types (acme/types)", "12.00 usd"]]));
    assert_eq!(mails[0]["total"], "12.00 usd");
}

#[tokio::test]
async fn two_windows_and_a_double_click_pay_by_one_intent() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let windows = tokio::join!(
        world.check_out(&id, "payment_form"),
        world.check_out(&id, "payment_form"),
        world.check_out(&id, "payment_form")
    );
    for reply in [&windows.0, &windows.1, &windows.2] {
        assert_eq!(reply.status, 200, "{reply:?}");
        assert_eq!(reply.text("client_secret"), windows.0.text("client_secret"));
    }
    world.confirm(&world.intent(&id).await, "pm_card_visa").await;
    let after = world.check_out(&id, "payment_form").await;
    assert_eq!((after.status, after.code()), (409, "order_paid"), "whoever looks first sees it: {after:?}");
    assert_eq!(world.see(&id).await["state"], "paid", "no webhook was needed");
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn the_way_that_was_given_before_is_dead_when_another_one_is_given() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let url = world.check_out(&id, "hosted_page").await.text("url").to_owned();
    let intent = world.intent(&id).await;
    assert!(!world.pay_page(&url).await, "the page is dead");
    let other = world.check_out(&id, "hosted_page").await.text("url").to_owned();
    assert_ne!(other, url);
    let (status, refused) = world.confirm(&intent, "pm_card_visa").await;
    assert_eq!(status, 400, "{refused}");
    assert!(world.pay_page(&other).await);
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_declined_card_can_be_followed_by_another_one() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    assert_eq!(world.confirm(&intent, "pm_card_chargeDeclined").await.0, 402);
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.see(&id).await["state"], "open");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Ordered);
    assert_eq!(world.intent(&id).await, intent);
    world.confirm(&intent, "pm_card_visa").await;
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn nobody_pays_a_closed_order_and_nobody_closes_a_paid_one() {
    let world = World::with(&["types", "tables"]).await;
    let closed = world.ordered(&["types"]).await;
    let intent = world.intent(&closed).await;
    assert_eq!(world.close(&closed).await.text("state"), "closed");
    assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 400);
    assert_eq!(world.check_out(&closed, "payment_form").await.code(), "order_closed");
    assert_eq!(world.purchase("types").await, None);
    let paid = world.ordered(&["tables"]).await;
    world.confirm(&world.intent(&paid).await, "pm_card_visa").await;
    let reply = world.close(&paid).await;
    assert_eq!((reply.status, reply.code()), (409, "order_paid"), "paid, and nobody has told of it: {reply:?}");
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn closing_races_paying_and_one_of_them_wins() {
    for _ in 0..8 {
        let world = World::with(&["types"]).await;
        let id = world.ordered(&["types"]).await;
        let intent = world.intent(&id).await;
        let (paid, closed) = tokio::join!(world.confirm(&intent, "pm_card_visa"), world.close(&id));
        assert_eq!(paid.0 == 200, closed.status == 409, "{paid:?} {closed:?}");
        world.tell_all().await;
        world.work().await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn without_a_key_the_deployment_says_so_and_free_packages_go_on() {
    let world = World::with(&["types"]).await;
    world.app.set_secret(platform::Secret::StripeKey, "{}");
    world.publish("free", 0, creator(9)).await;
    assert_eq!(world.order(&["free"]).await.status, 201);
    let id = world.ordered(&["types"]).await;
    let reply = world.check_out(&id, "hosted_page").await;
    assert_eq!((reply.status, reply.code()), (503, "payments_not_configured"), "{reply:?}");
    assert_eq!(world.close(&id).await.status, 200);
}

#[tokio::test]
async fn three_d_secure_is_passed_before_the_package_is_there() {
    let world = World::with(&["types"]).await;
    world.stripe.fault(FaultRule::once(Fault::Authenticate));
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    let (_, answer) = world.confirm(&intent, "pm_card_visa").await;
    assert_eq!(answer["status"], "requires_action", "{answer}");
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.see(&id).await["state"], "open");
    world.stripe.authenticate(&intent, true).unwrap();
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn an_order_that_is_not_paid_in_time_is_closed_and_cannot_be_paid_any_more() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    world.app.advance(jiff::SignedDuration::from_hours(22));
    assert_eq!((world.pending().await, world.work().await), (Vec::new(), 0), "its prices are held");
    world.app.advance(jiff::SignedDuration::from_hours(2));
    assert_eq!(world.pending().await.len(), 1);
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.see(&id).await["state"], "closed");
    assert_ne!(world.confirm(&intent, "pm_card_visa").await.0, 200);
    world.ordered(&["types"]).await;
    world.assert_sound().await;
}

#[tokio::test]
async fn an_order_that_is_paid_at_its_last_moment_is_paid() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    world.app.advance(jiff::SignedDuration::from_hours(24));
    world.confirm(&intent, "pm_card_visa").await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["state"], "paid");
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn nobody_pays_for_what_is_sold_no_more() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    world.publish("types", 1_200, world.tenant()).await;
    let refused = world.check_out(&id, "payment_form").await;
    assert_eq!((refused.status, refused.code()), (409, "package_unavailable"), "{refused:?}");
    assert!(refused.text("detail").contains("acme/types"), "{refused:?}");
    assert_eq!(world.close(&id).await.status, 200);
    world.ordered(&["tables"]).await;
}

#[tokio::test]
async fn an_order_is_checked_out_so_many_times_and_can_then_be_closed() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    for number in 0..50 {
        let kind = ["payment_form", "hosted_page"][number % 2];
        assert_eq!(world.check_out(&id, kind).await.status, 200, "{number}");
    }
    let refused = world.check_out(&id, "payment_form").await;
    assert_eq!((refused.status, refused.code()), (409, "too_many_checkouts"), "{refused:?}");
    assert_eq!(world.check_out(&id, "hosted_page").await.status, 200, "the last one is as good as before");
    assert_eq!(world.close(&id).await.status, 200);
}

#[tokio::test]
async fn creators_see_what_they_have_earned_and_nobody_else_does() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    world.app.advance(jiff::SignedDuration::from_secs(1));
    world.refund(&id, &["types"]).await;
    world.work().await;
    let of = |tenant| world.app.identified(Caller { tenant_id: tenant, ..world.buyer.caller().clone() });
    let earned = of(creator(0)).call(&orders::get_earnings::ENDPOINT).query("limit=1").send().await;
    assert_eq!((earned.status, &earned.json["owed_cents"]), (200, &json!(0)), "{earned:?}");
    let sale = json!([{"transfer": format!("sale/{id}/0"), "amount_cents": 960, "at": "2026-11-21T12:00:00.000Z"}]);
    assert_eq!(earned.json["items"], sale);
    let next = format!("limit=1&cursor={}", earned.text("next_cursor"));
    let rest = of(creator(0)).call(&orders::get_earnings::ENDPOINT).query(&next).send().await;
    assert_eq!((&rest.json["items"][0]["amount_cents"], rest.json.get("next_cursor")), (&json!(-960), None));
    let other = of(creator(1)).call(&orders::get_earnings::ENDPOINT).send().await;
    assert_eq!((&other.json["owed_cents"], other.json["items"].as_array().unwrap().len()), (&json!(960), 1));
    let buyer = world.buyer.call(&orders::get_earnings::ENDPOINT).send().await;
    assert_eq!((&buyer.json["owed_cents"], &buyer.json["items"]), (&json!(0), &json!([])));
    let viewer = world.app.member(domain::Role::Viewer).call(&orders::get_earnings::ENDPOINT).send().await;
    assert_eq!((viewer.status, viewer.code()), (403, "role_insufficient"));
}
