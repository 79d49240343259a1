//! A workspace that publishes, and another one.

use std::time::{Duration, SystemTime};

use catalog::{
    accept_agreement, check_version, create_namespace, create_package, create_version, get_creator_package,
    get_creator_version, get_version_report, publish_version, submit_version,
};
use domain::Role;
use domain::plan::{Overrides, Plan, Terms};
use platform::queue::{Message, NotConsumed};
use platform::{Endpoint, Queue, Table};
use serde_json::{Value, json};
use tenancy_store::plans::{self, Change};
use testkit::{Actor, Reply, TestApp};
use translog::claims::sha256_hex;

/// A deployment and two of its workspaces.
pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) editor: Actor,
    pub(crate) stranger: Actor,
    http: reqwest::Client,
}

pub(crate) fn page() -> Value {
    json!({
        "title": "TypeScript from any ontology", "summary": "Types and a client.", "category": "api",
        "tags": ["typescript", "owl"], "homepage": "https://acme.example/typescript",
    })
}

/// A body that opens `acme/<name>`.
pub(crate) fn new_package(name: &str, kind: &str) -> Value {
    json!({"namespace": "acme", "name": name, "kind": kind, "visibility": "public", "page": page()})
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        app.set_executable(&check_version::ENDPOINT, env!("CARGO_BIN_EXE_check-version"));
        let (editor, stranger) = (app.member(Role::Editor), app.other_tenant());
        Self { app, editor, stranger, http: reqwest::Client::new() }
    }

    /// With the package `acme/<name>`.
    pub(crate) async fn with_package(name: &str, kind: &str) -> Self {
        let world = Self::with_namespace().await;
        let opened = world.open_package(&new_package(name, kind)).await;
        assert_eq!(opened.status, 201, "{opened:?}");
        world
    }

    /// With the namespace `acme`.
    pub(crate) async fn with_namespace() -> Self {
        let world = Self::new().await;
        assert_eq!(world.open_namespace(&world.editor, "acme").await.status, 201);
        world
    }

    pub(crate) async fn open_namespace(&self, actor: &Actor, namespace: &str) -> Reply {
        actor.call(&create_namespace::ENDPOINT).json(&json!({"namespace": namespace})).send().await
    }

    pub(crate) async fn open_package(&self, body: &Value) -> Reply {
        self.editor.call(&create_package::ENDPOINT).json(body).send().await
    }

    /// A call about `acme/<name>`.
    pub(crate) fn about(&self, actor: &Actor, endpoint: &'static Endpoint, name: &str) -> testkit::Call {
        actor.call(endpoint).path("namespace", "acme").path("name", name)
    }

    pub(crate) async fn package(&self, name: &str) -> Value {
        let reply = self.about(&self.editor, &get_creator_package::ENDPOINT, name).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// Gives the workspace a tier of its own, which may begin with the next period: now.
    pub(crate) async fn terms(&self, overrides: Overrides) {
        let change = Change::Terms(Terms { plan: Plan::Free, overrides });
        let tenant = self.editor.caller().tenant_id;
        plans::change(self.app.unlimited(), tenant, &change, &testkit::system()).await.unwrap().unwrap();
        self.app.advance(jiff::SignedDuration::from_hours(24 * 31));
    }

    /// Items of the catalogue whose keys begin so.
    pub(crate) async fn items(&self, pk: &str, sk: &str) -> Vec<Value> {
        let begins = |item: &Value, name: &str, start: &str| item[name].as_str().unwrap().starts_with(start);
        let mut items = self.app.table(Table::Catalog).await;
        items.retain(|item| begins(item, "pk", pk) && begins(item, "sk", sk));
        items
    }

    /// Messages that tell the search index of a package.
    pub(crate) async fn index_messages(&self) -> usize {
        let items = self.app.table(Table::Outbox).await;
        items.iter().filter(|item| item["destination"] == "index_queue").count()
    }

    /// What is counted of the workspace is what is there of it.
    pub(crate) async fn assert_counted(&self) {
        let tenant = format!("{}#catalog", self.editor.caller().tenant_id);
        let listed = self.items(&tenant, "PACKAGE#").await;
        let packages = self.items("PACKAGE#", "PACKAGE").await;
        let private = packages.iter().filter(|it| it["visibility"] == "private").count();
        let namespaces = self.items(&tenant, "NAMESPACE#").await.len();
        let counts = self.items(&tenant, "COUNTS").await.pop().unwrap_or_default();
        let counted = |name: &str| counts[name].as_u64().unwrap_or_default();
        assert_eq!(counted("packages"), packages.len() as u64);
        assert_eq!(counted("packages"), listed.len() as u64);
        assert_eq!(counted("private_packages"), private as u64);
        assert_eq!(counted("namespaces"), namespaces as u64);
        let folds = self.items("FOLD#", "FOLD").await.len();
        let all_namespaces = self.items("NAMESPACE#", "NAMESPACE").await.len();
        assert_eq!(folds, packages.len() + all_namespaces, "each name has its fold");
        let created = |kind: &str| kind == "package.created";
        let events = self.app.event_kinds().await.iter().filter(|kind| created(kind)).count();
        assert_eq!(events, packages.len(), "each package has its event");
    }

    pub(crate) async fn announce(&self, name: &str, body: &Value) -> Reply {
        self.about(&self.editor, &create_version::ENDPOINT, name).json(body).send().await
    }

    /// Sends a signed request; the store's status.
    pub(crate) async fn put(&self, target: &Value, bytes: &[u8]) -> u16 {
        assert_eq!(target["method"], "PUT");
        let mut request = self.http.put(target["url"].as_str().unwrap()).body(bytes.to_vec());
        for (name, value) in target["headers"].as_object().unwrap() {
            request = request.header(name, value.as_str().unwrap());
        }
        request.send().await.unwrap().status().as_u16()
    }

    /// Announces and uploads a version of `acme/<name>`.
    pub(crate) async fn upload(&self, name: &str, version: &str, zip: &[u8]) {
        let archive = json!({"sha256": sha256_hex(zip), "size_bytes": zip.len()});
        let announced = self.announce(name, &json!({"version": version, "licence": "MIT", "archive": archive})).await;
        assert_eq!(announced.status, 201, "{announced:?}");
        assert_eq!(self.put(&announced.json["upload"], zip).await, 200);
    }

    pub(crate) async fn submit(&self, name: &str, version: &str) -> Reply {
        self.about(&self.editor, &submit_version::ENDPOINT, name).path("version", version).send().await
    }

    pub(crate) async fn submit_zip(&self, name: &str, version: &str, zip: &[u8]) {
        self.upload(name, version, zip).await;
        let submitted = self.submit(name, version).await;
        assert_eq!(submitted.status, 200, "{submitted:?}");
    }

    /// Messages that ask for a check, the oldest first.
    pub(crate) async fn queued_checks(&self) -> Vec<Value> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|item| item["destination"] == "checks_queue");
        items.sort_by_key(|item| item["sk"].to_string());
        items.iter().map(|item| serde_json::from_str(item["body"].as_str().unwrap()).unwrap()).collect()
    }

    /// Hands a message to the worker.
    pub(crate) async fn check(&self, message: &Value, receive_count: u32) -> Result<(), NotConsumed> {
        let message = Message {
            id: format!("message-{}", message["version"]),
            body: message.to_string(),
            receive_count,
            queue: Some(Queue::Checks),
            receipt_handle: "handle".to_owned(),
            deadline: SystemTime::now() + Duration::from_secs(120),
        };
        self.app.deliver(&check_version::ENDPOINT, message).await
    }

    /// Lets the worker check whatever waits.
    pub(crate) async fn run_checks(&self) {
        for message in self.queued_checks().await {
            self.check(&message, 1).await.unwrap();
        }
    }

    /// Accepts the agreement, for a workspace whose versions moderators have approved before.
    pub(crate) async fn accept_agreement(&self) {
        self.accept_agreement_as_new_creator().await;
        let pk = format!("{}#catalog", self.editor.caller().tenant_id);
        let mut counts = self.items(&pk, "COUNTS").await.pop().unwrap_or_else(|| json!({"pk": pk, "sk": "COUNTS"}));
        counts["approved_versions"] = json!(1);
        self.app.put(Table::Catalog, &counts).await;
    }

    pub(crate) async fn accept_agreement_as_new_creator(&self) {
        let body = json!({"agreement": "seller", "version": 1});
        let reply = self.editor.call(&accept_agreement::ENDPOINT).json(&body).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
    }

    pub(crate) async fn publish(&self, name: &str, version: &str) -> Reply {
        self.about(&self.editor, &publish_version::ENDPOINT, name).path("version", version).send().await
    }

    /// Uploads, checks and publishes a version of `acme/<name>`.
    pub(crate) async fn publish_zip(&self, name: &str, version: &str, zip: &[u8]) {
        self.submit_zip(name, version, zip).await;
        self.run_checks().await;
        let published = self.publish(name, version).await;
        assert_eq!(published.status, 200, "{published:?}");
    }

    /// A version as its creators see it.
    pub(crate) async fn version(&self, name: &str, version: &str) -> Value {
        let call = self.about(&self.editor, &get_creator_version::ENDPOINT, name).path("version", version);
        let reply = call.send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    pub(crate) async fn report_reply(&self, name: &str, version: &str) -> Reply {
        self.about(&self.editor, &get_version_report::ENDPOINT, name).path("version", version).send().await
    }

    pub(crate) async fn report(&self, name: &str, version: &str) -> Value {
        let reply = self.report_reply(name, version).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }
}
