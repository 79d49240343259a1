//! The free workspaces of one owner share one allowance, whoever races, fails, hands
//! one over or changes its plan.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use std::sync::Arc;

use domain::plan::{Operation, Overrides, Plan, Terms};
use domain::{AccountId, TenantId, Time, WorkspaceKind};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::App;
use platform::clock::Clock;
use proptest::prelude::*;
use quotas_store::quotas::{self, Reserved, State};
use soak::caller::wanted;
use soak::chance::Chance;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use tenancy_store::workspaces::{self, Created};
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

const HELD_FOR: SignedDuration = SignedDuration::from_hours(1);
const INCLUDED: u64 = 100;

/// An account with its personal workspace and two shared ones, all free.
async fn owner(world: &TestApp, number: u128) -> (AccountId, [TenantId; 3]) {
    let account_id = AccountId::new(Ulid(number));
    let ids = [1, 2, 3].map(|n| TenantId::new(Ulid::from_parts(0, number * 10 + n)));
    let person = accounts::NewAccount {
        account_id,
        tenant_id: ids[0],
        email: format!("person-{number}@example.org").try_into().unwrap(),
        name: None,
        password_hash: Some("phc".to_owned()),
    };
    accounts::register(world.unlimited(), &person, &testkit::system()).await.unwrap();
    for id in &ids[1..] {
        assert!(matches!(found(world, account_id, *id).await, Created::Done(_)));
    }
    (account_id, ids)
}

async fn found(world: &TestApp, owner: AccountId, id: TenantId) -> Created {
    let name = "Engines".to_owned().try_into().unwrap();
    let new = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner };
    workspaces::create(world.unlimited(), &new, &testkit::system()).await.unwrap()
}

async fn used(world: &TestApp, tenant: TenantId) -> u64 {
    let now = Time::from(world.now());
    let standing = plans::find(world.unlimited(), tenant).await.unwrap();
    let free =
        quotas::free_use(world.unlimited(), tenant, Operation::Generations, standing.at(now), now).await.unwrap();
    free.expect("the workspace is free").used
}

