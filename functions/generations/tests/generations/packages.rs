//! Generations of packages of the registry.

use catalog_store::packages::{self, Category, Latest, Page, Summary, Title, Visibility};
use catalog_store::versions::{self, Archive};
use domain::{AccountId, Sha256Hex, TenantId, Time};
use platform::{Bucket, Table, blobs};
use registry::licences::Licence;
use registry::moderation::Takedowns;
use registry::names::transfer::Ownership;
use registry::versions::life::{Actor as By, Command, Life};
use registry::{Kind, PackageId, Requirement, Version};
use serde_json::{Value, json};
use store_core::item::keyed;
use translog::Receipt;
use translog::claims::sha256_hex;
use ulid::Ulid;

use crate::world::{Files, World, colours, files};

/// A version that is published, as the catalogue writes it.
pub(crate) struct Published<'a> {
    pub(crate) id: &'a str,
    pub(crate) version: &'a str,
    pub(crate) kind: Kind,
    pub(crate) requirements: &'a [&'a str],
    pub(crate) licence: &'a str,
    pub(crate) price_cents: u64,
    pub(crate) files: Files,
}

pub(crate) fn template<'a>(version: &'a str, requirements: &'a [&'a str]) -> Published<'a> {
    let files = colours();
    Published { id: "acme/colours", version, kind: Kind::Template, requirements, licence: "MIT", price_cents: 0, files }
}

pub(crate) fn ontology<'a>(id: &'a str, version: &'a str, colour: &str) -> Published<'a> {
    let files = files(&[("ontology.ttl", &format!("<urn:{colour}> <urn:name> \"{colour}\" .\n"))]);
    Published { id, version, kind: Kind::Ontology, requirements: &[], licence: "CC-BY-4.0", price_cents: 0, files }
}

impl World {
    pub(crate) async fn publish(&self, published: &Published<'_>) -> Archive {
        let (id, version) = (PackageId::parse(published.id).unwrap(), Version::parse(published.version).unwrap());
        let (owner, created_by, now) = (TenantId::new(Ulid(77)), AccountId::new(Ulid(78)), Time::from(self.app.now()));
        let zip = engine::archive::pack(&published.files).unwrap();
        let sha256: Sha256Hex = sha256_hex(&zip).try_into().unwrap();
        let archive = Archive { sha256: sha256.clone(), size_bytes: zip.len() as u64 };
        let (store, licence) = (self.app.unlimited(), Licence::parse(published.licence).unwrap());
        let key = archive.object_key();
        blobs::put(store, Bucket::Packages, &key, zip, &sha256, "application/zip").await.unwrap();
        let page = Page {
            title: Title::parse("Colours").unwrap(),
            summary: Summary::parse("Lists colours.").unwrap(),
            category: Category::Other,
            tags: Vec::new(),
            homepage: None,
            repository: None,
        };
        let package = packages::Record {
            id: id.clone(),
            kind: published.kind,
            visibility: Visibility::Public,
            ownership: Ownership { owner, offer: None },
            created_by,
            page,
            price_cents: published.price_cents,
            priced_per: packages::PricedPer::Workspace,
            affiliate_basis_points: 0,
            latest: Some(Latest { version: version.clone(), licence: licence.clone(), score: 90, published_at: now }),
            ratings: registry::reviews::Aggregate::default(),
            takedowns: Takedowns::default(),
            taken_down_at: None,
            installs: 0,
            downloads: 0,
            versions_revision: 0,
            revision: 1,
            created_at: now,
            changed_at: now,
        };
        let step = Life::default().decide(Command::Publish, By::Owner(created_by), now, None).unwrap();
        let record = versions::Record {
            package: id.clone(),
            version: version.clone(),
            created_by,
            created_at: now,
            licence,
            requirements: published.requirements.iter().map(|it| it.parse::<Requirement>().unwrap()).collect(),
            archive: Some(archive.clone()),
            notes: None,
            life: Life::default().with(step),
            submitted_at: None,
            check: None,
            statement_sha256: None,
            published_at: Some(now),
            creator_signature: None,
            announced_by: None,
            takedowns: Takedowns::default(),
            taken_down_at: None,
            revision: 1,
        };
        let pk = format!("PACKAGE#{id}");
        self.put_catalog(serde_json::to_value(keyed(&pk, "PACKAGE", package)).unwrap()).await;
        let sk = format!("VERSION#{}", version.sort_key());
        self.put_catalog(serde_json::to_value(keyed(&pk, sk, record)).unwrap()).await;
        archive
    }

