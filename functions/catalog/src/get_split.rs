//! Shows who shares in what a package earns, and who is asked: to its owner, to whoever has a
//! part or is asked, and to whom the package is offered. To others there is no such split.

use catalog_store::splits::{Owned, Record};
use catalog_store::{packages, splits};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::split_view::{SPLIT, SplitView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-split",
    summary: "See who shares in what a package earns.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}/split",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SplitView>().with_etag()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, splits::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (tenant, id) = (request.caller()?.tenant_id, owned::package_id(&request)?);
    let missing = || Error::NotFound { what: SPLIT };
    let package = packages::find(app, &id).await?.ok_or_else(missing)?;
    let owner = package.owner();
    let is_offered = package.ownership.live_offer(app.clock.now().into()).is_some_and(|offer| offer.to == tenant);
    let record = splits::find(app, &id).await?.unwrap_or_else(|| Record::none(&id));
    let split = Owned { owner, record };
    if !is_offered && !split.is_visible_to(tenant) {
        return Err(missing());
    }
    Response::ok(&SplitView::new(&split, tenant))
}
