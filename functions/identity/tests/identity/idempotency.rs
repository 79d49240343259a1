//! `Idempotency-Key`, on a public route and on one of members.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use domain::{Permission, Role};
use identity::register::ENDPOINT as REGISTER;
use jiff::SignedDuration;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Table, Trigger, schema,
};

use serde_json::json;
use testkit::{Call, Reply, TestApp};
use tokio::sync::Notify;

use crate::{ada, mails};

const NOT_NOW: ErrorCode = ErrorCode::conflict("not_now");

/// A row of members with this handler, which answers the id of what it makes.
const fn row(name: &'static str, handle: platform::endpoint::HttpHandle) -> Endpoint {
    let http = Http {
        method: Method::Post,
        path: "/api/v1/shelves/{shelf}/things",
        path_parameters: &[("shelf", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<String>()),
        query: None,
        success: Success::json(201, schema::<String>()),
        errors: &[NOT_NOW],
        deprecated: None,
        handle,
    };
    Endpoint {
        name,
        summary: "Make.",
        trigger: Trigger::Http(http),
        memory_mb: 128,
        timeout_seconds: 5,
        // What running once takes, `idempotent` brings.
        grants: &[],
    }
}

static MAKE: Endpoint = row("make-thing", |app, request| Box::pin(make(app, request)));

async fn make(app: &App, request: Request) -> Result<Response, Error> {
    Response::json(201, &json!({"id": request.resource_ulid(&app.clock).to_string()}))
}

fn call(app: &TestApp, endpoint: &'static Endpoint, key: &str) -> Call {
    app.member(Role::Editor).call(endpoint).path("shelf", "a").json(&"thing").idempotency_key(key)
}

fn replayed(reply: &Reply) -> bool {
    reply.header("idempotent-replayed") == Some("true")
}

#[tokio::test]
async fn a_repeated_request_gets_the_first_answer_again_and_makes_nothing() {
    let app = TestApp::new().await;
    let send = || app.anon().call(&REGISTER).json(&ada()).idempotency_key("k").send();
    let first = send().await;
    app.advance(SignedDuration::from_hours(23));
    let second = send().await;
    assert_eq!((first.status, &first.json), (second.status, &second.json));
    assert_eq!((replayed(&first), replayed(&second)), (false, true));
    assert_eq!(first.header("content-type"), second.header("content-type"));
    assert_eq!(mails(&app, "ada@example.org").await.len(), 1);
    insta::assert_json_snapshot!("idempotency_item", app.table(Table::Idempotency).await);
}

#[tokio::test]
async fn without_a_key_every_request_is_another() {
    let app = TestApp::new().await;
    let send = || app.member(Role::Editor).call(&MAKE).path("shelf", "a").json(&"thing").send();
    assert_ne!(send().await.json, send().await.json);
    assert!(app.table(Table::Idempotency).await.is_empty());
}

#[tokio::test]
async fn another_body_path_or_query_under_the_same_key_is_refused() {
    let app = TestApp::new().await;
    let first = call(&app, &MAKE, "k").send().await;
    let other = || call(&app, &MAKE, "k");
    for changed in [other().json(&"another"), other().path("shelf", "b"), other().query("colour=red")] {
        let reply = changed.send().await;
        assert_eq!((reply.status, reply.code()), (422, "idempotency_mismatch"));
    }
    assert_eq!(call(&app, &MAKE, "k").send().await.json, first.json);
}

#[tokio::test]
async fn one_key_of_two_members_two_workspaces_or_two_strangers_is_two_keys() {
    let app = TestApp::new().await;
    let mut made = Vec::new();
    for actor in [app.member(Role::Editor), app.member(Role::Admin), app.other_tenant()] {
        let reply = actor.call(&MAKE).path("shelf", "a").json(&"thing").idempotency_key("k").send().await;
        assert_eq!((reply.status, replayed(&reply)), (201, false));
        made.push(reply.text("id").to_owned());
    }
    made.dedup();
    assert_eq!(made.len(), 3);
    for email in ["ada@example.org", "bob@example.org"] {
        let reply = app.anon().call(&REGISTER).json(&json!({"email": email})).idempotency_key("k").send().await;
        assert_eq!((reply.status, reply.text("email")), (202, email));
    }
}

#[tokio::test]
async fn a_key_is_free_again_after_a_day() {
    let app = TestApp::new().await;
    let first = call(&app, &MAKE, "k").send().await;
    app.advance(SignedDuration::from_hours(24));
    let second = call(&app, &MAKE, "k").json(&"another").send().await;
    assert_eq!((second.status, replayed(&second)), (201, false));
    assert_ne!(first.json, second.json);
}

#[tokio::test]
async fn a_key_of_no_or_strange_or_too_many_characters_is_refused() {
    let app = TestApp::new().await;
    for key in ["", "a b", "schlüssel", "a\u{7f}", &"k".repeat(256)] {
        let reply = call(&app, &MAKE, key).send().await;
        assert_eq!(
            (reply.status, reply.json["errors"][0]["field"].as_str()),
            (422, Some("Idempotency-Key")),
            "{key:?}"
        );
    }
    assert_eq!(call(&app, &MAKE, &"k".repeat(255)).send().await.status, 201);
}

#[tokio::test]
async fn a_refusal_is_not_kept_and_the_next_run_may_succeed() {
    static OPEN: AtomicBool = AtomicBool::new(false);
    static REFUSING: Endpoint = row("refuse-thing", |app, request| {
        Box::pin(async move {
            if OPEN.load(Ordering::SeqCst) {
                return make(app, request).await;
            }
            Err(Error::Conflict { code: NOT_NOW, detail: request.resource_ulid(&app.clock).to_string() })
        })
    });
    let app = TestApp::new().await;
    let refused = call(&app, &REFUSING, "k").send().await;
    assert_eq!((refused.status, refused.code()), (409, "not_now"));
    OPEN.store(true, Ordering::SeqCst);
    let made = call(&app, &REFUSING, "k").send().await;
    // The id stays the key's own, whatever the first run had begun.
    assert_eq!((made.status, made.text("id")), (201, refused.text("detail")));
}

#[tokio::test]
async fn after_a_crash_the_key_is_held_until_the_lease_ends() {
    let app = TestApp::new().await;
    app.cut_after(1);
    let crashed = call(&app, &MAKE, "k").send().await;
    app.mend();
    assert_eq!(crashed.status, 503);
    app.advance(SignedDuration::from_secs(34));
    let held = call(&app, &MAKE, "k").send().await;
    assert_eq!((held.status, held.code(), held.header("retry-after")), (409, "idempotency_in_progress", Some("1")));
    app.advance(SignedDuration::from_secs(1));
    assert_eq!(call(&app, &MAKE, "k").send().await.status, 201);
}

#[tokio::test]
async fn of_two_requests_at_once_one_runs_and_who_lost_its_lease_changes_no_answer() {
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    static GO_ON: Notify = Notify::const_new();
    static SLOW: Endpoint = row("slow-thing", |app, request| {
        Box::pin(async move {
            let run = RUNS.fetch_add(1, Ordering::SeqCst) + 1;
            if run == 1 {
                GO_ON.notified().await;
            }
            Response::json(201, &json!({"id": request.resource_ulid(&app.clock).to_string(), "run": run}))
        })
    });
    let app = TestApp::new().await;
    let slow = tokio::spawn(call(&app, &SLOW, "k").send());
    while RUNS.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(call(&app, &SLOW, "k").send().await.code(), "idempotency_in_progress");

    app.advance(SignedDuration::from_secs(36));
    let second = call(&app, &SLOW, "k").send().await;
    assert_eq!((second.status, &second.json["run"]), (201, &json!(2)));
    GO_ON.notify_one();
    let first = slow.await.unwrap();
    assert_eq!((first.status, first.text("id")), (201, second.text("id")));

    let kept = call(&app, &SLOW, "k").send().await;
    assert_eq!((replayed(&kept), &kept.json), (true, &second.json));
    assert_eq!(RUNS.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn nothing_kept_can_be_guessed_from_without_the_key() {
    let app = TestApp::new().await;
    let body = serde_json::to_vec(&ada()).unwrap();
    app.anon().call(&REGISTER).body("application/json", body.clone()).idempotency_key("secret-key").send().await;
    let items = serde_json::to_string(&app.table(Table::Idempotency).await).unwrap();
    assert!(!items.contains(&translog::claims::sha256_hex(&body)));
    assert!(!items.contains("secret-key"));
}
