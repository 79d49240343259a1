//! Shows creators what moderators decided about a version: what it waits for, each
//! decision with its reason, and what was taken down.

use catalog_store::{packages, submissions, versions};
use domain::{Permission, Time};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::Cause;
use registry::versions::life::State;
use serde::Serialize;

use crate::owned;
use crate::takedown_view::{self, TakedownView};
use crate::version_view::StepView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-version-review",
    summary: "Show what moderators decided about a version of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}/versions/{version}/review",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<VersionReview>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::FIND, submissions::FIND],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionReview {
    state: State,
    /// Since when it waits for moderators.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    waiting_since: Option<Time>,
    /// Why it waits; empty while it does not.
    #[schema(max_items = 3)]
    causes: Vec<Cause>,
    /// Whether a moderator holds it, and will decide soon.
    #[schema(example = false)]
    is_claimed: bool,
    /// Whether the refusal can be appealed against.
    #[schema(example = false)]
    may_appeal: bool,
    /// What was done with it, the first step first.
    #[schema(max_items = 50)]
    steps: Vec<StepView>,
    /// Takedowns of the version, the oldest first.
    #[schema(max_items = 20)]
    takedowns: Vec<TakedownView>,
    /// Takedowns of the whole package, the oldest first.
    #[schema(max_items = 20)]
    package_takedowns: Vec<TakedownView>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (package, found) = owned::version(app, &request, request.caller()?.tenant_id).await?;
    let submission = submissions::find(app, &found).await?;
    let now = app.clock.now().into();
    Response::ok(&VersionReview {
        state: found.state(),
        waiting_since: submission.as_ref().map(|it| it.since),
        is_claimed: submission.as_ref().is_some_and(|it| it.holder(now).is_some()),
        causes: submission.map(|it| it.causes).unwrap_or_default(),
        may_appeal: found.life.may_appeal(),
        steps: found.life.steps().iter().map(StepView::from).collect(),
        takedowns: takedown_view::views(&found.takedowns),
        package_takedowns: takedown_view::views(&package.takedowns),
    })
}
