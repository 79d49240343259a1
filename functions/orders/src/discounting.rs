//! The discount code that a buyer gives: what packages cost by it, or why it takes nothing
//! off, in words for the buyer.

use domain::{DiscountCode, TenantId, Time};
use orders_store::discounts::rules::Refused;
use orders_store::discounts::{self, Record};
use orders_store::orders::Line;
use platform::{App, Error, Grant};

/// What [`apply`] touches.
pub(crate) const APPLY: Grant = Grant::operation("discounting::apply", &[discounts::FIND]);
/// What [`check_uses`] touches.
pub(crate) const CHECK_USES: Grant = Grant::operation("discounting::check_uses", &[discounts::CHECK_USES]);

/// The lines at what they cost by a code now, and the code as it was read.
pub(crate) async fn apply(
    app: &App,
    code: &DiscountCode,
    lines: &[Line],
) -> Result<Result<(Vec<Line>, Record), Refused>, Error> {
    let Some(record) = discounts::find(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let discounted = record.apply(lines, Time::from(app.clock.now()));
    Ok(discounted.map(|lines| (lines, record)))
}

/// Whether the workspace can use the code once more.
pub(crate) async fn check_uses(app: &App, record: &Record, tenant: TenantId) -> Result<(), Error> {
    discounts::check_uses(app, &record.code, tenant).await?.map_err(refusal)
}

/// An order is not made at another price than its buyer expects.
pub(crate) fn refusal(refused: Refused) -> Error {
    Error::field("discount_code", format!("{}: {refused}", refused.code()))
}
