//! A generation's life: cancelled, repeated, many at once, page by page.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::client::text;
use crate::eventually::eventually;
use crate::projects::{endless, shapes, shapes_without};
use crate::user::User;

async fn cancel(user: &User, id: &str) -> crate::client::Reply {
    user.api.post_nothing(&format!("/api/v1/generations/{id}/cancel")).await
}

#[tokio::test]
async fn a_generation_cancelled_at_once_ends_so_and_leaves_nothing() {
    let user = User::new().await;
    let id = user.generate(&endless()).await;
    assert_eq!(cancel(&user, &id).await.expect(200)["state"], "cancelled");
    assert_eq!(cancel(&user, &id).await.expect(200)["state"], "cancelled", "cancelling twice changes nothing");
    user.assert_nothing_left(&id).await;
}

#[tokio::test]
async fn a_running_generation_is_cancelled_and_its_worker_freed() {
    let user = User::new().await;
    let id = user.generate(&endless()).await;
    eventually("a worker takes it", || async { (user.generation(&id).await["state"] == "running").then_some(()) })
        .await;
    assert_eq!(cancel(&user, &id).await.expect(200)["state"], "cancelled");

    let other = user.generate(&shapes()).await;
    user.complete(&other).await;
    assert_eq!(user.generation(&id).await["state"], "cancelled", "what has ended stays so");
    user.assert_nothing_left(&id).await;
}

#[tokio::test]
async fn what_has_ended_cannot_be_cancelled() {
    let user = User::new().await;
    let (complete, failed) = (user.generate(&shapes()).await, user.generate(&shapes_without("ggen.toml")).await);
    for id in [&complete, &failed] {
        let ended = user.ended(id).await;
        cancel(&user, id).await.expect_problem(409, "generation_finished");
        assert_eq!(user.generation(id).await, ended);
    }
}

#[tokio::test]
async fn a_create_repeated_under_its_key_makes_one_generation() {
    let user = User::new().await;
    let project = user.upload_project(&shapes()).await;
    let body = json!({"project": project});
    let first = user.api.post_once("/api/v1/generations", "once", &body).await;
    let again = user.api.post_once("/api/v1/generations", "once", &body).await;
    assert_eq!((again.status, &again.json), (202, &first.json));
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(again.header("location"), first.header("location"));

    let other = json!({"project": project, "queue": "batch"});
    let reply = user.api.post_once("/api/v1/generations", "once", &other).await;
    reply.expect_problem(422, "idempotency_mismatch");
    assert_eq!(all_generations(&user, 100).await.len(), 1);
}

#[tokio::test]
async fn simultaneous_creates_under_one_key_make_one_generation() {
    let user = User::new().await;
    let body = json!({"project": user.upload_project(&shapes()).await});
    let mut racing = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (api, body) = (user.api.clone(), body.clone());
        racing.spawn(async move { api.post_once("/api/v1/generations", "race", &body).await });
    }
    let mut ids = BTreeSet::new();
    for reply in racing.join_all().await {
        match reply.status {
            202 => drop(ids.insert(text(&reply.json, "id").to_owned())),
            _ => drop(reply.expect_problem(409, "idempotency_in_progress")),
        }
    }
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(all_generations(&user, 100).await, Vec::from_iter(ids));
}

#[tokio::test]
async fn a_registration_repeated_under_its_key_is_one_mail() {
    let email = crate::user::new_email();
    let body = json!({"email": email});
    let api = crate::user::anonymous();
    let first = api.post_once("/api/v1/auth/register", "signup", &body).await.expect(202);
    let again = api.post_once("/api/v1/auth/register", "signup", &body).await.expect(202);
    assert_eq!(first, again);
    crate::mail::code_sent_to(&email, "verify-email").await;
    assert_eq!(crate::mail::sent_to(&email).await.len(), 1);
}

#[tokio::test]
async fn many_generations_at_once_all_complete() {
    const MANY: usize = 10;
    let user = User::new().await;
    let body = json!({"project": user.upload_project(&shapes()).await});
    let mut creating = tokio::task::JoinSet::new();
    for number in 0..MANY {
        let (api, mut body) = (user.api.clone(), body.clone());
        body["queue"] = json!(if number % 2 == 0 { "interactive" } else { "batch" });
        creating.spawn(async move { text(&api.post("/api/v1/generations", &body).await.expect(202), "id").to_owned() });
    }
    let ids = BTreeSet::from_iter(creating.join_all().await);
    assert_eq!(ids.len(), MANY);
    let mut artifacts = BTreeSet::new();
    for id in &ids {
        artifacts.insert(text(&user.complete(id).await["artifact"], "sha256").to_owned());
        user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200);
    }
    assert_eq!(artifacts.len(), 1, "the same project gave different bytes: {artifacts:?}");
}

#[tokio::test]
async fn a_batch_generation_completes_too() {
    let user = User::new().await;
    let project = user.upload_project(&shapes()).await;
    let view = user.create(&json!({"project": project, "queue": "batch"})).await.expect(202);
    assert_eq!(view["queue"], "batch");
    user.complete(text(&view, "id")).await;
}

/// Ids of all pages, as listed.
async fn all_generations(user: &User, page_items: usize) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = user.api.get(&format!("/api/v1/generations?limit={page_items}{cursor}")).await.expect(200);
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= page_items, "{page}");
        ids.extend(items.iter().map(|item| text(item, "id").to_owned()));
        match page.get("next_cursor").and_then(Value::as_str) {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
}

#[tokio::test]
async fn a_list_comes_page_by_page_newest_first_and_each_once() {
    let user = User::new().await;
    let body = json!({"project": user.upload_project(&shapes()).await});
    let mut made = Vec::new();
    for _ in 0..5 {
        made.insert(0, text(&user.create(&body).await.expect(202), "id").to_owned());
    }
    assert_eq!(all_generations(&user, 2).await, made);
    assert_eq!(all_generations(&user, 100).await, made);
    for id in &made {
        user.complete(id).await;
    }
    let complete = user.api.get("/api/v1/generations?state=complete").await.expect(200);
    assert_eq!(complete["items"].as_array().map(Vec::len), Some(5));
    let failed = user.api.get("/api/v1/generations?state=failed").await.expect(200);
    assert_eq!(failed["items"], json!([]));
}

#[tokio::test]
async fn a_page_that_cannot_be_is_422() {
    let user = User::new().await;
    for query in ["limit=0", "limit=101", "limit=x", "cursor=%21", "state=lost", "colour=red"] {
        let reply = user.api.get(&format!("/api/v1/generations?{query}")).await;
        assert_eq!(reply.status, 422, "{query}: {}", reply.json);
        reply.expect_problem(422, "invalid_request");
    }
}
