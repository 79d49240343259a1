//! Whoever has in a library what was taken down is told, each workspace once.

use catalog::{reinstate_version, send_takedown_notices, take_down_package, take_down_version};
use domain::{AccountId, TenantId};
use platform::{Caller, Table};
use serde_json::{Value, json};
use ulid::Ulid;

use crate::world::World;

/// More than one step of a notice tells.
const WORKSPACES: u128 = 19;

impl World {
    /// Workspaces with an admin who has an address; every third has another version.
    async fn with_users() -> Self {
        let world = Self::with_two_versions().await;
        for number in 1..=WORKSPACES {
            world.user_of("acme/typescript", number, if number % 3 == 0 { "1.0.0" } else { "1.1.0" }).await;
        }
        // The creators have it too, and hear of it as creators.
        world.has(world.editor.caller().tenant_id, "acme/typescript", "1.1.0").await;
        world
    }

    /// A workspace that has the package, and its admin with an address.
    pub(crate) async fn user_of(&self, package: &str, number: u128, version: &str) {
        let ulid = Ulid::from_parts(9, number);
        let (account_id, tenant_id) = (AccountId::new(ulid), TenantId::new(ulid));
        let user = Caller { account_id, tenant_id, ..self.editor.caller().clone() };
        self.register(&user, &format!("user{number}")).await;
        self.has(tenant_id, package, version).await;
    }

    async fn has(&self, tenant: TenantId, package: &str, version: &str) {
        let entry = json!({
            "version": version, "kind": "template", "licence": "MIT", "sha256": "ab".repeat(32), "size_bytes": 1,
            "install_id": "ins_01JD3V7Z0QK2M4N6P8R0T2V4X6", "installed_at": "2026-11-21T12:00:00.000Z",
        });
        let library = json!({
            "pk": format!("{tenant}#library"), "sk": "LOCK", "revision": 1, "counted": 0,
            "entries": {(package): entry},
        });
        self.app.put(Table::Catalog, &library).await;
        let line = json!({"pk": format!("DEPENDANTS#{package}"), "sk": tenant, "since": "2026-11-21T12:00:00.000Z"});
        self.app.put(Table::Catalog, &line).await;
    }

    /// Addresses of those who were told as users, each as often as they were.
    async fn told(&self) -> Vec<String> {
        let mails = self.mails("takedown").await.into_iter().filter(|it| it["is_creator"] == false);
        let mut told: Vec<String> = mails.map(|it| it["to"].as_str().unwrap().to_owned()).collect();
        told.sort();
        told
    }

    async fn notices(&self) -> Vec<Value> {
        self.items("TAKEDOWN_NOTICES", "NOTICE#").await
    }
}

fn users(is_meant: impl Fn(u128) -> bool) -> Vec<String> {
    let mut users: Vec<String> =
        (1..=WORKSPACES).filter(|it| is_meant(*it)).map(|it| format!("user{it}@example.org")).collect();
    users.sort();
    users
}

#[tokio::test]
async fn those_who_have_the_version_are_told_and_no_others() {
    let world = World::with_users().await;
    world.act(&take_down_version::ENDPOINT, json!({})).await;
    assert!(world.told().await.is_empty(), "the act waits for nobody");
    world.app.tick(&send_takedown_notices::ENDPOINT).await.unwrap();
    assert_eq!(world.told().await, users(|it| it % 3 != 0));
    assert!(world.notices().await.is_empty());
    world.app.tick(&send_takedown_notices::ENDPOINT).await.unwrap();
    assert_eq!(world.told().await.len(), users(|it| it % 3 != 0).len());
    world.act(&reinstate_version::ENDPOINT, json!({})).await;
    world.app.tick(&send_takedown_notices::ENDPOINT).await.unwrap();
    assert_eq!(world.told().await.len(), 2 * users(|it| it % 3 != 0).len(), "and of the end");
}

#[tokio::test]
async fn of_a_package_all_are_told_who_have_a_version() {
    let world = World::with_users().await;
    world.act(&take_down_package::ENDPOINT, json!({})).await;
    let (a, b) = tokio::join!(
        world.app.tick(&send_takedown_notices::ENDPOINT),
        world.app.tick(&send_takedown_notices::ENDPOINT)
    );
    assert!(a.is_ok() && b.is_ok());
    world.app.tick(&send_takedown_notices::ENDPOINT).await.unwrap();
    assert_eq!(world.told().await, users(|_| true), "each once, though two runs were at it");
}

#[tokio::test]
async fn each_is_told_once_wherever_a_run_dies() {
    let world = World::with_users().await;
    world.act(&take_down_version::ENDPOINT, json!({})).await;
    for calls in 0..200 {
        // Each run gets one call further than the one before.
        if calls % 2 == 0 {
            world.app.cut_after(calls / 2)
        } else {
            world.app.lose_answer_after(calls / 2)
        }
        let _ = world.app.tick(&send_takedown_notices::ENDPOINT).await;
        world.app.mend();
        let told = world.told().await;
        let mut once = told.clone();
        once.dedup();
        assert_eq!(told, once, "somebody was told twice");
        if world.notices().await.is_empty() {
            break;
        }
    }
    assert_eq!(world.told().await, users(|it| it % 3 != 0));
}
