//! Turns the second factor off, by one last use of it.

use identity_store::second_factor;
use platform::error::Refusal;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::proof::{self, PROOF_DELAYED, ProofParams, SECOND_FACTOR_OFF};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "disable-second-factor",
    summary: "Turn the second factor off.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/totp/disable",
        path_parameters: &[],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: Some(schema::<ProofParams>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::unauthenticated(Refusal::ProofWrong), SECOND_FACTOR_OFF, PROOF_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[second_factor::DISABLE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let shown = request.json::<ProofParams>()?.proof()?;
    proof::done(second_factor::disable(app, caller.account_id, &shown, &caller.actor()).await?)?;
    Ok(Response::no_content())
}
