use std::collections::BTreeMap;
use std::time::Duration;

use engine::{Limits, Project, Silent};
use generations::{cancel_generation, run_generation};
use platform::{Bucket, Table, blobs, keys};
use serde_json::{Value, json};
use translog::{Difference, FileEntry, Receipt};

use crate::world::{Files, World, colours, colours_with, endless};

fn unpacked(zip: &[u8]) -> Files {
    engine::archive::unpack_output(zip, &Limits::default()).unwrap()
}

async fn receipt(world: &World, id: &str) -> Receipt {
    let items = world.receipts().await;
    let item = items.iter().find(|item| item["generation_id"] == id).expect("a receipt's item");
    let key = format!("{}/{id}/receipt-{}.json", world.editor.caller().tenant_id, item["sha256"].as_str().unwrap());
    let json = world.app.object(Bucket::Artifacts, &key).await.expect("the receipt");
    assert_eq!(item["size_bytes"], json.len());
    Receipt::from_json(&json).unwrap()
}

async fn artifact(world: &World, view: &Value) -> Vec<u8> {
    let (tenant, id) = (world.editor.caller().tenant_id, view["id"].as_str().unwrap());
    let key = format!("{tenant}/{id}/{}.zip", view["artifact"]["sha256"].as_str().unwrap());
    world.app.object(Bucket::Artifacts, &key).await.expect("the artefact")
}

#[tokio::test]
async fn a_generation_ends_with_an_artefact_and_a_receipt_that_names_all() {
    let world = World::new().await;
    let project = world.upload_project(&colours()).await;
    let ontology = world.upload("ontology", "more.ttl", b"<urn:g> <urn:name> \"green\" .").await;
    let created = world.create(&json!({"project": project, "ontologies": [ontology]})).await;
    let id = created.text("id").to_owned();
    world.app.advance(jiff::SignedDuration::from_millis(1_500));
    world.run(&id).await.unwrap();

    let view = world.assert_ended_once(&id).await;
    insta::assert_json_snapshot!("complete_view", view);
    let files = unpacked(&artifact(&world, &view).await);
    assert_eq!(files, BTreeMap::from([("colours.txt".to_owned(), b"blue\ngreen\nred\n".to_vec())]));

    let receipt = receipt(&world, &id).await;
    let published = keys::list(world.app.unlimited(), Table::Receipts).await.unwrap();
    receipt.verify_with(&published).unwrap();
    let found = files.iter().map(|(path, bytes)| FileEntry::of(path, bytes));
    assert_eq!(receipt.verify_artifact(found), Vec::<Difference>::new());
    let inputs: Vec<_> = receipt.claims().inputs.iter().map(|i| (i.kind.as_str(), i.file.path.as_str())).collect();
    let expected = [
        ("project_file", "colours.ttl"),
        ("project_file", "ggen.toml"),
        ("project_file", "list.tera"),
        ("ontology", "more.ttl"),
    ];
    assert_eq!(inputs, expected);
    assert_eq!(receipt.claims().artifact.sha256, view["artifact"]["sha256"].as_str().unwrap());
    let times = [&receipt.claims().created_at, &receipt.claims().started_at, &receipt.claims().finished_at];
    assert_eq!(times.map(|time| json!(time)), ["created_at", "started_at", "finished_at"].map(|it| view[it].clone()));

    let items = world.app.table(Table::Generations).await;
    let generations: Vec<&Value> = items.iter().filter(|item| item["sk"] == id.as_str()).collect();
    // A slow machine's run has heartbeats, which are writes too.
    insta::assert_json_snapshot!("complete_items", generations, {
        "[].revision" => "[grows with each write]", "[].writer" => "[new for each write]",
    });
    // The receipt's own bytes name the engine's version.
    insta::assert_json_snapshot!("complete_receipts", world.receipts().await, { "[].sha256" => "[of the receipt]" });
}

