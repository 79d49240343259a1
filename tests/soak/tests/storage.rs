//! Random schedules of uploads by several processes whose calls get lost, against
//! the embedded DynamoDB: what is counted is what lies there, never more than the
//! plan has, and all of it can be used.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use std::sync::Arc;

use domain::plan::{Overrides, Plan, Terms};
use domain::upload::Kind;
use domain::{AccountId, Sha256Hex, TenantId, UploadId};
use generations_store::storage::{self, SHARDS};
use generations_store::uploads::{self, Announced, NewUpload};
use jiff::SignedDuration;
use platform::clock::Clock;
use platform::{App, Table};
use proptest::prelude::*;
use soak::chance::Chance;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

fn new_upload(tenant_id: TenantId, number: u128, size_bytes: u64) -> NewUpload {
    NewUpload {
        id: UploadId::new(Ulid(number)),
        tenant_id,
        created_by: AccountId::new(Ulid(1)),
        kind: Kind::Ontology,
        filename: "a.ttl".to_owned().try_into().unwrap(),
        size_bytes,
        sha256: Sha256Hex::try_from("0".repeat(64)).unwrap(),
    }
}

/// Bytes that are counted, and those of the records that lie there.
async fn books(world: &TestApp) -> (u64, u64, u64) {
    let size = |item: &serde_json::Value| item["size_bytes"].as_u64().unwrap_or(0);
    let usage = world.table(Table::Usage).await;
    let counted = usage.iter().filter_map(|item| item["used_bytes"].as_u64()).sum();
    let due = usage.iter().filter(|item| item["pk"].as_str().unwrap().starts_with("STORED#")).map(size).sum();
    (counted, due, world.table(Table::Generations).await.iter().map(size).sum())
}

async fn sweep_twice_at_once(processes: &[Arc<App>]) {
    for shard in 0..SHARDS {
        let sweep =
            |app: Arc<App>| async move { while storage::sweep(&app, shard).await.is_ok_and(|count| count > 0) {} };
        tokio::join!(sweep(Arc::clone(&processes[0])), sweep(Arc::clone(&processes[1])));
    }
}

fn run(seed: u64, limit: u64) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (world, chance) = (TestApp::new().await, Chance::new(seed));
        let tenant = TenantId::new(Ulid::from_parts(0, 1));
        let overrides = Overrides { storage_bytes_max: Some(limit), ..Overrides::default() };
        let change = Change::Terms(Terms { plan: Plan::Free, overrides });
        plans::change(world.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
        // A smaller limit holds from the next period on.
        world.advance(SignedDuration::from_hours(24 * 11));
        let clock = Clock::fixed(world.now());
        let process =
            |n| Arc::new(soak::process(world.database_url(), clock.clone(), Chaos::new(seed ^ n, 30, 30, 60), 3));
        let processes: Vec<Arc<App>> = (0..4).map(process).collect();
        let mut rush = JoinSet::new();
        for n in 0..60_u64 {
            let app = Arc::clone(&processes[chance.below(4) as usize]);
            // Some are announced twice.
            let number = if chance.permille(200) { n.saturating_sub(1) } else { n };
            let size_bytes = 1 + number * 7 % 40;
            rush.spawn(async move {
                uploads::create(&app, new_upload(tenant, number.into(), size_bytes), &testkit::system()).await
            });
            if n % 8 == 7 {
                rush.join_next().await.unwrap().unwrap().ok();
            }
        }
        while let Some(done) = rush.join_next().await {
            // An error is a caller that does not know; a panic is a broken promise.
            drop(done.unwrap());
        }
        let (counted, due, there) = books(&world).await;
        assert_eq!((counted, due), (there, there));
        assert!(counted <= limit, "{counted} of {limit}");
        // Callers in good health take the rest, to the last byte.
        for number in 1_000_u128.. {
            match uploads::create(world.unlimited(), new_upload(tenant, number, 1), &testkit::system()).await.unwrap() {
                Announced::Made(_) => {}
                Announced::Refused(storage) => {
                    assert_eq!((storage.used_bytes, storage.limit_bytes), (limit, Some(limit)));
                    break;
                }
            }
        }
        clock.advance(SignedDuration::from_hours(24 * 30));
        world.advance(SignedDuration::from_hours(24 * 30));
        sweep_twice_at_once(&processes).await;
        for shard in 0..SHARDS {
            while storage::sweep(world.unlimited(), shard).await.unwrap() > 0 {}
        }
        assert_eq!(books(&world).await, (0, 0, 0));
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_counted_is_what_is_stored_within_the_limit_and_up_to_it(seed in any::<u64>(), limit in 50_u64..600) {
        run(seed, limit);
    }
}
