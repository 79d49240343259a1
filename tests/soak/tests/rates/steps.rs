use domain::plan::{Limit, Operation, Overage, Overrides, Plan, TRIAL, Terms};
use platform::Table;
use quotas_store::usage;
use tenancy_store::plans::{self, Change};

use crate::world::World;

#[tokio::test]
async fn an_upgrade_is_seen_within_seconds_and_what_was_used_stays() {
    let world = World::new().await;
    let caller = world.key(1);
    for _ in 0..5 {
        world.admit(&caller).await;
        world.advance_ms(2_000);
    }
    let terms = Terms { plan: Plan::Pro, overrides: Overrides::default() };
    world.terms(terms).await;
    world.advance_ms(6_000);
    let admission = world.admit(&caller).await;
    let of_month = admission.policies.iter().find(|policy| policy.name == "api_calls").unwrap();
    assert_eq!((of_month.quota, world.counter().await.used), (100_000, 6));
}

#[tokio::test]
async fn a_trials_end_holds_from_its_first_moment_and_its_requests_are_paid_by_it() {
    let world = World::new().await;
    world.advance_ms(11 * 86_400_000);
    let trial = Change::Trial(Plan::WorkspaceStarter);
    plans::change(&world.process, world.tenant, &trial, &testkit::system()).await.unwrap().unwrap();
    let caller = world.key(1);
    world.advance_ms(TRIAL.as_millis() as i64 - 1_000);
    assert_eq!(world.admitted(&caller, 3, 100).await, 3);
    assert_eq!((world.counter().await.step, world.counter().await.open), (2, true));
    world.advance_ms(700);
    // It has seen the plan a second ago.
    assert_eq!(world.admitted(&caller, 4, 100).await, 4);
    assert_eq!((world.counter().await.step, world.counter().await.open), (3, false));
    let item = world.app.table(Table::Usage).await.into_iter().find(|it| it["operation"] == "api_calls").unwrap();
    let by_terms = |terms: &str| item[format!("terms#{terms}")].as_i64().unwrap_or_default();
    assert!(by_terms("2:soft:100000:50:10000") >= 3 && by_terms("3:hard:1000") >= 2, "{item}");
    let sum = by_terms("2:soft:100000:50:10000") + by_terms("3:hard:1000");
    assert_eq!(Some(sum), item["used"].as_i64());
}

#[tokio::test]
async fn requests_beyond_what_is_included_stay_owed_when_the_plan_has_changed() {
    let world = World::new().await;
    let soft = |price_cents| Some(Limit::Soft { included: 10, price_cents, per: 5 });
    for (price_cents, plan) in [(7, Plan::Free), (3, Plan::Pro)] {
        let overrides = Overrides { api_calls: soft(price_cents), ..Overrides::default() };
        world.terms(Terms { plan, overrides }).await;
        if price_cents == 7 {
            world.advance_ms(11 * 86_400_000);
        }
        world.advance_ms(6_000);
        assert_eq!(world.admitted(&world.key(1), 16, 2_000).await, 16);
    }
    let period = world.counter().await.period;
    world.advance_ms(40 * 86_400_000);
    // 6 beyond at 7 for each 5 begun, then 16 at 3.
    let (committed, overage) =
        usage::committed(&world.process, world.tenant, period).await.unwrap()[&Operation::ApiCalls];
    assert_eq!((committed, overage), (32, Overage { units: 22, cents: 2 * 7 + 4 * 3 }));
}
