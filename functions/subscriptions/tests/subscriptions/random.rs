//! Random sequences of wishes, in random time, with cards that fail and webhooks that come
//! twice, late, or never: credit is never had, nobody is charged twice, the plan is what the
//! state says, and what was charged is at least what was used.

use domain::plan::Plan;
use jiff::SignedDuration;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use crate::world::World;

#[derive(Debug, Clone)]
enum Step {
    Want { plan: &'static str, seats: u32, is_yearly: bool },
    Cancel,
    Resume,
    Pause,
    Pass { hours: i64, is_heard: bool },
    Card { pays: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let plan = prop::sample::select(vec!["pro", "workspace_starter", "workspace_pro"]);
    prop_oneof![
        6 => (plan, 1..4_u32, prop::bool::weighted(0.1)).prop_map(|(plan, seats, is_yearly)| Step::Want {
            plan,
            seats: if plan == "pro" { 1 } else { seats },
            is_yearly,
        }),
        1 => Just(Step::Cancel),
        2 => Just(Step::Resume),
        1 => Just(Step::Pause),
        4 => (1..400_i64, any::<bool>()).prop_map(|(hours, is_heard)| Step::Pass { hours, is_heard }),
        1 => prop::bool::weighted(0.7).prop_map(|pays| Step::Card { pays }),
    ]
}

async fn take(world: &World, step: &Step) {
    match step {
        Step::Want { plan, seats, is_yearly } => {
            let interval = if *is_yearly { "year" } else { "month" };
            let body = json!({"plan": plan, "interval": interval, "seats": seats});
            let before = world.charged();
            let preview = world.preview(&body).await;
            let reply = world.put(&body).await;
            if reply.status == 200 && preview.status == 200 && reply.json["status"] == "active" {
                assert_eq!(
                    world.charged() - before,
                    preview.json["due_now"].as_i64().unwrap(),
                    "{preview:?} {reply:?}"
                );
            }
        }
        Step::Cancel => drop(world.cancel().await),
        Step::Resume => drop(world.resume().await),
        Step::Pause => drop(world.pause().await),
        Step::Pass { hours, is_heard } => {
            world.pass(SignedDuration::from_hours(*hours));
            if *is_heard {
                world.hear().await;
            }
        }
        Step::Card { pays: true } => drop(world.add_card("pm_card_visa").await),
        Step::Card { pays: false } => {
            let id = world.confirm_card("pm_card_chargeCustomerFail").await;
            let call = world.admin.call(&subscriptions::set_default_payment_method::ENDPOINT).path("id", &id);
            let reply = call.send().await;
            assert!([200, 409].contains(&reply.status), "{reply:?}");
        }
    }
}

async fn history(steps: &[Step]) {
    let world = World::with_card().await;
    for step in steps {
        take(&world, step).await;
    }
    world.hear().await;
    world.assert_sound().await;
    let end = world.see().await;
    assert_eq!(world.plan().await == Plan::Free, end["entitled"].is_null(), "{end}");
}

/// Each history has a runtime of its own, as a test has.
#[test]
fn credit_is_never_had_and_nobody_is_charged_twice() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let config = Config { cases: 12, max_shrink_iters: 20, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&prop::collection::vec(step(), 1..14), |steps| {
            let made = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| runtime.block_on(history(&steps))));
            made.map_err(|_| TestCaseError::fail(format!("{steps:?}")))
        })
        .unwrap();
}
