//! Memberships that end by themselves, as a customer's own auditor has one.

use domain::{Role, TenantId, Time};
use identity::login;
use jiff::SignedDuration;
use platform::Table;
use serde_json::{Value, json};
use tenancy::{
    change_role, create_invitation, end_memberships, leave_workspace, list_members, list_workspaces, remove_member,
    resend_invitation,
};
use testkit::Reply;

use crate::world::{PASSWORD, Who, World, about};

pub(crate) const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

impl World {
    fn ahead(&self, time: SignedDuration) -> Time {
        Time::from(self.app.now()).plus(time)
    }

    async fn invite_until(&self, by: &Who, tenant: TenantId, who: &Who, role: &str, ends_at: &Value) -> Reply {
        let body = json!({"email": who.email, "role": role, "membership_ends_at": ends_at});
        let call = self.at(by, tenant).await.call(&create_invitation::ENDPOINT).json(&body);
        call.idempotency_key(&self.new_key()).send().await
    }

    /// Makes the person a viewer for a month.
    pub(crate) async fn let_audit(&self, by: &Who, tenant: TenantId, auditor: &Who) {
        let ends_at = self.ahead(MONTH);
        let invited = self.invite_until(by, tenant, auditor, "viewer", &json!(ends_at)).await;
        assert_eq!((invited.status, &invited.json["membership_ends_at"]), (201, &json!(ends_at)), "{invited:?}");
        assert_eq!(self.accept(auditor, &self.last_code().await).await.status, 200);
    }

    async fn endings(&self) -> Vec<Value> {
        let mut items = self.app.table(Table::Accounts).await;
        items.retain(|it| it["pk"] == "ENDING_MEMBERSHIPS");
        items
    }

    /// Who is listed as a member by an admin.
    async fn listed(&self, admin: &Who, tenant: TenantId) -> Vec<Value> {
        let reply = self.at(admin, tenant).await.call(&list_members::ENDPOINT).send().await;
        reply.json["items"].as_array().unwrap().clone()
    }

    async fn tick_ending(&self) {
        self.app.tick(&end_memberships::ENDPOINT).await.unwrap();
    }
}

#[tokio::test]
async fn whoever_is_invited_until_a_day_reads_until_that_moment() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    world.let_audit(&ada, team, &eve).await;
    let listed = world.listed(&ada, team).await;
    let auditor = listed.iter().find(|it| it["email"] == eve.email).unwrap();
    assert_eq!(auditor["ends_at"], json!(world.ahead(MONTH)));
    let workspaces = world.at(&eve, team).await.call(&list_workspaces::ENDPOINT).send().await;
    let theirs = workspaces.json["items"].as_array().unwrap().iter().find(|it| it["id"] == team.to_string());
    assert_eq!(theirs.unwrap()["membership_ends_at"], json!(world.ahead(MONTH)));

    world.app.advance(MONTH - SignedDuration::from_secs(1));
    assert_eq!(world.at(&eve, team).await.call(&list_members::ENDPOINT).send().await.status, 200);
    world.app.advance(SignedDuration::from_secs(1));
    let over = world.at(&eve, team).await.call(&list_members::ENDPOINT).send().await;
    assert_eq!(over.status, 401, "before any schedule ran: {over:?}");
    assert!(world.listed(&ada, team).await.iter().all(|it| it["email"] != eve.email));
    let workspaces = world.at(&eve, eve.home).await.call(&list_workspaces::ENDPOINT).send().await;
    assert_eq!(workspaces.json["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_over_is_taken_away_once_and_leaves_an_event() {
    let world = World::new().await;
    let (ada, bob, eve) = (world.person("ada").await, world.person("bob").await, world.person("eve").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "viewer").await;
    world.let_audit(&ada, team, &eve).await;
    world.tick_ending().await;
    assert_eq!(world.endings().await.len(), 1, "it is not over yet");
    world.app.advance(MONTH);
    world.tick_ending().await;
    world.tick_ending().await;
    assert_eq!(world.endings().await, Vec::<Value>::new());
    world.assert_consistent(team).await;
    assert_eq!(world.listed(&ada, team).await.len(), 2, "who has no end stays");
    let events = world.app.events().await;
    let ended: Vec<&Value> = events.iter().filter(|it| it["kind"] == "member.removed").collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0]["actor"], json!({"type": "system", "function": "end-memberships"}));
    let joined: Vec<&Value> = events.iter().filter(|it| it["kind"] == "member.joined").collect();
    assert!(joined[0]["details"].get("ends_at").is_none() && joined[1]["details"]["ends_at"].is_string());
}

