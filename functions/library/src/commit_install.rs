//! Commits a planned install: the library becomes what the plan says, as a whole or not
//! at all. Every version that is new to the library is checked once more before.

mod check;

use catalog_store::installs::{self, Committed, State};
use catalog_store::resolving::{self, PURCHASE_NEEDED, SEAT_REQUIRED};
use catalog_store::{library, packages, signing_keys, versions};
use domain::{InstallId, Permission};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, keys,
    schema,
};

use crate::LIBRARY_CHANGED;
use crate::install_view::InstallView;
use crate::plan_install::HASH_DIFFERS;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "commit-install",
    summary: "Commit a planned install.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/library/installs/{id}/commit",
        path_parameters: &[("id", PathParameter::Install)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<InstallView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            LIBRARY_CHANGED,
            INSTALL_OVER,
            INSTALL_STATE,
            HASH_DIFFERS,
            VERSION_UNAVAILABLE,
            VERSION_UNTRUSTED,
            PURCHASE_NEEDED,
            SEAT_REQUIRED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 1024,
    timeout_seconds: 29,
    grants: &[
        installs::COMMIT,
        library::COUNT,
        packages::FIND_ALL,
        resolving::CHECK_PRICES,
        versions::FIND_INSTALLABLE,
        signing_keys::FIND,
        keys::LIST_REGISTRY_KEYS,
        Grant::read_blobs(Bucket::Packages),
    ],
};

const INSTALL_OVER: ErrorCode = ErrorCode::conflict("install_over");
const INSTALL_STATE: ErrorCode = ErrorCode::conflict("install_state");
/// It was taken down, or never published.
const VERSION_UNAVAILABLE: ErrorCode = ErrorCode::conflict("version_unavailable");
/// Its check found an error, or its statement does not hold.
const VERSION_UNTRUSTED: ErrorCode = ErrorCode::conflict("version_untrusted");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let tenant = caller.tenant_id;
    let id: InstallId = request.path("id", crate::INSTALL)?;
    let found = installs::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::INSTALL })?;
    if found.state == State::Planned {
        check::check(app, caller, &found).await?;
    }
    let conflict = |code, detail: &str| Err(Error::Conflict { code, detail: detail.to_owned() });
    match installs::commit(app, tenant, id, &caller.actor()).await? {
        Committed::Done(record, library) => {
            // What is not counted now, the workspace's next operation counts.
            if let Err(error) = library::count(app, tenant, library).await {
                tracing::warn!(%error, "an install waits to be counted");
            }
            Response::ok(&InstallView::of(app, record))
        }
        Committed::NotFound => Err(Error::NotFound { what: crate::INSTALL }),
        Committed::RolledBack => conflict(INSTALL_STATE, "It was rolled back. Plan another one."),
        Committed::Over => conflict(INSTALL_OVER, "It was planned too long ago. Plan it anew."),
        Committed::LibraryChanged => {
            conflict(LIBRARY_CHANGED, "Another install was committed since it was planned. Plan it anew.")
        }
    }
}
