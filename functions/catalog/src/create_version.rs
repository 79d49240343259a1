//! Announces a version and answers with a signed request that puts its archive: S3 takes
//! exactly the announced bytes. A service has no archive.

use std::collections::BTreeMap;
use std::time::Duration;

use catalog_store::versions::{self, Archive, Created, NewVersion, Notes, Record, VERSIONS_MAX};
use catalog_store::{conflict, invalid};
use domain::{Permission, Sha256Hex, TenantId, Time};
use platform::blobs;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Success, Trigger,
    schema,
};
use registry::licences::Licence;
use registry::{FieldError, Requirement, Version};
use serde::{Deserialize, Serialize};

use crate::owned;
use crate::package_view::location;
use crate::version_view::CreatorVersionView;
use catalog_store::packages;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-version",
    summary: "Announce a version of a package and get a signed request that uploads its archive.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: true,
        body: Some(schema::<CreateVersion>()),
        query: None,
        success: Success::json(201, schema::<CreatedVersion>()).with(&[Header::Location]),
        errors: &[ErrorCode::NOT_FOUND, VERSION_EXISTS, TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::CREATE, Grant::write_blobs(Bucket::Packages)],
};

const VERSION_EXISTS: ErrorCode = ErrorCode::conflict("version_exists");
const TOO_MANY: ErrorCode = ErrorCode::conflict("versions_count");

/// As `registry::checks` takes it.
const ARCHIVE_BYTES_MAX: u64 = 20 << 20;
/// Packages that one version asks for.
const REQUIREMENTS_MAX: usize = 100;
const PUT_WITHIN: Duration = Duration::from_secs(15 * 60);

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateVersion {
    /// A number is used once, whatever becomes of it.
    version: Version,
    licence: Licence,
    /// Packages that it depends on, each once.
    #[serde(default)]
    #[schema(max_items = 100)]
    requirements: Vec<Requirement>,
    /// The zip that will be uploaded; a service has none, and everything else has one.
    archive: Option<AnnouncedArchive>,
    /// What has changed, as Markdown.
    notes: Option<Notes>,
}

/// A zip before it is there.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnnouncedArchive {
    /// Of the zip.
    sha256: Sha256Hex,
    #[schema(minimum = 1, maximum = 20_971_520)]
    size_bytes: u64,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatedVersion {
    version: CreatorVersionView,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    upload: Option<ArchiveUpload>,
}

/// A request to send as it stands, with the zip as its body.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ArchiveUpload {
    #[schema(example = "PUT")]
    method: &'static str,
    url: String,
    /// Part of what is signed: send each exactly so.
    headers: BTreeMap<String, String>,
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateVersion = request.json()?;
    let package = owned::package(app, &owned::package_id(&request)?, caller.tenant_id).await?;
    check(&params, &package)?;
    let new = NewVersion {
        package: package.id.clone(),
        version: params.version,
        owner: caller.tenant_id,
        created_by: caller.account_id,
        licence: params.licence,
        requirements: params.requirements,
        archive: params.archive.map(|it| Archive { sha256: it.sha256, size_bytes: it.size_bytes }),
        notes: params.notes,
    };
    match versions::create(app, new, &caller.actor()).await? {
        Created::Done(record) => created(app, record, caller.tenant_id).await,
        Created::Refused(refused) => Err(conflict(refused)),
        Created::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!("The package has {VERSIONS_MAX} versions, which is the most that one can have."),
        }),
        Created::NotOwned => Err(Error::NotFound { what: crate::PACKAGE }),
    }
}

fn check(params: &CreateVersion, package: &packages::Record) -> Result<(), Error> {
    match &params.archive {
        None if package.kind.has_archive() => {
            return Err(Error::field("archive", format!("expected the zip of the {}", package.kind.as_str())));
        }
        Some(_) if !package.kind.has_archive() => {
            return Err(Error::field("archive", "expected none: a service has no archive"));
        }
        Some(archive) if !(1..=ARCHIVE_BYTES_MAX).contains(&archive.size_bytes) => {
            let expected = format!("expected 1 to {ARCHIVE_BYTES_MAX} bytes, got {}", archive.size_bytes);
            return Err(Error::field("archive.size_bytes", expected));
        }
        _ => {}
    }
    check_requirements(&params.requirements, package).map_err(invalid)
}

fn check_requirements(requirements: &[Requirement], package: &packages::Record) -> Result<(), FieldError> {
    let refuse = |code, expected: String, got: &str| Err(FieldError::new("requirements", code, expected, got));
    if requirements.len() > REQUIREMENTS_MAX {
        let expected = format!("at most {REQUIREMENTS_MAX} packages");
        return refuse("requirements_count", expected, &requirements.len().to_string());
    }
    for (at, requirement) in requirements.iter().enumerate() {
        let name = requirement.package();
        if *name == package.id {
            return refuse("requirement_of_itself", "other packages".to_owned(), &name.to_string());
        }
        if requirements[..at].iter().any(|other| other.package() == name) {
            return refuse("requirement_twice", "each package once".to_owned(), &name.to_string());
        }
    }
    Ok(())
}

/// A repeated request gets a URL of its own: this one is good for a while only.
async fn created(app: &App, record: Record, owner: TenantId) -> Result<Response, Error> {
    let upload = match (record.draft_key(owner), &record.archive) {
        (Some(key), Some(archive)) => {
            let (size_bytes, sha256) = (archive.size_bytes, &archive.sha256);
            let signed = blobs::sign_put(app, Bucket::Packages, &key, size_bytes, sha256, PUT_WITHIN).await?;
            Some(ArchiveUpload {
                method: Method::Put.as_str(),
                url: signed.url,
                headers: signed.headers.into_iter().collect(),
                expires_at: signed.expires_at,
            })
        }
        _ => None,
    };
    let location = format!("{}/versions/{}", location(app, &record.package), record.version.key());
    let view = CreatedVersion { version: CreatorVersionView::from(record), upload };
    Ok(Response::json(201, &view)?.with_header("location", location).with_header("cache-control", "no-store"))
}
