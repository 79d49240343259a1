//! Receipts of complete generations.
//!
//! Keys, in [`Table::Receipts`]: pk `<tenant>#receipts`, sk `<generation>`. An
//! item is written in the transaction that completes its generation and never
//! changed, so that there is one exactly when the generation is complete. The
//! receipt itself can outgrow an item; it lies in
//! [`Bucket::Artifacts`](platform::Bucket) at `<tenant>/<generation>/receipt-<sha256>.json`
//! before the item names it by its hash.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{GenerationId, Sha256Hex, TenantId, Time};
use platform::dynamodb::get;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::put_new_item;

// What the operations touch.
pub(super) const ISSUE: Grant =
    Grant::operation("receipts::issue", &[Grant::items(Table::Receipts, &[Action::Put], &[TENANT_PARTITIONS])]);
pub const FIND: Grant =
    Grant::operation("receipts::find", &[Grant::items(Table::Receipts, &[Action::Get], &[TENANT_PARTITIONS])]);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    pk: String,
    sk: String,
    pub tenant_id: TenantId,
    pub generation_id: GenerationId,
    /// Of the receipt's JSON.
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
    /// Of the key that signed it.
    pub kid: String,
    pub merkle_root: Sha256Hex,
    pub issued_at: Time,
}

/// What the signer knows.
#[derive(Debug, Clone)]
pub struct NewReceipt {
    pub tenant_id: TenantId,
    pub generation_id: GenerationId,
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
    pub kid: String,
    pub merkle_root: Sha256Hex,
    pub issued_at: Time,
}

impl Receipt {
    /// Where its JSON lies.
    pub fn object_key(&self) -> String {
        object_key(self.tenant_id, self.generation_id, &self.sha256)
    }
}

/// Where a receipt's JSON is put before its item is written.
pub fn object_key(tenant: TenantId, generation: GenerationId, sha256: &Sha256Hex) -> String {
    format!("{tenant}/{generation}/receipt-{sha256}.json")
}

/// Whether a receipt lies at this key of [`Bucket::Artifacts`](platform::Bucket).
pub fn is_object_key(key: &str) -> bool {
    key.rsplit('/').next().is_some_and(|name| name.starts_with("receipt-"))
}

fn partition(tenant: TenantId) -> String {
    format!("{tenant}#receipts")
}

pub(crate) fn issue(app: &App, new: NewReceipt) -> Result<TransactWriteItem, Error> {
    let receipt = Receipt {
        pk: partition(new.tenant_id),
        sk: new.generation_id.to_string(),
        tenant_id: new.tenant_id,
        generation_id: new.generation_id,
        sha256: new.sha256,
        size_bytes: new.size_bytes,
        kid: new.kid,
        merkle_root: new.merkle_root,
        issued_at: new.issued_at,
    };
    put_new_item(app, Table::Receipts, &receipt)
}

/// The receipt of a generation, if this tenant has a complete one.
pub async fn find(app: &App, tenant: TenantId, id: GenerationId) -> Result<Option<Receipt>, Error> {
    get(app, Table::Receipts, partition(tenant), id).await
}
