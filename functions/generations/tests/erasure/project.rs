//! Projects whose every name and text is the person's.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use domain::Role;
use generations::{create_generation, create_upload, delete_artifact, run_generation};
use platform::Queue;
use platform::queue::Message;
use serde_json::{Value, json};
use testkit::{Actor, TestApp};
use translog::claims::sha256_hex;

/// Generations so far.
static CREATED: AtomicUsize = AtomicUsize::new(0);

/// Where the manifest lies.
pub(crate) fn manifest(text: &str) -> String {
    format!("{text}/ggen.toml")
}

/// Renders with a warning that names a column; with `broken`, a template that names a file.
fn files(text: &str, broken: bool) -> BTreeMap<String, Vec<u8>> {
    let toml = format!(
        "[project]\nname = \"{text}\"\nversion = \"1.0.0\"\n\n[ontology]\nsource = \"{text}.ttl\"\n\n\
         [[generation.rules]]\nname = \"{text}\"\n\
         query = {{ inline = \"SELECT ?{text} WHERE {{ ?c <urn:{text}> ?{text} }} ORDER BY ?{text}\" }}\n\
         template = {{ file = \"{text}.tera\" }}\noutput_file = \"{text}.txt\"\n"
    );
    let template = if broken { format!("{{{{ {text}_unknown }}}}") } else { format!("{text}\n") };
    BTreeMap::from([
        (manifest(text), toml.into_bytes()),
        (format!("{text}/{text}.ttl"), format!("<urn:r> <urn:{text}> 99999999999999999999999 .\n").into_bytes()),
        (format!("{text}/{text}.tera"), template.into_bytes()),
    ])
}

/// Uploads a file as a client does; its id.
pub(crate) async fn upload(actor: &Actor, kind: &str, filename: &str, bytes: &[u8]) -> String {
    let body = json!({"kind": kind, "filename": filename, "size_bytes": bytes.len(), "sha256": sha256_hex(bytes)});
    let call = actor.call(&create_upload::ENDPOINT).json(&body).idempotency_key(&format!("{filename}-{}", bytes.len()));
    let announced = call.send().await;
    assert_eq!(announced.status, 201, "{announced:?}");
    put(&announced.json["upload"], bytes).await;
    announced.text("id").to_owned()
}

/// Sends the signed request of something that was announced.
pub(crate) async fn put(target: &Value, bytes: &[u8]) {
    let mut request = reqwest::Client::new().put(target["url"].as_str().unwrap()).body(bytes.to_vec());
    for (name, value) in target["headers"].as_object().unwrap() {
        request = request.header(name, value.as_str().unwrap());
    }
    assert_eq!(request.send().await.unwrap().status().as_u16(), 200);
}

/// Queues a generation of such a project; its id.
pub(crate) async fn generate(actor: &Actor, text: &str, broken: bool) -> String {
    let zip = engine::archive::pack(&files(text, broken)).unwrap();
    let project = upload(actor, "project", &format!("{text}.zip"), &zip).await;
    let body = json!({"project": project, "manifest": manifest(text)});
    // Each is one of its own, of the same upload too.
    let key = format!("{project}-{}", CREATED.fetch_add(1, Ordering::Relaxed));
    let reply = actor.call(&create_generation::ENDPOINT).json(&body).idempotency_key(&key).send().await;
    assert_eq!(reply.status, 202, "{reply:?}");
    reply.text("id").to_owned()
}

/// Lets a worker end it.
pub(crate) async fn run(app: &TestApp, actor: &Actor, id: &str) {
    assert_ne!(actor.caller().role, Role::Viewer);
    let message = Message {
        id: format!("message-of-{id}"),
        body: json!({"tenant_id": actor.caller().tenant_id, "generation_id": id}).to_string(),
        receive_count: 1,
        queue: Some(Queue::Interactive),
        receipt_handle: format!("handle-of-{id}"),
        deadline: SystemTime::now() + Duration::from_secs(120),
    };
    app.deliver(&run_generation::ENDPOINT, message).await.unwrap();
}

/// Makes an artefact and deletes it: its bytes wait for a sweep.
pub(crate) async fn generate_and_delete(app: &TestApp, actor: &Actor, text: &str) {
    let id = generate(actor, text, false).await;
    run(app, actor, &id).await;
    let reply = actor.call(&delete_artifact::ENDPOINT).path("id", &id).send().await;
    assert_eq!(reply.status, 204, "{reply:?}");
}
