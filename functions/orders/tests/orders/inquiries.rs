//! Banks that ask before they take money.

use catalog_store::purchases::State as Purchase;
use ledger::Account;
use orders_store::disputes::State;

use crate::world::World;

#[tokio::test]
async fn an_inquiry_takes_no_money_and_stops_no_refund() {
    let world = World::with(&["types", "tables"]).await;
    world.put_creator(0).await;
    let id = world.bought(&["types", "tables"]).await;
    let asked = world.stripe.inquire(&world.charge_of(&id), "unrecognized").unwrap();
    let dispute = asked["id"].as_str().unwrap();
    world.hear().await;
    assert_eq!(world.record(dispute).await.state, State::WarningNeedsResponse);
    assert_eq!(world.balance(Account::Disputed).await, 0);
    assert_eq!(world.mails("sale_disputed").await.len(), 0);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    assert_eq!(world.work().await, 0);
    world.hear().await;
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "settled");
    world.assert_settled().await;
    // What is left is disputed after all.
    world.stripe.escalate_dispute(dispute).unwrap();
    world.hear().await;
    let record = world.record(dispute).await;
    assert_eq!((record.state, record.amount_cents, record.submitted_at), (State::NeedsResponse, 1_200, None));
    assert_eq!(world.refund(&id, &["tables"]).await.code(), "order_disputed");
    assert_eq!(world.mails("sale_disputed").await.len(), 1);
    world.stripe.decide_dispute(dispute, false).unwrap();
    world.hear().await;
    assert_eq!(world.balance(Account::Revenue).await, 0);
    world.assert_settled().await;
}

#[tokio::test]
async fn an_inquiry_that_ends_by_itself_changes_nothing() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    let asked = world.stripe.inquire(&world.charge_of(&id), "general").unwrap();
    world.hear().await;
    let dispute = asked["id"].as_str().unwrap();
    world.stripe.decide_dispute(dispute, true).unwrap();
    world.hear().await;
    let record = world.record(dispute).await;
    assert_eq!((record.state, record.submit_at, record.closed_at.is_some()), (State::WarningClosed, None, true));
    assert_eq!(world.purchase("types").await.unwrap().state, Purchase::Bought);
    world.assert_settled().await;
}
