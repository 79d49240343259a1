//! Rates: the bound that `platform::rate` states, for the bucket and the blocks
//! alone with many schedules, and for the whole against the embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use std::sync::Arc;

use domain::plan::{Anchor, Limit, Operation, Overrides, Period, Plan, Terms};
use domain::{AccountId, KeyId, KeyMode, Role, SessionId, TenantId};
use jiff::SignedDuration;
use platform::clock::Clock;
use platform::limits::Admission;
use platform::rate::{self, Block, Bucket};
use platform::store::plans::{self, Change};
use platform::store::{accounts, quotas, usage};
use platform::{App, Caller, Credential, Table};
use proptest::prelude::*;
use soak::chance::Chance;
use soak::chaos::Chaos;
use testkit::TestApp;
use ulid::Ulid;

const SECOND: i64 = 1_000_000;

/// Some processes share a bucket and ask at random, each by a clock of its own;
/// when requests were admitted, by the true clock.
fn admitted(chance: &Chance, rate: u32, processes: usize, skew: i64, requests: usize) -> Vec<i64> {
    let bucket = Bucket::new(rate);
    let clocks: Vec<i64> = (0..processes).map(|_| chance.below(2 * skew as u64 + 1) as i64 - skew).collect();
    let mut blocks = vec![Block::default(); processes];
    let (mut full_at, mut now, mut admitted) = (None, 1_000 * SECOND, Vec::new());
    for _ in 0..requests {
        // Bursts, and pauses in which the bucket fills.
        now += if chance.permille(20) { chance.below(2 * SECOND as u64) } else { chance.below(8_000) } as i64;
        let process = chance.below(processes as u64) as usize;
        let at = now + clocks[process];
        if !blocks[process].spend(at) {
            let wanted = blocks[process].next_size(at, bucket.block_max());
            let Ok((tokens, step)) = bucket.take(full_at, at, wanted) else { continue };
            full_at = Some(step.applied(full_at).expect("nobody came between"));
            blocks[process] = Block::leased(tokens, at);
            assert!(blocks[process].spend(at));
        }
        admitted.push(now);
    }
    admitted
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_stretch_of_time_has_more_than_the_stated_bound(
        seed in any::<u64>(), rate in 1_u32..300, processes in 1_usize..12, skew in 0_i64..500_000
    ) {
        let admitted = admitted(&Chance::new(seed), rate, processes, skew, 1_500);
        let (r, b) = (f64::from(rate), f64::from(Bucket::new(rate).block_max()));
        let carried = (processes as f64 * b).min(r);
        for (first, from) in admitted.iter().enumerate() {
            for (last, to) in admitted.iter().enumerate().skip(first) {
                let seconds = (to - from) as f64 / SECOND as f64;
                let bound = r * seconds + r + carried + 2.0 * r * skew as f64 / SECOND as f64;
                let count = (last - first + 1) as f64;
                prop_assert!(count <= bound + 1.0, "{count} in {seconds} s, at most {bound}");
            }
        }
    }

    #[test]
    fn who_asks_steadily_below_the_rate_is_never_refused(seed in any::<u64>(), rate in 2_u32..200) {
        let (chance, bucket) = (Chance::new(seed), Bucket::new(rate));
        let (mut full_at, mut block, mut now) = (None, Block::default(), 1_000 * SECOND);
        for _ in 0..500 {
            now += SECOND / i64::from(rate) + 2 + chance.below(20_000) as i64;
            if !block.spend(now) {
                let taken = bucket.take(full_at, now, 1);
                prop_assert!(taken.is_ok(), "refused after {:?}", taken);
                let (tokens, step) = taken.unwrap();
                full_at = step.applied(full_at);
                block = Block::leased(tokens, now);
                block.spend(now);
            }
        }
    }
}

