//! Changes what stands on a package's page, and its price. Versions stay as they are.

use catalog_store::invalid;
use catalog_store::packages::{self, Page};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::create_package::check_price;
use crate::owned;
use crate::package_view::CreatorPackageView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-package",
    summary: "Change a package's page and price.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/marketplace/packages/{namespace}/{name}",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: Some(schema::<UpdatePackage>()),
        query: None,
        success: Success::json(200, schema::<CreatorPackageView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, packages::CHANGE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdatePackage {
    page: Page,
    /// Zero for a free package; a private one has no price.
    #[schema(maximum = 9_999_999)]
    price_cents: u64,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: UpdatePackage = request.json()?;
    let found = owned::package(app, &owned::package_id(&request)?, caller.tenant_id).await?;
    params.page.check().map_err(invalid)?;
    check_price(params.price_cents, found.visibility)?;
    let changed = packages::change(app, found, params.page, params.price_cents, &caller.actor()).await?;
    Response::ok(&CreatorPackageView::from(changed.ok_or(Error::NotFound { what: crate::PACKAGE })?))
}
