//! What changed on a day about money of subscriptions, for the numbers of the owner: that a
//! workspace pays another amount by the month, and that an invoice was paid. Each is written
//! in the transaction of the change, once, and never changes.
//!
//! Keys are in the head of the crate: a partition for each day in UTC.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{TenantId, Time};
use jiff::civil::Date;
use ledger::Currency;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::put_new_item;

use crate::recurring::Recurring;

const JOURNAL: &str = "JOURNAL";
const CHANGED: &str = "CHANGED#";
const PAID: &str = "PAID#";
/// Of one day, of either kind.
const ENTRIES_MAX: usize = 200_000;

// What the operations touch.
pub(crate) const WRITE: Grant =
    Grant::operation("journal::write", &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(JOURNAL)])]);
pub const LIST: Grant =
    Grant::operation("journal::list", &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(JOURNAL)])]);

/// That a workspace pays another amount by the month than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub tenant_id: TenantId,
    pub at: Time,
    /// Of the subscription's record: a change is named by both.
    pub revision: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Recurring>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Recurring>,
    /// When the workspace has paid for the first time: at this change, or before.
    pub first_paid_at: Time,
}

/// That an invoice of a subscription was paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    pub invoice_id: String,
    pub at: Time,
    /// What has come, in minor units.
    pub amount: i64,
    pub currency: Currency,
}

impl Changed {
    fn sk(&self) -> String {
        format!("{CHANGED}{}#{}#{:010}", self.at, self.tenant_id, self.revision)
    }
}

impl Paid {
    fn sk(&self) -> String {
        format!("{PAID}{}", self.invoice_id)
    }
}

fn pk(day: &str) -> String {
    format!("{JOURNAL}#{day}")
}

pub(crate) fn changed(app: &App, changed: &Changed) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Orders, &keyed(pk(&changed.at.day()), changed.sk(), changed))
}

pub(crate) fn paid(app: &App, paid: &Paid) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Orders, &keyed(pk(&paid.at.day()), paid.sk(), paid))
}

/// All of a day in UTC.
///
/// # Errors
/// `Unavailable` where there is more than is read.
pub async fn list(app: &App, day: Date) -> Result<(Vec<Changed>, Vec<Paid>), Error> {
    let pk = pk(&day.to_string());
    let changed = all(app, &pk, CHANGED, Changed::sk).await?;
    Ok((changed, all(app, &pk, PAID, Paid::sk).await?))
}

async fn all<T>(app: &App, pk: &str, prefix: &str, sk: fn(&T) -> String) -> Result<Vec<T>, Error>
where
    T: serde::de::DeserializeOwned,
{
    let key = |found: &Keyed<T>| sk(&found.record);
    let found: Vec<Keyed<T>> = partition::all(app, Table::Orders, pk, prefix, key, ENTRIES_MAX).await?;
    if found.len() >= ENTRIES_MAX {
        return Err(Error::Unavailable { inside: format!("{pk} has {ENTRIES_MAX} entries or more") });
    }
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}
