//! Uses of a code: taken by the transaction that makes an order, and given back by the one
//! that closes it.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{DiscountCode, TenantId, Time};
use platform::dynamodb::{get, number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use serde::Deserialize;
use store_core::transaction::{update_builder, update_item};

use super::rules::Refused;
use super::{DISCOUNT, DISCOUNTS, FIND, Record, find, pk};

pub const CHECK_USES: Grant = Grant::operation("discounts::check_uses", &[FIND]);
pub(crate) const TAKE: Grant =
    Grant::operation("discounts::take", &[Grant::items(Table::Orders, &[Action::Update], &[DISCOUNTS])]);
pub(crate) const GIVE_BACK: Grant =
    Grant::operation("discounts::give_back", &[Grant::items(Table::Orders, &[Action::Update], &[DISCOUNTS])]);

#[derive(Default, Deserialize)]
struct Uses {
    uses: u32,
}

fn of_buyer(tenant: TenantId) -> String {
    format!("USES#{tenant}")
}

/// Whether a workspace can use the code once more, as it stands now.
pub async fn check_uses(app: &App, code: &DiscountCode, tenant: TenantId) -> Result<Result<(), Refused>, Error> {
    let Some(record) = find(app, code).await? else { return Ok(Err(Refused::Unknown)) };
    let used: Option<Uses> = get(app, Table::Orders, pk(code), of_buyer(tenant)).await?;
    Ok(if used.unwrap_or_default().uses >= record.terms.uses_per_workspace_max {
        Err(Refused::UsedBefore)
    } else if record.uses >= record.terms.uses_max {
        Err(Refused::UsedUp)
    } else {
        Ok(())
    })
}

/// The parts of a transaction that use a code once, if it can be used at this moment.
pub(crate) fn take(
    app: &App,
    record: &Record,
    tenant: TenantId,
    discount_cents: u64,
    now: Time,
) -> Result<[TransactWriteItem; 2], Error> {
    let by_all = update_builder(app, Table::Orders, pk(&record.code), DISCOUNT)?
        .update_expression("ADD #uses :one, discounted_cents :discount")
        .condition_expression(
            "#uses < :max AND attribute_not_exists(ended_at) AND \
             (attribute_not_exists(valid_until) OR valid_until > :now)",
        )
        .expression_attribute_names("#uses", "uses")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":discount", number(discount_cents))
        .expression_attribute_values(":max", number(record.terms.uses_max))
        .expression_attribute_values(":now", text(now));
    let by_one = update_builder(app, Table::Orders, pk(&record.code), of_buyer(tenant))?
        .update_expression("ADD #uses :one")
        .condition_expression("attribute_not_exists(#uses) OR #uses < :max")
        .expression_attribute_names("#uses", "uses")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(record.terms.uses_per_workspace_max));
    Ok([update_item(by_all)?, update_item(by_one)?])
}

/// The parts of a transaction that give a use back. The order that had it closes in the same
/// transaction, and so once.
pub(crate) fn give_back(
    app: &App,
    code: &DiscountCode,
    tenant: TenantId,
    discount_cents: u64,
) -> Result<[TransactWriteItem; 2], Error> {
    let by_all = update_builder(app, Table::Orders, pk(code), DISCOUNT)?
        .update_expression("ADD #uses :minus_one, discounted_cents :minus_discount")
        .condition_expression("#uses > :zero AND discounted_cents >= :discount")
        .expression_attribute_names("#uses", "uses")
        .expression_attribute_values(":minus_one", number(-1))
        .expression_attribute_values(":minus_discount", number(format!("-{discount_cents}")))
        .expression_attribute_values(":discount", number(discount_cents))
        .expression_attribute_values(":zero", number(0));
    let by_one = update_builder(app, Table::Orders, pk(code), of_buyer(tenant))?
        .update_expression("ADD #uses :minus_one")
        .condition_expression("#uses > :zero")
        .expression_attribute_names("#uses", "uses")
        .expression_attribute_values(":minus_one", number(-1))
        .expression_attribute_values(":zero", number(0));
    Ok([update_item(by_all)?, update_item(by_one)?])
}
