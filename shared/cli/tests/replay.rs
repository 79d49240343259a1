//! `ggen-cloud replay`: the same bytes again, or what is not the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use support::{Sandbox, TYPES};
use translog::EngineId;

const REPLAY: [&str; 4] = ["replay", "receipt.json", "--inputs", "project"];

fn issued() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.issue_receipt();
    sandbox
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let sandbox = issued();
    let ran = sandbox.run(&[&REPLAY[..], &["--key", "key.pem", "--out", "again"]].concat());
    ran.succeeded();
    assert!(ran.stdout.contains("signature  good"), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("same bytes: all 1 files\n"), "{}", ran.stdout);
    assert_eq!(sandbox.read("again/src/types.ts"), TYPES);
}

#[test]
fn without_a_key_it_is_said_that_the_signature_was_not_checked() {
    let ran = issued().run(&REPLAY);
    ran.succeeded();
    assert!(ran.stdout.contains("signature  not checked"), "{}", ran.stdout);
}

#[test]
fn files_that_are_no_input_do_not_matter() {
    let sandbox = issued();
    sandbox.write("project/notes.txt", "not there when it was generated");
    sandbox.write("project/templates/other.tera", "{{ broken");
    sandbox.run(&REPLAY).succeeded();
}

#[test]
fn inputs_that_differ_are_named_and_nothing_is_rendered() {
    let sandbox = issued();
    sandbox.replace("project/parts.ttl", "Wheel", "Whale");
    std::fs::remove_file(sandbox.path("project/templates/types.tera")).unwrap();
    let ran = sandbox.run(&[&REPLAY[..], &["--out", "again"]].concat());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("inputs     2 DIFFER"), "{}", ran.stdout);
    assert!(ran.stdout.contains("project_file  changed     parts.ttl"), "{}", ran.stdout);
    assert!(ran.stdout.contains("project_file  missing     templates/types.tera"), "{}", ran.stdout);
    assert!(!sandbox.path("again").exists());
}

#[test]
fn ontologies_are_found_by_hash_anywhere_in_the_folder() {
    let sandbox = Sandbox::new();
    let axle = "@prefix ex: <http://example.org/> .\nex:x a ex:Part ; ex:name \"Axle\" .\n";
    sandbox.write("axle.ttl", axle);
    sandbox.issue_receipt_by(EngineId::ggen_cloud(engine::VERSION), &["axle.ttl"]);
    let ran = sandbox.run(&REPLAY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("ontology      missing     axle.ttl"), "{}", ran.stdout);
    sandbox.write("project/downloads/renamed.ttl", axle);
    // At the path of the name, but with other bytes.
    sandbox.write("project/axle.ttl", "another");
    let ran = sandbox.run(&REPLAY);
    ran.succeeded();
    assert!(ran.stdout.contains("same bytes"), "{}", ran.stdout);
}

#[test]
fn an_earlier_output_takes_part_again() {
    let sandbox = Sandbox::new();
    let earlier = "<<<<<<< GENERATED\nold\n=======\nconst mine = 1;\n>>>>>>> MANUAL\n";
    sandbox.replace("project/ggen.toml", "\"Overwrite\"", "\"Merge\"");
    sandbox.write("earlier/src/types.ts", earlier);
    sandbox.run(&["render", "project", "--out", "hosted", "--previous", "earlier"]).succeeded();
    sandbox.reissue_receipt();
    let ran = sandbox.run(&REPLAY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("previous_file missing     src/types.ts"), "{}", ran.stdout);
    sandbox.write("project/kept/types.old", earlier);
    let ran = sandbox.run(&[&REPLAY[..], &["--out", "again"]].concat());
    ran.succeeded();
    assert!(sandbox.read("again/src/types.ts").contains("const mine = 1;"));
}

#[test]
fn another_engine_version_is_said() {
    let sandbox = Sandbox::new();
    sandbox.issue_receipt_by(EngineId::ggen_cloud("0.0.1"), &[]);
    let ran = sandbox.run(&[&REPLAY[..], &["--json"]].concat());
    ran.succeeded();
    let report = ran.json();
    assert_eq!(report["engine"]["same"], false);
    assert_eq!(report["engine"]["receipt"]["version"], "0.0.1");
    assert_eq!(report["same"], true);
    let ran = sandbox.run(&REPLAY);
    assert!(ran.stdout.contains("engine     DIFFERS: ggen-cloud-engine 0.0.1 then"), "{}", ran.stdout);
}

#[test]
fn outputs_that_differ_are_named_and_still_written() {
    let sandbox = issued();
    // A receipt over an output that these inputs do not give.
    sandbox.write("hosted/src/types.ts", "something else\n");
    sandbox.reissue_receipt();
    let ran = sandbox.run(&[&REPLAY[..], &["--out", "again"]].concat());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("outputs    1 DIFFER"), "{}", ran.stdout);
    assert!(ran.stdout.contains("changed     src/types.ts"), "{}", ran.stdout);
    assert_eq!(sandbox.read("again/src/types.ts"), TYPES);
}

#[test]
fn a_refusal_of_the_engine_is_reported() {
    let sandbox = issued();
    sandbox.replace("project/templates/types.tera", "{{ part.name }}", "{{ part.nothing }}");
    sandbox.reissue_receipt();
    let ran = sandbox.run(&[&REPLAY[..], &["--json"]].concat());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert_eq!(ran.json()["refusal"]["rule"], "types");
    assert!(sandbox.run(&REPLAY).stdout.contains("render     REFUSED: template_failed"));
}

#[test]
fn a_receipt_that_the_key_did_not_sign_is_not_replayed() {
    let sandbox = issued();
    sandbox.replace("receipt.json", "tenant-1", "tenant-2");
    let ran = sandbox.run(&[&REPLAY[..], &["--key", "key.pem"]].concat());
    ran.failed(1, &["receipt.json", "signature does not match"]);
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_path_out_of_the_folder_is_refused_with_the_receipt() {
    let sandbox = issued();
    sandbox.replace("receipt.json", r#""path":"ggen.toml""#, r#""path":"../ggen.toml""#);
    sandbox.run(&REPLAY).failed(1, &["../ggen.toml", "not relative"]);
}

#[test]
fn folders_that_cannot_be_read_are_named() {
    let sandbox = issued();
    let ran = sandbox.run(&["replay", "receipt.json", "--inputs", "nowhere"]);
    ran.failed(3, &["cannot read nowhere"]);
    sandbox.run(&REPLAY[..2]).failed(2, &["--inputs"]);
}

#[test]
fn a_project_inside_its_archive_is_found_again_by_the_receipt() {
    let sandbox = Sandbox::inside_an_archive();
    sandbox.issue_receipt();
    let receipt: serde_json::Value = serde_json::from_str(&sandbox.read("receipt.json")).unwrap();
    assert_eq!(receipt["manifest"], "apps/web/ggen.toml");
    sandbox.run(&["replay", "receipt.json", "--inputs", "project"]).succeeded();
    sandbox.replace("project/apps/web/ggen.toml", "garage", "other");
    sandbox.run(&["replay", "receipt.json", "--inputs", "project"]).failed(1, &[]);
}
