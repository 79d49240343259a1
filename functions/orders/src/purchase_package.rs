//! Orders one package at the price that it has now: as `create-order`, from its page.

use domain::{AffiliateCode, DiscountCode, Permission};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::{Namespace, PackageId, PackageName};
use serde::Deserialize;

use crate::order_view::{OrderView, location};
use crate::ordering::{self, ALREADY_BOUGHT, IN_OPEN_ORDER, PRICE_CHANGED, SEAT_ORDERS_LIMIT, Wanted, Wish};
use crate::{ORDER_PAID, PAYMENT_UNDER_WAY, taxing};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "purchase-package",
    summary: "Order one package at the price that it has now.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/purchase",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<PurchasePackage>()),
        query: None,
        success: Success::json(201, schema::<OrderView>()).with(&[Header::Location]),
        errors: &[
            ErrorCode::NOT_FOUND,
            ALREADY_BOUGHT,
            IN_OPEN_ORDER,
            PRICE_CHANGED,
            SEAT_ORDERS_LIMIT,
            taxing::BILLING_DETAILS_REQUIRED,
            taxing::BILLING_DETAILS_REFUSED,
            ORDER_PAID,
            ErrorCode::LIVE_KEY_REQUIRED,
            PAYMENT_UNDER_WAY,
            orders_store::stripe::NOT_CONFIGURED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[ordering::ORDER],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PurchasePackage {
    /// For how many members, of a package that is priced per seat.
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: Option<u32>,
    /// What the buyer was shown that it costs, with tax: at another price there is no order.
    #[schema(maximum = 99_999_999)]
    expected_total_cents: Option<u64>,
    /// By which the package costs less.
    discount_code: Option<DiscountCode>,
    /// Of the workspace that brought the buyer, which gets a part of the creator's share.
    affiliate_code: Option<AffiliateCode>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (namespace, name): (Namespace, PackageName) =
        (request.path("namespace", crate::PACKAGE)?, request.path("name", crate::PACKAGE)?);
    let PurchasePackage { seats, expected_total_cents, discount_code, affiliate_code } = request.json()?;
    let package = PackageId::new(namespace, name);
    let packages = vec![Wanted { field: "name".to_owned(), package, seats_field: "seats".to_owned(), seats }];
    let wish = Wish { packages, expected_total_cents, discount_code, affiliate_code, is_gift: false };
    let order = ordering::order(app, &request, &wish).await.map_err(absent)?;
    let location = location(app, order.id);
    Ok(Response::json(201, &OrderView::of(app, order))?.with_header("location", location))
}

/// What the path names and is not there is a 404.
fn absent(error: Error) -> Error {
    match error {
        Error::Invalid(fields)
            if fields.iter().any(|it| it.field == "name" && it.message.starts_with("there is no")) =>
        {
            Error::NotFound { what: crate::PACKAGE }
        }
        other => other,
    }
}
