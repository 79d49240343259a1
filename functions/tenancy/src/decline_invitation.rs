//! Ends an invitation for whoever holds its code and does not want it.

use identity_store::invitations;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};

use crate::answer::{InvitationCode, OVER, refusal};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "decline-invitation",
    summary: "Decline an invitation, by the code of the mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/invitations/decline",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<InvitationCode>()),
        query: None,
        success: Success::empty(204),
        errors: &[OVER],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::DECLINE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: InvitationCode = request.json()?;
    invitations::decline(app, &params.code).await?.map_err(refusal)?;
    Ok(Response::no_content())
}
