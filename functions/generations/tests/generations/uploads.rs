use domain::Role;
use generations::{create_upload, get_upload};
use platform::Table;
use serde_json::json;

use crate::world::World;

const TURTLE: &[u8] = b"<urn:a> <urn:b> <urn:c> .\n";

async fn state(world: &World, id: &str) -> String {
    let reply = world.app.member(Role::Viewer).call(&get_upload::ENDPOINT).path("id", id).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.text("state").to_owned()
}

#[tokio::test]
async fn an_announced_file_waits_until_the_signed_request_has_put_it() {
    let world = World::new().await;
    let announced = world.announce(&world.editor, "ontology", "a.ttl", TURTLE).await;
    let id = announced.text("id").to_owned();
    assert_eq!(announced.header("location"), Some(format!("/api/v1/uploads/{id}").as_str()));
    assert_eq!(announced.json["upload"]["expires_at"], "2026-11-21T12:15:00.000Z");
    let headers = announced.json["upload"]["headers"].as_object().unwrap();
    let names: Vec<&str> = headers.keys().map(String::as_str).collect();
    assert!(names.contains(&"content-length") && names.contains(&"x-amz-checksum-sha256"), "{names:?}");
    assert_eq!(state(&world, &id).await, "waiting");

    assert_eq!(world.put(&announced, TURTLE).await, 200);
    assert_eq!(state(&world, &id).await, "ready");
    insta::assert_json_snapshot!("upload_item", world.app.table(Table::Generations).await);
    let view = world.editor.call(&get_upload::ENDPOINT).path("id", &id).send().await;
    insta::assert_json_snapshot!("upload_view", view.snapshot());
}

#[tokio::test]
async fn the_store_takes_no_other_bytes_than_those_announced() {
    let world = World::new().await;
    let announced = world.announce(&world.editor, "ontology", "a.ttl", TURTLE).await;
    for bytes in [&TURTLE[1..], &[TURTLE, b"\n"].concat()[..]] {
        let mut sent = announced.clone();
        // A client that says another length than it sends would only wait.
        sent.json["upload"]["headers"]["content-length"] = json!(bytes.len().to_string());
        let status = world.put(&sent, bytes).await;
        assert!((400..500).contains(&status), "{status} for {bytes:?}");
    }
    let mut undeclared = announced.clone();
    undeclared.json["upload"]["headers"] = json!({});
    assert!((400..500).contains(&world.put(&undeclared, TURTLE).await), "the headers are part of what is signed");
    assert_eq!(state(&world, announced.text("id")).await, "waiting");

    let mut same_length = TURTLE.to_vec();
    same_length[5] = b'z';
    // Refused by the checksum. The embedded store keeps the bytes all the same,
    // which S3 does not; the worker compares hashes itself.
    let status = world.put(&announced, &same_length).await;
    assert!((400..500).contains(&status), "{status}");
}

#[tokio::test]
async fn a_file_that_could_not_be_used_is_refused_by_its_field() {
    let world = World::new().await;
    let fine = json!({"kind": "ontology", "filename": "a.ttl", "size_bytes": 1, "sha256": "0".repeat(64)});
    for (field, value) in [
        ("kind", json!("template")),
        ("filename", json!("a.zip")),
        ("filename", json!("../a.ttl")),
        ("size_bytes", json!(0)),
        ("size_bytes", json!(209_715_201)),
        ("size_bytes", json!(-1)),
        ("sha256", json!("0".repeat(63))),
        ("sha256", json!("A".repeat(64))),
        ("colour", json!("red")),
    ] {
        let mut body = fine.clone();
        body[field] = value;
        let reply = world.editor.call(&create_upload::ENDPOINT).json(&body).send().await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{body}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"], field, "{reply:?}");
    }
    let large = json!({"kind": "project", "filename": "a.zip", "size_bytes": 52_428_801, "sha256": "0".repeat(64)});
    let reply = world.editor.call(&create_upload::ENDPOINT).json(&large).send().await;
    assert_eq!(reply.json["errors"][0]["field"], "size_bytes");
    assert!(world.app.table(Table::Generations).await.is_empty());
}

#[tokio::test]
async fn an_announcement_repeated_under_its_key_makes_one_upload() {
    let world = World::new().await;
    let body = json!({"kind": "ontology", "filename": "a.ttl", "size_bytes": 1, "sha256": "0".repeat(64)});
    let call = || world.editor.call(&create_upload::ENDPOINT).json(&body).idempotency_key("once").send();
    let (mut first, mut again) = (call().await, call().await);
    // Signed by the machine's clock, whose second may have ended between the two.
    for reply in [&mut first, &mut again] {
        assert!(reply.json["upload"]["url"].take().is_string());
    }
    assert_eq!((first.status, &first.json), (201, &again.json));
    assert_eq!(world.app.table(Table::Generations).await.len(), 1);
}

#[tokio::test]
async fn an_upload_is_forgotten_after_thirty_days() {
    let world = World::new().await;
    let id = world.upload("ontology", "a.ttl", TURTLE).await;
    world.app.advance(jiff::SignedDuration::from_hours(30 * 24));
    let reply = world.editor.call(&get_upload::ENDPOINT).path("id", &id).send().await;
    assert_eq!(reply.status, 404);
}

#[tokio::test]
async fn another_workspace_has_no_such_upload() {
    let world = World::new().await;
    let id = world.upload("ontology", "a.ttl", TURTLE).await;
    let reply = world.app.other_tenant().call(&get_upload::ENDPOINT).path("id", &id).send().await;
    assert_eq!((reply.status, reply.code()), (404, "not_found"));
}

/// The line of the README that puts the file, typed against the store.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_readmes_line_of_curl_puts_the_file() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let line = readme.lines().find(|line| line.starts_with("curl -s -T project.zip")).expect("the line");
    let world = World::new().await;
    let zip = engine::archive::pack(&crate::world::colours()).unwrap();
    let announced = world.announce(&world.editor, "project", "project.zip", &zip).await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("project.zip"), &zip).unwrap();
    std::fs::write(folder.path().join("upload.json"), announced.json.to_string()).unwrap();
    let typed = tokio::process::Command::new("bash")
        .args(["-euo", "pipefail", "-c", line])
        .current_dir(folder.path())
        .output()
        .await
        .unwrap();
    assert!(typed.status.success(), "{typed:?}");
    assert_eq!(state(&world, announced.text("id")).await, "ready", "{typed:?}");
}
