#![allow(clippy::unwrap_used)]

use domain::Time;
use proptest::prelude::*;

use super::*;
use crate::contents::Files;
use crate::contents::tests::project;
use crate::licences::Licence;
use crate::{Kind, PackageId, Version};

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn keys(seeds: &[u8]) -> PublicKeys {
    seeds.iter().map(|seed| key(*seed).verifying_key()).collect()
}

fn of_creator(seeds: &[u8]) -> CreatorKeys {
    keys(seeds).into()
}

fn at() -> Time {
    Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap()
}

fn zip(files: &Files) -> Vec<u8> {
    engine::archive::pack(files).unwrap()
}

fn limits() -> engine::Limits {
    engine::Limits::default()
}

fn subject(zip: &[u8]) -> Subject {
    let package = PackageId::parse("acme/fleet").unwrap();
    let (version, licence) = (Version::parse("1.0.0+7").unwrap(), Licence::parse("mit").unwrap());
    Subject::of(package, version, Kind::Template, licence, zip, &limits()).unwrap()
}

fn statement(zip: &[u8], is_signed_by_creator: bool) -> Statement {
    let subject = subject(zip);
    let registered = keys(&[7]);
    let creator = is_signed_by_creator.then(|| (subject.sign(&key(7)).unwrap(), &registered));
    Statement::publish(subject, at(), creator, &key(1)).unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T, Untrusted>) -> &'static str {
    result.unwrap_err().code()
}

#[test]
fn what_was_published_is_verified_offline() {
    let zip = zip(&project());
    for is_signed in [false, true] {
        let json = statement(&zip, is_signed).to_json().unwrap();
        let read = Statement::from_json(&json).unwrap();
        assert_eq!(read.to_json().unwrap(), json);
        let verified =
            verify(&read, &zip, &keys(&[2, 1]), CreatorCheck::IfPresent(&of_creator(&[7])), &limits()).unwrap();
        assert_eq!((verified.files, verified.published_at), (3, at()));
        assert_eq!(verified.creator_key.is_some(), is_signed);
        assert_eq!(read.subject().version.to_string(), "1.0.0+7");
    }
}

#[test]
fn another_archive_or_another_key_is_refused() {
    let (zip, other) = (zip(&project()), zip(&crate::contents::tests::pack()));
    let statement = statement(&zip, true);
    let check =
        |zip: &[u8], registry: &[u8], creator| code(verify(&statement, zip, &keys(registry), creator, &limits()));
    assert_eq!(check(&other, &[1], CreatorCheck::Trusted), "archive_differs");
    assert_eq!(check(&zip, &[2], CreatorCheck::Trusted), "signature_key_unknown");
    assert_eq!(check(&zip, &[1], CreatorCheck::Demanded(&of_creator(&[8]))), "signature_key_unknown");
    let unsigned = self::statement(&zip, false);
    let demanded = verify(&unsigned, &zip, &keys(&[1]), CreatorCheck::Demanded(&of_creator(&[7])), &limits());
    assert_eq!(code(demanded), "creator_signature_missing");
}

#[test]
fn a_signature_is_good_for_one_purpose_and_one_subject() {
    let zip = zip(&project());
    let subject = subject(&zip);
    let registered = keys(&[1, 7]);
    // The registry's own signature is no creator's, even by the same key.
    let of_registry = statement(&zip, false).signature().clone();
    let published = Statement::publish(subject.clone(), at(), Some((of_registry, &registered)), &key(1));
    assert_eq!(code(published), "signature_wrong");
    let mut other = subject.clone();
    other.version = Version::parse("1.0.1").unwrap();
    let signature = other.sign(&key(7)).unwrap();
    assert_eq!(
        code(Statement::publish(subject.clone(), at(), Some((signature, &registered)), &key(1))),
        "signature_wrong"
    );
    let mut cut = subject.sign(&key(7)).unwrap();
    cut.value.pop();
    assert_eq!(code(Statement::publish(subject, at(), Some((cut, &registered)), &key(1))), "signature_invalid");
}

