//! Places of a workspace, and who waits for one.

use std::sync::Arc;
use std::time::Duration;

use domain::plan::{Limit, Overrides, Plan, Terms};
use domain::{GenerationId, TenantId};
use generations::{cancel_generation, run_generation};
use generations_store::places::{self, Arrival, Arriving, LEASE, Next, Place};
use generations_store::queued::GenerationQueued;
use jiff::SignedDuration;
use platform::Table;
use platform::queue::Message;
use serde_json::{Value, json};
use tenancy_store::plans::{self, Change};
use tokio::task::JoinSet;
use ulid::Ulid;

use crate::releasing::{break_s3, mend_s3};
use crate::world::{World, colours, colours_with};

impl World {
    fn tenant(&self) -> TenantId {
        self.editor.caller().tenant_id
    }

    /// So many from the next period on, which begins now.
    pub(crate) async fn few_places(&self, places: u32) {
        self.places(Some(places)).await;
        self.app.advance(SignedDuration::from_hours(24 * 11));
    }

    async fn places(&self, places: Option<u32>) {
        let overrides =
            Overrides { generations: Some(Limit::Unlimited), concurrent_jobs_max: places, ..Overrides::default() };
        let plan = if places.is_none() { Plan::Enterprise } else { Plan::Free };
        let change = Change::Terms(Terms { plan, overrides });
        plans::change(self.app.unlimited(), self.tenant(), &change, &testkit::system()).await.unwrap().unwrap();
    }

    /// A worker that comes for this generation.
    async fn arrive(&self, id: Option<GenerationId>) -> Option<Place> {
        let job = GenerationQueued {
            tenant_id: self.tenant(),
            generation_id: id.unwrap_or(GenerationId::new(Ulid(1))),
            place: None,
        };
        let app = self.app.unlimited();
        let seen = places::look(app, &job).await.unwrap();
        let arriving = Arriving { tenant_id: self.tenant(), wants: id, place: None };
        match places::enter(app, arriving, seen).await.unwrap() {
            Arrival::Entered(place) => Some(place),
            Arrival::Waiting => None,
        }
    }

    /// A place that somebody else has.
    pub(crate) async fn take_a_place(&self) -> Place {
        self.arrive(None).await.expect("a place is free")
    }

    pub(crate) async fn taken(&self) -> usize {
        places::taken(self.app.unlimited(), self.tenant()).await.unwrap()
    }

    /// Where those that wait begin.
    pub(crate) async fn waiting_from(&self) -> Value {
        let items = self.app.table(Table::Usage).await;
        let places = items.into_iter().find(|item| item["sk"] == "PLACES");
        places.map_or(Value::Null, |mut item| item["waiting_from"].take())
    }

    /// Bodies of the messages that create and sweep have left, oldest first.
    pub(crate) async fn outbox_messages(&self) -> Vec<String> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|item| item["kind"] == "generation.queued");
        items.sort_by_key(|item| item["sk"].to_string());
        items.iter().map(|item| item["body"].as_str().unwrap().to_owned()).collect()
    }

    /// The ids of messages that workers have sent, with their places.
    fn handed_over(&self) -> Vec<(String, Value)> {
        let sent = self.app.sent().into_iter().filter(|sent| sent.body.get("generation_id").is_some());
        sent.map(|sent| (sent.body["generation_id"].as_str().unwrap().to_owned(), sent.body["place"].clone())).collect()
    }

    /// Generations in the order in which they ended.
    async fn ended(&self) -> Vec<String> {
        self.ends().await.iter().map(|end| end["generation_id"].as_str().unwrap().to_owned()).collect()
    }
}

fn parse(id: &str) -> GenerationId {
    id.parse().unwrap()
}

