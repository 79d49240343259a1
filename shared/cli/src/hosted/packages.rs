//! Archives of packages on this machine, and the lock that says which they are.

use std::collections::BTreeMap;
use std::path::Path;

use registry::signature::{CreatorCheck, STATEMENT_BYTES_MAX, Statement, verify};
use serde::{Deserialize, Serialize};
use translog::claims::sha256_hex;
use translog::{KEY_FILE_BYTES_MAX, PublicKeys};

use super::api::{Api, text};
use crate::failure::Failure;
use crate::folder::read_file;

pub(crate) const LOCK_FILE: &str = "ggen-packages.lock";
const LOCK_BYTES_MAX: u64 = 1 << 20;
const ARCHIVE_BYTES_MAX: u64 = 64 << 20;

/// Which version of each package, by the hash of its archive.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lock {
    /// Of this form: 1.
    pub(crate) form: u32,
    pub(crate) packages: BTreeMap<String, Locked>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Locked {
    pub(crate) version: String,
    pub(crate) sha256: String,
}

impl Locked {
    /// What `install` calls the package's archive.
    pub(crate) fn archive_name(&self, package: &str) -> String {
        format!("{}-{}.zip", package.replace('/', "-"), self.version)
    }
}

/// An archive that is what the registry published.
pub(crate) struct Downloaded {
    pub(crate) zip: Vec<u8>,
    /// The key that signed the registry's statement; `None` of a private package, whose
    /// statement is not public.
    pub(crate) signed_by: Option<String>,
}

/// An empty lock where there is no file.
pub(crate) fn read_lock(path: &Path) -> Result<Lock, Failure> {
    if !path.exists() {
        return Ok(Lock { form: 1, packages: BTreeMap::new() });
    }
    let bytes = read_file(path, "lock_bytes_max", LOCK_BYTES_MAX)?;
    let lock: Lock = serde_json::from_slice(&bytes)
        .map_err(|error| Failure::Usage(format!("{} is no lock of packages: {error}", path.display())))?;
    if lock.form != 1 {
        return Err(Failure::Usage(format!("{} is of form {}; this program knows form 1", path.display(), lock.form)));
    }
    Ok(lock)
}

pub(crate) fn write_lock(path: &Path, lock: &Lock) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(lock).unwrap_or_default() + "\n";
    std::fs::write(path, json).map_err(|error| Failure::io("write", path, error))
}

/// Downloads an installed version, and checks it against the lock's hash and the
/// registry's signature.
pub(crate) fn download(
    api: &Api,
    package: &str,
    locked: &Locked,
    progress: &dyn Fn(u64),
) -> Result<Downloaded, Failure> {
    let version = locked.version.split('+').next().unwrap_or_default();
    let base = format!("/api/v1/marketplace/packages/{package}");
    let download = api.get(&format!("{base}/{version}/download"))?;
    let zip = api.fetch(text(&download, "url")?, ARCHIVE_BYTES_MAX, progress)?;
    let met = sha256_hex(&zip);
    if met != locked.sha256 {
        let text = format!("{package} {version}: the archive has the hash {met}, expected {}", locked.sha256);
        return Err(Failure::Untrusted(text));
    }
    let signed_by = match api.get(&format!("{base}/versions/{version}")) {
        Ok(shown) => Some(check_statement(api, &shown["statement"], &zip, package, version)?),
        Err(Failure::Api { status: 404, .. }) => None,
        Err(failure) => return Err(failure),
    };
    Ok(Downloaded { zip, signed_by })
}

fn check_statement(
    api: &Api,
    link: &serde_json::Value,
    zip: &[u8],
    package: &str,
    version: &str,
) -> Result<String, Failure> {
    let untrusted = |why: String| Failure::Untrusted(format!("{package} {version}: {why}"));
    let json = api.fetch(text(link, "url")?, STATEMENT_BYTES_MAX as u64, &|_| ())?;
    let keys = api.get("/api/v1/marketplace/keys")?.to_string();
    if keys.len() > KEY_FILE_BYTES_MAX {
        return Err(untrusted("the registry has too many keys".to_owned()));
    }
    let keys = PublicKeys::parse(&keys).map_err(|error| untrusted(error.to_string()))?;
    let statement = Statement::from_json(&json).map_err(|error| untrusted(error.to_string()))?;
    let subject = statement.subject();
    if subject.package.to_string() != package || subject.version.key() != version {
        return Err(untrusted(format!("the statement is about {} {}", subject.package, subject.version)));
    }
    let verified = verify(&statement, zip, &keys, CreatorCheck::Trusted, &engine::Limits::default());
    verified.map(|verified| verified.registry_key).map_err(|error| untrusted(error.to_string()))
}