#[test]
fn what_a_key_signed_before_it_was_revoked_stays_verifiable() {
    let zip = zip(&project());
    let statement = statement(&zip, true);
    let revoked = |seconds: i64| {
        let at = at().plus(jiff::SignedDuration::from_secs(seconds));
        let keys = serde_json::to_value(keys(&[7]).to_jwks()).unwrap();
        let mut set = serde_json::json!({"keys": keys["keys"]});
        set["keys"][0]["revoked_at"] = serde_json::json!(at);
        CreatorKeys::parse(&set.to_string()).unwrap()
    };
    let check =
        |keys: &CreatorKeys| verify(&statement, &zip, &self::keys(&[1]), CreatorCheck::Demanded(keys), &limits());
    let verified = check(&revoked(1)).unwrap();
    assert_eq!(verified.creator_key_revoked_at, Some(at().plus(jiff::SignedDuration::from_secs(1))));
    assert_eq!(check(&of_creator(&[7])).unwrap().creator_key_revoked_at, None);
    for seconds in [0, -1] {
        assert_eq!(code(check(&revoked(seconds))), "signature_key_revoked", "{seconds}");
    }
}

#[test]
fn possession_is_proven_for_one_workspace_by_the_key_alone() {
    let workspace = |number: u8| format!("ten_{number:026}").parse().unwrap();
    let proof = prove_possession(workspace(1), &key(7)).unwrap();
    assert!(check_possession(workspace(1), &key(7).verifying_key(), &proof).is_ok());
    assert_eq!(code(check_possession(workspace(2), &key(7).verifying_key(), &proof)), "signature_wrong");
    assert_eq!(code(check_possession(workspace(1), &key(8).verifying_key(), &proof)), "signature_wrong");
    assert_eq!(code(check_possession(workspace(1), &key(7).verifying_key(), "short")), "signature_invalid");
    // A signature of a version proves nothing, though the same key made it.
    let of_version = subject(&zip(&project())).sign(&key(7)).unwrap().value;
    assert_eq!(code(check_possession(workspace(1), &key(7).verifying_key(), &of_version)), "signature_wrong");
    assert_eq!(public_key("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap_err().code, "public_key_form", "weak");
    assert_eq!(public_key("short").unwrap_err().code, "public_key_form");
}

#[test]
fn a_subject_must_hold_together() {
    let zip = zip(&project());
    let good = subject(&zip);
    let publish = |subject: Subject| Statement::publish(subject, at(), None, &key(1));
    let mut root = good.clone();
    root.merkle_root = "0".repeat(64);
    assert_eq!(code(publish(root)), "statement_field");
    let mut order = good.clone();
    order.files.reverse();
    assert_eq!(code(publish(order)), "statement_field");
    let mut size = good.clone();
    size.archive.size_bytes = 1 << 53;
    assert_eq!(code(publish(size)), "statement_field");
    let mut hash = good;
    hash.files[0].sha256 = "AB".repeat(32);
    assert_eq!(code(publish(hash)), "statement_field");
}

#[test]
fn later_forms_and_unknown_fields_are_refused() {
    let json = String::from_utf8(statement(&zip(&project()), false).to_json().unwrap()).unwrap();
    assert_eq!(code(Statement::from_json(json.replace("\"form\":1", "\"form\":2").as_bytes())), "statement_version");
    assert_eq!(code(Statement::from_json(json.replacen('{', "{\"more\":1,", 1).as_bytes())), "statement_invalid");
    assert_eq!(code(Statement::from_json(b"[]")), "statement_invalid");
    assert_eq!(code(Statement::from_json(&vec![b' '; STATEMENT_BYTES_MAX + 1])), "statement_too_large");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever byte of the statement is changed: it is refused, or means the same.
    #[test]
    fn no_changed_statement_is_verified(at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let zip = zip(&project());
        let original = statement(&zip, true);
        let mut json = original.to_json().unwrap();
        let at = at.index(json.len());
        json[at] = byte;
        if let Ok(read) = Statement::from_json(&json)
            && verify(&read, &zip, &keys(&[1]), CreatorCheck::Demanded(&of_creator(&[7])), &limits()).is_ok()
        {
            prop_assert_eq!(read.to_json().unwrap(), original.to_json().unwrap());
        }
    }

    #[test]
    fn no_changed_archive_is_verified(at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let mut zip = zip(&project());
        let original = statement(&zip, false);
        let at = at.index(zip.len());
        prop_assume!(zip[at] != byte);
        zip[at] = byte;
        prop_assert!(verify(&original, &zip, &keys(&[1]), CreatorCheck::Trusted, &limits()).is_err());
    }
}
