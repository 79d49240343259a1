//! Where two features of an order meet: receipts with tax, and gifts that are held.

use catalog_store::purchases;
use domain::Time;
use ledger::Account;
use orders_store::orders::GiftState;
use platform::Secret;
use serde_json::json;
use stripe_sandbox::Kind as Object;

use crate::gifts::redeem;
use crate::holding::RISKY;
use crate::receipts::{credit_note, file, receipt, text};
use crate::world::{World, package};

#[tokio::test]
async fn a_receipt_has_the_tax_that_was_paid_and_names_who_was_billed() {
    let business = json!({
        "name": "Ada", "business_name": "Engines GmbH", "vat_id": "DE 123 456 789", "country": "DE",
        "postal_code": "10115",
    });
    let private = json!({"name": "Ada Lovelace", "country": "DE"});
    for (behavior, details, expected) in [
        ("exclusive", &private, &["12.00", "2.28", "14.28", "19", "Ada Lovelace"][..]),
        ("inclusive", &private, &["10.08", "1.92", "12.00", "19", "Ada Lovelace"]),
        // The buyer accounts for it, and the law prescribes the words.
        ("exclusive", &business, &["12.00", "Reverse charge", "Engines GmbH", "DE123456789", "10115"]),
    ] {
        let world = World::taxed(&["types"], behavior, details).await;
        let id = world.bought(&["types"]).await;
        let pages = text(&file(&world, &receipt(&world, &id).await).await);
        for expected in expected {
            assert!(pages.contains(expected), "{behavior}: no {expected}: {pages}");
        }
        let refund = world.refund(&id, &["types"]).await.json["refunds"][0]["id"].clone();
        assert_eq!(world.work().await, 0);
        let note = text(&file(&world, &credit_note(&world, &id, &refund).await).await);
        assert!(expected.iter().all(|it| note.contains(it)), "{behavior}: {note}");
    }
}

/// A gift whose payment is suspicious.
async fn held_gift(world: &World) -> String {
    world.publish_dear("dear").await;
    let id = world.order_gift("dear").await.text("id").to_owned();
    world.confirm(&world.intent(&id).await, RISKY).await;
    world.hear().await;
    assert_eq!(world.see(&id).await["state"], "held");
    id
}

#[tokio::test]
async fn a_held_gift_has_no_code_until_it_is_released() {
    let world = World::new().await;
    let id = held_gift(&world).await;
    assert_eq!(world.gift_state(&id).await, GiftState::Unpaid);
    assert_eq!(world.issue(&id, &json!({})).await.status, 409);
    assert_eq!(receipt(&world, &id).await.status, 404, "nobody has sold anything yet");
    world.pass(crate::reconciling::DAY);
    assert_eq!(world.decide(&id, "release").await.status, 200);
    assert_eq!(world.gift_state(&id).await, GiftState::Ready);
    assert_eq!(receipt(&world, &id).await.text("number"), "R2026-000001");
    // The year begins when it can be redeemed.
    let expires_at: Time = serde_json::from_value(world.see(&id).await["gift"]["expires_at"].clone()).unwrap();
    assert_eq!(expires_at, Time::from(world.app.now()).plus(orders_store::orders::REDEEMED_WITHIN));
    let (friend, code) = (world.friend().await, world.code(&id).await);
    assert_eq!(redeem(&friend, &code).await.status, 201);
    world.assert_sound().await;
}

/// Nothing of it was sold, so there is no sale to give back.
#[tokio::test]
async fn a_held_gift_goes_back_by_a_decision_of_people_alone() {
    for decision in ["release", "refuse"] {
        let world = World::new().await;
        let id = held_gift(&world).await;
        assert_eq!(world.refund(&id, &["dear"]).await.code(), "not_returnable");
        assert_eq!((world.work().await, world.stripe.objects(Object::Refund).len()), (0, 0));
        assert_eq!(world.decide(&id, decision).await.status, 200);
        if decision == "release" {
            assert_eq!(world.refund(&id, &["dear"]).await.status, 202);
        }
        world.hear().await;
        assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_gift_that_people_refuse_goes_back_whether_redeemed_or_not() {
    let world = World::new().await;
    let id = held_gift(&world).await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.gift_state(&id).await, GiftState::Void);
    let order = world.see(&id).await;
    assert_eq!((&order["refunds"][0]["state"], order["refunds"].as_array().unwrap().len()), (&json!("settled"), 1));
    assert_eq!(world.balance(Account::Buyer(world.tenant())).await, 0);
    // Booked and given back: a receipt, and the credit note that takes it back.
    assert_eq!(receipt(&world, &id).await.text("number"), "R2026-000001");
    assert_eq!(credit_note(&world, &id, &order["refunds"][0]["id"]).await.text("number"), "C2026-000001");

    // A bank warns of one that a friend has already.
    let world = World::with(&["types"]).await;
    let id = world.gift("types").await;
    let (friend, code) = (world.friend().await, world.code(&id).await);
    assert_eq!(redeem(&friend, &code).await.status, 201);
    let charge = world.charge_of(&id);
    world.stripe.warn(&charge).unwrap();
    world.hear().await;
    assert_eq!(world.decide(&id, "refuse").await.status, 200);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.gift_state(&id).await, GiftState::Void);
    assert_eq!(world.mails("gift_ended").await.len(), 1);
    assert_eq!(world.purchase_of(&friend, "types").await.unwrap().state, purchases::State::Refunded);
    assert_eq!(world.stripe.objects(Object::Refund).len(), 1);
    world.assert_sound().await;
}

