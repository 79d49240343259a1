//! Ontologies by the IRIs under which others import them. Several packages may say that
//! they are the same ontology: each is listed, as none has the IRI for itself.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::partition;
use store_core::transaction::put_item;

const ONTOLOGY: &str = "ONTOLOGY";
const PACKAGE: &str = "PACKAGE";

// What the operations touch.
pub const IS_KNOWN: Grant = Grant::operation(
    "ontologies::is_known",
    &[Grant::items(Table::Catalog, &[Action::Query], &[Key::Named(ONTOLOGY)])],
);
pub(crate) const LIST: Grant =
    Grant::operation("ontologies::list", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(ONTOLOGY)])]);

/// A package that has the ontology.
#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    pk: String,
    sk: String,
    package: PackageId,
    /// One of those that have it.
    version: Version,
}

/// Imports are written with and without the `#` or `/` at the end.
fn pk(iri: &str) -> String {
    format!("{ONTOLOGY}#{}", iri.trim_end_matches(['#', '/']))
}

/// Whether a published package has an ontology of this IRI.
pub async fn is_known(app: &App, iri: &str) -> Result<bool, Error> {
    const PK_BYTES_MAX: usize = 2_048;
    let pk = pk(iri);
    if pk.len() > PK_BYTES_MAX {
        return Ok(false);
    }
    let prefix = format!("{PACKAGE}#");
    let (found, _): (Vec<Listed>, bool) = partition::page(app, Table::Catalog, pk, &prefix, None, 1).await?;
    Ok(!found.is_empty())
}

/// The part of a transaction that lists a version's ontology, once or once more.
pub(crate) fn list(app: &App, iri: &str, package: &PackageId, version: &Version) -> Result<TransactWriteItem, Error> {
    let sk = format!("{PACKAGE}#{package}");
    let listed = Listed { pk: pk(iri), sk, package: package.clone(), version: version.clone() };
    put_item(app, Table::Catalog, Put::builder(), &listed)
}
