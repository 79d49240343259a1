//! What is sent to a webhook goes on to this machine, signed anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

const WEBHOOK: &str = "whk_01JD3V7Z0QK2M4N6P8R0T2V4X6";
const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const EVENT: &str = r#"{"id":"evt_2","type":"order.paid"}"#;

/// What the API is asked, and what arrives.
#[derive(Default)]
struct Seen {
    looks: usize,
    received: Vec<(HeaderMap, String)>,
}

type Shared = Arc<Mutex<Seen>>;

/// A delivery from before, and from the second look on a new one.
async fn list(State(seen): State<Shared>, headers: HeaderMap) -> (StatusCode, Json<Value>) {
    if headers["authorization"] != "Bearer ggen_test_key" {
        return (StatusCode::UNAUTHORIZED, Json(json!({"code": "token_invalid"})));
    }
    let mut seen = seen.lock().unwrap();
    seen.looks += 1;
    let item = |id: &str| json!({"event_id": id, "event_type": "order.paid", "replays": 0});
    let items = if seen.looks == 1 { vec![item("evt_1")] } else { vec![item("evt_2"), item("evt_1")] };
    (StatusCode::OK, Json(json!({"items": items})))
}

async fn delivery(Path((_, event)): Path<(String, String)>) -> Json<Value> {
    Json(json!({"event_id": event, "event_type": "order.paid", "body": EVENT}))
}

async fn receive(State(seen): State<Shared>, headers: HeaderMap, body: String) -> StatusCode {
    seen.lock().unwrap().received.push((headers, body));
    StatusCode::ACCEPTED
}

fn serve(seen: &Shared) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let routes = Router::new()
        .route("/api/v1/webhooks/{id}/deliveries", get(list))
        .route("/api/v1/webhooks/{id}/deliveries/{event}", get(delivery))
        .route("/hook", post(receive))
        .with_state(Arc::clone(seen));
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), routes).await.unwrap();
        });
    });
    url
}

fn command(url: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ggen-cloud"));
    command.args(arguments).env("GGEN_CLOUD_KEY", "ggen_test_key").env("GGEN_CLOUD_URL", url).stdin(Stdio::null());
    command
}

#[test]
fn what_is_new_goes_on_once_signed_by_the_given_secret_and_is_said() {
    let seen = Shared::default();
    let url = serve(&seen);
    let to = format!("{url}/hook");
    let arguments = ["listen", "--webhook", WEBHOOK, "--to", &to, "--secret", SECRET, "--events", "1"];
    let ran = command(&url, &arguments).output().unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.status.success(), "{said} {}", String::from_utf8_lossy(&ran.stderr));
    assert!(said.contains(&format!("listening to {WEBHOOK}")) && said.contains("evt_2 order.paid → 202"), "{said}");
    assert!(!said.contains("evt_1"), "what was there before stays: {said}");
    let seen = seen.lock().unwrap();
    let [(headers, body)] = &seen.received[..] else { panic!("{:?}", seen.received) };
    assert!(!headers.contains_key("authorization"), "the key goes nowhere else");
    let header = |name: &str| headers[name].to_str().unwrap();
    assert_eq!((header("webhook-id"), body.as_str()), ("evt_2", EVENT));
    let mut mac = Hmac::<Sha256>::new_from_slice(&(0..32).collect::<Vec<u8>>()).unwrap();
    mac.update(format!("evt_2.{}.{EVENT}", header("webhook-timestamp")).as_bytes());
    assert_eq!(header("webhook-signature"), format!("v1,{}", BASE64.encode(mac.finalize().into_bytes())));
}

#[test]
fn a_secret_that_is_none_is_refused_before_anything_is_asked() {
    let seen = Shared::default();
    let url = serve(&seen);
    let arguments = ["listen", "--webhook", WEBHOOK, "--to", "http://127.0.0.1:9/", "--secret", "whsec_short"];
    let ran = command(&url, &arguments).output().unwrap();
    assert_eq!(ran.status.code(), Some(2), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(seen.lock().unwrap().looks, 0);
}
