//! Whoever is below the limit is served: also at a workspace's first moment, at
//! a period's, and while others write the item at the same moment.

use std::collections::VecDeque;
use std::sync::Arc;

use domain::plan::{Operation, Overrides, Plan, Terms};
use platform::{App, Caller};
use proptest::prelude::*;
use quotas_store::quotas;
use quotas_store::rate::{self, Block, Bucket};
use soak::chance::Chance;
use soak::chaos::Chaos;
use tokio::task::JoinSet;

use crate::world::World;

const SECOND: i64 = 1_000_000;

/// Requests that are under way at once: the clock stands still meanwhile, and
/// the embedded database shares the processor with all of them.
const AT_ONCE_MAX: usize = 16;

/// So many requests in one moment, spread over the processes; how many were refused.
async fn refused(processes: &[Arc<App>], callers: &[Caller], requests: usize) -> usize {
    let (mut rush, mut refused) = (JoinSet::new(), 0);
    for n in 0..requests {
        let (app, caller) = (Arc::clone(&processes[n % processes.len()]), callers[n % callers.len()].clone());
        rush.spawn(async move { rate::admit(&app, &caller).await.excess.is_some() });
        if rush.len() >= AT_ONCE_MAX {
            refused += usize::from(rush.join_next().await.unwrap().unwrap());
        }
    }
    refused + rush.join_all().await.into_iter().filter(|is_refused| *is_refused).count()
}

fn processes(world: &World, count: usize, met_permille: u64) -> Vec<Arc<App>> {
    (0..count).map(|n| Arc::new(world.process(Chaos::new(n as u64 + 1, 0, 0, met_permille)))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_parallel_first_requests_of_a_new_workspace_are_all_served() {
    for _ in 0..5 {
        let world = World::new().await;
        assert_eq!(refused(&processes(&world, 8, 0), &[world.key(1)], 8).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_second_of_requests_at_once_is_served_and_not_much_more() {
    let world = World::new().await;
    let (all, callers) = (processes(&world, 8, 0), [world.key(1), world.key(2), world.person()]);
    assert_eq!(refused(&all, &callers, 100).await, 0);
    let refused = refused(&all, &callers, 400).await;
    // What the bucket holds beyond a second: a tenth, for blocks.
    assert!(refused >= 390, "{refused} of 400 were refused");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_requests_of_a_period_are_served_and_get_no_second_bucket() {
    let world = World::new().await;
    let all = processes(&world, 8, 0);
    assert_eq!(refused(&all, &[world.key(1)], 3).await, 0);
    let ended = world.counter().await.period;
    world.advance_ms(ended.end().as_millisecond() - world.clock.now().as_millisecond() - 1);
    assert_eq!(refused(&all, &[world.key(1)], 40).await, 0);
    world.advance_ms(1);
    assert_eq!(refused(&all, &[world.key(1)], 60).await, 0, "below the rate");
    let refused = refused(&all, &[world.key(1)], 300).await;
    assert!(refused >= 290, "{refused} of 300 were refused: the bucket is the one of the last period");
    let counter = quotas::counter(&world.process, world.tenant, Operation::ApiCalls, ended).await.unwrap().unwrap();
    let served = 3 + 40 + 360 - refused as u64;
    assert!(counter.used + world.counter().await.used >= served, "each request counts in one of both periods");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_meets_transactions_at_the_item_tries_again() {
    let world = World::new().await;
    let all = processes(&world, 8, 500);
    for _ in 0..5 {
        assert_eq!(refused(&all, &[world.key(1), world.person()], 40).await, 0);
        world.advance_ms(1_000);
    }
}

/// Requests that an ideal bucket of one second's depth lets through, over some
/// processes and keys, with pauses, bursts, and blocks that nobody spends.
fn below_the_rate(chance: &Chance, rate: u32, (processes, keys): (usize, usize)) -> Result<(), TestCaseError> {
    let bucket = Bucket::new(rate);
    let interval = i64::from(1_000_000_u32.div_ceil(rate));
    let mut blocks = vec![Block::default(); processes * keys];
    let (mut full_at, mut ideal, mut now) = (None, 0, 1_000 * SECOND);
    let mut last = VecDeque::new();
    for _ in 0..1_500 {
        now += match chance.below(100) {
            0..2 => chance.below(2 * SECOND as u64),
            2..40 => 0,
            _ => chance.below(3 * interval as u64),
        } as i64;
        if ideal.max(now) + interval - now > interval * i64::from(rate) {
            continue;
        }
        ideal = ideal.max(now) + interval;
        let block = &mut blocks[chance.below((processes * keys) as u64) as usize];
        if !block.spend(now) {
            let wanted = block.next_size(now, bucket.block_max());
            let taken = bucket.take(full_at, now, wanted);
            prop_assert!(taken.is_ok(), "{} µs early, after {last:?}", taken.unwrap_err() - now);
            let (tokens, step) = taken.unwrap();
            full_at = Some(step.applied(full_at).expect("nobody came between"));
            *block = Block::leased(tokens, now);
            prop_assert!(block.spend(now));
            last.push_back((now, tokens));
            last.truncate(30);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_asks_below_the_rate_is_never_refused_however_many_processes_hold_blocks(
        seed in any::<u64>(), rate in 1_u32..300, processes in 1_usize..40, keys in 1_usize..6
    ) {
        below_the_rate(&Chance::new(seed), rate, (processes, keys))?;
    }
}

/// Rushes over several processes, each below what the rate has by then.
fn run(seed: u64, rate: u32, met_permille: u64) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (world, chance) = (World::new().await, Chance::new(seed));
        let overrides = Overrides { requests_per_second: Some(rate), ..Overrides::default() };
        world.terms(Terms { plan: Plan::Pro, overrides }).await;
        let all = processes(&world, 2 + chance.below(8) as usize, met_permille);
        let callers = [world.key(1), world.key(2), world.person()];
        let mut asked = 0;
        for _ in 0..6 {
            let requests = 1 + chance.below(u64::from(rate));
            assert_eq!(refused(&all, &callers, requests as usize).await, 0, "{requests} of {rate} at once");
            asked += requests;
            world.advance_ms(1_000 + chance.below(500) as i64);
        }
        let used = world.counter().await.used;
        assert!(used <= asked + 20 * u64::from(Bucket::new(rate).block_max()), "{used} counted of {asked}");
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rushes_below_the_rate_are_served_whoever_meets_whom(seed in any::<u64>(), rate in 5_u32..120, met in 0_u64..300) {
        run(seed, rate, met);
    }
}
