//! Each step of a verification says what was compared, and the right one fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, unreachable_pub)]
mod support;

use serde_json::Value;
use support::{as_value, draft, key, receipt};
use translog::steps::{Evidence, Step, StepName, verify};
use translog::{Artifact, Difference, FileEntry, PublicKeys, SigningKey, kid};

fn jwks(key: &SigningKey) -> String {
    serde_json::to_string(&PublicKeys::from_iter([key.verifying_key()]).to_jwks()).unwrap()
}

fn steps(change: impl FnOnce(&mut Value, &mut Evidence<'_>)) -> Vec<Step> {
    let keys = jwks(&key());
    let mut receipt = as_value(&receipt());
    let mut evidence = Evidence { keys: &keys, artifact: Artifact::of(b"the zip"), files: Ok(draft().outputs) };
    change(&mut receipt, &mut evidence);
    verify(receipt.to_string().as_bytes(), &evidence)
}

/// The steps that fail, and how many were taken.
fn failing(steps: &[Step]) -> (Vec<StepName>, usize) {
    (steps.iter().filter(|step| !step.ok).map(|step| step.name).collect(), steps.len())
}

#[test]
fn a_good_receipt_passes_every_step_with_equal_sides() {
    let steps = steps(|_, _| {});
    use StepName::*;
    let names: Vec<_> = steps.iter().map(|step| step.name).collect();
    assert_eq!(names, [Form, InputsRoot, MerkleRoot, Key, Signature, Artifact, Files]);
    for step in steps {
        assert!(step.ok && step.expected == step.found && !step.found.is_empty(), "{step:?}");
        assert!(step.reason.is_none() && step.differences.is_empty(), "{step:?}");
    }
}

#[test]
fn a_file_that_was_tampered_with_is_named() {
    let steps = steps(|_, evidence| {
        evidence.artifact = Artifact::of(b"another zip");
        evidence.files.as_mut().unwrap()[0] = FileEntry::of("src/types.ts", b"tampered");
    });
    assert_eq!(failing(&steps), (vec![StepName::Artifact, StepName::Files], 7));
    assert_eq!(steps[5].found, Artifact::of(b"another zip").sha256);
    assert!(matches!(&steps[6].differences[..], [Difference::Changed { path, .. }] if path == "src/types.ts"));
}

#[test]
fn a_zip_that_cannot_be_read_says_why() {
    let steps = steps(|_, evidence| evidence.files = Err("it is no zip".to_owned()));
    assert_eq!(failing(&steps), (vec![StepName::Files], 7));
    assert_eq!(steps[6].reason.as_deref(), Some("it is no zip"));
}

#[test]
fn roots_that_disagree_with_the_entries_are_the_step_that_fails() {
    for (field, name) in [("inputs_root", StepName::InputsRoot), ("merkle_root", StepName::MerkleRoot)] {
        let steps = steps(|receipt, _| receipt[field] = "0".repeat(64).into());
        assert_eq!(failing(&steps), (vec![name], 2));
        assert_eq!(steps[1].expected, "0".repeat(64));
    }
}

#[test]
fn what_is_no_receipt_ends_at_its_form() {
    let steps = steps(|receipt, _| receipt["more"] = 1.into());
    assert_eq!(failing(&steps), (vec![StepName::Form], 1));
    assert!(steps[0].reason.as_ref().unwrap().contains("more"), "{steps:?}");
}

#[test]
fn a_key_that_is_not_published_ends_before_the_signature() {
    let other = SigningKey::from_bytes(&[7; 32]);
    let keys = jwks(&other);
    let evidence = Evidence { keys: &keys, artifact: Artifact::of(b"the zip"), files: Ok(draft().outputs) };
    let steps = verify(&receipt().to_json().unwrap(), &evidence);
    assert_eq!(failing(&steps), (vec![StepName::Key], 6));
    assert_eq!((&steps[3].expected, &steps[3].found), (&kid(&key().verifying_key()), &kid(&other.verifying_key())));
}

#[test]
fn a_claim_that_was_changed_fails_by_the_signature() {
    let steps = steps(|receipt, _| receipt["tenant_id"] = "somebody-else".into());
    assert_eq!(failing(&steps), (vec![StepName::Signature], 7));
}
