//! A comparison, and a correction, that die before each of their calls in turn, or lose the
//! answer of one.

use ledger::Account;
use testkit::TestApp;

use crate::reconciling::{DAY, resolve};
use crate::staff::operator;
use crate::world::World;

const CALLS_MAX: usize = 80;

type Break = fn(&TestApp, usize);

/// A run that finds two differences and closes one dies at each of its calls in turn.
async fn break_each(break_after: Break) {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types", "tables", "late"]).await;
        world.paid_without_a_word("late").await;
        world.pass(DAY);
        world.reconcile().await.unwrap_err();
        world.tell_all().await;
        world.work().await;
        for name in ["types", "tables"] {
            world.paid_without_a_word(name).await;
        }
        world.pass(DAY);
        break_after(&world.app, calls);
        let is_through = world.reconcile().await.is_err_and(|error| error.to_string().contains("differences"));
        world.app.mend();
        world.app.cool();
        world.reconcile().await.unwrap_err();
        assert_eq!(world.open().await.len(), 2, "after {calls} calls");
        assert_eq!(world.days().await.len(), 2, "after {calls} calls");
        assert_eq!(world.kinds("difference.found").await.len(), 3, "after {calls} calls");
        assert_eq!(world.kinds("difference.closed").await.len(), 1, "after {calls} calls");
        if is_through && calls > 6 {
            return;
        }
    }
    panic!("a run never gets through");
}

#[tokio::test]
async fn a_run_that_dies_at_any_call_is_done_again_without_doubling() {
    break_each(TestApp::cut_after).await;
}

#[tokio::test]
async fn a_run_that_loses_an_answer_writes_nothing_twice() {
    break_each(TestApp::lose_answer_after).await;
}

#[tokio::test]
async fn a_correction_that_dies_at_any_call_is_posted_once() {
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types"]).await;
        let order = world.bought(&["types"]).await;
        world.post_pair(&format!("fee/{order}/2"), -10, Account::StripeFees).await;
        world.pass(DAY);
        world.reconcile().await.unwrap_err();
        let (operator, id) = (operator(&world), format!("fee.charge.{order}"));
        world.app.cut_after(calls);
        let is_through = resolve(&operator, &id, Some("stripe_fees")).await.status == 200;
        world.app.mend();
        world.app.cool();
        world.assert_sound().await;
        assert_eq!(resolve(&operator, &id, Some("stripe_fees")).await.status, 200, "after {calls} calls");
        assert_eq!(world.balance(Account::Clearing).await, world.at_stripe());
        assert_eq!(world.kinds("staff.resolved").await.len(), 1);
        if is_through {
            return;
        }
    }
    panic!("a difference is never resolved");
}
