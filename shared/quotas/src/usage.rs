//! What was used, added up by day and by key, as it is read and billed. Our own
//! operations are added up on their counters (see [`crate::quotas`] and
//! [`crate::rate`]); what services of the workspace's own report lies here.
//!
//! Keys, in [`Table::Usage`], pk `<tenant>#usage`:
//!
//! | sk | what |
//! |---|---|
//! | `DAY#<day>#<operation>` | units of that day |
//! | `KEY#<period>#<operation>#<key>` | units of that period by an API key, or by `-` without one |
//! | `OPERATIONS` | names of what services of the workspace's own have reported |
//!
//! Both sums grow in the transaction that commits the use, so that they are the
//! sums of what was committed, whatever died when.

mod read;
mod report;

pub use read::{Group, Row, committed, list};
pub use report::{AHEAD_MAX, Event, LATE_MAX, OPERATIONS_MAX, Reported, report};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::plan::Period;
use domain::{KeyId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::number;
use platform::{Action, App, Error, Grant, Table};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{update_builder, update_item};

/// How long the sums are kept.
const KEPT: SignedDuration = SignedDuration::from_hours(800 * 24);
/// Stands for whoever came without an API key.
const NO_KEY: &str = "-";

// What the operations touch.
pub const LIST: Grant =
    Grant::operation("usage::list", &[Grant::items(Table::Usage, &[Action::Get, Action::Query], &[TENANT_PARTITIONS])]);
pub const COMMITTED: Grant =
    Grant::operation("usage::committed", &[Grant::items(Table::Usage, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const REPORT: Grant = Grant::operation(
    "usage::report",
    &[Grant::items(Table::Usage, &[Action::Get, Action::Put, Action::Update], &[TENANT_PARTITIONS])],
);

/// What is added.
pub(crate) struct Count<'a> {
    pub(crate) tenant_id: TenantId,
    pub(crate) operation: &'a str,
    pub(crate) units: u64,
    pub(crate) key_id: Option<KeyId>,
    pub(crate) period: Period,
    pub(crate) at: Time,
}

fn partition(tenant: TenantId) -> String {
    format!("{tenant}#usage")
}

/// The items that add it up, for the transaction that commits it.
pub(crate) fn count_parts(app: &App, count: &Count<'_>) -> Result<[TransactWriteItem; 2], Error> {
    let key = count.key_id.map_or_else(|| NO_KEY.to_owned(), |key| key.to_string());
    let by_day = format!("DAY#{}#{}", count.at.day(), count.operation);
    let by_key = format!("KEY#{}#{}#{key}", count.period, count.operation);
    Ok([sum_part(app, count, by_day)?, sum_part(app, count, by_key)?])
}

fn sum_part(app: &App, count: &Count<'_>, sk: String) -> Result<TransactWriteItem, Error> {
    let expires_at = count.period.end().plus(KEPT).as_second();
    let sum = update_builder(app, Table::Usage, partition(count.tenant_id), sk)?
        .update_expression("ADD units :units SET expires_at = :expires_at")
        .expression_attribute_values(":units", number(count.units))
        .expression_attribute_values(":expires_at", number(expires_at));
    update_item(sum)
}