    /// The purchase of a package, as orders write it.
    pub(crate) async fn buy(&self, package: &str) {
        let record = json!({"package": package, "state": "bought", "order_id": "ord_01JD3V7Z0QK2M4N6P8R0T2V4X6",
            "price_cents": 500, "bought_at": "2026-11-21T12:00:00.000Z"});
        let tenant = self.editor.caller().tenant_id;
        let item = keyed(format!("{tenant}#purchases"), format!("PACKAGE#{package}"), record);
        self.put_catalog(serde_json::to_value(item).unwrap()).await;
    }

    pub(crate) async fn put_catalog(&self, item: Value) {
        self.app.put(Table::Catalog, &item).await;
    }

    pub(crate) async fn receipt_of(&self, id: &str) -> Receipt {
        let tenant = self.editor.caller().tenant_id;
        let receipts = self.receipts().await;
        let sha256 =
            receipts.iter().find(|it| it["generation_id"] == id).unwrap()["sha256"].as_str().unwrap().to_owned();
        let objects = self.app.objects(Bucket::Artifacts).await;
        let key = objects.into_iter().find(|it| it.starts_with(&tenant.to_string()) && it.contains(&sha256)).unwrap();
        Receipt::from_json(&self.app.object(Bucket::Artifacts, &key).await.unwrap()).unwrap()
    }
}

/// `path sha256` of the packages that a receipt names.
pub(crate) fn packages_of(receipt: &Receipt) -> Vec<(String, String)> {
    let inputs = receipt.claims().inputs.iter().filter(|it| it.kind == translog::InputKind::Package);
    inputs.map(|it| (it.file.path.clone(), it.file.sha256.clone())).collect()
}

#[tokio::test]
async fn a_package_is_rendered_with_ontologies_of_the_registry_and_of_an_upload() {
    let world = World::new().await;
    let project = world.publish(&template("1.2.0", &["w3c/base@^1"])).await;
    let base = world.publish(&ontology("w3c/base", "1.0.0", "green")).await;
    let beside = world.publish(&ontology("w3c/dcat", "3.1.0", "yellow")).await;
    let upload = world.upload("ontology", "own.ttl", b"<urn:own> <urn:name> \"own\" .\n").await;
    let body = json!({"package": "acme/colours@^1", "ontologies": [upload, "w3c/dcat@3"]});
    let reply = world.create(&body).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    assert!(reply.json.get("project").is_none());
    let named = |it: &Value| format!("{} {}", it["package"].as_str().unwrap(), it["used_as"].as_str().unwrap());
    let packages: Vec<String> = reply.json["packages"].as_array().unwrap().iter().map(named).collect();
    assert_eq!(packages, ["acme/colours project", "w3c/dcat ontology", "w3c/base dependency"]);
    let id = reply.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["state"], "complete", "{view}");
    let receipt = world.receipt_of(&id).await;
    let expected = [
        ("acme/colours@1.2.0".to_owned(), project.sha256.to_string()),
        ("w3c/base@1.0.0".to_owned(), base.sha256.to_string()),
        ("w3c/dcat@3.1.0".to_owned(), beside.sha256.to_string()),
    ];
    assert_eq!(packages_of(&receipt), expected);
    let key = format!("{}/{id}/{}.zip", world.editor.caller().tenant_id, view["artifact"]["sha256"].as_str().unwrap());
    let zip = world.app.object(Bucket::Artifacts, &key).await.unwrap();
    let out = engine::archive::unpack_output(&zip, &engine::Limits::default()).unwrap();
    assert_eq!(out["colours.txt"], b"blue\ngreen\nown\nred\nyellow\n");
}

