//! The history of a seed, always the same one, and what a process says of some of them.

use std::cell::RefCell;
use std::io::{BufRead, Write};

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde::{Deserialize, Serialize};
use testkit::TestApp;

use crate::tally::Tally;
use crate::whole_histories::{Course, course, live};

/// Seeds that follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Block {
    pub(crate) first: u64,
    pub(crate) last: u64,
}

/// What came of them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) tally: Tally,
    pub(crate) failed: Vec<u64>,
}

/// What fails is made as small as it gets.
fn history_of(seed: u64) -> Result<Tally, TestError<Course>> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let config = Config { cases: 1, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let tally = RefCell::new(Tally::default());
    let done = TestRunner::new_with_rng(config, rng).run(&course(5..60), |course| -> Result<(), TestCaseError> {
        *tally.borrow_mut() = live(&course, TestApp::in_process());
        Ok(())
    });
    done.map(|()| tally.into_inner())
}

fn report(block: Block) -> Report {
    let mut report = Report::default();
    for seed in block.first..=block.last {
        match history_of(seed) {
            Ok(tally) => report.tally += tally,
            Err(error) => {
                eprintln!("seed {seed}: {error}");
                report.failed.push(seed);
            }
        }
    }
    report
}

/// Lives through the blocks that come as lines of JSON, and answers each with a line.
pub(crate) fn work_for_parent() {
    let mut out = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let block: Block = serde_json::from_str(&line.unwrap()).unwrap();
        writeln!(out, "{}", serde_json::to_string(&report(block)).unwrap()).unwrap();
        out.flush().unwrap();
    }
}
