//! Takes back the proposal that waits for answers: nobody can accept it any more. The split in
//! force stays as it is.

use catalog_store::splits;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::split_view::{SplitView, answer};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "withdraw-split",
    summary: "Take back a proposal of who shares in what a package earns.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/packages/{namespace}/{name}/split/withdraw",
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
    grants: &[splits::WITHDRAW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = owned::package_id(&request)?;
    let stepped = splits::withdraw(app, &id, caller.tenant_id, &caller.actor()).await?;
    answer(stepped, caller.tenant_id, 200)
}
