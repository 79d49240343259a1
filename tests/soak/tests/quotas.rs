//! Random schedules of reserve, commit, void, expiry, death, duplicates and
//! clocks that differ, against the embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use std::sync::Arc;
use std::time::Duration;

use domain::plan::{Limit, Overrides, Plan, Terms};
use domain::{GenerationId, TenantId};
use generations_store::places::{self, Arrival, Arriving};
use generations_store::queued::GenerationQueued;
use jiff::SignedDuration;
use platform::clock::Clock;
use platform::{App, Table};
use proptest::prelude::*;
use quotas_store::quotas::{self, Reserved, SHARDS};
use serde_json::json;
use soak::books::balances;
use soak::caller::{Habits, attempt, wanted};
use soak::chance::Chance;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

const HELD_FOR: SignedDuration = SignedDuration::from_secs(60);
const HABITS: Habits = Habits { void: 150, leave: 100, twice: 100, held_for: HELD_FOR };

async fn plan(world: &TestApp, tenant: TenantId, limit: u64) {
    let generations = Some(Limit::Hard { included: limit });
    let overrides = Overrides { generations, ..Overrides::default() };
    let change = Change::Terms(Terms { plan: Plan::Free, overrides });
    plans::change(world.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
}

/// Some processes whose clocks differ by up to a minute each way.
struct Fleet {
    world: TestApp,
    processes: Vec<Arc<App>>,
    clocks: Vec<Clock>,
    tenant: TenantId,
}

impl Fleet {
    async fn new(limit: u64, chance: &Chance) -> Self {
        let world = TestApp::new().await;
        let tenant = TenantId::new(Ulid::from_parts(0, 1));
        // A smaller limit holds from the next period on.
        plan(&world, tenant, limit).await;
        world.advance(SignedDuration::from_hours(24 * 11));
        let (mut processes, mut clocks) = (Vec::new(), Vec::new());
        for _ in 0..4 {
            let clock = Clock::fixed(world.now());
            clock.advance(SignedDuration::from_secs(chance.below(120) as i64 - 60));
            // Half of them see lost answers, half have the SDK try again.
            let chaos = Chaos::new(chance.next(), 30, 30, 60);
            let attempts_max = 1 + 2 * (chance.below(2) as u32);
            processes.push(Arc::new(soak::process(world.database_url(), clock.clone(), chaos, attempts_max)));
            clocks.push(clock);
        }
        Self { world, processes, clocks, tenant }
    }

    fn advance(&self, seconds: i64) {
        self.world.advance(SignedDuration::from_secs(seconds));
        for clock in &self.clocks {
            clock.advance(SignedDuration::from_secs(seconds));
        }
    }

    /// Attempts at once, each from some process; some die on the way.
    async fn rush(&self, ids: std::ops::Range<u64>, chance: &Chance) {
        let mut rush = JoinSet::new();
        for n in ids {
            let app = Arc::clone(&self.processes[chance.below(4) as usize]);
            // Some ids are used by several callers at once.
            let id = if chance.permille(100) { format!("use-{}", n.saturating_sub(1)) } else { format!("use-{n}") };
            let (tenant, own, units) = (self.tenant, Chance::new(chance.next()), 1 + chance.below(3));
            let dies_after = chance.permille(150).then(|| Duration::from_millis(chance.below(12)));
            rush.spawn(async move {
                let attempt = attempt(&app, tenant, &id, units, &own, HABITS);
                match dies_after {
                    Some(after) => tokio::time::timeout(after, attempt).await.map_or(Ok(None), |it| it.map(Some)),
                    None => attempt.await.map(Some),
                }
            });
        }
        while let Some(done) = rush.join_next().await {
            // An error is a caller that does not know; a panic is a broken promise.
            if let Err(error) = done.unwrap() {
                assert!(error.status().as_u16() == 503 || error.to_string().contains("dispatch"), "{error}");
            }
        }
    }
}

fn run(seed: u64, limit: u64, raise: bool) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let chance = Chance::new(seed);
        let fleet = Fleet::new(limit, &chance).await;
        let mut highest = limit;
        for round in 0..4_u64 {
            fleet.rush(round * 12..(round + 1) * 12, &chance).await;
            for (name, balance) in balances(&fleet.world).await {
                balance.assert(&name);
                balance.assert_within(highest, &name);
            }
            fleet.advance(chance.below(100) as i64);
            if raise && round == 1 {
                highest += 10;
                plan(&fleet.world, fleet.tenant, highest).await;
            }
        }
        // Everything that was left lapses, and callers in good health take the rest.
        fleet.advance(200);
        let app = fleet.world.unlimited();
        for n in 0.. {
            match quotas::reserve(app, &wanted(fleet.tenant, &format!("last-{n}"), 1, HELD_FOR)).await.unwrap() {
                Reserved::Granted(ticket, _) => drop(quotas::commit(app, &ticket).await.unwrap()),
                Reserved::Refused(exceeded) => {
                    assert_eq!((exceeded.limit, exceeded.used), (highest, highest));
                    break;
                }
            }
        }
        for shard in 0..SHARDS {
            assert_eq!(quotas::sweep(app, shard).await.unwrap(), 0, "the refused one had given all back");
        }
        let all = balances(&fleet.world).await;
        let [(name, balance)] = all.iter().collect::<Vec<_>>()[..] else { panic!("one counter, not {all:?}") };
        balance.assert(name);
        assert_eq!((balance.committed, balance.reserved), (highest, 0), "{balance:?}");
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn granted_never_exceeds_the_limit_and_reaches_it(seed in any::<u64>(), limit in 1_u64..40, raise in any::<bool>()) {
        run(seed, limit, raise);
    }
}

