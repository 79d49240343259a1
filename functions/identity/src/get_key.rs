//! Shows an API key, without its secret.

use identity_store::api_keys;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::members;

use crate::key_view::{KEY, KeyView, theirs, view};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-key",
    summary: "Show an API key, without its secret.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/keys/{id}",
        path_parameters: &[("id", PathParameter::ApiKey)],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<KeyView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[api_keys::FIND_OF, members::OF_ACCOUNT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let record = theirs(app, request.caller()?, request.path("id", KEY)?).await?;
    Response::ok(&view(app, record).await?)
}
