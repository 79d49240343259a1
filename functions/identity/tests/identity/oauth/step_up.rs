//! Proving again who one is at a provider, and accounts that have no other way.

use identity::{
    authorize, confirm_second_factor, enrol_second_factor, list_logins, logout, refresh, request_password_reset,
    reset_password, step_up, step_up_oauth,
};
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use testkit::{Actor, Reply};

use super::browser::{ADA, GRACE, World, fragment};
use super::linking::{notices, unlink};
use crate::second_factor::seed_of;
use crate::{PASSWORD, account, keys, last_code, logged_in};

/// The session of a sign-in as its next request finds it.
async fn now(world: &World, tokens: &Reply) -> Actor {
    let bearer = format!("Bearer {}", tokens.text("access_token"));
    world.app.identified(world.app.authorize(&authorize::ENDPOINT, Some(&bearer)).await.unwrap().unwrap())
}

async fn sensitive(actor: &Actor) -> Reply {
    actor.call(&enrol_second_factor::ENDPOINT).send().await
}

#[tokio::test]
async fn an_account_of_a_provider_alone_steps_up_by_that_provider() {
    for (provider, who, fresh) in [
        ("github", "ada", vec!["prompt=select_account"]),
        ("google", ADA.email, vec!["prompt=consent+select_account", "max_age=0"]),
    ] {
        let world = World::new().await;
        let tokens = world.sign_in(provider, who).await.unwrap();
        world.app.advance(SignedDuration::from_mins(11));
        let actor = now(&world, &tokens).await;
        let refused = sensitive(&actor).await;
        assert_eq!(refused.code(), "step_up_required");
        assert!(refused.text("detail").contains("/api/v1/auth/oauth/{provider}/step-up"), "{refused:?}");
        let reply = actor.call(&step_up::ENDPOINT).json(&json!({"password": PASSWORD})).send().await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("password")));
        assert!(reply.json["errors"][0]["message"].as_str().unwrap().contains("step-up"), "{reply:?}");

        let begun = world.begin_step_up(&actor, provider).await;
        for parameter in fresh {
            assert!(begun.authorization_url.contains(parameter), "{}", begun.authorization_url);
        }
        let query = begun.consent(who).await;
        assert_eq!(fragment(&begun.callback(&query).await), format!("proven={provider}"));
        assert_eq!(sensitive(&now(&world, &tokens).await).await.status, 200);
        let again = begun.callback(&query).await;
        assert_eq!((again.status, again.code()), (409, "oauth_state_unknown"), "the state is good once");
        let events = world.app.events().await;
        let proven: Vec<_> = events.iter().filter(|event| event["kind"] == "session.proven").collect();
        assert_eq!((proven.len(), &proven[0]["details"]["by"]), (1, &json!({"provider": provider})));
        world.app.advance(SignedDuration::from_mins(10) + SignedDuration::from_secs(1));
        let token = json!({"refresh_token": tokens.text("refresh_token")});
        let tokens = world.app.anon().call(&refresh::ENDPOINT).json(&token).send().await;
        assert_eq!(sensitive(&now(&world, &tokens).await).await.code(), "step_up_required");
    }
}

#[tokio::test]
async fn a_sign_in_asks_for_no_fresh_consent() {
    let world = World::new().await;
    for provider in ["github", "google"] {
        let begun = world.begin(provider).await;
        assert!(!begun.authorization_url.contains("prompt="), "{}", begun.authorization_url);
    }
}

/// What a provider answers proves the linked person, in the session that asked.
#[tokio::test]
async fn nobody_else_steps_up_and_no_other_session() {
    let world = World::new().await;
    let tokens = world.sign_in("github", "ada").await.unwrap();
    let other = world.sign_in("github", "ada").await.unwrap();
    world.app.advance(SignedDuration::from_mins(11));
    let actor = now(&world, &tokens).await;
    let begun = world.begin_step_up(&actor, "github").await;
    assert_eq!(begun.come_back("grace").await, "error=oauth_other_person");
    let absent = actor.call(&step_up_oauth::ENDPOINT).path("provider", "google").send().await;
    assert_eq!((absent.status, absent.code()), (404, "not_found"), "google is not linked");
    // A sign-in's answer proves no session, and no attempt ends in another browser.
    let sign_in = world.begin("github").await;
    assert!(sign_in.come_back("ada").await.starts_with("code="));
    let begun = world.begin_step_up(&actor, "github").await;
    let query = begun.consent("ada").await;
    let elsewhere = sign_in.callback(&query).await;
    assert_eq!((elsewhere.status, elsewhere.code()), (409, "oauth_state_unknown"));
    assert_eq!(sensitive(&now(&world, &tokens).await).await.code(), "step_up_required");
    assert_eq!(fragment(&begun.callback(&query).await), "proven=github");
    assert_eq!(sensitive(&now(&world, &tokens).await).await.status, 200);
    assert_eq!(sensitive(&now(&world, &other).await).await.code(), "step_up_required", "another session");
}

