//! Makes the caller a member of the workspace that the code invites to. The
//! account's address must be the invited one. Again changes nothing.

use identity_store::{accounts, invitations};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::answer::{ANOTHER_ADDRESS, FULL, InvitationCode, JoinedView, LIMIT, MEMBER_ALREADY, OVER, refusal};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "accept-invitation",
    summary: "Accept an invitation, by the code of the mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/invitations/accept",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<InvitationCode>()),
        query: None,
        success: Success::json(200, schema::<JoinedView>()),
        errors: &[ErrorCode::NOT_FOUND, OVER, ANOTHER_ADDRESS, MEMBER_ALREADY, FULL, LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::ACCEPT, accounts::PERSON],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let params: InvitationCode = request.json()?;
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: crate::INVITATION })?;
    let joined = invitations::accept(app, &params.code, account, &person.email).await?.map_err(refusal)?;
    Response::ok(&JoinedView::from(joined))
}
