//! The main job, from an account to bytes that anyone can check.

use serde_json::{Value, json};

use crate::client::text;
use crate::commands::{self, ggen_cloud};
use crate::projects::{Files, shapes, shapes_rendered, shapes_with};
use crate::user::{User, anonymous};

fn unpacked(zip: &[u8]) -> Files {
    engine::archive::unpack(zip, &engine::Limits::default()).unwrap()
}

/// What a user keeps of a generation, in a folder.
struct Kept {
    folder: tempfile::TempDir,
}

impl Kept {
    async fn of(user: &User, id: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let receipt = user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200);
        let keys = anonymous().get("/.well-known/receipt-keys.json").await.expect(200);
        std::fs::write(folder.path().join("receipt.json"), receipt.to_string()).unwrap();
        std::fs::write(folder.path().join("keys.json"), keys.to_string()).unwrap();
        std::fs::write(folder.path().join("out.zip"), user.artifact(id).await).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn verify(&self, artifact: &str) -> commands::Said {
        let (receipt, zip, keys) = (self.path("receipt.json"), self.path(artifact), self.path("keys.json"));
        ggen_cloud(&["verify", "receipt", "--json"], &[("", &receipt), ("--artifact", &zip), ("--key", &keys)])
    }

    fn replay(&self, inputs: &Files) -> commands::Said {
        let folder = tempfile::tempdir().unwrap();
        commands::write(inputs, folder.path());
        let (receipt, keys) = (self.path("receipt.json"), self.path("keys.json"));
        ggen_cloud(&["replay", "--json"], &[("", &receipt), ("--inputs", folder.path()), ("--key", &keys)])
    }
}

#[tokio::test]
async fn a_user_goes_from_an_account_to_code_that_anyone_can_check() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    let view = user.complete(&id).await;
    assert_eq!((&view["files_done"], &view["files_total"]), (&json!(4), &json!(4)));
    assert!(view["error"].is_null(), "{view}");

    let kept = Kept::of(&user, &id).await;
    assert_eq!(unpacked(&std::fs::read(kept.path("out.zip")).unwrap()), shapes_rendered());
    let verified = kept.verify("out.zip");
    assert_eq!((verified.code, &verified.json()["valid"]), (0, &json!(true)), "{verified:?}");
    assert_eq!(verified.json()["generation_id"], id);
    assert_eq!(verified.json()["tenant_id"], user.workspace_id);

    let replayed = kept.replay(&shapes());
    assert_eq!((replayed.code, &replayed.json()["same"]), (0, &json!(true)), "{replayed:?}");
}

#[tokio::test]
async fn an_ontology_beside_the_project_is_an_input_of_the_receipt() {
    let user = User::new().await;
    let more = b"@prefix : <https://example.org/shapes#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        :hexagon a rdfs:Class ; rdfs:label \"Hexagon\" ; :corners 6 .";
    let project = user.upload_project(&shapes()).await;
    let ontology = user.upload("ontology", "more.ttl", more).await;
    let created = user.create(&json!({"project": project, "ontologies": [ontology]})).await;
    assert!(created.header("location").ends_with(text(&created.json, "id")), "{:?}", created.headers);
    let id = text(&created.expect(202), "id").to_owned();
    user.complete(&id).await;

    let files = unpacked(&user.artifact(&id).await);
    assert_eq!(files["each/Hexagon.txt"], b"hexagon has 6 corners\n");
    let receipt = user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200);
    let inputs = receipt["inputs"].as_array().unwrap();
    assert!(inputs.iter().any(|it| it["kind"] == "ontology" && it["path"] == "more.ttl"), "{receipt}");
    let replayed = Kept::of(&user, &id).await.replay(&{
        let mut inputs = shapes();
        inputs.insert("more.ttl".to_owned(), more.to_vec());
        inputs
    });
    assert_eq!(replayed.code, 0, "{replayed:?}");
}

#[tokio::test]
async fn a_changed_artefact_is_found_out_and_the_file_named() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    let kept = Kept::of(&user, &id).await;
    let mut files = shapes_rendered();
    files.insert("each/Circle.txt".to_owned(), b"circle has 1 corner\n".to_vec());
    std::fs::write(kept.path("changed.zip"), engine::archive::pack(&files).unwrap()).unwrap();

    let verified = kept.verify("changed.zip");
    assert_eq!(verified.code, 1, "{verified:?}");
    let differences = verified.json()["differences"].clone();
    assert_eq!(differences.as_array().map(Vec::len), Some(1), "{differences}");
    assert_eq!(differences[0]["path"], "each/Circle.txt");
}

#[tokio::test]
async fn a_replay_with_a_changed_input_names_it() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    let replayed = Kept::of(&user, &id).await.replay(&shapes_with("list.tera", "something else"));
    assert_eq!(replayed.code, 1, "{replayed:?}");
    assert_eq!(replayed.json()["inputs"]["differences"][0]["path"], "list.tera", "{}", replayed.out);
}

#[tokio::test]
async fn the_service_verifies_its_own_receipt_and_refuses_a_changed_one() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    let path = format!("/api/v1/receipts/{id}/verify");
    let verdict = user.api.post(&path, &json!({})).await.expect(200);
    assert_eq!(verdict["valid"], true, "{verdict}");

    let mut receipt = user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200);
    receipt["finished_at"] = json!("2020-01-01T00:00:00.000Z");
    let verdict = user.api.post(&path, &json!({"receipt": receipt})).await.expect(200);
    assert_eq!(verdict["valid"], false, "{verdict}");
    let failed: Vec<&Value> = verdict["checks"].as_array().unwrap().iter().filter(|it| it["ok"] == false).collect();
    assert!(!failed.is_empty() && failed.iter().all(|it| !text(it, "detail").is_empty()), "{verdict}");
}

#[tokio::test]
async fn an_earlier_output_is_an_input_of_the_next_run() {
    let user = User::new().await;
    let project = user.upload_project(&shapes()).await;
    let first = text(&user.create(&json!({"project": project})).await.expect(202), "id").to_owned();
    user.complete(&first).await;
    let second = user.create(&json!({"project": project, "previous": first})).await.expect(202);
    let second = text(&second, "id");
    user.complete(second).await;

    let receipt = user.api.get(&format!("/api/v1/receipts/{second}")).await.expect(200);
    let inputs = receipt["inputs"].as_array().unwrap().iter();
    let previous: Vec<&str> = inputs.filter(|it| it["kind"] == "previous_file").map(|it| text(it, "path")).collect();
    assert_eq!(previous, Vec::from_iter(shapes_rendered().keys().map(String::as_str)));
    assert_eq!(unpacked(&user.artifact(second).await), shapes_rendered());
}

#[tokio::test]
async fn the_same_inputs_give_the_same_artefact() {
    let user = User::new().await;
    let (first, second) = (user.generate(&shapes()).await, user.generate(&shapes()).await);
    assert_eq!(user.complete(&first).await["artifact"], user.complete(&second).await["artifact"]);
}

#[tokio::test]
async fn progress_is_told_while_it_runs_and_never_goes_back() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    let order = ["pending", "running", "complete"];
    let mut seen = Vec::new();
    for _ in 0..600 {
        let view = user.generation(&id).await;
        let state = text(&view, "state").to_owned();
        let place = order.iter().position(|known| *known == state).unwrap_or_else(|| panic!("{view}"));
        assert!(seen.last().is_none_or(|last| *last <= place), "went back to {state}");
        seen.push(place);
        if state == "complete" {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{id} did not complete");
}
