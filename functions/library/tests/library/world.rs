//! A registry with published packages, and a workspace that installs them.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::packages::{self, Category, Latest, Page, Summary, Title, Visibility};
use catalog_store::versions::{self, Archive, Check};
use domain::{AccountId, Role, Sha256Hex, TenantId, Time};
use library::{commit_install, get_install, list_library, plan_install, roll_back_install};
use platform::{Bucket, Secret, Table, blobs, signing};
use registry::checks::Grade;
use registry::licences::Licence;
use registry::moderation::Takedowns;
use registry::names::transfer::Ownership;
use registry::signature::{Statement, Subject};
use registry::versions::life::{Actor as By, Command, Life, Reason};
use registry::{Kind, PackageId, Requirement, Version};
use serde_json::{Value, json};
use store_core::item::keyed;
use testkit::{Actor, Reply, TestApp};
use translog::claims::sha256_hex;
use ulid::Ulid;

pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) editor: Actor,
}

/// A version to be published.
#[derive(Clone)]
pub(crate) struct Published<'a> {
    pub(crate) id: &'a str,
    pub(crate) version: &'a str,
    pub(crate) licence: &'a str,
    pub(crate) requirements: &'a [&'a str],
    pub(crate) price_cents: u64,
    /// The workspace that alone may know of it.
    pub(crate) private_of: Option<TenantId>,
    pub(crate) grade: Grade,
}

pub(crate) fn package<'a>(id: &'a str, version: &'a str) -> Published<'a> {
    Published { id, version, licence: "MIT", requirements: &[], price_cents: 0, private_of: None, grade: Grade::Pass }
}

/// Who publishes.
fn creator() -> (TenantId, AccountId) {
    (TenantId::new(Ulid(77)), AccountId::new(Ulid(78)))
}

