//! Puts other billing details in the place of the workspace's. The tax of orders that are made
//! from then on follows them; an order that was made keeps what it was made by.

use domain::{BillingName, CountryCode, Permission, PostalCode, Subdivision, VatId};
use orders_store::billing::{self, Buyer, Updated};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;

use crate::billing_view::BillingDetailsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-billing-details",
    summary: "Say who is billed, and where.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/billing/details",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: Some(schema::<UpdateBillingDetails>()),
        query: None,
        success: Success::json(200, schema::<BillingDetailsView>()),
        errors: &[DETAILS_CHANGED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[billing::UPDATE],
};

/// Somebody has given others since the revision that was seen.
const DETAILS_CHANGED: ErrorCode = ErrorCode::conflict("billing_details_changed");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateBillingDetails {
    name: BillingName,
    business_name: Option<BillingName>,
    /// Of the business. Whether it counts, the tax of an order says.
    vat_id: Option<VatId>,
    country: CountryCode,
    /// Where tax differs within the country, such as in the USA and in Canada.
    state: Option<Subdivision>,
    postal_code: Option<PostalCode>,
    /// The revision that was seen, 0 where there was none: with another one nothing is written.
    #[schema(maximum = 9_007_199_254_740_991_u64, example = 1)]
    expected_revision: Option<u64>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let UpdateBillingDetails { name, business_name, vat_id, country, state, postal_code, expected_revision } =
        request.json()?;
    let buyer = Buyer { name, business_name, vat_id, country, state, postal_code };
    let by = (&caller.actor(), caller.account_id);
    match billing::update(app, caller.tenant_id, &buyer, expected_revision, by).await? {
        Updated::Done(record) => Response::ok(&BillingDetailsView::from(*record)),
        Updated::Changed => {
            let detail = "Somebody has given other billing details meanwhile. Look at them first.".to_owned();
            Err(Error::Conflict { code: DETAILS_CHANGED, detail })
        }
    }
}