/// A project whose one rule takes its template from a package of the registry.
fn of_pack<'a>(version: &'a str, requirements: &'a [&'a str]) -> Published<'a> {
    let mut files = colours();
    files.remove("list.tera");
    let manifest = String::from_utf8(files["ggen.toml"].clone()).unwrap();
    let manifest = manifest
        .replace("{ file = \"list.tera\" }", "{ pack = \"acme/lists\", output = \"text\", file = \"list.tera\" }");
    assert!(manifest.contains("acme/lists"), "{manifest}");
    let packs = "\n[[packs]]\nname = \"acme/lists\"\nregistry = \"ggen\"\nversion = \"^1\"\n";
    files.insert("ggen.toml".to_owned(), format!("{manifest}{packs}").into_bytes());
    Published { files, ..template(version, requirements) }
}

/// A package that others take templates from.
pub(crate) fn lists<'a>(version: &'a str, template: &str) -> Published<'a> {
    let files = files(&[("text/list.tera", template), ("package.toml", "")]);
    Published { id: "acme/lists", files, ..self::template(version, &[]) }
}

#[tokio::test]
async fn a_package_takes_files_of_the_packs_that_it_requires_and_the_receipt_names_them() {
    let world = World::new().await;
    world.publish(&of_pack("1.0.0", &["acme/lists@^1"])).await;
    let pack = world.publish(&lists("1.3.0", "{% for row in results %}<{{ row.name }}>{% endfor %}")).await;
    let reply = world.create(&json!({"package": "acme/colours@^1"})).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    assert_eq!(reply.json["packages"][1]["package"], "acme/lists");
    let id = reply.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["state"], "complete", "{view}");
    let receipt = world.receipt_of(&id).await;
    assert_eq!(packages_of(&receipt)[1], ("acme/lists@1.3.0".to_owned(), pack.sha256.to_string()));
    let mounted = receipt.claims().inputs.iter().any(|it| it.file.path == ".registry/packs/acme/lists/text/list.tera");
    assert!(mounted, "its files are inputs too");
    let key = format!("{}/{id}/{}.zip", world.editor.caller().tenant_id, view["artifact"]["sha256"].as_str().unwrap());
    let zip = world.app.object(Bucket::Artifacts, &key).await.unwrap();
    let out = engine::archive::unpack_output(&zip, &engine::Limits::default()).unwrap();
    let text = String::from_utf8(out["colours.txt"].clone()).unwrap();
    assert!(text.contains("<red>"), "{text}");
}

#[tokio::test]
async fn a_pack_alone_is_rendered_with_the_packs_that_it_depends_on() {
    let world = World::new().await;
    let pack = |name: &str, dependencies: &str, target: &str| {
        let toml = format!("[pack]\nname = \"{name}\"\nversion = \"1.0.0\"\ndescription = \"A pack.\"\n{dependencies}");
        let ontology = format!("<urn:{name}> <urn:name> \"{name}\" .\n");
        let template = format!("---\nto: {target}\n---\n{name}\n");
        files(&[("pack.toml", &toml), ("ontology.ttl", &ontology), ("templates/a.tmpl", &template)])
    };
    let own = pack("colours", "\n[dependencies]\n\"acme/lists\" = \"^1\"\n", "own.txt");
    world.publish(&Published { files: own, ..template("1.0.0", &["acme/lists@^1"]) }).await;
    world.publish(&Published { files: pack("lists", "", "lists.txt"), ..lists("1.0.0", "") }).await;
    let id = world.create(&json!({"package": "acme/colours"})).await.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["state"], "complete", "{view}");
    let key = format!("{}/{id}/{}.zip", world.editor.caller().tenant_id, view["artifact"]["sha256"].as_str().unwrap());
    let zip = world.app.object(Bucket::Artifacts, &key).await.unwrap();
    let out = engine::archive::unpack_output(&zip, &engine::Limits::default()).unwrap();
    assert_eq!(out["own.txt"], b"colours\n");
    assert_eq!(out["lists.txt"], b"lists\n");
}

