//! Who requires a package, what its feed tells, and names that are too near.

use catalog::{get_package_feed, list_dependents, yank_version};
use catalog_store::derived;
use serde_json::json;
use testkit::Reply;

use crate::archives::{template, zip};
use crate::world::{World, new_package};

impl World {
    pub(crate) async fn dependents(&self, name: &str, query: &str) -> Reply {
        self.about(&self.app.anon(), &list_dependents::ENDPOINT, name).query(query).send().await
    }

    pub(crate) async fn feed(&self, name: &str) -> Reply {
        self.about(&self.app.anon(), &get_package_feed::ENDPOINT, name).send().await
    }

    /// Publishes a version of `acme/<name>` that requires `acme/typescript`.
    async fn publish_requiring(&self, name: &str) {
        assert_eq!(self.open_package(&new_package(name, "template")).await.status, 201);
        let bytes = zip(&template());
        let archive = json!({"sha256": translog::claims::sha256_hex(&bytes), "size_bytes": bytes.len()});
        let body =
            json!({"version": "1.0.0", "licence": "MIT", "archive": archive, "requirements": ["acme/typescript@^1"]});
        let announced = self.announce(name, &body).await;
        assert_eq!(announced.status, 201, "{announced:?}");
        assert_eq!(self.put(&announced.json["upload"], &bytes).await, 200);
        assert_eq!(self.submit(name, "1.0.0").await.status, 200);
        self.run_checks().await;
        let published = self.publish(name, "1.0.0").await;
        assert_eq!(published.status, 200, "{published:?}");
        let id = format!("acme/{name}").parse().unwrap();
        derived::update(self.app.unlimited(), &id).await.unwrap();
    }
}

#[tokio::test]
async fn dependents_are_counted_and_listed_in_pages() {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    assert_eq!(world.dependents("typescript", "").await.status, 404, "it is not published");
    world.publish_zip("typescript", "1.0.0", &zip(&template())).await;
    for name in ["geography", "history", "zoology"] {
        world.publish_requiring(name).await;
    }
    let first = world.dependents("typescript", "limit=2").await;
    assert_eq!((first.status, first.json["packages_count"].as_u64()), (200, Some(3)), "{first:?}");
    assert_eq!(
        first.json["items"][0],
        json!({"package": "acme/geography", "version": "1.0.0", "requirement": "acme/typescript@^1"})
    );
    let next = world.dependents("typescript", &format!("limit=2&cursor={}", first.text("next_cursor"))).await;
    assert_eq!(next.json["items"][0]["package"], "acme/zoology");
    assert!(next.json.get("next_cursor").is_none());
}

#[tokio::test]
async fn a_feed_tells_every_step_of_a_package_the_newest_first() {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    world.publish_zip("typescript", "1.0.0", &zip(&template())).await;
    world.app.advance(jiff::SignedDuration::from_secs(5));
    let call = world.about(&world.editor, &yank_version::ENDPOINT, "typescript").path("version", "1.0.0");
    let reason = json!({"reason": "It writes dates without a zone."});
    assert_eq!(call.json(&reason).send().await.status, 200);
    world.upload("typescript", "1.1.0", &zip(&template())).await;
    let feed = world.feed("typescript").await;
    assert_eq!((feed.status, feed.text("version")), (200, "https://jsonfeed.org/version/1.1"), "{feed:?}");
    let texts: Vec<&str> =
        feed.json["items"].as_array().unwrap().iter().map(|it| it["content_text"].as_str().unwrap()).collect();
    assert_eq!(
        texts,
        ["acme/typescript 1.0.0 was yanked: It writes dates without a zone.", "acme/typescript 1.0.0 was published."]
    );
    let ids: std::collections::BTreeSet<&str> =
        feed.json["items"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(world.feed("typescript").await.json, feed.json);
}

#[tokio::test]
async fn a_name_beside_a_well_used_one_is_for_its_owner_alone_whoever_that_is_now() {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    world.publish_zip("typescript", "1.0.0", &zip(&template())).await;
    let near = world.open_namespace(&world.stranger, "acmes").await;
    assert_eq!(near.status, 201, "nobody uses it yet: {near:?}");
    let mut package = world.items("PACKAGE#acme/typescript", "PACKAGE").await.remove(0);
    package["installs"] = json!(derived::WELL_USED_INSTALLS);
    world.app.put(platform::Table::Catalog, &package).await;
    derived::update(world.app.unlimited(), &"acme/typescript".parse().unwrap()).await.unwrap();
    let near = world.open_namespace(&world.stranger, "acmee").await;
    assert_eq!((near.status, near.json["errors"][0]["code"].as_str()), (422, Some("name_one_edit_away")), "{near:?}");
    assert_eq!(world.open_namespace(&world.editor, "acmee").await.status, 201, "one's own name may be near");
    assert_eq!(world.open_package(&new_package("typoscript", "template")).await.status, 201);
    // When the package is somebody else's, the namespace's owner may not imitate it.
    let sides = world.sides().await;
    assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
    let accepted = world.answer(&sides.receiver, &catalog::accept_transfer::ENDPOINT, "acme/typescript").await;
    assert_eq!(accepted.status, 204);
    let near = world.open_package(&new_package("typescripts", "template")).await;
    assert_eq!((near.status, near.json["errors"][0]["code"].as_str()), (422, Some("name_one_edit_away")), "{near:?}");
}
