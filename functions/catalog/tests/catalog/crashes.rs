//! A function dies before each of its calls in turn, or loses the answer of one; the
//! client then tries again with the same key.

use serde_json::json;
use testkit::{Call, TestApp};

use crate::world::{World, new_package, page};

/// No request makes more calls.
const CALLS_MAX: usize = 9;

/// Breaks the first try of a request at each call in turn.
async fn break_at_each_call(
    prepare: fn(World) -> std::pin::Pin<Box<dyn Future<Output = World> + Send>>,
    call: fn(&World) -> Call,
    break_after: fn(&TestApp, usize),
) {
    for calls in 0..=CALLS_MAX {
        let world = prepare(World::new().await).await;
        break_after(&world.app, calls);
        let first = call(&world).send().await;
        world.app.mend();
        world.app.cool();
        // The lease of the key lasts as long as the function may run.
        world.app.advance(jiff::SignedDuration::from_secs(60));
        let second = call(&world).send().await;
        assert!(second.status < 300, "broken at call {calls}: {first:?}, then {second:?}");
        world.assert_counted().await;
        assert!(first.status < 300 || calls < CALLS_MAX, "a request never gets through: {first:?}");
    }
}

fn namespace(world: World) -> std::pin::Pin<Box<dyn Future<Output = World> + Send>> {
    Box::pin(async move {
        world.open_namespace(&world.editor, "acme").await;
        world
    })
}

fn package(world: World) -> std::pin::Pin<Box<dyn Future<Output = World> + Send>> {
    Box::pin(async move {
        let world = namespace(world).await;
        world.open_package(&new_package("typescript", "template")).await;
        world
    })
}

#[tokio::test]
async fn opening_a_namespace_or_a_package_is_done_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        let nothing = |world| Box::pin(async move { world }) as std::pin::Pin<Box<dyn Future<Output = World> + Send>>;
        let open = |world: &World| {
            let call = world.editor.call(&catalog::create_namespace::ENDPOINT);
            call.json(&json!({"namespace": "acme"})).idempotency_key("once")
        };
        break_at_each_call(nothing, open, break_after).await;
        let open = |world: &World| {
            let call = world.editor.call(&catalog::create_package::ENDPOINT);
            call.json(&new_package("typescript", "template")).idempotency_key("once")
        };
        break_at_each_call(namespace, open, break_after).await;
    }
}

#[tokio::test]
async fn a_page_is_changed_and_told_together_whatever_call_fails() {
    for calls in 0..=CALLS_MAX {
        let world = package(World::new().await).await;
        let change = || {
            let call = world.about(&world.editor, &catalog::update_package::ENDPOINT, "typescript");
            call.json(&json!({"page": page(), "price_cents": 100}))
        };
        world.app.cut_after(calls);
        let first = change().send().await;
        world.app.mend();
        assert_eq!(change().send().await.status, 200);
        let kinds = world.app.event_kinds().await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "package.changed").count(), 1, "broken at call {calls}");
        assert_eq!(world.index_messages().await, 1, "broken at call {calls}");
        if first.status == 200 {
            assert!(calls >= 2, "it reads and writes");
            return;
        }
    }
    panic!("a change never gets through");
}
