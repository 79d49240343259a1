//! Signing in by GitHub and Google, at the servers that `make up` starts beside
//! the cloud. Their people are the same for all tests and all runs, so each test
//! has one of its own, who may have been here before.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Response;
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::client::{Client, assert_as_documented, text};
use crate::user::{User, anonymous, cloud};

const VERIFIER: &str = "a-verifier-as-an-app-would-choose-it-of-43-";

/// A browser that stands where `finish-oauth` has sent it.
fn browser() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// Begins at this route; the authorization URL, and the cookie for the way back.
async fn begin(api: &Client, provider: &str, route: &str) -> (String, String) {
    let (path, body) =
        (format!("/api/v1/auth/oauth/{provider}/{route}"), URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER)));
    let reply = match route {
        "step-up" => api.post_nothing(&path).await,
        _ => api.post(&path, &json!({"challenge": body})).await,
    };
    let cookie = reply.header(SET_COOKIE.as_str()).split(';').next().unwrap().to_owned();
    assert!(cookie.starts_with("__Host-ggen-oauth="), "{cookie}");
    (text(&reply.expect(200), "authorization_url").to_owned(), cookie)
}

async fn come_back(location: &str, cookie: &str) -> Response {
    let answer = browser().get(location).header(COOKIE, cookie).send().await.unwrap();
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    if status == 303 {
        assert_as_documented("GET", location, status, &headers, b"");
    }
    answer
}

/// The whole way to the provider and back; the fragment that the app finds.
async fn there_and_back(api: &Client, provider: &str, route: &str, who: &str) -> String {
    let (authorization_url, cookie) = begin(api, provider, route).await;
    let location = testkit::consent(&authorization_url, who).await;
    assert!(location.starts_with(&cloud().api_url), "sent back to {location}");
    let answer = come_back(&location, &cookie).await;
    assert_eq!(answer.status().as_u16(), 303, "{answer:?}");
    let target = answer.headers()[LOCATION].to_str().unwrap();
    target.split_once("/signed-in#").unwrap().1.to_owned()
}

async fn sign_in(provider: &str, who: &str) -> Value {
    let fragment = there_and_back(&anonymous(), provider, "start", who).await;
    let code = fragment.strip_prefix("code=").unwrap_or_else(|| panic!("{fragment}"));
    let body = json!({"code": code, "verifier": VERIFIER});
    let tokens = anonymous().post("/api/v1/auth/oauth/token", &body).await.expect(200);
    anonymous().post("/api/v1/auth/oauth/token", &body).await.expect_problem(409, "oauth_code_unknown");
    tokens
}

#[tokio::test]
async fn everybody_sees_by_which_providers_one_can_sign_in() {
    let registered = anonymous().get("/api/v1/auth/providers").await.expect(200);
    assert_eq!(registered, json!({"items": [{"provider": "github"}, {"provider": "google"}]}));
}

#[tokio::test]
async fn somebody_signs_in_by_either_provider_and_is_the_same_next_time() {
    for (provider, who, email) in
        [("github", "ada", "ada@github.example"), ("google", "ada@google.example", "ada@google.example")]
    {
        let tokens = sign_in(provider, who).await;
        let api = anonymous().with_token(text(&tokens, "access_token"));
        let account = api.get("/api/v1/auth/account").await.expect(200);
        assert_eq!((text(&account, "email"), text(&account, "name")), (email, "Ada Lovelace"));
        let logins = api.get("/api/v1/auth/oauth").await.expect(200);
        assert_eq!(logins["items"][0]["provider"], provider);
        assert_eq!(sign_in(provider, who).await["account_id"], tokens["account_id"]);
    }
}

#[tokio::test]
async fn a_provider_is_linked_to_an_account_and_unlinked() {
    let user = User::new().await;
    assert_eq!(there_and_back(&user.api, "github", "link", "grace").await, "linked=github");
    assert_eq!(text(&sign_in("github", "grace").await, "account_id"), user.account_id);
    crate::mail::of_subject(&user.email, "A way to log in was added").await;
    let unlinked = user.api.post_nothing("/api/v1/auth/oauth/github/unlink").await;
    assert_eq!(unlinked.status, 204, "{unlinked:?}");
    user.api.post_nothing("/api/v1/auth/oauth/github/unlink").await.expect_problem(404, "not_found");
}

#[tokio::test]
async fn an_account_of_a_provider_alone_steps_up_there_and_keeps_its_only_way_in() {
    let tokens = sign_in("google", "ada@google.example").await;
    let api = anonymous().with_token(text(&tokens, "access_token"));
    assert_eq!(there_and_back(&api, "google", "step-up", "ada@google.example").await, "proven=google");
    let refused = api.post_nothing("/api/v1/auth/oauth/google/unlink").await;
    refused.expect_problem(409, "last_sign_in_method");
}

#[tokio::test]
async fn nobody_comes_back_in_another_browser_or_with_an_address_that_is_not_verified() {
    let (authorization_url, cookie) = begin(&anonymous(), "github", "start").await;
    let location = testkit::consent(&authorization_url, "linus").await;
    let (_, other) = begin(&anonymous(), "github", "start").await;
    assert_eq!(come_back(&location, &other).await.status().as_u16(), 409);
    assert_eq!(come_back(&location, &cookie).await.status().as_u16(), 303);
    assert_eq!(come_back(&location, &cookie).await.status().as_u16(), 409);
    let unverified = there_and_back(&anonymous(), "google", "start", "mallory@google.example").await;
    assert_eq!(unverified, "error=oauth_email_unverified");
}
