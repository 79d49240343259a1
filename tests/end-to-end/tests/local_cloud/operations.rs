//! Is it up, and does it say what it is?

use serde_json::Value;

use crate::cloud::root;
use crate::user::anonymous;

#[tokio::test]
async fn it_is_up_and_ready() {
    assert_eq!(anonymous().get("/health").await.expect(200)["status"], "ok");
    anonymous().get("/ready").await.expect(200);
}

/// But for where it is, which only the one that is deployed knows.
#[tokio::test]
async fn it_serves_the_document_that_is_committed_and_says_where_it_is() {
    let mut committed: Value =
        serde_json::from_slice(&std::fs::read(root().join("infra/openapi.json")).unwrap()).unwrap();
    let served = anonymous().get("/openapi.json").await.expect(200);
    let server = served["servers"][0]["url"].as_str().unwrap();
    let health = reqwest::get(format!("{server}/health")).await.unwrap();
    assert_eq!(health.status(), 200, "{server} can be followed");
    committed["servers"] = served["servers"].clone();
    assert_eq!(served, committed);
}

#[tokio::test]
async fn every_answer_carries_its_own_request_id() {
    let ids = [anonymous().get("/health").await, anonymous().get("/health").await];
    let [first, second] = ids.map(|reply| reply.header("x-request-id").to_owned());
    assert!(!first.is_empty() && first != second, "{first:?}, {second:?}");
}

#[tokio::test]
async fn the_keys_that_sign_receipts_are_public_and_hold_nothing_private() {
    let reply = anonymous().get("/.well-known/receipt-keys.json").await;
    assert!(!reply.header("cache-control").is_empty());
    let set = reply.expect(200);
    for key in set["keys"].as_array().unwrap() {
        assert_eq!((&key["kty"], &key["crv"]), (&"OKP".into(), &"Ed25519".into()), "{key}");
        assert!(key.get("d").is_none(), "a private key is published");
    }
}
