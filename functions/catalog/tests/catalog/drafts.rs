//! Announcing, uploading and submitting versions.

use catalog::{create_version, get_creator_version, list_creator_versions, submit_version};
use serde_json::{Value, json};
use translog::claims::sha256_hex;

use crate::archives::{template, zip};
use crate::world::{World, new_package};

fn body(version: &str, zip: &[u8]) -> Value {
    json!({
        "version": version, "licence": "MIT", "requirements": ["other/base@^1.0.0"], "notes": "- first",
        "archive": {"sha256": sha256_hex(zip), "size_bytes": zip.len()},
    })
}

#[tokio::test]
async fn an_announced_version_waits_for_its_archive_and_is_then_checked_once() {
    let world = World::with_package("typescript", "template").await;
    let zip = zip(&template());
    let announced = world.announce("typescript", &body("1.0.0", &zip)).await;
    assert_eq!(announced.status, 201, "{announced:?}");
    let location = "/api/v1/creator/packages/acme/typescript/versions/1.0.0";
    assert_eq!(announced.header("location"), Some(location));
    assert_eq!(announced.json["version"]["state"], "draft");
    let early = world.submit("typescript", "1.0.0").await;
    assert_eq!((early.status, early.code()), (409, "archive_incomplete"));
    assert_eq!(world.put(&announced.json["upload"], &zip).await, 200);
    for _ in 0..2 {
        let submitted = world.submit("typescript", "1.0.0").await;
        assert_eq!((submitted.status, submitted.text("state")), (200, "draft"), "{submitted:?}");
        assert!(submitted.json["submitted_at"].is_string());
    }
    assert_eq!(world.queued_checks().await.len(), 1);
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds[2..], ["version.created", "version.submitted"]);
    insta::assert_json_snapshot!("submitted_item", world.items("PACKAGE#", "VERSION").await);
    // One that was lost is asked for once more.
    world.app.advance(jiff::SignedDuration::from_mins(16));
    assert_eq!(world.submit("typescript", "1.0.0").await.status, 200);
    assert_eq!(world.queued_checks().await.len(), 2);
}

#[tokio::test]
async fn the_store_takes_no_other_archive_than_the_announced_one() {
    let world = World::with_package("typescript", "template").await;
    let zip = zip(&template());
    let announced = world.announce("typescript", &body("1.0.0", &zip)).await;
    let mut other = zip.clone();
    *other.last_mut().unwrap() ^= 1;
    assert!((400..500).contains(&world.put(&announced.json["upload"], &other).await));
    assert_eq!(world.submit("typescript", "1.0.0").await.code(), "archive_incomplete");
    // The same announcement gives a request to try once more; another one of the number is refused.
    let again = world.announce("typescript", &body("1.0.0", &zip)).await;
    assert_eq!(again.status, 201);
    assert_eq!(world.put(&again.json["upload"], &zip).await, 200);
    let taken = world.announce("typescript", &body("1.0.0", &other)).await;
    assert_eq!((taken.status, taken.code()), (409, "version_exists"));
    let same = world.announce("typescript", &body("1.0.0+build.2", &zip)).await;
    assert_eq!((same.status, same.code()), (409, "version_exists"));
    assert!(same.text("detail").contains("build metadata"), "{same:?}");
}

#[tokio::test]
async fn of_many_announcements_of_one_number_at_once_one_wins() {
    let world = World::with_package("typescript", "template").await;
    let announcements = (0..64_u8).map(|number| {
        let body = body("1.0.0", &[number]);
        let world = &world;
        async move { world.announce("typescript", &body).await }
    });
    let replies = futures_util::future::join_all(announcements).await;
    assert_eq!(replies.iter().filter(|it| it.status == 201).count(), 1);
    assert_eq!(replies.iter().filter(|it| it.code() == "version_exists").count(), 63);
    assert_eq!(world.items("PACKAGE#", "VERSION").await.len(), 1);
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "version.created").count(), 1);
}

