//! Lists the workspace's packages by name, drafts and private ones among them.

use catalog_store::packages;
use domain::Permission;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use registry::PackageId;

use crate::package_view::CreatorPackageView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-creator-packages",
    summary: "List the workspace's packages by name.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<CreatorPackageView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<PackageId>("")?;
    let listed = packages::list(app, tenant, after.as_ref(), limit.into()).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(CreatorPackageView::from).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
