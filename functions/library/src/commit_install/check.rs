//! What is checked of each version when it enters a library: that it can still be had,
//! that its check found no error, that its archive has the hash of the plan, and that
//! the registry signed a statement about exactly this archive; and where its creators have
//! signed it too, that they did so by a key of theirs before it was revoked.

use catalog_store::installs::Record;
use catalog_store::library::{Entry, Library};
use catalog_store::{packages, resolving, signing_keys, versions};
use futures_util::stream::{StreamExt as _, TryStreamExt as _, iter};
use platform::endpoint::BoxFuture;
use platform::{App, Bucket, Caller, Error, ErrorCode, Table, blobs, keys};
use registry::PackageId;
use registry::checks::Grade;
use registry::signature::{STATEMENT_BYTES_MAX, Statement};
use translog::PublicKeys;

use super::{VERSION_UNAVAILABLE, VERSION_UNTRUSTED};
use crate::plan_install::HASH_DIFFERS;

/// Versions that are checked at once.
const CHECKS_AT_ONCE: usize = 8;

/// Checks every version that the library lacks.
pub(super) async fn check(app: &App, caller: &Caller, install: &Record) -> Result<(), Error> {
    let is_new = |(id, entry): &(&PackageId, &Entry)| {
        install.before.get(*id).is_none_or(|it| it.version != entry.version || it.sha256 != entry.sha256)
    };
    let new: Vec<_> = install.after.iter().filter(is_new).collect();
    if new.is_empty() {
        return Ok(());
    }
    // What was bought when it was planned can have been given back since.
    let ids: Vec<&PackageId> = new.iter().map(|(id, _)| *id).collect();
    let packages = packages::find_all(app, ids).await?;
    let library = Library { entries: install.before.clone(), ..Library::default() };
    resolving::check_prices(app, caller, &packages, &library).await?;
    let keys = keys::list(app, Table::Catalog).await?;
    let mut checks: Vec<BoxFuture<'_, Result<(), Error>>> = Vec::with_capacity(new.len());
    for (id, entry) in new {
        checks.push(Box::pin(check_one(app, id, entry, &keys)));
    }
    iter(checks).buffer_unordered(CHECKS_AT_ONCE).try_collect().await
}

async fn check_one(app: &App, id: &PackageId, entry: &Entry, keys: &PublicKeys) -> Result<(), Error> {
    let refuse = |code: ErrorCode, what: &str| {
        let detail = format!("{id} {}: {what}", entry.version);
        Err(Error::Conflict { code, detail })
    };
    let Some(version) = versions::find_installable(app, id, &entry.version).await? else {
        return refuse(VERSION_UNAVAILABLE, "it cannot be had any more.");
    };
    let Some(archive) = version.archive.as_ref().filter(|archive| archive.sha256 == entry.sha256) else {
        return refuse(HASH_DIFFERS, "its archive is another one than the plan has.");
    };
    if version.check.as_ref().is_none_or(|check| check.grade == Grade::Error) {
        return refuse(VERSION_UNTRUSTED, "its check found an error.");
    }
    let Some(sha256) = version.statement_sha256.as_ref() else {
        return refuse(VERSION_UNTRUSTED, "the registry has signed no statement about it.");
    };
    let key = format!("statements/{sha256}.json");
    let json = blobs::get(app, Bucket::Packages, &key, STATEMENT_BYTES_MAX as u64).await?;
    let json = json.ok_or_else(|| Error::internal(format!("{key} is not there")))?;
    let checked = match check_statement(&json, id, entry, keys) {
        Ok(statement) => check_creator(app, &version, &statement).await?,
        Err(what) => Err(what),
    };
    if let Err(what) = checked {
        return refuse(VERSION_UNTRUSTED, &what);
    }
    let key = archive.object_key();
    let stored = blobs::digest(app, Bucket::Packages, &key, archive.size_bytes).await?;
    match stored {
        Some(stored) if stored.sha256 == entry.sha256 && stored.size_bytes == entry.size_bytes => Ok(()),
        Some(_) => refuse(HASH_DIFFERS, "the bytes of its archive are not those that were published."),
        None => refuse(VERSION_UNAVAILABLE, "its archive cannot be had any more."),
    }
}

/// That the registry signed it, and that it is about this archive.
fn check_statement(json: &[u8], id: &PackageId, entry: &Entry, keys: &PublicKeys) -> Result<Statement, String> {
    let statement = Statement::from_json(json).map_err(|error| error.to_string())?;
    statement.check_registry(keys).map_err(|error| error.to_string())?;
    let subject = statement.subject();
    let is_about = subject.package == *id
        && subject.version == entry.version
        && subject.archive.sha256 == entry.sha256.as_str()
        && subject.licence == entry.licence;
    if is_about { Ok(statement) } else { Err("the registry's statement is about something else.".to_owned()) }
}

/// That a creator's signature in the statement is by the key that the version names, and
/// that the key was not revoked when the version was published.
async fn check_creator(
    app: &App,
    version: &versions::Record,
    statement: &Statement,
) -> Result<Result<(), String>, Error> {
    let (Some(signature), Some(_)) = (&version.creator_signature, statement.creator()) else {
        let agree = version.creator_signature.is_none() && statement.creator().is_none();
        return Ok(if agree {
            Ok(())
        } else {
            Err("the version and its statement differ in who signed it.".to_owned())
        });
    };
    let key = signing_keys::find(app, signature.signed_by, &signature.kid).await?;
    let keys = signing_keys::creator_keys(&key)?;
    Ok(keys.check(statement).map_err(|refused| refused.to_string()))
}
