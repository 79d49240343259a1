//! Orders packages at the prices that they have now, by a discount code if one is given, which
//! are held for 23 hours. What costs nothing together is the workspace's at once; the rest
//! waits for its payment.

use domain::{AffiliateCode, DiscountCode, Permission};
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Header, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::PackageId;
use serde::Deserialize;

use crate::order_view::{OrderView, location};
use crate::ordering::{self, ALREADY_BOUGHT, IN_OPEN_ORDER, PRICE_CHANGED, SEAT_ORDERS_LIMIT, WantedSeats, Wish};
use crate::{ORDER_PAID, PAYMENT_UNDER_WAY, taxing};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-order",
    summary: "Order packages at the prices that they have now.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<CreateOrder>()),
        query: None,
        success: Success::json(201, schema::<OrderView>()).with(&[Header::Location]),
        errors: &[
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
pub struct CreateOrder {
    /// Each once.
    #[schema(min_items = 1, max_items = 7)]
    packages: Vec<PackageId>,
    /// For how many members, of each package that is priced per seat.
    #[serde(default)]
    #[schema(max_items = 7, required = false)]
    seats: Vec<WantedSeats>,
    /// What the buyer was shown that they cost together, with tax: with another total there is no order.
    #[schema(maximum = 99_999_999)]
    expected_total_cents: Option<u64>,
    /// By which its creator's packages cost less.
    discount_code: Option<DiscountCode>,
    /// Of the workspace that brought the buyer, which gets a part of the creators' shares.
    affiliate_code: Option<AffiliateCode>,
    /// Whether its one package is for somebody else, who redeems it by a code.
    #[serde(default)]
    #[schema(required = false, example = false)]
    gift: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let CreateOrder { packages, seats, expected_total_cents, discount_code, affiliate_code, gift } = request.json()?;
    let packages = ordering::wanted(packages, &seats)?;
    let wish = Wish { packages, expected_total_cents, discount_code, affiliate_code, is_gift: gift };
    let order = ordering::order(app, &request, &wish).await?;
    let location = location(app, order.id);
    Ok(Response::json(201, &OrderView::of(app, order))?.with_header("location", location))
}
