//! Every change of a workspace leaves its event, and what changes nothing leaves none.

use domain::TenantId;
use identity_store::invitations::MAIL_PAUSE;
use jiff::SignedDuration;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tenancy::{
    change_role, decline_invitation, leave_workspace, remove_member, rename_workspace, resend_invitation,
    revoke_invitation, transfer_ownership,
};

use crate::world::{Who, World, about};

impl World {
    /// The events of a workspace, without the first, which made it.
    async fn changes(&self, tenant: TenantId) -> Vec<Value> {
        let events = self.app.events().await.into_iter().filter(|event| event["log"] == tenant.to_string());
        let events: Vec<Value> = events.collect();
        assert_eq!(events[0]["kind"], "workspace.created");
        events[1..].to_vec()
    }

    async fn kinds(&self, tenant: TenantId) -> Vec<String> {
        self.changes(tenant).await.iter().map(|event| event["kind"].as_str().unwrap().to_owned()).collect()
    }

    async fn rename(&self, who: &Who, tenant: TenantId, name: &str) {
        let actor = self.at(who, tenant).await;
        let reply = actor.call(&rename_workspace::ENDPOINT).json(&json!({"name": name})).send().await;
        assert_eq!((reply.status, reply.text("name")), (200, name));
    }
}

#[tokio::test]
async fn a_name_is_committed_to_and_lies_beside_the_event() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    world.rename(&ada, team, "Motors").await;
    world.rename(&ada, team, "Motors").await;
    let changes = world.changes(team).await;
    assert_eq!(changes.len(), 1, "the name that it has is no change");
    let event = &changes[0];
    assert_eq!((&event["kind"], &event["details"]), (&json!("workspace.renamed"), &json!({})));
    assert_eq!(event["actor"], json!({"type": "person", "account_id": ada.account.to_string()}));
    let personal = &event["personal"]["name"];
    assert_eq!(personal["value"], "Motors");
    let salted = format!("{}{}", personal["salt"].as_str().unwrap(), "Motors");
    assert_eq!(event["commitments"]["name"], hex::encode(Sha256::digest(salted)));
}

#[tokio::test]
async fn invitations_and_members_leave_an_event_for_each_change() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.paid_team(&ada).await;
    let admin = world.at(&ada, team).await;
    let id = world.invite(&ada, team, &bob.email, "viewer").await.text("id").to_owned();
    about(&admin, &resend_invitation::ENDPOINT, &id).await;
    world.app.advance(MAIL_PAUSE);
    about(&admin, &resend_invitation::ENDPOINT, &id).await;
    about(&admin, &revoke_invitation::ENDPOINT, &id).await;
    about(&admin, &revoke_invitation::ENDPOINT, &id).await;
    world.invite(&ada, team, &bob.email, "viewer").await;
    let code = world.last_code().await;
    let body = json!({"code": code});
    world.app.anon().call(&decline_invitation::ENDPOINT).json(&body).send().await;
    world.app.anon().call(&decline_invitation::ENDPOINT).json(&body).send().await;
    world.join(&ada, team, &bob, "viewer").await;
    let expected = [
        "plan.changed",
        "invitation.created",
        "invitation.resent",
        "invitation.revoked",
        "invitation.created",
        "invitation.declined",
        "invitation.created",
        "member.joined",
    ];
    assert_eq!(world.kinds(team).await, expected);
    for role in ["admin", "admin"] {
        admin.call(&change_role::ENDPOINT).path("id", bob.account).json(&json!({"role": role})).send().await;
    }
    let give = admin.call(&transfer_ownership::ENDPOINT).json(&json!({"account_id": bob.account.to_string()}));
    assert_eq!(give.send().await.status, 204);
    let left = world.at(&ada, team).await.call(&leave_workspace::ENDPOINT).send().await;
    assert_eq!(left.status, 204, "{left:?}");
    let kinds = world.kinds(team).await;
    assert_eq!(kinds[expected.len()..], ["member.role_changed", "workspace.ownership_transferred", "member.removed"]);
    let actors: Vec<Value> = world.changes(team).await.into_iter().map(|event| event["actor"].clone()).collect();
    assert_eq!(actors[5]["type"], "invited");
    assert_eq!(actors[7]["account_id"], bob.account.to_string());
    assert_eq!(actors.last().unwrap()["account_id"], ada.account.to_string());
}

#[tokio::test]
async fn a_change_and_its_event_are_written_together_or_neither_is() {
    for calls in 0..4 {
        let world = World::new().await;
        let (ada, bob) = (world.person("ada").await, world.person("bob").await);
        let team = world.team(&ada).await;
        world.join(&ada, team, &bob, "viewer").await;
        let admin = world.at(&ada, team).await;
        world.app.cut_after(calls);
        about(&admin, &remove_member::ENDPOINT, bob.account).await;
        world.app.mend();
        let gone = world.items(team).await.iter().all(|item| item["sk"] != format!("MEMBER#{}", bob.account));
        let told = world.kinds(team).await.contains(&"member.removed".to_owned());
        assert_eq!(gone, told, "broken at call {calls}");
        world.app.advance(SignedDuration::from_secs(1));
        about(&admin, &remove_member::ENDPOINT, bob.account).await;
        let times = world.kinds(team).await.iter().filter(|kind| *kind == "member.removed").count();
        assert_eq!(times, 1, "broken at call {calls}");
        world.assert_consistent(team).await;
    }
}
