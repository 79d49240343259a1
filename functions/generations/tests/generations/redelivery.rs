//! When a message that was not consumed comes again.

use std::time::Duration;

use domain::GenerationId;
use generations::run_generation;
use generations_store::generations as store;
use platform::Queue;
use platform::queue::Message;

use crate::world::{World, colours};

/// Queue, handle and seconds of what was postponed.
fn postponed(world: &World) -> Vec<(String, String, u64)> {
    world.app.postponed().into_iter().map(|it| (it.queue, it.receipt_handle, it.seconds)).collect()
}

#[tokio::test]
async fn each_delivery_that_fails_waits_twice_as_long_as_the_one_before() {
    let world = World::new().await;
    for receive_count in [1, 2, 3, 4, 9] {
        let message = world.message("nothing", Duration::from_secs(30));
        let unreadable = Message { body: "{}".to_owned(), receive_count, queue: Some(Queue::Batch), ..message };
        assert!(world.app.deliver(&run_generation::ENDPOINT, unreadable).await.is_err());
    }
    let expected = [5, 10, 20, 40, 120].map(|wait| ("BatchQueue".to_owned(), "handle-of-nothing".to_owned(), wait));
    assert_eq!(postponed(&world), expected);
}

#[tokio::test]
async fn a_message_of_somebody_elses_generation_waits_for_the_lease() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let (tenant, parsed) = (world.editor.caller().tenant_id, id.parse::<GenerationId>().unwrap());
    store::claim(world.app.unlimited(), tenant, parsed).await.unwrap().unwrap();
    assert!(world.run(&id).await.is_err());
    assert!(world.bury(&id).await.is_err());
    let handle = format!("handle-of-{id}");
    let expected = ["InteractiveQueue", "GenerationsDeadQueue"].map(|queue| (queue.to_owned(), handle.clone(), 30));
    assert_eq!(postponed(&world), expected);
}

#[tokio::test]
async fn what_is_consumed_or_cannot_be_postponed_makes_no_difference() {
    let world = World::new().await;
    world.complete(&colours()).await;
    assert_eq!(postponed(&world), []);
    let id = world.generate(&colours()).await;
    world.app.cut_after(0);
    assert!(world.run(&id).await.is_err());
    world.app.mend();
    assert_eq!(postponed(&world), []);
    world.run(&id).await.unwrap();
    world.assert_ended_once(&id).await;

    let unknown = Message { queue: None, ..world.message("nothing", Duration::from_secs(30)) };
    let unreadable = Message { body: "{}".to_owned(), ..unknown };
    assert!(world.app.deliver(&run_generation::ENDPOINT, unreadable).await.is_err());
    assert_eq!(postponed(&world), []);
}
