//! What follows from a package's state and lies elsewhere: which packages it is listed
//! with as one that requires them ([`crate::required_by`]), and whether its name keeps
//! similar ones away ([`crate::lookalikes`]). Brought up to date whenever a message says
//! that the package has changed.
//!
//! Keys are in the head of the crate. Invariant: what was written elsewhere stands here
//! too, in the same transaction, whose condition is the revision that was read before the
//! package was. So whoever writes last has read the newest state, and messages that come
//! twice, late or in another order end in the same lines.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::Time;
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::{PackageId, Requirement, Version};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_item, retry_with_backoff};

use crate::packages::{self, PACKAGES, Visibility, pk};
use crate::required_by::{self, Dependent, Step};
use crate::{lookalikes, versions};

/// Workspaces that have a package in their libraries when its name counts as well used.
pub const WELL_USED_INSTALLS: u64 = 50;
const DERIVED: &str = "DERIVED";
/// Two parts each, of the hundred of a transaction.
const STEPS_AT_ONCE: usize = 45;

/// What [`update`] touches.
pub const UPDATE: Grant = Grant::operation(
    "derived::update",
    &[
        packages::FIND,
        versions::FIND,
        Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]),
        required_by::WRITE,
        lookalikes::NOTE,
    ],
);

/// What was written elsewhere, as it lies in the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Derived {
    revision: u64,
    /// The packages that list it, each with the version and the requirement that it shows.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    requires: BTreeMap<PackageId, (Version, Requirement)>,
    /// Since when its name, and its namespace's, keep similar ones away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    well_used_at: Option<Time>,
}

/// Brings everything up to date that follows from the package.
pub async fn update(app: &App, id: &PackageId) -> Result<(), Error> {
    let mut tries = 0;
    loop {
        let seen = find(app, id).await?;
        let Some(package) = packages::find(app, id).await? else { return Ok(()) };
        let wanted = requires(app, &package).await?;
        let (mut next, mut parts) = (Derived { revision: seen.revision + 1, ..seen.clone() }, Vec::new());
        if seen.well_used_at.is_none() && is_well_used(&package) {
            // Before it is noted: whoever dies in between does it once more.
            lookalikes::note_well_used(app, &id.to_string()).await?;
            lookalikes::note_well_used(app, id.namespace().as_str()).await?;
            next.well_used_at = Some(app.clock.now().into());
        }
        let steps = steps(id, &seen.requires, &wanted);
        for (required, step) in steps.iter().take(STEPS_AT_ONCE) {
            parts.extend(required_by::parts(app, required, step)?);
            match wanted.get(required) {
                Some(line) => next.requires.insert(required.clone(), line.clone()),
                None => next.requires.remove(required),
            };
        }
        let is_last = steps.len() <= STEPS_AT_ONCE;
        if parts.is_empty() && next.well_used_at == seen.well_used_at {
            return Ok(());
        }
        let transaction = Transaction::new(app).with((), replace(app, id, &seen, &next)?).with_all((), parts);
        if transaction.write().await?.is_err() {
            retry_with_backoff(&mut tries, format!("what follows from {id}")).await?;
        } else if is_last {
            return Ok(());
        }
    }
}

fn is_well_used(package: &packages::Record) -> bool {
    package.visibility == Visibility::Public && package.installs >= WELL_USED_INSTALLS
}

/// What the current version asks for: nothing of a private package, or of one without a
/// version that can be had.
async fn requires(app: &App, package: &packages::Record) -> Result<BTreeMap<PackageId, (Version, Requirement)>, Error> {
    let latest = package.latest.as_ref().filter(|_| package.visibility == Visibility::Public);
    let Some(latest) = latest else { return Ok(BTreeMap::new()) };
    let found = versions::find(app, &package.id, &latest.version).await?;
    let requirements = found.map(|it| it.requirements).unwrap_or_default();
    let line = |requirement: Requirement| (requirement.package().clone(), (latest.version.clone(), requirement));
    Ok(requirements.into_iter().map(line).collect())
}

/// The steps from the lines that were written to those that are wanted.
fn steps(
    id: &PackageId,
    written: &BTreeMap<PackageId, (Version, Requirement)>,
    wanted: &BTreeMap<PackageId, (Version, Requirement)>,
) -> Vec<(PackageId, Step)> {
    let gone = written.keys().filter(|required| !wanted.contains_key(*required));
    let gone = gone.map(|required| (required.clone(), Step::Gone(id.clone())));
    let other = wanted.iter().filter(|(required, line)| written.get(*required) != Some(*line));
    let other = other.map(|(required, (version, requirement))| {
        let line = Dependent { package: id.clone(), version: version.clone(), requirement: requirement.clone() };
        let step = if written.contains_key(required) { Step::Changed(line) } else { Step::New(line) };
        (required.clone(), step)
    });
    gone.chain(other).collect()
}

async fn find(app: &App, id: &PackageId) -> Result<Derived, Error> {
    let found: Option<Keyed<Derived>> = get(app, Table::Catalog, pk(id), DERIVED).await?;
    Ok(found.map(|keyed| keyed.record).unwrap_or_default())
}

fn replace(app: &App, id: &PackageId, seen: &Derived, next: &Derived) -> Result<TransactWriteItem, Error> {
    let put = if seen.revision == 0 {
        Put::builder().condition_expression("attribute_not_exists(pk)")
    } else {
        Put::builder()
            .condition_expression("#revision = :seen")
            .expression_attribute_names("#revision", "revision")
            .expression_attribute_values(":seen", number(seen.revision))
    };
    put_item(app, Table::Catalog, put, &keyed(pk(id), DERIVED, next))
}
