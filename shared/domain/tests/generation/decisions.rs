//! Single lines of the table, at their edges.

use domain::generation::{ATTEMPTS_MAX, Command, Decision, LEASE, Position, RELEASES_MAX, SWEEPS_MAX, State};
use jiff::SignedDuration;

use crate::world::at;

fn running(attempt: u32, lease_until_ms: i64) -> Position {
    let lease_until = Some(at(lease_until_ms));
    Position { state: State::Running, attempt, lease_until, due_at: lease_until, ..Position::start(at(0)) }
}

fn moved(position: Position, command: &Command) -> Position {
    match position.decide(command) {
        Decision::Move(next) => next,
        decision => panic!("{command:?} was answered by {decision:?}"),
    }
}

#[test]
fn a_live_lease_is_respected_to_its_last_millisecond() {
    let position = running(1, 1_000);
    assert_eq!(position.decide(&Command::Claim { now: at(999) }), Decision::Busy);
    assert_eq!(position.decide(&Command::Abandon { now: at(999) }), Decision::Busy);
    assert_eq!(position.decide(&Command::Sweep { now: at(999) }), Decision::Busy);
    let taken = moved(position, &Command::Claim { now: at(1_000) });
    assert_eq!((taken.attempt, taken.lease_until), (2, Some(at(1_000).plus(LEASE))));
}

#[test]
fn a_worker_thought_dead_changes_nothing_when_it_comes_back() {
    let position = running(2, 1_000);
    for command in [
        Command::Heartbeat { attempt: 1, now: at(0) },
        Command::Complete { attempt: 1 },
        Command::Fail { attempt: 1 },
        Command::Release { attempt: 1, now: at(0) },
    ] {
        assert_eq!(position.decide(&command), Decision::Lost, "{command:?}");
    }
}

/// It may be claimed by now, and a second release would give back another's attempt.
#[test]
fn what_was_given_back_cannot_be_given_back_again() {
    let given_back = moved(running(1, 1_000), &Command::Release { attempt: 1, now: at(10) });
    assert_eq!((given_back.state, given_back.released, given_back.lost()), (State::Pending, 1, 0));
    assert_eq!(given_back.due_at, Some(at(10).plus(SignedDuration::from_mins(5))), "its message comes again by itself");
    assert_eq!(given_back.decide(&Command::Release { attempt: 1, now: at(11) }), Decision::Lost);
    let again = moved(given_back, &Command::Claim { now: at(12) });
    assert_eq!((again.attempt, again.lost()), (2, 1), "the new attempt has a number of its own");
    assert_eq!(again.decide(&Command::Complete { attempt: 1 }), Decision::Lost);
}

#[test]
fn after_the_last_attempt_only_an_end_is_left() {
    let position = running(ATTEMPTS_MAX, 1_000);
    assert_eq!(position.decide(&Command::Claim { now: at(2_000) }), Decision::Spent);
    assert_eq!(position.decide(&Command::Sweep { now: at(2_000) }), Decision::Spent);
    let failed = moved(position, &Command::Abandon { now: at(2_000) });
    assert_eq!((failed.state, failed.lease_until, failed.due_at), (State::Failed, None, None));
}

#[test]
fn attempts_that_were_given_back_leave_as_many_deaths() {
    let released = RELEASES_MAX;
    let position = Position { released, ..running(ATTEMPTS_MAX - 1 + released, 1_000) };
    assert_eq!(moved(position, &Command::Claim { now: at(2_000) }).lost(), ATTEMPTS_MAX);
    let attempt = position.attempt;
    assert_eq!(
        position.decide(&Command::Release { attempt, now: at(0) }),
        Decision::Spent,
        "none is left to give back"
    );
}

#[test]
fn a_clock_that_steps_back_does_not_shorten_a_lease() {
    let position = running(1, 100_000);
    let early = Command::Heartbeat { attempt: 1, now: at(0).plus(-SignedDuration::from_secs(60)) };
    assert_eq!(moved(position, &early), position);
}

/// The time it is due is a key of an index, so each change of it is a write more.
#[test]
fn the_due_time_changes_with_few_heartbeats_and_stays_close_behind_the_lease() {
    let mut position = moved(Position::start(at(0)), &Command::Claim { now: at(0) });
    let mut changes = 0;
    for ms in (2_000..=120_000).step_by(2_000) {
        let next = moved(position, &Command::Heartbeat { attempt: 1, now: at(ms) });
        changes += u32::from(next.due_at != position.due_at);
        let lease_until = next.lease_until.unwrap();
        assert!(next.due_at >= Some(lease_until), "due while it is leased");
        assert!(next.due_at <= Some(lease_until.plus(LEASE)), "a worker that dies now is noticed late");
        position = next;
    }
    assert!((3..=5).contains(&changes), "{changes} changes in two minutes");
}

#[test]
fn each_sweep_waits_twice_as_long_as_the_one_before() {
    let mut position = Position::start(at(0));
    let mut now = at(0);
    let mut minutes = Vec::new();
    for _ in 0..=SWEEPS_MAX {
        let due_at = position.due_at.unwrap();
        minutes.push((due_at.as_second() - now.as_second()) / 60);
        assert_eq!(
            position.decide(&Command::Sweep { now: due_at.plus(-SignedDuration::from_millis(1)) }),
            Decision::Busy
        );
        now = due_at;
        match position.decide(&Command::Sweep { now }) {
            Decision::Move(next) => position = next,
            decision => assert_eq!((decision, position.swept), (Decision::Spent, SWEEPS_MAX)),
        }
    }
    assert_eq!(minutes, [5, 10, 20, 40, 80, 160, 320, 640, 1280]);
}
