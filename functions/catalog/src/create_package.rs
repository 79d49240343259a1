//! Opens a package in one of the workspace's namespaces, with its page and without a version.

use catalog_store::invalid;
use catalog_store::packages::{
    self, Created, NewPackage, PRICE_CENTS_MAX, PRICE_CENTS_MIN, Page, PricedPer, Visibility,
};
use domain::Permission;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::{Kind, Namespace, PackageId, PackageName};
use serde::Deserialize;
use tenancy_store::plans;

use crate::package_view::{CreatorPackageView, location};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-package",
    summary: "Open a package, whose versions can then be published.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: true,
        body: Some(schema::<CreatePackage>()),
        query: None,
        success: Success::json(201, schema::<CreatorPackageView>()).with(&[Header::Location]),
        errors: &[ErrorCode::NOT_FOUND, PACKAGE_EXISTS, crate::PLAN_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[plans::FIND, packages::CREATE],
};

const PACKAGE_EXISTS: ErrorCode = ErrorCode::conflict("package_exists");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreatePackage {
    /// One of the workspace's own.
    namespace: Namespace,
    /// No other package may look like it.
    name: PackageName,
    kind: Kind,
    visibility: Visibility,
    page: Page,
    /// Zero for a free package; a private one has no price.
    #[serde(default)]
    #[schema(maximum = 9_999_999, default = 0)]
    price_cents: u64,
    /// Whether the price is for each member of a workspace, or for one seat.
    #[serde(default)]
    #[schema(required = false)]
    priced_per: PricedPer,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreatePackage = request.json()?;
    params.page.check().map_err(invalid)?;
    check_price(params.price_cents, params.visibility)?;
    check_unit(params.price_cents, Some(params.priced_per))?;
    let standing = plans::find(app, caller.tenant_id).await?;
    let limits = standing.at(app.clock.now().into()).terms.limits();
    let new = NewPackage {
        id: PackageId::new(params.namespace, params.name),
        kind: params.kind,
        visibility: params.visibility,
        owner: caller.tenant_id,
        created_by: caller.account_id,
        page: params.page,
        price_cents: params.price_cents,
        priced_per: params.priced_per,
        packages_max: limits.templates_max,
        private_packages_max: limits.custom_templates_max,
    };
    match packages::create(app, new, &caller.actor()).await? {
        Created::Done(record) => {
            let location = location(app, &record.id);
            Ok(Response::json(201, &CreatorPackageView::from(record))?.with_header("location", location))
        }
        Created::Refused(refused) => Err(invalid(refused)),
        Created::NotInOwnNamespace => Err(Error::NotFound { what: crate::NAMESPACE }),
        Created::Exists => Err(Error::Conflict {
            code: PACKAGE_EXISTS,
            detail: "The workspace has a package of this name. Its page is changed by PUT.".to_owned(),
        }),
        Created::PlanLimit => Err(Error::Conflict { code: crate::PLAN_LIMIT, detail: of_plan(&limits) }),
    }
}

/// What the plan has.
pub(crate) fn of_plan(limits: &domain::plan::Limits) -> String {
    let count = |max: Option<u32>| max.map_or("any number of".to_owned(), |max| max.to_string());
    format!(
        "The workspace's plan has {} packages, {} of them private. A larger plan has more.",
        count(limits.templates_max),
        count(limits.custom_templates_max)
    )
}

/// Nobody assigns seats of what everybody can have.
pub(crate) fn check_unit(price_cents: u64, priced_per: Option<PricedPer>) -> Result<(), Error> {
    if price_cents == 0 && priced_per == Some(PricedPer::Seat) {
        return Err(Error::field("priced_per", "expected a price for each seat, or `workspace`"));
    }
    Ok(())
}

pub(crate) fn check_price(price_cents: u64, visibility: Visibility) -> Result<(), Error> {
    if price_cents > PRICE_CENTS_MAX {
        return Err(Error::field("price_cents", format!("expected at most {PRICE_CENTS_MAX}, got {price_cents}")));
    }
    if (1..PRICE_CENTS_MIN).contains(&price_cents) {
        let expected =
            format!("expected 0, or at least {PRICE_CENTS_MIN} cents, which a card can pay, got {price_cents}");
        return Err(Error::field("price_cents", expected));
    }
    if price_cents > 0 && visibility == Visibility::Private {
        return Err(Error::field("price_cents", "expected 0 for a private package, which nobody can buy"));
    }
    Ok(())
}
