use generations::cancel_generation;
use serde_json::json;
use testkit::Reply;

use crate::world::{World, colours, colours_with};

async fn cancel(world: &World, id: &str) -> Reply {
    world.editor.call(&cancel_generation::ENDPOINT).path("id", id).send().await
}

#[tokio::test]
async fn a_cancelled_generation_stays_so_and_its_message_is_consumed() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let first = cancel(&world, &id).await;
    assert_eq!((first.status, first.text("state")), (200, "cancelled"), "{first:?}");
    assert_eq!(first.json["finished_at"], "2026-11-21T12:00:00.000Z");
    world.app.advance(jiff::SignedDuration::from_secs(1));
    assert_eq!(cancel(&world, &id).await.json, first.json, "cancelling twice changes nothing");
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await, first.json);
}

#[tokio::test]
async fn what_has_ended_cannot_be_cancelled() {
    let world = World::new().await;
    for (files, state) in [(colours(), "complete"), (colours_with("ggen.toml", "[project"), "failed")] {
        let id = world.generate(&files).await;
        world.run(&id).await.unwrap();
        let view = world.view(&id).await;
        assert_eq!(view["state"], state);
        let reply = cancel(&world, &id).await;
        assert_eq!((reply.status, reply.code()), (409, "generation_finished"));
        assert!(reply.text("detail").contains(state), "{reply:?}");
        assert_eq!(world.assert_ended_once(&id).await, view);
    }
}

#[tokio::test]
async fn times_never_go_back_though_the_clock_does() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    world.app.advance(jiff::SignedDuration::from_hours(-1));
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    let times = ["created_at", "started_at", "finished_at"].map(|it| view[it].clone());
    assert_eq!(times, [json!("2026-11-21T12:00:00.000Z"), times[0].clone(), times[0].clone()]);
}
