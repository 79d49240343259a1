//! Receipts are verified offline, and no changed bit is accepted: the vectors of all clients.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ggen_cloud_client::receipts::{
    Difference, FileEntry, InvalidReceipt, Reason, Receipt, compare, parse, parse_keys, verify, verify_with,
    zip_entries,
};
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const RECEIPT: &[u8] = include_bytes!("../../../vectors/receipt.json");
const KEYS: &[u8] = include_bytes!("../../../vectors/keys.json");
const REFUSED: &[u8] = include_bytes!("../../../vectors/refused.json");

fn reason(receipt: &[u8], keys: &[u8], artifact: Option<&[u8]>) -> &'static str {
    reason_of(verify(receipt, keys, artifact))
}

fn reason_of<T>(found: Result<T, InvalidReceipt>) -> &'static str {
    found.map_or_else(|invalid| invalid.reason.as_str(), |_| "accepted")
}

fn changed(case: &Value) -> Vec<u8> {
    let text = std::str::from_utf8(RECEIPT).unwrap();
    if let Some(replace) = case["replace"].as_array() {
        let (old, new) = (replace[0].as_str().unwrap(), replace[1].as_str().unwrap());
        assert!(text.contains(old), "{old}");
        return text.replacen(old, new, 1).into_bytes();
    }
    let mut receipt: Value = serde_json::from_str(text).unwrap();
    let (parent, name) = case["pointer"].as_str().unwrap().rsplit_once('/').unwrap();
    match receipt.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = case["value"].clone(),
        object => object[name] = case["value"].clone(),
    }
    receipt.to_string().into_bytes()
}

#[test]
fn the_receipt_is_the_one_that_the_products_own_tests_sign() {
    let theirs = include_str!("../../../../shared/translog/tests/receipt_form.rs");
    let found = verify(RECEIPT, KEYS, None).unwrap();
    assert!(theirs.contains(&found.signature().value) && theirs.contains(&found.claims().merkle_root));
}

#[test]
fn whitespace_and_the_order_of_fields_do_not_matter() {
    let value: Value = serde_json::from_slice(RECEIPT).unwrap();
    let reversed: Vec<String> =
        value.as_object().unwrap().iter().rev().map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    let expected = verify(RECEIPT, KEYS, None).unwrap();
    for text in [serde_json::to_string_pretty(&value).unwrap(), format!("{{{}}}", reversed.join(","))] {
        assert_eq!(verify(text.as_bytes(), KEYS, None).unwrap(), expected);
    }
}

#[test]
fn every_single_bit_that_changes_is_refused_with_a_reason() {
    let keys = parse_keys(KEYS).unwrap();
    let mut reasons = BTreeSet::new();
    for position in 0..RECEIPT.len() * 8 {
        let mut text = RECEIPT.to_vec();
        text[position / 8] ^= 1 << (position % 8);
        let found: Result<Receipt, _> = verify_with(&text, &keys, None);
        reasons.insert(found.expect_err(&format!("bit {position}")).reason);
    }
    use Reason::*;
    let expected =
        [Form, Version, Field, Path, Unsorted, RootDiffers, Algorithm, SignatureForm, UnknownKey, SignatureWrong];
    assert!(reasons.is_superset(&BTreeSet::from(expected)), "{reasons:?}");
}

#[test]
fn every_bit_of_the_key_counts() {
    let jwks: Value = serde_json::from_slice(KEYS).unwrap();
    let key = URL_SAFE_NO_PAD.decode(jwks["keys"][0]["x"].as_str().unwrap()).unwrap();
    for position in 0..256 {
        let (mut key, mut jwks) = (key.clone(), jwks.clone());
        key[position / 8] ^= 1 << (position % 8);
        jwks["keys"][0]["x"] = json!(URL_SAFE_NO_PAD.encode(&key));
        let found = reason(RECEIPT, jwks.to_string().as_bytes(), None);
        assert!(["unknown_key", "key"].contains(&found), "bit {position}: {found}");
    }
}

