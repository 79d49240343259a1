//! A generation under everything that can happen to it: messages delivered
//! twice or late, workers that stall, die or come back, owners who cancel,
//! clocks that step. Each agent acts as the store does: it decides on what it
//! read, and writes only if nobody wrote since.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::Time;
use domain::generation::{ATTEMPTS_MAX, Command, Decision, LEASE, Position, State};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

/// What the database holds, and what it must never hold.
#[derive(Debug, Clone)]
struct World {
    now_ms: i64,
    position: Position,
    revision: u64,
    /// Of each completion, the attempt that made it.
    receipts: Vec<u32>,
    /// The queue's message, until somebody consumes it.
    message: bool,
    workers: Vec<Worker>,
    owner: Option<Seen>,
    undertaker: Option<Seen>,
}

type Seen = (Position, u64);

/// Someone who was handed the message.
#[derive(Debug, Clone)]
struct Worker {
    seen: Seen,
    /// Once its claim was taken.
    attempt: Option<u32>,
}

#[derive(Debug, Clone)]
enum Event {
    Deliver,
    Claim(usize),
    Heartbeat(usize),
    Complete(usize),
    Fail(usize),
    Crash(usize),
    OwnerLooks,
    OwnerCancels,
    /// The message has been delivered too often.
    UndertakerLooks,
    UndertakerAbandons,
    ClockSteps(i64),
}

impl World {
    fn new() -> Self {
        Self {
            now_ms: 1_795_262_400_000,
            position: Position::START,
            revision: 0,
            receipts: Vec::new(),
            message: true,
            workers: Vec::new(),
            owner: None,
            undertaker: None,
        }
    }

    fn now(&self) -> Time {
        Timestamp::from_millisecond(self.now_ms).unwrap().into()
    }

    fn seen(&self) -> Seen {
        (self.position, self.revision)
    }

    /// Decides on what was seen; `Ok` is final, `Err` has somebody else's write.
    fn try_step(&mut self, seen: &Seen, command: &Command) -> Result<Decision, Seen> {
        let decision = seen.0.decide(command);
        if let Decision::Move(next) = decision {
            if seen.1 != self.revision {
                return Err(self.seen());
            }
            (self.position, self.revision) = (next, self.revision + 1);
            if next.state == State::Complete {
                self.receipts.push(next.attempt);
            }
        }
        Ok(decision)
    }

    fn worker_step(&mut self, index: usize, command: impl Fn(&Worker, Time) -> Option<Command>) {
        if self.workers.is_empty() {
            return;
        }
        let index = index % self.workers.len();
        let mut worker = self.workers[index].clone();
        let Some(command) = command(&worker, self.now()) else { return };
        match self.try_step(&worker.seen, &command) {
            Err(seen) => worker.seen = seen,
            Ok(Decision::Move(next)) if next.state == State::Running => {
                worker.attempt = Some(next.attempt);
                worker.seen = self.seen();
            }
            Ok(decision) => return self.worker_leaves(index, &decision),
        }
        self.workers[index] = worker;
    }

    /// It consumes its message only when it knows that the generation has ended.
    fn worker_leaves(&mut self, index: usize, decision: &Decision) {
        self.workers.remove(index);
        match decision {
            Decision::Move(_) | Decision::Over(_) => self.message = false,
            Decision::Busy | Decision::Spent | Decision::Lost => {}
        }
    }

    fn happen(&mut self, event: &Event) {
        let mine = |worker: &Worker| worker.attempt;
        match *event {
            Event::Deliver if self.message => {
                self.workers.push(Worker { seen: self.seen(), attempt: None });
            }
            Event::Deliver => {}
            Event::Claim(i) => self.worker_step(i, |w, now| mine(w).is_none().then_some(Command::Claim { now })),
            Event::Heartbeat(i) => {
                self.worker_step(i, |w, now| mine(w).map(|attempt| Command::Heartbeat { attempt, now }));
            }
            Event::Complete(i) => self.worker_step(i, |w, _| mine(w).map(|attempt| Command::Complete { attempt })),
            Event::Fail(i) => self.worker_step(i, |w, _| mine(w).map(|attempt| Command::Fail { attempt })),
            Event::Crash(i) => {
                if !self.workers.is_empty() {
                    self.workers.remove(i % self.workers.len());
                }
            }
            Event::OwnerLooks => self.owner = Some(self.seen()),
            Event::OwnerCancels => {
                if let Some(seen) = self.owner.take() {
                    self.owner = self.try_step(&seen, &Command::Cancel).err();
                }
            }
            Event::UndertakerLooks => self.undertaker = Some(self.seen()),
            Event::UndertakerAbandons => {
                if let Some(seen) = self.undertaker.take() {
                    let command = Command::Abandon { now: self.now() };
                    self.undertaker = self.try_step(&seen, &command).err();
                }
            }
            Event::ClockSteps(ms) => self.now_ms += ms,
        }
    }

