//! Shows moderators all reviews of a package, hidden ones with why they are. The look is in
//! the log of the package's owner before it is answered.

use catalog_store::{packages, reviews};
use domain::events::Viewed;
use domain::{AccountId, Reason, StaffPermission};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Request, Response, Success, Trigger, page,
    page_schema, schema,
};
use serde::Deserialize;
use store_core::acts;

use crate::moderated;
use crate::moderated_review_view::ModeratedReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-reviews",
    summary: "See all reviews of a package, hidden ones among them.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/packages/{namespace}/{name}/reviews",
        path_parameters: &[("namespace", PathParameter::AnyNamespace), ("name", PathParameter::AnyPackage)],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<InspectReviews>()),
        success: Success::json(200, page_schema::<ModeratedReviewView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, reviews::LIST, acts::VIEW],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectReviews {
    reason: Reason,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let params: InspectReviews = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::after(it, AccountId::PREFIX)).transpose()?;
    let package = moderated::package(app, &request).await?;
    let listed = reviews::list(app, &package.id, after, limit.into()).await?;
    let act = moderated::act(by, package.owner(), &params.reason);
    acts::view(app, &act, Viewed::Reviews { package: package.id.to_string() }).await?;
    Response::secret(&Page {
        items: listed.items.into_iter().map(ModeratedReviewView::from).collect(),
        next_cursor: listed.next.map(|account| page::cursor(&account.to_string())),
    })
}
