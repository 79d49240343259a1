//! Starts processes of callers, kills them at random, and starts them again
//! where they were.

use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use domain::plan::{Anchor, Operation, Period};
use platform::App;
use quotas_store::quotas;
use soak::caller::Outcome;
use soak::chance::Chance;
use testkit::TestApp;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use crate::{CALLERS, CALLERS_EACH, CHILD, PROCESSES, SKEW_MS, say, tenant};

const LIFE_MS: std::ops::Range<u64> = 1_000..20_000;
const LOOK_EVERY: Duration = Duration::from_secs(10);

/// What the processes have said.
pub(crate) struct Fleet {
    /// By caller: its next attempt.
    next: Mutex<Vec<u64>>,
    told: [AtomicU64; Outcome::ALL.len()],
    pub(crate) killed: u64,
    pub(crate) again: u64,
}

impl Fleet {
    pub(crate) fn told(&self, outcome: Outcome) -> u64 {
        self.told[outcome as usize].load(Ordering::Relaxed)
    }

    fn done(&self) -> u64 {
        self.told.iter().map(|it| it.load(Ordering::Relaxed)).sum()
    }

    /// Until all attempts are made. Looks at the counter meanwhile.
    pub(crate) async fn run(world: &TestApp, own: &App, attempts: u64, limit: u64) -> Self {
        let next = Mutex::new((0..CALLERS as u64).collect());
        let mut fleet = Self { next, told: Default::default(), killed: 0, again: 0 };
        let (url, chance) = (world.database_url(), Chance::new(20_261_121));
        let slots = (0..PROCESSES).map(|slot| fleet.slot(slot, url, attempts, &chance));
        let all = join_all(slots);
        let look = async {
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                let period = Period::of(Anchor::of(tenant()), own.clock.now().into());
                let counter = quotas::counter(own, tenant(), Operation::Generations, period).await.unwrap();
                let used = counter.map_or(0, |counter| counter.used);
                assert!(used <= limit, "{used} granted of {limit}");
                say(&format!("  {} attempts, {used} of {limit} granted", fleet.done()));
            }
        };
        let killed = tokio::select! {
            killed = all => killed,
            () = look => unreachable!("it looks for ever"),
        };
        fleet.killed = killed.iter().sum();
        // At most one attempt of each caller was under way when its process was killed.
        fleet.again = fleet.killed * CALLERS_EACH as u64;
        fleet
    }

    /// One place for a process, through all its lives; how often it was killed.
    async fn slot(&self, slot: usize, url: &str, attempts: u64, chance: &Chance) -> u64 {
        let mut killed = 0;
        loop {
            let mut child = self.start(slot, url, attempts, chance);
            let lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let listen = self.listen(lines);
            let life = Duration::from_millis(LIFE_MS.start + chance.below(LIFE_MS.end - LIFE_MS.start));
            tokio::pin!(listen);
            match tokio::time::timeout(life, &mut listen).await {
                Ok(()) => {
                    assert!(child.wait().await.unwrap().success(), "a caller saw a broken promise");
                    return killed;
                }
                Err(_) => {
                    child.kill().await.unwrap();
                    killed += 1;
                    listen.await;
                }
            }
        }
    }

    fn start(&self, slot: usize, url: &str, attempts: u64, chance: &Chance) -> Child {
        let skew_ms = chance.below(2 * SKEW_MS) as i64 - SKEW_MS as i64;
        let callers = slot * CALLERS_EACH..(slot + 1) * CALLERS_EACH;
        let starts: Vec<String> = self.next.lock().unwrap()[callers].iter().map(u64::to_string).collect();
        let settings = [chance.next().to_string(), skew_ms.to_string(), attempts.to_string()];
        Command::new(std::env::current_exe().unwrap())
            .args([CHILD, url])
            .args(settings)
            .args(starts)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    /// To the end of what it says.
    async fn listen(&self, mut lines: tokio::io::Lines<BufReader<tokio::process::ChildStdout>>) {
        while let Some(line) = lines.next_line().await.unwrap() {
            let Some((n, code)) = line.split_once(' ') else { continue };
            let n: u64 = n.parse().unwrap();
            let outcome = Outcome::ALL.into_iter().find(|it| code.starts_with(it.code())).expect("an outcome");
            self.told[outcome as usize].fetch_add(1, Ordering::Relaxed);
            self.next.lock().unwrap()[(n % CALLERS as u64) as usize] = n + CALLERS as u64;
        }
    }
}

async fn join_all<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut futures: Vec<_> = futures.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, done) in futures.iter_mut().zip(&mut done) {
            if done.is_none()
                && let std::task::Poll::Ready(value) = future.as_mut().poll(context)
            {
                *done = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
