use domain::Role;
use domain::upload::Filename;
use generations::create_generation;
use jiff::SignedDuration;
use platform::Table;
use serde_json::{Value, json};
use translog::{Artifact, Claims, Draft, EngineId, Input, InputKind};

use crate::world::{World, colours};

/// Generations among the items of their table.
async fn generations(world: &World) -> Vec<Value> {
    let items = world.app.table(Table::Generations).await;
    items.into_iter().filter(|item| item["sk"].as_str().unwrap().starts_with("gen_")).collect()
}

#[tokio::test]
async fn a_generation_is_queued_by_the_same_write_that_makes_it() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let ontology = world.upload("ontology", "more.ttl", b"<urn:g> <urn:name> \"green\" .").await;
    let body = json!({"project": project, "ontologies": [ontology], "queue": "batch"});
    let reply = world.create(&body).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    assert_eq!(reply.header("location"), Some(format!("/api/v1/generations/{}", reply.text("id")).as_str()));
    insta::assert_json_snapshot!("created_view", reply.snapshot());
    insta::assert_json_snapshot!("created_items", generations(&world).await);
    insta::assert_json_snapshot!("created_outbox", world.outbox().await);
}

#[tokio::test]
async fn what_a_generation_cannot_read_is_refused_by_its_field() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let turtle = b"<urn:a> <urn:b> <urn:c> .";
    let (one, same) =
        (world.upload("ontology", "a.ttl", turtle).await, world.upload("ontology", "a.ttl", turtle).await);
    let foreign = world.upload_as(&world.app.other_tenant(), "project", "p.zip", b"zip").await;
    let pending = world.generate(&colours()).await;
    let nothing = "upl_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    for (field, body) in [
        ("project", json!({"project": nothing})),
        ("project", json!({"project": foreign})),
        ("project", json!({"project": one})),
        ("project", json!({"project": "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6"})),
        ("ontologies[1]", json!({"project": project, "ontologies": [one, nothing]})),
        ("ontologies[0]", json!({"project": project, "ontologies": [project]})),
        ("ontologies[1]", json!({"project": project, "ontologies": [one, same]})),
        ("ontologies", json!({"project": project, "ontologies": vec![&one; 21]})),
        ("previous", json!({"project": project, "previous": "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6"})),
        ("previous", json!({"project": project, "previous": pending})),
        ("queue", json!({"project": project, "queue": "express"})),
        ("manifest", json!({"project": project, "manifest": "../ggen.toml"})),
        ("manifest", json!({"project": project, "manifest": "/ggen.toml"})),
    ] {
        let reply = world.create(&body).await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{body}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"], field, "{reply:?}");
    }
    assert_eq!(generations(&world).await.len(), 1);
}

/// Else a generation would fail at its receipt, after all the rendering.
#[test]
fn every_name_an_upload_may_have_can_stand_in_a_receipt() {
    let ascii = || (0..128_u8).map(char::from);
    let short = ascii().flat_map(|a| ascii().map(move |b| [a, b].iter().collect::<String>()));
    let dotted = ascii().flat_map(|a| ascii().map(move |b| format!("{a}..{b}")));
    let long = [Filename::CHARS_MAX - 1, Filename::CHARS_MAX, Filename::CHARS_MAX + 1].map(|chars| "a".repeat(chars));
    let given = ascii().map(String::from).chain(short).chain(dotted).chain(long);
    let names: Vec<String> = given.filter(|name| Filename::try_from(name.clone()).is_ok()).collect();
    assert!(names.len() > 62 * 65, "only {} names", names.len());
    let inputs = names.iter().map(|name| Input::of(InputKind::Ontology, name, b"")).collect();
    let time = || "2026-11-21T12:00:00.000Z".to_owned();
    let claims = Claims::new(Draft {
        generation_id: "gen".to_owned(),
        tenant_id: "ten".to_owned(),
        engine: EngineId::ggen_cloud("1.2.3"),
        created_at: time(),
        started_at: time(),
        finished_at: time(),
        manifest: None,
        inputs,
        outputs: Vec::new(),
        artifact: Artifact::of(b"zip"),
    });
    assert_eq!(claims.unwrap().inputs.len(), names.len());
}

#[tokio::test]
async fn two_ontologies_of_one_name_are_refused_before_there_is_a_job() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let one = world.upload("ontology", "a.ttl", b"<urn:a> <urn:b> 1 .").await;
    let other = world.upload("ontology", "b.ttl", b"<urn:a> <urn:b> 2 .").await;
    let same = world.upload("ontology", "a.ttl", b"<urn:a> <urn:b> 3 .").await;
    let reply = world.create(&json!({"project": project, "ontologies": [one, other, same]})).await;
    assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{reply:?}");
    assert_eq!(reply.json["errors"][0]["field"], "ontologies[2]");
    assert!(reply.json["errors"][0]["message"].as_str().unwrap().contains("`a.ttl`"), "{reply:?}");
    assert!(generations(&world).await.is_empty());
    assert!(world.outbox().await.is_empty());
}

#[tokio::test]
async fn an_upload_whose_bytes_have_not_arrived_is_409() {
    let world = World::new().await;
    let announced = world.announce(&world.editor, "project", "p.zip", b"zip").await;
    let reply = world.create(&json!({"project": announced.text("id")})).await;
    assert_eq!((reply.status, reply.code()), (409, "upload_incomplete"), "{reply:?}");
    assert!(world.outbox().await.is_empty());
}

#[tokio::test]
async fn a_create_that_dies_at_any_call_and_is_repeated_makes_one_generation() {
    let mut calls = 0;
    loop {
        let world = World::new().await;
        let body = json!({"project": world.upload_project(&colours()).await});
        let create = || world.editor.call(&create_generation::ENDPOINT).json(&body).idempotency_key("once").send();
        world.app.cut_after(calls);
        let first = create().await;
        world.app.mend();
        world.app.advance(SignedDuration::from_secs(60));
        let again = create().await;
        assert_eq!(again.status, 202, "cut after {calls} calls: {again:?}");
        assert_eq!(generations(&world).await.len(), 1, "cut after {calls} calls");
        assert_eq!(world.outbox().await.len(), 2, "its message and its event, cut after {calls} calls");
        if first.status == 202 && first.json == again.json && calls > 3 {
            break;
        }
        calls += 1;
        assert!(calls < 30, "it never gets through");
    }
}

#[tokio::test]
async fn a_viewer_generates_nothing() {
    let world = World::new().await;
    let body = json!({"project": world.upload_project(&colours()).await});
    let reply = world.app.member(Role::Viewer).call(&create_generation::ENDPOINT).json(&body).send().await;
    assert_eq!((reply.status, reply.code()), (403, "role_insufficient"));
}
