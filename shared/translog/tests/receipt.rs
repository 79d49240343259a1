//! Receipts: what is signed is what was checked, and any change shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::{Value, json};
use translog::claims::{inputs_root, merkle_root};
use translog::{
    Artifact, Claims, Difference, Draft, ENTRIES_MAX, EngineId, FileEntry, Input, InputKind, Invalid, PublicKeys,
    RECEIPT_BYTES_MAX, Receipt, SigningKey, kid,
};

type Mutation = (&'static str, fn(&mut Claims));

fn key() -> SigningKey {
    SigningKey::from_bytes(&[42; 32])
}

fn draft() -> Draft {
    Draft {
        generation_id: "01JD0000000000000000000000".to_owned(),
        tenant_id: "01JC0000000000000000000000".to_owned(),
        engine: EngineId::ggen_cloud("0.1.0"),
        created_at: "2026-11-21T10:02:03.456Z".to_owned(),
        started_at: "2026-11-21T10:02:04.000Z".to_owned(),
        finished_at: "2026-11-21T10:02:04.250Z".to_owned(),
        inputs: vec![
            Input::of(InputKind::Ontology, "foaf.ttl", b"<a:b> <a:c> <a:d> ."),
            Input::of(InputKind::ProjectFile, "templates/types.tera", b"{{ name }}"),
            Input::of(InputKind::ProjectFile, "ggen.toml", b"[project]"),
            Input::of(InputKind::PreviousFile, "ggen.toml", b"an output of that name"),
        ],
        outputs: vec![
            FileEntry::of("src/types.ts", b"export type A = string;\n"),
            FileEntry::of("README.md", b"# Read me\n"),
            FileEntry::of("src/\u{e9}t\u{e9}.ts", b""),
        ],
        artifact: Artifact::of(b"the zip"),
    }
}

fn receipt() -> Receipt {
    Receipt::sign(Claims::new(draft()).unwrap(), &key()).unwrap()
}

fn as_value(receipt: &Receipt) -> Value {
    serde_json::from_slice(&receipt.to_json().unwrap()).unwrap()
}

fn read(value: &Value) -> Result<Receipt, Invalid> {
    Receipt::from_json(value.to_string().as_bytes())
}

/// The refusal after one change to the receipt's JSON.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut value = as_value(&receipt());
    change(&mut value);
    read(&value).unwrap_err().to_string()
}

#[test]
fn a_receipt_reads_back_and_verifies() {
    let receipt = receipt();
    let read = Receipt::from_json(&receipt.to_json().unwrap()).unwrap();
    assert_eq!(read, receipt);
    read.verify_signature(&key().verifying_key()).unwrap();
    assert_eq!(read.signature().kid, kid(&key().verifying_key()));
}

#[test]
fn whitespace_and_member_order_do_not_matter() {
    let pretty = serde_json::to_vec_pretty(&receipt()).unwrap();
    let read = Receipt::from_json(&pretty).unwrap();
    read.verify_signature(&key().verifying_key()).unwrap();
}

#[test]
fn entries_are_put_in_order_whatever_order_they_came_in() {
    let claims = Claims::new(draft()).unwrap();
    let mut shuffled = draft();
    shuffled.inputs.reverse();
    shuffled.outputs.rotate_left(1);
    assert_eq!(Claims::new(shuffled).unwrap(), claims);
    let paths: Vec<_> = claims.outputs.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["README.md", "src/types.ts", "src/\u{e9}t\u{e9}.ts"]);
    let kinds: Vec<_> = claims.inputs.iter().map(|input| input.kind.as_str()).collect();
    assert_eq!(kinds, ["project_file", "project_file", "ontology", "previous_file"]);
}

#[test]
fn the_same_claims_and_key_give_the_same_bytes() {
    assert_eq!(receipt().to_json().unwrap(), receipt().to_json().unwrap());
}

#[test]
fn a_leaf_is_the_canonical_json_of_an_entry() {
    let file = FileEntry::of("a.txt", b"");
    let json = format!(r#"{{"path":"a.txt","sha256":"{}","size_bytes":0}}"#, file.sha256);
    let leaf = translog::merkle::leaf_hash(json.as_bytes());
    assert_eq!(merkle_root(&[file]).unwrap(), hex::encode(leaf));
}

#[test]
fn the_form_on_the_wire_is_stable() {
    let value = as_value(&receipt());
    let names: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "artifact",
        "created_at",
        "engine",
        "finished_at",
        "generation_id",
        "inputs",
        "inputs_root",
        "merkle_root",
        "outputs",
        "signature",
        "started_at",
        "tenant_id",
        "version",
    ];
    assert_eq!(names, expected);
    let input = Input::of(InputKind::ProjectFile, "ggen.toml", b"[project]");
    let file = &input.file;
    let flat = json!({"kind": "project_file", "path": "ggen.toml", "sha256": file.sha256, "size_bytes": 9});
    assert_eq!(value["inputs"][0], flat);
    // Both values come from a second implementation in another language. Another
    // value means other signed bytes: receipts issued before would not verify.
    assert_eq!(value["merkle_root"], "acfae069755f87e7536f20c1cb47aa3bcea4acc3670b258d84c9deaada04747e");
    assert_eq!(
        value["signature"]["value"],
        "dVWcOHsRIpVIv7gjk0UU4gPxsLas5b_Lc4GTjzbG534yxKoGiZ5KOHYI6aKHEus5EP2UR-VnCSkaAPEp-WK5Cw"
    );
}

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
fn an_unknown_version_is_refused_before_its_unknown_fields() {
    let message = refusal(|value| {
        value["version"] = 2.into();
        value["novelty"] = true.into();
    });
    assert_eq!(message, Invalid::Version(2).to_string());
}

