//! Hides a review: nobody but its author and moderators sees it, and its stars do not
//! count. Its author gets a mail with the reason.

use catalog_store::{abuse_reports, packages, reviews};
use domain::{AbuseReportId, Reason, StaffPermission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::moderated_review_view::ModeratedReviewView;
use crate::{moderate_review, moderated};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "hide-review",
    summary: "Hide a review of a package.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/hide",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("account_id", PathParameter::AnyAccount),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<HideReview>()),
        query: None,
        success: Success::json(200, schema::<ModeratedReviewView>()),
        errors: &[ErrorCode::NOT_FOUND, moderated::REPORT_NOT_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, reviews::FIND, abuse_reports::OPEN_ABOUT, reviews::HIDE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HideReview {
    reason: Reason,
    /// Open reports about it that are decided by this.
    #[serde(default)]
    #[schema(max_items = 10)]
    reports: Vec<AbuseReportId>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let HideReview { reason, reports } = request.json()?;
    moderate_review::take(app, &request, (true, &reason), &reports).await
}
