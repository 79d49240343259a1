//! Gives the workspace's part in what a package earns back to its owner, in orders that are
//! made from now on; a proposal that asks the workspace ends. What was ordered before keeps
//! its shares.

use catalog_store::splits;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::split_view::{SplitView, answer};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "leave-split",
    summary: "Give back the workspace's part in what a package earns.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/packages/{namespace}/{name}/split/leave",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SplitView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[splits::LEAVE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = owned::package_id(&request)?;
    let stepped = splits::leave(app, &id, caller.tenant_id, &caller.actor()).await?;
    answer(stepped, caller.tenant_id, 200)
}
