//! Deliveries are verified by the vectors of all clients.

use std::time::{Duration, SystemTime};

use ggen_cloud_client::webhooks::verify;
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
struct Case {
    name: String,
    secrets: Vec<String>,
    headers: Map<String, Value>,
    body: String,
    now: u64,
    expected: String,
}

fn cases() -> Vec<Case> {
    serde_json::from_slice(include_bytes!("../../../vectors/webhooks.json")).unwrap()
}

fn reason(case: &Case, body: &[u8]) -> &'static str {
    let secrets: Vec<&str> = case.secrets.iter().map(String::as_str).collect();
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(case.now);
    let header = |name: &str| case.headers.get(name).and_then(Value::as_str);
    verify(&secrets, header, body, now).map_or_else(|invalid| invalid.reason(), |_| "accepted")
}

#[test]
fn every_vector_is_judged_as_it_says() {
    let cases = cases();
    assert!(cases.len() > 25);
    for case in &cases {
        assert_eq!(reason(case, case.body.as_bytes()), case.expected, "{}", case.name);
    }
}

#[test]
fn no_changed_bit_is_accepted() {
    let case = &cases()[0];
    for position in 0..case.body.len() * 8 {
        let mut body = case.body.clone().into_bytes();
        body[position >> 3] ^= 1 << (position & 7);
        assert_eq!(reason(case, &body), "signature", "bit {position}");
    }
}
