//! A browser lets pages of the product's own origin call the API and read its
//! answers, and pages of no other.

use reqwest::Method;
use serde_json::json;

use crate::client::{Reply, send};
use crate::cloud::Cloud;
use crate::user::anonymous;

const STRANGER: &str = "https://evil.example";

async fn preflight(origin: &str) -> Reply {
    let asked = anonymous().request(Method::OPTIONS, "/api/v1/generations").header("origin", origin);
    let asked = asked.header("access-control-request-method", "POST");
    send(asked.header("access-control-request-headers", "authorization,content-type,idempotency-key")).await
}

#[tokio::test]
async fn pages_of_the_product_may_ask_and_read_and_pages_of_others_may_not() {
    let product = Cloud::running().app_url;
    let allowed = preflight(&product).await;
    assert_eq!(allowed.header("access-control-allow-origin"), product);
    assert_eq!(allowed.header("access-control-allow-credentials"), "true");
    let headers = allowed.header("access-control-allow-headers").to_lowercase();
    assert!(
        ["authorization", "content-type", "idempotency-key"].iter().all(|name| headers.contains(name)),
        "{headers}"
    );
    assert_eq!(preflight(STRANGER).await.header("access-control-allow-origin"), "");
    let body = json!({"email": "nobody", "password": "x"});
    let login =
        |origin: &str| anonymous().request(Method::POST, "/api/v1/auth/login").header("origin", origin).json(&body);
    let read = send(login(&product)).await;
    assert_eq!((read.status, read.header("access-control-allow-origin")), (422, product.as_str()));
    let exposed = read.header("access-control-expose-headers").to_lowercase();
    assert!(["x-request-id", "link"].iter().all(|name| exposed.contains(name)), "{exposed}");
    assert_eq!(send(login(STRANGER)).await.header("access-control-allow-origin"), "");
}
