use proptest::prelude::*;
use serde_json::{Value, json};

use crate::world::{World, package};

#[tokio::test]
async fn a_rollback_gives_back_what_was_there_before() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    world.install(&["acme/a1@^1"]).await;
    let before = world.library().await;
    world.publish(&package("acme/a1", "2.0.0")).await;
    world.publish(&package("acme/b1", "1.0.0")).await;
    let id = world.install(&["acme/a1@^2", "acme/b1"]).await;
    assert_eq!(world.library().await["acme/a1"], "2.0.0");
    let reply = world.roll_back(&id).await;
    assert_eq!((reply.status, reply.text("state")), (200, "rolled_back"), "{reply:?}");
    assert_eq!(world.library().await, before);
    world.assert_counts_are_true().await;
    assert_eq!(world.roll_back(&id).await.json, reply.json);
    let again = world.commit(&id).await;
    assert_eq!((again.status, again.code()), (409, "install_state"));
    assert_eq!(world.install_events().await, ["install.committed", "install.committed", "install.rolled_back"]);
}

#[tokio::test]
async fn what_others_were_installed_on_cannot_be_rolled_back() {
    let world = World::new().await;
    for id in ["acme/a1", "acme/b1"] {
        world.publish(&package(id, "1.0.0")).await;
    }
    let first = world.install(&["acme/a1"]).await;
    world.install(&["acme/b1"]).await;
    let reply = world.roll_back(&first).await;
    assert_eq!((reply.status, reply.code()), (409, "library_changed"), "{reply:?}");
    assert_eq!(world.library().await.len(), 2);
}

/// One step of a workspace: packages to have, whether to commit, whether to roll back.
type Step = (Vec<u8>, bool, bool);

async fn run(steps: Vec<Step>) {
    let world = World::new().await;
    for number in 0..4 {
        world.publish(&package(&format!("acme/p{number}"), "1.0.0")).await;
    }
    let mut expected: std::collections::BTreeSet<String> = std::collections::BTreeSet::new();
    for (numbers, commits, rolls_back) in steps {
        let wanted: std::collections::BTreeSet<String> = numbers.iter().map(|it| format!("acme/p{it}")).collect();
        let remove: Vec<&String> = expected.difference(&wanted).collect();
        let body = json!({"requirements": wanted, "remove": remove});
        let id = world.planned(&body).await;
        if commits {
            assert_eq!(world.commit(&id).await.status, 200);
        }
        if rolls_back {
            assert_eq!(world.roll_back(&id).await.status, 200);
        }
        if commits && !rolls_back {
            expected = wanted;
        }
        // Places of plans that nobody ended lapse.
        world.app.advance(jiff::SignedDuration::from_mins(20));
        assert!(world.library().await.keys().eq(expected.iter()));
        world.assert_counts_are_true().await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_planned_committed_and_rolled_back_the_counts_are_true(
        steps in proptest::collection::vec((proptest::collection::vec(0u8..4, 0..4), any::<bool>(), any::<bool>()), 1..6)
    ) {
        tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(run(steps));
    }
}

#[tokio::test]
async fn a_plan_that_is_given_up_changes_nothing() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    assert_eq!(world.roll_back(&id).await.json["state"], Value::from("rolled_back"));
    assert!(world.library().await.is_empty());
    world.assert_counts_are_true().await;
}
