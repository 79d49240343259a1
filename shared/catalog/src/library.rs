//! What a workspace has installed: one item holds all of it, so that an install is
//! written as a whole or not at all, however many packages it brings.
//!
//! Keys are in the head of the crate. Invariants:
//! - one version of each package, and each with the hash that it was installed with;
//! - `revision` grows with each install and each rollback, which are written on the
//!   condition that it is the one that was read;
//! - a package counts a workspace as long as it is in its library: its `installs` is the
//!   number of its lines of dependants. What is still to be counted stands in
//!   [`Library::uncounted`], written with the install itself, and is counted once,
//!   whoever gets to it ([`count`]).

mod counting;

pub use counting::{COUNT, count};

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{InstallId, Sha256Hex, TenantId, Time};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::install::Locked;
use registry::licences::Licence;
use registry::{Kind, PackageId, Requirement, Version};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::put_item;

/// Packages of one workspace's library; with them its item is well below DynamoDB's
/// 400 KB, and so is an install that holds the library before and after it.
pub const LIBRARY_PACKAGES_MAX: usize = 300;
const LOCK: &str = "LOCK";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("library::find", &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])]);
pub(crate) const REPLACE: Grant =
    Grant::operation("library::replace", &[Grant::items(Table::Catalog, &[Action::Put], &[TENANT_PARTITIONS])]);

/// One package of a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub version: Version,
    pub kind: Kind,
    pub licence: Licence,
    /// Of the archive.
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
    /// What the workspace asked for; `None` of what only other packages ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<Requirement>,
    /// The install that brought this version.
    pub install_id: InstallId,
    pub installed_at: Time,
}

pub type Entries = BTreeMap<PackageId, Entry>;

/// As it lies in the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    pub revision: u64,
    pub entries: Entries,
    /// Packages whose counts do not know of their last change yet: `true` for one that
    /// came, `false` for one that went.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub uncounted: BTreeMap<PackageId, bool>,
    /// Grows with each step of counting.
    #[serde(default)]
    pub counted: u64,
}

impl Library {
    /// As a lock for the next resolution.
    pub fn lock(&self) -> BTreeMap<PackageId, Version> {
        self.entries.iter().map(|(id, entry)| (id.clone(), entry.version.clone())).collect()
    }

    /// The same with other packages, and with what is to be counted for it.
    #[must_use]
    pub(crate) fn with(&self, entries: Entries) -> Self {
        let mut uncounted = self.uncounted.clone();
        let mut change = |id: &PackageId, came: bool| {
            // What came and went before it was counted needs no counting.
            if uncounted.remove(id).is_none() {
                uncounted.insert(id.clone(), came);
            }
        };
        entries.keys().filter(|id| !self.entries.contains_key(*id)).for_each(|id| change(id, true));
        self.entries.keys().filter(|id| !entries.contains_key(*id)).for_each(|id| change(id, false));
        Self { revision: self.revision + 1, entries, uncounted, counted: self.counted }
    }
}

/// As the rules of installs compare it.
pub fn locked(entries: &Entries) -> BTreeMap<PackageId, Locked> {
    let locked = |entry: &Entry| Locked { version: entry.version.clone(), sha256: entry.sha256.to_string() };
    entries.iter().map(|(id, entry)| (id.clone(), locked(entry))).collect()
}

pub(crate) fn pk(tenant: TenantId) -> String {
    format!("{tenant}#library")
}

/// A workspace that never installed anything has an empty one.
pub async fn find(app: &App, tenant: TenantId) -> Result<Library, Error> {
    let found: Option<Keyed<Library>> = get(app, Table::Catalog, pk(tenant), LOCK).await?;
    Ok(found.map(|keyed| keyed.record).unwrap_or_default())
}

/// The part of a transaction that puts `next` in the place of `seen`, if nobody has
/// written since.
pub(crate) fn replace(app: &App, tenant: TenantId, seen: &Library, next: &Library) -> Result<TransactWriteItem, Error> {
    let put = if seen.revision == 0 {
        Put::builder().condition_expression("attribute_not_exists(pk)")
    } else {
        Put::builder()
            .condition_expression("revision = :revision AND counted = :counted")
            .expression_attribute_values(":revision", number(seen.revision))
            .expression_attribute_values(":counted", number(seen.counted))
    };
    put_item(app, Table::Catalog, put, &keyed(pk(tenant), LOCK, next))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use ulid::Ulid;

    use super::*;

    fn entries(numbers: &[u8]) -> Entries {
        let entry = || Entry {
            version: Version::new(1, 0, 0),
            kind: Kind::Template,
            licence: Licence::parse("MIT").unwrap(),
            sha256: "ab".repeat(32).try_into().unwrap(),
            size_bytes: 1,
            requirement: None,
            install_id: InstallId::new(Ulid(1)),
            installed_at: "2026-11-21T12:00:00.000Z".to_owned().try_into().unwrap(),
        };
        numbers.iter().map(|number| (PackageId::parse(&format!("acme/p{number}")).unwrap(), entry())).collect()
    }

    proptest! {
        /// Whatever is installed and removed, and whatever is counted in between: the
        /// lines and what is still to be counted give the library.
        #[test]
        fn what_is_uncounted_is_the_difference_between_lines_and_library(
            steps in proptest::collection::vec((proptest::collection::vec(0u8..6, 0..6), any::<bool>()), 1..12)
        ) {
            let (mut library, mut lines) = (Library::default(), std::collections::BTreeSet::new());
            for (numbers, counts) in steps {
                library = library.with(entries(&numbers));
                if counts {
                    for (id, came) in std::mem::take(&mut library.uncounted) {
                        prop_assert!(if came { lines.insert(id) } else { lines.remove(&id) }, "counted twice");
                    }
                }
                let mut expected = lines.clone();
                for (id, came) in &library.uncounted {
                    let is_new = if *came { expected.insert(id.clone()) } else { expected.remove(id) };
                    prop_assert!(is_new);
                }
                prop_assert!(expected.iter().eq(library.entries.keys()));
            }
        }
    }
}
