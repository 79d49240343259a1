//! Any change to a receipt, to a file or to the key shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use proptest::prelude::*;
use support::{as_value, draft, key, read, receipt, refusal};
use translog::claims::{inputs_root, merkle_root};
use translog::{Claims, Difference, Draft, FileEntry, Invalid, PublicKeys, Receipt, SigningKey, kid};

type Mutation = (&'static str, fn(&mut Claims));

#[test]
fn any_single_bit_changed_in_the_json_is_detected() {
    let json = receipt().to_json().unwrap();
    let public = key().verifying_key();
    for position in 0..json.len() * 8 {
        let mut changed = json.clone();
        changed[position / 8] ^= 1 << (position % 8);
        let verified = Receipt::from_json(&changed).and_then(|read| read.verify_signature(&public));
        assert!(verified.is_err(), "bit {position} of {}", String::from_utf8_lossy(&changed));
    }
}

#[test]
fn a_consistent_forgery_of_any_field_fails_by_the_signature() {
    let mutations: [Mutation; 10] = [
        ("generation_id", |c| c.generation_id.push('x')),
        ("tenant_id", |c| c.tenant_id.push('x')),
        ("engine.name", |c| c.engine.name.push('x')),
        ("engine.version", |c| c.engine.version.push('x')),
        ("created_at", |c| c.created_at = c.started_at.clone()),
        ("started_at", |c| c.started_at = c.created_at.clone()),
        ("finished_at", |c| c.finished_at = c.created_at.clone()),
        ("inputs", |c| c.inputs[0].file.size_bytes += 1),
        ("outputs", |c| c.outputs[0] = FileEntry::of("README.md", b"forged")),
        ("artifact", |c| c.artifact.size_bytes += 1),
    ];
    for (name, mutate) in mutations {
        let mut claims = receipt().claims().clone();
        mutate(&mut claims);
        claims.inputs_root = inputs_root(&claims.inputs).unwrap();
        claims.merkle_root = merkle_root(&claims.outputs).unwrap();
        let mut value = serde_json::to_value(&claims).unwrap();
        value["signature"] = as_value(&receipt())["signature"].clone();
        let verified = read(&value).unwrap().verify_signature(&key().verifying_key());
        assert_eq!(verified, Err(Invalid::SignatureWrong), "{name}");
    }
}

#[test]
fn any_single_bit_changed_in_the_key_is_detected() {
    let public = key().verifying_key();
    for position in 0..256 {
        let mut bytes = public.to_bytes();
        bytes[position / 8] ^= 1 << (position % 8);
        let Ok(other) = translog::VerifyingKey::from_bytes(&bytes) else {
            continue;
        };
        let unknown = receipt().verify_signature(&other);
        assert!(matches!(unknown, Err(Invalid::UnknownKey { .. })), "bit {position}: {unknown:?}");
        // Nor does it help to name the other key in the receipt.
        let mut value = as_value(&receipt());
        value["signature"]["kid"] = kid(&other).into();
        let forged = read(&value).unwrap().verify_signature(&other);
        assert_eq!(forged, Err(Invalid::SignatureWrong), "bit {position}");
    }
}

#[test]
fn a_signature_over_other_bytes_of_the_same_key_is_refused() {
    use ed25519_dalek::Signer;
    let mut value = as_value(&receipt());
    let claims = serde_json_canonicalizer::to_vec(receipt().claims()).unwrap();
    // The claims without the domain line.
    let signature = key().sign(&claims).to_bytes();
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(signature);
    value["signature"]["value"] = encoded.into();
    let verified = read(&value).unwrap().verify_signature(&key().verifying_key());
    assert_eq!(verified, Err(Invalid::SignatureWrong));
}

#[test]
fn the_key_is_found_by_its_id_among_several() {
    let other = SigningKey::from_bytes(&[1; 32]).verifying_key();
    let both: PublicKeys = [other, key().verifying_key()].into_iter().collect();
    receipt().verify_with(&both).unwrap();
    let others: PublicKeys = [other].into_iter().collect();
    let message = receipt().verify_with(&others).unwrap_err().to_string();
    assert!(message.contains(&kid(&other)), "{message}");
    assert!(message.contains(&kid(&key().verifying_key())), "{message}");
}

#[test]
fn text_from_outside_cannot_write_lines_of_its_own() {
    let tricked = [FileEntry::of("a\nvalid\n\u{202e}b", b"")];
    let shown = receipt().verify_artifact(tricked)[1].to_string();
    assert!(shown.starts_with(r"unexpected  a\nvalid\n\u{202e}b (found"), "{shown}");
    for pointer in ["", "/signature"] {
        let message = refusal(|value| value.pointer_mut(pointer).unwrap()["x\ngood"] = 1.into());
        assert!(message.contains(r"unknown field `x\ngood`"), "{message}");
    }
    let message = refusal(|value| value["signature"]["kid"] = "a\nb".into());
    assert!(message.starts_with(r#"field signature.kid is "a\nb""#), "{message}");
}

#[test]
fn differences_are_named_file_by_file() {
    let types = FileEntry::of("src/types.ts", b"export type A = number;\n");
    let found = [types.clone(), FileEntry::of("extra.ts", b"x"), FileEntry::of("README.md", b"# Read me\n")];
    let receipt = receipt();
    let sha = |index: usize| receipt.claims().outputs[index].sha256.clone();
    assert_eq!(
        receipt.verify_artifact(found),
        [
            Difference::Unexpected { path: "extra.ts".into(), found_sha256: FileEntry::of("", b"x").sha256 },
            Difference::Changed { path: "src/types.ts".into(), expected_sha256: sha(1), found_sha256: types.sha256 },
            Difference::Missing { path: "src/\u{e9}t\u{e9}.ts".into(), expected_sha256: sha(2) },
        ]
    );
    assert!(receipt.verify_artifact(receipt.claims().outputs.clone()).is_empty());
}

proptest! {
    #[test]
    fn any_single_bit_changed_in_a_file_is_detected(
        files in prop::collection::btree_map("[a-z]{1,8}(/[a-z]{1,8})?", prop::collection::vec(any::<u8>(), 1..64), 1..12),
        which: prop::sample::Index, bit: prop::sample::Index,
    ) {
        let outputs = files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect();
        let claims = Claims::new(Draft { outputs, ..draft() }).unwrap();
        let receipt = Receipt::sign(claims, &key()).unwrap();
        let mut changed: Vec<_> = files.clone().into_iter().collect();
        let (path, bytes) = &mut changed[which.index(files.len())];
        let position = bit.index(bytes.len() * 8);
        bytes[position / 8] ^= 1 << (position % 8);
        let path = path.clone();
        let differences = receipt.verify_artifact(changed.iter().map(|(path, bytes)| FileEntry::of(path, bytes)));
        prop_assert_eq!(differences.len(), 1);
        let named = matches!(&differences[0], Difference::Changed { path: differing, .. } if *differing == path);
        prop_assert!(named, "{:?}", differences);
    }
}
