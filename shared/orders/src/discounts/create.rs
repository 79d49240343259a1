//! Opening a code.

use domain::events::{Actor, Change, Kind};
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::events;
use store_core::item::keyed;
use store_core::transaction::{Transaction, put_new_item, update_builder, update_item};

use super::{COUNT, DISCOUNT, DISCOUNTS, DISCOUNTS_MAX, FIND, Listed, Record, find, listed_sk, of_tenant, pk};
use crate::DISCOUNTS_OF_TENANT;

pub const CREATE: Grant = Grant::operation(
    "discounts::create",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put], &[DISCOUNTS, DISCOUNTS_OF_TENANT]),
        Grant::items(Table::Orders, &[Action::Update], &[DISCOUNTS_OF_TENANT]),
        events::leaves(&[Kind::DiscountCreated]),
    ],
);

/// What became of a wish for a code.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(Box<Record>),
    /// There is such a code, whosever it is.
    Taken,
    /// The workspace has [`DISCOUNTS_MAX`].
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    Count,
    Other,
}

/// Opens a code of a workspace, which nobody has opened before.
pub async fn create(app: &App, new: Record, by: &Actor) -> Result<Created, Error> {
    if let Some(found) = find(app, &new.code).await? {
        return Ok(taken(found, &new));
    }
    let (tenant, code) = (new.owner, new.code.clone());
    let count = update_builder(app, Table::Orders, of_tenant(tenant), COUNT)?
        .update_expression("ADD codes :one")
        .condition_expression("attribute_not_exists(codes) OR codes < :max")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(DISCOUNTS_MAX));
    let listed = keyed(of_tenant(tenant), listed_sk(&code), Listed { code: code.clone() });
    let change = Change::DiscountCreated { code: code.to_string(), uses_max: new.terms.uses_max };
    let written = Transaction::new(app)
        .with(Part::Code, put_new_item(app, Table::Orders, &keyed(pk(&code), DISCOUNT, &new))?)
        .with(Part::Other, put_new_item(app, Table::Orders, &listed)?)
        .with(Part::Count, update_item(count)?)
        .with(Part::Other, events::record(app, tenant, by, change)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(Created::Done(Box::new(new))),
        Err(failed) if failed.contains(&Part::Code) => match find(app, &code).await? {
            Some(found) => Ok(taken(found, &new)),
            None => Err(Error::internal(format!("the code {code} is taken and not there"))),
        },
        Err(failed) if failed.contains(&Part::Count) => Ok(Created::TooMany),
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Of a code that there is: the same request has opened it before, or it is taken.
fn taken(found: Record, new: &Record) -> Created {
    let is_same = found.owner == new.owner && found.created_by == new.created_by && found.terms == new.terms;
    if is_same && found.note == new.note && found.ended_at.is_none() {
        Created::Done(Box::new(found))
    } else {
        Created::Taken
    }
}
