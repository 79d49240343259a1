//! What is sent again, when, and under which key.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use ggen_cloud_client::api::{billing, catalog, discovery, generations};
use ggen_cloud_client::models::{CreateGeneration, SearchedKind};
use ggen_cloud_client::{Call, Client, Code, Error, Json, ProblemError, Retries, StreamExt as _, TryStreamExt as _};
use serde_json::json;

use crate::server::{Answer, Server, json as answer, refused};

fn create() -> Call<Json<ggen_cloud_client::models::GenerationView>> {
    generations::create_generation(&CreateGeneration {
        package: Some("acme/names@^1".to_owned()),
        ..Default::default()
    })
}

fn problem<T: std::fmt::Debug>(found: Result<T, Error>) -> ProblemError {
    match found {
        Err(Error::Problem(problem)) => *problem,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_under_the_same_key() {
    let other = answer(200, &json!({"not": "a generation"}));
    let server = Server::answering([Answer::Lost, refused("unavailable", 503, None), other]).await;
    let call = create();
    let found = server.client().send(&call).await;
    assert!(matches!(found, Err(Error::UnexpectedAnswer { call: "create-generation", .. })), "{found:?}");
    let seen = server.seen();
    let keys: BTreeSet<_> = seen.iter().map(|it| it.header("idempotency-key").unwrap()).collect();
    assert_eq!((seen.len(), keys), (3, BTreeSet::from([call.idempotency_key().unwrap()])));
    assert!(seen.iter().all(|it| it.body == br#"{"package":"acme/names@^1"}"#.as_slice()), "{seen:?}");
    assert!(seen.iter().all(|it| it.header("authorization") == Some("Bearer the-token")));
    assert!(seen.iter().all(|it| it.header("content-type") == Some("application/json")));
    // Sent once more it is the same intent; another call is another one.
    server.answer([refused("not_found", 404, None)]);
    problem(server.client().send(&call).await);
    assert_eq!(server.seen()[3].header("idempotency-key"), call.idempotency_key());
    assert_ne!(create().idempotency_key(), call.idempotency_key());
    assert_eq!(create().with_idempotency_key("mine").idempotency_key(), Some("mine"));
}

#[tokio::test]
async fn a_post_without_a_key_is_not_repeated_when_nobody_knows_what_it_did() {
    // A key of the caller's does not make an operation take one.
    let cancel = generations::cancel_generation("gen_1").with_idempotency_key("mine");
    assert_eq!(cancel.idempotency_key(), None);
    let server = Server::answering([Answer::Lost]).await;
    let found = server.client().send(&cancel).await;
    assert!(matches!(found, Err(Error::Unreachable { call: "cancel-generation", .. })), "{found:?}");
    assert_eq!(server.seen().len(), 1);
    let server = Server::answering([refused("unavailable", 503, None)]).await;
    assert_eq!(problem(server.client().send(&cancel).await).code, Code::Unavailable);
    assert_eq!(server.seen().len(), 1);
    // Refused before it began: nothing is done twice.
    let server = Server::answering([refused("rate_limited", 429, Some("0")), refused("not_found", 404, None)]).await;
    assert_eq!(problem(server.client().send(&cancel).await).code, Code::NotFound);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn retry_after_is_waited_for_up_to_the_limit() {
    let answers = [refused("idempotency_in_progress", 409, Some("1")), refused("quota_exceeded", 429, Some("86400"))];
    let server = Server::answering(answers).await;
    let began = Instant::now();
    let refusal = problem(server.client().send(&create()).await);
    assert!((1.0..10.0).contains(&began.elapsed().as_secs_f64()), "{:?}", began.elapsed());
    assert_eq!((refusal.code.clone(), refusal.request_id.as_deref()), (Code::QuotaExceeded, Some("req-1")));
    assert_eq!(refusal.retry_after, Some(Duration::from_secs(86_400)));
    assert_eq!(refusal.to_string(), "429 quota_exceeded: why (request req-1)");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn attempts_are_bounded() {
    let server = Server::answering([]).await;
    let found = server.client().send(&billing::get_pricing()).await;
    assert!(matches!(found, Err(Error::Unreachable { .. })), "{found:?}");
    assert_eq!(server.seen().len(), 3);
    let once = server.client().with_retries(Retries::NONE);
    assert!(once.send(&billing::get_pricing()).await.is_err());
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn nothing_is_sent_where_nothing_can_be() {
    let nowhere = Client::new("no address").unwrap().send(&billing::get_pricing()).await;
    assert!(matches!(nowhere, Err(Error::Unsendable { .. })), "{nowhere:?}");
    let server = Server::answering([]).await;
    let found = server.client().with_token("a\nb").send(&billing::get_pricing()).await;
    assert!(matches!(found, Err(Error::Unsendable { .. })), "{found:?}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_answer_of_the_gateway_is_a_problem_too() {
    let gateway =
        |status, body: &str| Answer::Sent(status, vec![("x-request-id", "gw".to_owned())], body.as_bytes().to_vec());
    let server = Server::answering([gateway(404, r#"{"message":"Not Found"}"#), gateway(413, "[]")]).await;
    let found = problem(server.client().send(&billing::get_pricing()).await);
    assert_eq!((found.status, found.detail.as_str(), found.request_id.as_deref()), (404, "Not Found", Some("gw")));
    assert_eq!(found.code, Code::Other("unknown".to_owned()));
    let found = problem(server.client().send(&billing::get_pricing()).await);
    assert_eq!((found.detail.as_str(), found.document.len()), ("Payload Too Large", 0));
}

#[tokio::test]
async fn pages_go_on_from_cursor_to_cursor() {
    let pages = [json!({"items": [], "next_cursor": "a/b"}), json!({"items": [], "next_cursor": null})];
    let server = Server::answering(pages.iter().map(|page| answer(200, page))).await;
    let client = server.client();
    let options = generations::ListUploadsOptions { limit: Some(2), ..Default::default() };
    let items: Vec<_> = client.items(generations::list_uploads(&options)).try_collect().await.unwrap();
    assert!(items.is_empty());
    let paths: Vec<_> = server.seen().into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["/api/v1/uploads?limit=2", "/api/v1/uploads?limit=2&cursor=a%2Fb"]);
    // The first error ends it.
    server.answer([answer(200, &pages[0]), refused("forbidden", 403, None)]);
    let mut pages = client.pages(generations::list_uploads(&options));
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().code().map(Code::as_str), Some("forbidden"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn items_come_in_the_order_of_their_pages() {
    let page = |ids: &[&str], next: Option<&str>| {
        let items: Vec<_> = ids.iter().map(|id| upload(id)).collect();
        answer(200, &json!({"items": items, "next_cursor": next}))
    };
    let server = Server::answering([page(&["c", "a"], Some("1")), page(&[], Some("2")), page(&["b"], None)]).await;
    let client = server.client();
    let items = client.items(generations::list_uploads(&Default::default()));
    let ids: Vec<_> = items.map_ok(|it| it.id).try_collect().await.unwrap();
    assert_eq!(ids, ["c", "a", "b"]);
}

fn upload(id: &str) -> serde_json::Value {
    json!({
        "id": id, "kind": "project", "filename": "a.zip", "size_bytes": 1, "sha256": "00", "state": "ready",
        "created_by": "acc_1", "created_at": "2026-11-21T10:00:00.000Z", "expires_at": "2026-11-22T10:00:00.000Z",
        "generations": [], "generations_more": false, "a_field_of_a_newer_api": true,
    })
}

#[tokio::test]
async fn a_query_is_quoted_and_what_is_not_set_is_not_sent() {
    let server = Server::answering([]).await;
    let options = discovery::SearchTermsOptions { kind: Some(SearchedKind::Class), ..Default::default() };
    assert!(server.client().send(&discovery::search_terms("a&b c", &options)).await.is_err());
    assert_eq!(server.seen()[0].path, "/api/v1/marketplace/terms?q=a%26b%20c&kind=class");
}

#[test]
fn a_path_is_quoted() {
    assert_eq!(
        generations::get_generation("a/../b?c", &Default::default()).path(),
        "/api/v1/generations/a%2F..%2Fb%3Fc"
    );
    assert_eq!(catalog::get_package("acme", "ä b").path(), "/api/v1/marketplace/packages/acme/%C3%A4%20b");
}

#[test]
fn a_code_of_a_newer_api_stays_the_text_that_it_is() {
    for text in ["not_found", "idempotency_in_progress", "invented_tomorrow"] {
        assert_eq!(Code::from(text).as_str(), text);
    }
    assert_eq!(Code::from("not_found"), Code::NotFound);
    assert_eq!(Code::from("invented_tomorrow"), Code::Other("invented_tomorrow".to_owned()));
}

#[test]
fn a_token_is_not_printed() {
    let printed = format!("{:?}", Client::new("http://localhost").unwrap().with_token("ggen_live_secret"));
    assert!(printed.contains("localhost") && !printed.contains("secret"), "{printed}");
}
