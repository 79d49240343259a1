//! Opens a discount code, by which packages of the workspace cost their buyers less. What it
//! promises never changes; it can be ended.

use catalog_store::packages::{self, PRICE_CENTS_MAX};
use domain::{DiscountCode, DiscountNote, Permission, TenantId, Time};
use orders_store::discounts::rules::{Off, PERCENT_MAX, Terms};
use orders_store::discounts::{self, Created, DISCOUNT_PACKAGES_MAX, DISCOUNTS_MAX, Record, USES_MAX};
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::PackageId;
use serde::Deserialize;

use crate::check_live;
use crate::discount_view::{DiscountView, location};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-discount",
    summary: "Open a discount code for the workspace's packages.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/discounts",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: true,
        body: Some(schema::<CreateDiscount>()),
        query: None,
        success: Success::json(201, schema::<DiscountView>()).with(&[Header::Location]),
        errors: &[CODE_TAKEN, TOO_MANY, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND_ALL, discounts::CREATE],
};

const CODE_TAKEN: ErrorCode = ErrorCode::conflict("discount_code_taken");
const TOO_MANY: ErrorCode = ErrorCode::conflict("discounts_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateDiscount {
    /// What buyers type. No two workspaces have the same one.
    code: DiscountCode,
    /// Off each package, rounded down to whole cents. Either this or `amount_cents`.
    #[schema(minimum = 1, maximum = 100, example = 20)]
    percent: Option<u8>,
    /// Off each package, and never more than its price. Either this or `percent`.
    #[schema(minimum = 1, maximum = 9_999_999)]
    amount_cents: Option<u64>,
    /// Packages of the workspace, each once; without any, the code is for all that it has and
    /// will have.
    #[serde(default)]
    #[schema(max_items = 20)]
    packages: Vec<PackageId>,
    /// How often it can be used, by all buyers together.
    #[schema(minimum = 1, maximum = 100_000, example = 100)]
    uses_max: u32,
    /// How often one workspace can use it.
    #[serde(default = "once")]
    #[schema(minimum = 1, maximum = 100_000, default = 1, example = 1)]
    uses_per_workspace_max: u32,
    /// From when on it can be used; without it, at once.
    starts_at: Option<Time>,
    /// From when on it cannot be used any more; without it, until it is used up or ended.
    expires_at: Option<Time>,
    /// For the workspace's members. It stays with the code, so it should name no persons.
    note: Option<DiscountNote>,
}

fn once() -> u32 {
    1
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let params: CreateDiscount = request.json()?;
    let now = Time::from(app.clock.now());
    let terms = terms(&params, now)?;
    check_packages(app, caller.tenant_id, &terms.packages).await?;
    let new = Record {
        code: params.code,
        owner: caller.tenant_id,
        created_by: caller.account_id,
        created_at: now,
        terms,
        note: params.note,
        ended_at: None,
        uses: 0,
        discounted_cents: 0,
    };
    match discounts::create(app, new, &caller.actor()).await? {
        Created::Done(record) => {
            let location = location(app, &record.code);
            Ok(Response::json(201, &DiscountView::from(*record))?.with_header("location", location))
        }
        Created::Taken => {
            let detail = "There is such a code already. Choose another one.".to_owned();
            Err(Error::Conflict { code: CODE_TAKEN, detail })
        }
        Created::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!("The workspace has {DISCOUNTS_MAX} codes, which is the most. End one of them."),
        }),
    }
}

fn terms(params: &CreateDiscount, now: Time) -> Result<Terms, Error> {
    let (uses_max, of_one) = (params.uses_max, params.uses_per_workspace_max);
    check_range("uses_max", uses_max.into(), USES_MAX.into())?;
    check_range("uses_per_workspace_max", of_one.into(), USES_MAX.into())?;
    if let Some(until) = params.expires_at {
        if until <= now {
            return Err(Error::field("expires_at", "expected a time that is still to come"));
        }
        if params.starts_at.is_some_and(|from| until <= from) {
            return Err(Error::field("expires_at", "expected a time after `starts_at`"));
        }
    }
    Ok(Terms {
        off: off(params)?,
        packages: params.packages.clone(),
        uses_max,
        uses_per_workspace_max: of_one,
        valid_from: params.starts_at,
        valid_until: params.expires_at,
    })
}

fn off(params: &CreateDiscount) -> Result<Off, Error> {
    match (params.percent, params.amount_cents) {
        (Some(percent), None) => {
            check_range("percent", percent.into(), PERCENT_MAX.into())?;
            Ok(Off::Percent(percent))
        }
        (None, Some(amount)) => {
            check_range("amount_cents", amount, PRICE_CENTS_MAX)?;
            Ok(Off::AmountCents(amount))
        }
        _ => Err(Error::field("percent", "expected either `percent` or `amount_cents`")),
    }
}

fn check_range(field: &str, got: u64, max: u64) -> Result<(), Error> {
    if (1..=max).contains(&got) {
        return Ok(());
    }
    Err(Error::field(field, format!("expected 1 to {max}, got {got}")))
}

/// They have to be the workspace's own.
async fn check_packages(app: &App, tenant: TenantId, named: &[PackageId]) -> Result<(), Error> {
    if named.len() > DISCOUNT_PACKAGES_MAX {
        let got = named.len();
        return Err(Error::field("packages", format!("expected at most {DISCOUNT_PACKAGES_MAX} packages, got {got}")));
    }
    if let Some(at) = (1..named.len()).find(|at| named[..*at].contains(&named[*at])) {
        return Err(Error::field(format!("packages[{at}]"), "expected each package once"));
    }
    if named.is_empty() {
        return Ok(());
    }
    let found = packages::find_all(app, named).await?;
    let is_own = |id: &PackageId| found.iter().any(|it| it.id == *id && it.owner() == tenant);
    match named.iter().position(|id| !is_own(id)) {
        Some(at) => Err(Error::field(format!("packages[{at}]"), "expected a package of this workspace")),
        None => Ok(()),
    }
}
