//! Uploads, waits and downloads: the server is the API and the object store at once.

use std::time::Duration;

use ggen_cloud_client::models::Kind;
use ggen_cloud_client::{Error, Retries};
use serde_json::{Value, json};

use crate::server::{Answer, Server, json as answer, refused};

const ZIP_SHA256: &str = "9930a7aad20b910b10dd68ba4558083b7527351a23cb60d8d9a082761a416a1b";
const MINUTE: Duration = Duration::from_secs(60);

fn generation(state: &str) -> Value {
    json!({
        "id": "gen_1", "state": state, "queue": "interactive", "ontologies": [], "dry_run": false,
        "created_by": "acc_1", "created_at": "2026-11-21T10:00:00.000Z", "files_done": 0, "files_total": 0,
        "warnings_count": 0, "links": {"self": "https://api.example.com/api/v1/generations/gen_1"},
    })
}

fn stored(content: &[u8]) -> Answer {
    Answer::Sent(200, Vec::new(), content.to_vec())
}

#[tokio::test]
async fn an_upload_is_announced_and_sent_as_it_was_signed() {
    let server = Server::start().await;
    let headers =
        json!({"content-length": "7", "x-amz-checksum-sha256": "mTCnqtILkQsQ3Wi6RVgIO3UnNRojy2DY2aCCdhpBahs="});
    let upload = json!({
        "method": "PUT", "url": format!("{}/store/object?X-Amz-Signature=1", server.url), "headers": headers,
        "expires_at": "2026-11-21T10:05:00.000Z",
    });
    server.answer([Answer::Lost, answer(201, &json!({"id": "upl_1", "upload": upload})), Answer::Lost, stored(b"")]);
    let id = server.client().upload(Kind::Project, "project.zip", b"the zip".to_vec()).await.unwrap();
    assert_eq!(id, "upl_1");
    let seen = server.seen();
    let [first, second, lost, put] = seen.as_slice() else { panic!("{seen:?}") };
    assert_eq!(first.header("idempotency-key"), second.header("idempotency-key"));
    let announced: Value = serde_json::from_slice(&second.body).unwrap();
    let expected = json!({"kind": "project", "filename": "project.zip", "size_bytes": 7, "sha256": ZIP_SHA256});
    assert_eq!(announced, expected);
    for request in [lost, put] {
        assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/store/object?X-Amz-Signature=1"));
        assert_eq!((&*request.body, request.header("content-length")), (b"the zip".as_slice(), Some("7")));
        assert_eq!(request.header("x-amz-checksum-sha256"), headers["x-amz-checksum-sha256"].as_str());
        // The token is for the API alone.
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn a_signed_url_is_in_no_error() {
    let server = Server::start().await;
    let url = format!("{}/store?X-Amz-Signature=secret", server.url);
    let view = json!({
        "url": url, "expires_at": "2026-11-21T10:05:00.000Z", "sha256": ZIP_SHA256, "size_bytes": 7, "filename": "a.zip",
    });
    server.answer([answer(200, &view)]);
    let error = server.client().artifact("gen_1").await.unwrap_err();
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
    assert!(!format!("{error:?} {error}").contains("secret"), "{error:?}");
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn an_artifact_of_other_bytes_is_refused() {
    let server = Server::start().await;
    let view = json!({
        "url": format!("{}/store", server.url), "expires_at": "2026-11-21T10:05:00.000Z", "sha256": ZIP_SHA256,
        "size_bytes": 7, "filename": "gen_1.zip",
    });
    let client = server.client();
    server.answer([answer(200, &view), stored(b"the zip")]);
    assert_eq!(client.artifact("gen_1").await.unwrap(), b"the zip");
    assert_eq!(server.seen()[1].header("authorization"), None);
    for other in [b"the zap".as_slice(), b"the zi", b"the zip "] {
        server.answer([answer(200, &view), stored(other)]);
        let error = client.artifact("gen_1").await.unwrap_err();
        assert!(matches!(&error, Error::HashDiffers { filename } if filename == "gen_1.zip"), "{error:?}");
    }
    // Whoever sends without end is not listened to.
    server.answer([answer(200, &view), stored(&vec![0; (1 << 20) + 1])]);
    let error = client.artifact("gen_1").await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedAnswer { .. }), "{error:?}");
}

#[tokio::test]
async fn a_wait_asks_until_the_generation_ends() {
    let states = ["pending", "running", "complete"];
    let server = Server::answering(states.map(|state| answer(200, &generation(state)))).await;
    let done = server.client().wait("gen_1", MINUTE).await.unwrap();
    assert_eq!(done.id, "gen_1");
    let paths: Vec<_> = server.seen().into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["/api/v1/generations/gen_1?wait_seconds=20"; 3]);
}

#[tokio::test]
async fn a_generation_that_failed_says_where() {
    let mut failed = generation("failed");
    failed["error"] =
        json!({"code": "template_invalid", "message": "no such variable", "file": "list.tera", "line": 3});
    let server = Server::answering([answer(200, &failed), answer(200, &generation("cancelled"))]).await;
    let error = server.client().wait("gen_1", MINUTE).await.unwrap_err();
    assert_eq!(error.to_string(), "generation gen_1 is failed: no such variable");
    let Error::GenerationFailed(ended) = error else { panic!("{error:?}") };
    assert_eq!(ended.error.and_then(|it| it.file).as_deref(), Some("list.tera"));
    let error = server.client().wait("gen_1", MINUTE).await.unwrap_err();
    assert_eq!(error.to_string(), "generation gen_1 is cancelled: no reason was given");
}

#[tokio::test]
async fn a_wait_ends_when_its_time_is_over() {
    let server = Server::answering(std::iter::repeat_n(answer(200, &generation("running")), 2_000)).await;
    let error = server.client().wait("gen_1", Duration::from_millis(30)).await.unwrap_err();
    assert!(matches!(error, Error::WaitedTooLong { .. }), "{error:?}");
    assert!(server.seen().iter().all(|it| it.path.ends_with("?wait_seconds=1")));
    let error = server.client().wait("gen_1", Duration::ZERO).await.unwrap_err();
    assert!(matches!(error, Error::WaitedTooLong { .. }), "{error:?}");
}

#[tokio::test]
async fn a_receipt_comes_byte_for_byte() {
    let text = b"{ \"version\":1 }\n";
    let server = Server::answering([stored(text), refused("not_found", 404, None)]).await;
    let client = server.client().with_retries(Retries::NONE);
    assert_eq!(client.receipt("gen_1").await.unwrap(), text);
    assert!(client.receipt_keys().await.is_err());
    let paths: Vec<_> = server.seen().into_iter().map(|it| it.path).collect();
    assert_eq!(paths, ["/api/v1/receipts/gen_1", "/.well-known/receipt-keys.json"]);
}
