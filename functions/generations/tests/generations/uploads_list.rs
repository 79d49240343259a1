//! Uploads, and what uses them.

use domain::Role;
use generations::{create_generation, get_upload, list_uploads};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::world::{World, colours};

async fn page(world: &World, query: &str) -> Value {
    let reply = world.app.member(Role::Viewer).call(&list_uploads::ENDPOINT).query(query).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

fn ids(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

async fn announced(world: &World, name: &str) -> String {
    world.app.advance(SignedDuration::from_secs(1));
    world.announce(&world.editor, "ontology", name, b"<urn:a> <urn:b> 1 .").await.text("id").to_owned()
}

#[tokio::test]
async fn pages_hold_all_uploads_the_latest_first() {
    let world = World::new().await;
    let mut made = Vec::new();
    for number in 0..5 {
        made.insert(0, announced(&world, &format!("{number}.ttl")).await);
    }
    assert_eq!(ids(&page(&world, "").await), made);
    let (mut seen, mut query) = (Vec::new(), "limit=2".to_owned());
    loop {
        let page = page(&world, &query).await;
        seen.push(ids(&page));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        query = format!("limit=2&cursor={cursor}");
    }
    assert_eq!(seen, [&made[..2], &made[2..4], &made[4..]]);
    let stranger = world.app.other_tenant().call(&list_uploads::ENDPOINT).send().await;
    assert_eq!(stranger.json, json!({"items": []}));
}

#[tokio::test]
async fn each_names_the_generations_that_read_it() {
    let world = World::new().await;
    let waiting = announced(&world, "waiting.ttl").await;
    let project = world.upload_project(&colours()).await;
    let ontology = world.upload("ontology", "more.ttl", b"<urn:g> <urn:name> \"green\" .").await;
    let first = world.create(&json!({"project": project})).await.text("id").to_owned();
    world.app.advance(SignedDuration::from_secs(1));
    let both = json!({"project": project, "ontologies": [ontology], "dry_run": true});
    let second = world.create(&both).await.text("id").to_owned();
    let uploads = page(&world, "").await["items"].clone();
    let found = |id: &str| uploads.as_array().unwrap().iter().find(|item| item["id"] == id).unwrap().clone();
    assert_eq!(found(&project)["generations"], json!([second, first]));
    assert_eq!(found(&ontology)["generations"], json!([second]));
    assert_eq!(found(&waiting)["generations"], json!([]));
    let states = [&project, &ontology, &waiting].map(|id| found(id)["state"].clone());
    assert_eq!(states, ["ready", "ready", "waiting"]);
    for id in [&project, &ontology, &waiting] {
        assert_eq!(found(id)["generations_more"], false);
        let one = world.editor.call(&get_upload::ENDPOINT).path("id", id).send().await;
        assert_eq!(one.json, found(id), "one by itself says the same");
    }
}

#[tokio::test]
async fn of_many_generations_the_latest_are_named() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let mut made = Vec::new();
    for _ in 0..21 {
        world.app.advance(SignedDuration::from_secs(1));
        let body = json!({"project": project, "dry_run": true});
        let reply = world.editor.call(&create_generation::ENDPOINT).json(&body).send().await;
        made.insert(0, reply.text("id").to_owned());
    }
    let upload = page(&world, "").await["items"][0].clone();
    assert_eq!((&upload["generations"], &upload["generations_more"]), (&json!(made[..20]), &json!(true)));
}

#[tokio::test]
async fn what_cannot_be_used_any_more_is_not_listed() {
    let world = World::new().await;
    announced(&world, "old.ttl").await;
    world.app.advance(SignedDuration::from_hours(29 * 24));
    let new = announced(&world, "new.ttl").await;
    let listed = page(&world, "").await["items"].clone();
    assert_eq!(
        (listed.as_array().unwrap().len(), listed[0]["expires_at"].as_str()),
        (2, Some("2027-01-19T12:00:02.000Z"))
    );
    world.app.advance(SignedDuration::from_hours(25));
    assert_eq!(ids(&page(&world, "").await), [new]);
    assert_eq!(page(&world, "limit=1").await.get("next_cursor"), None);
}
