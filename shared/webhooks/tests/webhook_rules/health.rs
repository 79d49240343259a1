//! How an endpoint fares.

use domain::Time;
use jiff::SignedDuration;
use webhooks_store::health::{Circuit, DISABLED_AFTER, Health};

fn start() -> Time {
    "2026-11-30T00:00:00.000Z".to_owned().try_into().unwrap()
}

#[test]
fn the_circuit_opens_after_five_failures_for_ever_longer_up_to_an_hour() {
    let mut health = Health::default();
    let mut seconds = Vec::new();
    for _ in 0..14 {
        health = health.after_failure(start());
        seconds.push(health.open_until.map_or(0, |until| until.since(start()).as_secs()));
    }
    assert_eq!(seconds, [0, 0, 0, 0, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600]);
    assert_eq!(health.failing_since, Some(start()));
}

#[test]
fn an_open_circuit_lets_one_through_when_its_time_is_over() {
    let until = start().plus(SignedDuration::from_secs(60));
    let health = Health { open_until: Some(until), ..Health::default() };
    assert_eq!(health.circuit(start()), Circuit::Open { until });
    assert_eq!(health.circuit(until), Circuit::HalfOpen { since: until });
    assert_eq!(Health::default().circuit(start()), Circuit::Closed);
}

#[test]
fn it_is_lost_after_three_days_of_failures_and_no_earlier() {
    let health = Health::default().after_failure(start());
    assert!(!health.is_lost(start().plus(DISABLED_AFTER - SignedDuration::from_millis(1))));
    assert!(health.is_lost(start().plus(DISABLED_AFTER)));
    assert!(!Health::default().is_lost(start()));
}
