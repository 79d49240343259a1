//! Packages whose current versions require a package: who breaks when it breaks.
//!
//! Kept from the index's stream and not by the transaction of the step that publishes: a
//! version may have a hundred requirements, more than a transaction holds beside its own
//! parts. A message names the package and nothing else, so what is written is the present
//! state, however often and in whatever order messages come; what was written before lies
//! beside the package ([`crate::derived`]), with a revision that each step has read.
//!
//! Keys are in the head of the crate. Invariant: the count of a package is the number of
//! its lines, both written in one transaction.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::{PackageId, Requirement, Version};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing};
use store_core::transaction::{delete_builder, delete_item, put_item, put_new_item, update_builder, update_item};

const REQUIRED: &str = "REQUIRED";
const PACKAGE: &str = "PACKAGE";
const COUNT: &str = "COUNT";

// What the operations touch.
pub const LIST: Grant = Grant::operation(
    "required_by::list",
    &[Grant::items(Table::Catalog, &[Action::Get, Action::Query], &[Key::Named(REQUIRED)])],
);
pub(crate) const WRITE: Grant = Grant::operation(
    "required_by::write",
    &[Grant::items(Table::Catalog, &[Action::Put, Action::Delete, Action::Update], &[Key::Named(REQUIRED)])],
);

/// A package that requires another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependent {
    pub package: PackageId,
    /// Its current version.
    pub version: Version,
    /// As that version asks for it.
    pub requirement: Requirement,
}

#[derive(Default, Deserialize)]
struct Count {
    #[serde(default)]
    packages: u64,
}

fn pk(required: &PackageId) -> String {
    format!("{REQUIRED}#{required}")
}

fn sk(package: &PackageId) -> String {
    format!("{PACKAGE}#{package}")
}

/// What becomes of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    New(Dependent),
    Changed(Dependent),
    Gone(PackageId),
}

/// The parts of a transaction that take the step; two at most.
pub(crate) fn parts(app: &App, required: &PackageId, step: &Step) -> Result<Vec<TransactWriteItem>, Error> {
    let line = |line: &Dependent| keyed(pk(required), sk(&line.package), line.clone());
    Ok(match step {
        Step::New(new) => vec![put_new_item(app, Table::Catalog, &line(new))?, count(app, required, 1)?],
        Step::Changed(changed) => vec![put_item(app, Table::Catalog, Put::builder(), &line(changed))?],
        Step::Gone(package) => {
            let line = delete_builder(app, Table::Catalog, pk(required), sk(package))?
                .condition_expression("attribute_exists(pk)");
            vec![delete_item(line)?, count(app, required, -1)?]
        }
    })
}

fn count(app: &App, required: &PackageId, change: i8) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, pk(required), COUNT)?
        .update_expression("ADD packages :change")
        .expression_attribute_values(":change", number(change));
    update_item(update)
}

/// How many packages require it, and those after `after`, by name.
pub async fn list(
    app: &App,
    required: &PackageId,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<(u64, Listing<Dependent, PackageId>), Error> {
    let count: Option<Count> = get(app, Table::Catalog, pk(required), COUNT).await?;
    let (after, prefix) = (after.map(sk), format!("{PACKAGE}#"));
    let (found, more): (Vec<Keyed<Dependent>>, bool) =
        partition::page(app, Table::Catalog, pk(required), &prefix, after.as_deref(), limit).await?;
    let items: Vec<Dependent> = found.into_iter().map(|keyed| keyed.record).collect();
    let next = items.last().filter(|_| more).map(|last| last.package.clone());
    Ok((count.unwrap_or_default().packages, Listing { items, next }))
}
