//! Projects that are uploaded, and take packs from packages of the registry.

use platform::{Bucket, Table};
use serde_json::{Value, json};
use testkit::TestApp;

use crate::packages::{Published, lists, ontology, packages_of, template};
use crate::world::{Files, World, colours, files};

const CALLS_MAX: usize = 40;
const ROWS: &str = "{% for row in results %}<{{ row.name }}>{% endfor %}";

/// A project of the form with front matter, whose `[packs]` is this.
fn project(packs: &str) -> Files {
    let manifest = format!(
        "[project]\nname = \"fleet\"\n[ontology]\nsource = \"own.ttl\"\n[packs]\n{packs}\n[templates]\ndir = \"templates\"\n"
    );
    files(&[("ggen.toml", &manifest), ("own.ttl", "<urn:own> <urn:name> \"own\" .\n")])
}

/// A pack in a package, which writes its version.
fn pack(version: &str) -> Published<'_> {
    let toml = format!("[pack]\nname = \"lists\"\nversion = \"{version}\"\ndescription = \"A pack.\"\n");
    let written = format!("---\nto: lists.txt\n---\n{version}\n");
    let files = files(&[("pack.toml", &toml), ("ontology.ttl", ""), ("templates/a.tmpl", &written)]);
    Published { files, ..lists(version, "") }
}

const LISTS: &str = "lists = { package = \"acme/lists\", version = \"^1\" }";

impl World {
    async fn create_of(&self, files: &Files, more: &Value) -> testkit::Reply {
        let mut body = json!({"project": self.upload_project(files).await});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.create(&body).await
    }

    /// The files of a generation that ends now.
    async fn made(&self, id: &str) -> Files {
        self.run(id).await.unwrap();
        let view = self.assert_ended_once(id).await;
        assert_eq!(view["state"], "complete", "{view}");
        let sha256 = view["artifact"]["sha256"].as_str().unwrap();
        let key = format!("{}/{id}/{sha256}.zip", self.editor.caller().tenant_id);
        let zip = self.app.object(Bucket::Artifacts, &key).await.unwrap();
        engine::archive::unpack_output(&zip, &engine::Limits::default()).unwrap()
    }

    /// Changes the records of packages.
    async fn change_package(&self, key: &str, value: Value) {
        for mut item in self.app.table(Table::Catalog).await {
            if item["sk"] == "PACKAGE" {
                item[key] = value.clone();
                self.put_catalog(item).await;
            }
        }
    }

    async fn generations(&self) -> Vec<Value> {
        let items = self.app.table(Table::Generations).await;
        items.into_iter().filter(|item| item.get("position").is_some()).collect()
    }
}

#[tokio::test]
async fn a_project_takes_a_pack_from_a_package_and_its_receipt_names_the_version() {
    let world = World::new().await;
    world.publish(&pack("1.0.0")).await;
    let newest = world.publish(&pack("1.3.0")).await;
    world.publish(&pack("2.0.0")).await;
    let reply = world.create_of(&project(LISTS), &json!({})).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    let found = &reply.json["packages"][0];
    assert_eq!((&found["package"], &found["used_as"]), (&json!("acme/lists"), &json!("dependency")));
    // A later version changes nothing of a generation that waits.
    world.publish(&pack("1.4.0")).await;
    let id = reply.text("id");
    assert_eq!(world.made(id).await["lists.txt"], b"1.3.0\n");
    let receipt = world.receipt_of(id).await;
    assert_eq!(packages_of(&receipt), [("acme/lists@1.3.0".to_owned(), newest.sha256.to_string())]);
    let path = ".registry/packs/acme/lists/templates/a.tmpl";
    assert!(receipt.claims().inputs.iter().any(|it| it.file.path == path), "its files are inputs too");
}

#[tokio::test]
async fn rules_take_files_of_a_package_that_the_list_of_packs_names() {
    let world = World::new().await;
    world.publish(&lists("1.3.0", ROWS)).await;
    let mut files = colours();
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let rule = "{ pack = \"acme/lists\", output = \"text\", file = \"list.tera\" }";
    let manifest = manifest.replace("{ file = \"list.tera\" }", rule);
    let packs = "\n[[packs]]\nname = \"acme/lists\"\nversion = \"^1\"\n";
    files.insert("ggen.toml".to_owned(), format!("{manifest}{packs}").into_bytes());
    // What a project has in the package's own place does not count.
    files.insert(".registry/packs/acme/lists/text/list.tera".to_owned(), b"own".to_vec());
    let id = world.create_of(&files, &json!({})).await.text("id").to_owned();
    assert_eq!(world.made(&id).await["colours.txt"], b"<blue><red>");
}

