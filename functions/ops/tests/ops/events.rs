//! From a change to its place in a log: every event once, numbered without gaps, whoever
//! relays it, twice, in whatever order, and wherever it breaks off.

use std::collections::{BTreeMap, BTreeSet};

use domain::TenantId;
use domain::plan::{Overrides, Plan, Terms};
use jiff::SignedDuration;
use ops::{relay_outbox, sweep_outbox};
use platform::Table;
use proptest::prelude::*;
use serde_json::Value;
use sha2::{Digest, Sha256};
use store_core::events;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use ulid::Ulid;

const RELAYED: SignedDuration = SignedDuration::from_mins(2);

/// So many changes in each of these workspaces, as items of the outbox.
async fn changes(app: &TestApp, workspaces: u128, each: usize) -> Vec<Value> {
    let plans = [Plan::Pro, Plan::WorkspaceStarter];
    for number in 0..each {
        for workspace in 0..workspaces {
            let change = Change::Terms(Terms { plan: plans[number % 2], overrides: Overrides::default() });
            let tenant = TenantId::new(Ulid(workspace));
            plans::change(app.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
        }
    }
    app.table(Table::Outbox).await
}

async fn sweep_what_is_left(app: &TestApp) {
    app.advance(RELAYED);
    app.tick(&sweep_outbox::ENDPOINT).await.unwrap();
    assert_eq!(app.table(Table::Outbox).await, Vec::<Value>::new());
}

/// The logged events by log, in the order of their numbers, each compared with its hash.
async fn logs(app: &TestApp) -> BTreeMap<String, Vec<Value>> {
    let mut logs = BTreeMap::<String, Vec<Value>>::new();
    let mut heads = BTreeMap::new();
    for item in app.table(Table::Events).await {
        let log = item["pk"].as_str().unwrap().to_owned();
        if item["sk"] == "HEAD" {
            heads.insert(log, item["sequence"].as_u64().unwrap());
            continue;
        }
        let body = item["body"].as_str().unwrap();
        assert_eq!(item["sha256"], hex::encode(Sha256::digest(body)));
        let event: Value = serde_json::from_str(body).unwrap();
        assert_eq!(item["sk"], format!("{:012}", event["sequence"].as_u64().unwrap()));
        assert_eq!(log, format!("{}#events", event["log"].as_str().unwrap()));
        logs.entry(log).or_default().push(event);
    }
    for (log, events) in &logs {
        let numbers: Vec<u64> = events.iter().map(|event| event["sequence"].as_u64().unwrap()).collect();
        assert_eq!(numbers, (1..=heads[log]).collect::<Vec<u64>>(), "{log}");
    }
    logs
}

/// Each change has one event, and the bus was told of each.
async fn check(app: &TestApp, items: &[Value]) {
    let logged: Vec<String> = logs(app).await.into_values().flatten().map(|it| it["id"].to_string()).collect();
    let id = |item: &Value| serde_json::from_str::<Value>(item["body"].as_str().unwrap()).unwrap()["id"].to_string();
    let expected: BTreeSet<String> = items.iter().map(id).collect();
    assert_eq!((logged.len(), logged.into_iter().collect()), (items.len(), expected.clone()));
    let told: BTreeSet<String> = app.sent().iter().map(|sent| sent.body["id"].to_string()).collect();
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_log_has_its_events_in_the_order_in_which_they_were_written() {
    let app = TestApp::new().await;
    for item in changes(&app, 2, 4).await {
        app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
    }
    for events in logs(&app).await.into_values() {
        let plans: Vec<&str> = events.iter().map(|event| event["details"]["plan"].as_str().unwrap()).collect();
        assert_eq!(plans, ["pro", "workspace_starter", "pro", "workspace_starter"]);
    }
    let mut unused = app.unused_grants(&relay_outbox::ENDPOINT);
    // Those are used in `outbox.rs`.
    let elsewhere = [" at acc_*", " at staff#events", "GetItem OutboxTable"];
    unused.retain(|grant| !elsewhere.iter().any(|end| grant.ends_with(end)));
    assert_eq!(unused.len(), 7, "the other queues: {unused:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn events_delivered_twice_at_once_and_in_any_order_are_logged_once(
        order in Just((0..12usize).chain(0..12).collect::<Vec<_>>()).prop_shuffle(),
        at_once in 1usize..5,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let app = TestApp::new().await;
            let items = changes(&app, 3, 4).await;
            for some in order.chunks(at_once) {
                let deliveries = some.iter().map(|number| app.follow(&relay_outbox::ENDPOINT, &items[*number]));
                for delivered in futures_util::future::join_all(deliveries).await {
                    delivered.unwrap();
                }
            }
            sweep_what_is_left(&app).await;
            check(&app, &items).await;
        });
    }
}

#[tokio::test]
async fn a_relay_that_dies_at_any_call_leaves_what_the_sweep_finishes() {
    for calls in 0..=5 {
        let app = TestApp::new().await;
        let items = changes(&app, 1, 2).await;
        app.cut_after(calls);
        let first = app.follow(&relay_outbox::ENDPOINT, &items[0]).await;
        assert_eq!(
            first.is_ok(),
            calls >= 4,
            "a read, a transaction, the bus, the webhooks; who cannot forget has sent"
        );
        app.mend();
        app.follow(&relay_outbox::ENDPOINT, &items[1]).await.unwrap();
        sweep_what_is_left(&app).await;
        check(&app, &items).await;
    }
}

#[tokio::test]
async fn an_event_waits_for_its_log_however_long_that_takes() {
    let app = TestApp::new().await;
    let items = changes(&app, 1, 2).await;
    app.advance(SignedDuration::from_hours(30 * 24));
    app.delete_expired_items().await;
    assert_eq!(app.table(Table::Outbox).await, items);
    sweep_what_is_left(&app).await;
    check(&app, &items).await;
}

#[tokio::test]
async fn an_answer_that_is_lost_gives_no_second_number() {
    for calls in 0..5 {
        let app = TestApp::new().await;
        let items = changes(&app, 1, 2).await;
        app.lose_answer_after(calls);
        drop(app.follow(&relay_outbox::ENDPOINT, &items[0]).await);
        app.mend();
        sweep_what_is_left(&app).await;
        check(&app, &items).await;
    }
}

#[tokio::test]
async fn a_log_is_read_from_its_end_page_by_page() {
    let app = TestApp::new().await;
    for item in changes(&app, 1, 5).await {
        app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
    }
    let log = TenantId::new(Ulid(0)).into();
    let page = async |before, limit| {
        let events = events::list(app.unlimited(), log, before, limit).await.unwrap();
        events.iter().map(|it| it.event.sequence).collect::<Vec<u64>>()
    };
    assert_eq!(page(None, 2).await, [5, 4]);
    assert_eq!(page(Some(4), 2).await, [3, 2]);
    assert_eq!(page(Some(2), 2).await, [1]);
    assert_eq!(page(Some(1), 2).await, Vec::<u64>::new());
}
