use billing::{get_usage, report_usage};
use domain::plan::Operation;
use domain::{KeyId, KeyMode, Permission, Role};
use jiff::SignedDuration;
use platform::{Caller, Credential, Table};
use quotas_store::quotas::{self, Reserved, Wanted};
use quotas_store::usage::OPERATIONS_MAX;
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

fn event(id: &str, at: &str) -> Value {
    json!({"event_id": id, "operation": "rows_read", "units": 5, "at": at})
}

async fn report(app: &TestApp, event: &Value) -> Reply {
    app.member(Role::Editor).call(&report_usage::ENDPOINT).json(event).send().await
}

async fn usage(app: &TestApp, query: &str) -> Value {
    let reply = app.member(Role::Viewer).call(&get_usage::ENDPOINT).query(query).send().await;
    assert_eq!(reply.status, 200, "{query}: {reply:?}");
    reply.json
}

fn by_key(app: &TestApp, number: u128) -> Actor {
    let scopes = [Permission::Meter].into();
    let by = Credential::Key { id: KeyId::new(Ulid(number)), mode: KeyMode::Live, scopes };
    app.identified(Caller { by, ..app.member(Role::Editor).caller().clone() })
}

#[tokio::test]
async fn an_event_is_counted_once_however_often_it_is_reported() {
    let app = TestApp::new().await;
    let told = event("one", "2026-11-21T11:59:00Z");
    let first = report(&app, &told).await;
    assert_eq!((first.status, &first.json), (200, &json!({"event_id": "one", "duplicate": false})));
    for _ in 0..3 {
        assert_eq!(report(&app, &told).await.json["duplicate"], true);
    }
    let other = json!({"event_id": "one", "operation": "rows_read", "units": 6, "at": "2026-11-21T11:59:00Z"});
    let differs = report(&app, &other).await;
    assert_eq!((differs.status, differs.code()), (409, "event_differs"), "{differs:?}");
    assert_eq!(usage(&app, "").await["items"], json!([{"operation": "rows_read", "units": 5}]));
}

#[tokio::test]
async fn an_event_whose_answer_is_lost_or_whose_writer_dies_is_counted_once() {
    for calls in 0..4 {
        for lose in [true, false] {
            let app = TestApp::new().await;
            let told = event("one", "2026-11-21T11:59:00Z");
            if lose {
                app.lose_answer_after(calls)
            } else {
                app.cut_after(calls)
            }
            report(&app, &told).await;
            app.mend();
            assert_eq!(report(&app, &told).await.status, 200, "at call {calls}");
            assert_eq!(usage(&app, "").await["items"][0]["units"], 5, "at call {calls}");
        }
    }
}

#[tokio::test]
async fn a_late_event_lands_in_its_period_and_one_that_is_too_late_is_refused_by_name() {
    let app = TestApp::new().await;
    app.advance(SignedDuration::from_hours(24 * 12));
    let now = app.now();
    let at = |by: SignedDuration| (now + by).to_string();
    assert_eq!(report(&app, &event("late", &at(-SignedDuration::from_hours(24 * 7)))).await.status, 200);
    assert_eq!(report(&app, &event("now", &at(SignedDuration::from_mins(5)))).await.status, 200);
    for (id, by, words) in [
        ("old", -SignedDuration::from_hours(24 * 7) - SignedDuration::from_millis(1), "too old"),
        ("fast", SignedDuration::from_mins(5) + SignedDuration::from_millis(1), "in the future"),
    ] {
        let refused = report(&app, &event(id, &at(by))).await;
        assert_eq!((refused.status, &refused.json["errors"][0]["field"]), (422, &json!("at")), "{refused:?}");
        assert!(refused.json["errors"][0]["message"].as_str().unwrap().starts_with(words), "{refused:?}");
    }
    let units =
        |usage: Value| usage["items"].as_array().unwrap().iter().map(|it| it["units"].as_u64().unwrap()).sum::<u64>();
    assert_eq!(units(usage(&app, "period=2026-11-01").await), 5);
    assert_eq!(units(usage(&app, "period=2026-12-01").await), 5);
}

#[tokio::test]
async fn a_report_that_cannot_be_is_refused_by_its_field() {
    let app = TestApp::new().await;
    for (field, value) in [
        ("event_id", json!("")),
        ("event_id", json!("two words")),
        ("event_id", json!("x".repeat(101))),
        ("operation", json!("api_calls")),
        ("operation", json!("Rows")),
        ("units", json!(0)),
        ("units", json!(1_000_000_001)),
        ("at", json!("yesterday")),
    ] {
        let mut told = event("one", "2026-11-21T11:59:00Z");
        told[field] = value;
        let refused = report(&app, &told).await;
        assert_eq!((refused.status, &refused.json["errors"][0]["field"]), (422, &json!(field)), "{told}: {refused:?}");
    }
    assert!(app.table(Table::Usage).await.is_empty());
}

