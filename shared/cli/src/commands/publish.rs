//! `ggen-cloud publish`: a version from an archive on this machine.

use std::fmt::Write as _;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};
use translog::claims::sha256_hex;

use crate::Report;
use crate::arguments::Publish;
use crate::commands::sign::{self, Named};
use crate::failure::Failure;
use crate::folder::read_file;
use crate::hosted::{Api, stored};
use crate::progress::Progress;

/// What the registry takes.
const ARCHIVE_BYTES_MAX: u64 = 20 << 20;
const LOOKS_MAX: usize = 120;
const PAUSE: Duration = Duration::from_secs(2);

/// Announces the version, uploads its archive, waits for its check, and publishes it if
/// the check found no error; the first version of a new creator then waits for moderators.
///
/// # Errors
/// What the API refuses, or I/O. What the check found is no error here.
pub(crate) fn run(given: &Publish) -> Result<Report, Failure> {
    let zip = read_file(&given.archive, "archive_bytes_max", ARCHIVE_BYTES_MAX)?;
    let api = Api::new(stored()?)?;
    // Whatever would fail without it fails before anything is announced.
    let signature = given.signing_key.as_deref().map(|file| signed(&api, given, file, &zip)).transpose()?;
    let versions = format!("/api/v1/marketplace/packages/{}/versions", given.package);
    let announced = json!({
        "version": given.number,
        "licence": given.licence,
        "requirements": given.requirements,
        "archive": { "sha256": sha256_hex(&zip), "size_bytes": zip.len() },
    });
    let progress = Progress::new();
    progress.note("uploading …");
    let made = api.create(&versions, &announced)?;
    api.put(&made["upload"], zip)?;
    let number = given.number.split('+').next().unwrap_or_default();
    api.post(&format!("{versions}/{number}/submit"), &json!({}))?;
    let path = format!("/api/v1/creator/packages/{}/versions/{number}", given.package);
    let check = checked(&api, &path, &progress)?;
    drop(progress);
    let is_good = check["grade"] != "ERROR";
    let report = api.get(&format!("{path}/report"))?;
    if let Some(signature) = signature.filter(|_| is_good) {
        api.replace(&format!("{versions}/{number}/signature"), &json!({ "signature": signature }))?;
    }
    let state = if !is_good {
        "refused".to_owned()
    } else if given.draft {
        "checked".to_owned()
    } else {
        // Or `in_review`: moderators look at it first.
        let published = api.post(&format!("{versions}/{number}/publish"), &json!({}))?;
        published["state"].as_str().unwrap_or("published").to_owned()
    };
    let json =
        json!({ "state": state, "package": given.package, "version": given.number, "check": check, "report": report });
    Ok(Report { as_expected: is_good, text: described(given, &state, &check, &report), json })
}

/// The creator's signature, by a key that the registry knows as theirs.
fn signed(api: &Api, given: &Publish, file: &Path, zip: &[u8]) -> Result<Value, Failure> {
    let key = sign::read_key(file)?;
    let kid = translog::kid(&key.verifying_key());
    let known = api.get("/api/v1/creator/signing-keys")?;
    let is_usable = |it: &Value| it["kid"] == kid.as_str() && it["revoked_at"].is_null();
    if !known["items"].as_array().into_iter().flatten().any(is_usable) {
        let advice = "register it with the body that `ggen-cloud sign key` prints";
        return Err(Failure::Usage(format!("--signing-key: the workspace has no key {kid}: {advice}")));
    }
    let package = api.get(&format!("/api/v1/creator/packages/{}", given.package))?;
    let kind = package["kind"].as_str().unwrap_or_default();
    let named = Named { package: &given.package, number: &given.number, kind, licence: &given.licence };
    sign::signature(&key, zip, &named)
}

fn checked(api: &Api, path: &str, progress: &Progress) -> Result<Value, Failure> {
    for _ in 0..LOOKS_MAX {
        let mut version = api.get(path)?;
        if version["check"].is_object() {
            return Ok(version["check"].take());
        }
        progress.note("being checked …");
        sleep(PAUSE);
    }
    Err(Failure::Network("the version was not checked yet; publish it later".to_owned()))
}

/// One finding a line, as compilers write it.
fn described(given: &Publish, state: &str, check: &Value, report: &Value) -> String {
    let mut text = String::new();
    for finding in report["findings"].as_array().into_iter().flatten().filter(|it| it["grade"] != "PASS") {
        let field = |name: &str| finding[name].as_str().unwrap_or_default();
        let line = finding["line"].as_u64().map_or_else(String::new, |line| format!(":{line}"));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}{line}: {} {}: {}", field("file"), field("grade"), field("code"), field("message"));
    }
    let _ = writeln!(text, "{state:<11}{} {}, score {} of 100", given.package, given.number, check["score"]);
    text
}
