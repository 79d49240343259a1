//! What the registry signs of a version.

use catalog_store::versions::Record;
use catalog_store::{packages, signing_keys};
use domain::{Sha256Hex, Time};
use platform::{App, Bucket, Error, Secret, Table, blobs, signing};
use registry::signature::{CreatorKeys, STATEMENT_BYTES_MAX, Statement, Subject};
use translog::Artifact;
use translog::claims::{merkle_root, sha256_hex};

use super::refusals::SIGNING_KEY_REVOKED;
use crate::statement_key;

/// Signs it and puts the statement under its hash; nobody sees it before the version's
/// record names it.
pub(crate) async fn sign(
    app: &App,
    package: &packages::Record,
    found: &Record,
    published_at: Time,
) -> Result<Sha256Hex, Error> {
    let without = || Error::internal("a version without errors has no subject");
    let subject = subject(app, package, found).await?.ok_or_else(without)?;
    let keys = creator_keys(app, found).await?;
    let creator = found.creator_signature.as_ref().map(|it| (it.as_signature(), keys.public_keys()));
    let key = signing::published_key(app, Secret::RegistryKey, Table::Catalog).await?;
    let statement = Statement::publish(subject, published_at, creator, &key).map_err(Error::internal)?;
    let json = statement.to_json().map_err(Error::internal)?;
    let sha256 = Sha256Hex::try_from(sha256_hex(&json)).map_err(Error::internal)?;
    blobs::put(app, Bucket::Packages, &statement_key(&sha256), json, &sha256, "application/json").await?;
    Ok(sha256)
}

/// What its creator and the registry sign of a version; `None` of one that was not checked,
/// or whose check found an error.
pub(crate) async fn subject(app: &App, package: &packages::Record, found: &Record) -> Result<Option<Subject>, Error> {
    match found.check.as_ref().and_then(|check| check.subject_key()) {
        Some(key) => kept(app, &key).await.map(Some),
        None if !package.kind.has_archive() => of_service(package, found).map(Some),
        None => Ok(None),
    }
}

/// The key that has signed the draft, if it may still sign.
async fn creator_keys(app: &App, found: &Record) -> Result<CreatorKeys, Error> {
    let Some(signature) = &found.creator_signature else { return Ok(CreatorKeys::default()) };
    let key = signing_keys::find(app, signature.signed_by, &signature.kid).await?;
    let key = key.filter(|key| key.revoked_at.is_none()).ok_or_else(|| Error::Conflict {
        code: SIGNING_KEY_REVOKED,
        detail: format!(
            "The key {} is revoked since it signed this version. Sign it with another one, or take the signature \
             back, by PUT on the version's `signature`.",
            signature.kid
        ),
    })?;
    signing_keys::creator_keys([&key])
}

/// As its check has made it of the archive.
async fn kept(app: &App, key: &str) -> Result<Subject, Error> {
    let json = blobs::get(app, Bucket::Packages, key, STATEMENT_BYTES_MAX as u64).await?;
    let json = json.ok_or_else(|| Error::internal(format!("{key} is gone")))?;
    serde_json::from_slice(&json).map_err(Error::internal)
}

/// Of a service, which has no files: its name, its version and its licence.
fn of_service(package: &packages::Record, found: &Record) -> Result<Subject, Error> {
    Ok(Subject {
        package: found.package.clone(),
        version: found.version.clone(),
        kind: package.kind,
        licence: found.licence.clone(),
        archive: Artifact::of(&[]),
        files: Vec::new(),
        merkle_root: merkle_root(&[]).map_err(Error::internal)?,
    })
}
