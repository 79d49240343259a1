use domain::WorkspaceName;
use jiff::SignedDuration;
use platform::Table;
use serde_json::json;
use tenancy::{
    change_role, decline_invitation, list_invitations, register_invited, remove_member, resend_invitation,
    show_invitation,
};
use testkit::Reply;

use crate::world::{PASSWORD, World, about};

async fn register(world: &World, code: &str, key: &str) -> Reply {
    let body = json!({"code": code, "password": PASSWORD, "name": "Bob"});
    world.app.anon().call(&register_invited::ENDPOINT).json(&body).idempotency_key(key).send().await
}

#[tokio::test]
async fn the_invited_account_becomes_a_member_and_accepting_again_changes_nothing() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "editor").await;
    let code = world.last_code().await;
    let joined = world.accept(&bob, &code).await;
    assert_eq!((joined.status, joined.text("workspace_id"), joined.text("role")), (200, &*team.to_string(), "editor"));
    let before = world.app.table(Table::Accounts).await;
    assert_eq!(world.accept(&bob, &code).await.json, joined.json);
    assert_eq!(world.app.table(Table::Accounts).await, before);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn an_account_of_another_address_is_told_so_and_uses_nothing_up() {
    let world = World::new().await;
    let (ada, bob, eve) = (world.person("ada").await, world.person("bob").await, world.person("eve").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "admin").await;
    let code = world.last_code().await;
    let refused = world.accept(&eve, &code).await;
    assert_eq!((refused.status, refused.code()), (409, "invitation_for_another"));
    assert!(!refused.json.to_string().contains(&bob.email), "{refused:?}");
    assert_eq!(world.accept(&bob, &code).await.status, 200);
    assert_eq!(world.accept(&eve, &code).await.code(), "invitation_over");
}

#[tokio::test]
async fn an_invitation_ends_after_seven_days() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "viewer").await;
    let code = world.last_code().await;
    world.app.advance(SignedDuration::from_hours(7 * 24));
    assert_eq!(world.accept(&bob, &code).await.code(), "invitation_over");
    world.app.advance(SignedDuration::from_secs(-1));
    assert_eq!(world.accept(&bob, &code).await.status, 200);
}

#[tokio::test]
async fn the_invited_without_an_account_gets_one_with_a_workspace_of_its_own_and_the_membership() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    world.invite(&ada, team, "bob@example.org", "admin").await;
    let code = world.last_code().await;
    let reply = register(&world, &code, "k").await;
    insta::assert_json_snapshot!("registered_by_invitation", reply.snapshot());
    insta::assert_json_snapshot!(
        "registered_by_invitation_items",
        world.items(reply.text("account_id")).await,
        {"[].phc" => "[hash]"}
    );
    world.assert_consistent(team).await;
    let home = reply.text("account_id").replace("acc_", "ten_");
    assert_eq!(world.items(&home).await[1]["name"], WorkspaceName::personal().as_str());
    assert_eq!(register(&world, &code, "another").await.code(), "invitation_over");
}

#[tokio::test]
async fn registering_that_breaks_anywhere_makes_all_or_nothing_and_can_be_repeated() {
    for calls in 0..10 {
        let world = World::new().await;
        let ada = world.person("ada").await;
        let team = world.team(&ada).await;
        world.invite(&ada, team, "bob@example.org", "viewer").await;
        let code = world.last_code().await;
        let before = world.app.table(Table::Accounts).await;
        world.app.cut_after(calls);
        register(&world, &code, "k").await;
        world.app.mend();
        let after = world.app.table(Table::Accounts).await;
        assert!(after == before || after.len() == before.len() + ITEMS_MADE, "broken at call {calls}");
        world.app.advance(SignedDuration::from_secs(60));
        let again = register(&world, &code, "k").await;
        assert_eq!(again.status, 201, "broken at call {calls}: {again:?}");
        assert_eq!(world.app.table(Table::Accounts).await.len(), before.len() + ITEMS_MADE);
        world.assert_consistent(team).await;
    }
}

/// Six of the account, two of the membership, one of its counts, less the invitation's two.
const ITEMS_MADE: usize = 6 + 2 + 1 - 2;

#[tokio::test]
async fn an_address_with_an_account_is_sent_to_the_login() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "viewer").await;
    let code = world.last_code().await;
    let reply = register(&world, &code, "k").await;
    assert_eq!((reply.status, reply.code()), (409, "account_exists"));
    assert_eq!(world.accept(&bob, &code).await.status, 200);
}