fn hash(bytes: &[u8]) -> Sha256Hex {
    sha256_hex(bytes).try_into().unwrap()
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        let editor = app.member(Role::Editor);
        Self { app, editor }
    }

    pub(crate) fn tenant(&self) -> TenantId {
        self.editor.caller().tenant_id
    }

    /// Publishes a version as the catalogue does; its package is opened by the first.
    pub(crate) async fn publish(&self, published: &Published<'_>) -> Archive {
        let (id, version) = (PackageId::parse(published.id).unwrap(), Version::parse(published.version).unwrap());
        let zip = zip(published);
        let archive = Archive { sha256: hash(&zip), size_bytes: zip.len() as u64 };
        let licence = Licence::parse(published.licence).unwrap();
        let now = Time::from(self.app.now());
        let limits = engine::Limits::default();
        let subject = Subject::of(id.clone(), version.clone(), Kind::Template, licence.clone(), &zip, &limits).unwrap();
        let key = signing::published_key(self.app.unlimited(), Secret::RegistryKey, Table::Catalog).await.unwrap();
        let statement = Statement::publish(subject, now, None, &key).unwrap().to_json().unwrap();
        self.put_object(&archive.object_key(), zip).await;
        self.put_object(&format!("statements/{}.json", hash(&statement)), statement.clone()).await;
        self.put_package(published, &id, &version, &licence, now).await;
        let step = Life::default().decide(Command::Publish, By::Owner(creator().1), now, None).unwrap();
        let record = versions::Record {
            package: id.clone(),
            version: version.clone(),
            created_by: creator().1,
            created_at: now,
            licence,
            requirements: published.requirements.iter().map(|it| it.parse::<Requirement>().unwrap()).collect(),
            archive: Some(archive.clone()),
            notes: None,
            life: Life::default().with(step),
            submitted_at: None,
            check: Some(Check {
                grade: published.grade,
                score: 90,
                report_sha256: hash(b"report"),
                readme_sha256: None,
                subject_sha256: None,
                flags: Vec::new(),
                ontologies: Vec::new(),
                changes: None,
                checked_at: now,
            }),
            statement_sha256: Some(hash(&statement)),
            published_at: Some(now),
            creator_signature: None,
            announced_by: None,
            takedowns: Takedowns::default(),
            taken_down_at: None,
            revision: 1,
        };
        self.put_version(&record).await;
        archive
    }

    pub(crate) async fn put_object(&self, key: &str, bytes: Vec<u8>) {
        let sha256 = hash(&bytes);
        blobs::put(self.app.unlimited(), Bucket::Packages, key, bytes, &sha256, "application/zip").await.unwrap();
    }

    async fn put_package(
        &self,
        published: &Published<'_>,
        id: &PackageId,
        version: &Version,
        licence: &Licence,
        now: Time,
    ) {
        if packages::find(self.app.unlimited(), id).await.unwrap().is_some() {
            return;
        }
        let (owner, created_by) = creator();
        let record = packages::Record {
            id: id.clone(),
            kind: Kind::Template,
            visibility: if published.private_of.is_some() { Visibility::Private } else { Visibility::Public },
            ownership: Ownership { owner: published.private_of.unwrap_or(owner), offer: None },
            created_by,
            page: Page {
                title: Title::parse("Types").unwrap(),
                summary: Summary::parse("Types from a vocabulary.").unwrap(),
                category: Category::Other,
                tags: Vec::new(),
                homepage: None,
                repository: None,
            },
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
        let item = serde_json::to_value(keyed(format!("PACKAGE#{id}"), "PACKAGE", record)).unwrap();
        self.app.put(Table::Catalog, &item).await;
    }

    /// Puts the record of a version as it stands.
    pub(crate) async fn put_version(&self, record: &versions::Record) {
        let (pk, sk) = (format!("PACKAGE#{}", record.package), format!("VERSION#{}", record.version.sort_key()));
        self.app.put(Table::Catalog, &serde_json::to_value(keyed(pk, sk, record)).unwrap()).await;
    }

    pub(crate) async fn version(&self, id: &str, version: &str) -> versions::Record {
        let (id, version) = (PackageId::parse(id).unwrap(), Version::parse(version).unwrap());
        versions::find(self.app.unlimited(), &id, &version).await.unwrap().unwrap()
    }

    /// As its owner does.
    pub(crate) async fn yank(&self, id: &str, version: &str) {
        let mut record = self.version(id, version).await;
        let reason = Some(Reason::parse("it writes dates without a time zone").unwrap());
        let step = record.life.decide(Command::Yank, By::Owner(creator().1), self.app.now().into(), reason).unwrap();
        record.life = record.life.with(step);
        self.put_version(&record).await;
    }

    /// As staff does.
    pub(crate) async fn take_down(&self, id: &str, version: &str) {
        let mut record = self.version(id, version).await;
        record.taken_down_at = Some(self.app.now().into());
        self.put_version(&record).await;
    }

    /// As staff does with a package as a whole.
    pub(crate) async fn take_down_package(&self, id: &str) {
        for mut item in self.app.table(Table::Catalog).await {
            if item["pk"] == format!("PACKAGE#{id}") && item["sk"] == "PACKAGE" {
                item["taken_down_at"] = serde_json::to_value(Time::from(self.app.now())).unwrap();
                self.app.put(Table::Catalog, &item).await;
            }
        }
    }

    pub(crate) async fn plan(&self, body: &Value) -> Reply {
        self.editor.call(&plan_install::ENDPOINT).json(body).send().await
    }

    /// Plans and gives the id.
    pub(crate) async fn planned(&self, body: &Value) -> String {
        let reply = self.plan(body).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.text("id").to_owned()
    }

    pub(crate) async fn commit(&self, id: &str) -> Reply {
        self.editor.call(&commit_install::ENDPOINT).path("id", id).send().await
    }

    pub(crate) async fn roll_back(&self, id: &str) -> Reply {
        self.editor.call(&roll_back_install::ENDPOINT).path("id", id).send().await
    }

    pub(crate) async fn view(&self, id: &str) -> Value {
        let reply = self.editor.call(&get_install::ENDPOINT).path("id", id).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// Plans and commits; the install's id.
    pub(crate) async fn install(&self, requirements: &[&str]) -> String {
        let id = self.planned(&json!({"requirements": requirements})).await;
        let reply = self.commit(&id).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        id
    }

    /// What is in the library: versions by package.
    pub(crate) async fn library(&self) -> BTreeMap<String, String> {
        let reply = self.editor.call(&list_library::ENDPOINT).query("limit=100").send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
        reply.json["items"].as_array().unwrap().iter().map(|it| (text(it, "package"), text(it, "version"))).collect()
    }

    /// What must hold whatever was installed, removed or killed: a package counts the
    /// workspaces that have it, by lines that are there for each.
    pub(crate) async fn assert_counts_are_true(&self) {
        let items = self.app.table(Table::Catalog).await;
        let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
        let lock = items.iter().find(|it| text(it, "pk").ends_with("#library") && it["sk"] == "LOCK");
        let has: BTreeSet<String> =
            lock.and_then(|it| it["entries"].as_object()).into_iter().flat_map(|it| it.keys().cloned()).collect();
        let lines: BTreeSet<String> =
            items.iter().filter_map(|it| text(it, "pk").strip_prefix("DEPENDANTS#").map(str::to_owned)).collect();
        assert_eq!(lines, has, "lines of dependants");
        for package in items.iter().filter(|it| it["sk"] == "PACKAGE") {
            let expected = u64::from(has.contains(&text(package, "id")));
            assert_eq!(package["installs"].as_u64(), Some(expected), "{package}");
        }
        assert!(lock.is_none_or(|it| it.get("uncounted").is_none()), "{lock:?}");
    }

    /// Kinds of events about installs.
    pub(crate) async fn install_events(&self) -> Vec<String> {
        self.app.event_kinds().await.into_iter().filter(|kind| kind.starts_with("install.")).collect()
    }
}

/// A project of one rule that names its version.
fn zip(published: &Published<'_>) -> Vec<u8> {
    let manifest = format!(
        "[project]\nname = \"{}\"\nversion = \"1.0.0\"\n\n[ontology]\nsource = \"a.ttl\"\n\n[[generation.rules]]\n\
         name = \"list\"\nquery = {{ inline = \"SELECT ?n WHERE {{ ?c <urn:name> ?n }}\" }}\n\
         template = {{ inline = \"{} {}\" }}\noutput_file = \"out.txt\"\n",
        published.id.replace('/', "-"),
        published.id,
        published.version
    );
    let files = [("ggen.toml", manifest), ("a.ttl", "<urn:r> <urn:name> \"red\" .\n".to_owned())];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    engine::archive::pack(&files).unwrap()
}
