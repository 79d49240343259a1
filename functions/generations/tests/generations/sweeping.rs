//! What finds a generation of which nobody remembers anything.

use std::sync::Arc;

use domain::GenerationId;
use domain::generation::{LEASE, SWEEPS_MAX};
use generations::cancel_generation;
use generations_store::generations::{self as store, SHARDS};
use jiff::SignedDuration;
use platform::Table;
use serde_json::{Value, json};

use crate::world::{World, colours};

/// When a message should have reached a worker.
const DELIVERED: SignedDuration = SignedDuration::from_mins(5);
/// When a worker should have been heard of.
const HEARD_OF: SignedDuration = SignedDuration::from_secs(60);

#[tokio::test]
async fn a_generation_whose_message_was_lost_is_sent_again() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    world.app.advance(DELIVERED - SignedDuration::from_millis(1));
    world.sweep().await.unwrap();
    assert_eq!(world.messages(&id).await, 1, "it may still come");
    world.app.advance(SignedDuration::from_millis(1));
    world.sweep().await.unwrap();
    assert_eq!(world.messages(&id).await, 2);
    world.sweep().await.unwrap();
    assert_eq!(world.messages(&id).await, 2, "the new one takes its time too");
    world.run(&id).await.unwrap();
    world.app.advance(DELIVERED * 100);
    world.sweep().await.unwrap();
    assert_eq!(world.messages(&id).await, 2, "it has ended");
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn it_is_sent_to_the_queue_that_it_was_made_for() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let reply = world.create(&json!({"project": project, "queue": "batch"})).await;
    world.app.advance(DELIVERED);
    world.sweep().await.unwrap();
    let mut items = world.outbox().await;
    items.retain(|item| item["destination"] != "event_log");
    let sent: Vec<(&Value, &Value)> = items.iter().map(|item| (&item["destination"], &item["body"])).collect();
    assert_eq!(sent[0], sent[1], "the second says the same as the first");
    assert_eq!(sent[0].0, "batch_queue");
    assert_eq!(world.messages(reply.text("id")).await, 2);
}

#[tokio::test]
async fn a_killed_workers_generation_is_sent_again_within_a_minute() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    world.lose_a_worker(&id).await;
    world.app.advance(LEASE);
    world.sweep().await.unwrap();
    assert_eq!(world.messages(&id).await, 1, "its message may have been delivered again");
    world.app.advance(HEARD_OF - LEASE);
    world.sweep().await.unwrap();
    assert_eq!((world.messages(&id).await, &world.view(&id).await["state"]), (2, &json!("running")));
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn a_generation_that_kills_its_workers_is_ended_by_the_third_sweep() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    for deaths in 1..=3 {
        world.lose_a_worker(&id).await;
        world.app.advance(HEARD_OF);
        world.sweep().await.unwrap();
        assert_eq!(world.messages(&id).await, if deaths < 3 { deaths + 1 } else { 3 });
    }
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "worker_lost");
}

#[tokio::test]
async fn a_generation_that_no_message_ever_brings_to_a_worker_ends_by_a_code() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    for sweeps in 0..=SWEEPS_MAX {
        assert_eq!(world.view(&id).await["state"], "pending");
        world.app.advance(DELIVERED * (1 << sweeps));
        world.sweep().await.unwrap();
    }
    let view = world.assert_ended_once(&id).await;
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("service_failed")));
    assert_eq!(world.messages(&id).await, 1 + SWEEPS_MAX as usize);
}

#[tokio::test]
async fn a_sweep_that_dies_at_any_call_loses_nothing_and_the_next_goes_on() {
    for calls in 0.. {
        let world = World::new().await;
        let id = world.generate(&colours()).await;
        world.lose_a_worker(&id).await;
        world.app.advance(DELIVERED);
        world.app.cut_after(calls);
        let first = world.sweep().await;
        world.app.mend();
        world.sweep().await.unwrap();
        assert_eq!(world.messages(&id).await, 2, "cut after {calls} calls");
        world.run(&id).await.unwrap();
        assert_eq!(world.assert_ended_once(&id).await["state"], "complete", "cut after {calls} calls");
        if first.is_ok() {
            // A query of each shard, a read and a write.
            assert_eq!(calls, usize::from(SHARDS) + 2);
            return;
        }
    }
}

#[tokio::test]
async fn a_sweep_whose_answers_are_lost_sends_one_message() {
    for calls in 0..usize::from(SHARDS) + 2 {
        let world = World::new().await;
        let id = world.generate(&colours()).await;
        world.app.advance(DELIVERED);
        world.app.lose_answer_after(calls);
        world.sweep().await.unwrap();
        world.app.mend();
        assert_eq!(world.messages(&id).await, 2, "answer {calls} lost");
    }
}

#[tokio::test]
async fn one_that_cannot_be_read_does_not_keep_the_others_waiting() {
    let world = World::new().await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(world.generate(&colours()).await);
    }
    let broken = ids.remove(0);
    let mut item = world.item(&broken).await;
    item["position"] = json!("nowhere");
    world.app.put(Table::Generations, &item).await;
    world.app.advance(DELIVERED);
    world.sweep().await.unwrap_err();
    for id in ids {
        assert_eq!(world.messages(&id).await, 2);
    }
}

#[tokio::test]
async fn of_many_that_are_due_the_oldest_come_first() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let mut made: Vec<GenerationId> = Vec::new();
    for _ in 0..3 * SHARDS {
        let reply = world.create(&json!({"project": project})).await;
        made.push(reply.text("id").parse().unwrap());
        world.app.advance(SignedDuration::from_secs(1));
    }
    let app = world.app.unlimited();
    assert_eq!(store::due(app, 0, 100).await.unwrap(), [], "none is due");
    world.app.advance(DELIVERED);
    let mut due = Vec::new();
    for shard in 0..SHARDS {
        let ids: Vec<_> = store::due(app, shard, 100).await.unwrap().iter().map(|due| due.id).collect();
        assert!(ids.is_sorted(), "{ids:?}");
        let first: Vec<_> = store::due(app, shard, 1).await.unwrap().iter().map(|due| due.id).collect();
        assert_eq!(first, ids[..first.len()]);
        due.extend(ids);
    }
    due.sort();
    assert_eq!(due, made, "each is in one shard");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sweeps_race_workers_owners_and_the_dead_letter_consumer_to_one_end() {
    let world = Arc::new(World::new().await);
    for round in 0..24 {
        let id = world.generate(&colours()).await;
        if round % 2 == 0 {
            world.lose_a_worker(&id).await;
        }
        world.app.advance(DELIVERED);
        let cancel = async {
            if round % 3 == 0 {
                world.editor.call(&cancel_generation::ENDPOINT).path("id", &id).send().await;
            }
        };
        let bury = async {
            if round % 4 == 1 {
                let _ = world.bury(&id).await;
            }
        };
        let (first, second, _, (), ()) = tokio::join!(world.sweep(), world.sweep(), world.run(&id), cancel, bury);
        first.unwrap();
        second.unwrap();
        assert!(world.messages(&id).await <= 2, "two sweeps sent it twice");
        world.outwait_leases();
        world.run(&id).await.unwrap();
        world.assert_ended_once(&id).await;
    }
}