#[tokio::test]
async fn a_generation_without_a_place_waits_and_that_is_no_attempt() {
    let world = World::new().await;
    let app = world.app.unlimited();
    let id = world.generate(&colours()).await;
    let mut first = world.take_a_place().await;
    let _second = world.take_a_place().await;
    world.run(&id).await.unwrap();
    assert_eq!(world.view(&id).await["state"], "pending");
    assert_eq!(world.handed_over(), [], "nothing sleeps in a queue");
    let Next::Waiting(waiting) = first.next(app).await.unwrap() else { panic!("nobody waits") };
    assert_eq!(waiting.iter().map(|it| it.id).collect::<Vec<_>>(), [parse(&id)]);
    first.hand_over(app).await.unwrap();
    let handed_over = world.handed_over();
    assert_eq!((handed_over.len(), &handed_over[0].0), (1, &id));
    assert_eq!(world.taken().await, 2, "a place on its way is taken");
    world.run_sent(0).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!((&view["state"], &world.item(&id).await["position"]["attempt"]), (&json!("complete"), &json!(1)));
    assert_eq!(world.taken().await, 1, "its own place is free again");
}

impl World {
    /// Delivers a message that a worker has sent.
    pub(crate) async fn run_sent(&self, number: usize) -> Result<(), platform::queue::NotConsumed> {
        let sent: Vec<Value> = self.app.sent().into_iter().map(|sent| sent.body).collect();
        let message = self.message("sent", Duration::from_secs(120));
        self.app.deliver(&run_generation::ENDPOINT, Message { body: sent[number].to_string(), ..message }).await
    }
}

#[tokio::test]
async fn a_place_whose_holder_fell_silent_is_taken_over_and_the_holder_stops() {
    let world = World::new().await;
    let app = world.app.unlimited();
    let mut silent = world.take_a_place().await;
    let mut alive = world.take_a_place().await;
    world.app.advance(SignedDuration::from_secs(20));
    assert!(alive.renewed(app).await.unwrap());
    assert!(world.arrive(None).await.is_none(), "both may still be working");
    world.app.advance(SignedDuration::from_secs(11));
    let _other = world.take_a_place().await;
    assert!(world.arrive(None).await.is_none());
    assert!(!silent.renewed(app).await.unwrap());
    assert!(alive.renewed(app).await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn there_are_never_more_holders_than_places() {
    let world = Arc::new(World::new().await);
    for _ in 0..5 {
        let mut rush = JoinSet::new();
        for _ in 0..8 {
            let world = Arc::clone(&world);
            rush.spawn(async move { world.arrive(None).await.is_some() });
        }
        let taken = rush.join_all().await.into_iter().filter(|taken| *taken).count();
        assert_eq!(taken, 2, "the free plan's");
        world.app.advance(LEASE);
    }
}

#[tokio::test]
async fn one_worker_runs_all_that_wait_in_the_order_in_which_they_were_made() {
    let world = World::new().await;
    world.few_places(1).await;
    let held = world.take_a_place().await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(world.generate(&colours()).await);
        world.app.advance(SignedDuration::from_millis(1));
    }
    // Messages come in no order, and one has not come yet.
    for id in [&ids[3], &ids[1], &ids[4], &ids[2]] {
        world.run(id).await.unwrap();
    }
    held.hand_over(world.app.unlimited()).await.unwrap();
    world.run_sent(0).await.unwrap();
    assert_eq!(world.ended().await, ids[1..], "those whose messages have come");
    world.run(&ids[0]).await.unwrap();
    assert_eq!(world.ended().await.last(), Some(&ids[0]));
    assert_eq!(world.taken().await, 0);
    assert_eq!(world.waiting_from().await, Value::Null);
}

#[tokio::test]
async fn what_is_cancelled_while_it_waits_is_passed_over() {
    let world = World::new().await;
    world.few_places(1).await;
    let held = world.take_a_place().await;
    let (first, second) = (world.generate(&colours()).await, world.generate(&colours()).await);
    for id in [&first, &second] {
        world.run(id).await.unwrap();
    }
    world.editor.call(&cancel_generation::ENDPOINT).path("id", &first).send().await;
    held.hand_over(world.app.unlimited()).await.unwrap();
    assert_eq!(world.handed_over()[0].0, second);
    world.run_sent(0).await.unwrap();
    assert_eq!(world.assert_ended_once(&first).await["state"], "cancelled");
    assert_eq!(world.assert_ended_once(&second).await["state"], "complete");
}

#[tokio::test]
async fn a_place_that_was_handed_over_is_good_once() {
    let world = World::new().await;
    world.few_places(1).await;
    let held = world.take_a_place().await;
    let (first, second) = (world.generate(&colours()).await, world.generate(&colours()).await);
    for id in [&first, &second] {
        world.run(id).await.unwrap();
    }
    held.hand_over(world.app.unlimited()).await.unwrap();
    let (one, two) = tokio::join!(world.run_sent(0), world.run_sent(0));
    one.unwrap();
    two.unwrap();
    world.run_sent(0).await.unwrap();
    assert_eq!(world.ended().await, [first, second]);
    assert_eq!(world.taken().await, 0);
}

#[tokio::test]
async fn places_that_a_plan_adds_are_filled_and_those_that_it_takes_away_are_left() {
    let world = World::new().await;
    world.few_places(1).await;
    let mut held = world.take_a_place().await;
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(world.generate(&colours()).await);
        world.run(&ids[ids.len() - 1]).await.unwrap();
    }
    world.places(Some(3)).await;
    let app = world.app.unlimited();
    let Next::Waiting(waiting) = held.next(app).await.unwrap() else { panic!("nobody waits") };
    assert_eq!(waiting[0].id, parse(&ids[0]));
    let filled: Vec<String> = world.handed_over().into_iter().map(|(id, _)| id).collect();
    assert_eq!(filled, ids[1..3], "two more places");
    assert_eq!(world.taken().await, 3);
    let _waiting = held.next(app).await.unwrap();
    assert_eq!(world.handed_over().len(), 2, "they are filled once");

    for number in 0..2 {
        world.run_sent(number).await.unwrap();
    }
    held.hand_over(app).await.unwrap();
    for id in &ids {
        assert_eq!(world.assert_ended_once(id).await["state"], "complete");
    }
    assert_eq!(world.taken().await, 0);
}

