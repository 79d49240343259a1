//! Workspaces as creators: how many of their versions moderators have approved, by which
//! `registry::moderation` knows whether they are new. Counted with what else is counted of
//! the workspace, in the transaction of the approval.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::TenantId;
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use serde::Deserialize;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{update_builder, update_item};

use crate::namespaces::{COUNTS, of_tenant};

// What the operations touch.
pub const APPROVED_VERSIONS: Grant = Grant::operation(
    "creators::approved_versions",
    &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])],
);
pub(crate) const COUNT_APPROVAL: Grant = Grant::operation(
    "creators::count_approval",
    &[Grant::items(Table::Catalog, &[Action::Update], &[TENANT_PARTITIONS])],
);

#[derive(Default, Deserialize)]
struct Counts {
    #[serde(default)]
    approved_versions: u64,
}

pub async fn approved_versions(app: &App, tenant: TenantId) -> Result<u64, Error> {
    let found: Option<Counts> = get(app, Table::Catalog, of_tenant(tenant), COUNTS).await?;
    Ok(found.unwrap_or_default().approved_versions)
}

/// The part of a transaction that counts one more.
pub(crate) fn count_approval(app: &App, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, of_tenant(tenant), COUNTS)?
        .update_expression("ADD approved_versions :one")
        .expression_attribute_values(":one", number(1));
    update_item(update)
}
