//! Giving back: what, how long, and what follows.

use catalog_store::purchases::{self, State};
use jiff::SignedDuration;
use ledger::Account;
use orders_store::orders::REFUNDS_MAX;
use orders_store::pending::Work;
use serde_json::json;
use stripe_sandbox::{Fault, FaultRule};

use crate::world::{World, creator, package};

#[tokio::test]
async fn what_is_given_back_cannot_be_used_and_its_money_goes_back() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let fee = world.balance(Account::StripeFees).await;
    let reply = world.refund(&id, &["types"]).await;
    assert_eq!((reply.status, &reply.json["refunds"][0]["state"]), (202, &json!("pending")), "{reply:?}");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Refunding, "its use ends at once");
    assert_eq!(world.work().await, 0);
    let order = world.see(&id).await;
    assert_eq!(order["refunds"][0]["state"], "settled");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Refunded);
    assert_eq!(world.purchase("tables").await.unwrap().state, State::Bought);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    assert_eq!(world.balance(Account::Payable(creator(1))).await, -960);
    assert_eq!(world.balance(Account::Revenue).await, -240);
    assert_eq!(world.balance(Account::StripeFees).await, fee, "Stripe keeps it");
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    world.assert_settled().await;
    let kinds = world.app.event_kinds().await;
    assert_eq!(&kinds[kinds.len() - 2..], ["refund.requested", "refund.settled"]);
}

#[tokio::test]
async fn what_was_given_back_can_be_bought_again() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.refund(&id, &["types"]).await;
    assert_eq!(world.refund(&id, &["types"]).await.code(), "not_returnable");
    assert_eq!(world.order(&["types"]).await.code(), "already_bought", "the money is on its way");
    world.work().await;
    let again = world.ordered(&["types"]).await;
    assert_eq!(world.close(&again).await.status, 200);
    let purchase = world.purchase("types").await.unwrap();
    assert_eq!(purchase.state, State::Refunded, "what lies in the library does not count again");
    assert!(!purchases::is_usable(Some(&purchase), true));
    world.bought(&["types"]).await;
    world.tell_all().await;
    world.work().await;
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought);
}

#[tokio::test]
async fn what_was_downloaded_or_is_too_old_is_kept() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let store = world.app.unlimited();
    assert!(purchases::mark_downloaded(store, world.tenant(), &package("types")).await.unwrap());
    for names in [&["types"][..], &["types", "tables"], &["tables", "tables"], &["elsewhere"], &[]] {
        assert_eq!(world.refund(&id, names).await.code(), "not_returnable", "{names:?}");
    }
    world.app.advance(SignedDuration::from_hours(14 * 24));
    let on_the_last_day = world.refund(&id, &["tables"]).await;
    assert_eq!(on_the_last_day.status, 202, "{on_the_last_day:?}");
    let other = World::with(&["types"]).await;
    let id = other.bought(&["types"]).await;
    other.app.advance(SignedDuration::from_secs(14 * 86_400 + 1));
    assert_eq!(other.refund(&id, &["types"]).await.code(), "refund_too_late");
}