#[tokio::test]
async fn places_that_a_plan_takes_away_are_left_by_those_who_end_first() {
    let world = World::new().await;
    world.places(Some(3)).await;
    // Until just before the next period.
    world.app.advance(SignedDuration::from_hours(24 * 9 + 12) - SignedDuration::from_secs(5));
    let (first, second, third) = (world.take_a_place().await, world.take_a_place().await, world.take_a_place().await);
    let id = world.generate(&colours()).await;
    world.run(&id).await.unwrap();
    world.places(Some(2)).await;
    world.app.advance(SignedDuration::from_secs(6));
    let app = world.app.unlimited();
    first.hand_over(app).await.unwrap();
    assert_eq!((world.taken().await, world.handed_over()), (2, Vec::new()), "one too many");
    second.hand_over(app).await.unwrap();
    assert_eq!((world.taken().await, world.handed_over().len()), (2, 1));
    world.run_sent(0).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
    third.hand_over(app).await.unwrap();
    assert_eq!(world.taken().await, 0);
}

#[tokio::test]
async fn those_who_wait_are_all_sent_when_a_plan_counts_no_places_any_more() {
    let world = World::new().await;
    world.few_places(1).await;
    let held = world.take_a_place().await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(world.generate(&colours()).await);
        world.run(&ids[ids.len() - 1]).await.unwrap();
    }
    world.places(None).await;
    held.hand_over(world.app.unlimited()).await.unwrap();
    let sent: Vec<String> = world.handed_over().into_iter().map(|(id, _)| id).collect();
    assert_eq!(sent, ids);
    for (number, id) in ids.iter().enumerate() {
        world.run_sent(number).await.unwrap();
        assert_eq!(world.assert_ended_once(id).await["state"], "complete");
    }
    assert_eq!(world.handed_over().len(), 3);
}

#[tokio::test]
async fn a_generation_given_back_is_found_by_the_message_that_brought_its_worker() {
    let world = World::new().await;
    world.few_places(1).await;
    let held = world.take_a_place().await;
    let (first, second) = (world.generate(&colours()).await, world.generate(&colours_with("list.tera", "b")).await);
    for id in [&first, &second] {
        world.run(id).await.unwrap();
    }
    held.hand_over(world.app.unlimited()).await.unwrap();
    let bytes = break_s3(&world).await;
    assert!(world.run_sent(0).await.is_err(), "the second could not read its project");
    assert_eq!(world.view(&first).await["state"], "complete");
    assert_eq!((world.view(&second).await["state"].clone(), world.taken().await), (json!("pending"), 0));
    mend_s3(&world, bytes).await;
    world.run_sent(0).await.unwrap();
    assert_eq!(world.assert_ended_once(&second).await["state"], "complete");
}