async fn plan(world: &TestApp, tenant: TenantId, plan: Plan) {
    let change = Change::Terms(Terms { plan, overrides: Overrides::default() });
    plans::change(world.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
}

async fn reserve(world: &TestApp, tenant: TenantId, id: &str, units: u64) -> Reserved {
    quotas::reserve(world.unlimited(), &wanted(tenant, id, units, HELD_FOR)).await.unwrap()
}

fn run(seed: u64) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (world, chance) = (TestApp::new().await, Chance::new(seed));
        let (_, tenants) = owner(&world, 7).await;
        let clock = Clock::fixed(world.now());
        let process =
            |n| Arc::new(soak::process(world.database_url(), clock.clone(), Chaos::new(seed ^ n, 0, 0, 60), 3));
        let processes: Vec<Arc<App>> = (0..4).map(process).collect();
        let mut rush = JoinSet::new();
        for n in 0..150 {
            let (app, tenant) = (Arc::clone(&processes[chance.below(4) as usize]), tenants[chance.below(3) as usize]);
            let is_voided = chance.permille(200);
            rush.spawn(async move {
                let asked = quotas::reserve(&app, &wanted(tenant, &format!("use-{n}"), 1, HELD_FOR)).await.unwrap();
                let Reserved::Granted(ticket, _) = asked else { return 0 };
                let state =
                    if is_voided { quotas::void(&app, &ticket).await } else { quotas::commit(&app, &ticket).await };
                u64::from(state.unwrap() == State::Committed)
            });
            if rush.len() >= 16 {
                // Fewer at once than try before they give up.
                drop(rush.join_next().await);
            }
        }
        while rush.join_next().await.is_some() {}
        let mut committed = 0;
        for tenant in tenants {
            let period = domain::plan::Period::of(domain::plan::Anchor::of(tenant), world.now().into());
            let counter = quotas::counter(world.unlimited(), tenant, Operation::Generations, period).await.unwrap();
            committed += counter.map_or(0, |counter| counter.used);
        }
        assert!(committed <= INCLUDED, "{committed} granted");
        assert_eq!(used(&world, tenants[0]).await, committed, "the owner's is the sum of its workspaces'");
        // What is left can be used to the last unit, by any of them.
        for n in committed..INCLUDED {
            let asked = reserve(&world, tenants[n as usize % 3], &format!("last-{n}"), 1).await;
            assert!(matches!(asked, Reserved::Granted(..)), "{n}: {asked:?}");
        }
        for tenant in tenants {
            let asked = reserve(&world, tenant, "more", 1).await;
            assert!(
                matches!(&asked, Reserved::Refused(it) if (it.limit, it.used) == (INCLUDED, INCLUDED)),
                "{asked:?}"
            );
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn free_workspaces_of_one_owner_never_use_more_than_one_allowance_and_all_of_it(seed in any::<u64>()) {
        run(seed);
    }
}

#[tokio::test]
async fn a_plan_leaves_the_shared_allowance_and_what_was_granted_stays_granted() {
    let world = TestApp::new().await;
    let (_, [home, team, _]) = owner(&world, 7).await;
    let Reserved::Granted(early, _) = reserve(&world, team, "early", 60).await else { panic!("refused") };
    assert!(matches!(reserve(&world, home, "much", 50).await, Reserved::Refused(_)), "60 of 100 are used");
    plan(&world, team, Plan::WorkspaceStarter).await;
    assert!(matches!(reserve(&world, team, "paid", 500).await, Reserved::Granted(..)));
    assert_eq!(used(&world, home).await, 60);
    // It goes back where it was taken, whatever plan there is now.
    assert_eq!(quotas::void(world.unlimited(), &early).await.unwrap(), State::Voided);
    assert_eq!(used(&world, home).await, 0);
    assert!(matches!(reserve(&world, home, "all", 100).await, Reserved::Granted(..)));
    // A downgrade joins again when it comes, and finds what the others have left.
    plan(&world, team, Plan::Free).await;
    world.advance(SignedDuration::from_hours(24 * 11));
    assert!(matches!(reserve(&world, team, "one", 1).await, Reserved::Granted(..)), "a new period of both");
    let of_new_period = used(&world, home).await;
    assert_eq!(of_new_period, used(&world, team).await);
}

#[tokio::test]
async fn owners_share_with_nobody_else() {
    let world = TestApp::new().await;
    let ((_, first), (_, second)) = (owner(&world, 7).await, owner(&world, 8).await);
    assert!(matches!(reserve(&world, first[1], "all", 100).await, Reserved::Granted(..)));
    assert!(matches!(reserve(&world, first[2], "one", 1).await, Reserved::Refused(_)));
    assert!(matches!(reserve(&world, second[1], "all", 100).await, Reserved::Granted(..)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_owns_three_free_workspaces_and_no_more_also_when_it_asks_at_once() {
    let world = TestApp::new().await;
    let (account, ids) = owner(&world, 7).await;
    let fourth = TenantId::new(Ulid::from_parts(0, 990));
    assert!(matches!(found(&world, account, fourth).await, Created::FreeLimitMet));
    // A repeated request still finds the one that it made.
    assert!(matches!(found(&world, account, ids[2]).await, Created::Done(_)));
    plan(&world, ids[1], Plan::WorkspaceStarter).await;
    let mut rush = JoinSet::new();
    for n in 0..6 {
        let world = world.clone();
        rush.spawn(async move { found(&world, account, TenantId::new(Ulid::from_parts(0, 1_000 + n))).await });
    }
    let made = rush.join_all().await.into_iter().filter(|it| matches!(it, Created::Done(_))).count();
    assert_eq!(made, 1, "one of three has a plan");
}
