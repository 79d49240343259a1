//! What a row grants, its function uses; and what only reads.

use catalog_store::purchases::State;
use library::{download_package, get_attribution, list_library, list_licences, resolve_packages};
use platform::Secret;
use serde_json::json;

use crate::bought::put_purchase;
use crate::crashes::commit_uncounted;
use crate::seats;
use crate::world::{Published, World, package};

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    world.app.set_secret(Secret::DownloadKey, include_str!("../../../../shared/platform/tests/downloads/test-key.pem"));
    for id in ["acme/a1", "acme/b1"] {
        world.publish(&package(id, "1.0.0")).await;
    }
    world.editor.call(&resolve_packages::ENDPOINT).json(&json!({"requirements": ["acme/a1"]})).send().await;
    // The first install of a workspace; then its library is empty again.
    world.install(&["acme/a1"]).await;
    let id = world.planned(&json!({"remove": ["acme/a1"]})).await;
    assert_eq!(world.commit(&id).await.status, 200);
    // What is uncounted is counted by the next operation, whichever it is.
    for _ in 0..2 {
        let id = world.planned(&json!({"requirements": ["acme/a1", "acme/b1"]})).await;
        commit_uncounted(&world, &id).await;
        let reply =
            world.editor.call(&library::plan_install::ENDPOINT).json(&json!({})).idempotency_key(&id).send().await;
        world.roll_back(reply.text("id")).await;
        let id = world.planned(&json!({"remove": ["acme/b1"]})).await;
        assert_eq!(world.commit(&id).await.status, 200);
        assert_eq!(world.roll_back(&id).await.status, 200);
        let id = world.planned(&json!({"remove": ["acme/b1"]})).await;
        commit_uncounted(&world, &id).await;
        let id = world.planned(&json!({"requirements": ["acme/b1"]})).await;
        assert_eq!(world.commit(&id).await.status, 200);
        assert_eq!(world.roll_back(&id).await.status, 200);
        let id = world.planned(&json!({"remove": ["acme/a1"]})).await;
        assert_eq!(world.commit(&id).await.status, 200);
        let id = world.planned(&json!({})).await;
        world.view(&id).await;
        world.roll_back(&id).await;
    }
    world.publish(&Published { price_cents: 1_200, ..package("acme/types", "1.0.0") }).await;
    put_purchase(&world, State::Bought).await;
    world.install(&["acme/a1", "acme/types"]).await;
    let call = world.editor.call(&download_package::ENDPOINT).path("namespace", "acme").path("name", "types");
    assert_eq!(call.path("version", "1.0.0").send().await.status, 200);
    let call = world.editor.call(&download_package::ENDPOINT).path("namespace", "acme").path("name", "a1");
    assert_eq!(call.path("version", "1.0.0").send().await.status, 200);
    assert_eq!(world.editor.call(&list_library::ENDPOINT).send().await.status, 200);
    assert_eq!(world.editor.call(&get_attribution::ENDPOINT).send().await.status, 200);
    use_seats(&world).await;
    let world = world.with_owner().await;
    crate::digests::send(&world).await;
    for endpoint in library::ENDPOINTS {
        assert_eq!(world.app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}

/// A member gets a seat, installs and downloads, and loses it.
async fn use_seats(world: &World) {
    world.publish(&Published { price_cents: 1_200, ..package("acme/seated", "1.0.0") }).await;
    seats::put_orders(world, "acme/seated", &[(1, 1, State::Bought)]).await;
    let ada = seats::join(world, 1).await;
    for _ in 0..2 {
        assert_eq!(seats::assign(world, "seated", &ada).await.status, 200);
    }
    seats::install(&ada, "seated").await;
    assert_eq!(seats::download(&ada, "seated").await.status, 200);
    seats::listed(&ada, "seated").await;
    assert_eq!(seats::release(world, "seated", &ada).await.status, 204);
}

#[tokio::test]
async fn an_attribution_names_all_that_is_installed() {
    let world = World::new().await;
    let archive = world.publish(&package("acme/a1", "1.0.0")).await;
    world.install(&["acme/a1"]).await;
    let reply = world.editor.call(&get_attribution::ENDPOINT).send().await;
    assert_eq!(reply.text("filename"), "ATTRIBUTION.md");
    let text = reply.text("markdown").to_owned();
    assert!(text.contains("## acme/a1 1.0.0") && text.contains("- Licence: MIT"), "{text}");
    assert!(text.contains(archive.sha256.as_str()), "{text}");
    let plain = world.editor.call(&get_attribution::ENDPOINT).accept("text/markdown").send().await;
    assert_eq!(plain.header("content-type"), Some("text/markdown; charset=utf-8"));
    assert_eq!(plain.json.as_str(), Some(text.as_str()));
}

#[tokio::test]
async fn a_library_is_listed_in_pages() {
    let world = World::new().await;
    for id in ["acme/a1", "acme/b1", "acme/c1"] {
        world.publish(&package(id, "1.0.0")).await;
    }
    world.install(&["acme/a1", "acme/b1", "acme/c1"]).await;
    let first = world.editor.call(&list_library::ENDPOINT).query("limit=2").send().await;
    assert_eq!(first.json["items"].as_array().unwrap().len(), 2);
    let cursor = first.text("next_cursor").to_owned();
    let second = world.editor.call(&list_library::ENDPOINT).query(&format!("limit=2&cursor={cursor}")).send().await;
    assert_eq!(second.json["items"][0]["package"], "acme/c1");
    assert!(second.json.get("next_cursor").is_none(), "{second:?}");
}

#[tokio::test]
async fn licences_to_choose_from_are_public() {
    let world = World::new().await;
    let reply = world.app.anon().call(&list_licences::ENDPOINT).send().await;
    assert_eq!(reply.status, 200);
    let all = reply.json["items"].as_array().unwrap();
    assert!(all.iter().any(|it| it["licence"] == "MIT"), "{reply:?}");
    let own = all.iter().find(|it| it["licence"] == "LicenseRef-ggen-Personal-1.0").unwrap();
    assert!(own["text"].as_str().unwrap().contains("learning"), "{own}");
}