#[test]
fn each_change_is_refused_for_its_own_reason() {
    let cases: Vec<Value> = serde_json::from_slice(REFUSED).unwrap();
    assert!(cases.len() > 60);
    let text = |case: &Value, field: &str| case[field].as_str().unwrap().to_owned();
    let found: Vec<_> =
        cases.iter().map(|it| (text(it, "name"), reason(&changed(it), KEYS, None).to_owned())).collect();
    let expected: Vec<_> = cases.iter().map(|it| (text(it, "name"), text(it, "reason"))).collect();
    assert_eq!(found, expected);
}

#[test]
fn bytes_that_are_no_json_are_refused() {
    let texts = [
        Vec::new(),
        b"[]".to_vec(),
        b"null".to_vec(),
        [b"\xff", RECEIPT].concat(),
        [b"\xef\xbb\xbf", RECEIPT].concat(),
        [RECEIPT, b"x"].concat(),
        vec![b'['; 100_000],
    ];
    for text in texts {
        assert_eq!(reason(&text, KEYS, None), "form", "{:?}", &text[..text.len().min(20)]);
    }
    assert_eq!(reason(&vec![b' '; (64 << 20) + 1], KEYS, None), "receipt_bytes");
}

#[test]
fn a_key_set_that_cannot_be_used_is_refused() {
    let mut private: Value = serde_json::from_slice(KEYS).unwrap();
    private["keys"][0]["d"] = json!("AA");
    let private = private.to_string();
    for keys in ["", "[]", "{}", r#"{"keys":[]}"#, r#"{"keys":[1]}"#, &private] {
        assert_eq!(reason(RECEIPT, keys.as_bytes(), None), "key", "{keys}");
    }
    let weak = format!("AQ{}", "A".repeat(41));
    for x in [json!(weak), json!("AAAA"), json!("A".repeat(43)), json!(7)] {
        let keys = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": x}]}).to_string();
        assert_eq!(reason(RECEIPT, keys.as_bytes(), None), "key", "{keys}");
    }
    assert_eq!(reason(RECEIPT, b"\xff", None), "key");
}

#[test]
fn a_zip_other_than_the_one_of_the_receipt_is_refused() {
    assert_eq!(reason(RECEIPT, KEYS, Some(b"the zap")), "artifact_differs");
    // The right hash, but no zip of these files.
    assert_eq!(reason(RECEIPT, KEYS, Some(b"the zip")), "files_differ");
}

#[test]
fn a_zip_whose_paths_lead_out_of_its_folder_is_refused() {
    assert_eq!(zip_entries(&zipped("a/b", b"x")).unwrap(), [FileEntry::of("a/b", b"x")]);
    for path in ["../a", "/a", "a/../b", "a//b", "./a", "c:/a", "a\\b", "a\nb"] {
        assert_eq!(reason_of(zip_entries(&zipped(path, b"x"))), "files_differ", "{path:?}");
    }
    let mut cut = zipped("a", b"some text");
    cut.truncate(cut.len() - 4);
    assert_eq!(reason_of(zip_entries(&cut)), "files_differ");
}

fn zipped(path: &str, content: &[u8]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(path, SimpleFileOptions::default()).unwrap();
    writer.write_all(content).unwrap();
    writer.finish().unwrap().into_inner()
}

#[test]
fn differences_are_named_file_by_file() {
    let receipt = parse(RECEIPT).unwrap();
    let claimed = &receipt.claims().outputs;
    let found = [FileEntry::of("README.md", b"other"), claimed[1].clone(), FileEntry::of("extra.ts", b"x")];
    let differences = compare(claimed, found);
    let named: Vec<_> = differences
        .iter()
        .map(|it| match it {
            Difference::Changed { path, .. } => (path.as_str(), "changed"),
            Difference::Unexpected { path, .. } => (path.as_str(), "unexpected"),
            Difference::Missing { path, .. } => (path.as_str(), "missing"),
            Difference::SizeMisstated { path, .. } => (path.as_str(), "size_misstated"),
        })
        .collect();
    assert_eq!(named, [("README.md", "changed"), ("extra.ts", "unexpected"), ("src/\u{e9}t\u{e9}.ts", "missing")]);
    assert_eq!(compare(claimed, claimed.clone()), []);
}
