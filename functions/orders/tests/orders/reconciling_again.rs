//! What comes to a movement after a person has ended its difference.

use ledger::Account;

use crate::reconciling::{DAY, resolve};
use crate::staff::operator;
use crate::world::World;

#[tokio::test]
async fn what_arrives_after_it_was_corrected_is_found() {
    let world = World::with(&["types"]).await;
    let order = world.paid_without_a_word("types").await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    let id = format!("missing_here.charge.{order}");
    assert_eq!(resolve(&operator(&world), &id, Some("suspense")).await.status, 200);
    world.pass(DAY);
    world.reconcile().await.unwrap();
    world.tell_all().await;
    world.work().await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(world.open().await, [format!("amount.charge.{order}")], "it is in the books twice");
    let reply = resolve(&operator(&world), &format!("amount.charge.{order}"), Some("suspense")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
    assert_eq!(world.balance(Account::Suspense).await, 0);
    world.pass(DAY);
    world.reconcile().await.unwrap();
}

#[tokio::test]
async fn what_comes_to_a_difference_after_it_was_resolved_opens_it_again() {
    let world = World::with(&["types"]).await;
    let order = world.bought(&["types"]).await;
    let (twice, amount) = (format!("moved_twice.charge.{order}"), format!("amount.charge.{order}"));
    // It may stay as it is: nothing is posted, and nobody is told again.
    world.pass(DAY * 2);
    world.take_again(&order).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    assert_eq!(resolve(&operator(&world), &twice, None).await.status, 200);
    world.pass(DAY);
    world.reconcile().await.unwrap();
    // What Stripe takes now nobody has said anything about. From the first correction on the
    // movement is compared by its sum.
    for (id, before) in [(&twice, 0), (&amount, 0), (&amount, 1), (&amount, 2)] {
        world.take_again(&order).await;
        world.pass(DAY);
        world.reconcile().await.unwrap_err();
        assert_eq!(world.open().await, [id.as_str()], "corrected {before} times");
        let reply = resolve(&operator(&world), id, Some("suspense")).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert_eq!(world.balance(Account::Clearing).await, world.at_stripe(), "corrected {before} times");
        world.pass(DAY);
        world.reconcile().await.unwrap();
    }
    // Whoever has corrected it three times has to look at the cause.
    world.take_again(&order).await;
    world.pass(DAY);
    world.reconcile().await.unwrap_err();
    let reply = resolve(&operator(&world), &amount, Some("suspense")).await;
    assert_eq!((reply.status, reply.code()), (409, "difference_not_correctable"), "{reply:?}");
    assert_eq!(resolve(&operator(&world), &amount, None).await.status, 200);
}