#[tokio::test]
async fn a_refused_project_fails_with_the_engines_own_words_and_leaves_nothing() {
    let world = World::new().await;
    let files = colours_with("list.tera", "{% for row in results %}\n{{ row.nmae }}{% endfor %}");
    let id = world.generate(&files).await;
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;

    let limits = Limits::default();
    let project = Project::from_files(files, &limits).unwrap();
    let request = engine::render::Request {
        project: &project,
        ontologies: &[],
        previous: None,
        limits: &limits,
        observer: &Silent,
    };
    let refusal = engine::render(&request).unwrap_err();
    assert_eq!(view["error"], serde_json::to_value(&refusal).unwrap());
    assert_eq!(view["error"]["file"], "list.tera");
    assert!(world.app.objects(Bucket::Artifacts).await.is_empty());
}

#[tokio::test]
async fn bytes_that_are_no_project_fail_by_a_code() {
    let world = World::new().await;
    let project = world.upload("project", "p.zip", b"no zip at all").await;
    let id = world.create(&json!({"project": project})).await.text("id").to_owned();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "archive_invalid");
}

#[tokio::test]
async fn a_message_delivered_again_changes_nothing() {
    let world = World::new().await;
    let id = world.complete(&colours()).await["id"].as_str().unwrap().to_owned();
    let before = (world.app.table(Table::Generations).await, world.app.objects(Bucket::Artifacts).await);
    for _ in 0..3 {
        world.run(&id).await.unwrap();
        world.bury(&id).await.unwrap();
    }
    let after = (world.app.table(Table::Generations).await, world.app.objects(Bucket::Artifacts).await);
    assert_eq!(before, after);
    world.assert_ended_once(&id).await;
}

#[tokio::test]
async fn a_message_of_no_generation_is_consumed() {
    let world = World::new().await;
    world.run("gen_01JD3V7Z0QK2M4N6P8R0T2V4X6").await.unwrap();
    world.bury("gen_01JD3V7Z0QK2M4N6P8R0T2V4X6").await.unwrap();
    assert!(world.app.table(Table::Generations).await.is_empty());
}

#[tokio::test]
async fn a_lost_workers_generation_is_taken_over_when_its_lease_is_over() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    world.lose_a_worker(&id).await;
    assert!(world.run(&id).await.is_err(), "the message must come again");
    assert!(world.bury(&id).await.is_err(), "somebody may still work on it");
    assert_eq!(world.view(&id).await["state"], "running");
    world.outwait_leases();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["state"], "complete");
}

#[tokio::test]
async fn a_generation_that_lost_three_workers_fails_and_says_so() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    for _ in 0..3 {
        world.lose_a_worker(&id).await;
        world.outwait_leases();
    }
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("worker_lost")));
}

#[tokio::test]
async fn a_dead_message_ends_a_generation_that_never_began() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    world.bury(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "service_failed", "no worker died on it");
}

#[tokio::test]
async fn inputs_that_changed_or_vanished_fail_by_a_code() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let key = world.app.objects(Bucket::Uploads).await.remove(0);
    let mut bytes = world.app.object(Bucket::Uploads, &key).await.unwrap();
    bytes.reverse();
    let hash = domain::Sha256Hex::try_from(translog::claims::sha256_hex(&bytes)).unwrap();
    blobs::put(world.app.unlimited(), Bucket::Uploads, &key, bytes, &hash, "application/zip").await.unwrap();
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "input_changed");

    let id = world.generate(&colours()).await;
    world.app.advance(jiff::SignedDuration::from_hours(31 * 24));
    world.run(&id).await.unwrap();
    assert_eq!(world.assert_ended_once(&id).await["error"]["code"], "input_missing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_run_that_takes_too_long_fails_and_is_not_killed() {
    let world = World::new().await;
    let id = world.generate(&endless()).await;
    // Twenty seconds belong to packing and to the last write.
    let message = world.message(&id, Duration::from_secs(22));
    world.app.deliver(&run_generation::ENDPOINT, message).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["error"]["code"], "time_exceeded", "{view}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cancelled_run_stops_and_its_message_is_consumed() {
    let world = World::new().await;
    let id = world.generate(&endless()).await;
    let cancel = async {
        while world.view(&id).await["stage"].is_null() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        world.editor.call(&cancel_generation::ENDPOINT).path("id", &id).send().await
    };
    let (ran, cancelled) = tokio::join!(world.run(&id), cancel);
    ran.unwrap();
    assert_eq!((cancelled.status, cancelled.text("state")), (200, "cancelled"));
    world.assert_ended_once(&id).await;
    assert!(world.app.objects(Bucket::Artifacts).await.is_empty());
}

