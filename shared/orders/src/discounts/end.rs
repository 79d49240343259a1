//! Ending a code.

use domain::events::{Actor, Change, Kind};
use domain::{DiscountCode, TenantId, Time};
use platform::dynamodb::{number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::events;
use store_core::transaction::{Transaction, update_builder, update_item};

use super::{COUNT, DISCOUNT, DISCOUNTS, FIND, Record, find, of_tenant, pk};
use crate::DISCOUNTS_OF_TENANT;

pub const END: Grant = Grant::operation(
    "discounts::end",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Update], &[DISCOUNTS, DISCOUNTS_OF_TENANT]),
        events::leaves(&[Kind::DiscountEnded]),
    ],
);

/// Ends a code of a workspace, for good; the first time counts. Orders that have it keep
/// their prices. `None` if the workspace has no such code.
pub async fn end(app: &App, tenant: TenantId, code: &DiscountCode, by: &Actor) -> Result<Option<Record>, Error> {
    let Some(found) = find(app, code).await?.filter(|found| found.owner == tenant) else { return Ok(None) };
    if found.ended_at.is_some() {
        return Ok(Some(found));
    }
    let now = Time::from(app.clock.now());
    let ended = update_builder(app, Table::Orders, pk(code), DISCOUNT)?
        .update_expression("SET ended_at = :now")
        .condition_expression("attribute_exists(pk) AND attribute_not_exists(ended_at)")
        .expression_attribute_values(":now", text(now));
    let count = update_builder(app, Table::Orders, of_tenant(tenant), COUNT)?
        .update_expression("ADD codes :minus_one")
        .expression_attribute_values(":minus_one", number(-1));
    let written = Transaction::new(app)
        .with((), update_item(ended)?)
        .with((), update_item(count)?)
        .with((), events::record(app, tenant, by, Change::DiscountEnded { code: code.to_string() })?)
        .write()
        .await?;
    // Otherwise somebody else was faster.
    if written.is_ok() { Ok(Some(Record { ended_at: Some(now), ..found })) } else { find(app, code).await }
}
