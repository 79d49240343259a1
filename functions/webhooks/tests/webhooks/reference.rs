//! What receivers verify by: the reference libraries of Python and Node, from the pinned
//! packages that `make setup` installs; and the vectors of our own clients.

use std::path::{Path, PathBuf};
use std::process::Command;

use domain::webhook::{EventType, PayloadForm};
use domain::{EventId, TenantId, Time, WebhookId};
use serde_json::{Value, json};
use testkit::TestApp;
use ulid::Ulid;
use webhooks_store::payload;
use webhooks_store::signing::{Secret, headers};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What these libraries say of the cases; each program prints a JSON array.
fn judge(mut program: Command, cases: &Value) -> Vec<bool> {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("cases.json");
    std::fs::write(&file, cases.to_string()).unwrap();
    let output = program.arg(&file).output().expect("the tools are missing: run `make setup`");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("no JSON: {error}\n{said}"))
}

fn python() -> Command {
    let mut python = Command::new(root().join(".local/checks/bin/python"));
    python.arg(root().join("tests/checks/webhooks/verify.py"));
    python
}

fn node() -> Command {
    let mut node = Command::new("node");
    node.arg(root().join("tests/checks/webhooks/verify.mjs"));
    node
}

/// Signed now, as the libraries want it.
fn case(secret: &Secret, signed_by: &[Secret], body: &str, seconds_ago: i64) -> Value {
    let at = Time::from(jiff::Timestamp::now()).plus(jiff::SignedDuration::from_secs(-seconds_ago));
    let named = headers(signed_by, EventId::new(Ulid(9)), at, body);
    let headers: serde_json::Map<String, Value> =
        named.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
    json!({"secret": secret.reveal(), "headers": headers, "body": body})
}

#[tokio::test]
async fn the_reference_libraries_of_python_and_node_verify_what_is_sent() {
    let app = TestApp::new().await;
    let (tenant, webhook, event) = (TenantId::new(Ulid(1)), WebhookId::new(Ulid(2)), EventId::new(Ulid(9)));
    let body = payload::of_test(app.unlimited(), tenant, webhook, event, PayloadForm::Full).unwrap();
    assert!(body.contains(EventType::Test.as_str()));
    let secrets: Vec<Secret> = (0..3).map(|_| Secret::new().unwrap()).collect();
    let mut cases = Vec::new();
    let mut expected = Vec::new();
    let mut add = |case: Value, accepted: bool| {
        cases.push(case);
        expected.push(accepted);
    };
    // Bytes of all kinds: each library reads base64 in its own way.
    for _ in 0..40 {
        let secret = Secret::new().unwrap();
        add(case(&secret, std::slice::from_ref(&secret), &body, 0), true);
    }
    for (index, secret) in secrets.iter().enumerate() {
        add(case(secret, &secrets[..2], &body, 0), index < 2);
    }
    add(case(&secrets[0], &secrets[..1], r#"{"name":"字 é \u0000"}"#, 0), true);
    add(case(&secrets[0], &secrets[..1], &body, 3_600), false);
    add(case(&secrets[0], &secrets[..1], &body, -3_600), false);
    let mut changed = case(&secrets[0], &secrets[..1], &body, 0);
    changed["body"] = json!(body.replace("test", "tested"));
    add(changed, false);
    let cases = Value::Array(cases);
    assert_eq!(judge(python(), &cases), expected, "Python");
    assert_eq!(judge(node(), &cases), expected, "Node");
}
