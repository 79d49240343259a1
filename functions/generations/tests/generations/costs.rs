//! What a generation costs to write, from the request to its event on the bus.

use platform::Table;
use serde_json::json;
use store_core::outbox;
use testkit::Cost;

use crate::world::{World, colours};

/// Write units of a life: 4 in its requests for the two events that it leaves, and 14
/// outside of them, in the relay, for their places in the log; 22 for all else.
const UNITS: f64 = 40.0;

impl World {
    /// Sends all that lies in the outbox.
    async fn relay_all(&self) {
        for item in self.app.table(Table::Outbox).await {
            let item = serde_json::from_value(item).unwrap();
            outbox::relay(self.app.unlimited(), &item).await.unwrap();
        }
    }
}

/// How often each kind was written, by table and the first part of its sort key.
fn kinds(cost: &Cost) -> Vec<(String, usize)> {
    let mut kinds = std::collections::BTreeMap::new();
    for item in &cost.items {
        let table = ["OutboxTable", "EventsTable"].into_iter().find(|table| item.starts_with(table));
        let kind = table.unwrap_or(item);
        *kinds.entry(kind.to_owned()).or_default() += 1;
    }
    kinds.into_iter().collect()
}

#[tokio::test]
async fn each_item_that_a_generation_writes_in_its_life_is_known() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    // The first of a workspace makes what the others find.
    let first = world.create(&json!({"project": project})).await;
    world.run(first.text("id")).await.unwrap();
    world.relay_all().await;

    world.app.start_meter();
    let reply = world.create(&json!({"project": project})).await;
    world.relay_all().await;
    world.run(reply.text("id")).await.unwrap();
    world.relay_all().await;
    let cost = world.app.stop_meter();
    assert_eq!(world.view(reply.text("id")).await["state"], "complete");

    let expected = [
        // Made and ended: two events, and the log's last number with each.
        ("EventsTable", 4),
        // Made, claimed, ended.
        ("GenerationsTable gen", 3),
        // The message and two events, each put and deleted; an event gets its number between.
        ("OutboxTable", 8),
        ("ReceiptsTable gen", 1),
        // Entered and left.
        ("UsageTable PLACES", 2),
        // Reserved and committed: all that its quota costs.
        ("UsageTable QUOTA", 2),
        ("UsageTable STORAGE", 1),
    ];
    assert_eq!(kinds(&cost), expected.map(|(kind, count)| (kind.to_owned(), count)));
    assert!((cost.units - UNITS).abs() < f64::EPSILON, "{} items, {} write units", cost.items.len(), cost.units);
}

#[tokio::test]
async fn one_that_waits_for_a_place_writes_no_more_than_one_that_does_not() {
    let world = World::new().await;
    world.few_places(1).await;
    let project = world.upload_project(&colours()).await;
    let mut ids = Vec::new();
    for _ in 0..6 {
        ids.push(world.create(&json!({"project": project})).await.text("id").to_owned());
    }
    let held = world.take_a_place().await;
    world.app.start_meter();
    for id in &ids {
        world.run(id).await.unwrap();
    }
    held.hand_over(world.app.unlimited()).await.unwrap();
    world.run_sent(0).await.unwrap();
    let cost = world.app.stop_meter();
    for id in &ids {
        assert_eq!(world.view(id).await["state"], "complete");
    }
    let places = cost.items.iter().filter(|item| item.ends_with("PLACES")).count();
    // Each registers; one worker takes the place that is handed over, and leaves. The
    // one that held it wanted to leave, and was refused.
    assert_eq!(places, ids.len() + 3);
}