    fn check(&self, before: &Self) {
        if before.position.state.is_end() {
            assert_eq!(self.position, before.position, "an ended generation moved");
        }
        assert!(self.position.attempt >= before.position.attempt, "attempts went back");
        assert!(self.position.attempt <= ATTEMPTS_MAX, "one attempt too many");
        let complete = self.position.state == State::Complete;
        assert_eq!(self.receipts.len(), usize::from(complete), "receipts and completion disagree");
        if let [attempt] = self.receipts[..] {
            assert_eq!(attempt, self.position.attempt, "an older attempt completed");
        }
        assert!(self.message || self.position.state.is_end(), "the message is gone, the generation is open");
        assert_eq!(self.position.lease_until.is_some(), self.position.state == State::Running);
    }

    /// What the queue does from here on: it delivers when leases are over,
    /// until somebody consumes the message, and then gives it to the undertaker.
    fn drain(&mut self) {
        self.workers.clear();
        for _ in 0..=ATTEMPTS_MAX {
            // From wherever the clock was when the last lease was given.
            let until = self.position.lease_until.map_or(self.now(), |until| until.max(self.now()));
            self.now_ms = until.plus(LEASE).as_second() * 1_000;
            self.happen(&Event::Deliver);
            self.happen(&Event::Claim(0));
            self.happen(&Event::Crash(0));
        }
        self.happen(&Event::UndertakerLooks);
        self.happen(&Event::UndertakerAbandons);
    }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let worker = 0..4usize;
    // Wider than a lease, forwards and backwards.
    let ms = -90_000i64..90_000;
    let event = prop_oneof![
        4 => Just(Event::Deliver),
        6 => worker.clone().prop_map(Event::Claim),
        3 => worker.clone().prop_map(Event::Heartbeat),
        3 => worker.clone().prop_map(Event::Complete),
        1 => worker.clone().prop_map(Event::Fail),
        2 => worker.prop_map(Event::Crash),
        1 => Just(Event::OwnerLooks),
        1 => Just(Event::OwnerCancels),
        1 => Just(Event::UndertakerLooks),
        1 => Just(Event::UndertakerAbandons),
        3 => ms.prop_map(Event::ClockSteps),
    ];
    prop::collection::vec(event, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn a_generation_ends_once_whatever_happens(events in events()) {
        let mut world = World::new();
        for event in &events {
            let before = world.clone();
            world.happen(event);
            world.check(&before);
        }
        let before = world.clone();
        world.drain();
        world.check(&before);
        prop_assert!(world.position.state.is_end(), "open for ever: {:?}", world.position);
    }
}

#[test]
fn the_events_reach_every_end() {
    let run = |events: &[Event]| {
        let mut world = World::new();
        events.iter().for_each(|event| world.happen(event));
        world.position.state
    };
    let begun = [Event::Deliver, Event::Claim(0)];
    let then = |event| begun.iter().cloned().chain([event]).collect::<Vec<_>>();
    assert_eq!(run(&then(Event::Complete(0))), State::Complete);
    assert_eq!(run(&then(Event::Fail(0))), State::Failed);
    assert_eq!(run(&[Event::OwnerLooks, Event::OwnerCancels]), State::Cancelled);
    assert_eq!(run(&[Event::UndertakerLooks, Event::UndertakerAbandons]), State::Failed);
}

fn at(ms: i64) -> Time {
    Timestamp::from_millisecond(ms).unwrap().into()
}

fn running(attempt: u32, lease_until_ms: i64) -> Position {
    Position { state: State::Running, attempt, lease_until: Some(at(lease_until_ms)) }
}

#[test]
fn a_live_lease_is_respected_to_its_last_millisecond() {
    let position = running(1, 1_000);
    assert_eq!(position.decide(&Command::Claim { now: at(999) }), Decision::Busy);
    assert_eq!(position.decide(&Command::Abandon { now: at(999) }), Decision::Busy);
    let taken = Position { lease_until: Some(at(1_000).plus(LEASE)), ..running(2, 0) };
    assert_eq!(position.decide(&Command::Claim { now: at(1_000) }), Decision::Move(taken));
}

#[test]
fn a_worker_thought_dead_changes_nothing_when_it_comes_back() {
    let position = running(2, 1_000);
    for command in
        [Command::Heartbeat { attempt: 1, now: at(0) }, Command::Complete { attempt: 1 }, Command::Fail { attempt: 1 }]
    {
        assert_eq!(position.decide(&command), Decision::Lost, "{command:?}");
    }
}

#[test]
fn after_the_last_attempt_only_an_end_is_left() {
    let position = running(ATTEMPTS_MAX, 1_000);
    assert_eq!(position.decide(&Command::Claim { now: at(2_000) }), Decision::Spent);
    let failed = Position { state: State::Failed, attempt: ATTEMPTS_MAX, lease_until: None };
    assert_eq!(position.decide(&Command::Abandon { now: at(2_000) }), Decision::Move(failed));
}

#[test]
fn a_clock_that_steps_back_does_not_shorten_a_lease() {
    let position = running(1, 100_000);
    let early = Command::Heartbeat { attempt: 1, now: at(0).plus(-SignedDuration::from_secs(60)) };
    assert_eq!(position.decide(&early), Decision::Move(position));
}
