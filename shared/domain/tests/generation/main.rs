//! A generation under everything that can happen to it: messages delivered
//! twice, late or never, workers that stall, die, give back or come back,
//! owners who cancel, sweeps, clocks that step.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod decisions;
mod world;

use domain::generation::{ATTEMPTS_MAX, RELEASES_MAX, SWEEPS_MAX, State};
use proptest::prelude::*;

use crate::world::{Event, World};

fn events() -> impl Strategy<Value = Vec<Event>> {
    let worker = 0..4usize;
    // Wider than a lease, forwards and backwards; or past what is due.
    let ms = prop_oneof![4 => -90_000i64..90_000, 1 => 300_000i64..90_000_000];
    let event = prop_oneof![
        4 => Just(Event::Deliver),
        1 => Just(Event::LoseMessage),
        6 => worker.clone().prop_map(Event::Claim),
        3 => worker.clone().prop_map(Event::Heartbeat),
        2 => worker.clone().prop_map(Event::Complete),
        1 => worker.clone().prop_map(Event::Fail),
        3 => worker.clone().prop_map(Event::Release),
        2 => worker.prop_map(Event::Crash),
        1 => Just(Event::OwnerLooks),
        1 => Just(Event::OwnerCancels),
        1 => Just(Event::UndertakerLooks),
        1 => Just(Event::UndertakerAbandons),
        2 => Just(Event::SweeperLooks),
        2 => Just(Event::SweeperSweeps),
        3 => ms.prop_map(Event::ClockSteps),
    ];
    prop::collection::vec(event, 0..80)
}

/// What goes on happening, again and again, after everything else.
#[derive(Debug, Clone, Copy)]
enum Fate {
    /// No message arrives any more.
    MessagesAreLost,
    /// Each worker dies on it.
    WorkersDie,
    /// A service of ours is down.
    WorkersRelease,
}

impl Fate {
    fn strategy() -> impl Strategy<Value = Self> {
        prop_oneof![Just(Self::MessagesAreLost), Just(Self::WorkersDie), Just(Self::WorkersRelease)]
    }

    /// A sweep when it is due, and what then becomes of every message.
    fn round(self, world: &mut World) {
        world.forget_everybody();
        for event in [Event::SweeperLooks, Event::SweeperSweeps, Event::UndertakerAbandons] {
            world.happen(&event);
        }
        let then: &[Event] = match self {
            Self::MessagesAreLost => &[Event::LoseMessage],
            Self::WorkersDie => &[Event::Deliver, Event::Claim(0), Event::Crash(0)],
            Self::WorkersRelease => &[Event::Deliver, Event::Claim(0), Event::Release(0)],
        };
        then.iter().for_each(|event| world.happen(event));
    }
}

/// Each round spends a sweep; where none is left, the generation ends.
const ROUNDS_MAX: u32 = SWEEPS_MAX + 1;

proptest! {
    #![proptest_config(ProptestConfig { cases: 6_000, ..ProptestConfig::default() })]

    #[test]
    fn a_generation_ends_once_whatever_happens(
        events in events(),
        fate in Fate::strategy(),
        is_dry_run in any::<bool>(),
    ) {
        let mut world = World::new(is_dry_run);
        for event in &events {
            let before = world.clone();
            world.happen(event);
            world.check(&before);
        }
        for _ in 0..ROUNDS_MAX {
            let before = world.clone();
            fate.round(&mut world);
            world.check(&before);
        }
        prop_assert!(world.position.state.is_end(), "open for ever: {:?}", world.position);
    }
}

fn run(events: &[Event]) -> World {
    let mut world = World::new(false);
    events.iter().for_each(|event| world.happen(event));
    world
}

#[test]
fn the_events_reach_every_end() {
    let begun = [Event::Deliver, Event::Claim(0)];
    let then = |event| run(&begun.iter().cloned().chain([event]).collect::<Vec<_>>()).position.state;
    assert_eq!(then(Event::Complete(0)), State::Complete);
    assert_eq!(then(Event::Fail(0)), State::Failed);
    assert_eq!(run(&[Event::OwnerLooks, Event::OwnerCancels]).position.state, State::Cancelled);
    assert_eq!(run(&[Event::UndertakerLooks, Event::UndertakerAbandons]).position.state, State::Failed);
}

#[test]
fn each_fate_ends_by_its_own_limit() {
    let ended_by = |fate: Fate| {
        let mut world = World::new(false);
        (0..ROUNDS_MAX).for_each(|_| fate.round(&mut world));
        assert_eq!(world.position.state, State::Failed, "{fate:?}");
        (world.position.attempt, world.position.released, world.position.swept)
    };
    assert_eq!(ended_by(Fate::MessagesAreLost), (0, 0, SWEEPS_MAX));
    let (attempts, released, swept) = ended_by(Fate::WorkersDie);
    assert_eq!((attempts, released), (ATTEMPTS_MAX, 0));
    assert!(swept < SWEEPS_MAX, "three deaths need no more sweeps than that, but {swept} were spent");
}

/// One message that comes again and again, as from a queue: no sweep is needed.
#[test]
fn releases_end_by_their_own_limit_and_are_no_deaths() {
    let mut world = World::new(false);
    for _ in 0..=RELEASES_MAX {
        [Event::Deliver, Event::Claim(0), Event::Release(0)].iter().for_each(|event| world.happen(event));
    }
    let ended = world.position;
    assert_eq!((ended.state, ended.attempt, ended.released), (State::Failed, RELEASES_MAX + 1, RELEASES_MAX));
    assert_eq!((ended.lost(), world.messages), (1, 0), "all but the last were given back");
}
