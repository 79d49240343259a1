//! `ggen-cloud sign`: what a creator's own key says, as the registry takes it. Offline:
//! the key stays on this machine.

use engine::Limits;
use registry::signature::{Subject, Untrusted, prove_possession, signing_key};
use serde_json::{Value, json};
use translog::SigningKey;

use crate::Report;
use crate::arguments::{SignKey, SignPackage};
use crate::failure::Failure;
use crate::folder::read_file;

/// What the registry takes.
const ARCHIVE_BYTES_MAX: u64 = 20 << 20;

/// The body that registers the key for a workspace.
///
/// # Errors
/// A file that holds no private key, or I/O.
pub(crate) fn key(given: &SignKey) -> Result<Report, Failure> {
    let key = read_key(&given.key)?;
    let workspace = given.workspace.parse().map_err(|error| Failure::Usage(format!("--workspace: {error}")))?;
    let keys: translog::PublicKeys = [key.verifying_key()].into_iter().collect();
    let jwks = keys.to_jwks();
    let x = jwks.keys.first().map(|jwk| jwk.x.clone()).unwrap_or_default();
    let proof = prove_possession(workspace, &key).map_err(|error| untrusted(&error))?;
    Ok(printed(json!({ "public_key": x, "proof": proof })))
}

/// The body that signs a draft whose archive this is.
///
/// # Errors
/// A file that holds no private key, an archive that is no package, or I/O.
pub(crate) fn package(given: &SignPackage) -> Result<Report, Failure> {
    let key = read_key(&given.key)?;
    let zip = read_file(&given.archive, "archive_bytes_max", ARCHIVE_BYTES_MAX)?;
    let named = Named { package: &given.package, number: &given.number, kind: &given.kind, licence: &given.licence };
    signature(&key, &zip, &named).map(|signature| printed(json!({ "signature": signature })))
}

/// What a version is called by who publishes it.
pub(crate) struct Named<'a> {
    pub(crate) package: &'a str,
    pub(crate) number: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) licence: &'a str,
}

/// A creator's signature of a version, as the registry takes it.
///
/// # Errors
/// A name that cannot be one, or an archive that is no package.
pub(crate) fn signature(key: &SigningKey, zip: &[u8], named: &Named<'_>) -> Result<Value, Failure> {
    let usage = |what: &'static str| move |error: registry::FieldError| Failure::Usage(format!("--{what}: {error}"));
    let package = named.package.parse().map_err(usage("package"))?;
    let version = named.number.parse().map_err(usage("number"))?;
    let licence = registry::licences::Licence::parse(named.licence).map_err(usage("licence"))?;
    let kind = serde_json::from_value(Value::from(named.kind))
        .map_err(|_| Failure::Usage(format!("--kind: `{}` is no kind of packages", named.kind)))?;
    let subject = Subject::of(package, version, kind, licence, zip, &Limits::default());
    let signature = subject.and_then(|subject| subject.sign(key)).map_err(|error| untrusted(&error))?;
    Ok(json!({ "kid": signature.kid, "value": signature.value }))
}

pub(crate) fn read_key(path: &std::path::Path) -> Result<SigningKey, Failure> {
    let bytes = read_file(path, "key_file_bytes_max", translog::KEY_FILE_BYTES_MAX as u64)?;
    let text = String::from_utf8_lossy(&bytes);
    signing_key(&text).map_err(|reason| Failure::Invalid { file: path.to_owned(), reason })
}

fn untrusted(error: &Untrusted) -> Failure {
    Failure::Untrusted(error.to_string())
}

/// The same either way: it is sent as it is.
fn printed(json: Value) -> Report {
    Report { as_expected: true, text: format!("{json}\n"), json }
}
