//! Rates a package that the caller's workspace has installed, or rates it anew: one review
//! for each account.

use catalog_store::{conflict, library, packages, reviews};
use domain::events::Change;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::reviews::{Author, Command, Rating, ReviewText, decide};
use serde::Deserialize;
use store_core::transaction::retry_with_backoff;

use crate::published;
use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "write-review",
    summary: "Rate a package that the workspace has installed.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/reviews",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<WriteReview>()),
        query: None,
        success: Success::json(200, schema::<ReviewView>()),
        errors: &[ErrorCode::NOT_FOUND, NOT_INSTALLED, OWN_PACKAGE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, library::FIND, reviews::FIND, reviews::WRITE],
};

const NOT_INSTALLED: ErrorCode = ErrorCode::conflict("review_not_installed");
const OWN_PACKAGE: ErrorCode = ErrorCode::conflict("review_of_own_package");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteReview {
    rating: Rating,
    /// Empty for a rating without words.
    text: ReviewText,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let WriteReview { rating, text } = request.json()?;
    let package = published::package_for(app, &request, caller.tenant_id).await?;
    let library = library::find(app, caller.tenant_id).await?;
    let installed = library.entries.get(&package.id);
    let author = Author {
        package: package.id.clone(),
        account: caller.account_id,
        has_installed: installed.is_some(),
        is_owner: package.owner() == caller.tenant_id || package.created_by == caller.account_id,
    };
    let version = installed.map_or_else(|| registry::Version::new(0, 0, 0), |entry| entry.version.clone());
    let mut tries = 0;
    loop {
        let current = reviews::find(app, &package.id, caller.account_id).await?;
        let command = Command::Write { version: version.clone(), rating, text: text.clone() };
        let decision = decide(current.as_ref(), &author, command, app.clock.now().into()).map_err(conflict)?;
        let change = Change::ReviewWritten { package: package.id.to_string(), stars: rating.stars() };
        let key = (&package.id, caller.account_id);
        let (log, by) = (caller.tenant_id, caller.actor());
        if reviews::write(app, log, key, current.as_ref(), &decision, change, &by).await? {
            let written = decision.review.ok_or_else(|| Error::internal("a written review is none"))?;
            return Response::ok(&ReviewView::from(written));
        }
        retry_with_backoff(&mut tries, format!("the review of {}", package.id)).await?;
    }
}