#[tokio::test]
async fn a_lock_decides_and_what_was_resolved_stays() {
    let world = World::new().await;
    let first = world.publish(&template("1.0.0", &[])).await;
    world.publish(&template("1.1.0", &[])).await;
    let newest = world.create(&json!({"package": "acme/colours@^1"})).await;
    assert_eq!(newest.json["packages"][0]["version"], "1.1.0");
    let locked = world.create(&json!({"package": "acme/colours@^1", "lock": {"acme/colours": "1.0.0"}})).await;
    assert_eq!(locked.json["packages"][0]["sha256"], first.sha256.as_str());
    // A later version changes nothing of a generation that waits.
    world.publish(&template("1.2.0", &[])).await;
    let id = newest.text("id").to_owned();
    world.run(&id).await.unwrap();
    assert_eq!(packages_of(&world.receipt_of(&id).await)[0].0, "acme/colours@1.1.0");
}

#[tokio::test]
async fn what_cannot_be_used_is_refused_before_anything_is_queued() {
    let world = World::new().await;
    world.publish(&template("1.0.0", &[])).await;
    world.publish(&ontology("w3c/dcat", "3.0.0", "green")).await;
    world.publish(&Published { id: "acme/dear", price_cents: 500, ..template("1.0.0", &[]) }).await;
    world.publish(&Published { id: "acme/maps", licence: "CC-BY-NC-4.0", ..template("1.0.0", &[]) }).await;
    let project = world.upload_project(&colours()).await;
    for (body, status, code, field) in [
        (json!({}), 422, "invalid_request", Some("project")),
        (json!({"project": project, "package": "acme/colours"}), 422, "invalid_request", Some("project")),
        (json!({"package": "w3c/dcat"}), 422, "invalid_request", Some("package")),
        (json!({"package": "acme/colours", "ontologies": ["acme/maps"]}), 422, "invalid_request", Some("ontologies")),
        (json!({"package": "acme/colours", "ontologies": ["w3c"]}), 422, "invalid_request", Some("ontologies[0]")),
        (json!({"package": "acme/colours@^9"}), 409, "dependency_conflict", None),
        (json!({"package": "acme/dear"}), 409, "purchase_needed", None),
        (json!({"package": "acme/maps", "intended_use": "commercial"}), 409, "dependency_conflict", None),
    ] {
        let reply = world.create(&body).await;
        assert_eq!((reply.status, reply.code()), (status, code), "{body}: {reply:?}");
        assert_eq!(reply.json["errors"][0]["field"].as_str(), field, "{body}: {reply:?}");
    }
    assert!(world.app.event_kinds().await.iter().all(|kind| kind != "generation.created"));
}

#[tokio::test]
async fn an_archive_with_other_bytes_is_not_rendered() {
    let world = World::new().await;
    let archive = world.publish(&template("1.0.0", &[])).await;
    let id = world.create(&json!({"package": "acme/colours"})).await.text("id").to_owned();
    let other = vec![b'x'; usize::try_from(archive.size_bytes).unwrap()];
    let sha256: Sha256Hex = sha256_hex(&other).try_into().unwrap();
    let store = world.app.unlimited();
    blobs::put(store, Bucket::Packages, &archive.object_key(), other, &sha256, "application/zip").await.unwrap();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("input_changed")), "{view}");
}

#[tokio::test]
async fn what_is_taken_down_before_it_is_rendered_is_not() {
    for sk in ["PACKAGE", "VERSION#"] {
        let world = World::new().await;
        world.publish(&template("1.0.0", &[])).await;
        let id = world.create(&json!({"package": "acme/colours"})).await.text("id").to_owned();
        for mut item in world.app.table(Table::Catalog).await {
            if item["sk"].as_str().unwrap().starts_with(sk) {
                item["taken_down_at"] = json!("2026-11-21T12:00:00.000Z");
                world.put_catalog(item).await;
            }
        }
        world.run(&id).await.unwrap();
        let view = world.assert_ended_once(&id).await;
        assert_eq!(
            (&view["state"], &view["error"]["code"]),
            (&json!("failed"), &json!("package_taken_down")),
            "{view}"
        );
        let refused = world.create(&json!({"package": "acme/colours"})).await;
        assert_eq!((refused.status, refused.code()), (409, "dependency_conflict"), "{refused:?}");
    }
}