fn by_plan(plan: Plan) -> Change {
    Change::Terms(Terms { plan, overrides: Overrides::default() })
}

#[tokio::test]
async fn who_has_just_been_upgraded_is_not_refused_because_a_transaction_meets_the_upgrade() {
    let world = TestApp::new().await;
    let app = world.unlimited();
    let crowd = soak::process(world.database_url(), Clock::fixed(world.now()), Chaos::new(3, 0, 0, 500), 1);
    for n in 1..=20 {
        let tenant = TenantId::new(Ulid::from_parts(0, n));
        let all = quotas::reserve(app, &wanted(tenant, "all", 100, HELD_FOR)).await.unwrap();
        assert!(matches!(all, Reserved::Granted(..)));
        plans::change(app, tenant, &by_plan(Plan::Pro), &testkit::system()).await.unwrap().unwrap();
        let more = quotas::reserve(&crowd, &wanted(tenant, "more", 1, HELD_FOR)).await.unwrap();
        assert!(matches!(more, Reserved::Granted(..)), "{n}: {more:?}");
    }
}

#[tokio::test]
async fn what_lapsed_is_found_behind_a_megabyte_of_others() {
    let world = TestApp::new().await;
    let (app, tenant) = (world.unlimited(), TenantId::new(Ulid::from_parts(0, 1)));
    for n in 0..4 {
        let (sk, other) = (format!("0{n}"), TenantId::new(Ulid::from_parts(0, 17)));
        let item = json!({"pk": "DUE#1", "sk": sk, "tenant_id": other, "padding": "x".repeat(390_000)});
        world.put(Table::Usage, &item).await;
    }
    let all = quotas::reserve(app, &wanted(tenant, "all", 100, HELD_FOR)).await.unwrap();
    assert!(matches!(all, Reserved::Granted(..)));
    world.advance(HELD_FOR + HELD_FOR);
    let more = quotas::reserve(app, &wanted(tenant, "more", 1, HELD_FOR)).await.unwrap();
    assert!(matches!(more, Reserved::Granted(..)), "{more:?}");
}

#[tokio::test]
async fn who_is_refused_while_another_gives_the_same_back_looks_again() {
    let world = TestApp::new().await;
    for n in 1..=10 {
        let tenant = TenantId::new(Ulid::from_parts(0, n));
        let app = world.unlimited();
        let all = quotas::reserve(app, &wanted(tenant, "all", 100, HELD_FOR)).await.unwrap();
        assert!(matches!(all, Reserved::Granted(..)));
        world.advance(HELD_FOR + HELD_FOR);
        let ask =
            |id: &'static str| async move { quotas::reserve(app, &wanted(tenant, id, 1, HELD_FOR)).await.unwrap() };
        let (one, two, three, four) = tokio::join!(ask("1"), ask("2"), ask("3"), ask("4"));
        for asked in [one, two, three, four] {
            assert!(matches!(asked, Reserved::Granted(..)), "{n}: {asked:?}");
        }
    }
}

#[tokio::test]
async fn a_place_that_could_not_be_renewed_in_time_is_lost() {
    let world = TestApp::new().await;
    let (clock, chaos) = (Clock::fixed(world.now()), Chaos::none());
    let app = soak::process(world.database_url(), clock.clone(), Arc::clone(&chaos), 1);
    let (tenant_id, generation_id) = (TenantId::new(Ulid::from_parts(0, 1)), GenerationId::new(Ulid(1)));
    let seen = places::look(&app, &GenerationQueued { tenant_id, generation_id, place: None }).await.unwrap();
    let arriving = Arriving { tenant_id, wants: Some(generation_id), place: None };
    let Arrival::Entered(mut place) = places::enter(&app, arriving, seen).await.unwrap() else {
        panic!("all are free");
    };
    chaos.answer("", 500, "InternalServerError");
    clock.advance(places::LEASE - SignedDuration::from_millis(1));
    assert!(place.renewed(&app).await.is_err(), "nobody else can have it yet");
    clock.advance(SignedDuration::from_millis(1));
    assert!(!place.renewed(&app).await.unwrap(), "by now somebody else may");
}
