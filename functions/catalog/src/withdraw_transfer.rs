//! Takes back an offer of the workspace: nobody can accept it any more. What was accepted is gone.

use catalog_store::transfers::{self, Ended};
use domain::Permission;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::transfer_view::{TRANSFER, TransferOf};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "withdraw-transfer",
    summary: "Take back an offer of a namespace or a package.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/transfers/withdraw",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<TransferOf>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[transfers::WITHDRAW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let TransferOf { subject } = request.json()?;
    match transfers::withdraw(app, &subject, caller.tenant_id, &caller.actor()).await? {
        Ended::Done => Ok(Response::no_content()),
        Ended::Missing => Err(Error::NotFound { what: TRANSFER }),
    }
}
