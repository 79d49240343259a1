//! Lets a moderator alone decide on a version that waits, for an hour. Of several who claim
//! it at once one holds it; whoever holds it already keeps it as it is.

use catalog_store::submissions::{self, Claimed};
use catalog_store::{packages, versions};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::moderated::{self, ModerationReason};
use crate::submission_view::SubmissionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "claim-submission",
    summary: "Hold a version that waits for moderators, to decide on it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/submissions/{namespace}/{name}/{version}/claim",
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
        success: Success::json(200, schema::<SubmissionView>()),
        errors: &[ErrorCode::NOT_FOUND, moderated::CLAIMED_BY_OTHER, moderated::BY_OTHER_MODERATOR],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, submissions::CLAIM],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let ModerationReason { reason } = request.json()?;
    let (package, found) = moderated::version(app, &request).await?;
    if found.life.refused_by().any(|it| it == by.staff_id) {
        let detail = "You have refused this version before: another moderator decides on it now.".to_owned();
        return Err(Error::Conflict { code: moderated::BY_OTHER_MODERATOR, detail });
    }
    let act = moderated::act(by, package.owner(), &reason);
    match submissions::claim(app, &act, &found).await? {
        Claimed::Done(submission) => Response::ok(&SubmissionView::new(*submission, app.clock.now().into())),
        Claimed::Held => Err(Error::Conflict {
            code: moderated::CLAIMED_BY_OTHER,
            detail: "Another moderator holds the version. Take another one, or try again in an hour.".to_owned(),
        }),
        Claimed::Gone => Err(Error::NotFound { what: crate::VERSION }),
    }
}
