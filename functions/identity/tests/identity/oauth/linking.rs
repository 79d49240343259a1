//! A provider's person and an account that is there already.

use domain::Role;
use domain::provider::Provider;
use domain::{AccountId, TenantId};
use identity::{
    confirm_second_factor, enrol_second_factor, erase_account, link_oauth, list_logins, login_second_factor, logout,
    unlink_oauth,
};
use identity_store::accounts::{NewAccount, Registered};
use identity_store::logins;
use identity_store::oauth::Identity;
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use testkit::{Actor, Reply, TestApp};

use super::browser::{ADA, GRACE, World, challenge};
use crate::second_factor::seed_of;
use crate::{PASSWORD, account, keys, log_in, logged_in, mails};

pub(super) async fn unlink(actor: &Actor, provider: &str) -> Reply {
    actor.call(&unlink_oauth::ENDPOINT).path("provider", provider).send().await
}

async fn providers(actor: &Actor) -> Vec<String> {
    let reply = actor.call(&list_logins::ENDPOINT).send().await;
    let items = reply.json["items"].as_array().unwrap().clone();
    items.iter().map(|item| item["provider"].as_str().unwrap().to_owned()).collect()
}

pub(super) async fn notices(app: &TestApp, to: &str) -> Vec<String> {
    let mails = mails(app, to).await;
    let notices = mails.iter().map(|mail| serde_json::to_value(&mail.message).unwrap()["notice"].clone());
    notices.filter_map(|notice| notice.as_str().map(str::to_owned)).collect()
}

/// Somebody with a password at another address than the provider's.
async fn person(world: &World, email: &str) -> (Actor, Reply) {
    account(&world.app, email).await;
    logged_in(&world.app, email).await
}

#[tokio::test]
async fn a_linked_provider_signs_in_to_the_account_until_it_is_unlinked() {
    let world = World::new().await;
    let (actor, login) = person(&world, "me@example.org").await;
    assert_eq!(world.link(&actor, "github", "ada").await, "linked=github");
    assert_eq!(world.link(&actor, "google", GRACE.email).await, "linked=google");
    assert_eq!(providers(&actor).await, ["github", "google"]);
    assert_eq!(notices(&world.app, "me@example.org").await, ["provider_linked", "provider_linked"]);
    for (provider, who) in [("github", "ada"), ("google", GRACE.email)] {
        assert_eq!(world.sign_in(provider, who).await.unwrap().text("account_id"), login.text("account_id"));
    }
    assert_eq!(unlink(&actor, "github").await.status, 204);
    assert_eq!(providers(&actor).await, ["google"]);
    assert_eq!(notices(&world.app, "me@example.org").await[2..], ["provider_unlinked"]);
    let again = unlink(&actor, "github").await;
    assert_eq!((again.status, again.code()), (404, "not_found"));
    let kinds = world.app.event_kinds().await;
    let links: Vec<&String> = kinds.iter().filter(|kind| kind.starts_with("account.provider")).collect();
    assert_eq!(links, ["account.provider_linked", "account.provider_linked", "account.provider_unlinked"]);
    let other = world.sign_in("github", "ada").await.unwrap();
    assert_ne!(other.text("account_id"), login.text("account_id"), "whoever is linked no more is somebody new");
}

#[tokio::test]
async fn one_person_of_a_provider_has_one_account_and_an_account_one_of_each_provider() {
    let world = World::new().await;
    let (one, _) = person(&world, "one@example.org").await;
    let (two, _) = person(&world, "two@example.org").await;
    assert_eq!(world.link(&one, "github", "ada").await, "linked=github");
    assert_eq!(world.link(&one, "github", "ada").await, "linked=github", "again is no other link");
    assert_eq!(world.link(&two, "github", "ada").await, "error=oauth_already_linked");
    assert_eq!(world.link(&one, "github", "grace").await, "error=oauth_other_linked");
    assert_eq!(providers(&two).await, Vec::<String>::new());
    assert_eq!(notices(&world.app, "one@example.org").await, ["provider_linked"]);
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "account.provider_linked").count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_accounts_that_link_the_same_person_at_once_do_not_both_get_them() {
    let world = World::new().await;
    let (one, _) = person(&world, "one@example.org").await;
    let (two, _) = person(&world, "two@example.org").await;
    let (one, two) = tokio::join!(world.link(&one, "github", "ada"), world.link(&two, "github", "ada"));
    let mut outcomes = [one, two];
    outcomes.sort_unstable();
    assert_eq!(outcomes, ["error=oauth_already_linked", "linked=github"]);
    assert_eq!(keys(&world.app, Table::Accounts, "LOGIN#").await.len(), 1);
}

