//! Calls of which nobody knows what became: whatever it was, nobody pays twice.

use stripe_sandbox::{Fault, FaultRule};

use crate::world::World;

/// What a call to Stripe can meet, by a number.
fn fault(number: usize) -> Fault {
    match number % 5 {
        0 => Fault::TimeoutAfter { hold_ms: 0 },
        1 => Fault::TimeoutBefore { hold_ms: 0 },
        2 => Fault::ServerErrorAfter,
        3 => Fault::ServerError,
        _ => Fault::RateLimited,
    }
}

/// One purchase in which a call is lost; the buyer tries until they can pay.
async fn buy_with_a_lost_call(world: &World, number: usize) {
    let name = format!("p{number}");
    world.publish(&name, 1_200, crate::world::creator(0)).await;
    let id = world.ordered(&[&name]).await;
    let kind = if number.is_multiple_of(2) { "payment_form" } else { "hosted_page" };
    let path = if number.is_multiple_of(2) { "/v1/payment_intents" } else { "/v1/checkout/sessions" };
    world.stripe.fault(FaultRule::once(fault(number / 2)).on("POST", path));
    let lost = world.check_out(&id, kind).await;
    assert_eq!((lost.status, lost.code()), (503, "unavailable"), "{lost:?}");
    // As a buyer does whom a page does not answer: tries the other way, too.
    if number.is_multiple_of(3) {
        world.check_out(&id, "hosted_page").await;
    }
    let intent = world.intent(&id).await;
    assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 200);
    assert_eq!(world.check_out(&id, kind).await.code(), "order_paid");
}

/// So many purchases in each of which a call is lost: one charge for each order, by Stripe's
/// own list, and the books have nothing else.
async fn buy_with_lost_calls(purchases: usize) {
    let world = World::new().await;
    for number in 0..purchases {
        buy_with_a_lost_call(&world, number).await;
        // Nobody buys a thousand packages in an hour.
        world.app.advance(jiff::SignedDuration::from_mins(5));
        world.stripe.advance(5 * 60).unwrap();
    }
    let charges = world.charges();
    assert_eq!(charges.len(), purchases, "each order was charged");
    assert!(charges.values().all(|charges| charges.len() == 1), "and once");
    assert_eq!(world.paid_charges().len(), purchases);
    let balance = world.balance(ledger::Account::Payable(crate::world::creator(0))).await;
    assert_eq!(balance, -960 * purchases as i64);
    assert_eq!(world.balance(ledger::Account::Buyer(world.tenant())).await, 0);
}

#[tokio::test]
async fn calls_of_unknown_outcome_charge_nobody_twice() {
    buy_with_lost_calls(50).await;
}

/// `make soak-payments`: by the clock of the test three and a half days.
#[tokio::test]
#[ignore = "it takes minutes"]
async fn a_thousand_calls_of_unknown_outcome_charge_nobody_twice() {
    buy_with_lost_calls(1_000).await;
}
