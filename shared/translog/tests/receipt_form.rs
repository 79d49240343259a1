//! What a receipt must look like, and how one that does not is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use serde_json::{Value, json};
use support::{as_value, draft, key, receipt, refusal};
use translog::claims::merkle_root;
use translog::{Claims, Draft, ENTRIES_MAX, FileEntry, Input, InputKind, Invalid, RECEIPT_BYTES_MAX, Receipt, kid};

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
fn the_manifests_path_is_there_only_where_it_says_something() {
    let json = |manifest: Option<&str>| {
        let draft = Draft { manifest: manifest.map(str::to_owned), ..draft() };
        Claims::new(draft).map(|claims| serde_json::to_value(claims).unwrap().get("manifest").cloned())
    };
    assert_eq!(json(None).unwrap(), None);
    assert_eq!(json(Some("ggen.toml")).unwrap(), None);
    let input =
        draft().inputs.into_iter().find(|input| input.kind == InputKind::ProjectFile && input.file.path != "ggen.toml");
    let path = input.unwrap().file.path;
    assert_eq!(json(Some(&path)).unwrap(), Some(serde_json::json!(path)));
    assert!(json(Some("not/an/input.toml")).unwrap_err().to_string().contains("manifest"));
}

#[test]
fn a_manifest_that_is_null_is_not_another_form_of_none() {
    let receipt = Receipt::sign(Claims::new(draft()).unwrap(), &key()).unwrap();
    let mut json: serde_json::Value = serde_json::from_slice(&receipt.to_json().unwrap()).unwrap();
    json["manifest"] = serde_json::Value::Null;
    assert!(Receipt::from_json(json.to_string().as_bytes()).is_err());
    json["manifest"] = serde_json::json!("ggen.toml");
    assert!(Receipt::from_json(json.to_string().as_bytes()).is_err());
}