#[tokio::test]
async fn the_lock_decides_which_version_a_pack_is_taken_from() {
    let world = World::new().await;
    let locked = world.publish(&pack("1.0.0")).await;
    world.publish(&pack("1.3.0")).await;
    let reply = world.create_of(&project(LISTS), &json!({"lock": {"acme/lists": "1.0.0"}})).await;
    assert_eq!(reply.json["packages"][0]["sha256"], locked.sha256.as_str(), "{reply:?}");
    assert_eq!(world.made(reply.text("id")).await["lists.txt"], b"1.0.0\n");
}

#[tokio::test]
async fn packs_that_cannot_be_used_are_refused_before_anything_is_queued() {
    let world = World::new().await;
    world.publish(&Published { id: "acme/dear", price_cents: 500, ..template("1.0.0", &[]) }).await;
    world.publish(&ontology("w3c/dcat", "3.0.0", "green")).await;
    for (packs, status, code, field) in [
        ("p = { package = \"acme/dear\" }", 409, "purchase_needed", None),
        ("p = { package = \"acme/dear\", version = \"^2\" }", 409, "dependency_conflict", None),
        ("p = { package = \"acme/none\" }", 409, "dependency_conflict", None),
        ("p = { package = \"w3c/dcat\" }", 422, "invalid_request", Some("project")),
        ("p = { package = \"acme/dear\", version = \"newest\" }", 422, "invalid_request", Some("project")),
    ] {
        let reply = world.create_of(&project(packs), &json!({})).await;
        assert_eq!((reply.status, reply.code()), (status, code), "{packs}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"].as_str(), field, "{packs}: {reply:?}");
    }
    assert!(world.generations().await.is_empty());
}

#[tokio::test]
async fn a_private_package_of_another_workspace_is_as_if_it_were_not() {
    let world = World::new().await;
    let absent = world.create_of(&project(LISTS), &json!({})).await;
    world.publish(&pack("1.0.0")).await;
    world.change_package("visibility", json!("private")).await;
    let private = world.create_of(&project(LISTS), &json!({})).await;
    assert_eq!((private.status, private.code()), (409, "dependency_conflict"), "{private:?}");
    assert_eq!(private.json["detail"], absent.json["detail"]);
}

#[tokio::test]
async fn a_project_that_cannot_be_read_is_refused_by_its_generation() {
    let world = World::new().await;
    let zip = world.upload("project", "project.zip", b"no zip").await;
    for project in [zip, world.upload_project(&files(&[("ggen.toml", "[packs\n")])).await] {
        let reply = world.create(&json!({"project": project})).await;
        assert_eq!(reply.status, 202, "{reply:?}");
        world.run(reply.text("id")).await.unwrap();
        assert_eq!(world.assert_ended_once(reply.text("id")).await["state"], "failed");
    }
    let reply = world.create_of(&project("p = { package = \"lists\" }"), &json!({})).await;
    world.run(reply.text("id")).await.unwrap();
    assert_eq!(world.assert_ended_once(reply.text("id")).await["error"]["code"], "manifest_invalid");
}

/// Made with its packs and their purchases taken, or not made.
async fn break_creating(break_after: fn(&TestApp, usize)) {
    for calls in 0..CALLS_MAX {
        let world = World::new().await;
        world.publish(&Published { price_cents: 500, ..pack("1.0.0") }).await;
        world.buy("acme/lists").await;
        let body = json!({"project": world.upload_project(&project(LISTS)).await});
        break_after(&world.app, calls);
        let first = world.create(&body).await;
        world.app.mend();
        world.app.cool();
        let made = world.generations().await;
        let catalog = world.app.table(Table::Catalog).await;
        let purchase = catalog.iter().find(|item| item["state"] == "bought").unwrap();
        assert!(made.is_empty() || purchase["downloaded_at"].is_string(), "broken at call {calls}: {made:?}");
        for generation in &made {
            assert_eq!(generation["packages"][0]["package"], "acme/lists", "broken at call {calls}");
        }
        let again = world.create(&body).await;
        assert_eq!(again.status, 202, "broken at call {calls}: {again:?}");
        assert_eq!(again.json["packages"][0]["version"], "1.0.0", "broken at call {calls}");
        if first.status == 202 && calls > 4 {
            return;
        }
    }
    panic!("it is never made");
}

#[tokio::test]
async fn whatever_breaks_a_generation_is_made_with_its_packs_or_not_at_all() {
    break_creating(TestApp::cut_after).await;
    break_creating(TestApp::lose_answer_after).await;
}
