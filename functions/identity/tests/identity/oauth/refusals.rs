//! Nobody is signed in, and the app is told why.

use identity::start_oauth;
use jiff::SignedDuration;
use platform::{Secret, Table};
use serde_json::json;
use testkit::TestApp;

use super::browser::{ADA, MALLORY, World, callback, challenge, exchange, fragment, start};
use super::browser_state;
use crate::keys;

#[tokio::test]
async fn an_address_that_the_provider_has_not_verified_is_nobodys() {
    let world = World::new().await;
    assert_eq!(world.sign_in("google", MALLORY.email).await.unwrap_err(), "error=oauth_email_unverified");
    assert_eq!(keys(&world.app, Table::Accounts, "").await, Vec::<String>::new());
}

#[tokio::test]
async fn whoever_says_no_at_the_provider_is_not_signed_in() {
    let world = World::new().await;
    let begun = world.begin("github").await;
    let state = browser_state(&begun.authorization_url);
    let query = format!("error=access_denied&error_description=No.&state={state}");
    assert_eq!(fragment(&begun.callback(&query).await), "error=oauth_denied");
    let again = begun.callback(&query).await;
    assert_eq!((again.status, again.code()), (409, "oauth_state_unknown"));
}

#[tokio::test]
async fn a_code_that_the_provider_did_not_give_is_refused() {
    let world = World::new().await;
    for provider in ["github", "google"] {
        let begun = world.begin(provider).await;
        let state = browser_state(&begun.authorization_url);
        let query = format!("code=0123456789abcdef&state={state}");
        assert_eq!(fragment(&begun.callback(&query).await), "error=oauth_denied", "{provider}");
    }
}

#[tokio::test]
async fn a_sign_in_has_ten_minutes_and_its_code_one() {
    let world = World::new().await;
    let begun = world.begin("github").await;
    let query = begun.consent("ada").await;
    world.app.advance(SignedDuration::from_mins(10));
    let late = begun.callback(&query).await;
    assert_eq!((late.status, late.code()), (409, "oauth_state_unknown"));

    let begun = world.begin("google").await;
    let fragment = begun.come_back(ADA.email).await;
    world.app.advance(SignedDuration::from_secs(60));
    let late = begun.exchange(fragment.strip_prefix("code=").unwrap()).await;
    assert_eq!((late.status, late.code()), (409, "oauth_code_unknown"));
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_told_as_an_outage() {
    let app = TestApp::new().await;
    let nowhere = "http://127.0.0.1:9/";
    let endpoints = json!({"authorization_url": nowhere, "token_url": nowhere, "identity_url": nowhere});
    let client = json!({"client_id": "a", "client_secret": "b", "redirect_url": nowhere, "endpoints": endpoints});
    app.set_secret(Secret::OAuthClients, &json!({"github": client}).to_string());
    let begun = start(&app, "github", &challenge("v")).await;
    let cookie = begun.header("set-cookie").unwrap().split([';', '=']).nth(1).unwrap();
    let state = browser_state(begun.text("authorization_url"));
    let reply = callback(&app, "github", &format!("code=c&state={state}"), Some(cookie)).await;
    assert_eq!((reply.status, reply.code()), (503, "unavailable"), "{reply:?}");
}

#[tokio::test]
async fn a_provider_that_nobody_has_registered_with_is_said_to_be_unavailable() {
    let app = TestApp::new().await;
    app.set_secret(Secret::OAuthClients, "{}");
    let reply = start(&app, "google", &challenge("v")).await;
    assert_eq!((reply.status, reply.code()), (409, "provider_unavailable"));
    let unknown = start(&app, "gitlab", &challenge("v")).await;
    assert_eq!((unknown.status, unknown.code()), (404, "not_found"));
    assert_eq!(app.table(Table::Sessions).await, Vec::<serde_json::Value>::new());
}

#[tokio::test]
async fn what_does_not_fit_is_refused_by_name() {
    let app = TestApp::new().await;
    for wrong in ["", "v", &"v".repeat(44), &"é".repeat(43), &"=".repeat(43)] {
        let reply = start(&app, "github", wrong).await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("challenge")), "{wrong}");
    }
    let reply = app.anon().call(&start_oauth::ENDPOINT).path("provider", "github").json(&json!({})).send().await;
    assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("challenge")));
    let reply = callback(&app, "github", "code=c", None).await;
    assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("state")));
    for code in ["", "x", "a.b.c"] {
        assert_eq!(exchange(&app, code, "v").await.code(), "oauth_code_unknown");
    }
}
