//! Accepts the proposal of this number for the workspace. When everybody who is asked has, it
//! is in force: for orders that are made from then on.

use catalog_store::splits;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::split_view::{ProposalNumber, SPLIT_CHANGED, SplitView, answer};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "accept-split",
    summary: "Accept a proposal of who shares in what a package earns.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/packages/{namespace}/{name}/split/accept",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<ProposalNumber>()),
        query: None,
        success: Success::json(200, schema::<SplitView>()),
        errors: &[ErrorCode::NOT_FOUND, SPLIT_CHANGED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[splits::ACCEPT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = owned::package_id(&request)?;
    let ProposalNumber { number } = request.json()?;
    let stepped = splits::accept(app, &id, caller.tenant_id, number, &caller.actor()).await?;
    answer(stepped, caller.tenant_id, 200)
}
