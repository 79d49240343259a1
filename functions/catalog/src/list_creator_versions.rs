//! Lists the versions of one of the workspace's packages, the greatest first, drafts and
//! yanked ones among them.

use catalog_store::{packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Page, Paging, Request, Response, Success, Trigger,
    page_schema, schema,
};
use registry::Version;

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-creator-versions",
    summary: "List the versions of a package of the workspace, the greatest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}/versions",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<CreatorVersionView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<Version>("")?;
    let package = owned::package(app, &owned::package_id(&request)?, tenant).await?;
    let all = versions::list(app, &package.id).await?;
    let (items, next) = page_of(all, after.as_ref(), limit.into());
    Response::ok(&Page {
        items: items.into_iter().map(CreatorVersionView::from).collect(),
        next_cursor: next.map(|version| page::cursor(&version.key())),
    })
}

/// The greatest first, after this one; and after which to go on.
pub(crate) fn page_of(
    all: Vec<versions::Record>,
    after: Option<&Version>,
    limit: usize,
) -> (Vec<versions::Record>, Option<Version>) {
    let is_after = |it: &versions::Record| after.is_none_or(|after| it.version < *after);
    let mut rest = all.into_iter().rev().filter(is_after);
    let items: Vec<versions::Record> = rest.by_ref().take(limit).collect();
    let next = items.last().map(|last| last.version.clone()).filter(|_| rest.next().is_some());
    (items, next)
}
