use domain::TenantId;
use library::resolve_packages;
use serde_json::{Value, json};
use testkit::Reply;
use ulid::Ulid;

use crate::world::{Published, World, package};

async fn resolve(world: &World, body: &Value) -> Reply {
    world.editor.call(&resolve_packages::ENDPOINT).json(body).send().await
}

fn versions(reply: &Reply) -> Vec<String> {
    let packages = reply.json["packages"].as_array().unwrap();
    packages
        .iter()
        .map(|it| format!("{} {}", it["package"].as_str().unwrap(), it["version"].as_str().unwrap()))
        .collect()
}

#[tokio::test]
async fn what_is_asked_for_is_loaded_round_by_round() {
    let world = World::new().await;
    world.publish(&Published { requirements: &["acme/base@^1"], ..package("acme/types", "1.0.0") }).await;
    world.publish(&Published { requirements: &["acme/core@~1.1"], ..package("acme/base", "1.2.0") }).await;
    for version in ["1.0.0", "1.1.0", "1.1.3", "2.0.0"] {
        world.publish(&package("acme/core", version)).await;
    }
    let reply = resolve(&world, &json!({"requirements": ["acme/types"]})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(versions(&reply), ["acme/base 1.2.0", "acme/core 1.1.3", "acme/types 1.0.0"]);
    assert_eq!(reply.json["packages"][2]["direct"], true);
    assert_eq!(reply.json["packages"][0]["dependencies"], json!(["acme/core"]));
    let locked = json!({"requirements": ["acme/types"], "lock": {"acme/core": "1.1.0"}});
    let reply = resolve(&world, &locked).await;
    assert_eq!(versions(&reply)[1], "acme/core 1.1.0");
    assert_eq!(reply.json["packages"][1]["was_locked"], true);
}

#[tokio::test]
async fn a_conflict_is_explained_with_what_helps() {
    let world = World::new().await;
    world.publish(&Published { requirements: &["acme/core@^1"], ..package("acme/a1", "1.0.0") }).await;
    for version in ["1.0.0", "2.0.0"] {
        world.publish(&package("acme/core", version)).await;
    }
    let reply = resolve(&world, &json!({"requirements": ["acme/a1", "acme/core@^2"]})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.json["packages"], json!([]));
    let conflict = &reply.json["conflict"];
    assert_eq!(conflict["code"], "dependency_conflict");
    let facts = conflict["facts"].to_string();
    assert!(facts.contains("the request asks for acme/core@^2") && facts.contains("acme/a1 1.0.0"), "{facts}");
    assert_eq!(conflict["mends"], json!(["acme/core@^1.0.0 in the place of acme/core@^2"]));
}

#[tokio::test]
async fn a_restricted_licence_is_not_chosen_for_commercial_use() {
    let world = World::new().await;
    world.publish(&Published { licence: "CC-BY-NC-4.0", ..package("acme/maps", "1.0.0") }).await;
    let body = json!({"requirements": ["acme/maps"], "intended_use": "commercial"});
    let facts = resolve(&world, &body).await.json["conflict"]["facts"].to_string();
    assert!(facts.contains("CC-BY-NC-4.0 forbids commercial use"), "{facts}");
    assert_eq!(versions(&resolve(&world, &json!({"requirements": ["acme/maps"]})).await), ["acme/maps 1.0.0"]);
}

#[tokio::test]
async fn a_private_package_exists_for_its_own_workspace_alone() {
    let world = World::new().await;
    let other = TenantId::new(Ulid(99));
    world.publish(&Published { private_of: Some(other), ..package("rival/secret", "1.0.0") }).await;
    world.publish(&Published { private_of: Some(world.tenant()), ..package("own/secret", "1.0.0") }).await;
    let reply = resolve(&world, &json!({"requirements": ["rival/secret"]})).await;
    let nobodys = resolve(&world, &json!({"requirements": ["rival/nothing"]})).await;
    let facts = |reply: &Reply| reply.json["conflict"]["facts"].to_string();
    assert_eq!(facts(&reply).replace("secret", "nothing"), facts(&nobodys), "it is told apart from what is not there");
    assert_eq!(versions(&resolve(&world, &json!({"requirements": ["own/secret"]})).await), ["own/secret 1.0.0"]);
}

#[tokio::test]
async fn what_was_taken_down_is_not_resolved_even_with_a_lock() {
    let world = World::new().await;
    for version in ["1.0.0", "1.1.0"] {
        world.publish(&package("acme/types", version)).await;
    }
    world.take_down("acme/types", "1.1.0").await;
    let body = json!({"requirements": ["acme/types"], "lock": {"acme/types": "1.1.0"}});
    assert_eq!(versions(&resolve(&world, &body).await), ["acme/types 1.0.0"]);
    let twice = resolve(&world, &json!({"requirements": ["acme/types", "acme/types@^1"]})).await;
    assert_eq!((twice.status, twice.json["errors"][0]["field"].as_str()), (422, Some("requirements")), "{twice:?}");
}
