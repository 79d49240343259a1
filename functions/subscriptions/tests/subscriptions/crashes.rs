//! Functions die before each of their calls in turn, or lose the answer of one; the calls to
//! Stripe among them.

use domain::plan::Plan;
use stripe_sandbox::{Fault, FaultRule};
use testkit::TestApp;

use crate::world::{World, wanted};

const CALLS_MAX: usize = 60;

type Break = fn(&TestApp, usize);

/// Breaks a step at each call in turn, repeats it, and looks.
async fn break_each(
    break_after: Break,
    before: impl AsyncFn() -> World,
    step: impl AsyncFn(&World) -> bool,
    expected: (Plan, i64),
) {
    for calls in 0..CALLS_MAX {
        let world = before().await;
        break_after(&world.app, calls);
        let is_through = step(&world).await;
        world.app.mend();
        world.app.cool();
        if !is_through {
            assert!(step(&world).await, "after {calls} calls");
        }
        world.hear().await;
        assert_eq!((world.plan().await, world.charged()), expected, "after {calls} calls");
        world.assert_sound().await;
        // A call that only reads is made once more where its answer got lost.
        if is_through && calls > 12 {
            return;
        }
    }
    panic!("a step never gets through");
}

async fn start(world: &World) -> bool {
    world.put(&wanted("workspace_starter")).await.status == 200
}

async fn go_up(world: &World) -> bool {
    world.put(&wanted("workspace_pro")).await.status == 200
}

async fn go_down(world: &World) -> bool {
    world.put(&wanted("pro")).await.status == 200
}

async fn subscribed() -> World {
    let world = World::with_card().await;
    world.subscribed(&wanted("workspace_starter")).await;
    world
}

async fn going_down() -> World {
    let world = subscribed().await;
    world.subscribed(&wanted("pro")).await;
    world
}

const STARTED: (Plan, i64) = (Plan::WorkspaceStarter, 9_900);
const UP: (Plan, i64) = (Plan::WorkspacePro, 49_900);

#[tokio::test]
async fn a_start_that_dies_at_any_call_is_charged_once() {
    break_each(TestApp::cut_after, World::with_card, start, STARTED).await;
}

#[tokio::test]
async fn a_start_that_loses_an_answer_is_charged_once() {
    break_each(TestApp::lose_answer_after, World::with_card, start, STARTED).await;
}

#[tokio::test]
async fn a_step_up_that_dies_at_any_call_is_charged_once() {
    break_each(TestApp::cut_after, subscribed, go_up, UP).await;
}

#[tokio::test]
async fn a_step_up_from_a_step_down_that_loses_an_answer_is_charged_once() {
    break_each(TestApp::lose_answer_after, going_down, go_up, UP).await;
}

#[tokio::test]
async fn a_step_down_that_dies_at_any_call_takes_nothing_away() {
    break_each(TestApp::cut_after, subscribed, go_down, STARTED).await;
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_entitles_once() {
    for calls in 0..CALLS_MAX {
        let world = subscribed().await;
        world.cancel().await;
        world.pass(crate::world::DAY * 31);
        world.tell_all().await;
        world.app.cut_after(calls);
        let mut failed = 0;
        for work in world.pending().await {
            failed += usize::from(!world.deliver(&work).await);
        }
        world.app.mend();
        world.app.cool();
        world.hear().await;
        assert_eq!((world.plan().await, world.mails("subscription_ended").await.len()), (Plan::Free, 1));
        world.assert_sound().await;
        if failed == 0 {
            assert!(calls > 5, "{calls}");
            return;
        }
    }
    panic!("a worker never gets through");
}

/// Every call to Stripe is answered by nothing, done and not done, or by an error of its own.
#[tokio::test]
async fn whatever_stripe_answers_nobody_is_charged_twice() {
    let unknown = [Fault::TimeoutBefore { hold_ms: 0 }, Fault::TimeoutAfter { hold_ms: 0 }];
    for fault in unknown.into_iter().chain([Fault::ServerError, Fault::ServerErrorAfter, Fault::RateLimited]) {
        let world = World::with_card().await;
        world.stripe.fault(FaultRule::once(fault.clone()).on("POST", "/v1/subscriptions"));
        assert_ne!(world.put(&wanted("workspace_starter")).await.status, 200);
        assert!(start(&world).await, "{fault:?}");
        world.hear().await;
        assert_eq!((world.plan().await, world.charged()), STARTED, "{fault:?}");
        world.assert_sound().await;
    }
}

#[tokio::test]
async fn an_attempt_whose_asker_never_comes_back_is_carried_out_by_the_clock() {
    let world = World::with_card().await;
    world.stripe.fault(FaultRule::once(Fault::TimeoutAfter { hold_ms: 0 }).on("POST", "/v1/subscriptions"));
    assert_ne!(world.put(&wanted("workspace_starter")).await.status, 200);
    world.pass(jiff::SignedDuration::from_hours(30));
    assert_eq!(world.work().await, 0);
    assert_eq!((world.plan().await, world.charged(), world.subscriptions().len()), (Plan::WorkspaceStarter, 9_900, 1));
    world.hear().await;
    world.assert_sound().await;
}
