//! The kit itself: a test that rests on it must be able to fail.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::{Permission, Role};
use identity_store::api_keys;
use platform::endpoint::{Key, PathParameter};
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Success, Table, Trigger, schema,
};
use serde_json::json;
use tenancy_store::workspaces;
use testkit::TestApp;

/// A row whose handler writes an item into the table of accounts.
const fn writer(grants: &'static [Grant]) -> Endpoint {
    let http = Http {
        method: Method::Post,
        path: "/things/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(201, schema::<String>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(write(app, request)),
    };
    Endpoint {
        name: "write-thing",
        summary: "Write.",
        trigger: Trigger::Http(http),
        memory_mb: 128,
        timeout_seconds: 5,
        grants,
    }
}

static WRITER: Endpoint = writer(&[Grant::items(Table::Accounts, &[Action::Put, Action::Get], &[Key::Any])]);
static READER: Endpoint = writer(&[Grant::items(Table::Accounts, &[Action::Get], &[Key::Any])]);
static KEEPER: Endpoint =
    writer(&[Grant::items(Table::Accounts, &[Action::Put], &[Key::Only("KEYS"), Key::Id("acc")])]);
static NEIGHBOUR: Endpoint =
    writer(&[Grant::items(Table::Accounts, &[Action::Put], &[Key::Id("acc"), Key::Id("ten")])]);
static STRANGER: Endpoint = writer(&[]);
static FOUNDER: Endpoint = writer(&[workspaces::CREATE, workspaces::HAND_OVER, api_keys::USED]);

async fn write(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id.to_string();
    let item = serde_dynamo::to_item(json!({"pk": tenant, "sk": request.path_parameters["id"]})).unwrap();
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Accounts)?).set_item(Some(item));
    put.send().await.map_err(Error::internal)?;
    Response::json(201, &"written")
}

#[tokio::test]
async fn what_a_handler_writes_lies_in_the_table_and_its_use_is_recorded() {
    let app = TestApp::new().await;
    let editor = app.member(Role::Editor);
    assert_eq!(editor.call(&WRITER).path("id", "a").send().await.status, 201);
    let tenant = editor.caller().tenant_id.to_string();
    assert_eq!(app.table(Table::Accounts).await, [json!({"pk": tenant, "sk": "a"})]);
    assert_eq!(app.unused_grants(&WRITER), ["dynamodb:GetItem AccountsTable"]);
}

#[tokio::test]
async fn a_viewer_an_unknown_and_an_expired_caller_do_not_reach_the_handler() {
    let app = TestApp::new().await;
    let expired = app.refused(platform::error::Refusal::TokenExpired);
    for (actor, status, code) in [
        (app.member(Role::Viewer), 403, "role_insufficient"),
        (app.anon(), 401, "token_missing"),
        (expired, 401, "token_expired"),
    ] {
        let reply = actor.call(&WRITER).path("id", "a").send().await;
        assert_eq!((reply.status, reply.code()), (status, code));
    }
    assert!(app.table(Table::Accounts).await.is_empty());
}

#[tokio::test]
#[should_panic(expected = "is not granted [\"dynamodb:PutItem AccountsTable at ten_")]
async fn an_action_that_the_row_does_not_grant_fails_the_test() {
    let app = TestApp::new().await;
    app.member(Role::Editor).call(&READER).path("id", "a").send().await;
}

#[tokio::test]
#[should_panic(expected = "is not granted [\"dynamodb:PutItem AccountsTable at ten_")]
async fn a_key_that_the_row_does_not_grant_fails_the_test() {
    let app = TestApp::new().await;
    app.member(Role::Editor).call(&KEEPER).path("id", "a").send().await;
}

#[tokio::test]
async fn a_key_that_the_row_grants_is_reached_and_the_others_are_granted_in_vain() {
    let app = TestApp::new().await;
    assert_eq!(app.member(Role::Editor).call(&NEIGHBOUR).path("id", "a").send().await.status, 201);
    assert_eq!(app.unused_grants(&NEIGHBOUR), ["dynamodb:PutItem AccountsTable at acc_*"]);
}

#[tokio::test]
async fn an_operation_allows_what_it_declares_and_what_is_unused_is_listed_by_operation() {
    let app = TestApp::new().await;
    assert_eq!(app.member(Role::Editor).call(&FOUNDER).path("id", "a").send().await.status, 201);
    let unused = app.unused_grants(&FOUNDER);
    let partly = |line: &&String| line.starts_with("workspaces::create: ");
    assert_eq!(
        unused.iter().filter(partly).collect::<Vec<_>>(),
        [
            "workspaces::create: dynamodb:BatchGetItem AccountsTable at ten_*",
            "workspaces::create: dynamodb:GetItem AccountsTable at acc_*",
            "workspaces::create: dynamodb:GetItem AccountsTable at ten_*",
            "workspaces::create: dynamodb:GetItem UsageTable at ten_*",
            "workspaces::create: dynamodb:PutItem AccountsTable at acc_*",
            "workspaces::create: dynamodb:PutItem OutboxTable",
            "workspaces::create: dynamodb:Query AccountsTable at acc_*",
            "workspaces::create: dynamodb:UpdateItem AccountsTable at acc_*",
        ]
    );
    let others: Vec<&String> = unused.iter().filter(|line| !partly(line)).collect();
    assert_eq!(others, ["workspaces::hand_over", "api_keys::used"], "of these nothing was used");
}

#[tokio::test]
async fn a_table_that_the_row_does_not_grant_has_no_name() {
    let app = TestApp::new().await;
    assert_eq!(app.member(Role::Editor).call(&STRANGER).path("id", "a").send().await.status, 500);
}

#[tokio::test]
async fn a_cut_line_stops_functions_and_not_the_test() {
    let app = TestApp::new().await;
    app.cut_after(0);
    assert_eq!(app.member(Role::Editor).call(&WRITER).path("id", "a").send().await.status, 500);
    assert!(app.table(Table::Accounts).await.is_empty());
    app.mend();
    assert_eq!(app.member(Role::Editor).call(&WRITER).path("id", "a").send().await.status, 201);
}
