//! Whatever members do to one another at the same moment, a workspace keeps an
//! owner who is an admin, and counts what is there.

use domain::{Role, TenantId};
use proptest::prelude::*;
use serde_json::json;
use tenancy::{
    accept_invitation, change_role, create_invitation, decline_invitation, leave_workspace, remove_member,
    revoke_invitation, transfer_ownership,
};
use testkit::Call;

use crate::world::{Who, World};

const PEOPLE: [&str; 5] = ["ada", "bob", "cy", "di", "ed"];

/// One request; people by number, each acting as the admin that they may just
/// have ceased to be.
#[derive(Debug, Clone, Copy)]
enum Step {
    Change { by: usize, who: usize, role: Role },
    Remove { by: usize, who: usize },
    Leave { who: usize },
    Invite { by: usize, who: usize, role: Role },
    Accept { who: usize },
    Decline { who: usize },
    Revoke { by: usize },
    HandOver { by: usize, to: usize },
}

fn steps() -> impl Strategy<Value = Vec<Vec<Step>>> {
    let who = || 0..PEOPLE.len();
    let role = || prop_oneof![Just(Role::Viewer), Just(Role::Editor), Just(Role::Admin)];
    let step = prop_oneof![
        3 => (who(), who(), role()).prop_map(|(by, who, role)| Step::Change { by, who, role }),
        2 => (who(), who()).prop_map(|(by, who)| Step::Remove { by, who }),
        2 => who().prop_map(|who| Step::Leave { who }),
        2 => (who(), who(), role()).prop_map(|(by, who, role)| Step::Invite { by, who, role }),
        2 => who().prop_map(|who| Step::Accept { who }),
        1 => who().prop_map(|who| Step::Decline { who }),
        1 => who().prop_map(|by| Step::Revoke { by }),
        2 => (who(), who()).prop_map(|(by, to)| Step::HandOver { by, to }),
    ];
    prop::collection::vec(prop::collection::vec(step, 1..8), 1..5)
}

struct Scene {
    world: World,
    people: Vec<Who>,
    team: TenantId,
}

impl Scene {
    /// The first owns the team, the second is an admin of it, the third a viewer.
    async fn new() -> Self {
        let world = World::new().await;
        let mut people = Vec::new();
        for name in PEOPLE {
            people.push(world.person(name).await);
        }
        let team = world.team(&people[0]).await;
        world.join(&people[0], team, &people[1], "admin").await;
        world.join(&people[0], team, &people[2], "viewer").await;
        Self { world, people, team }
    }

    async fn call(&self, step: Step, code: &str) -> Call {
        let admin = |who: usize| self.world.as_if(&self.people[who], self.team, Role::Admin);
        let id = |who: usize| self.people[who].account;
        match step {
            Step::Change { by, who, role } => {
                admin(by).call(&change_role::ENDPOINT).path("id", id(who)).json(&json!({"role": role}))
            }
            Step::Remove { by, who } => admin(by).call(&remove_member::ENDPOINT).path("id", id(who)),
            Step::Leave { who } => admin(who).call(&leave_workspace::ENDPOINT),
            Step::Invite { by, who, role } => {
                let body = json!({"email": self.people[who].email, "role": role});
                admin(by).call(&create_invitation::ENDPOINT).json(&body)
            }
            Step::Accept { who } => admin(who).call(&accept_invitation::ENDPOINT).json(&json!({"code": code})),
            Step::Decline { who } => admin(who).call(&decline_invitation::ENDPOINT).json(&json!({"code": code})),
            Step::Revoke { by } => {
                let invitation = code.split('.').nth(1).unwrap();
                admin(by).call(&revoke_invitation::ENDPOINT).path("id", invitation)
            }
            Step::HandOver { by, to } => {
                admin(by).call(&transfer_ownership::ENDPOINT).json(&json!({"account_id": id(to)}))
            }
        }
    }

    /// Sends them all at once.
    async fn at_once(&self, steps: &[Step]) {
        let mut sent = tokio::task::JoinSet::new();
        // That of the latest mail with a link: of a use to whom it was sent to.
        let subjects = self.world.mails().await;
        let subject = subjects.iter().rev().find_map(|mail| mail["link"]["subject"].as_str()).unwrap();
        let purpose = platform::codes::Purpose::Invitation;
        let code = platform::codes::write(self.world.app.unlimited(), purpose, subject).await.unwrap();
        for step in steps {
            sent.spawn(self.call(*step, &code).await.send());
        }
        for reply in sent.join_all().await {
            assert!(reply.status < 500, "{reply:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mix_at_once_leaves_an_owner_who_is_an_admin_and_counts_that_are_true(rounds in steps()) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let scene = Scene::new().await;
            for round in &rounds {
                scene.at_once(round).await;
                scene.world.assert_consistent(scene.team).await;
            }
        });
    }
}

#[tokio::test]
async fn two_admins_who_demote_one_another_at_once_leave_one_at_least() {
    let scene = Scene::new().await;
    let both = [Step::Change { by: 0, who: 1, role: Role::Viewer }, Step::Change { by: 1, who: 0, role: Role::Viewer }];
    scene.at_once(&both).await;
    scene.world.assert_consistent(scene.team).await;
}

#[tokio::test]
async fn an_invitation_accepted_by_many_at_once_makes_one_member() {
    let scene = Scene::new().await;
    scene.at_once(&[Step::Invite { by: 0, who: 3, role: Role::Admin }]).await;
    scene.at_once(&[Step::Accept { who: 3 }; 6]).await;
    scene.world.assert_consistent(scene.team).await;
    let items = scene.world.items(scene.team).await;
    assert!(items.iter().any(|it| it["sk"] == format!("MEMBER#{}", scene.people[3].account)));
}
