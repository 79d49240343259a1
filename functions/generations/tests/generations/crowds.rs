//! Many generations, few places: messages come in any order and twice, workers
//! are killed, answers get lost.

use std::sync::Arc;
use std::time::Duration;

use generations::run_generation;
use generations_store::places::LEASE;
use jiff::SignedDuration;
use platform::Table;
use platform::queue::Message;
use proptest::prelude::*;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::world::{World, colours};

/// What goes wrong in one run.
#[derive(Debug, Clone)]
struct Course {
    places: u32,
    /// For each generation: how often its message comes, and when, in milliseconds.
    messages: Vec<Vec<u64>>,
    /// When a worker is killed, in the order of deliveries; `None` lives.
    deaths: Vec<Option<u64>>,
}

fn courses(die: bool) -> impl Strategy<Value = Course> {
    let message = prop::collection::vec(0..120_u64, 1..3);
    let death = if die { prop::option::weighted(0.3, 0..80_u64).boxed() } else { Just(None).boxed() };
    let deaths = prop::collection::vec(death, 16);
    (1..4_u32, prop::collection::vec(message, 4..10), deaths).prop_map(|(places, messages, deaths)| Course {
        places,
        messages,
        deaths,
    })
}

/// A crowd of deliveries at once; those that were not consumed.
struct Crowd {
    world: Arc<World>,
    places: u32,
    /// Messages of workers that were delivered.
    delivered: usize,
}

impl Crowd {
    async fn new(places: u32, count: usize) -> (Self, Vec<String>) {
        let world = Arc::new(World::new().await);
        world.few_places(places).await;
        let project = world.upload_project(&colours()).await;
        let mut ids = Vec::new();
        for _ in 0..count {
            ids.push(world.create(&json!({"project": project})).await.text("id").to_owned());
            world.app.advance(SignedDuration::from_millis(1));
        }
        (Self { world, places, delivered: 0 }, ids)
    }

    /// Delivers all, and what workers send meanwhile; what was not consumed.
    async fn deliver(&mut self, messages: Vec<(Message, u64)>, deaths: &[Option<u64>]) -> Vec<Message> {
        let (mut workers, mut deaths, mut left) = (JoinSet::new(), deaths.iter(), Vec::new());
        for (message, after) in messages {
            self.start(&mut workers, message, after, deaths.next().copied().flatten());
        }
        while !workers.is_empty() {
            self.assert_bounded().await;
            self.start_sent(&mut workers);
            if let Ok(Some(ended)) = tokio::time::timeout(Duration::from_millis(5), workers.join_next()).await {
                left.extend(ended.unwrap());
            }
            self.start_sent(&mut workers);
        }
        left
    }

    /// Brings what workers have sent to workers.
    fn start_sent(&mut self, workers: &mut JoinSet<Option<Message>>) {
        let sent = self.world.app.sent();
        for sent in &sent[self.delivered..] {
            let message = Message { body: sent.body.to_string(), ..self.world.message("sent", RUN) };
            self.start(workers, message, 0, None);
        }
        self.delivered = sent.len();
    }

    fn start(&self, workers: &mut JoinSet<Option<Message>>, message: Message, after: u64, dies: Option<u64>) {
        let world = Arc::clone(&self.world);
        workers.spawn(async move {
            tokio::time::sleep(Duration::from_millis(after)).await;
            let run = world.app.deliver(&run_generation::ENDPOINT, message.clone());
            let consumed = match dies {
                None => run.await.is_ok(),
                Some(dies) => tokio::time::timeout(Duration::from_millis(dies), run).await.is_ok_and(|it| it.is_ok()),
            };
            (!consumed).then_some(message)
        });
    }

    /// The clock stands still meanwhile, so each lease that was given is live.
    async fn assert_bounded(&self) {
        let taken = self.world.taken().await;
        assert!(taken <= self.places as usize, "{taken} of {} places", self.places);
    }

    async fn open(&self) -> usize {
        let items = self.world.app.table(Table::Generations).await;
        items.iter().filter(|item| item.get("open_shard").is_some()).count()
    }
}

const RUN: Duration = Duration::from_secs(120);

fn block_on<F: Future<Output = ()>>(test: F) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(test);
}

