use domain::Role;
use serde_json::json;
use tenancy::{change_role, leave_workspace, list_members, remove_member};
use testkit::Reply;

use crate::world::{Who, World, about};

async fn give(world: &World, by: &Who, tenant: domain::TenantId, who: &Who, role: &str) -> Reply {
    let actor = world.at(by, tenant).await;
    actor.call(&change_role::ENDPOINT).path("id", who.account).json(&json!({"role": role})).send().await
}

#[tokio::test]
async fn members_are_listed_with_name_address_role_and_since_when() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "viewer").await;
    let actor = world.at(&bob, team).await;
    let all = actor.call(&list_members::ENDPOINT).send().await;
    insta::assert_json_snapshot!("members", all.snapshot());
    let first = actor.call(&list_members::ENDPOINT).query("limit=1").send().await;
    let query = format!("limit=1&cursor={}", first.text("next_cursor"));
    let second = actor.call(&list_members::ENDPOINT).query(&query).send().await;
    let pages = [&first.json["items"][0], &second.json["items"][0]];
    assert_eq!(all.json["items"].as_array().unwrap().iter().collect::<Vec<_>>(), pages);
    assert!(second.json.get("next_cursor").is_none());
}

#[tokio::test]
async fn a_role_is_changed_on_both_sides_and_counted() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "viewer").await;
    for role in ["editor", "admin", "admin", "viewer"] {
        let reply = give(&world, &ada, team, &bob, role).await;
        assert_eq!((reply.status, reply.text("role"), reply.text("email")), (200, role, "bob@example.org"));
        world.assert_consistent(team).await;
    }
}

#[tokio::test]
async fn the_owner_is_neither_removed_nor_demoted_and_does_not_leave() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    let before = world.items(team).await;
    let owner = world.at(&ada, team).await;
    let admin = world.at(&bob, team).await;
    for reply in [
        give(&world, &bob, team, &ada, "viewer").await,
        give(&world, &ada, team, &ada, "editor").await,
        about(&admin, &remove_member::ENDPOINT, ada.account).await,
        about(&owner, &remove_member::ENDPOINT, ada.account).await,
        owner.call(&leave_workspace::ENDPOINT).send().await,
        world.at(&ada, ada.home).await.call(&leave_workspace::ENDPOINT).send().await,
    ] {
        assert_eq!((reply.status, reply.code()), (409, "owner_stays"), "{reply:?}");
    }
    assert_eq!(world.items(team).await, before);
}

#[tokio::test]
async fn the_last_admin_stays_though_another_owns_the_workspace() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "admin").await;
    // Cannot come about by a request; were the counts ever wrong, this holds.
    set_admins(&world, team, 1).await;
    let reply = world.at(&bob, team).await.call(&leave_workspace::ENDPOINT).send().await;
    assert_eq!((reply.status, reply.code()), (409, "last_admin"));
}

async fn set_admins(world: &World, team: domain::TenantId, admins: u32) {
    let store = world.app.unlimited();
    let text = |value: String| aws_sdk_dynamodb::types::AttributeValue::S(value);
    store
        .dynamodb()
        .update_item()
        .table_name(store.config.table(platform::Table::Accounts).unwrap())
        .key("pk", text(team.to_string()))
        .key("sk", text("WORKSPACE".to_owned()))
        .update_expression("SET admins = :admins")
        .expression_attribute_values(":admins", aws_sdk_dynamodb::types::AttributeValue::N(admins.to_string()))
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn a_member_leaves_and_is_gone_and_can_be_invited_again() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    for _ in 0..2 {
        world.join(&ada, team, &bob, "admin").await;
        let left = world.at(&bob, team).await.call(&leave_workspace::ENDPOINT).send().await;
        assert_eq!(left.status, 204, "{left:?}");
        world.assert_consistent(team).await;
    }
    let again = world.as_if(&bob, team, Role::Admin).call(&leave_workspace::ENDPOINT).send().await;
    assert_eq!((again.status, again.code()), (404, "not_found"));
}

#[tokio::test]
async fn who_is_no_member_cannot_be_removed_or_given_a_role() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let team = world.team(&ada).await;
    let before = world.app.table(platform::Table::Accounts).await;
    let removed = about(&world.at(&ada, team).await, &remove_member::ENDPOINT, eve.account).await;
    let changed = give(&world, &ada, team, &eve, "admin").await;
    for reply in [removed, changed] {
        assert_eq!((reply.status, reply.code()), (404, "not_found"));
        assert!(!reply.json.to_string().contains("eve"), "{reply:?}");
    }
    assert_eq!(world.app.table(platform::Table::Accounts).await, before);
}

#[tokio::test]
async fn a_lost_answer_removes_a_member_once() {
    for calls in 0..4 {
        let world = World::new().await;
        let (ada, bob) = (world.person("ada").await, world.person("bob").await);
        let team = world.team(&ada).await;
        world.join(&ada, team, &bob, "admin").await;
        world.app.lose_answer_after(calls);
        let removed = about(&world.at(&ada, team).await, &remove_member::ENDPOINT, bob.account).await;
        world.app.mend();
        assert_eq!(removed.status, 204, "the answer of call {calls} was lost: {removed:?}");
        world.assert_consistent(team).await;
    }
}

#[tokio::test]
async fn who_was_removed_comes_back_without_the_keys_they_had() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "editor").await;
    let old = world.make_key(&bob, team).await;
    let accepted = async |key: &str| {
        let header = format!("Bearer {key}");
        world.app.authorize(&identity::authorize::ENDPOINT, Some(&header)).await.unwrap().is_ok()
    };
    let states = async || {
        let reply = world.at(&ada, team).await.call(&identity::list_keys::ENDPOINT).send().await;
        let states = reply.json["items"].as_array().unwrap().iter().map(|key| key["state"].to_string());
        states.collect::<Vec<_>>()
    };
    assert!(accepted(&old).await);
    assert_eq!(states().await, ["\"active\""]);
    world.app.advance(jiff::SignedDuration::from_secs(1));
    let admin = world.at(&ada, team).await;
    assert_eq!(about(&admin, &remove_member::ENDPOINT, bob.account).await.status, 204);
    assert!(!accepted(&old).await);
    assert_eq!(states().await, ["\"maker_left\""]);
    world.join(&ada, team, &bob, "editor").await;
    assert!(!accepted(&old).await);
    let new = world.make_key(&bob, team).await;
    assert!(accepted(&new).await);
    assert_eq!(states().await, ["\"active\"", "\"maker_left\""]);
}