#[tokio::test]
async fn a_download_races_a_refund_and_one_of_them_wins() {
    for _ in 0..8 {
        let world = World::with(&["types"]).await;
        let id = world.bought(&["types"]).await;
        let types = package("types");
        let (refund, download) = tokio::join!(
            world.refund(&id, &["types"]),
            purchases::mark_downloaded(world.app.unlimited(), world.tenant(), &types)
        );
        assert_ne!(refund.status == 202, download.unwrap(), "{refund:?}");
        world.work().await;
        world.tell_all().await;
        world.work().await;
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn what_was_not_paid_is_not_given_back() {
    let world = World::with(&["types"]).await;
    world.publish("free", 0, creator(5)).await;
    let free = world.ordered(&["free"]).await;
    assert_eq!(world.refund(&free, &["free"]).await.code(), "order_not_paid");
    let open = world.ordered(&["types"]).await;
    assert_eq!(world.refund(&open, &["types"]).await.code(), "order_not_paid");
    let call = world.app.other_tenant().call(&orders::refund_order::ENDPOINT).path("id", &open);
    assert_eq!(call.json(&json!({"packages": [package("types")]})).send().await.status, 404);
}

/// Each fails at once, because somebody has sent the money by hand.
#[tokio::test]
async fn an_order_grows_by_so_many_refunds_at_most() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    let charge = world.charges().remove(&id).unwrap().remove(0);
    let intent = charge["payment_intent"].as_str().unwrap();
    assert_eq!(world.post("/v1/refunds", &[("payment_intent", intent), ("amount", "1")]).await.0, 200);
    for _ in 0..REFUNDS_MAX {
        assert_eq!(world.refund(&id, &["types"]).await.status, 202);
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.refund(&id, &["types"]).await.code(), "not_returnable");
    assert_eq!(world.see(&id).await["refunds"].as_array().unwrap().len(), REFUNDS_MAX);
}

#[tokio::test]
async fn after_a_refund_on_stripes_own_pages_nothing_more_is_sent_and_people_are_told() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let charge = world.charges().remove(&id).unwrap().remove(0);
    let intent = charge["payment_intent"].as_str().unwrap();
    assert_eq!(world.post("/v1/refunds", &[("payment_intent", intent), ("amount", "1200")]).await.0, 200);
    world.refund(&id, &["types"]).await;
    assert_eq!(world.work().await, 0, "it does not wait for ever");
    assert_eq!(world.stripe.objects(stripe_sandbox::Kind::Refund).len(), 1);
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought, "as long as nobody decides otherwise");
    world.tell_all().await;
    assert!(world.work().await > 1, "the events of the refund go to the dead ones, of which an alarm tells");
    world.assert_sound().await;
}

#[tokio::test]
async fn a_refund_that_its_bank_sends_back_is_undone() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    let intent = world.intent(&id).await;
    world.confirm(&intent, "pm_card_refundFail").await;
    world.tell_all().await;
    world.work().await;
    let before = world.balance(Account::Payable(creator(0))).await;
    world.refund(&id, &["types"]).await;
    world.work().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    world.stripe.advance(10 * 86_400).unwrap();
    world.tell_all().await;
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, before);
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_refund_that_stripe_refuses_gives_the_package_back() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.refund(&id, &["types"]).await;
    // Stripe sends nothing back of what a bank has taken.
    let charge = world.charges().remove(&id).unwrap().remove(0)["id"].as_str().unwrap().to_owned();
    world.stripe.dispute(&charge, "fraudulent").unwrap();
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
    assert_eq!(world.purchase("types").await.unwrap().state, State::Bought);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -960);
    world.assert_sound().await;
}

#[tokio::test]
async fn a_refund_whose_call_got_lost_is_looked_for_before_it_is_repeated() {
    for fault in [
        Fault::TimeoutAfter { hold_ms: 0 },
        Fault::TimeoutBefore { hold_ms: 0 },
        Fault::ServerErrorAfter,
        Fault::ServerError,
    ] {
        let world = World::with(&["types"]).await;
        let id = world.bought(&["types"]).await;
        world.refund(&id, &["types"]).await;
        world.stripe.fault(FaultRule::once(fault.clone()).on("POST", "/v1/refunds"));
        assert_eq!(world.work().await, 1, "{fault:?}");
        // Its key may have gone at Stripe by then.
        world.app.advance(SignedDuration::from_hours(30));
        world.stripe.advance(30 * 3_600).unwrap();
        assert_eq!(world.work().await, 0, "{fault:?}");
        assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled", "{fault:?}");
        world.tell_all().await;
        assert_eq!(world.work().await, 0);
        world.assert_settled().await;
    }
}

#[tokio::test]
async fn a_message_of_a_settled_refund_changes_nothing() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.refund(&id, &["types"]).await;
    let work = world.pending().await.into_iter().find(|it| matches!(it, Work::Refund { .. })).unwrap();
    for _ in 0..3 {
        assert!(world.deliver(&work).await);
    }
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}
