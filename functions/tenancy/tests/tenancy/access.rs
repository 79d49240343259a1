//! What ends with a membership.

use domain::TenantId;
use identity::{authorize, create_key};
use identity_store::sessions;
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::request::Client;
use platform::{Caller, Credential, tokens};
use serde_json::json;
use tenancy::{change_role, remove_member};

use crate::world::{Who, World, about};

struct Token(String);

impl Token {
    async fn of(world: &World, who: &Who, tenant: TenantId) -> Self {
        let store = world.app.unlimited();
        let session = sessions::new(store, who.account, &Client::default());
        sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
        Self(tokens::issue(store, who.account, tenant, session.id).await.unwrap())
    }

    async fn verdict(&self, world: &World) -> Result<Caller, Refusal> {
        world.app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {}", self.0))).await.unwrap()
    }
}

#[tokio::test]
async fn a_removed_members_token_is_worth_nothing_from_that_moment() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "editor").await;
    let (inside, at_home) = (Token::of(&world, &bob, team).await, Token::of(&world, &bob, bob.home).await);
    assert!(inside.verdict(&world).await.is_ok());
    about(&world.at(&ada, team).await, &remove_member::ENDPOINT, bob.account).await;
    assert_eq!(inside.verdict(&world).await, Err(Refusal::SessionEnded));
    assert!(at_home.verdict(&world).await.is_ok(), "their own workspace stays theirs");
}

#[tokio::test]
async fn a_changed_role_holds_for_tokens_that_were_given_before() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    let token = Token::of(&world, &bob, team).await;
    let actor = world.at(&ada, team).await;
    let call = actor.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": "viewer"}));
    assert_eq!(call.send().await.status, 200);
    assert_eq!(token.verdict(&world).await.unwrap().role, domain::Role::Viewer);
}

/// A key may do what its maker's role has allowed ever since it was made.
#[tokio::test]
async fn a_scope_that_a_key_lost_with_its_makers_role_does_not_come_back() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "editor").await;
    let body = json!({"name": "CI", "scopes": ["read", "generate"]});
    let make = async || {
        let reply = world.at(&bob, team).await.call(&create_key::ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("key").to_owned()
    };
    let scopes = async |key: &str| {
        let verdict = world.app.authorize(&authorize::ENDPOINT, Some(&format!("Bearer {key}"))).await.unwrap();
        let Credential::Key { scopes, .. } = verdict.unwrap().by else { panic!("no key") };
        scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
    };
    let before = make().await;
    assert_eq!(scopes(&before).await, "read generate");
    for (role, left) in [("admin", "read generate"), ("viewer", "read"), ("editor", "read"), ("admin", "read")] {
        world.app.advance(SignedDuration::from_secs(1));
        let actor = world.at(&ada, team).await;
        let call = actor.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": role}));
        assert_eq!(call.send().await.status, 200);
        assert_eq!(scopes(&before).await, left, "after {role}");
    }
    assert_eq!(scopes(&make().await).await, "read generate", "a key of the new role has both");
}
