//! The market from a terminal: what `make up` published is found, installed and generated from.

use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::client::text;
use crate::cloud::command_line;
use crate::creator::{Creator, package};
use crate::user::{User, cloud};

const ONTOLOGY: &str = r"@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix : <https://example.org/harbour#> .
<https://example.org/harbour> a owl:Ontology .
:Quay a owl:Class .
:length a owl:DatatypeProperty ; rdfs:domain :Quay ; rdfs:range <http://www.w3.org/2001/XMLSchema#decimal> .
";

/// A user's shell in a folder of their own.
struct Terminal {
    folder: tempfile::TempDir,
    key: String,
}

impl Terminal {
    async fn new(scopes: &[&str]) -> Self {
        Self::of(&User::new().await, scopes).await
    }

    async fn of(user: &User, scopes: &[&str]) -> Self {
        let wanted = json!({"name": "terminal", "scopes": scopes});
        let key = user.api.post("/api/v1/auth/keys", &wanted).await.expect(201);
        Self { folder: tempfile::tempdir().unwrap(), key: text(&key, "key").to_owned() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// `ggen-cloud` with these arguments, and JSON as its answer.
    async fn run(&self, arguments: &[&str]) -> Value {
        self.answer(&[arguments, &["--format", "json"]].concat()).await
    }

    async fn answer(&self, arguments: &[&str]) -> Value {
        let mut command = Command::new(command_line());
        command.current_dir(self.path()).env("GGEN_CLOUD_URL", &cloud().api_url).env("GGEN_CLOUD_KEY", &self.key);
        command.args(arguments);
        let done = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert!(done.status.success(), "{arguments:?}: {done:?}");
        serde_json::from_slice(&done.stdout).unwrap()
    }
}

#[tokio::test]
async fn a_seeded_starter_is_found_installed_and_generated_from() {
    let terminal = Terminal::new(&["read", "generate"]).await;
    let found = terminal.run(&["search", "typescript interface validator"]).await;
    assert_eq!(found["items"][0]["package"], "starters/typescript-types", "{found}");

    let installed = terminal.run(&["install", "starters/typescript-types@^2", "--use", "commercial"]).await;
    assert_eq!(installed["state"], "installed", "{installed}");
    let lock: Value =
        serde_json::from_slice(&std::fs::read(terminal.path().join("ggen-packages.lock")).unwrap()).unwrap();
    assert!(lock["packages"]["starters/typescript-types"]["sha256"].is_string(), "{lock}");

    std::fs::write(terminal.path().join("harbour.ttl"), ONTOLOGY).unwrap();
    let package = ["generate", "--package", "starters/typescript-types@^2", "--ontology", "harbour.ttl"];
    let made = terminal.run(&[&package[..], &["--out", "generated", "--receipt", "receipt.json"]].concat()).await;
    let written = std::fs::read_to_string(terminal.path().join("generated/types.ts"));
    let written = written.unwrap_or_else(|error| panic!("{error}: {made}"));
    assert!(written.contains("interface Quay"), "{written}");
    let receipt = std::fs::read_to_string(terminal.path().join("receipt.json")).unwrap();
    assert!(receipt.contains("starters/typescript-types"), "the receipt names what was rendered: {receipt}");
}

/// A private key that nobody had before, as OpenSSL writes it (PKCS #8, RFC 8410).
fn new_pem() -> String {
    let secret: [u8; 32] = Sha256::digest(ulid::Ulid::generate().to_bytes()).into();
    let der = [&hex::decode("302e020100300506032b657004220420").unwrap()[..], &secret].concat();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der))
}

#[tokio::test]
async fn a_version_is_published_with_a_signature_of_its_creators_own_key() {
    let creator = Creator::new().await;
    let name = "signed-by-its-creator";
    creator.open(name, "template").await;
    let terminal = Terminal::of(&creator.user, &["read", "publish"]).await;
    std::fs::write(terminal.path().join("creator.pem"), new_pem()).unwrap();
    std::fs::write(terminal.path().join("package.zip"), engine::archive::pack(&package()).unwrap()).unwrap();
    let key = ["--key", "creator.pem", "--workspace", &creator.user.workspace_id];
    let registration = terminal.answer(&[&["sign", "key"][..], &key].concat()).await;
    let registered = creator.user.api.post("/api/v1/creator/signing-keys", &registration).await.expect(201);

    let id = format!("{}/{name}", creator.namespace);
    let named = ["publish", "package.zip", "--package", &id, "--number", "1.0.0", "--licence", "MIT"];
    let published = terminal.run(&[&named[..], &["--signing-key", "creator.pem"]].concat()).await;
    assert_eq!(published["state"], "in_review", "a creator's first version: {published}");
    let own = format!("/api/v1/creator/packages/{id}/versions/1.0.0");
    let version = creator.user.api.get(&own).await.expect(200);
    assert_eq!(version["signed_by_kid"], registered["kid"], "{version}");
}
