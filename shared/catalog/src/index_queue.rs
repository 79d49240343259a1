//! Telling the search index that a package has changed. A message names the package
//! and nothing else: whoever reads it looks up the present state.

use aws_sdk_dynamodb::types::TransactWriteItem;
use platform::{App, Error};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::outbox::{self, Destination};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageChanged {
    pub package: PackageId,
}

/// The part of a transaction that brings the package up to date in the index.
/// [`store_core::outbox::PUT`] is what it touches.
pub fn package_changed(app: &App, package: &PackageId) -> Result<TransactWriteItem, Error> {
    let message = PackageChanged { package: package.clone() };
    outbox::message(app, package, Destination::IndexQueue, "package.changed", &message)
}
