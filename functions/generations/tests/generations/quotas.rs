//! What a generation uses of its workspace's quota.

use std::collections::BTreeSet;

use domain::generation::SWEEPS_MAX;
use domain::plan::{Limit, Overrides, Plan, Terms};
use domain::{KeyId, KeyMode, Permission, Role};
use generations::{cancel_generation, create_generation};
use generations_store::generations::{self as store, Outcome};
use jiff::SignedDuration;
use platform::{Caller, Credential, Table};
use quotas_store::quotas;
use serde_json::{Value, json};
use tenancy_store::plans::{self, Change};
use testkit::Actor;
use ulid::Ulid;

use crate::world::{World, colours, colours_with};

impl World {
    /// So many generations from the next period on, which begins now.
    async fn limit(&self, included: u64) {
        self.terms(Overrides { generations: Some(Limit::Hard { included }), ..Overrides::default() }).await;
        self.app.advance(SignedDuration::from_hours(24 * 11));
    }

    pub(crate) async fn terms(&self, overrides: Overrides) {
        let change = Change::Terms(Terms { plan: Plan::Free, overrides });
        let tenant = self.editor.caller().tenant_id;
        plans::change(self.app.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
    }

    /// Counters by operation, of the last period that was counted in.
    async fn used(&self, operation: &str) -> u64 {
        let items = self.app.table(Table::Usage).await;
        let counter =
            items.iter().rfind(|it| it["sk"].as_str().unwrap().starts_with("QUOTA#") && it["operation"] == operation);
        counter.map_or(0, |it| it["used"].as_u64().unwrap())
    }

    fn key(&self, mode: KeyMode) -> Actor {
        let caller = self.editor.caller().clone();
        let by = Credential::Key { id: KeyId::new(Ulid(77)), mode, scopes: [Permission::Generate].into() };
        self.app.identified(Caller { role: Role::Editor, by, ..caller })
    }
}

#[tokio::test]
async fn a_generation_beyond_the_quota_is_429_and_leaves_nothing_behind() {
    let world = World::new().await;
    world.limit(2).await;
    let body = json!({"project": world.upload_project(&colours()).await});
    for _ in 0..2 {
        assert_eq!(world.create(&body).await.status, 202);
    }
    let before = (world.app.table(Table::Generations).await, world.app.table(Table::Usage).await);
    let outbox = world.app.table(Table::Outbox).await.len();
    let refused = world.create(&body).await;
    assert_eq!((refused.status, refused.code()), (429, "quota_exceeded"), "{refused:?}");
    insta::assert_json_snapshot!("quota_exceeded", refused.snapshot());
    assert_eq!((world.app.table(Table::Generations).await, world.app.table(Table::Usage).await), before);
    assert_eq!(world.app.table(Table::Outbox).await.len(), outbox);
}

#[tokio::test]
async fn the_next_period_begins_with_nothing_used_and_nothing_has_to_run_for_it() {
    let world = World::new().await;
    world.limit(1).await;
    let body = json!({"project": world.upload_project(&colours()).await});
    assert_eq!(world.create(&body).await.status, 202);
    assert_eq!(world.create(&body).await.status, 429);
    world.app.advance(SignedDuration::from_hours(24 * 31));
    let body = json!({"project": world.upload_project(&colours()).await});
    let reply = world.create(&body).await;
    assert_eq!((reply.status, reply.header("ratelimit")), (202, Some("\"generations\";r=0;t=2548800")), "{reply:?}");
}

#[tokio::test]
async fn only_what_completes_is_counted() {
    let world = World::new().await;
    let complete = world.generate(&colours()).await;
    let wrong = world.generate(&colours_with("list.tera", "{{ missing }}")).await;
    let unwanted = world.generate(&colours()).await;
    let dead = world.generate(&colours()).await;
    assert_eq!(world.used("generations").await, 4, "reserved");
    world.run(&complete).await.unwrap();
    world.run(&wrong).await.unwrap();
    world.editor.call(&cancel_generation::ENDPOINT).path("id", &unwanted).send().await;
    world.bury(&dead).await.unwrap();
    for id in [&complete, &wrong, &unwanted, &dead] {
        world.assert_ended_once(id).await;
    }
    assert_eq!(world.used("generations").await, 1);
    let usage = world.app.table(Table::Usage).await;
    let counter = usage.iter().find(|item| item["operation"] == "generations").unwrap();
    assert_eq!([&counter["day#2026-11-21"], &counter["key#-"]], [&json!(1), &json!(1)], "{counter}");
}

#[tokio::test]
async fn a_test_key_counts_against_an_allowance_of_its_own() {
    let world = World::new().await;
    world.limit(1).await;
    let body = json!({"project": world.upload_project(&colours()).await});
    let (live, test) = (world.key(KeyMode::Live), world.key(KeyMode::Test));
    for _ in 0..50 {
        assert_eq!(test.call(&create_generation::ENDPOINT).json(&body).send().await.status, 202);
    }
    let refused = test.call(&create_generation::ENDPOINT).json(&body).send().await;
    assert_eq!((refused.status, refused.code()), (429, "quota_exceeded"));
    assert_eq!((world.used("test_generations").await, world.used("generations").await), (50, 0));
    assert_eq!(live.call(&create_generation::ENDPOINT).json(&body).send().await.status, 202);
    assert_eq!(live.call(&create_generation::ENDPOINT).json(&body).send().await.status, 429);
}

#[tokio::test]
async fn a_generation_that_nobody_runs_keeps_what_it_reserved_until_it_ends() {
    let world = World::new().await;
    world.limit(1).await;
    let body = json!({"project": world.upload_project(&colours()).await});
    let late = world.generate(&colours()).await;
    world.app.advance(SignedDuration::from_hours(24 * 8));
    let refused = world.create(&body).await;
    assert_eq!((refused.status, refused.code()), (429, "quota_exceeded"), "it may still complete");
    for _ in 0..=SWEEPS_MAX + 1 {
        world.app.advance(SignedDuration::from_hours(24));
        world.sweep().await.unwrap();
    }
    assert_eq!(world.assert_ended_once(&late).await["state"], "failed");
    let other = world.generate(&colours()).await;
    world.run(&other).await.unwrap();
    assert_eq!(world.assert_ended_once(&other).await["state"], "complete");
    assert_eq!(world.used("generations").await, 1);
}

#[tokio::test]
async fn a_generations_quota_is_one_item_to_reserve_and_one_to_settle() {
    let world = World::new().await;
    // The period's first one puts the counter.
    world.generate(&colours()).await;
    let keys = |usage: Vec<Value>| usage.iter().map(|it| format!("{} {}", it["pk"], it["sk"])).collect::<BTreeSet<_>>();
    let before = keys(world.app.table(Table::Usage).await);
    let project = world.upload_project(&colours()).await;
    let with_upload = keys(world.app.table(Table::Usage).await);
    let reply = world.create(&json!({"project": project})).await;
    world.run(reply.text("id")).await.unwrap();
    let after = keys(world.app.table(Table::Usage).await);
    assert!(before.len() < with_upload.len(), "the upload is due some day");
    let new: Vec<&String> = after.difference(&with_upload).filter(|key| !key.contains("PLACE")).collect();
    assert_eq!(new, Vec::<&String>::new(), "all is added up on the counter");
    world.assert_ended_once(reply.text("id")).await;
}

#[tokio::test]
async fn a_cancelled_generation_gives_back_once_however_often_it_is_cancelled() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let (app, tenant) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let seen = store::find(app, tenant, id.parse().unwrap()).await.unwrap().unwrap();
    let ticket = seen.quota.clone().expect("a generation has a ticket");
    assert!(matches!(store::cancel(app, seen.clone(), &testkit::system()).await.unwrap(), Outcome::Done(_)));
    assert!(matches!(store::cancel(app, seen, &testkit::system()).await.unwrap(), Outcome::Over(_)));
    assert_eq!(quotas::void(app, &ticket).await.unwrap(), quotas::State::Voided);
    assert_eq!(quotas::commit(app, &ticket).await.unwrap(), quotas::State::Voided);
    assert_eq!(world.used("generations").await, 0);
}
