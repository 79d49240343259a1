//! `ggen-cloud verify package`: is this archive what the registry published? Offline.

use std::fmt::Write as _;

use engine::Limits;
use registry::signature::{CreatorCheck, STATEMENT_BYTES_MAX, Statement, Verified, verify};
use serde_json::json;

use super::evidence;
use crate::Report;
use crate::arguments::VerifyPackage;
use crate::failure::Failure;
use crate::folder::read_file;

/// Well above what the registry takes.
const ARCHIVE_BYTES_MAX: u64 = 256 << 20;

/// Checks the registry's signature, the creator's if keys of one are given, the archive
/// and every file in it.
///
/// # Errors
/// A key file that holds none, or I/O. What does not hold is no error here.
pub(crate) fn run(given: &VerifyPackage) -> Result<Report, Failure> {
    let keys = evidence::keys(&given.keys)?;
    let creator = given.creator_keys.as_deref().map(evidence::creator_keys).transpose()?;
    let zip = read_file(&given.archive, "archive_bytes_max", ARCHIVE_BYTES_MAX)?;
    let json = read_file(&given.statement, "statement_bytes_max", STATEMENT_BYTES_MAX as u64)?;
    let check = creator.as_ref().map_or(CreatorCheck::Trusted, CreatorCheck::Demanded);
    let verified = Statement::from_json(&json)
        .and_then(|statement| verify(&statement, &zip, &keys, check, &Limits::default()).map(|it| (statement, it)));
    Ok(match verified {
        Ok((statement, verified)) => valid(&statement, &verified),
        Err(reason) => {
            let json = json!({ "valid": false, "code": reason.code(), "reason": reason.to_string() });
            Report { as_expected: false, text: format!("INVALID: {reason}\n"), json }
        }
    })
}

fn valid(statement: &Statement, verified: &Verified) -> Report {
    let subject = statement.subject();
    let mut text = format!("package    {} {}, {}\n", subject.package, subject.version, subject.licence);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "published  {}", verified.published_at);
    let _ = writeln!(text, "signature  good, key {}", verified.registry_key);
    let _ = match (&verified.creator_key, verified.creator_key_revoked_at) {
        (Some(key), None) => writeln!(text, "creator    signed, key {key}"),
        (Some(key), Some(at)) => writeln!(text, "creator    signed, key {key}, which was revoked later, at {at}"),
        (None, _) => writeln!(text, "creator    no signature of their own"),
    };
    let _ = writeln!(text, "archive    the same, sha256 {}", subject.archive.sha256);
    let _ = writeln!(text, "files      all {} the same\nvalid", verified.files);
    let json = json!({
        "valid": true,
        "package": subject.package,
        "version": subject.version,
        "licence": subject.licence,
        "published_at": verified.published_at,
        "registry_key": verified.registry_key,
        "creator_key": verified.creator_key,
        "creator_key_revoked_at": verified.creator_key_revoked_at,
        "sha256": subject.archive.sha256,
        "files": verified.files,
    });
    Report { as_expected: true, text, json }
}
