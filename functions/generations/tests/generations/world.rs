//! A workspace that uploads and generates.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use domain::{GenerationId, Role};
use generations::{
    create_generation, create_upload, fail_generation, get_generation, run_generation, sweep_generations,
};
use generations_store::generations as store;
use platform::queue::{Message, NotConsumed};
use platform::{Bucket, Error, Queue, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use translog::claims::sha256_hex;

/// Files by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

const MANIFEST: &str = r#"[project]
name = "colours"
version = "1.0.0"

[ontology]
source = "colours.ttl"

[[generation.rules]]
name = "list"
query = { inline = "SELECT ?name WHERE { ?c <urn:name> ?name } ORDER BY ?name" }
template = { file = "list.tera" }
output_file = "colours.txt"
"#;

/// One rule, one file.
pub(crate) fn colours() -> Files {
    files(&[
        ("ggen.toml", MANIFEST),
        ("colours.ttl", "<urn:r> <urn:name> \"red\" . <urn:b> <urn:name> \"blue\" .\n"),
        ("list.tera", "{% for row in results %}{{ row.name }}\n{% endfor %}"),
    ])
}

pub(crate) fn files(texts: &[(&str, &str)]) -> Files {
    texts.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// [`colours`] with one file replaced.
pub(crate) fn colours_with(path: &str, text: &str) -> Files {
    let mut files = colours();
    files.insert(path.to_owned(), text.as_bytes().to_vec());
    files
}

/// Would run for hours; ends by being cancelled.
pub(crate) fn endless() -> Files {
    let triples: String = (0..400).map(|n| format!("<urn:{n}> <urn:name> {n} .\n")).collect();
    let query = "SELECT (COUNT(*) AS ?name) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    let inline = "SELECT ?name WHERE { ?c <urn:name> ?name } ORDER BY ?name";
    let mut files = colours_with("colours.ttl", &triples);
    files.insert("ggen.toml".to_owned(), MANIFEST.replace(inline, query).into_bytes());
    files
}

/// What is counted is what lies in the tables: units of generations that are open
/// or complete, of those that are complete, and the bytes of uploads and artefacts.
pub(crate) async fn assert_books_balance(app: &TestApp) {
    let (items, usage) = (app.table(Table::Generations).await, app.table(Table::Usage).await);
    let generations = || items.iter().filter(|item| item["pk"].as_str().unwrap().ends_with("#generations"));
    for counter in usage.iter().filter(|item| item["sk"].as_str().unwrap().starts_with("QUOTA#")) {
        let mine = |item: &&Value| {
            item["quota"]["operation"] == counter["operation"] && item["quota"]["period"] == counter["period"]
        };
        let units = |states: &[&str]| {
            let mine =
                generations().filter(mine).filter(|item| states.contains(&item["position"]["state"].as_str().unwrap()));
            mine.map(|item| item["quota"]["units"].as_u64().unwrap()).sum::<u64>()
        };
        let sum = |mark: &str| {
            let sums = counter.as_object().unwrap().iter().filter(|(name, _)| name.starts_with(mark));
            sums.map(|(_, units)| units.as_u64().unwrap()).sum::<u64>()
        };
        assert_eq!(counter["used"].as_u64(), Some(units(&["pending", "running", "complete"])), "{counter}");
        assert_eq!(["day#", "key#", "terms#"].map(sum), [units(&["complete"]); 3], "{counter}");
    }
    let size = |item: &Value| item["size_bytes"].as_u64().unwrap_or(0);
    let uploads: u64 = items.iter().filter(|item| item["pk"].as_str().unwrap().ends_with("#uploads")).map(size).sum();
    let kept = generations().filter(|item| item["artifact"].get("deleted_at").is_none());
    let artifacts: u64 = kept.map(|item| size(&item["artifact"])).sum();
    let stored: u64 = usage.iter().filter_map(|item| item["used_bytes"].as_u64()).sum();
    assert_eq!(stored, uploads + artifacts, "bytes of uploads and artefacts");
    let due = usage.iter().filter(|item| item["pk"].as_str().unwrap().starts_with("STORED#")).map(size).sum::<u64>();
    assert_eq!(due, uploads, "each upload is looked at some day");
}

/// A deployment and somebody in it.
pub(crate) struct World {
    pub(crate) app: TestApp,
    pub(crate) editor: Actor,
    http: reqwest::Client,
}

impl World {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        app.set_executable(&run_generation::ENDPOINT, env!("CARGO_BIN_EXE_run-generation"));
        let editor = app.member(Role::Editor);
        Self { app, editor, http: reqwest::Client::new() }
    }

    /// Announces a file.
    pub(crate) async fn announce(&self, actor: &Actor, kind: &str, filename: &str, bytes: &[u8]) -> Reply {
        let body = json!({
            "kind": kind, "filename": filename, "size_bytes": bytes.len(), "sha256": sha256_hex(bytes),
        });
        actor.call(&create_upload::ENDPOINT).json(&body).send().await
    }

    /// Sends the signed request of an announced file; the store's status.
    pub(crate) async fn put(&self, announced: &Reply, bytes: &[u8]) -> u16 {
        let target = &announced.json["upload"];
        assert_eq!(target["method"], "PUT");
        let mut request = self.http.put(target["url"].as_str().unwrap()).body(bytes.to_vec());
        for (name, value) in target["headers"].as_object().unwrap() {
            request = request.header(name, value.as_str().unwrap());
        }
        request.send().await.unwrap().status().as_u16()
    }

    /// A GET without any header, as a browser follows a link.
    pub(crate) async fn fetch(&self, url: &str) -> (u16, Vec<u8>) {
        let response = self.http.get(url).send().await.unwrap();
        (response.status().as_u16(), response.bytes().await.unwrap().to_vec())
    }

    pub(crate) async fn upload_as(&self, actor: &Actor, kind: &str, filename: &str, bytes: &[u8]) -> String {
        let announced = self.announce(actor, kind, filename, bytes).await;
        assert_eq!(announced.status, 201, "{announced:?}");
        assert_eq!(self.put(&announced, bytes).await, 200);
        announced.text("id").to_owned()
    }

    pub(crate) async fn upload(&self, kind: &str, filename: &str, bytes: &[u8]) -> String {
        self.upload_as(&self.editor, kind, filename, bytes).await
    }

    pub(crate) async fn upload_project(&self, files: &Files) -> String {
        self.upload("project", "colours.zip", &engine::archive::pack(files).unwrap()).await
    }

    pub(crate) async fn create(&self, body: &Value) -> Reply {
        self.editor.call(&create_generation::ENDPOINT).json(body).send().await
    }

    /// Queues a generation of this project; its id.
    pub(crate) async fn generate(&self, files: &Files) -> String {
        let project = self.upload_project(files).await;
        let reply = self.create(&json!({"project": project})).await;
        assert_eq!(reply.status, 202, "{reply:?}");
        reply.text("id").to_owned()
    }

    pub(crate) async fn view(&self, id: &str) -> Value {
        let reply = self.editor.call(&get_generation::ENDPOINT).path("id", id).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// The queue's message about a generation.
    pub(crate) fn message(&self, id: &str, time_left: Duration) -> Message {
        let body = json!({"tenant_id": self.editor.caller().tenant_id, "generation_id": id});
        Message {
            id: format!("message-of-{id}"),
            body: body.to_string(),
            receive_count: 1,
            queue: Some(Queue::Interactive),
            receipt_handle: format!("handle-of-{id}"),
            deadline: SystemTime::now() + time_left,
        }
    }

    /// Hands the message to a worker; `Ok` consumes it.
    pub(crate) async fn run(&self, id: &str) -> Result<(), NotConsumed> {
        self.app.deliver(&run_generation::ENDPOINT, self.message(id, Duration::from_secs(120))).await
    }

    /// Hands the message to who takes the dead ones.
    pub(crate) async fn bury(&self, id: &str) -> Result<(), NotConsumed> {
        let dead = Message { queue: Some(Queue::GenerationsDead), ..self.message(id, Duration::from_secs(30)) };
        self.app.deliver(&fail_generation::ENDPOINT, dead).await
    }

    /// Lets the sweep come round.
    pub(crate) async fn sweep(&self) -> Result<(), Error> {
        self.app.tick(&sweep_generations::ENDPOINT).await
    }

    /// As a worker that takes the generation and is never heard of again.
    pub(crate) async fn lose_a_worker(&self, id: &str) {
        let (tenant, id) = (self.editor.caller().tenant_id, id.parse::<GenerationId>().unwrap());
        let claim = store::claim(self.app.unlimited(), tenant, id).await.unwrap().unwrap();
        assert!(matches!(claim, store::Outcome::Done(_)), "{claim:?}");
    }

    /// As it lies in its table.
    pub(crate) async fn item(&self, id: &str) -> Value {
        let items = self.app.table(Table::Generations).await;
        items.into_iter().find(|item| item["sk"] == id).expect("the generation's item")
    }

    /// Messages about a generation that have left for a worker's queue.
    pub(crate) async fn messages(&self, id: &str) -> usize {
        let items = self.app.table(Table::Outbox).await;
        let about = |item: &&Value| item["kind"] == "generation.queued" && item["body"].as_str().unwrap().contains(id);
        items.iter().filter(about).count()
    }

    /// Queues and runs a generation to its end; its view.
    pub(crate) async fn complete(&self, files: &Files) -> Value {
        let id = self.generate(files).await;
        self.run(&id).await.unwrap();
        let view = self.view(&id).await;
        assert_eq!(view["state"], "complete", "{view}");
        view
    }

    /// Lets every lease run out.
    pub(crate) fn outwait_leases(&self) {
        self.app.advance(domain::generation::LEASE);
    }

    /// Items of receipts, without the keys beside them.
    pub(crate) async fn receipts(&self) -> Vec<Value> {
        let items = self.app.table(Table::Receipts).await;
        items.into_iter().filter(|item| item["pk"] != "KEYS").collect()
    }

    /// Details of the events that tell an end.
    pub(crate) async fn ends(&self) -> Vec<Value> {
        let ends = self.app.events().await.into_iter().filter(|event| event["kind"] == "generation.finished");
        ends.map(|event| event["details"].clone()).collect()
    }

    /// Items of the outbox but for the events of uploads, which come before any generation.
    pub(crate) async fn outbox(&self) -> Vec<Value> {
        let mut items = self.app.table(Table::Outbox).await;
        items.retain(|item| item["kind"] != "upload.created");
        items
    }

    /// What must hold of a generation that has ended, whatever came before.
    pub(crate) async fn assert_ended_once(&self, id: &str) -> Value {
        let view = self.view(id).await;
        let state = view["state"].as_str().unwrap();
        assert!(["complete", "failed", "cancelled"].contains(&state), "{view}");
        let dry_run = view["dry_run"] == true;
        let complete = state == "complete" && !dry_run;
        let receipts = self.receipts().await.iter().filter(|item| item["generation_id"] == id).count();
        assert_eq!(receipts, usize::from(complete), "receipts of {view}");
        assert_eq!(view.get("artifact").is_some(), complete, "{view}");
        let item = self.item(id).await;
        assert_eq!((item.get("open_shard"), item.get("open_due_at")), (None, None), "a sweep would find it: {item}");
        assert_books_balance(&self.app).await;
        assert_eq!(view.get("report").is_some(), dry_run && state == "complete", "{view}");
        let ends: Vec<Value> = self.ends().await.into_iter().filter(|end| end["generation_id"] == id).collect();
        assert_eq!(ends.len(), 1, "{ends:?}");
        assert_eq!(ends[0]["state"], view["state"]);
        assert_eq!(ends[0].get("receipt_sha256").is_some(), complete, "{ends:?}");
        if complete {
            let sha256 = view["artifact"]["sha256"].as_str().unwrap();
            let key = format!("{}/{id}/{sha256}.zip", self.editor.caller().tenant_id);
            let zip = self.app.object(Bucket::Artifacts, &key).await.expect("the artefact");
            assert_eq!(sha256_hex(&zip), sha256);
        }
        view
    }
}
