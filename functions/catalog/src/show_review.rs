//! Shows a review again that moderators have hidden; its stars count as before. Its author
//! gets a mail with the reason.

use catalog_store::{packages, reviews};
use domain::StaffPermission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::moderate_review;
use crate::moderated::ModerationReason;
use crate::moderated_review_view::ModeratedReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "show-review",
    summary: "Show a review again that was hidden.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/show",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("account_id", PathParameter::AnyAccount),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<ModerationReason>()),
        query: None,
        success: Success::json(200, schema::<ModeratedReviewView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, reviews::FIND, reviews::SHOW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let ModerationReason { reason } = request.json()?;
    moderate_review::take(app, &request, (false, &reason), &[]).await
}
