//! The log of what happened, for the workspace's members and for the account's person.

use audit::{list_account_events, list_audit_logs};
use domain::{AccountId, Role, TenantId, WorkspaceKind};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::{Caller, Table};
use serde_json::{Value, json};
use store_core::outbox;
use tenancy_store::workspaces;
use testkit::{Actor, TestApp};
use translog::claims::sha256_hex;
use ulid::Ulid;

/// A workspace that was renamed on each of `days` days.
async fn renamed(app: &TestApp, days: u32) {
    let (store, caller) = (app.unlimited(), app.member(Role::Admin).caller().clone());
    let new = accounts::NewAccount {
        account_id: caller.account_id,
        tenant_id: TenantId::new(Ulid(9)),
        email: "ada@example.org".to_owned().try_into().unwrap(),
        name: None,
        password_hash: None,
    };
    accounts::register(store, &new, &testkit::system()).await.unwrap();
    let (id, name) = (caller.tenant_id, "Number 0".to_owned().try_into().unwrap());
    let workspace = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner: caller.account_id };
    workspaces::create(store, &workspace, &testkit::system()).await.unwrap();
    for day in 1..=days {
        app.advance(SignedDuration::from_hours(24));
        let name = format!("Number {day}").try_into().unwrap();
        workspaces::rename(store, id, &name, &caller.actor()).await.unwrap();
    }
    relay(app).await;
}

/// Gives what waits in the outbox its place in the logs, as the relay does.
async fn relay(app: &TestApp) {
    let mut items: Vec<outbox::Item> =
        app.table(Table::Outbox).await.into_iter().map(|item| serde_json::from_value(item).unwrap()).collect();
    items.sort_by_key(|item| item.created_at);
    for item in items {
        outbox::relay(app.unlimited(), &item).await.unwrap();
    }
}

async fn list(actor: &Actor, query: &str) -> Value {
    let reply = actor.call(&list_audit_logs::ENDPOINT).query(query).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

fn names(page: &Value) -> Vec<&str> {
    let named = page["items"].as_array().unwrap().iter().filter(|item| item["kind"] == "workspace.renamed");
    named.map(|item| item["personal"]["name"]["value"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_newest_comes_first_and_pages_have_all_of_it_once() {
    let app = TestApp::new().await;
    renamed(&app, 7).await;
    let admin = app.member(Role::Admin);
    let (mut sequences, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = list(&admin, &format!("limit=3{cursor}")).await;
        sequences.extend(page["items"].as_array().unwrap().iter().map(|item| item["sequence"].as_u64().unwrap()));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(sequences, (1..=8).rev().collect::<Vec<u64>>());
}

/// The test's clock begins on 2026-11-21.
#[tokio::test]
async fn both_days_of_a_range_belong_to_it() {
    let app = TestApp::new().await;
    renamed(&app, 5).await;
    let admin = app.member(Role::Admin);
    let page = list(&admin, "start_date=2026-11-23&end_date=2026-11-24").await;
    assert_eq!(names(&page), ["Number 3", "Number 2"]);
    assert_eq!(names(&list(&admin, "start_date=2026-11-26").await), ["Number 5"]);
    assert_eq!(names(&list(&admin, "end_date=2026-11-22").await), ["Number 1"]);
    assert!(list(&admin, "start_date=2027-01-01").await["items"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_day_that_is_none_is_named() {
    let app = TestApp::new().await;
    for field in ["start_date", "end_date"] {
        for day in ["yesterday", "2026-02-30", ""] {
            let call = app.member(Role::Admin).call(&list_audit_logs::ENDPOINT).query(&format!("{field}={day}"));
            let reply = call.send().await;
            assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some(field)), "{day}");
        }
    }
}

#[tokio::test]
async fn the_hash_of_an_event_is_that_of_its_canonical_text() {
    let app = TestApp::new().await;
    renamed(&app, 1).await;
    let page = list(&app.member(Role::Admin), "").await;
    let mut event = page["items"][0].clone();
    let (sha256, personal) = (event["sha256"].take(), event["personal"].take());
    let fields = event.as_object_mut().unwrap();
    fields.retain(|name, _| name != "sha256" && name != "personal");
    // Keys are sorted and all texts are ASCII: this is the canonical text.
    assert_eq!(sha256_hex(event.to_string().as_bytes()), sha256.as_str().unwrap());
    let salted = format!("{}{}", personal["name"]["salt"].as_str().unwrap(), "Number 1");
    assert_eq!(event["commitments"]["name"], json!(sha256_hex(salted.as_bytes())));
}

#[tokio::test]
async fn another_tenant_sees_nothing_of_it_and_a_person_their_own_account_only() {
    let app = TestApp::new().await;
    renamed(&app, 1).await;
    assert!(list(&app.other_tenant(), "").await["items"].as_array().unwrap().is_empty());
    let own = app.member(Role::Admin).call(&list_account_events::ENDPOINT).send().await.json;
    assert_eq!(own["items"][0]["kind"], "account.registered");
    let admin = app.member(Role::Admin).caller().clone();
    let other = app.identified(Caller { account_id: AccountId::new(Ulid(12)), ..admin });
    let none = other.call(&list_account_events::ENDPOINT).send().await.json;
    assert!(none["items"].as_array().unwrap().is_empty(), "whoever shares the workspace sees nothing of it");
}
