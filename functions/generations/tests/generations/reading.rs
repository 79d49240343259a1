use domain::Role;
use generations::{cancel_generation, get_artifact, get_generation, list_generations};
use platform::Table;
use serde_json::{Value, json};

use crate::world::{World, colours, colours_with};

async fn page(world: &World, query: &str) -> Value {
    let viewer = world.app.member(Role::Viewer);
    let reply = viewer.call(&list_generations::ENDPOINT).query(query).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json
}

fn ids(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

/// Ids of all pages.
async fn all(world: &World, query: &str) -> Vec<String> {
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = page(world, &format!("{query}{cursor}")).await;
        found.extend(ids(&page));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return found,
        }
    }
}

async fn several(world: &World, count: usize) -> Vec<String> {
    let project = world.upload_project(&colours()).await;
    let mut made = Vec::new();
    for _ in 0..count {
        let reply = world.create(&json!({"project": project})).await;
        made.insert(0, reply.text("id").to_owned());
    }
    made
}

#[tokio::test]
async fn a_list_has_each_generation_once_the_latest_first() {
    let world = World::new().await;
    let made = several(&world, 6).await;
    for limit in [1, 2, 3, 5, 6, 7, 100] {
        assert_eq!(all(&world, &format!("limit={limit}")).await, made, "limit {limit}");
    }
    let last = page(&world, "limit=6").await;
    assert!(last.get("next_cursor").is_none(), "a full last page has no next one: {last}");
}

#[tokio::test]
async fn a_list_of_one_state_has_those_alone() {
    let world = World::new().await;
    let made = several(&world, 5).await;
    for id in [&made[0], &made[3]] {
        world.run(id).await.unwrap();
    }
    assert_eq!(all(&world, "state=complete&limit=1").await, [made[0].clone(), made[3].clone()]);
    assert_eq!(all(&world, "state=pending").await, [made[1].clone(), made[2].clone(), made[4].clone()]);
    assert_eq!(all(&world, "state=failed").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_line_of_a_list_says_what_its_generation_says_but_for_warnings() {
    let world = World::new().await;
    let manifest = String::from_utf8(colours()["ggen.toml"].clone()).unwrap();
    let unordered = manifest.replace(" ORDER BY ?name", "");
    let first = world.complete(&colours_with("ggen.toml", &unordered)).await;
    let project = world.upload_project(&colours_with("list.tera", "{{ missing }}")).await;
    let ontology = world.upload("ontology", "more.ttl", b"<urn:g> <urn:name> \"green\" .").await;
    let body = json!({"project": project, "ontologies": [ontology], "previous": first["id"]});
    let second = world.create(&body).await.text("id").to_owned();
    world.run(&second).await.unwrap();
    let mut expected = [world.view(&second).await, first];
    assert_eq!(expected[0]["state"], "failed");
    assert!(!expected[1]["warnings"].as_array().unwrap().is_empty());
    expected.iter_mut().for_each(|view| {
        view.as_object_mut().unwrap().remove("warnings");
    });
    assert_eq!(page(&world, "").await["items"], json!(expected));
}

/// Larger than any item that is written: a page reads a few megabytes, whatever
/// lies there.
#[tokio::test]
async fn a_page_of_large_generations_is_short_and_the_next_goes_on() {
    const ITEMS: usize = 30;
    let world = World::new().await;
    let id = several(&world, 1).await.remove(0);
    let mut item = world.item(&id).await;
    item["warnings"] = json!([{"code": "large", "message": "w".repeat(300_000)}]);
    let mut made = Vec::new();
    for _ in 0..ITEMS {
        let id = format!("gen_{}", world.app.unlimited().clock.ulid());
        (item["sk"], item["id"]) = (json!(id), json!(id));
        world.app.put(Table::Generations, &item).await;
        made.insert(0, id);
    }
    made.push(id);
    let first = page(&world, "limit=100").await;
    assert!((1..ITEMS).contains(&ids(&first).len()), "{} items", ids(&first).len());
    assert!(first.to_string().len() < 100_000, "the warnings stay where they are");
    assert_eq!(all(&world, "limit=100").await, made);
}

#[tokio::test]
async fn a_page_that_cannot_be_is_refused_by_its_field() {
    let world = World::new().await;
    for (field, query) in [
        ("limit", "limit=0"),
        ("limit", "limit=101"),
        ("limit", "limit=x"),
        ("cursor", "cursor=%21"),
        ("cursor", "cursor=dXBsXzAx"),
        ("state", "state=lost"),
    ] {
        let reply = world.editor.call(&list_generations::ENDPOINT).query(query).send().await;
        assert_eq!(reply.status, 422, "{query}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"], field, "{query}: {reply:?}");
    }
}

#[tokio::test]
async fn another_workspace_has_no_such_generation() {
    let world = World::new().await;
    let id = world.complete(&colours()).await["id"].as_str().unwrap().to_owned();
    let stranger = world.app.other_tenant();
    for endpoint in [&get_generation::ENDPOINT, &cancel_generation::ENDPOINT, &get_artifact::ENDPOINT] {
        let reply = stranger.call(endpoint).path("id", &id).send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{}", endpoint.name);
    }
    let reply = stranger.call(&list_generations::ENDPOINT).send().await;
    assert_eq!(reply.json, json!({"items": []}));
}

#[tokio::test]
async fn an_artefact_is_got_by_a_plain_link_once_there_is_one() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let viewer = world.app.member(Role::Viewer);
    let early = viewer.call(&get_artifact::ENDPOINT).path("id", &id).send().await;
    assert_eq!((early.status, early.code()), (409, "generation_not_complete"), "{early:?}");

    world.run(&id).await.unwrap();
    let reply = viewer.call(&get_artifact::ENDPOINT).path("id", &id).send().await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.text("filename"), format!("{id}.zip"));
    assert_eq!(reply.json["expires_at"], "2026-11-21T12:05:00.000Z");
    let (status, zip) = world.fetch(reply.text("url")).await;
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&zip));
    assert_eq!(translog::claims::sha256_hex(&zip), reply.text("sha256"));
    let changed = reply.text("url").replace("attachment", "inline");
    assert_eq!(world.fetch(&changed).await.0, 403, "the link is signed whole");
}
