//! Packages as their users have them: verified offline, and installed from a server that
//! answers as the hosted product does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use registry::licences::Licence;
use registry::signature::{Statement, Subject};
use registry::{Kind, PackageId, Version};
use serde_json::{Value, json};
use support::Sandbox;
use tempfile::TempDir;
use translog::claims::sha256_hex;
use translog::{PublicKeys, SigningKey};

const KEY: &str = "ggen_test_000000000000000000000000000000";

fn archive() -> Vec<u8> {
    let sandbox = Sandbox::new();
    engine::archive::pack(&sandbox.files("project")).unwrap()
}

fn statement(zip: &[u8]) -> Vec<u8> {
    let (id, version) = (PackageId::parse("acme/garage").unwrap(), Version::parse("1.2.0+7").unwrap());
    let licence = Licence::parse("MIT").unwrap();
    let subject = Subject::of(id, version, Kind::Template, licence, zip, &engine::Limits::default()).unwrap();
    let at: domain::Time = "2026-11-21T10:02:03.456Z".to_owned().try_into().unwrap();
    Statement::publish(subject, at, None, &SigningKey::from_bytes(&[7; 32])).unwrap().to_json().unwrap()
}

fn keys(seed: u8) -> Value {
    let keys: PublicKeys = [SigningKey::from_bytes(&[seed; 32]).verifying_key()].into_iter().collect();
    serde_json::to_value(keys.to_jwks()).unwrap()
}

#[test]
fn an_archive_is_verified_offline_by_its_statement() {
    let sandbox = Sandbox::new();
    let zip = archive();
    sandbox.write("garage.zip", &zip);
    sandbox.write("statement.json", statement(&zip));
    sandbox.write("keys.json", keys(7).to_string());
    sandbox.write("other.json", keys(8).to_string());
    let verify =
        |keys: &str| sandbox.run(&["verify", "package", "garage.zip", "statement.json", "--keys", keys, "--json"]);
    let ran = verify("keys.json");
    ran.succeeded();
    assert_eq!(ran.json()["package"], "acme/garage");
    assert_eq!(ran.json()["version"], "1.2.0+7");
    let ran = verify("other.json");
    assert_eq!((ran.code, &ran.json()["code"]), (1, &json!("signature_key_unknown")));
    let mut changed = zip.clone();
    *changed.last_mut().unwrap() ^= 1;
    sandbox.write("garage.zip", &changed);
    let ran = verify("keys.json");
    assert_eq!((ran.code, &ran.json()["code"]), (1, &json!("archive_differs")));
}

/// Of a creator; PKCS #8 as RFC 8410 has it, around 32 bytes of 7.
fn creator_pem() -> String {
    let der = [hex_bytes("302e020100300506032b657004220420"), vec![9; 32]].concat();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", base64(&der))
}

