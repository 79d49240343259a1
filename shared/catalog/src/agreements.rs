//! Agreements that a workspace has accepted, by their versions: each once, for good.
//!
//! Keys are in the head of the crate.

use domain::events::{Actor, Change, Kind};
use domain::{AccountId, TenantId, Time};
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, put_new_item};

use crate::namespaces::of_tenant;

const AGREEMENT: &str = "AGREEMENT";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("agreements::find", &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const ACCEPT: Grant = Grant::operation(
    "agreements::accept",
    &[
        FIND,
        Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::AgreementAccepted]),
    ],
);

/// What a workspace agrees to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Of whoever publishes.
    Seller,
}

impl Agreement {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seller => "seller",
        }
    }
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptance {
    pub agreement: Agreement,
    pub version: u32,
    pub accepted_by: AccountId,
    pub accepted_at: Time,
}

fn sk(agreement: Agreement, version: u32) -> String {
    format!("{AGREEMENT}#{}#{version:06}", agreement.as_str())
}

pub async fn find(
    app: &App,
    tenant: TenantId,
    agreement: Agreement,
    version: u32,
) -> Result<Option<Acceptance>, Error> {
    let found: Option<Keyed<Acceptance>> = get(app, Table::Catalog, of_tenant(tenant), sk(agreement, version)).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Accepts it in the workspace's name; who has accepted it first stays written.
pub async fn accept(app: &App, tenant: TenantId, acceptance: Acceptance, by: &Actor) -> Result<Acceptance, Error> {
    let Acceptance { agreement, version, .. } = acceptance;
    if let Some(found) = find(app, tenant, agreement, version).await? {
        return Ok(found);
    }
    let item = keyed(of_tenant(tenant), sk(agreement, version), &acceptance);
    let change = Change::AgreementAccepted { agreement: agreement.as_str().to_owned(), version };
    let written = Transaction::new(app)
        .with((), put_new_item(app, Table::Catalog, &item)?)
        .with((), events::record(app, tenant, by, change)?)
        .write()
        .await?;
    let Err(failed) = written else { return Ok(acceptance) };
    find(app, tenant, agreement, version).await?.ok_or_else(|| failed.unexpected())
}
