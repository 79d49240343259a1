//! A worker dies before each of its calls in turn, or loses the answer of one.

use serde_json::json;
use testkit::TestApp;

use crate::world::{World, colours, colours_with};

const CALLS_MAX: usize = 40;

/// Breaks the first run at each call in turn, then lets a second delivery come;
/// how many calls a run makes.
async fn break_at_each_call(break_after: fn(&TestApp, usize), state: &str, template: &str, dry_run: bool) -> usize {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        let project = world.upload_project(&colours_with("list.tera", template)).await;
        let id = world.create(&json!({"project": project, "dry_run": dry_run})).await.text("id").to_owned();
        break_after(&world.app, calls);
        let first = world.run(&id).await;
        world.app.mend();
        world.app.cool();
        if first.is_ok() {
            // Consumed, so it must have ended.
            assert_eq!(world.assert_ended_once(&id).await["state"], state, "broken at call {calls}");
        }
        world.outwait_leases();
        world.run(&id).await.unwrap_or_else(|e| panic!("broken at call {calls}, then {e}"));
        assert_eq!(world.assert_ended_once(&id).await["state"], state, "broken at call {calls}");
        if first.is_ok() && calls >= CALLS_LEAST {
            return calls;
        }
    }
    panic!("a run never gets through");
}

/// Claim, upload's record, its bytes, and the end: no run makes fewer calls.
const CALLS_LEAST: usize = 4;

#[tokio::test]
async fn a_worker_that_dies_at_any_call_leaves_a_generation_that_completes_once() {
    let template = String::from_utf8(colours()["list.tera"].clone()).unwrap();
    let calls = break_at_each_call(TestApp::cut_after, "complete", &template, false).await;
    assert!(calls >= 8, "two reads, two inputs, a key, two objects and the end, but only {calls} calls");
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_leaves_a_generation_that_fails_once() {
    break_at_each_call(TestApp::cut_after, "failed", "{{ missing }}", false).await;
}

/// Whether its project is valid or not, a dry run is complete when it was checked.
#[tokio::test]
async fn a_worker_that_dies_at_any_call_leaves_a_dry_run_that_completes_once() {
    for template in ["fine\n", "{{ missing }}"] {
        break_at_each_call(TestApp::cut_after, "complete", template, true).await;
        break_at_each_call(TestApp::lose_answer_after, "complete", template, true).await;
    }
}

#[tokio::test]
async fn a_lost_answer_at_any_call_still_makes_one_end() {
    for calls in 0..12 {
        let world = World::new().await;
        let id = world.generate(&colours()).await;
        world.app.lose_answer_after(calls);
        let first = world.run(&id).await;
        world.app.mend();
        if first.is_err() {
            world.outwait_leases();
            world.run(&id).await.unwrap_or_else(|e| panic!("answer {calls} lost, then {e}"));
        }
        assert_eq!(world.assert_ended_once(&id).await["state"], "complete", "answer {calls} lost");
    }
}
