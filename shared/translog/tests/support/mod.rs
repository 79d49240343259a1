//! One receipt, and ways to change its JSON.

use serde_json::Value;
use translog::{Artifact, Claims, Draft, EngineId, FileEntry, Input, InputKind, Invalid, Receipt, SigningKey};

pub fn key() -> SigningKey {
    SigningKey::from_bytes(&[42; 32])
}

pub fn draft() -> Draft {
    Draft {
        generation_id: "01JD0000000000000000000000".to_owned(),
        tenant_id: "01JC0000000000000000000000".to_owned(),
        engine: EngineId::ggen_cloud("0.1.0"),
        created_at: "2026-11-21T10:02:03.456Z".to_owned(),
        started_at: "2026-11-21T10:02:04.000Z".to_owned(),
        finished_at: "2026-11-21T10:02:04.250Z".to_owned(),
        manifest: None,
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

pub fn receipt() -> Receipt {
    Receipt::sign(Claims::new(draft()).unwrap(), &key()).unwrap()
}

pub fn as_value(receipt: &Receipt) -> Value {
    serde_json::from_slice(&receipt.to_json().unwrap()).unwrap()
}

pub fn read(value: &Value) -> Result<Receipt, Invalid> {
    Receipt::from_json(value.to_string().as_bytes())
}

/// The refusal after one change to the receipt's JSON.
pub fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut value = as_value(&receipt());
    change(&mut value);
    read(&value).unwrap_err().to_string()
}
