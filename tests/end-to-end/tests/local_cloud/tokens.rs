//! Tokens that are not the API's own, or not any more, or not enough.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer as _, SigningKey};
use platform::clock::Clock;
use platform::config::Config;
use platform::{App, Secret, Table, tokens};
use serde_json::{Value, json};

use crate::aws;
use crate::client::Client;
use crate::projects::shapes;
use crate::user::{User, anonymous, cloud};

const PROTECTED: &str = "/api/v1/generations";

/// Issues tokens for the user's session as the login does, at a time of the test's choice.
async fn issued(user: &User, at: &str) -> String {
    let names = [
        (Secret::TokenKey.env(), aws::secret_arn("TokenKeySecret").await),
        (Table::Accounts.env(), cloud().output("AccountsTable").to_owned()),
    ];
    let clock = if at.is_empty() { Clock::System } else { Clock::fixed(at.parse().unwrap()) };
    let app = App::new(clock, Config::with(names), aws::sdk());
    let (account, tenant) = (user.account_id.parse().unwrap(), user.workspace_id.parse().unwrap());
    let session = part(user.api.token(), 1)["sid"].as_str().unwrap().parse().unwrap();
    tokens::issue(&app, account, tenant, session).await.unwrap()
}

fn part(token: &str, index: usize) -> Value {
    let part = token.split('.').nth(index).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

fn encoded(json: &Value) -> String {
    URL_SAFE_NO_PAD.encode(json.to_string())
}

async fn refused(client: &Client, code: &str) {
    let reply = client.get(PROTECTED).await;
    let challenge = reply.header("www-authenticate").to_owned();
    assert!(challenge.starts_with("Bearer"), "RFC 6750 wants a challenge, got {challenge:?}");
    reply.expect_problem(401, code);
}

#[tokio::test]
async fn no_token_is_401_and_says_how_to_get_one() {
    let problem = anonymous().get(PROTECTED).await.expect_problem(401, "token_missing");
    assert!(problem["detail"].as_str().unwrap().contains("/api/v1/auth/login"), "{problem}");
}

#[tokio::test]
async fn what_is_no_token_is_refused() {
    for token in ["garbage", "a.b.c", "..", &"x".repeat(5000)] {
        refused(&anonymous().with_token(token), "token_invalid").await;
    }
}

#[tokio::test]
async fn a_token_changed_or_signed_by_another_key_is_refused() {
    let user = User::new().await;
    let good = issued(&user, "").await;
    anonymous().with_token(&good).get(PROTECTED).await.expect(200);
    let (header, mut claims) = (part(&good, 0), part(&good, 1));
    let signature = good.rsplit('.').next().unwrap();

    claims["tid"] = json!("ten_01JD3V7Z0QK2M4N6P8R0T2V4X6");
    let promoted = format!("{}.{}.{signature}", encoded(&header), encoded(&claims));
    refused(&anonymous().with_token(&promoted), "token_invalid").await;

    let signed = format!("{}.{}", encoded(&header), encoded(&claims));
    let foreign = SigningKey::from_bytes(&[7; 32]).sign(signed.as_bytes());
    let foreign = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(foreign.to_bytes()));
    refused(&anonymous().with_token(&foreign), "token_invalid").await;

    let mut unsigned_header = header.clone();
    unsigned_header["alg"] = json!("none");
    let unsigned = format!("{}.{}.", encoded(&unsigned_header), encoded(&claims));
    refused(&anonymous().with_token(&unsigned), "token_invalid").await;
}

#[tokio::test]
async fn an_expired_token_is_refused_by_that_name() {
    let user = User::new().await;
    let expired = issued(&user, "2026-01-01T00:00:00Z").await;
    refused(&anonymous().with_token(&expired), "token_expired").await;
}

#[tokio::test]
async fn a_viewer_reads_and_does_not_write() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    aws::make_viewer(&user.account_id, &user.workspace_id).await;
    let viewer = &user.api;
    viewer.get(&format!("/api/v1/generations/{id}")).await.expect(200);
    viewer.get(&format!("/api/v1/receipts/{id}")).await.expect(200);

    let upload = json!({"kind": "project", "filename": "p.zip", "size_bytes": 1, "sha256": "0".repeat(64)});
    viewer.post("/api/v1/uploads", &upload).await.expect_problem(403, "role_insufficient");
    let project = json!({"project": "upl_01JD3V7Z0QK2M4N6P8R0T2V4X6"});
    viewer.post("/api/v1/generations", &project).await.expect_problem(403, "role_insufficient");
    let cancel = format!("/api/v1/generations/{id}/cancel");
    viewer.post_nothing(&cancel).await.expect_problem(403, "role_insufficient");
}