#[tokio::test]
async fn linking_and_unlinking_want_a_fresh_proof() {
    let world = World::new().await;
    let (actor, _) = person(&world, "me@example.org").await;
    world.app.advance(SignedDuration::from_mins(11));
    let body = json!({"challenge": challenge("v")});
    let link = actor.call(&link_oauth::ENDPOINT).path("provider", "github").json(&body).send().await;
    for reply in [link, unlink(&actor, "github").await] {
        assert_eq!((reply.status, reply.code()), (403, "step_up_required"), "{reply:?}");
    }
    let nobody = unlink(&world.app.member(Role::Admin), "github").await;
    assert_eq!((nobody.status, nobody.code()), (404, "not_found"), "not an account of ours");
}

#[tokio::test]
async fn an_account_that_is_erased_meanwhile_gets_no_link() {
    let world = World::new().await;
    let (actor, _) = person(&world, ADA.email).await;
    let begun = world.begin_link(&actor, "github").await;
    let query = begun.consent("ada").await;
    let erased = actor.call(&erase_account::ENDPOINT).json(&json!({"password": PASSWORD})).send().await;
    assert!(erased.status < 300, "{erased:?}");
    assert_eq!(super::browser::fragment(&begun.callback(&query).await), "error=oauth_denied");
    assert_eq!(keys(&world.app, Table::Accounts, "LOGIN#").await, Vec::<String>::new());
    assert_eq!(log_in(&world.app, ADA.email, PASSWORD).await.code(), "credentials_wrong");
}

#[tokio::test]
async fn a_link_on_its_way_ends_with_the_session_that_wanted_it() {
    let world = World::new().await;
    let (thief, login) = person(&world, "me@example.org").await;
    let begun = world.begin_link(&thief, "github").await;
    let query = begun.consent("grace").await;
    assert_eq!(thief.call(&logout::ENDPOINT).send().await.status, 204);
    assert_eq!(super::browser::fragment(&begun.callback(&query).await), "error=oauth_denied");
    let (owner, _) = logged_in(&world.app, "me@example.org").await;
    assert_eq!(providers(&owner).await, Vec::<String>::new());
    let stranger = world.sign_in("github", "grace").await.unwrap();
    assert_ne!(stranger.text("account_id"), login.text("account_id"));
}

#[tokio::test]
async fn a_sign_in_on_its_way_ends_with_the_link() {
    let world = World::new().await;
    let (owner, _) = person(&world, "me@example.org").await;
    world.link(&owner, "github", "ada").await;
    let begun = world.begin("github").await;
    let code = begun.come_back("ada").await.strip_prefix("code=").unwrap().to_owned();
    assert_eq!(unlink(&owner, "github").await.status, 204);
    let late = begun.exchange(&code).await;
    assert_eq!((late.status, late.code()), (409, "oauth_code_unknown"));
}

#[tokio::test]
async fn a_challenge_that_a_provider_got_is_over_when_it_is_unlinked() {
    let world = World::new().await;
    let (owner, _) = person(&world, "me@example.org").await;
    world.link(&owner, "github", "ada").await;
    let seed = seed_of(&owner.call(&enrol_second_factor::ENDPOINT).send().await);
    let code = || seed.code(world.app.now().as_second()).unwrap();
    owner.call(&confirm_second_factor::ENDPOINT).json(&json!({"code": code()})).send().await;
    world.app.advance(SignedDuration::from_secs(30));
    let challenge = world.sign_in("github", "ada").await.unwrap().text("challenge").to_owned();
    assert_eq!(unlink(&owner, "github").await.status, 204);
    let body = json!({"challenge": challenge, "code": code()});
    let late = world.app.anon().call(&login_second_factor::ENDPOINT).json(&body).send().await;
    assert_eq!((late.status, late.code()), (401, "challenge_over"));
}

#[tokio::test]
async fn who_was_linked_while_an_account_was_being_made_gets_none() {
    let world = World::new().await;
    let email: domain::Email = ADA.email.to_owned().try_into().unwrap();
    let identity = Identity { subject: "1815".to_owned(), email: email.clone(), name: None };
    let make = async |id: u128, email: &str| {
        let (account_id, tenant_id) = (AccountId::new(id.into()), TenantId::new(id.into()));
        let email = email.to_owned().try_into().unwrap();
        let new = NewAccount { account_id, tenant_id, email, name: None, password_hash: None };
        logins::register(world.app.unlimited(), &new, Provider::GitHub, &identity, &testkit::system()).await.unwrap()
    };
    assert_eq!(make(7, "me@example.org").await, Registered::Done);
    assert_eq!(make(8, ADA.email).await, Registered::MoreTaken, "the address is free, the person is not");
    assert_eq!(make(9, "me@example.org").await, Registered::EmailTaken);
    assert_eq!(make(7, "me@example.org").await, Registered::Before);
}
