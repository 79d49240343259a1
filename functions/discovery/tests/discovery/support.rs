//! Packages as they lie in the table, and what a search tells of them.

use std::io::{Cursor, Write as _};
use std::time::{Duration, SystemTime};

use catalog_store::index_queue::PackageChanged;
use discovery::{index_package, search_packages, search_terms};
use platform::queue::Message;
use platform::{Bucket, Queue, Table};
use registry::PackageId;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use testkit::{Reply, TestApp};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A package of the table, with one version for each archive.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) id: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) title: &'static str,
    pub(crate) revision: u64,
    pub(crate) is_public: bool,
    pub(crate) installs: u64,
    pub(crate) price_cents: u64,
    pub(crate) priced_per: &'static str,
    /// Of all its versions.
    pub(crate) requirements: Vec<String>,
    pub(crate) versions: Vec<(&'static str, Vec<(&'static str, String)>)>,
}

impl Made {
    pub(crate) fn new(id: &'static str, title: &'static str) -> Self {
        let readme = vec![("README.md", format!("# {title}\n\nHow to use it."))];
        let versions = vec![("1.0.0", readme)];
        let requirements = Vec::new();
        Self {
            id,
            kind: "template",
            title,
            revision: 1,
            is_public: true,
            installs: 0,
            price_cents: 0,
            priced_per: "workspace",
            requirements,
            versions,
        }
    }

    pub(crate) fn ontology(id: &'static str, title: &'static str, turtle: &str) -> Self {
        let archive = vec![("ontology.ttl", format!("{PREFIXES}{turtle}")), ("README.md", title.to_owned())];
        Self { kind: "ontology", versions: vec![("1.0.0", archive)], ..Self::new(id, title) }
    }

    /// Puts records and archives as they lie after publishing.
    pub(crate) async fn put(&self, app: &TestApp) {
        let mut latest = Value::Null;
        for (number, files) in &self.versions {
            let archive = zip(files);
            let sha256 = hex::encode(Sha256::digest(&archive));
            let version = registry::Version::parse(number).unwrap();
            let hash = domain::Sha256Hex::try_from(sha256.clone()).unwrap();
            let key = format!("archives/{sha256}.zip");
            let size_bytes = archive.len();
            platform::blobs::put(app.unlimited(), Bucket::Packages, &key, archive, &hash, "application/zip")
                .await
                .unwrap();
            let record = json!({
                "pk": format!("PACKAGE#{}", self.id), "sk": format!("VERSION#{}", version.sort_key()),
                "package": self.id, "version": number, "created_by": "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6",
                "created_at": AT, "licence": "MIT", "requirements": self.requirements, "revision": 1,
                "archive": {"sha256": sha256, "size_bytes": size_bytes},
                "life": published_life(), "published_at": AT,
                "check": {
                    "grade": "PASS", "score": 90, "report_sha256": sha256, "checked_at": AT,
                    "readme_sha256": put_readme(app, files).await,
                },
            });
            app.put(Table::Catalog, &record).await;
            latest = json!({"version": number, "licence": "MIT", "score": 90, "published_at": AT});
        }
        let mut record = json!({
            "pk": format!("PACKAGE#{}", self.id), "sk": "PACKAGE", "id": self.id, "kind": self.kind,
            "visibility": if self.is_public { "public" } else { "private" },
            "owner": "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6", "created_by": "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6",
            "page": {"title": self.title, "summary": format!("{} for everybody.", self.title), "category": "api", "tags": ["made"]},
            "price_cents": self.price_cents, "priced_per": self.priced_per, "revision": self.revision, "created_at": AT, "changed_at": AT,
            "downloads": 5, "installs": self.installs,
        });
        if !latest.is_null() {
            record["latest"] = latest;
        }
        app.put(Table::Catalog, &record).await;
        let id: PackageId = self.id.parse().unwrap();
        let line = json!({"pk": format!("CATALOGUE#{}", shard(&id)), "sk": format!("PACKAGE#{id}"), "id": self.id});
        app.put(Table::Catalog, &line).await;
    }
}

/// When everything was published.
pub(crate) const AT: &str = "2026-11-20T12:00:00.000Z";

async fn put_readme(app: &TestApp, files: &[(&str, String)]) -> Option<String> {
    let (_, text) = files.iter().find(|(name, _)| *name == "README.md")?;
    let hash = domain::Sha256Hex::try_from(hex::encode(Sha256::digest(text))).unwrap();
    let key = catalog_store::versions::readme_key(&hash);
    let bytes = text.clone().into_bytes();
    platform::blobs::put(app.unlimited(), Bucket::Packages, &key, bytes, &hash, "text/markdown").await.unwrap();
    Some(hash.to_string())
}

const PREFIXES: &str = "@prefix ex: <https://ex.example/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n\
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\
    @prefix prov: <http://www.w3.org/ns/prov#> .\n";

/// As `catalog_store::packages` spreads them.
fn shard(id: &PackageId) -> u8 {
    id.to_string().bytes().fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % 16
}

/// The steps of a version that was published.
fn published_life() -> Value {
    let by = json!({"owner": "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6"});
    json!({"steps": [{"command": "publish", "to": "published", "by": by, "at": AT}]})
}

pub(crate) fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[allow(clippy::disallowed_methods, reason = "Lambda's deadline is by the machine's clock")]
pub(crate) fn messages(ids: &[&str]) -> Vec<Message> {
    let changed = |id: &str| PackageChanged { package: id.parse().unwrap() };
    let message = |(at, id): (usize, &&str)| Message {
        id: format!("message-{at}"),
        body: serde_json::to_string(&changed(id)).unwrap(),
        receive_count: 1,
        queue: Some(Queue::Index),
        receipt_handle: format!("receipt-{at}"),
        deadline: SystemTime::now() + Duration::from_secs(60),
    };
    ids.iter().enumerate().map(message).collect()
}

/// Indexes these packages; all must be consumed.
pub(crate) async fn index(app: &TestApp, ids: &[&str]) {
    let failed = app.deliver_batch(&index_package::ENDPOINT, &messages(ids)).await;
    assert!(failed.is_empty(), "{failed:?}");
}

pub(crate) async fn search(app: &TestApp, body: Value) -> Reply {
    app.anon().call(&search_packages::ENDPOINT).json(&body).send().await
}

pub(crate) async fn terms(app: &TestApp, query: &str) -> Reply {
    app.anon().call(&search_terms::ENDPOINT).query(query).send().await
}

/// Names of packages that a text finds, as soon as a search must see them.
pub(crate) async fn found(app: &TestApp, text: &str) -> Vec<String> {
    let reply = search(app, json!({"text": text, "limit": 100})).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json["items"].as_array().unwrap().iter().map(|it| it["package"].as_str().unwrap().to_owned()).collect()
}

/// Whole answers of several searches, to compare two indexes.
pub(crate) async fn answers(app: &TestApp) -> Vec<Value> {
    // A function that starts cold opens the newest index.
    app.cool();
    let mut answers = Vec::new();
    for text in ["", "made", "types", "ontology", "report", "typ"] {
        answers.push(search(app, json!({"text": text, "facets": true, "limit": 100})).await.json);
    }
    for text in ["report", "ex:Report", "entity"] {
        answers.push(terms(app, &format!("q={text}&limit=100")).await.json);
    }
    answers
}
