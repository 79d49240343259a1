use audit::verify_receipt;
use domain::{GenerationId, Role};
use generations_store::generations;
use serde_json::{Value, json};
use translog::{FileEntry, Receipt, SigningKey};

use crate::world::{World, hash, one_file};

async fn verify(world: &World, id: GenerationId, body: &Value) -> Value {
    let call = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id);
    let reply = call.json(body).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let checks = reply.json["checks"].as_array().unwrap();
    assert_eq!(reply.json["valid"], checks.iter().all(|check| check["ok"] == true), "{reply:?}");
    assert!(checks.iter().all(|check| !check["detail"].as_str().unwrap().is_empty()), "{reply:?}");
    reply.json
}

/// Names of the checks that do not hold.
async fn broken(world: &World, id: GenerationId, receipt: &Receipt) -> Vec<String> {
    let verdict = verify(world, id, &json!({"receipt": receipt})).await;
    let checks = verdict["checks"].as_array().unwrap();
    checks.iter().filter(|it| it["ok"] == false).map(|it| it["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_stored_receipt_holds_in_every_check() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    insta::assert_json_snapshot!("verdict", verify(&world, id, &json!({})).await);
}

#[tokio::test]
async fn whoever_may_read_a_receipt_may_verify_it() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let call = world.app.member(Role::Viewer).call(&verify_receipt::ENDPOINT).path("generation_id", id);
    let reply = call.json(&json!({})).send().await;
    assert_eq!((reply.status, &reply.json["valid"]), (200, &json!(true)), "{reply:?}");
}

#[tokio::test]
async fn no_body_at_all_is_400_whether_the_receipt_exists_or_not() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    for id in [id, GenerationId::new(world.app.unlimited().clock.ulid())] {
        let call = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id);
        let reply = call.body("application/json", "").send().await;
        assert_eq!((reply.status, reply.code()), (400, "malformed_request"), "{reply:?}");
    }
}

#[tokio::test]
async fn a_given_receipt_holds_in_any_layout() {
    let world = World::new().await;
    let (id, receipt) = world.complete(one_file()).await;
    assert_eq!(broken(&world, id, &receipt).await, Vec::<String>::new());
    let pretty = format!("{{\n \"receipt\" : {}\n}}", serde_json::to_string_pretty(&receipt).unwrap());
    let call = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id);
    assert_eq!(call.body("application/json", pretty).send().await.json["valid"], true);
}

#[tokio::test]
async fn a_changed_receipt_is_found_out() {
    let world = World::new().await;
    let (id, receipt) = world.complete(one_file()).await;
    let receipt = serde_json::to_value(&receipt).unwrap();
    for (pointer, value, check) in [
        ("/finished_at", json!("2026-11-22T12:00:00.000Z"), "signature"),
        ("/outputs/0/size_bytes", json!(2), "form"),
        ("/merkle_root", json!("0".repeat(64)), "form"),
        ("/artifact/size_bytes", json!(1), "signature"),
        ("/signature/alg", json!("none"), "form"),
        ("/version", json!(2), "form"),
    ] {
        let mut changed = receipt.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        let verdict = verify(&world, id, &json!({"receipt": changed})).await;
        assert_eq!(verdict["valid"], false, "{pointer}");
        let checks = verdict["checks"].as_array().unwrap();
        let first = checks.iter().find(|it| it["ok"] == false).unwrap();
        assert_eq!(first["name"], check, "{pointer}: {verdict}");
    }
}

#[tokio::test]
async fn a_strangers_signature_is_not_ours() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let forged = Receipt::sign(world.claims(id, one_file()), &SigningKey::from_bytes(&[7; 32])).unwrap();
    assert_eq!(broken(&world, id, &forged).await, ["signature", "stored"]);
}

#[tokio::test]
async fn another_generations_receipt_is_not_this_ones() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let (_, other) = world.complete(vec![FileEntry::of("b.txt", b"b")]).await;
    assert_eq!(broken(&world, id, &other).await, ["subject", "stored"]);
}

#[tokio::test]
async fn an_artefact_that_was_changed_in_storage_is_found_out() {
    let world = World::new().await;
    let (id, receipt) = world.complete(one_file()).await;
    let named = hash(b"the bytes of a zip");
    assert_eq!(receipt.claims().artifact.sha256, named.as_str());
    world.put_artifact(id, b"the bytes of a zip, changed", &named).await;
    assert_eq!(broken(&world, id, &receipt).await, ["artifact"]);
}

#[tokio::test]
async fn a_receipt_holds_after_its_artefact_was_deleted() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    let (store, tenant) = (world.app.unlimited(), world.editor.caller().tenant_id);
    let found = generations::find(store, tenant, id).await.unwrap().unwrap();
    let deleted = generations::delete_artifact(store, &found, &testkit::system()).await.unwrap();
    assert_eq!(deleted, generations::DeletedArtifact::Done);
    let verdict = verify(&world, id, &json!({})).await;
    let names: Vec<&Value> = verdict["checks"].as_array().unwrap().iter().map(|check| &check["name"]).collect();
    assert_eq!((&verdict["valid"], json!(names)), (&json!(true), json!(["form", "signature", "subject", "stored"])));
}

#[tokio::test]
async fn a_body_that_is_no_receipt_is_told_so() {
    let world = World::new().await;
    let (id, _) = world.complete(one_file()).await;
    for receipt in [json!({}), json!({"version": 1, "colour": "red"})] {
        let verdict = verify(&world, id, &json!({"receipt": receipt})).await;
        assert_eq!(verdict["checks"][0]["name"], "form", "{verdict}");
        assert_eq!(verdict["valid"], false);
    }
    let call = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id);
    let reply = call.json(&json!({"recipe": {}})).send().await;
    assert_eq!(reply.status, 422, "{reply:?}");
    for receipt in [json!([]), json!("receipt"), json!(1)] {
        let call = world.editor.call(&verify_receipt::ENDPOINT).path("generation_id", id);
        let reply = call.json(&json!({"receipt": receipt})).send().await;
        assert_eq!((reply.status, reply.json["errors"][0]["field"].as_str()), (422, Some("receipt")), "{reply:?}");
    }
}