#[tokio::test]
async fn a_schedule_that_dies_at_any_call_is_finished_by_the_next() {
    for calls in 0..8 {
        let world = World::new().await;
        let (ada, eve, cy) = (world.person("ada").await, world.person("eve").await, world.person("cy").await);
        let team = world.team(&ada).await;
        world.let_audit(&ada, team, &eve).await;
        world.let_audit(&ada, team, &cy).await;
        world.app.advance(MONTH);
        world.app.cut_after(calls);
        // It may fail, or not come so far.
        let _ = world.app.tick(&end_memberships::ENDPOINT).await;
        world.app.mend();
        world.assert_consistent(team).await;
        world.tick_ending().await;
        world.assert_consistent(team).await;
        assert_eq!(world.endings().await, Vec::<Value>::new(), "cut after {calls} calls");
    }
}

#[tokio::test]
async fn who_was_an_auditor_is_invited_anew_before_any_schedule_ran() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    world.let_audit(&ada, team, &eve).await;
    world.app.advance(MONTH);
    world.join(&ada, team, &eve, "editor").await;
    world.assert_consistent(team).await;
    assert_eq!(world.endings().await, Vec::<Value>::new());
    // The schedule has the earlier one in mind, and leaves the new one alone.
    world.tick_ending().await;
    let role = tenancy_store::members::role(world.app.unlimited(), eve.account, team).await.unwrap();
    assert_eq!(role, Some(Role::Editor));
}

#[tokio::test]
async fn an_invitation_is_over_when_the_membership_would_be() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    let ends_at = world.ahead(SignedDuration::from_hours(2));
    assert_eq!(world.invite_until(&ada, team, &eve, "viewer", &json!(ends_at)).await.status, 201);
    let code = world.last_code().await;
    world.app.advance(SignedDuration::from_hours(2));
    let late = world.accept(&eve, &code).await;
    assert_eq!((late.status, late.code()), (409, "invitation_over"), "{late:?}");
}

#[tokio::test]
async fn an_address_can_be_invited_anew_once_the_membership_would_be_over() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    let ends_at = world.ahead(SignedDuration::from_hours(2));
    let first = world.invite_until(&ada, team, &eve, "viewer", &json!(ends_at)).await;
    world.app.advance(SignedDuration::from_hours(2));
    let admin = world.at(&ada, team).await;
    let again = about(&admin, &resend_invitation::ENDPOINT, first.text("id")).await;
    assert_eq!((again.status, again.code()), (409, "membership_over"), "{again:?}");
    assert_eq!(world.mails().await.len(), 1);
    world.let_audit(&ada, team, &eve).await;
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn a_login_names_no_workspace_in_which_the_time_is_over() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person_with_password("eve").await);
    let team = world.team(&ada).await;
    world.let_audit(&ada, team, &eve).await;
    let log_in = || async {
        let body = json!({"email": eve.email, "password": PASSWORD, "workspace_id": team});
        world.app.anon().call(&login::ENDPOINT).json(&body).send().await
    };
    assert_eq!(log_in().await.status, 200);
    world.app.advance(MONTH);
    let over = log_in().await;
    assert_eq!(over.json["errors"][0]["field"], "workspace_id", "{over:?}");
}

#[tokio::test]
async fn only_viewers_have_an_end_and_stay_viewers() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    let hour = SignedDuration::from_hours(1);
    for (role, ends_at) in [
        ("editor", json!(world.ahead(MONTH))),
        ("admin", json!(world.ahead(MONTH))),
        ("viewer", json!(world.ahead(hour - SignedDuration::from_secs(1)))),
        ("viewer", json!(world.ahead(SignedDuration::from_hours(366 * 24) + hour))),
        ("viewer", json!("tomorrow")),
    ] {
        let refused = world.invite_until(&ada, team, &eve, role, &ends_at).await;
        assert_eq!(refused.json["errors"][0]["field"], "membership_ends_at", "{role} {ends_at} {refused:?}");
    }
    world.let_audit(&ada, team, &eve).await;
    let admin = world.at(&ada, team).await;
    for (role, expected) in [("editor", 409), ("admin", 409), ("viewer", 200)] {
        let call = admin.call(&change_role::ENDPOINT).path("id", eve.account).json(&json!({"role": role}));
        let reply = call.send().await;
        assert_eq!(reply.status, expected, "{reply:?}");
        if expected == 409 {
            assert_eq!(reply.code(), "membership_ends");
        }
    }
}

#[tokio::test]
async fn an_end_goes_with_its_membership() {
    let world = World::new().await;
    let (ada, eve, cy) = (world.person("ada").await, world.person("eve").await, world.person("cy").await);
    let team = world.team(&ada).await;
    world.let_audit(&ada, team, &eve).await;
    world.let_audit(&ada, team, &cy).await;
    assert_eq!(world.endings().await.len(), 2);
    about(&world.at(&ada, team).await, &remove_member::ENDPOINT, eve.account).await;
    assert_eq!(world.at(&cy, team).await.call(&leave_workspace::ENDPOINT).send().await.status, 204);
    assert_eq!(world.endings().await, Vec::<Value>::new());
    world.assert_consistent(team).await;
}
