//! Lets the creators of a package answer a review, or take their answer back.

use catalog_store::{packages, reviews};
use domain::events::Change;
use domain::{AccountId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::reviews::{Author, Command, ReviewText, decide};
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::owned;
use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "answer-review",
    summary: "Answer a review of a package of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/reviews/{account_id}/answer",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("account_id", PathParameter::Reviewer),
        ],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<AnswerReview>()),
        query: None,
        success: Success::json(200, schema::<ReviewView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, reviews::FIND, reviews::ANSWER],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerReview {
    /// Without it, an answer that was given is taken back.
    answer: Option<ReviewText>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let AnswerReview { answer } = request.json()?;
    let account: AccountId = request.path("account_id", crate::REVIEW)?;
    let package = owned::package(app, &owned::package_id(&request)?, caller.tenant_id).await?;
    let author = Author { package: package.id.clone(), account, has_installed: false, is_owner: false };
    let missing = || Error::NotFound { what: crate::REVIEW };
    let mut tries = 0;
    loop {
        let current = reviews::find(app, &package.id, account).await?;
        let command = Command::Answer(answer.clone());
        let decision = decide(current.as_ref(), &author, command, app.clock.now().into()).map_err(|_| missing())?;
        let change = Change::ReviewAnswered { package: package.id.to_string(), account_id: account };
        let (log, by) = (caller.tenant_id, caller.actor());
        if reviews::write(app, log, (&package.id, account), current.as_ref(), &decision, change, &by).await? {
            return Response::ok(&ReviewView::from(decision.review.ok_or_else(missing)?));
        }
        retry_with_backoff(&mut tries, format!("the review of {}", package.id)).await?;
    }
}
