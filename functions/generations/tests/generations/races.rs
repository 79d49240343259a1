//! Everybody at once.

use std::sync::Arc;
use std::time::Duration;

use domain::GenerationId;
use domain::generation::{Failure, Progress};
use generations::cancel_generation;
use generations_store::generations::{self as store, Outcome};
use tokio::task::JoinSet;

use crate::world::{World, colours};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_that_races_the_worker_gives_one_of_the_two_ends() {
    const ROUNDS: u64 = 60;
    let world = Arc::new(World::new().await);
    let (mut cancelled, mut complete) = (0, 0);
    // Around the time that a run takes here, so that both ends occur.
    for round in 0..ROUNDS {
        let id = world.generate(&colours()).await;
        let cancel = async {
            tokio::time::sleep(Duration::from_millis(round)).await;
            world.editor.call(&cancel_generation::ENDPOINT).path("id", &id).send().await
        };
        let (ran, reply) = tokio::join!(world.run(&id), cancel);
        ran.unwrap();
        let view = world.assert_ended_once(&id).await;
        match view["state"].as_str().unwrap() {
            "cancelled" => {
                assert_eq!(reply.status, 200, "{reply:?}");
                cancelled += 1;
            }
            state => {
                assert_eq!((state, reply.status, reply.code()), ("complete", 409, "generation_finished"), "{reply:?}");
                complete += 1;
            }
        }
    }
    assert!(cancelled > 0 && complete > 0, "{cancelled} cancelled, {complete} complete: not a race");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_deliveries_at_once_make_one_end() {
    let world = Arc::new(World::new().await);
    for _ in 0..5 {
        let id = world.generate(&colours()).await;
        let mut workers = JoinSet::new();
        for _ in 0..6 {
            let (world, id) = (Arc::clone(&world), id.clone());
            workers.spawn(async move { world.run(&id).await.is_ok() });
        }
        let consumed = workers.join_all().await;
        assert!(consumed.contains(&true), "nobody ended it");
        assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
    }
}

#[tokio::test]
async fn a_worker_that_comes_back_from_the_dead_changes_nothing() {
    let world = World::new().await;
    let (app, tenant) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let id = world.generate(&colours()).await;
    let parsed: GenerationId = id.parse().unwrap();
    let claim = store::claim(app, tenant, parsed).await.unwrap().unwrap();
    let Outcome::Done(old) = claim else { panic!("{claim:?}") };
    world.outwait_leases();
    let claim = store::claim(app, tenant, parsed).await.unwrap().unwrap();
    assert!(matches!(claim, Outcome::Done(_)), "{claim:?}");

    let beat = store::heartbeat(app, (*old).clone(), Progress::default()).await.unwrap();
    assert!(matches!(beat, Outcome::Lost), "{beat:?}");
    let failure = Failure::new("late", "late");
    let fail = store::fail(app, *old, &failure, Progress::default(), &testkit::system()).await.unwrap();
    assert!(matches!(fail, Outcome::Lost), "{fail:?}");
    assert_eq!(world.view(&id).await["state"], "running");
    world.outwait_leases();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}