struct World {
    app: TestApp,
    chaos: Arc<Chaos>,
    process: App,
    clock: Clock,
    tenant: TenantId,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::new().await;
        let (clock, chaos) = (Clock::fixed(app.now()), Chaos::none());
        let process = soak::process(app.database_url(), clock.clone(), Arc::clone(&chaos), 3);
        Self { app, chaos, process, clock, tenant: TenantId::new(Ulid::from_parts(0, 1)) }
    }

    fn caller(&self, by: Credential) -> Caller {
        Caller { account_id: AccountId::new(Ulid(1)), tenant_id: self.tenant, role: Role::Editor, by }
    }

    fn key(&self, number: u128) -> Caller {
        self.caller(Credential::Key { id: KeyId::new(Ulid(number)), mode: KeyMode::Live, scopes: [].into() })
    }

    async fn admit(&self, caller: &Caller) -> Admission {
        rate::admit(&self.process, caller).await
    }

    fn advance_ms(&self, ms: i64) {
        self.clock.advance(SignedDuration::from_millis(ms));
    }

    async fn counter(&self) -> quotas::Counter {
        let period = Period::of(Anchor::of(self.tenant), self.clock.now().into());
        let counter = quotas::counter(&self.process, self.tenant, Operation::ApiCalls, period).await;
        counter.unwrap().expect("somebody asked")
    }
}

#[tokio::test]
async fn at_rate_a_lease_is_one_write_for_many_requests_and_every_request_is_counted() {
    let world = World::new().await;
    let (one, other) = (world.key(1), world.key(2));
    let mut admitted = 0;
    for n in 0..800 {
        let caller = if n % 4 == 0 { &other } else { &one };
        admitted += u64::from(world.admit(caller).await.excess.is_none());
        world.advance_ms(11);
    }
    assert_eq!(admitted, 800, "below the rate");
    let writes = world.chaos.writes();
    assert!(writes * 5 < admitted, "{writes} writes for {admitted} requests");
    // What is leased and not yet spent is counted too: less than a block for each key.
    let counter = world.counter().await;
    let block = u64::from(Bucket::new(100).block_max());
    assert!((admitted..admitted + 2 * block).contains(&counter.used), "{} of {admitted}", counter.used);
    for group in [usage::Group::Key, usage::Group::Day, usage::Group::Operation] {
        let (rows, _) = usage::list(&world.process, world.tenant, counter.period, group, None, 100).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.units).sum::<u64>(), counter.used, "{rows:?}");
    }
}

#[tokio::test]
async fn at_a_low_rate_what_is_counted_is_exactly_what_was_asked() {
    let world = World::new().await;
    let caller = world.key(1);
    for asked in 1..=20 {
        assert!(world.admit(&caller).await.excess.is_none());
        assert_eq!(world.counter().await.used, asked);
        world.advance_ms(3_000);
    }
}

#[tokio::test]
async fn what_a_block_has_left_is_given_back_with_the_next_one() {
    let world = World::new().await;
    let caller = world.key(1);
    for _ in 0..60 {
        world.admit(&caller).await;
        world.advance_ms(1);
    }
    let asked = 60;
    world.advance_ms(2_000);
    let admission = world.admit(&caller).await;
    assert!(admission.excess.is_none());
    let used = world.counter().await.used;
    assert!(used <= asked + 1 + u64::from(Bucket::new(100).block_max()), "{used}");
    // Steadily at one a second, nothing is left over any more.
    for _ in 0..3 {
        world.advance_ms(2_000);
        world.admit(&caller).await;
    }
    let settled = world.counter().await.used;
    world.advance_ms(2_000);
    world.admit(&caller).await;
    assert_eq!(world.counter().await.used, settled + 1);
}

#[tokio::test]
async fn beyond_the_rate_requests_are_refused_from_memory_until_there_is_a_token() {
    let world = World::new().await;
    let caller = world.caller(Credential::Session { id: SessionId::new(Ulid(1)), proven_at: world.clock.now().into() });
    let mut admitted = 0;
    for _ in 0..3_000 {
        admitted += u32::from(world.admit(&caller).await.excess.is_none());
        world.advance_ms(1);
    }
    // Three seconds, and the bucket that began empty.
    assert!((290..=320).contains(&admitted), "{admitted} in three seconds");
    assert!(world.chaos.writes() < 700, "{} writes for 3000 requests", world.chaos.writes());
    assert_eq!(world.counter().await.used, 0, "in person nothing is counted");
}