#[tokio::test]
async fn the_tax_of_a_held_order_is_recorded_when_people_have_decided() {
    for decision in ["release", "refuse"] {
        let world = World::new().await;
        world.collect_tax("exclusive", &json!({"name": "Ada", "country": "DE"})).await;
        let id = world.held(&["dear"]).await;
        world.work().await;
        assert_eq!((world.recorded_taxes(), world.balance(Account::Tax).await), (vec![], 0));
        assert_eq!(world.decide(&id, decision).await.status, 200);
        for _ in 0..2 {
            assert_eq!(world.work().await, 0);
        }
        let recorded: i64 = world.recorded_taxes().iter().map(|(_, amount)| amount).sum();
        let expected = if decision == "release" { 5_700 } else { 0 };
        assert_eq!((recorded, world.balance(Account::Tax).await), (expected, -expected), "{decision}");
        assert_eq!(world.recorded_taxes().len(), if decision == "release" { 1 } else { 2 });
    }
}

#[tokio::test]
async fn a_gift_of_which_a_bank_warns_is_redeemed_by_nobody_until_people_release_it() {
    let world = World::with(&["types"]).await;
    let (id, friend) = (world.gift("types").await, world.friend().await);
    let code = world.code(&id).await;
    world.stripe.warn(&world.charge_of(&id)).unwrap();
    world.hear().await;
    assert_eq!(world.gift_state(&id).await, GiftState::Disputed);
    assert_eq!(redeem(&friend, &code).await.status, 409);
    assert_eq!(world.decide(&id, "release").await.status, 200);
    assert_eq!(redeem(&friend, &code).await.status, 201);
}

#[tokio::test]
async fn a_gift_that_was_downloaded_does_not_go_back_by_itself() {
    let world = World::with(&["types"]).await;
    let settings = json!({"secret_key": world.stripe.secret_key(), "api_url": world.stripe.url(),
        "refund_on_warning_cents_max": 1_200});
    world.app.set_secret(Secret::StripeKey, &settings.to_string());
    let (id, friend) = (world.gift("types").await, world.friend().await);
    let code = world.code(&id).await;
    assert_eq!(redeem(&friend, &code).await.status, 201);
    let (store, tenant) = (world.app.unlimited(), friend.caller().tenant_id);
    assert!(purchases::mark_downloaded(store, tenant, &package("types")).await.unwrap());
    world.stripe.warn(&world.charge_of(&id)).unwrap();
    world.hear().await;
    assert_eq!((world.stripe.objects(Object::Refund).len(), world.reviews("").await.len()), (0, 1));
    assert_eq!(world.gift_state(&id).await, GiftState::Redeemed);
}

#[tokio::test]
async fn the_days_to_give_something_back_begin_when_it_can_be_used() {
    let world = World::new().await;
    let id = world.held(&["dear"]).await;
    world.pass(crate::reconciling::DAY * 20);
    assert_eq!(world.decide(&id, "release").await.status, 200);
    assert_eq!(world.refund(&id, &["dear"]).await.status, 202);
    // A gift as long as nobody has it.
    let world = World::with(&["types", "tables"]).await;
    let (waiting, redeemed) = (world.gift("types").await, world.gift("tables").await);
    let (friend, code) = (world.friend().await, world.code(&redeemed).await);
    assert_eq!(redeem(&friend, &code).await.status, 201);
    world.pass(crate::reconciling::DAY * 20);
    assert_eq!(world.refund(&waiting, &["types"]).await.status, 202);
    assert_eq!(world.refund(&redeemed, &["tables"]).await.code(), "refund_too_late");
}
