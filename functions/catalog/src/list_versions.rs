//! Lists the versions of a public package that can be resolved, the greatest first.

use catalog_store::{packages, versions};
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Paging, Request, Response, Success, Trigger,
    page_schema, schema,
};
use registry::Version;
use registry::versions::life::State;

use crate::list_creator_versions::page_of;
use crate::published;
use crate::published_view::VersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-versions",
    summary: "List the published versions of a public package, the greatest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<VersionView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (after, limit) = request.query::<Paging>()?.after::<Version>("")?;
    let package = published::package(app, &request).await?;
    let mut all = versions::list(app, &package.id).await?;
    all.retain(|it| matches!(it.state(), State::Published | State::Deprecated) && it.taken_down_at.is_none());
    let (items, next) = page_of(all, after.as_ref(), limit.into());
    Response::ok(&Page {
        items: items.into_iter().map(VersionView::from).collect(),
        next_cursor: next.map(|version| page::cursor(&version.key())),
    })
}
