//! Signed URLs of downloads.
//!
//! `signed.json` is what botocore's signer makes of the same URLs with the same key;
//! `infra/local/tests/test_downloads.py` makes it anew and compares.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use platform::downloads::{canned_policy, signed};
use serde::Deserialize;

/// A pair that only these tests know.
const PEM: &str = include_str!("test-key.pem");
const KEY_ID: &str = "K2JCJMDEHXQW5F";

#[derive(Deserialize)]
struct Example {
    url: String,
    expires: i64,
    signed: String,
}

fn examples() -> Vec<Example> {
    serde_json::from_str(include_str!("signed.json")).unwrap()
}

#[test]
fn a_url_is_signed_byte_by_byte_as_botocore_signs_it() {
    let examples = examples();
    assert!(examples.iter().any(|it| it.url.contains('?')) && examples.iter().any(|it| !it.url.contains('?')));
    for Example { url, expires, signed: expected } in examples {
        assert_eq!(signed(&url, expires, KEY_ID, PEM).unwrap(), expected);
    }
}

#[test]
fn the_policy_is_the_documented_one() {
    let url = "https://d111111abcdef8.cloudfront.net/horizon.jpg?size=large&license=yes";
    let documented = r#"{"Statement":[{"Resource":"https://d111111abcdef8.cloudfront.net/horizon.jpg?size=large&license=yes","Condition":{"DateLessThan":{"AWS:EpochTime":1767290400}}}]}"#;
    assert_eq!(canned_policy(url, 1_767_290_400).unwrap(), documented);
}

#[test]
fn what_would_break_out_of_the_policy_is_not_signed() {
    for url in ["https://d.test/a\"b", "https://d.test/a\\b", "https://d.test/a b", "https://d.test/ä"] {
        assert!(canned_policy(url, 1).is_err(), "{url}");
    }
}

#[test]
fn a_secret_that_is_no_key_is_refused_without_being_repeated() {
    for text in ["none", "", "-----BEGIN PRIVATE KEY-----\nsecret-words\n-----END PRIVATE KEY-----"] {
        let error = signed("https://d.test/a", 1, KEY_ID, text).unwrap_err().to_string();
        assert!(error.contains("no private RSA key") && !error.contains("secret-words"), "{error}");
    }
}