#[tokio::test]
async fn an_earlier_artefact_is_an_input_of_the_receipt() {
    let world = World::new().await;
    let first = world.complete(&colours()).await;
    let project = world.upload_project(&colours_with("list.tera", "other\n")).await;
    let reply = world.create(&json!({"project": project, "previous": first["id"]})).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let id = reply.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["previous"], first["id"]);
    let receipt = receipt(&world, &id).await;
    let last = receipt.claims().inputs.last().unwrap();
    assert_eq!((last.kind.as_str(), last.file.path.as_str()), ("previous_file", "colours.txt"));
}

/// What reading an upload would change: a folder around a manifest, a file that
/// macOS leaves, and text that packs better than a project's ever does.
#[tokio::test]
async fn an_earlier_artefact_is_read_as_it_was_packed() {
    let world = World::new().await;
    let project = |output_file: &str, template: &str| {
        let mut files = colours_with("list.tera", template);
        let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
        let manifest = manifest.replace("colours.txt", output_file);
        let second = "\n[[generation.rules]]\nname = \"second\"\nquery = { inline = \"SELECT ?c WHERE { ?c ?p ?o }\" }\n\
                      template = { inline = \"[project]\" }\noutput_file = \"app/ggen.toml\"\n";
        files.insert("ggen.toml".to_owned(), (manifest + second).into_bytes());
        files
    };
    let long = "{% for i in range(end=200000) %}same text {% endfor %}";
    let first = world.complete(&project("app/.DS_Store", long)).await;
    let next = world.upload_project(&project("app/other.txt", "x")).await;
    let reply = world.create(&json!({"project": next, "previous": first["id"]})).await;
    let id = reply.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["state"], "complete", "{view}");
    let receipt = receipt(&world, &id).await;
    let previous = receipt.claims().inputs.iter().filter(|input| input.kind.as_str() == "previous_file");
    let paths: Vec<_> = previous.map(|input| input.file.path.as_str()).collect();
    assert_eq!(paths, ["app/.DS_Store", "app/ggen.toml"]);
}

#[tokio::test]
async fn the_manifest_that_is_named_renders_and_stands_in_the_receipt() {
    let world = World::new().await;
    let inside = |folder: &str, files: Files| {
        files.into_iter().map(move |(path, bytes)| (format!("{folder}/{path}"), bytes)).collect::<Files>()
    };
    let mut files = inside("apps/one", colours());
    files.extend(inside("apps/two", colours_with("colours.ttl", "<urn:g> <urn:name> \"grey\" .")));
    let project = world.upload_project(&files).await;

    let unnamed = world.create(&json!({"project": project})).await.text("id").to_owned();
    world.run(&unnamed).await.unwrap();
    let error = world.view(&unnamed).await["error"].clone();
    assert_eq!(error["code"], "manifest_missing");
    assert!(error["expected"].as_str().unwrap().contains("apps/one/ggen.toml, apps/two/ggen.toml"), "{error}");

    let manifest = "apps/two/ggen.toml";
    let created = world.create(&json!({"project": project, "manifest": manifest})).await;
    assert_eq!(created.text("manifest"), manifest);
    let id = created.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.view(&id).await;
    assert_eq!(view["state"], "complete", "{view}");
    let files = unpacked(&artifact(&world, &view).await);
    assert_eq!(files, BTreeMap::from([("colours.txt".to_owned(), b"grey\n".to_vec())]));
    let receipt = receipt(&world, &id).await;
    assert_eq!(receipt.claims().manifest.as_deref(), Some(manifest));
    assert_eq!(receipt.claims().inputs.len(), 6);

    // The only one is found, and named all the same.
    let only = world.complete(&inside("apps/one", colours())).await;
    let receipt = self::receipt(&world, only["id"].as_str().unwrap()).await;
    assert_eq!(receipt.claims().manifest.as_deref(), Some("apps/one/ggen.toml"));
}