/// Every message comes, in any order: then all end, though no time passes, no
/// sweep comes and nothing is delivered again.
async fn all_come_and_nobody_dies(course: Course) {
    let (mut crowd, ids) = Crowd::new(course.places, course.messages.len()).await;
    let messages = course.messages.iter().zip(&ids).flat_map(|(times, id)| {
        let message = crowd.world.message(id, RUN);
        times.iter().map(move |after| (message.clone(), *after))
    });
    let messages = messages.collect();
    crowd.deliver(messages, &[]).await;
    for id in &ids {
        assert_eq!(crowd.world.assert_ended_once(id).await["state"], "complete", "{course:?}");
    }
    assert_eq!(crowd.world.taken().await, 0, "{course:?}");
    assert_eq!(crowd.world.waiting_from().await, Value::Null, "{course:?}");
}

/// Workers are killed at any moment. What was not consumed comes again when the
/// leases are over, and the sweep comes round.
async fn some_die(course: Course) {
    let (mut crowd, ids) = Crowd::new(course.places, course.messages.len()).await;
    let mut left: Vec<(Message, u64)> = Vec::new();
    for (times, id) in course.messages.iter().zip(&ids) {
        left.extend(times.iter().map(|after| (crowd.world.message(id, RUN), *after)));
    }
    let mut deaths = course.deaths.clone();
    let mut rounds = 0;
    while crowd.open().await > 0 {
        rounds += 1;
        assert!(rounds < 12, "{} are still open: {course:?}", crowd.open().await);
        let again = crowd.deliver(left, &deaths).await;
        deaths.clear();
        left = again.into_iter().map(|message| (message, 0)).collect();
        crowd.world.app.advance(LEASE * 3);
        let before = crowd.world.outbox_messages().await.len();
        crowd.world.sweep().await.unwrap();
        for body in &crowd.world.outbox_messages().await[before..] {
            left.push((Message { body: body.clone(), ..crowd.world.message("swept", RUN) }, 0));
        }
    }
    for id in &ids {
        crowd.world.assert_ended_once(id).await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_waits_gets_a_place_without_time_passing(course in courses(false)) {
        block_on(all_come_and_nobody_dies(course));
    }

    #[test]
    fn whoever_waits_gets_a_place_when_workers_are_killed(course in courses(true)) {
        block_on(some_die(course));
    }
}

/// A worker with three that wait behind its own is cut off at each call in turn.
#[tokio::test]
async fn a_worker_that_dies_at_any_call_leaves_the_others_a_place() {
    for calls in 0.. {
        let (mut crowd, ids) = Crowd::new(1, 3).await;
        let held = crowd.world.take_a_place().await;
        for id in &ids {
            crowd.world.run(id).await.unwrap();
        }
        held.hand_over(crowd.world.app.unlimited()).await.unwrap();
        crowd.world.app.cut_after(calls);
        let first = crowd.world.run_sent(0).await;
        crowd.world.app.mend();
        crowd.world.app.cool();
        crowd.delivered = 1;
        crowd.world.app.advance(LEASE);
        // Only the message that was not consumed comes again.
        if first.is_err() {
            let _ = crowd.world.run_sent(0).await;
            crowd.world.app.advance(LEASE * 2);
            crowd.world.sweep().await.unwrap();
            let _ = crowd.deliver(Vec::new(), &[]).await;
        }
        let mut rounds = 0;
        while crowd.open().await > 0 {
            rounds += 1;
            assert!(rounds < 4 && first.is_err(), "cut after {calls} calls");
            let before = crowd.world.outbox_messages().await.len();
            crowd.world.app.advance(LEASE * 10);
            crowd.world.sweep().await.unwrap();
            let swept = crowd.world.outbox_messages().await[before..].to_vec();
            let message = |body| (Message { body, ..crowd.world.message("swept", RUN) }, 0);
            let swept = swept.into_iter().map(message).collect();
            crowd.deliver(swept, &[]).await;
        }
        for id in &ids {
            assert_eq!(crowd.world.assert_ended_once(id).await["state"], "complete", "cut after {calls} calls");
        }
        if first.is_ok() {
            assert!(calls > 15, "three generations in {calls} calls");
            return;
        }
    }
}