#[tokio::test]
async fn what_cannot_be_announced_is_refused_by_its_field() {
    let world = World::with_package("typescript", "template").await;
    let zip = zip(&template());
    for (change, field, code) in [
        (json!({"version": "v1"}), "version", Some("version_form")),
        (json!({"licence": "GPL"}), "licence", Some("licence_unknown")),
        (json!({"requirements": ["other/base@^1 - 2"]}), "requirements[0]", Some("requirement_ambiguous")),
        (json!({"requirements": ["acme/typescript@*"]}), "requirements", Some("requirement_of_itself")),
        (json!({"requirements": ["a1/bb@1", "a1/bb@2"]}), "requirements", Some("requirement_twice")),
        (json!({"archive": null}), "archive", None),
        (json!({"archive": {"sha256": "ab", "size_bytes": 1}}), "archive.sha256", None),
        (json!({"archive": {"sha256": "ab".repeat(32), "size_bytes": 20_971_521}}), "archive.size_bytes", None),
        (json!({"notes": "a\u{202e}b"}), "notes", Some("notes_characters")),
    ] {
        let mut body = body("1.0.0", &zip);
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let reply = world.announce("typescript", &body).await;
        assert_eq!(reply.status, 422, "{change}: {reply:?}");
        let error = &reply.json["errors"][0];
        assert_eq!((error["field"].as_str(), error["code"].as_str()), (Some(field), code), "{change}: {reply:?}");
    }
    assert_eq!(world.items("PACKAGE#", "VERSION").await.len(), 0);
}

#[tokio::test]
async fn a_service_has_versions_without_an_archive() {
    let world = World::with_package("consulting", "service").await;
    let announced = world.announce("consulting", &json!({"version": "1.0.0", "licence": "MIT"})).await;
    assert_eq!((announced.status, announced.json.get("upload")), (201, None), "{announced:?}");
    assert_eq!(world.submit("consulting", "1.0.0").await.code(), "version_without_archive");
    let zip = zip(&template());
    let with_archive = world.announce("consulting", &body("1.1.0", &zip)).await;
    assert_eq!(with_archive.json["errors"][0]["field"], "archive", "{with_archive:?}");
}

#[tokio::test]
async fn versions_are_listed_from_the_greatest_on_to_their_workspace_alone() {
    let world = World::with_package("typescript", "template").await;
    for version in ["1.0.0", "1.10.0", "1.9.0", "2.0.0-rc.1", "1.4.3"] {
        assert_eq!(world.announce("typescript", &body(version, version.as_bytes())).await.status, 201);
    }
    let (mut found, mut query) = (Vec::new(), "limit=2".to_owned());
    loop {
        let call = world.about(&world.editor, &list_creator_versions::ENDPOINT, "typescript");
        let page = call.query(&query).send().await;
        let items = page.json["items"].as_array().unwrap().clone();
        found.extend(items.iter().map(|it| it["version"].as_str().unwrap().to_owned()));
        let Some(cursor) = page.json["next_cursor"].as_str() else { break };
        query = format!("limit=2&cursor={cursor}");
    }
    assert_eq!(found, ["2.0.0-rc.1", "1.10.0", "1.9.0", "1.4.3", "1.0.0"]);
    world.open_package(&new_package("other", "template")).await;
    for endpoint in [&get_creator_version::ENDPOINT, &submit_version::ENDPOINT] {
        for (actor, name) in [(&world.stranger, "typescript"), (&world.editor, "other")] {
            let reply = world.about(actor, endpoint, name).path("version", "1.0.0").send().await;
            assert_eq!((reply.status, reply.code()), (404, "not_found"), "{} {name}", endpoint.name);
        }
    }
    let call = world.about(&world.stranger, &create_version::ENDPOINT, "typescript");
    assert_eq!(call.json(&body("3.0.0", b"x")).send().await.status, 404);
}
