//! Tells those who use a version to go on to another one; it is still resolved, with a warning.

use catalog_store::{packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use registry::versions::life::Command;

use crate::steps::{self, StepReason};
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "deprecate-version",
    summary: "Deprecate a version.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/deprecate",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<StepReason>()),
        query: None,
        success: Success::json(200, schema::<CreatorVersionView>()),
        errors: steps::ERRORS,
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, versions::DEPRECATE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    steps::take(app, &request, Command::Deprecate).await
}