fn hex_bytes(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let letter = |at: usize| {
            let is_there = at <= three.len();
            if is_there { char::from(ALPHABET[(bits >> (18 - 6 * at) & 63) as usize]) } else { '=' }
        };
        (0..4).map(letter).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[test]
fn a_creators_signature_is_made_and_verified_offline_also_after_its_key_was_revoked() {
    let sandbox = Sandbox::new();
    let zip = archive();
    sandbox.write("garage.zip", &zip);
    sandbox.write("creator.pem", creator_pem());
    let workspace = "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    let ran = sandbox.run(&["sign", "key", "--key", "creator.pem", "--workspace", workspace]);
    ran.succeeded();
    let registered = registry::signature::public_key(ran.json()["public_key"].as_str().unwrap()).unwrap();
    let proof = ran.json()["proof"].as_str().unwrap().to_owned();
    registry::signature::check_possession(workspace.parse().unwrap(), &registered, &proof).unwrap();
    let package = ["sign", "package", "garage.zip", "--key", "creator.pem", "--package", "acme/garage"];
    let version = ["--kind", "template", "--number", "1.2.0+7", "--licence", "MIT"];
    let ran = sandbox.run(&[&package[..], &version[..]].concat());
    ran.succeeded();
    let text = |name: &str| ran.json()["signature"][name].as_str().unwrap().to_owned();
    let signature = translog::Signature { alg: "EdDSA".to_owned(), kid: text("kid"), value: text("value") };
    let unsigned = Statement::from_json(&statement(&zip)).unwrap();
    let creator: PublicKeys = [registered].into_iter().collect();
    let key = SigningKey::from_bytes(&[7; 32]);
    let signed =
        Statement::publish(unsigned.subject().clone(), unsigned.published_at(), Some((signature, &creator)), &key);
    sandbox.write("statement.json", signed.unwrap().to_json().unwrap());
    sandbox.write("keys.json", keys(7).to_string());
    let verify = |revoked_at: Option<&str>| {
        let mut set = keys(9);
        if let Some(at) = revoked_at {
            set["keys"][0]["revoked_at"] = json!(at);
        }
        sandbox.write("creator.json", set.to_string());
        let given = ["verify", "package", "garage.zip", "statement.json", "--keys", "keys.json"];
        sandbox.run(&[&given[..], &["--creator-keys", "creator.json", "--json"]].concat())
    };
    let good = verify(None);
    good.succeeded();
    assert_eq!(good.json()["creator_key"], translog::kid(&registered));
    let later = verify(Some("2026-11-22T00:00:00.000Z"));
    later.succeeded();
    assert_eq!(later.json()["creator_key_revoked_at"], "2026-11-22T00:00:00.000Z");
    let earlier = verify(Some("2026-11-21T00:00:00.000Z"));
    assert_eq!((earlier.code, &earlier.json()["code"]), (1, &json!("signature_key_revoked")));
    sandbox.write("creator.pem", "no key");
    assert_eq!(sandbox.run(&["sign", "key", "--key", "creator.pem", "--workspace", workspace]).code, 1);
}

#[test]
fn two_versions_of_an_ontology_are_compared_offline() {
    let sandbox = Sandbox::new();
    let label = "<http://www.w3.org/2000/01/rdf-schema#label>";
    let class = "<http://www.w3.org/2002/07/owl#Class>";
    let old = format!("<urn:x:A> a {class} ; {label} \"A\" .\n<urn:x:B> a {class} ; {label} \"B\" .\n");
    sandbox.write("old.ttl", &old);
    let files =
        BTreeMap::from([("ontology.ttl".to_owned(), format!("<urn:x:A> a {class} ; {label} \"A\" .\n").into_bytes())]);
    sandbox.write("new.zip", engine::archive::pack(&files).unwrap());
    let ran = sandbox.run(&["diff", "old.ttl", "new.zip", "--format", "json"]);
    ran.succeeded();
    assert_eq!((&ran.json()["bump"], &ran.json()["breaking"]), (&json!("major"), &json!(true)), "{}", ran.stdout);
    let ran = sandbox.run(&["diff", "old.ttl", "new.zip", "--declared", "minor"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("urn:x:B") && ran.stdout.contains("more than the declared step"), "{}", ran.stdout);
    sandbox.run(&["diff", "new.zip", "old.ttl", "--declared", "minor"]).succeeded();
}

/// What the server has, and what it was asked.
struct Hosted {
    zip: Mutex<Vec<u8>>,
    /// What the plan says of the archive.
    sha256: String,
    statement: Vec<u8>,
    asked: Mutex<Vec<String>>,
    url: Mutex<String>,
}

type Server = State<Arc<Hosted>>;

impl Hosted {
    fn note(&self, what: &str, headers: &HeaderMap) {
        assert_eq!(headers["authorization"], format!("Bearer {KEY}"));
        self.asked.lock().unwrap().push(what.to_owned());
    }
}

async fn plan(State(hosted): Server, headers: HeaderMap, Json(body): Json<Value>) -> (StatusCode, Json<Value>) {
    hosted.note(&format!("plan {body}"), &headers);
    assert!(headers.contains_key("idempotency-key"));
    if body["requirements"] == json!(["acme/nothing"]) {
        let problem = json!({"code": "dependency_conflict", "detail": "acme/nothing does not exist"});
        return (StatusCode::CONFLICT, Json(problem));
    }
    let offer = json!({"kind": "template", "licence": "MIT", "sha256": hosted.sha256, "size_bytes": 1});
    let change = json!({"package": "acme/garage", "change": "added", "version": "1.2.0+7", "offer": offer});
    let licences = json!({"duties": ["MIT: name the authors"], "unknown": []});
    (StatusCode::CREATED, Json(json!({"id": "ins_1", "changes": [change], "licences": licences})))
}

async fn step(State(hosted): Server, Path((_, step)): Path<(String, String)>, headers: HeaderMap) -> Json<Value> {
    hosted.note(&step, &headers);
    Json(json!({}))
}

async fn download(State(hosted): Server, Path(version): Path<String>, headers: HeaderMap) -> Json<Value> {
    hosted.note(&format!("download {version}"), &headers);
    Json(json!({"url": format!("{}/archive", hosted.url.lock().unwrap())}))
}

async fn shown(State(hosted): Server, headers: HeaderMap) -> Json<Value> {
    hosted.note("version", &headers);
    Json(json!({"statement": {"url": format!("{}/statement", hosted.url.lock().unwrap())}}))
}

/// A signed URL needs no key, and is to get none.
async fn signed(headers: HeaderMap, bytes: Vec<u8>) -> Bytes {
    assert!(!headers.contains_key("authorization"), "the key went to another server");
    bytes.into()
}

/// Serves until the process ends.
fn serve(hosted: Arc<Hosted>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    *hosted.url.lock().unwrap() = url.clone();
    let base = "/api/v1/marketplace/packages/acme/garage";
    let routes = Router::new()
        .route("/api/v1/library/installs", post(plan))
        .route("/api/v1/library/installs/{id}/{step}", post(step))
        .route(&format!("{base}/{{version}}/download"), get(download))
        .route(&format!("{base}/versions/{{version}}"), get(shown))
        .route("/api/v1/marketplace/keys", get(async || Json(keys(7))))
        .route("/api/v1/workspace", get(async || Json(json!({"id": "ten_1", "name": "Mills"}))))
        .route(
            "/archive",
            get(async |State(hosted): Server, headers: HeaderMap| {
                let zip = hosted.zip.lock().unwrap().clone();
                signed(headers, zip).await
            }),
        )
        .route(
            "/statement",
            get(async |State(hosted): Server, headers: HeaderMap| signed(headers, hosted.statement.clone()).await),
        )
        .with_state(hosted);
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
        });
    });
    url
}

