//! The steps of a verification decide nothing themselves: a receipt is valid by them exactly
//! if it is everywhere else, and the step that failed is the one that its reason names.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::Value;
use translog::steps::{Check, Found, Outcome, Verification};
use translog::{FileEntry, PublicKeys, Receipt};

const RECEIPT: &[u8] = include_bytes!("../../../clients/vectors/receipt.json");
const KEYS: &[u8] = include_bytes!("../../../clients/vectors/keys.json");
const REFUSED: &str = include_str!("../../../clients/vectors/refused.json");

fn failed(verification: &Verification) -> Option<(Check, String)> {
    let mut failed = verification.steps.iter().filter_map(|step| match &step.outcome {
        Outcome::Failed { reason } => Some((step.check, reason.clone())),
        _ => None,
    });
    failed.next()
}

/// As the vectors' README says: a value at a pointer, or a text in the place of another.
fn changed(vector: &Value) -> Vec<u8> {
    let text = std::str::from_utf8(RECEIPT).unwrap();
    if let Some([from, to]) = vector["replace"].as_array().map(Vec::as_slice) {
        return text.replacen(from.as_str().unwrap(), to.as_str().unwrap(), 1).into_bytes();
    }
    let mut receipt: Value = serde_json::from_str(text).unwrap();
    let (parent, key) = vector["pointer"].as_str().unwrap().rsplit_once('/').unwrap();
    match receipt.pointer_mut(parent).unwrap() {
        Value::Object(object) => match vector.get("value") {
            Some(value) => drop(object.insert(key.to_owned(), value.clone())),
            None => drop(object.remove(key)),
        },
        Value::Array(array) => array[key.parse::<usize>().unwrap()] = vector["value"].clone(),
        other => panic!("{other} has no member"),
    }
    serde_json::to_vec(&receipt).unwrap()
}

#[test]
fn every_step_of_a_good_receipt_passes_and_says_what_was_signed() {
    let verification = Verification::of(RECEIPT, KEYS, None);
    assert_eq!(failed(&verification), None);
    assert!(verification.valid);
    let checks: Vec<Check> = verification.steps.iter().map(|step| step.check).collect();
    assert_eq!(checks, [Check::Form, Check::InputsRoot, Check::MerkleRoot, Check::Key, Check::Signature]);
    // The canonical claims are the canonical receipt without its signature.
    let receipt = verification.receipt.unwrap().to_json().unwrap();
    assert!(verification.signed_bytes.unwrap() < receipt.len());
}

#[test]
fn each_altered_receipt_fails_at_one_step_with_the_reason_that_it_is_refused_for() {
    let vectors: Vec<Value> = serde_json::from_str(REFUSED).unwrap();
    assert!(vectors.len() > 50);
    let keys = PublicKeys::parse(std::str::from_utf8(KEYS).unwrap()).unwrap();
    for vector in &vectors {
        let altered = changed(vector);
        let reason = Receipt::from_json(&altered).and_then(|receipt| receipt.verify_with(&keys)).unwrap_err();
        let verification = Verification::of(&altered, KEYS, None);
        let (check, told) = failed(&verification).unwrap();
        assert!(!verification.valid, "{}", vector["name"]);
        assert_eq!(told, reason.to_string(), "{}", vector["name"]);
        let expected = match vector["reason"].as_str().unwrap() {
            "signature_wrong" => Check::Signature,
            "unknown_key" => Check::Key,
            "root_differs" if told.starts_with("inputs_root") => Check::InputsRoot,
            "root_differs" => Check::MerkleRoot,
            _ => Check::Form,
        };
        assert_eq!(check, expected, "{}", vector["name"]);
        let after = verification.steps.iter().skip_while(|step| step.check != check).skip(1);
        assert!(after.map(|step| &step.outcome).all(|outcome| *outcome == Outcome::NotReached), "{}", vector["name"]);
    }
}

#[test]
fn a_key_file_that_cannot_be_read_fails_the_step_of_the_key() {
    for keys in [&b"{}"[..], b"-----BEGIN", b"\xff", &[b' '; translog::KEY_FILE_BYTES_MAX + 1]] {
        assert_eq!(failed(&Verification::of(RECEIPT, keys, None)).unwrap().0, Check::Key);
    }
}

#[test]
fn an_artefact_is_told_by_its_hash_and_by_each_of_its_files() {
    let claimed = Receipt::from_json(RECEIPT).unwrap().claims().outputs.clone();
    let verification = |zip: &[u8], files| Verification::of(RECEIPT, KEYS, Some(Found { zip, files }));
    let steps = |verification: &Verification| {
        verification.steps.iter().rev().take(2).map(|step| step.outcome == Outcome::Passed).collect::<Vec<_>>()
    };
    let other_zip = verification(b"", Ok(claimed.clone()));
    assert_eq!((steps(&other_zip), other_zip.differences.len(), other_zip.valid), (vec![true, false], 0, false));
    let mut files = claimed;
    files[0] = FileEntry::of(files[0].path.clone(), b"other");
    files.push(FileEntry::of("more", b""));
    let other_files = verification(b"", Ok(files));
    assert_eq!((steps(&other_files), other_files.differences.len()), (vec![false, false], 2));
    let no_zip = verification(b"", Err("it is no zip".to_owned()));
    assert_eq!(no_zip.steps.last().unwrap().outcome, Outcome::Failed { reason: "it is no zip".to_owned() });
    let no_receipt = Verification::of(b"{}", KEYS, Some(Found { zip: b"", files: Ok(Vec::new()) }));
    assert_eq!(no_receipt.steps.last().unwrap().outcome, Outcome::NotReached);
}