#[tokio::test]
async fn two_processes_and_two_keys_share_the_workspaces_rate() {
    let world = World::new().await;
    let second = soak::process(world.app.database_url(), world.clock.clone(), Chaos::none(), 3);
    let (one, other) = (world.key(1), world.key(2));
    let mut admitted = 0;
    for n in 0..4_000 {
        let (app, caller) = if n % 2 == 0 { (&world.process, &one) } else { (&second, &other) };
        admitted += u32::from(rate::admit(app, caller).await.excess.is_none());
        if n % 2 == 1 {
            world.advance_ms(1);
        }
    }
    assert!((190..=240).contains(&admitted), "{admitted} in two seconds");
}

#[tokio::test]
async fn a_months_requests_are_never_exceeded_and_the_next_month_begins_anew() {
    let world = World::new().await;
    let api_calls = Some(Limit::Hard { included: 30 });
    let terms = Terms { plan: Plan::Free, overrides: Overrides { api_calls, ..Overrides::default() } };
    plans::change(&world.process, world.tenant, &Change::Terms(terms)).await.unwrap().unwrap();
    world.advance_ms(11 * 86_400_000);
    let caller = world.key(1);
    let mut admitted = 0;
    for n in 0..60 {
        admitted += u64::from(world.admit(&caller).await.excess.is_none());
        world.advance_ms(if n % 7 == 0 { 1_500 } else { 15 });
    }
    let refused = world.admit(&caller).await;
    let exceeded = refused.excess.expect("the month is used up").quota.expect("not the rate");
    assert_eq!((exceeded.limit, exceeded.used), (30, 30));
    assert_eq!(admitted, 30, "what was counted was made");
    world.advance_ms(31 * 86_400_000);
    assert!(world.admit(&caller).await.excess.is_none());
    assert_eq!(world.counter().await.used, 1);
}

#[tokio::test]
async fn when_the_table_does_not_answer_requests_are_let_through_at_the_rate_and_not_counted() {
    let world = World::new().await;
    let cut = soak::process(world.app.database_url(), world.clock.clone(), Chaos::new(1, 1000, 0, 0), 1);
    let caller = world.key(1);
    let mut admitted = 0;
    for _ in 0..2_000 {
        admitted += u32::from(rate::admit(&cut, &caller).await.excess.is_none());
        world.advance_ms(1);
    }
    assert!(admitted >= 200, "{admitted}: the API is not taken down");
    let period = Period::of(Anchor::of(world.tenant), world.clock.now().into());
    let counter = quotas::counter(&world.process, world.tenant, Operation::ApiCalls, period).await.unwrap();
    assert_eq!(counter, None);
}

#[tokio::test]
async fn an_upgrade_is_seen_within_seconds_and_what_was_used_stays() {
    let world = World::new().await;
    let caller = world.key(1);
    for _ in 0..5 {
        world.admit(&caller).await;
        world.advance_ms(2_000);
    }
    let terms = Terms { plan: Plan::Pro, overrides: Overrides::default() };
    plans::change(&world.process, world.tenant, &Change::Terms(terms)).await.unwrap().unwrap();
    world.advance_ms(6_000);
    let admission = world.admit(&caller).await;
    let of_month = admission.policies.iter().find(|policy| policy.name == "api_calls").unwrap();
    assert_eq!((of_month.quota, world.counter().await.used), (100_000, 6));
}

#[tokio::test]
async fn admins_hear_that_a_months_requests_are_nearly_used_up() {
    let world = World::new().await;
    let admin = accounts::New {
        account_id: AccountId::new(Ulid(9)),
        tenant_id: world.tenant,
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: Some("phc".to_owned()),
    };
    accounts::register(&world.process, &admin).await.unwrap();
    let caller = world.key(1);
    for _ in 0..1_100 {
        world.admit(&caller).await;
        world.advance_ms(20);
    }
    let mails = world.app.table(Table::Outbox).await;
    let percents: Vec<u64> = mails
        .iter()
        .map(|it| {
            serde_json::from_str::<serde_json::Value>(it["body"].as_str().unwrap()).unwrap()["percent"]
                .as_u64()
                .unwrap()
        })
        .collect();
    assert_eq!(percents.len(), 2, "{percents:?}");
    assert!(percents.contains(&80) && percents.contains(&100));
}
