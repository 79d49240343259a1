//! A million attempts on one quota by 64 callers in 8 processes that are killed at
//! random, whose clocks differ and whose lines fail, against the embedded
//! DynamoDB in this process: `soak [ATTEMPTS]`. Ends with its figures, or with
//! what did not hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods, clippy::print_stdout)]

mod supervise;

use std::io::Write as _;
use std::time::{Duration, Instant};

use domain::TenantId;
use domain::plan::{Limit, Overrides, Plan, Terms};
use jiff::SignedDuration;
use platform::App;
use platform::clock::Clock;
use quotas_store::quotas::{self, Reserved, SHARDS, State};
use soak::books::balances;
use soak::caller::{Habits, Outcome, attempt, wanted};
use soak::chance::Chance;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use ulid::Ulid;

use supervise::Fleet;

pub(crate) const PROCESSES: usize = 8;
pub(crate) const CALLERS_EACH: usize = 8;
pub(crate) const CALLERS: usize = PROCESSES * CALLERS_EACH;
/// The argument that makes this program a process of callers.
pub(crate) const CHILD: &str = "callers";
/// Clocks are wrong by up to this, either way.
pub(crate) const SKEW_MS: u64 = 3_000;
/// So many of a hundred attempts fit into the limit.
const LIMIT_PERCENT: u64 = 5;
const HELD_FOR: SignedDuration = SignedDuration::from_secs(8);
const HABITS: Habits = Habits { void: 100, leave: 30, twice: 20, held_for: HELD_FOR };
const ATTEMPTS_DEFAULT: u64 = 1_000_000;

fn tenant() -> TenantId {
    TenantId::new(Ulid::from_parts(0, 1))
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    match arguments[..] {
        [CHILD, url, seed, skew_ms, end, ref starts @ ..] => {
            let starts: Vec<u64> = starts.iter().map(|it| it.parse().unwrap()).collect();
            let (seed, skew_ms) = (seed.parse().unwrap(), skew_ms.parse().unwrap());
            runtime.block_on(call(url, seed, skew_ms, end.parse().unwrap(), &starts));
        }
        [] => runtime.block_on(run(ATTEMPTS_DEFAULT)),
        [attempts] => runtime.block_on(run(attempts.parse().expect("a number of attempts"))),
        _ => panic!("usage: soak [ATTEMPTS]"),
    }
}

/// A process of callers: each makes its attempts in order, and says what became
/// of each. An attempt that it does not know the end of it makes again.
async fn call(url: &str, seed: u64, skew_ms: i64, end: u64, starts: &[u64]) {
    let chance = Chance::new(seed);
    let clock = Clock::Skewed { by_ms: skew_ms };
    let app = std::sync::Arc::new(soak::process(url, clock, Chaos::new(chance.next(), 2, 2, 5), 1));
    let mut callers = tokio::task::JoinSet::new();
    for start in starts.iter().copied() {
        let (app, own) = (std::sync::Arc::clone(&app), Chance::new(chance.next()));
        callers.spawn(async move {
            let mut n = start;
            while n < end {
                match attempt(&app, tenant(), &format!("use-{n}"), 1, &own, HABITS).await {
                    Ok(outcome) => {
                        say(&format!("{n} {}", outcome.code()));
                        n += CALLERS as u64;
                    }
                    Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
                }
            }
        });
    }
    while callers.join_next().await.transpose().unwrap().is_some() {}
}

/// Whole lines, in one write each: a process may be killed between any two.
pub(crate) fn say(line: &str) {
    let _ = std::io::stdout().lock().write_all(format!("{line}\n").as_bytes());
}

async fn run(attempts: u64) {
    let world = TestApp::new().await;
    let own = soak::process(world.database_url(), Clock::System, Chaos::none(), 3);
    let limit = (attempts * LIMIT_PERCENT / 100).max(100);
    let generations = Some(Limit::Hard { included: limit });
    let terms = Terms { plan: Plan::Free, overrides: Overrides { generations, ..Overrides::default() } };
    plans::change(&own, tenant(), &Change::Terms(terms), &testkit::system()).await.unwrap().unwrap();
    say(&format!("{attempts} attempts by {CALLERS} callers in {PROCESSES} processes, limit {limit}"));

    let begun = Instant::now();
    let fleet = Fleet::run(&world, &own, attempts, limit).await;
    let took = begun.elapsed();

    let lapsed = settle_all(&own).await;
    let topped_up = top_up(&own, limit).await;
    let all = balances(&world).await;
    for (name, balance) in &all {
        balance.assert(name);
        balance.assert_within(limit, name);
    }
    let committed: u64 = all.values().map(|it| it.committed).sum();
    let voided: u64 = all.values().map(|it| it.voided).sum();
    assert_eq!(committed, limit, "everything that may be granted was");
    assert!(fleet.told(Outcome::Committed) <= committed, "somebody was told of more than there is");
    let each = Outcome::ALL.map(|outcome| format!("{outcome:?} {}", fleet.told(outcome)));
    say(&format!("outcomes      {}", each.join(", ")));
    say(&format!("killed        {} processes; {} attempts were begun again", fleet.killed, fleet.again));
    say(&format!("given back    {voided} units, {lapsed} of them by the last sweep"));
    say(&format!("at the end    {committed} committed of {limit} ({topped_up} by the last caller), never more"));
    let per_second = attempts as f64 / took.as_secs_f64();
    say(&format!("duration      {:.0} s, {per_second:.0} decisions a second", took.as_secs_f64()));
}

/// What was left lapses, and is given back.
async fn settle_all(own: &App) -> usize {
    let skew = Duration::from_millis(SKEW_MS);
    tokio::time::sleep(HELD_FOR.unsigned_abs() + 2 * skew).await;
    let mut lapsed = 0;
    for shard in 0..SHARDS {
        loop {
            let batch = quotas::sweep(own, shard).await.unwrap();
            lapsed += batch;
            if batch == 0 {
                break;
            }
        }
    }
    lapsed
}

/// A caller in good health takes what is left, until it is refused.
async fn top_up(own: &App, limit: u64) -> u64 {
    for n in 0.. {
        match quotas::reserve(own, &wanted(tenant(), &format!("last-{n}"), 1, HELD_FOR)).await.unwrap() {
            Reserved::Granted(ticket, _) => assert_eq!(quotas::commit(own, &ticket).await.unwrap(), State::Committed),
            Reserved::Refused(exceeded) => {
                assert_eq!((exceeded.used, exceeded.limit), (limit, limit));
                return n;
            }
        }
    }
    unreachable!("the limit has an end")
}
