//! Tells a person whether they have a second factor.

use domain::Time;
use identity_store::second_factor;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-second-factor",
    summary: "Tell whether you have a second factor.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/totp",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SecondFactor>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[second_factor::STATUS],
};

#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct SecondFactor {
    /// Whether a login asks for it.
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Time>,
    /// Get new ones before they are used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_codes_left: Option<usize>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let status = second_factor::status(app, request.caller()?.account_id).await?;
    Response::ok(&SecondFactor {
        enabled: status.is_some(),
        since: status.map(|status| status.since),
        recovery_codes_left: status.map(|status| status.recovery_codes_left),
    })
}
