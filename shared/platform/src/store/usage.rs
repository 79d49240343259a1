//! What was used, added up by day and by key, as it is read and billed.
//!
//! Keys, in [`Table::Usage`], pk `<tenant>#usage`:
//!
//! | sk | what |
//! |---|---|
//! | `DAY#<day>#<operation>` | units of that day |
//! | `KEY#<period>#<operation>#<key>` | units of that period by an API key, or by `-` without one; as `terms#<terms>` also by what they are paid by |
//! | `OPERATIONS` | names of what services of the workspace's own have reported |
//!
//! Both sums grow in the transaction that commits the use, so that they are the
//! sums of what was committed, whatever died when. Requests are the exception:
//! they are counted on their counter itself (see [`crate::rate`]).

mod read;
mod report;

pub use read::{Group, Row, committed, list};
pub use report::{AHEAD_MAX, Event, LATE_MAX, OPERATIONS_MAX, Reported, report};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::plan::Period;
use domain::{KeyId, TenantId, Time};
use jiff::SignedDuration;

use super::TENANT_PARTITIONS;
use super::quotas::{OF_TERMS, Ticket};
use super::transaction::{number, update_builder, update_item};
use crate::app::App;
use crate::endpoint::{Action, Grant, Table};
use crate::error::Error;

/// How long the sums are kept.
const KEPT: SignedDuration = SignedDuration::from_hours(800 * 24);
/// Stands for whoever came without an API key.
const NO_KEY: &str = "-";

// What the operations touch.
pub const LIST: Grant =
    Grant::operation("usage::list", &[Grant::items(Table::Usage, &[Action::Get, Action::Query], &[TENANT_PARTITIONS])]);
pub const COMMITTED: Grant = Grant::operation(
    "usage::committed",
    &[Grant::items(Table::Usage, &[Action::Get, Action::Query], &[TENANT_PARTITIONS])],
);
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
    /// What it is paid by, where it has a price.
    pub(crate) terms: Option<&'a str>,
    pub(crate) period: Period,
    pub(crate) at: Time,
}

impl<'a> Count<'a> {
    pub(crate) fn of(ticket: &'a Ticket) -> Self {
        Self {
            tenant_id: ticket.tenant_id,
            operation: ticket.operation.as_str(),
            units: ticket.units,
            key_id: ticket.key_id,
            terms: Some(&ticket.terms),
            period: ticket.period,
            at: ticket.at,
        }
    }
}

fn partition(tenant: TenantId) -> String {
    format!("{tenant}#usage")
}

/// `2026-11-21`
pub(crate) fn day(at: Time) -> String {
    at.to_string().chars().take(10).collect()
}

/// The items that add it up, for the transaction that commits it.
pub(crate) fn count_parts(app: &App, count: &Count<'_>) -> Result<[TransactWriteItem; 2], Error> {
    let key = count.key_id.map_or_else(|| NO_KEY.to_owned(), |key| key.to_string());
    let by_day = format!("DAY#{}#{}", day(count.at), count.operation);
    let by_key = format!("KEY#{}#{}#{key}", count.period, count.operation);
    Ok([sum_part(app, count, by_day, None)?, sum_part(app, count, by_key, count.terms)?])
}

fn sum_part(app: &App, count: &Count<'_>, sk: String, terms: Option<&str>) -> Result<TransactWriteItem, Error> {
    let expires_at = count.period.end().plus(KEPT).as_second();
    let by_terms = if terms.is_some() { ", #terms :units" } else { "" };
    let names = terms.map(|terms| HashMap::from([("#terms".to_owned(), format!("{OF_TERMS}{terms}"))]));
    let sum = update_builder(app, Table::Usage, partition(count.tenant_id), sk)?
        .update_expression(format!("ADD units :units{by_terms} SET expires_at = :expires_at"))
        .set_expression_attribute_names(names)
        .expression_attribute_values(":units", number(count.units))
        .expression_attribute_values(":expires_at", number(expires_at));
    update_item(sum)
}
