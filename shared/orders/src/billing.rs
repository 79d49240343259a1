//! Who pays for a workspace, and where: what the tax of its orders depends on, and what
//! stands on its receipts. An order keeps what it was made by.
//!
//! Keys are in the head of the crate.

use aws_sdk_dynamodb::types::Put;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, BillingName, CountryCode, PostalCode, Subdivision, TenantId, Time, VatId};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_item, retry_with_backoff};

const BILLING: &str = "BILLING";
const DETAILS: &str = "DETAILS";

pub const FIND: Grant =
    Grant::operation("billing::find", &[Grant::items(Table::Orders, &[Action::Get], &[Key::Named(BILLING)])]);
pub const UPDATE: Grant = Grant::operation(
    "billing::update",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put], &[Key::Named(BILLING)]),
        events::leaves(&[Kind::BillingDetailsUpdated]),
    ],
);

/// Whoever is billed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    pub name: BillingName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_name: Option<BillingName>,
    /// Of the business; only the answer about a tax says whether it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<VatId>,
    pub country: CountryCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Subdivision>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<PostalCode>,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub buyer: Buyer,
    pub updated_by: AccountId,
    pub updated_at: Time,
    /// 1, 2, 3, …
    pub revision: u64,
}

/// What became of a wish for other details.
#[derive(Debug)]
pub enum Updated {
    Done(Box<Record>),
    /// Somebody has written others since the revision that was seen.
    Changed,
}

fn pk(tenant: TenantId) -> String {
    format!("{BILLING}#{tenant}")
}

pub async fn find(app: &App, tenant: TenantId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(tenant), DETAILS).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Puts details in the place of those before. With `seen` only where these are still the ones
/// of that revision; 0 where there were none.
pub async fn update(
    app: &App,
    tenant: TenantId,
    buyer: &Buyer,
    seen: Option<u64>,
    by: (&Actor, AccountId),
) -> Result<Updated, Error> {
    let mut tries = 0;
    loop {
        let before = find(app, tenant).await?;
        let revision = before.as_ref().map_or(0, |before| before.revision);
        if seen.is_some_and(|seen| seen != revision) {
            return Ok(Updated::Changed);
        }
        if let Some(before) = before.filter(|before| before.buyer == *buyer) {
            return Ok(Updated::Done(Box::new(before)));
        }
        let next = Record {
            buyer: buyer.clone(),
            updated_by: by.1,
            updated_at: app.clock.now().into(),
            revision: revision + 1,
        };
        let put = match revision {
            0 => Put::builder().condition_expression("attribute_not_exists(pk)"),
            seen => Put::builder()
                .condition_expression("revision = :seen")
                .expression_attribute_values(":seen", number(seen)),
        };
        let change =
            Change::BillingDetailsUpdated { country: buyer.country.to_string(), has_vat_id: buyer.vat_id.is_some() };
        let written = Transaction::new(app)
            .with((), put_item(app, Table::Orders, put, &keyed(pk(tenant), DETAILS, &next))?)
            .with((), events::record(app, tenant, by.0, change)?)
            .write()
            .await?;
        if written.is_ok() {
            return Ok(Updated::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, "the billing details of a workspace").await?;
    }
}
