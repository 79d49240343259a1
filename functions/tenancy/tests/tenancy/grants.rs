//! What a row does not grant fails any test; here, what it grants and nobody needs.

use identity_store::invitations::INVITATIONS_MAX;
use jiff::SignedDuration;
use serde_json::json;
use tenancy::{
    change_role, create_invitation, decline_invitation, end_memberships, get_workspace, leave_workspace,
    list_invitations, list_members, list_workspaces, register_invited, remove_member, rename_workspace,
    resend_invitation, revoke_invitation, show_invitation, transfer_ownership,
};

use crate::auditors::MONTH;
use crate::world::{World, about};

#[tokio::test]
async fn every_grant_is_used() {
    let world = World::new().await;
    let (ada, bob, cy) = (world.person("ada").await, world.person("bob").await, world.person("cy").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "viewer").await;
    world.join(&ada, team, &cy, "viewer").await;
    let admin = world.at(&ada, team).await;
    world.invite(&ada, team, "eve@example.org", "viewer").await;
    for row in
        [&list_workspaces::ENDPOINT, &get_workspace::ENDPOINT, &list_members::ENDPOINT, &list_invitations::ENDPOINT]
    {
        assert_eq!(admin.call(row).send().await.status, 200);
    }
    assert_eq!(admin.call(&rename_workspace::ENDPOINT).json(&json!({"name": "Mills"})).send().await.status, 200);
    let change = admin.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": "admin"}));
    assert_eq!(change.send().await.status, 200);
    world.at(&cy, team).await.call(&leave_workspace::ENDPOINT).send().await;
    let to = json!({"account_id": bob.account});
    assert_eq!(admin.call(&transfer_ownership::ENDPOINT).json(&to).send().await.status, 204);
    let_end(&world, &bob, team).await;
    answer_invitations(&world, &bob, team).await;
    let owner = world.at(&bob, team).await;
    assert_eq!(about(&owner, &remove_member::ENDPOINT, ada.account).await.status, 204);
    for row in tenancy::ENDPOINTS {
        assert_eq!(world.app.unused_grants(row), Vec::<String>::new(), "{}", row.name);
    }
}

/// Lets the time of memberships be over, and ends others before.
async fn let_end(world: &World, owner: &crate::world::Who, team: domain::TenantId) {
    let (fay, gil, hal) = (world.person("fay").await, world.person("gil").await, world.person("hal").await);
    for guest in [&fay, &gil, &hal] {
        world.let_audit(owner, team, guest).await;
    }
    assert_eq!(world.at(&gil, team).await.call(&leave_workspace::ENDPOINT).send().await.status, 204);
    assert_eq!(about(&world.at(owner, team).await, &remove_member::ENDPOINT, hal.account).await.status, 204);
    world.app.advance(MONTH);
    // Before the schedule, which then has another one to end.
    world.let_audit(owner, team, &fay).await;
    world.app.advance(MONTH);
    world.app.tick(&end_memberships::ENDPOINT).await.unwrap();
    let ends_at = domain::Time::from(world.app.now()).plus(MONTH);
    let body = json!({"email": "ida@example.org", "role": "viewer", "membership_ends_at": ends_at});
    let invite = world.at(owner, team).await.call(&create_invitation::ENDPOINT).json(&body).idempotency_key("until");
    assert_eq!(invite.send().await.status, 201);
    let body = json!({"code": world.last_code().await, "password": "correct horse battery"});
    let call = world.app.anon().call(&register_invited::ENDPOINT).json(&body).idempotency_key("guest");
    assert_eq!(call.send().await.status, 201);
}

/// Shows, sends again, takes back, declines and registers by invitations.
async fn answer_invitations(world: &World, owner: &crate::world::Who, team: domain::TenantId) {
    let actor = world.at(owner, team).await;
    let id = world.invite(owner, team, "di@example.org", "viewer").await.text("id").to_owned();
    world.app.advance(SignedDuration::from_mins(1));
    assert_eq!(about(&actor, &resend_invitation::ENDPOINT, &id).await.status, 200);
    let code = json!({"code": world.last_code().await});
    assert_eq!(world.app.anon().call(&show_invitation::ENDPOINT).json(&code).send().await.status, 200);
    assert_eq!(about(&actor, &revoke_invitation::ENDPOINT, &id).await.status, 204);
    world.invite(owner, team, "di@example.org", "viewer").await;
    let code = json!({"code": world.last_code().await});
    assert_eq!(world.app.anon().call(&decline_invitation::ENDPOINT).json(&code).send().await.status, 204);
    world.invite(owner, team, "di@example.org", "viewer").await;
    let body = json!({"code": world.last_code().await, "password": "correct horse battery"});
    for _ in 0..2 {
        let call = world.app.anon().call(&register_invited::ENDPOINT).json(&body).idempotency_key("k");
        assert_eq!(call.send().await.status, 201);
    }
    // Used up, for whoever it was: an earlier run of the same request is looked for.
    let again = world.app.anon().call(&register_invited::ENDPOINT).json(&body).idempotency_key("another");
    assert_eq!(again.send().await.code(), "invitation_over");
    // The limit is what an invitation's own reading is for.
    for number in 0..=INVITATIONS_MAX {
        world.invite(owner, team, &format!("p{number}@example.org"), "viewer").await;
    }
}