#[tokio::test]
async fn a_workspace_reports_a_bounded_number_of_operations() {
    let app = TestApp::new().await;
    for n in 0..=OPERATIONS_MAX {
        let told =
            json!({"event_id": n.to_string(), "operation": format!("o{n}"), "units": 1, "at": "2026-11-21T11:59:00Z"});
        let reply = report(&app, &told).await;
        assert_eq!(reply.status, if n < OPERATIONS_MAX { 200 } else { 422 }, "{n}: {reply:?}");
    }
    let known = json!({"event_id": "more", "operation": "o0", "units": 1, "at": "2026-11-21T11:59:00Z"});
    assert_eq!(report(&app, &known).await.status, 200);
}

#[tokio::test]
async fn usage_is_told_by_operation_by_key_and_by_day_in_pages() {
    let app = TestApp::new().await;
    let store = app.unlimited();
    let tenant = app.member(Role::Editor).caller().tenant_id;
    for (n, key) in [(1, None), (2, Some(KeyId::new(Ulid(7)))), (3, None)] {
        let (operation, held_for) = (Operation::Generations, SignedDuration::from_secs(60));
        let id = format!("use-{n}");
        let wanted = Wanted { tenant_id: tenant, operation, id, units: n, key_id: key, held_for };
        let Reserved::Granted(ticket, _) = quotas::reserve(store, &wanted).await.unwrap() else { panic!("refused") };
        quotas::commit(store, &ticket).await.unwrap();
        app.advance(SignedDuration::from_hours(24));
    }
    for n in 1..=2 {
        let told = event(&format!("of-{n}"), "2026-11-23T10:00:00Z");
        by_key(&app, n).call(&report_usage::ENDPOINT).json(&told).send().await;
    }
    insta::assert_json_snapshot!("by_operation", usage(&app, "").await);
    insta::assert_json_snapshot!("by_key", usage(&app, "group=key").await);
    insta::assert_json_snapshot!("by_day", usage(&app, "group=day").await);
    for group in ["key", "day"] {
        let whole = usage(&app, &format!("group={group}")).await["items"].as_array().unwrap().clone();
        let (mut paged, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = usage(&app, &format!("group={group}&limit=1{cursor}")).await;
            paged.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next_cursor"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!(paged, whole, "{group}");
    }
}

#[tokio::test]
async fn a_period_that_none_begins_with_and_a_foreign_cursor_are_refused() {
    let app = TestApp::new().await;
    for (query, field) in [
        ("period=2026-11-02", "period"),
        ("period=now", "period"),
        ("group=day&cursor=S0VZ", "cursor"),
        ("limit=0", "limit"),
    ] {
        let reply = app.member(Role::Viewer).call(&get_usage::ENDPOINT).query(query).send().await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!(field)), "{query}: {reply:?}");
    }
}

#[tokio::test]
async fn a_cursor_of_another_period_is_refused() {
    let app = TestApp::new().await;
    for n in 0..2 {
        let told = json!({"event_id": n.to_string(), "operation": format!("o{n}"), "units": 1, "at": app.now()});
        report(&app, &told).await;
    }
    for group in ["key", "day"] {
        let page = usage(&app, &format!("group={group}&limit=1")).await;
        let query = format!("group={group}&period=2026-10-01&cursor={}", page["next_cursor"].as_str().unwrap());
        let refused = app.member(Role::Viewer).call(&get_usage::ENDPOINT).query(&query).send().await;
        assert_eq!((refused.status, &refused.json["errors"][0]["field"]), (422, &json!("cursor")), "{refused:?}");
    }
}

#[tokio::test]
async fn what_a_test_key_reports_does_not_count_among_what_was_used() {
    let app = TestApp::new().await;
    let by = Credential::Key { id: KeyId::new(Ulid(7)), mode: KeyMode::Test, scopes: [Permission::Meter].into() };
    let test = app.identified(Caller { by, ..app.member(Role::Editor).caller().clone() });
    let told = event("one", "2026-11-21T11:59:00Z");
    let refused = test.call(&report_usage::ENDPOINT).json(&told).send().await;
    assert_eq!((refused.status, refused.code()), (409, "live_key_required"), "{refused:?}");
    assert!(app.table(Table::Usage).await.is_empty());
}

#[tokio::test]
async fn another_workspaces_usage_is_not_seen() {
    let app = TestApp::new().await;
    report(&app, &event("one", "2026-11-21T11:59:00Z")).await;
    let reply = app.other_tenant().call(&get_usage::ENDPOINT).send().await;
    assert_eq!(reply.json["items"], json!([]));
}
