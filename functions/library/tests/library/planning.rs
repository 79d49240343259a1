use serde_json::json;

use crate::world::{Published, World, package};

#[tokio::test]
async fn a_plan_says_what_changes_and_writes_nothing_of_the_library() {
    let world = World::new().await;
    world.publish(&Published { requirements: &["acme/base@^1"], ..package("acme/types", "1.0.0") }).await;
    world.publish(&package("acme/base", "1.0.0")).await;
    let reply = world.plan(&json!({"requirements": ["acme/types@^1"]})).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    assert_eq!(reply.json["state"], "planned");
    let changes = reply.json["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 2);
    assert_eq!((&changes[0]["package"], &changes[0]["change"]), (&json!("acme/base"), &json!("added")));
    assert_eq!(changes[1]["offer"]["requirement"], "acme/types@^1");
    assert!(changes[0]["offer"].get("requirement").is_none());
    assert_eq!(reply.json["download_bytes"], reply.json["total_bytes"]);
    assert!(reply.json["licences"]["duties"].to_string().contains("MIT"), "{reply:?}");
    assert!(world.library().await.is_empty());
    assert!(world.app.events().await.is_empty());
    let location = reply.header("location").unwrap();
    assert!(location.ends_with(reply.text("id")), "{location}");
    assert_eq!(world.view(reply.text("id")).await, reply.json);
}

#[tokio::test]
async fn installed_versions_stay_until_an_upgrade_is_asked_for() {
    let world = World::new().await;
    world.publish(&package("acme/types", "1.0.0")).await;
    world.install(&["acme/types@^1"]).await;
    world.publish(&package("acme/types", "1.1.0")).await;
    let kept = world.plan(&json!({})).await;
    assert_eq!(kept.json["changes"][0]["change"], "kept", "{kept:?}");
    assert_eq!(kept.json["download_bytes"], 0);
    let upgraded = world.plan(&json!({"upgrade": ["acme/types"]})).await;
    let change = &upgraded.json["changes"][0];
    assert_eq!(
        (&change["change"], &change["from"], &change["version"]),
        (&json!("upgraded"), &json!("1.0.0"), &json!("1.1.0"))
    );
}

#[tokio::test]
async fn what_nobody_asks_for_any_more_goes() {
    let world = World::new().await;
    world.publish(&Published { requirements: &["acme/base"], ..package("acme/types", "1.0.0") }).await;
    world.publish(&package("acme/base", "1.0.0")).await;
    world.publish(&package("acme/other", "1.0.0")).await;
    world.install(&["acme/types", "acme/other"]).await;
    let id = world.planned(&json!({"remove": ["acme/types"]})).await;
    assert_eq!(world.commit(&id).await.status, 200);
    assert_eq!(world.library().await.into_keys().collect::<Vec<_>>(), ["acme/other"]);
    world.assert_counts_are_true().await;
    let again = world.plan(&json!({"remove": ["acme/types"]})).await;
    assert_eq!((again.status, again.json["errors"][0]["field"].as_str()), (422, Some("remove[0]")), "{again:?}");
}

#[tokio::test]
async fn what_has_a_price_has_to_be_bought() {
    let world = World::new().await;
    world.publish(&Published { price_cents: 900, ..package("acme/dear", "1.0.0") }).await;
    world.publish(&Published { requirements: &["acme/dear"], ..package("acme/types", "1.0.0") }).await;
    let reply = world.plan(&json!({"requirements": ["acme/types"]})).await;
    assert_eq!((reply.status, reply.code()), (409, "purchase_needed"), "{reply:?}");
    assert!(reply.text("detail").contains("acme/dear costs 900 US cents"), "{reply:?}");
}

#[tokio::test]
async fn clashing_licences_and_conflicts_refuse_the_plan_with_the_reason() {
    let world = World::new().await;
    world.publish(&Published { licence: "GPL-2.0-only", ..package("acme/a1", "1.0.0") }).await;
    world.publish(&Published { licence: "Apache-2.0", ..package("acme/b1", "1.0.0") }).await;
    let body = json!({"requirements": ["acme/a1", "acme/b1"], "intended_use": "distribution"});
    let reply = world.plan(&body).await;
    assert_eq!((reply.status, reply.code()), (409, "install_licence"), "{reply:?}");
    assert!(reply.text("detail").contains("patent clauses"), "{reply:?}");
    let missing = world.plan(&json!({"requirements": ["acme/a1@^9"]})).await;
    assert_eq!((missing.status, missing.code()), (409, "dependency_conflict"), "{missing:?}");
    assert!(missing.text("detail").contains("acme/a1 has no version in >=9.0.0"), "{missing:?}");
}

#[tokio::test]
async fn a_repeated_plan_is_the_same_one() {
    let world = World::new().await;
    world.publish(&package("acme/types", "1.0.0")).await;
    let body = json!({"requirements": ["acme/types"]});
    let plan = || world.editor.call(&library::plan_install::ENDPOINT).json(&body).idempotency_key("one").send();
    let (first, second) = (plan().await, plan().await);
    assert_eq!(first.text("id"), second.text("id"));
}