#[tokio::test]
async fn a_step_up_on_its_way_ends_with_the_session() {
    let world = World::new().await;
    let tokens = world.sign_in("github", "ada").await.unwrap();
    let actor = now(&world, &tokens).await;
    let begun = world.begin_step_up(&actor, "github").await;
    let query = begun.consent("ada").await;
    assert_eq!(actor.call(&logout::ENDPOINT).send().await.status, 204);
    assert_eq!(fragment(&begun.callback(&query).await), "error=oauth_denied");
    let items = world.app.table(Table::Sessions).await;
    let left: Vec<_> = items.iter().filter(|it| it["sk"] != "LATEST_SESSION").collect();
    assert!(left.iter().all(|it| !it["pk"].as_str().unwrap().starts_with("acc_")), "{left:?}");
}

#[tokio::test]
async fn a_provider_alone_does_not_do_with_a_second_factor() {
    let world = World::new().await;
    let tokens = world.sign_in("github", "ada").await.unwrap();
    let actor = now(&world, &tokens).await;
    let begun = world.begin_step_up(&actor, "github").await;
    let seed = seed_of(&sensitive(&actor).await);
    let code = || seed.code(world.app.now().as_second()).unwrap();
    let on = actor.call(&confirm_second_factor::ENDPOINT).json(&json!({"code": code()})).send().await;
    assert_eq!(on.status, 200, "{on:?}");
    assert_eq!(begun.come_back("ada").await, "error=second_factor_on", "turned on meanwhile");
    world.app.advance(SignedDuration::from_mins(11));
    let actor = now(&world, &tokens).await;
    let refused = actor.call(&step_up_oauth::ENDPOINT).path("provider", "github").send().await;
    assert_eq!((refused.status, refused.code()), (409, "second_factor_on"));
    let reply = actor.call(&step_up::ENDPOINT).json(&json!({"code": code()})).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

#[tokio::test]
async fn the_last_way_to_sign_in_stays_and_what_to_add_first_is_named() {
    let world = World::new().await;
    let tokens = world.sign_in("github", "ada").await.unwrap();
    let actor = now(&world, &tokens).await;
    let logins = actor.call(&list_logins::ENDPOINT).send().await;
    assert_eq!((&logins.json["has_password"], logins.json["items"].as_array().unwrap().len()), (&json!(false), 1));
    let refused = unlink(&actor, "github").await;
    assert_eq!((refused.status, refused.code()), (409, "last_sign_in_method"));
    for way in ["/api/v1/auth/request-password-reset", "/api/v1/auth/oauth/{provider}/link"] {
        assert!(refused.text("detail").contains(way), "{refused:?}");
    }
    assert_eq!(world.link(&actor, "google", GRACE.email).await, "linked=google");
    assert_eq!(unlink(&actor, "github").await.status, 204);
    assert_eq!(unlink(&actor, "google").await.code(), "last_sign_in_method");
    // With a password, no link is needed.
    let body = json!({"email": ADA.email});
    world.app.anon().call(&request_password_reset::ENDPOINT).json(&body).idempotency_key("k").send().await;
    let body = json!({"code": last_code(&world.app, ADA.email).await, "password": PASSWORD});
    assert_eq!(world.app.anon().call(&reset_password::ENDPOINT).json(&body).send().await.status, 200);
    let (actor, _) = logged_in(&world.app, ADA.email).await;
    assert_eq!(unlink(&actor, "google").await.status, 204);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_links_that_are_taken_away_at_once_one_stays() {
    let world = World::new().await;
    let tokens = world.sign_in("github", "ada").await.unwrap();
    let actor = now(&world, &tokens).await;
    assert_eq!(world.link(&actor, "google", GRACE.email).await, "linked=google");
    let (github, google) = tokio::join!(unlink(&actor, "github"), unlink(&actor, "google"));
    let mut statuses = [github.status, google.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 409]);
    assert_eq!(keys(&world.app, Table::Accounts, "LOGIN#").await.len(), 1);
    let told = notices(&world.app, ADA.email).await;
    assert_eq!(told.iter().filter(|notice| *notice == "provider_unlinked").count(), 1, "{told:?}");
}

#[tokio::test]
async fn an_account_with_a_password_may_step_up_by_a_linked_provider_too() {
    let world = World::new().await;
    account(&world.app, "me@example.org").await;
    let (actor, login) = logged_in(&world.app, "me@example.org").await;
    assert_eq!(world.link(&actor, "github", "grace").await, "linked=github");
    world.app.advance(SignedDuration::from_mins(11));
    let begun = world.begin_step_up(&now(&world, &login).await, "github").await;
    assert_eq!(begun.come_back("grace").await, "proven=github");
    assert_eq!(sensitive(&now(&world, &login).await).await.status, 200);
}
