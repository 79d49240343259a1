use library::download_package;
use platform::{Secret, Table};
use testkit::{Actor, Reply};

use crate::world::{World, package};

/// A pair that only tests know.
const PEM: &str = include_str!("../../../../shared/platform/tests/downloads/test-key.pem");

async fn download(actor: &Actor, version: &str) -> Reply {
    let call = actor.call(&download_package::ENDPOINT).path("namespace", "acme").path("name", "types");
    call.path("version", version).send().await
}

async fn installed() -> World {
    let world = World::new().await;
    world.app.set_secret(Secret::DownloadKey, PEM);
    world.publish(&package("acme/types", "1.0.0")).await;
    world.install(&["acme/types"]).await;
    world
}

async fn downloads(world: &World) -> (u64, usize) {
    let items = world.app.table(Table::Catalog).await;
    let package = items.iter().find(|it| it["sk"] == "PACKAGE").unwrap()["downloads"].as_u64().unwrap();
    let events = world.app.event_kinds().await.into_iter().filter(|kind| kind == "package.downloaded").count();
    (package, events)
}

#[tokio::test]
async fn an_installed_version_is_had_by_a_url_of_one_minute() {
    let world = installed().await;
    let archive = world.version("acme/types", "1.0.0").await.archive.unwrap();
    let reply = download(&world.editor, "1.0.0").await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.text("sha256"), archive.sha256.as_str());
    assert_eq!(reply.text("filename"), "acme-types-1.0.0.zip");
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert_eq!(reply.text("expires_at"), "2026-11-21T12:01:00.000Z");
    let expires = world.app.now().as_second() + 60;
    let url = format!(
        "https://downloads.test/archives/{}.zip?response-content-disposition=\
         attachment%3B%20filename%3D%22acme-types-1.0.0.zip%22",
        archive.sha256
    );
    let expected = platform::downloads::signed(&url, expires, "K2JCJMDEHXQW5F", PEM).unwrap();
    assert_eq!(reply.text("url"), expected);
}

#[tokio::test]
async fn a_download_is_counted_once_for_a_version_and_a_day() {
    let world = installed().await;
    let (a, b, c) = tokio::join!(
        download(&world.editor, "1.0.0"),
        download(&world.editor, "1.0.0"),
        download(&world.editor, "1.0.0")
    );
    assert_eq!([a.status, b.status, c.status], [200; 3]);
    assert_eq!(downloads(&world).await, (1, 1));
    world.app.advance(jiff::SignedDuration::from_hours(24));
    download(&world.editor, "1.0.0").await;
    assert_eq!(downloads(&world).await, (2, 2));
}

#[tokio::test]
async fn a_download_that_dies_at_any_call_is_counted_once() {
    for calls in 0..6 {
        let world = installed().await;
        world.app.cut_after(calls);
        download(&world.editor, "1.0.0").await;
        world.app.mend();
        assert_eq!(download(&world.editor, "1.0.0").await.status, 200);
        assert_eq!(downloads(&world).await, (1, 1), "after {calls} calls");
    }
}

#[tokio::test]
async fn what_is_not_in_the_library_is_not_had() {
    let world = installed().await;
    world.publish(&package("acme/types", "1.1.0")).await;
    assert_eq!(download(&world.editor, "1.1.0").await.status, 404);
    assert_eq!(download(&world.app.other_tenant(), "1.0.0").await.status, 404);
    assert_eq!(downloads(&world).await, (0, 0));
}

#[tokio::test]
async fn a_yanked_version_is_had_by_whoever_has_it_and_one_taken_down_by_nobody() {
    let world = installed().await;
    world.yank("acme/types", "1.0.0").await;
    assert_eq!(download(&world.editor, "1.0.0").await.status, 200);
    world.take_down("acme/types", "1.0.0").await;
    let reply = download(&world.editor, "1.0.0").await;
    assert_eq!((reply.status, reply.code()), (409, "version_taken_down"), "{reply:?}");
}

#[tokio::test]
async fn a_package_that_is_taken_down_is_had_installed_and_resolved_by_nobody() {
    let world = installed().await;
    world.publish(&package("acme/other", "1.0.0")).await;
    let planned = world.planned(&serde_json::json!({"requirements": ["acme/other"]})).await;
    world.take_down_package("acme/types").await;
    world.take_down_package("acme/other").await;
    let reply = download(&world.editor, "1.0.0").await;
    assert_eq!((reply.status, reply.code()), (409, "version_taken_down"), "{reply:?}");
    let refused = world.commit(&planned).await;
    assert_eq!((refused.status, refused.code()), (409, "version_unavailable"), "{refused:?}");
    let refused = world.plan(&serde_json::json!({"requirements": ["acme/other"]})).await;
    assert_eq!((refused.status, refused.code()), (409, "dependency_conflict"), "{refused:?}");
}

#[tokio::test]
async fn without_a_key_the_deployment_says_so() {
    let world = installed().await;
    world.app.set_variable("DOWNLOAD_KEY_ID", "");
    let reply = download(&world.editor, "1.0.0").await;
    assert_eq!((reply.status, reply.code()), (503, "downloads_not_configured"), "{reply:?}");
    assert!(reply.text("detail").contains("operator"), "{reply:?}");
    assert_eq!(downloads(&world).await, (0, 0));
}
