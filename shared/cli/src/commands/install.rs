//! `ggen-cloud install`: packages into the workspace's library and into a folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::Report;
use crate::arguments::Install;
use crate::failure::Failure;
use crate::folder::Files;
use crate::hosted::{Api, Lock, Locked, download, read_lock, stored, text, write_lock};
use crate::placing::place;
use crate::progress::Progress;

/// Plans, commits, downloads and checks; then writes the archives and the lock.
///
/// # Errors
/// What the API refuses, an archive that is not what was locked or signed, or I/O.
pub(crate) fn run(given: &Install) -> Result<Report, Failure> {
    let lock = read_lock(&given.lock)?;
    let api = Api::new(stored()?)?;
    let versions: BTreeMap<&String, &String> = lock.packages.iter().map(|(id, it)| (id, &it.version)).collect();
    let body = json!({
        "requirements": given.requirements,
        "lock": versions,
        "intended_use": given.intended_use.as_str(),
    });
    let plan = api.create("/api/v1/library/installs", &body)?;
    let locked = locked(&plan)?;
    check_lock(&lock, &locked)?;
    let path = format!("/api/v1/library/installs/{}", text(&plan, "id")?);
    if given.plan {
        // Nobody is to wait for the place of a plan that was only looked at.
        api.post(&format!("{path}/rollback"), &json!({}))?;
        return Ok(report(&plan, &locked, &BTreeMap::new(), "planned"));
    }
    api.post(&format!("{path}/commit"), &json!({}))?;
    let (progress, mut files, mut signed) = (Progress::new(), Files::new(), BTreeMap::new());
    for (at, (package, version)) in locked.iter().enumerate() {
        let told = |bytes: u64| {
            progress.note(&format!("{}/{} {package} {}: {bytes} bytes", at + 1, locked.len(), version.version));
        };
        let downloaded = download(&api, package, version, &told)?;
        let name = version.archive_name(package);
        signed.insert(package.clone(), downloaded.signed_by);
        files.insert(name, downloaded.zip);
    }
    drop(progress);
    place(&given.out, &files)?;
    write_lock(&given.lock, &Lock { form: 1, packages: locked.clone() })?;
    Ok(report(&plan, &locked, &signed, "installed"))
}

/// Every package that the library then has.
fn locked(plan: &Value) -> Result<BTreeMap<String, Locked>, Failure> {
    let mut locked = BTreeMap::new();
    let offered = plan["changes"].as_array().into_iter().flatten().filter(|change| change.get("offer").is_some());
    for change in offered {
        let version = text(change, "version")?.to_owned();
        let sha256 = text(&change["offer"], "sha256")?.to_owned();
        locked.insert(text(change, "package")?.to_owned(), Locked { version, sha256 });
    }
    Ok(locked)
}

/// The same number with other bytes is no update.
fn check_lock(before: &Lock, after: &BTreeMap<String, Locked>) -> Result<(), Failure> {
    for (package, old) in &before.packages {
        if let Some(new) = after.get(package).filter(|new| new.version == old.version && new.sha256 != old.sha256) {
            let text =
                format!("{package} {}: locked with the hash {}, offered with {}", old.version, old.sha256, new.sha256);
            return Err(Failure::Untrusted(text));
        }
    }
    Ok(())
}

fn report(
    plan: &Value,
    locked: &BTreeMap<String, Locked>,
    signed: &BTreeMap<String, Option<String>>,
    done: &str,
) -> Report {
    let mut text = String::new();
    for change in plan["changes"].as_array().into_iter().flatten() {
        let field = |name: &str| change[name].as_str().unwrap_or_default();
        let from = if field("from").is_empty() { String::new() } else { format!(" from {}", field("from")) };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<11}{} {}{from}", field("change"), field("package"), field("version"));
    }
    for duty in plan["licences"]["duties"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let _ = writeln!(text, "licence    {duty}");
    }
    let checked = signed.values().filter(|it| it.is_some()).count();
    let _ = writeln!(text, "{done:<11}{} packages; {checked} signatures of the registry checked", locked.len());
    let json = json!({ "state": done, "install_id": plan["id"], "packages": locked, "signed_by": signed,
        "licences": plan["licences"] });
    Report { as_expected: true, text, json }
}