#[test]
fn unknown_fields_are_refused_by_name_at_every_level() {
    for pointer in ["", "/engine", "/artifact", "/signature", "/inputs/0", "/outputs/0"] {
        let message = refusal(|value| value.pointer_mut(pointer).unwrap()["novelty"] = 1.into());
        assert!(message.contains("unknown field `novelty`"), "{pointer}: {message}");
    }
}

#[test]
fn a_repeated_field_is_refused() {
    let json = String::from_utf8(receipt().to_json().unwrap()).unwrap();
    for (from, to) in [
        (r#""version":1"#, r#""version":1,"version":1"#),
        (r#""alg":"EdDSA""#, r#""alg":"EdDSA","alg":"EdDSA""#),
        (r#""kind":"ontology""#, r#""kind":"ontology","kind":"ontology""#),
    ] {
        assert!(json.contains(from));
        let message = Receipt::from_json(json.replace(from, to).as_bytes()).unwrap_err().to_string();
        assert!(message.contains("duplicate field"), "{message}");
    }
}

#[test]
fn roots_that_disagree_with_the_entries_are_refused() {
    let zeroes = "0".repeat(64);
    for field in ["inputs_root", "merkle_root"] {
        let message = refusal(|value| value[field] = zeroes.clone().into());
        assert!(message.starts_with(&format!("{field} is {zeroes}, but")), "{message}");
    }
}

#[test]
fn duplicate_and_unsorted_paths_are_refused() {
    let swapped = refusal(|value| value["outputs"].as_array_mut().unwrap().swap(0, 1));
    assert_eq!(swapped, r#"outputs entry "README.md" is out of order"#);
    let twice = refusal(|value| value["inputs"][1] = value["inputs"][0].clone());
    assert_eq!(twice, r#"inputs entry "ggen.toml" stands there twice"#);
    let mut doubled = draft();
    doubled.outputs.push(FileEntry::of("README.md", b"another"));
    let message = Claims::new(doubled).unwrap_err().to_string();
    assert_eq!(message, r#"outputs entry "README.md" stands there twice"#);
}

#[test]
fn paths_that_could_leave_the_folder_are_refused() {
    let long = "x".repeat(1025);
    for path in ["", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a/", "a\\b", "C:a", "a\nb", &long] {
        let mut escaping = draft();
        escaping.outputs = vec![FileEntry::of(path, b"")];
        let refused = Claims::new(escaping);
        assert!(matches!(refused, Err(Invalid::Path { list: "outputs", .. })), "{path:?}: {refused:?}");
    }
}

#[test]
fn malformed_fields_are_refused_by_name() {
    let cases: [(&str, Value, &str); 9] = [
        ("/generation_id", "".into(), "field generation_id is \"\""),
        ("/tenant_id", "a b".into(), "field tenant_id"),
        ("/created_at", "2026-11-21T10:02:03Z".into(), "field created_at"),
        ("/started_at", "2026-13-21T10:02:03.456Z".into(), "field started_at"),
        ("/finished_at", "2026-11-21T10:02:03.456+00:00".into(), "field finished_at"),
        ("/artifact/sha256", "AB".into(), "field artifact.sha256"),
        ("/outputs/0/sha256", "A".repeat(64).into(), "sha256 is not 64 lower-case hex digits"),
        ("/outputs/0/size_bytes", (1u64 << 53).into(), "size_bytes is not less than 2^53"),
        ("/signature/alg", "none".into(), "algorithm is \"none\""),
    ];
    for (pointer, bad, expected) in cases {
        let message = refusal(|value| *value.pointer_mut(pointer).unwrap() = bad);
        assert!(message.contains(expected), "{pointer}: {message}");
    }
    for value in ["", "AAAA", "not base64!", &format!("{}=", "A".repeat(86))] {
        let message = refusal(|receipt| receipt["signature"]["value"] = value.into());
        assert_eq!(message, Invalid::SignatureForm.to_string());
    }
}

#[test]
fn limits_are_refused_by_name() {
    let met = RECEIPT_BYTES_MAX + 1;
    assert_eq!(Receipt::from_json(&vec![b' '; met]), Err(Invalid::ReceiptBytes { met }));
    let mut many = draft();
    many.outputs = (0..ENTRIES_MAX).map(|i| FileEntry::of(format!("f{i}"), b"")).collect();
    let message = Claims::new(many).unwrap_err().to_string();
    assert!(message.starts_with("limit entries_max exceeded"), "{message}");
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
