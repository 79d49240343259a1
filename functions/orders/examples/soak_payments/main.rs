//! `make soak-payments STEPS=1000000 SEED=1`: the random histories of this seed and of those
//! behind it, until they have so many steps together, in as many processes as there are cores
//! (`JOBS`). One that fails is told, with its steps made as few as they get, and the others
//! follow. A later run from the seed behind the last one goes on, and its figures add up.
//!
//! An example, as it needs what the tests need, and is compiled as what is deployed: tests are
//! not optimised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code, unused_imports, reason = "of the tests' modules a part is used")]

mod seeds;

#[path = "../../tests/orders/affiliates.rs"]
mod affiliates;
#[path = "../../tests/orders/discounts.rs"]
mod discounts;
#[path = "../../tests/orders/disputes.rs"]
mod disputes;
#[path = "../../tests/orders/evidence.rs"]
mod evidence;
#[path = "../../tests/orders/gifts.rs"]
mod gifts;
#[path = "../../tests/orders/holding.rs"]
mod holding;
#[path = "../../tests/orders/receipts.rs"]
mod receipts;
#[path = "../../tests/orders/seating.rs"]
mod seating;
#[path = "../../tests/orders/seats.rs"]
mod seats;
#[path = "../../tests/orders/sharing.rs"]
mod sharing;
#[path = "../../tests/orders/staff.rs"]
mod staff;
#[path = "../../tests/orders/tally.rs"]
mod tally;
#[path = "../../tests/orders/taxes.rs"]
mod taxes;
#[path = "../../tests/orders/third_model.rs"]
mod third_model;
#[path = "../../tests/orders/whole_histories.rs"]
mod whole_histories;
#[path = "../../tests/orders/world.rs"]
mod world;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

use mimalloc::MiMalloc;
use seeds::{Block, Report};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// As the argument of a process that works for another.
const FOR_PARENT: &str = "for-parent";
/// Seeds that a process is given at once: some seconds of work.
const BLOCK: u64 = 20;
/// A run of hours says after so many steps how far it is.
const REPORTED: u64 = 10_000;
const FAILED_MAX: usize = 100;

/// What is known of the run so far.
struct Run {
    begun: Instant,
    first: u64,
    next: u64,
    steps_max: u64,
    sum: Report,
}

impl Run {
    /// Seeds for a process; none where there have been steps enough.
    fn give(&mut self) -> Option<Block> {
        if self.sum.tally.steps >= self.steps_max || self.sum.failed.len() >= FAILED_MAX {
            return None;
        }
        let block = Block { first: self.next, last: self.next + BLOCK - 1 };
        self.next = block.last + 1;
        Some(block)
    }

    fn take(&mut self, report: Report) {
        let before = self.sum.tally.steps / REPORTED;
        self.sum.tally += report.tally;
        self.sum.failed.extend(report.failed);
        if self.sum.tally.steps / REPORTED > before {
            eprintln!("{}", self.told());
        }
    }

    fn told(&self) -> String {
        let (seconds, differences) = (self.begun.elapsed().as_secs(), self.sum.failed.len());
        format!("{seconds} s, seeds from {}, {differences} differences: {}", self.first, self.sum.tally)
    }
}

/// Has a process live through blocks of seeds until there are no more.
fn employ(run: &Mutex<Run>) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let mut child = command.arg(FOR_PARENT).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut to, mut from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    loop {
        let Some(block) = run.lock().unwrap().give() else { break };
        writeln!(to, "{}", serde_json::to_string(&block).unwrap()).unwrap();
        let mut line = String::new();
        from.read_line(&mut line).unwrap();
        let report = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{block:?} ended its process: {error}"));
        run.lock().unwrap().take(report);
    }
    drop(to);
    assert!(child.wait().unwrap().success());
}

#[allow(clippy::disallowed_methods, reason = "they are how a developer says how long it may take")]
fn variable(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

fn main() {
    if std::env::args().nth(1).as_deref() == Some(FOR_PARENT) {
        seeds::work_for_parent();
        return;
    }
    let (steps_max, first) = (variable("STEPS", 1_000_000), variable("SEED", 1));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = variable("JOBS", cores as u64);
    let run = Mutex::new(Run { begun: Instant::now(), first, next: first, steps_max, sum: Report::default() });
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| employ(&run));
        }
    });
    let run = run.into_inner().unwrap();
    eprintln!("{}", run.told());
    eprintln!("the next run goes on from SEED={}", run.next);
    assert!(run.sum.failed.is_empty(), "seeds {:?}", run.sum.failed);
}
