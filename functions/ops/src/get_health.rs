//! Tells that the gateway reaches a function. Touches nothing else, so that a
//! failing part does not look like an outage of the whole.

use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-health",
    summary: "Tell that the API is up.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/health",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Health>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[],
};

/// The API is up.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Health {
    /// Always `ok`: what is not up does not answer.
    #[schema(example = "ok")]
    status: &'static str,
    /// The deployed version.
    version: &'static str,
}

async fn handle(_app: &App, _request: Request) -> Result<Response, Error> {
    Response::ok(&Health { status: "ok", version: env!("CARGO_PKG_VERSION") })
}