#[tokio::test]
async fn a_declined_invitation_is_over_and_the_address_can_be_invited_again() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "viewer").await;
    let code = world.last_code().await;
    let decline = || world.app.anon().call(&decline_invitation::ENDPOINT).json(&json!({"code": code})).send();
    assert_eq!(decline().await.status, 204);
    assert_eq!(decline().await.code(), "invitation_over");
    assert_eq!(world.accept(&bob, &code).await.code(), "invitation_over");
    world.assert_consistent(team).await;
    assert_eq!(world.invite(&ada, team, &bob.email, "viewer").await.status, 201);
}

#[tokio::test]
async fn an_invitation_of_somebody_who_may_no_longer_invite_is_over_until_an_admin_sends_it_again() {
    let world = World::new().await;
    let (ada, bob, cy) = (world.person("ada").await, world.person("bob").await, world.person("cy").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    let id = world.invite(&bob, team, &cy.email, "admin").await.text("id").to_owned();
    let code = world.last_code().await;
    world.invite(&bob, team, "new@example.org", "admin").await;
    let unregistered = world.last_code().await;
    let admin = world.at(&ada, team).await;
    let change = admin.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": "editor"}));
    assert_eq!(change.send().await.status, 200);
    let before = world.app.table(Table::Accounts).await;
    assert_eq!(world.accept(&cy, &code).await.code(), "invitation_over");
    assert_eq!(register(&world, &unregistered, "k").await.code(), "invitation_over");
    let shown = world.app.anon().call(&show_invitation::ENDPOINT).json(&json!({"code": code})).send().await;
    assert_eq!(shown.code(), "invitation_over");
    assert_eq!(world.app.table(Table::Accounts).await, before);
    world.app.advance(SignedDuration::from_mins(1));
    let resent = about(&admin, &resend_invitation::ENDPOINT, &id).await;
    assert_eq!((resent.status, &resent.json["invited_by"]), (200, &json!(ada.account)));
    assert_eq!(world.accept(&cy, &world.last_code().await).await.status, 200);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn an_admin_who_left_does_not_come_back_by_an_invitation_of_their_own() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    // As if bob had changed the account's address to the invited one since.
    world.invite(&bob, team, "bob@other.example", "admin").await;
    let code = world.last_code().await;
    let other = "bob@other.example".to_owned().try_into().unwrap();
    let accept = || identity_store::invitations::accept(world.app.unlimited(), &code, bob.account, &other);
    assert_eq!(accept().await.unwrap(), Err(identity_store::invitations::Refused::Member));
    let admin = world.at(&ada, team).await;
    assert_eq!(about(&admin, &remove_member::ENDPOINT, bob.account).await.status, 204);
    assert_eq!(accept().await.unwrap(), Err(identity_store::invitations::Refused::Over));
    world.assert_consistent(team).await;
}

/// Whoever was no admin for a while comes back without the invitations of before.
#[tokio::test]
async fn an_invitation_that_ended_with_its_inviters_role_stays_ended() {
    let world = World::new().await;
    let (ada, bob, cy) = (world.person("ada").await, world.person("bob").await, world.person("cy").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    let admin = world.at(&ada, team).await;
    let role = async |role: &str| {
        world.app.advance(SignedDuration::from_secs(1));
        let change = admin.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": role}));
        assert_eq!(change.send().await.status, 200);
    };
    world.invite(&bob, team, &cy.email, "editor").await;
    let of_demoted = world.last_code().await;
    world.invite(&bob, team, "new@example.org", "admin").await;
    let unregistered = world.last_code().await;
    role("editor").await;
    role("admin").await;
    assert_eq!(world.accept(&cy, &of_demoted).await.code(), "invitation_over");
    assert_eq!(register(&world, &unregistered, "k").await.code(), "invitation_over");
    let shown = world.app.anon().call(&show_invitation::ENDPOINT).json(&json!({"code": of_demoted})).send().await;
    assert_eq!(shown.code(), "invitation_over");
    let listed = admin.call(&list_invitations::ENDPOINT).send().await;
    let open: Vec<_> = listed.json["items"].as_array().unwrap().iter().map(|it| it["open"].clone()).collect();
    assert_eq!(open, [false, false], "{listed:?}");
    let of_dan = world.invite(&bob, team, "dan@example.org", "viewer").await;
    assert_eq!(of_dan.status, 201, "bob is an admin again");
    let (dan, of_dan) = (world.person("dan").await, world.last_code().await);
    world.app.advance(SignedDuration::from_secs(1));
    assert_eq!(about(&admin, &remove_member::ENDPOINT, bob.account).await.status, 204);
    world.join(&ada, team, &bob, "admin").await;
    assert_eq!(world.accept(&dan, &of_dan).await.code(), "invitation_over", "removed, and an admin once more");
    world.invite(&bob, team, "eve@example.org", "viewer").await;
    let (eve, of_eve) = (world.person("eve").await, world.last_code().await);
    assert_eq!(world.accept(&eve, &of_eve).await.status, 200, "an invitation of the new membership is good");
    world.assert_consistent(team).await;
}
