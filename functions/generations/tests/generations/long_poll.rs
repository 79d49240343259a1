//! A request that waits for the end of a generation.

use std::time::{Duration, Instant};

use generations::get_generation;
use testkit::Reply;

use crate::world::{World, colours};

async fn waited(world: &World, id: &str, query: &str) -> (Reply, Duration) {
    let begun = Instant::now();
    let reply = world.editor.call(&get_generation::ENDPOINT).path("id", id).query(query).send().await;
    (reply, begun.elapsed())
}

#[tokio::test]
async fn it_answers_when_the_generation_has_ended() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let run = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        world.run(&id).await.unwrap();
    };
    let ((reply, took), ()) = tokio::join!(waited(&world, &id, "wait_seconds=20"), run);
    assert_eq!((reply.status, reply.text("state")), (200, "complete"));
    assert!(took < Duration::from_secs(15), "{took:?}");
    // And at once of one that has.
    let (reply, took) = waited(&world, &id, "wait_seconds=20").await;
    assert_eq!(reply.text("state"), "complete");
    assert!(took < Duration::from_secs(2), "{took:?}");
}

#[tokio::test]
async fn it_answers_with_what_there_is_when_the_time_is_over() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let (reply, took) = waited(&world, &id, "wait_seconds=1").await;
    assert_eq!((reply.status, reply.text("state")), (200, "pending"));
    assert!((Duration::from_secs(1)..Duration::from_secs(5)).contains(&took), "{took:?}");
    let (reply, took) = waited(&world, &id, "wait_seconds=0").await;
    assert_eq!(reply.text("state"), "pending");
    assert!(took < Duration::from_millis(900), "{took:?}");
}

#[tokio::test]
async fn what_is_not_there_is_not_waited_for_and_longer_than_possible_is_refused() {
    let world = World::new().await;
    let (reply, took) = waited(&world, "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6", "wait_seconds=20").await;
    assert_eq!((reply.status, reply.code()), (404, "not_found"));
    assert!(took < Duration::from_secs(2), "{took:?}");
    let id = world.generate(&colours()).await;
    for query in ["wait_seconds=21", "wait_seconds=-1", "wait_seconds=x", "wait_seconds=65536"] {
        let (reply, _) = waited(&world, &id, query).await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{query}");
        assert_eq!(reply.json["errors"][0]["field"], "wait_seconds", "{query}");
    }
}
