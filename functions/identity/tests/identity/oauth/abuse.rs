//! What an attacker would try with somebody else's browser, link or code.

use platform::Table;

use super::browser::{World, callback, challenge, exchange, fragment};
use super::browser_state;
use crate::keys;

/// The attacker begins, signs in as themselves, and makes another's browser
/// follow the link back.
#[tokio::test]
async fn only_the_browser_that_began_comes_back() {
    let world = World::new().await;
    let (attacker, victim) = (world.begin("github").await, world.begin("github").await);
    let query = attacker.consent("grace").await;
    for cookie in [None, Some(""), Some("x"), Some(victim.cookie.as_str()), Some(&attacker.cookie[1..])] {
        let reply = callback(&world.app, "github", &query, cookie).await;
        assert_eq!((reply.status, reply.code()), (409, "oauth_state_unknown"), "{cookie:?}");
    }
    assert!(victim.come_back("ada").await.starts_with("code="), "the victim's own is not used up by it");
    assert!(fragment(&attacker.callback(&query).await).starts_with("code="));
}

#[tokio::test]
async fn a_way_back_is_good_once_and_for_its_provider() {
    let world = World::new().await;
    let begun = world.begin("github").await;
    let query = begun.consent("ada").await;
    assert!(fragment(&begun.callback(&query).await).starts_with("code="));
    let again = begun.callback(&query).await;
    assert_eq!((again.status, again.code()), (409, "oauth_state_unknown"));

    let begun = world.begin("github").await;
    let query = begun.consent("ada").await;
    let elsewhere = callback(&world.app, "google", &query, Some(&begun.cookie)).await;
    assert_eq!((elsewhere.status, elsewhere.code()), (409, "oauth_state_unknown"));
}

/// A mark is no state, a state no mark, and neither is a code.
#[tokio::test]
async fn a_code_of_one_kind_is_none_of_another() {
    let world = World::new().await;
    let begun = world.begin("github").await;
    let state = browser_state(&begun.authorization_url);
    for (state, cookie) in [(begun.cookie.as_str(), state.as_str()), (&begun.cookie, &begun.cookie), (&state, &state)] {
        let reply = callback(&world.app, "github", &format!("code=c&state={state}"), Some(cookie)).await;
        assert_eq!((reply.status, reply.code()), (409, "oauth_state_unknown"));
    }
    for code in [&state, &begun.cookie] {
        assert_eq!(begun.exchange(code).await.code(), "oauth_code_unknown");
    }
    assert!(begun.come_back("ada").await.starts_with("code="));
}

#[tokio::test]
async fn a_code_is_worth_nothing_without_the_verifier_and_is_good_once() {
    let world = World::new().await;
    let begun = world.begin("github").await;
    let code = begun.come_back("ada").await.strip_prefix("code=").unwrap().to_owned();
    let stolen = exchange(&world.app, &code, &"x".repeat(43)).await;
    assert_eq!((stolen.status, stolen.code()), (409, "oauth_code_unknown"));
    assert_eq!(begun.exchange(&code).await.code(), "oauth_code_unknown", "a wrong try uses it up");

    let begun = world.begin("github").await;
    let code = begun.come_back("ada").await.strip_prefix("code=").unwrap().to_owned();
    assert_eq!(begun.exchange(&code).await.status, 200);
    assert_eq!(begun.exchange(&code).await.code(), "oauth_code_unknown");
}

/// A code that leaks from the provider's way back is bound to our verifier there,
/// so it is of no use in another attempt.
#[tokio::test]
async fn a_providers_code_is_bound_to_its_attempt() {
    let world = World::new().await;
    let (victim, attacker) = (world.begin("google").await, world.begin("google").await);
    let query = victim.consent("ada@example.org").await;
    let code = query.split('&').find_map(|pair| pair.strip_prefix("code=")).unwrap();
    let injected = format!("code={code}&state={}", browser_state(&attacker.authorization_url));
    assert_eq!(fragment(&attacker.callback(&injected).await), "error=oauth_denied");
    assert_eq!(keys(&world.app, Table::Accounts, "LOGIN#").await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_of_a_sign_in_that_must_not_be_known_lies_in_a_table() {
    let world = World::new().await;
    let begun = world.begin("google").await;
    let state = browser_state(&begun.authorization_url);
    world.app.assert_no_secret(&[state.as_str(), &begun.cookie, &begun.verifier]).await;
    let code = begun.come_back("ada@example.org").await.strip_prefix("code=").unwrap().to_owned();
    world.app.assert_no_secret(&[state.as_str(), &begun.cookie, &begun.verifier, &code]).await;
    let tokens = begun.exchange(&code).await;
    let secrets = [tokens.text("access_token"), tokens.text("refresh_token"), &code, "google-client-secret"];
    world.app.assert_no_secret(&secrets).await;
    assert!(begun.authorization_url.contains("code_challenge_method=S256"));
    assert!(!begun.authorization_url.contains(&challenge(&begun.verifier)), "our verifier is not the app's");
}
