//! Public keys in the forms they are published in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use ed25519_dalek::pkcs8::EncodePrivateKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use translog::keys::to_pem;
use translog::{Invalid, KEY_FILE_BYTES_MAX, PublicKeys, SigningKey, kid};

/// The key of RFC 8032 section 7.1 test 1, which RFC 8037 appendix A uses.
fn rfc_8037_key() -> SigningKey {
    let secret = hex::decode("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    SigningKey::from_bytes(&secret.unwrap().try_into().unwrap())
}

fn refusal(text: &str) -> String {
    PublicKeys::parse(text).unwrap_err().to_string()
}

#[test]
fn the_kid_is_the_thumbprint_of_rfc_8037() {
    let thumbprint = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    assert_eq!(kid(&rfc_8037_key().verifying_key()), thumbprint);
}

#[test]
fn a_key_is_read_back_from_pem() {
    let key = rfc_8037_key().verifying_key();
    let pem = to_pem(&key).unwrap();
    assert!(pem.starts_with("-----BEGIN PUBLIC KEY-----\n"), "{pem}");
    let windows = pem.replace('\n', "\r\n");
    for text in [&pem, &windows, pem.trim_end(), &format!("\n{pem}\n\n")] {
        assert_eq!(PublicKeys::parse(text).unwrap().find(&kid(&key)), Some(&key), "{text:?}");
    }
}

#[test]
fn keys_are_read_back_from_jwks_and_others_are_ignored() {
    let first = rfc_8037_key().verifying_key();
    let second = SigningKey::from_bytes(&[7; 32]).verifying_key();
    let keys: PublicKeys = [first, second].into_iter().collect();
    let mut set = serde_json::to_value(keys.to_jwks()).unwrap();
    assert_eq!(set["keys"][0]["x"], "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    assert_eq!(set["keys"][0]["use"], "sig");
    let others = [
        serde_json::json!({"kty": "RSA", "n": "AQAB", "e": "AQAB"}),
        serde_json::json!({"kty": "OKP", "crv": "X25519", "x": "AAAA"}),
    ];
    set["keys"].as_array_mut().unwrap().extend(others);
    let read = PublicKeys::parse(&set.to_string()).unwrap();
    assert_eq!(read, keys);
    assert_eq!(read.kids(), [kid(&first), kid(&second)]);
    assert_eq!(read.find("another"), None);
}

#[test]
fn what_is_no_public_key_is_refused_with_the_reason() {
    let private = rfc_8037_key().to_pkcs8_pem(LineEnding::LF).unwrap();
    assert!(refusal(&private).contains("private key"), "{}", refusal(&private));
    let jwk = r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}]}"#;
    assert!(refusal(jwk).contains("private key"));
    assert!(refusal("hello").contains("neither an Ed25519 PEM nor a JWKS"));
    assert!(refusal("{}").contains("missing field `keys`"));
    assert!(refusal(r#"{"keys":[]}"#).contains("no Ed25519 key"));
    let short = r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AAAA"}]}"#;
    assert!(refusal(short).contains("no valid x"));
    let met = KEY_FILE_BYTES_MAX + 1;
    assert_eq!(PublicKeys::parse(&" ".repeat(met)), Err(Invalid::KeyFileBytes { met }));
}

#[test]
fn a_weak_key_is_refused() {
    // The neutral point: y = 1, little endian.
    let x = format!("AQ{}", "A".repeat(41));
    let set = format!(r#"{{"keys":[{{"kty":"OKP","crv":"Ed25519","x":"{x}"}}]}}"#);
    assert!(refusal(&set).contains("weak"), "{}", refusal(&set));
}
