//! Declines what was offered to the workspace: it stays with its owner.

use catalog_store::transfers::{self, Ended};
use domain::Permission;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::transfer_view::{TRANSFER, TransferOf};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "decline-transfer",
    summary: "Decline a namespace or a package that is offered to the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/transfers/decline",
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
    grants: &[transfers::DECLINE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let TransferOf { subject } = request.json()?;
    match transfers::decline(app, &subject, caller.tenant_id, &caller.actor()).await? {
        Ended::Done => Ok(Response::no_content()),
        Ended::Missing => Err(Error::NotFound { what: TRANSFER }),
    }
}
