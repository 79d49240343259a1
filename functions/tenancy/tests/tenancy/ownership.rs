use domain::{Role, SessionId, TenantId};
use jiff::SignedDuration;
use platform::{Caller, Credential};
use serde_json::json;
use tenancy::{leave_workspace, transfer_ownership};
use tenancy_store::members::WORKSPACES_OWNED_MAX;
use testkit::Reply;
use ulid::Ulid;

use crate::world::{Who, World};

async fn hand_over(world: &World, by: &Who, tenant: TenantId, to: &Who) -> Reply {
    let actor = world.at(by, tenant).await;
    actor.call(&transfer_ownership::ENDPOINT).json(&json!({"account_id": to.account})).send().await
}

#[tokio::test]
async fn another_admin_becomes_the_owner_both_hear_of_it_and_the_old_one_may_leave() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    assert_eq!(hand_over(&world, &ada, team, &bob).await.status, 204);
    world.assert_consistent(team).await;
    let mails = world.mails().await;
    for (to, notice) in [("bob@example.org", "ownership_received"), ("ada@example.org", "ownership_given")] {
        assert!(mails.iter().any(|mail| mail["to"] == to && mail["notice"] == notice), "{notice}: {mails:?}");
    }
    assert_eq!(hand_over(&world, &ada, team, &bob).await.code(), "owner_only");
    assert_eq!(world.at(&ada, team).await.call(&leave_workspace::ENDPOINT).send().await.status, 204);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn only_the_owner_hands_over_and_only_to_an_admin_of_the_workspace() {
    let world = World::new().await;
    let (ada, bob, cy, eve) =
        (world.person("ada").await, world.person("bob").await, world.person("cy").await, world.person("eve").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    world.join(&ada, team, &cy, "editor").await;
    let before = world.app.table(platform::Table::Accounts).await;
    for (reply, code) in [
        (hand_over(&world, &bob, team, &bob).await, "owner_only"),
        (hand_over(&world, &bob, team, &ada).await, "owner_only"),
        (hand_over(&world, &ada, team, &cy).await, "new_owner_not_admin"),
        (hand_over(&world, &ada, team, &eve).await, "not_found"),
        (hand_over(&world, &ada, ada.home, &ada).await, "workspace_personal"),
        (hand_over(&world, &cy, team, &cy).await, "role_insufficient"),
    ] {
        assert_eq!(reply.code(), code, "{reply:?}");
    }
    assert_eq!(world.app.table(platform::Table::Accounts).await, before);
}

#[tokio::test]
async fn a_proof_of_who_one_is_that_is_too_old_hands_nothing_over() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    let proven_at = world.app.now().into();
    world.app.advance(SignedDuration::from_secs(10 * 60 + 1));
    let by = Credential::Session { id: SessionId::new(Ulid(1)), proven_at };
    let caller = Caller { account_id: ada.account, tenant_id: team, role: Role::Admin, by };
    let call = world.app.identified(caller).call(&transfer_ownership::ENDPOINT);
    let reply = call.json(&json!({"account_id": bob.account})).send().await;
    assert_eq!((reply.status, reply.code()), (403, "step_up_required"));
}

#[tokio::test]
async fn nobody_is_given_a_free_workspace_beyond_three_but_one_with_a_plan() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    for _ in 0..2 {
        world.team(&bob).await;
    }
    let reply = hand_over(&world, &ada, team, &bob).await;
    assert_eq!((reply.status, reply.code()), (409, "new_owner_free_workspaces_limit"));
    world.pay(team).await;
    assert_eq!(hand_over(&world, &ada, team, &bob).await.status, 204);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn nobody_is_given_more_workspaces_than_one_may_own() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    for _ in 0..WORKSPACES_OWNED_MAX {
        world.paid_team(&bob).await;
    }
    let reply = hand_over(&world, &ada, team, &bob).await;
    assert_eq!((reply.status, reply.code()), (409, "new_owner_workspaces_limit"));
    world.assert_consistent(team).await;
}
