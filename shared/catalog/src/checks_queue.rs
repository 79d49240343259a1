//! Asking for the check of a version. A message names the version as it was submitted:
//! whoever reads it looks up the present state, and does nothing where that is another.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::TenantId;
use platform::{App, Error};
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::outbox::{self, Destination};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionQueued {
    pub package: PackageId,
    pub version: Version,
    /// Of the record, as its submission wrote it.
    pub revision: u32,
}

/// The part of a transaction that has the version checked; the queue is fair between
/// workspaces. [`store_core::outbox::PUT`] is what it touches.
pub(crate) fn version_queued(app: &App, owner: TenantId, message: &VersionQueued) -> Result<TransactWriteItem, Error> {
    outbox::message(app, owner, Destination::ChecksQueue, "version.queued", message)
}
