//! Has a draft checked whose archive has arrived. A check that was lost, or that found
//! what has been mended elsewhere, is asked for in the same way.

use catalog_store::packages;
use catalog_store::versions::{self, Submitted};
use domain::{Permission, TenantId};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "submit-version",
    summary: "Have a draft checked whose archive was uploaded.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/submit",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND, ARCHIVE_INCOMPLETE, crate::VERSION_STATE, VERSION_CHANGED, NOTHING_TO_CHECK],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[packages::FIND, versions::FIND, versions::SUBMIT, Grant::read_blobs(Bucket::Packages)],
};

const ARCHIVE_INCOMPLETE: ErrorCode = ErrorCode::conflict("archive_incomplete");
const VERSION_CHANGED: ErrorCode = ErrorCode::conflict("version_changed");
const NOTHING_TO_CHECK: ErrorCode = ErrorCode::conflict("version_without_archive");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let (_, found) = owned::version(app, &request, caller.tenant_id).await?;
    check_archive(app, &found, caller.tenant_id).await?;
    match versions::submit(app, found, caller.tenant_id, &caller.actor()).await? {
        Submitted::Done(record) | Submitted::BeingChecked(record) => Response::ok(&CreatorVersionView::from(*record)),
        Submitted::NoDraft(state) => Err(Error::Conflict {
            code: crate::VERSION_STATE,
            detail: format!("Expected a version that is a draft, got one that is {}.", state.as_str()),
        }),
        Submitted::NoArchive => Err(Error::Conflict {
            code: NOTHING_TO_CHECK,
            detail: "A service has no archive, so its versions are published without a check.".to_owned(),
        }),
        Submitted::Changed => Err(Error::Conflict {
            code: VERSION_CHANGED,
            detail: "Somebody else has changed the version at the same moment. Look at it, then try again.".to_owned(),
        }),
    }
}

/// It is there, of the size and the hash that were announced.
async fn check_archive(app: &App, found: &versions::Record, owner: TenantId) -> Result<(), Error> {
    let Some((key, archive)) = found.draft_key(owner).zip(found.archive.as_ref()) else { return Ok(()) };
    let there = blobs::digest(app, Bucket::Packages, &key, archive.size_bytes).await?;
    if there.is_some_and(|it| it.sha256 == archive.sha256 && it.size_bytes == archive.size_bytes) {
        return Ok(());
    }
    let detail = "The archive has not arrived, or is not kept any more. Announce the version once more for a signed \
                  request, put the archive, then try again."
        .to_owned();
    Err(Error::Conflict { code: ARCHIVE_INCOMPLETE, detail })
}
