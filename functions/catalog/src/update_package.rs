//! Changes what stands on a package's page, its price, and what affiliates get of it. Versions
//! stay as they are.

use catalog_store::invalid;
use catalog_store::packages::{self, AFFILIATE_BASIS_POINTS_MAX, Offer, Page, PricedPer};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::create_package::{check_price, check_unit};
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
    /// Whether the price is for each member of a workspace, or for one seat. Without it, it stays as
    /// it is; what is free is for each member.
    #[schema(required = false)]
    priced_per: Option<PricedPer>,
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to
    /// the owner; zero ends it for new orders. Without it, it stays as it is. Only who manages
    /// bills can change it.
    #[schema(maximum = 5_000, example = 1_000)]
    affiliate_basis_points: Option<u32>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: UpdatePackage = request.json()?;
    let found = owned::package(app, &owned::package_id(&request)?, caller.tenant_id).await?;
    params.page.check().map_err(invalid)?;
    check_price(params.price_cents, found.visibility)?;
    let affiliate_basis_points = params.affiliate_basis_points;
    if let Some(points) = affiliate_basis_points.filter(|points| *points != found.affiliate_basis_points) {
        check_affiliates(points)?;
        // It gives away what the workspace earns.
        caller.admit(app, Access::Member(Permission::ManageBilling))?;
    }
    let price_cents = params.price_cents;
    check_unit(price_cents, params.priced_per)?;
    if params.priced_per.is_none()
        && found.priced_per == PricedPer::Seat
        && ![0, found.price_cents].contains(&price_cents)
    {
        return Err(Error::field("priced_per", "expected with another price of a package that is priced per seat"));
    }
    let priced_per = if price_cents > 0 { params.priced_per } else { Some(PricedPer::default()) };
    let offer = Offer { page: params.page, price_cents, priced_per, affiliate_basis_points };
    let changed = packages::change(app, found, offer, &caller.actor()).await?;
    Response::ok(&CreatorPackageView::from(changed.ok_or(Error::NotFound { what: crate::PACKAGE })?))
}

fn check_affiliates(basis_points: u32) -> Result<(), Error> {
    if basis_points <= AFFILIATE_BASIS_POINTS_MAX {
        return Ok(());
    }
    let expected = format!("expected at most {AFFILIATE_BASIS_POINTS_MAX}, got {basis_points}");
    Err(Error::field("affiliate_basis_points", expected))
}
