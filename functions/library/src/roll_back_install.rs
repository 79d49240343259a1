//! Gives a planned install up, or makes the library again what it was before a committed
//! one, if nothing was installed since.

use catalog_store::installs::{self, RolledBack};
use catalog_store::library;
use domain::{InstallId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::LIBRARY_CHANGED;
use crate::install_view::InstallView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "roll-back-install",
    summary: "Give up a planned install, or undo the last committed one.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/library/installs/{id}/rollback",
        path_parameters: &[("id", PathParameter::Install)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<InstallView>()),
        errors: &[ErrorCode::NOT_FOUND, LIBRARY_CHANGED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[installs::ROLL_BACK, library::COUNT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let tenant = caller.tenant_id;
    let id: InstallId = request.path("id", crate::INSTALL)?;
    match installs::roll_back(app, tenant, id, &caller.actor()).await? {
        RolledBack::Done(record, library) => {
            // What is not counted now, the workspace's next operation counts.
            if let Err(error) = library::count(app, tenant, library).await {
                tracing::warn!(%error, "an install waits to be counted");
            }
            Response::ok(&InstallView::of(app, record))
        }
        RolledBack::NotFound => Err(Error::NotFound { what: crate::INSTALL }),
        RolledBack::LibraryChanged => Err(Error::Conflict {
            code: LIBRARY_CHANGED,
            detail: "Another install was committed after it: roll that one back first.".to_owned(),
        }),
    }
}
