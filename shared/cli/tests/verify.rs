//! `ggen-cloud verify receipt`, as an auditor runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use std::collections::BTreeMap;

use support::Sandbox;
use translog::SigningKey;

const VERIFY: [&str; 7] = ["verify", "receipt", "receipt.json", "--artifact", "out.zip", "--key", "key.pem"];

fn issued() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.issue_receipt();
    sandbox
}

fn repack(sandbox: &Sandbox, change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) {
    let mut files = sandbox.files("hosted");
    change(&mut files);
    sandbox.write("out.zip", engine::archive::pack(&files).unwrap());
}

#[test]
fn an_untouched_generation_is_valid_with_either_form_of_key() {
    let sandbox = issued();
    let ran = sandbox.run(&VERIFY);
    ran.succeeded();
    assert!(ran.stdout.ends_with("valid\n"), "{}", ran.stdout);
    let mut with_jwks = VERIFY;
    with_jwks[6] = "keys.json";
    let ran = sandbox.run(&[&with_jwks[..], &["--json"]].concat());
    ran.succeeded();
    assert_eq!(ran.json()["valid"], true);
    assert_eq!(ran.json()["differences"], serde_json::json!([]));
}

#[test]
fn a_changed_file_is_named_with_both_hashes() {
    let sandbox = issued();
    repack(&sandbox, |files| files.get_mut("src/types.ts").unwrap()[0] ^= 1);
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("artefact   DIFFERS"), "{}", ran.stdout);
    assert!(ran.stdout.contains("changed     src/types.ts (expected sha256"), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("INVALID\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("signature  good"), "{}", ran.stdout);
}

#[test]
fn missing_and_added_files_are_named() {
    let sandbox = issued();
    repack(&sandbox, |files| {
        let bytes = files.remove("src/types.ts").unwrap();
        files.insert("src/renamed.ts".to_owned(), bytes);
        files.insert("__MACOSX/.DS_Store".to_owned(), Vec::new());
    });
    let ran = sandbox.run(&[&VERIFY[..], &["--json"]].concat());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report = ran.json();
    let differences: Vec<_> = report["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["difference"].as_str().unwrap(), it["path"].as_str().unwrap()))
        .collect();
    let expected =
        [("unexpected", "__MACOSX/.DS_Store"), ("unexpected", "src/renamed.ts"), ("missing", "src/types.ts")];
    assert_eq!(differences, expected);
    assert_eq!(report["valid"], false);
}

#[test]
fn the_same_files_in_another_zip_are_not_the_artefact() {
    let sandbox = issued();
    let mut zip = std::fs::read(sandbox.path("out.zip")).unwrap();
    // The zip's own comment: two bytes of length at the very end.
    let end = zip.len();
    zip[end - 2] = 1;
    zip.push(b'x');
    sandbox.write("out.zip", zip);
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("artefact   DIFFERS"), "{}", ran.stdout);
    assert!(ran.stdout.contains("files      all 1 the same"), "{}", ran.stdout);
}

#[test]
fn what_is_no_zip_is_said_to_be_none() {
    let sandbox = issued();
    sandbox.write("out.zip", "not a zip");
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("UNREADABLE: the archive is not a readable zip"), "{}", ran.stdout);
}

#[test]
fn a_zip_that_holds_one_name_twice_is_not_compared() {
    let sandbox = issued();
    let mut zip =
        engine::archive::pack(&["src/types.ts", "src/typos.ts"].map(|path| (path.to_owned(), b"x".to_vec())).into())
            .unwrap();
    while let Some(at) = zip.windows(12).position(|name| name == b"src/typos.ts") {
        zip[at..at + 12].copy_from_slice(b"src/types.ts");
    }
    sandbox.write("out.zip", zip);
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("UNREADABLE: the zip holds two entries of one name"), "{}", ran.stdout);
}

#[test]
fn a_zip_that_unpacks_to_more_than_an_output_may_hold_is_not_compared() {
    let sandbox = issued();
    let size_bytes = engine::Limits::default().output_bytes_max as usize + 1;
    repack(&sandbox, |files| drop(files.insert("bomb".to_owned(), vec![0; size_bytes])));
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("UNREADABLE: limit output_bytes_max exceeded"), "{}", ran.stdout);
}

#[test]
fn another_key_is_named_beside_the_one_needed() {
    let sandbox = issued();
    let other = SigningKey::from_bytes(&[4; 32]).verifying_key();
    sandbox.write("key.pem", translog::keys::to_pem(&other).unwrap());
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("signature  WRONG"), "{}", ran.stdout);
    assert!(ran.stdout.contains(&translog::kid(&other)), "{}", ran.stdout);
}

#[test]
fn a_claim_changed_in_the_receipt_breaks_the_signature() {
    let sandbox = issued();
    sandbox.replace("receipt.json", "tenant-1", "tenant-2");
    let ran = sandbox.run(&VERIFY);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("WRONG: the signature does not match"), "{}", ran.stdout);
}

#[test]
fn a_receipt_that_contradicts_itself_is_refused() {
    let sandbox = issued();
    sandbox.replace("receipt.json", r#""path":"src/types.ts""#, r#""path":"src/other.ts""#);
    sandbox.run(&VERIFY).failed(1, &["receipt.json", "merkle_root is", "entries give"]);
    sandbox.write("receipt.json", "{}");
    let ran = sandbox.run(&[&VERIFY[..], &["--json"]].concat());
    ran.failed(1, &["receipt.json: not a receipt", "version"]);
    assert_eq!(ran.json()["error"]["code"], "invalid");
}

#[test]
fn files_that_cannot_be_used_are_named() {
    let sandbox = issued();
    for (position, name) in [(2, "receipt.json"), (4, "out.zip"), (6, "key.pem")] {
        let mut arguments = VERIFY;
        let missing = format!("missing-{name}");
        arguments[position] = &missing;
        sandbox.run(&arguments).failed(3, &["cannot read", &missing]);
    }
    sandbox.write("key.pem", "no key");
    sandbox.run(&VERIFY).failed(1, &["key.pem: not a public key"]);
}

#[test]
fn a_key_must_be_given() {
    issued().run(&VERIFY[..5]).failed(2, &["--key"]);
}
