//! Fetches all that a check reads.

use catalog_store::versions::Record;
use catalog_store::{packages, versions};
use platform::{App, Bucket, Error, blobs};
use registry::versions::life::State;
use registry::versions::succession::{Existing, predecessor};
use registry::{Kind, PackageId, Version};

use super::Waiting;

/// Packages that an example is rendered with, and the bytes of all together; what lies
/// beyond is a finding of the report.
const DEPENDENCIES_MAX: usize = 20;
const DEPENDENCY_BYTES_MAX: u64 = 64 << 20;
/// Advisories of the registry's packages (OSV), put by operators.
const ADVISORIES: &str = "advisories/osv.json";
const ADVISORIES_BYTES_MAX: u64 = 16 << 20;

/// Everything that is read, in memory.
pub(super) struct Inputs {
    pub(super) zip: Vec<u8>,
    pub(super) advisories: Option<Vec<u8>>,
    /// The version that an ontology is compared with.
    pub(super) predecessor: Option<(Version, Vec<u8>)>,
    pub(super) dependencies: Vec<Dependency>,
}

pub(super) struct Dependency {
    pub(super) package: PackageId,
    pub(super) version: Version,
    pub(super) kind: Kind,
    pub(super) zip: Vec<u8>,
}

/// `None` if the archive is not there.
pub(super) async fn load(app: &App, waiting: &Waiting) -> Result<Option<Inputs>, Error> {
    let Some(zip) = archive(app, waiting).await? else { return Ok(None) };
    Ok(Some(Inputs {
        zip,
        advisories: blobs::get(app, Bucket::Packages, ADVISORIES, ADVISORIES_BYTES_MAX).await?,
        predecessor: predecessor_of(app, waiting).await?,
        dependencies: dependencies(app, waiting).await?,
    }))
}

/// What the creator has put, whose hash S3 has compared with the announced one.
pub(super) async fn archive(app: &App, waiting: &Waiting) -> Result<Option<Vec<u8>>, Error> {
    let key = waiting.version.draft_key(waiting.package.owner());
    let Some((key, archive)) = key.zip(waiting.version.archive.as_ref()) else { return Ok(None) };
    blobs::get(app, Bucket::Packages, &key, archive.size_bytes).await
}

async fn predecessor_of(app: &App, waiting: &Waiting) -> Result<Option<(Version, Vec<u8>)>, Error> {
    if waiting.package.kind != Kind::Ontology {
        return Ok(None);
    }
    let all = versions::list(app, &waiting.package.id).await?;
    let existing: Vec<Existing> =
        all.iter().map(|it| Existing { version: it.version.clone(), state: it.state() }).collect();
    let Some(before) = predecessor(&waiting.version.version, &existing) else { return Ok(None) };
    let found = all.iter().find(|it| it.version == *before);
    match found {
        Some(found) => Ok(published(app, found).await?.map(|zip| (found.version.clone(), zip))),
        None => Ok(None),
    }
}

/// The newest version that each requirement allows. What a package asks for is resolved
/// as a whole when it is installed; for an example its own packages suffice.
async fn dependencies(app: &App, waiting: &Waiting) -> Result<Vec<Dependency>, Error> {
    let (mut found, mut bytes) = (Vec::new(), 0);
    for requirement in waiting.version.requirements.iter().take(DEPENDENCIES_MAX) {
        let Some(package) = packages::find(app, requirement.package()).await? else { continue };
        if !package.is_visible_to(Some(waiting.package.owner())) || package.taken_down_at.is_some() {
            continue;
        }
        let all = versions::list(app, &package.id).await?;
        let allowed = |it: &&Record| is_resolvable(it) && requirement.matches(&it.version);
        let Some(newest) = all.iter().rfind(allowed) else { continue };
        bytes += newest.archive.as_ref().map_or(0, |archive| archive.size_bytes);
        if bytes > DEPENDENCY_BYTES_MAX {
            break;
        }
        let Some(zip) = published(app, newest).await? else { continue };
        found.push(Dependency { package: package.id, version: newest.version.clone(), kind: package.kind, zip });
    }
    Ok(found)
}

fn is_resolvable(version: &Record) -> bool {
    matches!(version.state(), State::Published | State::Deprecated) && version.taken_down_at.is_none()
}

/// The archive of a published version.
async fn published(app: &App, version: &Record) -> Result<Option<Vec<u8>>, Error> {
    match &version.archive {
        Some(archive) => blobs::get(app, Bucket::Packages, &archive.object_key(), archive.size_bytes).await,
        None => Ok(None),
    }
}