#[tokio::test]
async fn a_dry_run_checks_a_package() {
    let world = World::new().await;
    let mut broken = template("1.0.0", &[]);
    broken.files.insert("list.tera".to_owned(), b"{{ missing }}".to_vec());
    world.publish(&broken).await;
    let id = world.create(&json!({"package": "acme/colours", "dry_run": true})).await.text("id").to_owned();
    world.run(&id).await.unwrap();
    let view = world.assert_ended_once(&id).await;
    assert_eq!(view["report"]["valid"], false, "{view}");
}

/// For the test that no grant is unused.
pub(crate) async fn use_the_registry(world: &World) {
    world.publish(&template("1.0.0", &[])).await;
    let reply = world.create(&json!({"package": "acme/colours"})).await;
    assert_eq!(reply.status, 202, "{reply:?}");
    world.run(reply.text("id")).await.unwrap();
    buy_the_dear_one(world).await;
    assert_eq!(world.create(&json!({"package": "acme/dear"})).await.status, 202);
    seat_of_the_seated_one(world, true).await;
    assert_eq!(world.create(&json!({"package": "acme/seated"})).await.status, 202);
}

/// A package that is priced per seat, of which the workspace has bought one; and who has it.
async fn seat_of_the_seated_one(world: &World, is_assigned: bool) {
    world.publish(&Published { id: "acme/seated", price_cents: 500, ..template("1.0.0", &[]) }).await;
    let (tenant, account, at) =
        (world.editor.caller().tenant_id, world.editor.caller().account_id, "2026-11-21T12:00:00.000Z");
    let assigned = json!({"account_id": account, "member_since": at, "assigned_at": at});
    let record = json!({"package": "acme/seated", "revision": 1,
        "orders": {"ord_01JD3V7Z0QK2M4N6P8R0T2V4X6": {"seats": 1, "state": "bought", "price_cents": 500, "bought_at": at}},
        "assigned": if is_assigned { vec![assigned] } else { Vec::new() }});
    let item = keyed(format!("{tenant}#purchases"), "SEATS#acme/seated".to_owned(), record);
    world.put_catalog(serde_json::to_value(item).unwrap()).await;
    let member = keyed(tenant, format!("MEMBER#{account}"), json!({"role": "editor", "since": at}));
    world.app.put(Table::Accounts, &serde_json::to_value(member).unwrap()).await;
}

#[tokio::test]
async fn who_has_no_seat_of_a_package_generates_nothing_from_it() {
    let world = World::new().await;
    seat_of_the_seated_one(&world, false).await;
    for dry_run in [true, false] {
        let refused = world.create(&json!({"package": "acme/seated", "dry_run": dry_run})).await;
        assert_eq!((refused.status, refused.code()), (409, "seat_required"), "{refused:?}");
    }
    seat_of_the_seated_one(&world, true).await;
    assert_eq!(world.create(&json!({"package": "acme/seated"})).await.status, 202);
    let items = world.app.table(Table::Catalog).await;
    let seats = items.iter().find(|item| item["sk"] == "SEATS#acme/seated").unwrap();
    assert!(seats["orders"]["ord_01JD3V7Z0QK2M4N6P8R0T2V4X6"]["downloaded_at"].is_string(), "{seats}");
}

/// A package with a price, and the purchase of it.
async fn buy_the_dear_one(world: &World) {
    world.publish(&Published { id: "acme/dear", price_cents: 500, ..template("1.0.0", &[]) }).await;
    world.buy("acme/dear").await;
}

#[tokio::test]
async fn what_was_bought_counts_as_used_when_a_generation_of_it_is_made() {
    let world = World::new().await;
    buy_the_dear_one(&world).await;
    let is_used = async || {
        let items = world.app.table(Table::Catalog).await;
        let purchase = items.iter().find(|item| item["sk"] == "PACKAGE#acme/dear" && item["state"] == "bought");
        purchase.unwrap()["downloaded_at"].is_string()
    };
    let wrong = json!({"package": "acme/dear", "ontologies": ["upl_01JD3V7Z0QK2M4N6P8R0T2V4X6"]});
    assert_eq!(world.create(&wrong).await.status, 422);
    assert_eq!(world.create(&json!({"package": "acme/dear", "dry_run": true})).await.status, 202);
    assert!(!is_used().await, "nothing was made of it");
    assert_eq!(world.create(&json!({"package": "acme/dear"})).await.status, 202);
    assert!(is_used().await);
}
