//! Puts the package of a gift into the workspace of whoever has its code: once, whoever else
//! has the code. A repetition by the same workspace changes nothing.

use catalog_store::packages;
use catalog_store::purchases::{self, Held, State as Purchase};
use domain::{Permission, TenantId, Time};
use orders_store::orders::{self, GiftState, Line, Record, Redemption};
use platform::endpoint::Throttle;
use platform::{
    Access, App, Caller, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema,
};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::transaction::retry_with_backoff;

use crate::ordering::{self, ALREADY_BOUGHT, IN_OPEN_ORDER, SEAT_ORDERS_LIMIT};
use crate::{PACKAGE_UNAVAILABLE, check_live};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "redeem-gift",
    summary: "Redeem a gift, by its code.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/gifts/redeem",
        path_parameters: &[],
        // A code holds 256 bits that nobody guesses; whoever tries is slowed down all the same.
        throttle: Some(Throttle { requests_per_second_max: 10, burst_requests_max: 20 }),
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<RedeemGift>()),
        query: None,
        success: Success::json(201, schema::<RedeemedView>()),
        errors: &[
            GIFT_OVER,
            ALREADY_BOUGHT,
            IN_OPEN_ORDER,
            SEAT_ORDERS_LIMIT,
            PACKAGE_UNAVAILABLE,
            ErrorCode::LIVE_KEY_REQUIRED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::FIND_BY_CODE, orders::REDEEM, packages::FIND_ALL, purchases::HELD],
};

/// It was redeemed, replaced by another code, given back, or a year has gone.
const GIFT_OVER: ErrorCode = ErrorCode::conflict("gift_over");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RedeemGift {
    /// As the mail or the buyer tells it.
    #[schema(
        min_length = 1,
        max_length = 200,
        example = "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6.1.Yb1sQ0oM2nH7k3c9VxTz5LwE8uRaJ4pD6fGiKhZjXyA"
    )]
    code: String,
}

/// What the workspace has from now on.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = RedeemedGift)]
pub struct RedeemedView {
    package: PackageId,
    /// As it was called when it was bought.
    #[schema(min_length = 1, max_length = 100, example = "TypeScript from any ontology")]
    title: String,
    /// Of a package that is priced per seat: as many members can be assigned one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: Option<u32>,
    /// When it became the workspace's.
    redeemed_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let RedeemGift { code } = request.json()?;
    let mut tries = 0;
    loop {
        let found = orders::find_by_code(app, &code).await?;
        let (order, is_newest) = found.ok_or_else(|| Error::field("code", "expected the code of a gift"))?;
        let (line, now) = (line(&order)?, Time::from(app.clock.now()));
        if let Some(at) = redeemed_by(&order, caller.tenant_id, now) {
            return answer(line, at);
        }
        if !is_newest || order.gift_state(now) != Some(GiftState::Ready) {
            return Err(over());
        }
        check_package(app, caller.tenant_id, line).await?;
        let seen = purchases::held(app, caller.tenant_id, &[&line.package]).await?;
        check_purchase(line, &seen)?;
        ordering::check_seat_orders(line, &seen)?;
        let redemption = redemption(caller, now);
        if orders::redeem(app, &order, redemption, &seen, &caller.actor()).await? {
            return answer(line, now);
        }
        retry_with_backoff(&mut tries, format!("the order {}", order.id)).await?;
    }
}

fn line(order: &Record) -> Result<&Line, Error> {
    order.lines.first().ok_or_else(|| Error::internal("a gift has no package"))
}

fn redemption(caller: &Caller, at: Time) -> Redemption {
    Redemption { tenant_id: caller.tenant_id, account_id: caller.account_id, at }
}

/// When this workspace has redeemed it, if it still has the package.
fn redeemed_by(order: &Record, tenant: TenantId, now: Time) -> Option<Time> {
    let redeemed = order.gift.as_ref()?.redeemed.as_ref()?;
    let has_it = order.gift_state(now) == Some(GiftState::Redeemed);
    (redeemed.tenant_id == tenant && has_it).then_some(redeemed.at)
}

fn answer(line: &Line, redeemed_at: Time) -> Result<Response, Error> {
    let (package, title) = (line.package.clone(), line.title.clone());
    Response::json(201, &RedeemedView { package, title, seats: line.seats, redeemed_at })
}

fn over() -> Error {
    let detail = "This gift was redeemed already, was sent anew with another code, was given back, or has expired. \
                  Ask whoever gave it for a new code."
        .to_owned();
    Error::Conflict { code: GIFT_OVER, detail }
}

/// Nobody redeems what they could not use, or own anyway: whoever paid can give it back then.
async fn check_package(app: &App, tenant: TenantId, line: &Line) -> Result<(), Error> {
    let found = packages::find_all(app, [&line.package]).await?;
    let can_use = |it: &packages::Record| it.is_visible_to(Some(tenant)) && it.owner() != tenant;
    if found.iter().any(can_use) {
        return Ok(());
    }
    let detail = format!("{} is offered no more, or is your own.", line.package);
    Err(Error::Conflict { code: PACKAGE_UNAVAILABLE, detail })
}

/// Nobody redeems what the workspace has, nor the whole of a package beside an order that waits
/// for its payment: seats would be paid that nobody needs. Seats add up.
fn check_purchase(line: &Line, held: &Held) -> Result<(), Error> {
    let package = &line.package;
    let whole = held.whole.get(package);
    if whole.is_some_and(|it| matches!(it.state, Purchase::Bought | Purchase::Refunding)) {
        let detail = format!("The workspace has {package} already. The gift can be given to another.");
        return Err(Error::Conflict { code: ALREADY_BOUGHT, detail });
    }
    let ordered = whole.filter(|it| it.state == Purchase::Ordered).map(|it| it.order_id);
    let seats = held.seats.get(package).filter(|_| line.seats.is_none()).and_then(|seats| seats.ordered());
    let Some(order) = ordered.or(seats) else { return Ok(()) };
    let detail = format!("{package} is in the order {order}, which waits for its payment. Close it first.");
    Err(Error::Conflict { code: IN_OPEN_ORDER, detail })
}
