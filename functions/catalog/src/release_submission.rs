//! Gives a version that waits back undecided, for another moderator.

use catalog_store::{packages, submissions, versions};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::moderated::{self, ModerationReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "release-submission",
    summary: "Give a version that waits for moderators back undecided.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/submissions/{namespace}/{name}/{version}/release",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("version", PathParameter::AnyVersion),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<ModerationReason>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, moderated::NOT_CLAIMED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, submissions::RELEASE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let ModerationReason { reason } = request.json()?;
    let (package, found) = moderated::version(app, &request).await?;
    let act = moderated::act(by, package.owner(), &reason);
    if submissions::release(app, &act, &found).await? {
        return Ok(Response::no_content());
    }
    Err(moderated::not_claimed())
}
