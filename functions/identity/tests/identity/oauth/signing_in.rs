//! Whoever is known is signed in, whoever is new gets an account.

use identity::{confirm_second_factor, enrol_second_factor, get_account, list_logins, login_second_factor};
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;

use super::browser::{ADA, GRACE, World};
use crate::second_factor::seed_of;
use crate::{account, caller, keys};

#[tokio::test]
async fn somebody_new_gets_an_account_and_next_time_the_same() {
    let world = World::new().await;
    for (provider, who, person) in [("github", "ada", ADA), ("google", GRACE.email, GRACE)] {
        let first = world.sign_in(provider, who).await.unwrap();
        assert_eq!(first.status, 200, "{first:?}");
        let actor = world.app.identified(caller(&world.app, first.text("access_token")).await);
        let account = actor.call(&get_account::ENDPOINT).send().await;
        assert_eq!((account.text("email"), account.text("name")), (person.email, person.name));
        let logins = actor.call(&list_logins::ENDPOINT).send().await;
        assert_eq!(
            logins.json["items"],
            json!([{"provider": provider, "email": person.email, "linked_at": "2026-11-21T12:00:00.000Z"}])
        );
        let again = world.sign_in(provider, who).await.unwrap();
        assert_eq!(again.text("account_id"), first.text("account_id"));
        assert_ne!(again.text("refresh_token"), first.text("refresh_token"), "a session of its own");
    }
    assert_eq!(keys(&world.app, Table::Accounts, "EMAIL#").await.len(), 2);
    let mut events = world.app.events().await;
    events.retain(|event| event["details"]["by_provider"] == "google");
    let kinds: Vec<_> = events.iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["account.registered", "session.started", "session.started"]);
}

#[tokio::test]
async fn an_address_that_has_an_account_is_not_signed_in_to_it() {
    let world = World::new().await;
    account(&world.app, ADA.email).await;
    let before = world.app.table(Table::Accounts).await;
    for (provider, who) in [("github", "ada"), ("google", ADA.email)] {
        assert_eq!(world.sign_in(provider, who).await.unwrap_err(), "error=oauth_link_required");
    }
    assert_eq!(world.app.table(Table::Accounts).await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_sign_in_in_two_windows_makes_one_account() {
    let world = World::new().await;
    let (one, other) = (world.begin("github").await, world.begin("github").await);
    let (one, other) = tokio::join!(one.come_back("ada"), other.come_back("ada"));
    assert!(one.starts_with("code=") && other.starts_with("code="), "{one} {other}");
    assert_eq!(keys(&world.app, Table::Accounts, "LOGIN#").await.len(), 1);
    assert_eq!(keys(&world.app, Table::Accounts, "EMAIL#").await.len(), 1);
}

#[tokio::test]
async fn whoever_has_no_password_gets_one_by_mail() {
    let world = World::new().await;
    world.sign_in("github", "ada").await.unwrap();
    let refused = crate::log_in(&world.app, ADA.email, crate::PASSWORD).await;
    assert_eq!((refused.status, refused.code()), (401, "credentials_wrong"));
    let body = json!({"email": ADA.email});
    world.app.anon().call(&identity::request_password_reset::ENDPOINT).json(&body).send().await;
    let body = json!({"code": crate::last_code(&world.app, ADA.email).await, "password": crate::PASSWORD});
    let reset = world.app.anon().call(&identity::reset_password::ENDPOINT).json(&body).send().await;
    assert_eq!(reset.status, 200, "{reset:?}");
    assert_eq!(crate::log_in(&world.app, ADA.email, crate::PASSWORD).await.status, 200);
}

#[tokio::test]
async fn an_account_with_a_second_factor_is_asked_for_it() {
    let world = World::new().await;
    let first = world.sign_in("github", "ada").await.unwrap();
    let actor = world.app.identified(caller(&world.app, first.text("access_token")).await);
    let seed = seed_of(&actor.call(&enrol_second_factor::ENDPOINT).json(&json!(null)).send().await);
    let code = || seed.code(world.app.now().as_second()).unwrap();
    actor.call(&confirm_second_factor::ENDPOINT).json(&json!({"code": code()})).send().await;
    world.app.advance(SignedDuration::from_secs(30));
    let asked = world.sign_in("github", "ada").await.unwrap();
    assert!(asked.json["access_token"].is_null() && asked.json["refresh_token"].is_null(), "{asked:?}");
    let body = json!({"challenge": asked.text("challenge"), "code": code()});
    let answered = world.app.anon().call(&login_second_factor::ENDPOINT).json(&body).send().await;
    assert_eq!(answered.text("account_id"), first.text("account_id"));
}
