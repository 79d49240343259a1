//! As many random histories as somebody has time for, each with a seed of its own.

use std::time::Instant;

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use crate::tally::Tally;
use crate::whole_histories::{Course, course, live};

/// A run of hours says after so many steps how far it is.
const REPORTED: u64 = 10_000;

/// The history of a seed, always the same one; what fails is made as small as it gets.
fn history_of(seed: u64) -> Result<Tally, TestError<Course>> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let config = Config { cases: 1, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let tally = std::cell::RefCell::new(Tally::default());
    let done = TestRunner::new_with_rng(config, rng).run(&course(5..60), |course| -> Result<(), TestCaseError> {
        *tally.borrow_mut() = live(&course);
        Ok(())
    });
    done.map(|()| tally.into_inner())
}

#[allow(clippy::disallowed_methods, reason = "they are how a developer says how long it may take")]
fn variable(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

/// `make soak-payments STEPS=1000000 SEED=1`: the histories of this seed and of those behind
/// it, until they have so many steps together. One that fails is told, and the others follow.
#[test]
#[ignore = "it takes hours"]
fn a_million_steps_leave_access_with_the_money_and_the_books_balanced() {
    let (steps_max, first) = (variable("STEPS", 1_000_000), variable("SEED", 1));
    let (begun, mut sum, mut seed, mut failed) = (Instant::now(), Tally::default(), first, Vec::new());
    while sum.steps < steps_max {
        let before = sum.steps;
        match history_of(seed) {
            Ok(tally) => sum += tally,
            Err(error) => {
                eprintln!("seed {seed}: {error}");
                failed.push(seed);
                assert!(failed.len() < 100, "{failed:?}");
            }
        }
        if sum.steps / REPORTED > before / REPORTED || sum.steps >= steps_max {
            let (seconds, differences) = (begun.elapsed().as_secs(), failed.len());
            eprintln!("{seconds} s, seeds {first} to {seed}, {differences} differences: {sum}");
        }
        seed += 1;
    }
    assert!(failed.is_empty(), "seeds {failed:?}");
}