struct User {
    folder: TempDir,
    hosted: Arc<Hosted>,
    url: String,
}

impl User {
    fn new(zip: Vec<u8>, statement: Vec<u8>) -> Self {
        let sha256 = sha256_hex(&zip);
        let hosted = Arc::new(Hosted {
            zip: Mutex::new(zip),
            sha256,
            statement,
            asked: Mutex::default(),
            url: Mutex::default(),
        });
        let url = serve(Arc::clone(&hosted));
        Self { folder: tempfile::tempdir().unwrap(), hosted, url }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ggen-cloud"));
        command.args(arguments).current_dir(self.folder.path()).env_clear().env("HOME", self.folder.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> (i32, Value, String) {
        let done =
            self.command(arguments).env("GGEN_CLOUD_KEY", KEY).env("GGEN_CLOUD_URL", &self.url).output().unwrap();
        let json = serde_json::from_slice(&done.stdout).unwrap_or_default();
        (done.status.code().unwrap(), json, String::from_utf8(done.stderr).unwrap())
    }

    fn lock(&self) -> Option<Value> {
        let text = fs::read(self.folder.path().join("ggen-packages.lock")).ok()?;
        Some(serde_json::from_slice(&text).unwrap())
    }
}

#[test]
fn an_install_is_checked_written_and_locked() {
    let zip = archive();
    let user = User::new(zip.clone(), statement(&zip));
    let (code, json, stderr) = user.run(&["install", "acme/garage@^1", "--use", "commercial", "--format", "json"]);
    assert_eq!(code, 0, "{json} {stderr}");
    assert_eq!(json["state"], "installed");
    assert!(json["signed_by"]["acme/garage"].is_string(), "{json}");
    assert_eq!(fs::read(user.folder.path().join("ggen-packages/acme-garage-1.2.0+7.zip")).unwrap(), zip);
    let locked = json!({"version": "1.2.0+7", "sha256": sha256_hex(&zip)});
    assert_eq!(user.lock(), Some(json!({"form": 1, "packages": {"acme/garage": locked}})));
    let asked = user.hosted.asked.lock().unwrap().clone();
    assert_eq!(asked[1..], ["commit", "download 1.2.0", "version"]);
    assert!(asked[0].contains("\"intended_use\":\"commercial\""), "{asked:?}");
    // The lock goes along with the next one.
    user.run(&["install", "--format", "json"]);
    assert!(user.hosted.asked.lock().unwrap()[4].contains("\"lock\":{\"acme/garage\":\"1.2.0+7\"}"));
}

#[test]
fn what_is_not_as_locked_or_signed_is_not_written() {
    let zip = archive();
    let mut other = zip.clone();
    *other.last_mut().unwrap() ^= 1;
    // Another archive than the plan names.
    let user = User::new(zip.clone(), statement(&zip));
    *user.hosted.zip.lock().unwrap() = other.clone();
    let (code, json, stderr) = user.run(&["install", "acme/garage", "--format", "json"]);
    assert_eq!((code, &json["error"]["code"]), (1, &json!("untrusted")), "{stderr}");
    // One that the registry never signed.
    let user = User::new(other, statement(&zip));
    let (code, json, stderr) = user.run(&["install", "acme/garage", "--format", "json"]);
    assert_eq!((code, &json["error"]["code"]), (1, &json!("untrusted")), "{stderr}");
    assert!(user.lock().is_none() && !user.folder.path().join("ggen-packages").exists());
    // The same number with other bytes than the lock has.
    let user = User::new(zip.clone(), statement(&zip));
    let locked = json!({"version": "1.2.0+7", "sha256": "ab".repeat(32)});
    let lock = json!({"form": 1, "packages": BTreeMap::from([("acme/garage", locked)])});
    fs::write(user.folder.path().join("ggen-packages.lock"), lock.to_string()).unwrap();
    let (code, json, stderr) = user.run(&["install", "--format", "json"]);
    assert_eq!((code, &json["error"]["code"]), (1, &json!("untrusted")), "{stderr}");
    assert_eq!(user.hosted.asked.lock().unwrap().len(), 1, "nothing is committed");
}

#[test]
fn a_refusal_of_the_service_is_told_with_its_code() {
    let zip = archive();
    let user = User::new(zip.clone(), statement(&zip));
    let (code, json, stderr) = user.run(&["install", "acme/nothing", "--format", "json"]);
    assert_eq!((code, &json["error"]["code"]), (1, &json!("dependency_conflict")));
    assert!(stderr.contains("acme/nothing does not exist"), "{stderr}");
    let (code, json, _) = user.run(&["install", "acme/garage", "--plan", "--format", "json"]);
    assert_eq!((code, &json["state"]), (0, &json!("planned")));
    assert_eq!(user.hosted.asked.lock().unwrap().last().unwrap(), "rollback");
}

#[test]
fn a_key_is_stored_for_its_owner_alone_and_sent_to_its_deployment_alone() {
    let zip = archive();
    let user = User::new(zip.clone(), statement(&zip));
    let mut login = user.command(&["login", "--url", &user.url]);
    let mut child = login.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), format!("{KEY}\n").as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "{done:?}");
    assert!(!String::from_utf8_lossy(&done.stdout).contains(KEY));
    let path = user.folder.path().join(".config/ggen-cloud/credentials.json");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let done = user.command(&["install", "acme/garage", "--format", "json"]).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let elsewhere =
        user.command(&["install", "acme/garage"]).env("GGEN_CLOUD_URL", "http://127.0.0.1:9").output().unwrap();
    assert_eq!(elsewhere.status.code(), Some(2), "{elsewhere:?}");
    let nobody =
        Command::new(env!("CARGO_BIN_EXE_ggen-cloud")).arg("install").env_clear().env("HOME", "/nonexistent").output();
    assert_eq!(nobody.unwrap().status.code(), Some(2));
}
