//! Lists the versions that wait for moderators, the oldest first. It shows names and
//! counts alone; what is in a version is looked at with a reason.

use catalog_store::submissions::{self, SUBMISSION, Submission};
use domain::{StaffId, StaffPermission, Time};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use registry::Kind;
use registry::moderation::Cause;
use serde::Deserialize;

use crate::submission_view::SubmissionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-submissions",
    summary: "List the versions that wait for moderators, the oldest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/submissions",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ListSubmissions>()),
        success: Success::json(200, page_schema::<SubmissionView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[submissions::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListSubmissions {
    /// Only those that wait for this reason.
    cause: Option<Cause>,
    /// Only packages of this kind.
    kind: Option<Kind>,
    claim: Option<ClaimFilter>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

/// Whose a submission is.
#[derive(Clone, Copy, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClaimFilter {
    /// Those that the caller may claim: held by nobody, and not refused by them before.
    Free,
    /// Those that the caller holds.
    Mine,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let me = request.staff()?.staff_id;
    let params: ListSubmissions = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::sort_key(it, SUBMISSION)).transpose()?;
    let now = Time::from(app.clock.now());
    let listed = submissions::list(app, after.as_deref(), limit.into()).await?;
    let items = listed.items.into_iter().filter(|it| params.takes(it, me, now));
    Response::secret(&Page {
        items: items.map(|it| SubmissionView::new(it, now)).collect(),
        next_cursor: listed.next.map(|sort_key| page::cursor(&sort_key)),
    })
}

impl ListSubmissions {
    fn takes(&self, submission: &Submission, me: StaffId, now: Time) -> bool {
        let claim = match self.claim {
            None => true,
            Some(ClaimFilter::Mine) => submission.holder(now) == Some(me),
            Some(ClaimFilter::Free) => submission.holder(now).is_none() && !submission.not_by.contains(&me),
        };
        claim
            && self.cause.is_none_or(|cause| submission.causes.contains(&cause))
            && self.kind.is_none_or(|kind| submission.kind == kind)
    }
}
