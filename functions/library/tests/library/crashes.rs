//! A function dies before each of its calls in turn, or loses the answer of one.

use catalog_store::installs::{self, Committed};
use serde_json::json;
use testkit::TestApp;

use crate::world::{World, package};

const CALLS_MAX: usize = 60;

/// A library of the first two of these packages, and a plan without the first and with
/// all the others.
async fn world_with_plan(packages: usize) -> (World, String) {
    let world = World::new().await;
    let names: Vec<String> = (10..10 + packages).map(|number| format!("acme/package-{number}")).collect();
    for name in &names {
        world.publish(&package(name, "1.0.0")).await;
    }
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    world.install(&all[..2]).await;
    let id = world.planned(&json!({"requirements": &all[1..], "remove": [all[0]]})).await;
    (world, id)
}

/// Breaks a commit at each call in turn, then repeats it; how many calls a commit makes.
async fn break_commits(break_after: fn(&TestApp, usize)) -> usize {
    for calls in 0..CALLS_MAX {
        let (world, id) = world_with_plan(4).await;
        break_after(&world.app, calls);
        let first = world.commit(&id).await;
        world.app.mend();
        world.app.cool();
        let library = world.library().await;
        let names: Vec<&str> = library.keys().map(|name| &name["acme/package-".len()..]).collect();
        let is_whole = [vec!["10", "11"], vec!["11", "12", "13"]].contains(&names);
        assert!(is_whole, "after {calls} calls: {library:?}");
        let second = world.commit(&id).await;
        assert_eq!(second.status, 200, "after {calls} calls: {second:?}");
        assert_eq!(world.library().await.len(), 3, "after {calls} calls");
        assert_eq!(world.install_events().await.len(), 2, "after {calls} calls");
        world.assert_counts_are_true().await;
        // The commit, two versions with their statements and archives, and the count.
        if first.status == 200 && calls > 12 {
            return calls;
        }
    }
    panic!("a commit never gets through");
}

#[tokio::test]
async fn a_commit_that_dies_at_any_call_is_whole_after_its_repetition() {
    break_commits(TestApp::cut_after).await;
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_is_one_commit() {
    break_commits(TestApp::lose_answer_after).await;
}

/// Commits and does not count, as a function that is killed between the two.
pub(crate) async fn commit_uncounted(world: &World, id: &str) {
    let store = world.app.unlimited();
    let committed = installs::commit(store, world.tenant(), id.parse().unwrap(), &testkit::system()).await.unwrap();
    assert!(matches!(committed, Committed::Done(..)), "{committed:?}");
}

/// Thirty-five packages are counted in two transactions.
#[tokio::test]
async fn what_a_dead_commit_left_uncounted_the_next_operation_counts() {
    let mut left = 0;
    for calls in 0..8 {
        let (world, id) = world_with_plan(36).await;
        commit_uncounted(&world, &id).await;
        world.app.cut_after(calls);
        world.commit(&id).await;
        world.app.mend();
        world.app.cool();
        let library = catalog_store::library::find(world.app.unlimited(), world.tenant()).await.unwrap();
        assert!([0, 5, 35].contains(&library.uncounted.len()), "after {calls} calls: {}", library.uncounted.len());
        left += usize::from(library.uncounted.len() == 5);
        world.planned(&json!({})).await;
        world.assert_counts_are_true().await;
    }
    assert!(left > 0, "none died between the two");
}

#[tokio::test]
async fn a_rollback_that_dies_at_any_call_is_whole_after_its_repetition() {
    for calls in 0..12 {
        let world = World::new().await;
        for name in ["acme/a1", "acme/b1"] {
            world.publish(&package(name, "1.0.0")).await;
        }
        world.install(&["acme/a1"]).await;
        let id = world.install(&["acme/b1"]).await;
        world.app.cut_after(calls);
        world.roll_back(&id).await;
        world.app.mend();
        world.app.cool();
        assert_eq!(world.roll_back(&id).await.status, 200, "after {calls} calls");
        assert_eq!(world.library().await.into_keys().collect::<Vec<_>>(), ["acme/a1"], "after {calls} calls");
        assert_eq!(world.install_events().await.len(), 3, "after {calls} calls");
        world.assert_counts_are_true().await;
    }
}
