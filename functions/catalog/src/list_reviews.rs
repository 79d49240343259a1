//! Lists the reviews of a public package, but for those that moderators have hidden.

use catalog_store::{packages, reviews};
use domain::AccountId;
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Paging, Request, Response, Success, Trigger,
    page_schema, schema,
};

use crate::published;
use crate::review_view::ReviewView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-reviews",
    summary: "List the reviews of a public package.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/reviews",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<ReviewView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, reviews::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (after, limit) = request.query::<Paging>()?.after(AccountId::PREFIX)?;
    let package = published::package(app, &request).await?;
    let listed = reviews::list(app, &package.id, after, limit.into()).await?;
    let shown = listed.items.into_iter().filter(|review| review.hidden.is_none());
    Response::ok(&Page {
        items: shown.map(ReviewView::from).collect(),
        next_cursor: listed.next.map(|account| page::cursor(&account.to_string())),
    })
}
