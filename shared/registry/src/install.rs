//! What an install would do, before anything is written: the set, its licences,
//! its size, and what changes against what was installed before.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::licences::compatibility::{Verdict, judge};
use crate::licences::{IntendedUse, Licence};
use crate::resolve::Resolution;
use crate::{FieldError, PackageId, Version};

/// Bytes of all archives of one install.
pub const BYTES_MAX: u64 = 1 << 30;

/// What is known of a version that was chosen.
#[derive(Debug, Clone)]
pub struct Offer {
    pub licence: Licence,
    pub archive_bytes: u64,
    /// Of the archive, 64 hex digits.
    pub sha256: String,
}

/// What becomes of one package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(tag = "change", rename_all = "snake_case")]
#[schema(as = InstallChange)]
pub enum Change {
    Added { version: Version },
    Kept { version: Version },
    Upgraded { from: Version, version: Version },
    Downgraded { from: Version, version: Version },
    Removed { from: Version },
}

/// An install that can be shown, and then committed as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    pub changes: BTreeMap<PackageId, Change>,
    /// By package, the version and the archive's SHA-256: the new lock.
    pub lock: BTreeMap<PackageId, Locked>,
    /// Of the archives that are not installed yet.
    pub download_bytes: u64,
    pub total_bytes: u64,
    pub licences: Verdict,
    /// Packages whose owners want them to be used no more, with the reason.
    pub deprecated: BTreeMap<PackageId, String>,
}

/// One line of a lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct Locked {
    pub version: Version,
    /// Of the archive: a version under the same number with other bytes is refused.
    pub sha256: String,
}

/// Plans an install. `before` is the last lock, `offers` what the registry has
/// of each version that was chosen.
///
/// # Errors
/// `install_offer_missing`, `install_hash_differs`, `install_too_large`,
/// `install_licence` with the reasons.
pub fn plan(
    resolution: &Resolution,
    offers: &BTreeMap<PackageId, Offer>,
    before: &BTreeMap<PackageId, Locked>,
    intended_use: IntendedUse,
) -> Result<Plan, FieldError> {
    let (mut lock, mut licences) = (BTreeMap::new(), Vec::new());
    let (mut total_bytes, mut download_bytes) = (0u64, 0u64);
    for (id, chosen) in &resolution.packages {
        let Some(offer) = offers.get(id) else {
            return Err(refuse("install_offer_missing", "the archive of each version".to_owned(), &id.to_string()));
        };
        let same = before.get(id).filter(|it| it.version == chosen.version);
        if let Some(other) = same.filter(|it| it.sha256 != offer.sha256) {
            let expected = format!("the archive {} that was locked as {id} {}", other.sha256, other.version);
            return Err(refuse("install_hash_differs", expected, &offer.sha256));
        }
        total_bytes = total_bytes.saturating_add(offer.archive_bytes);
        if same.is_none() {
            download_bytes = download_bytes.saturating_add(offer.archive_bytes);
        }
        licences.push((id.clone(), offer.licence.clone()));
        lock.insert(id.clone(), Locked { version: chosen.version.clone(), sha256: offer.sha256.clone() });
    }
    if total_bytes > BYTES_MAX {
        return Err(refuse(
            "install_too_large",
            format!("at most {BYTES_MAX} bytes of archives"),
            &total_bytes.to_string(),
        ));
    }
    let licences = judge(&licences, intended_use);
    if !licences.is_allowed() {
        return Err(refuse(
            "install_licence",
            format!("licences that allow it: {}", reasons(&licences)),
            "the packages",
        ));
    }
    let deprecated = resolution.packages.iter().filter_map(|(id, it)| Some((id.clone(), it.deprecated.clone()?)));
    let deprecated = deprecated.collect();
    Ok(Plan { changes: changes(&lock, before), lock, download_bytes, total_bytes, licences, deprecated })
}

fn refuse(code: &'static str, expected: String, got: &str) -> FieldError {
    FieldError::new("packages", code, expected, got)
}

fn reasons(verdict: &Verdict) -> String {
    let refused = verdict.refused.iter().map(|(id, reason)| format!("{id}: {reason}"));
    let clashes = verdict.clashes.iter().map(|it| {
        format!("{} ({}) and {} ({}): {}", it.first, it.first_licence, it.second, it.second_licence, it.reason)
    });
    refused.chain(clashes).collect::<Vec<_>>().join("; ")
}

/// What becomes of each package from one lock to another.
pub fn changes(
    after: &BTreeMap<PackageId, Locked>,
    before: &BTreeMap<PackageId, Locked>,
) -> BTreeMap<PackageId, Change> {
    let all: BTreeSet<&PackageId> = after.keys().chain(before.keys()).collect();
    let change = |id: &PackageId| match (before.get(id), after.get(id)) {
        (None, Some(new)) => Some(Change::Added { version: new.version.clone() }),
        (Some(old), None) => Some(Change::Removed { from: old.version.clone() }),
        (Some(old), Some(new)) => {
            let (from, version) = (old.version.clone(), new.version.clone());
            Some(match from.cmp(&version) {
                std::cmp::Ordering::Less => Change::Upgraded { from, version },
                std::cmp::Ordering::Equal => Change::Kept { version },
                std::cmp::Ordering::Greater => Change::Downgraded { from, version },
            })
        }
        (None, None) => None,
    };
    all.into_iter().filter_map(|id| Some((id.clone(), change(id)?))).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::resolve::Chosen;

    fn id(name: &str) -> PackageId {
        PackageId::parse(&format!("acme/{name}")).unwrap()
    }

    fn v(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    fn resolution(packages: &[(&str, &str)]) -> Resolution {
        let chosen = |version: &str| Chosen {
            version: v(version),
            is_direct: true,
            was_locked: false,
            deprecated: None,
            dependencies: BTreeSet::new(),
        };
        Resolution { packages: packages.iter().map(|(name, version)| (id(name), chosen(version))).collect() }
    }

    fn offers(packages: &[(&str, &str)]) -> BTreeMap<PackageId, Offer> {
        let offer =
            |licence| Offer { licence: Licence::parse(licence).unwrap(), archive_bytes: 10, sha256: "aa".repeat(32) };
        packages.iter().map(|(name, licence)| (id(name), offer(licence))).collect()
    }

    fn lock(packages: &[(&str, &str)]) -> BTreeMap<PackageId, Locked> {
        let locked = |version| Locked { version: v(version), sha256: "aa".repeat(32) };
        packages.iter().map(|(name, version)| (id(name), locked(version))).collect()
    }

    #[test]
    fn a_plan_says_what_changes_and_what_is_loaded() {
        let chosen = resolution(&[("new", "1.0.0"), ("same", "1.0.0"), ("up", "2.0.0"), ("down", "1.0.0")]);
        let all = offers(&[("new", "MIT"), ("same", "MIT"), ("up", "MIT"), ("down", "MIT")]);
        let before = lock(&[("same", "1.0.0"), ("up", "1.0.0"), ("down", "2.0.0"), ("gone", "1.0.0")]);
        let plan = plan(&chosen, &all, &before, IntendedUse::Commercial).unwrap();
        assert_eq!(plan.changes[&id("new")], Change::Added { version: v("1.0.0") });
        assert_eq!(plan.changes[&id("same")], Change::Kept { version: v("1.0.0") });
        assert_eq!(plan.changes[&id("up")], Change::Upgraded { from: v("1.0.0"), version: v("2.0.0") });
        assert_eq!(plan.changes[&id("down")], Change::Downgraded { from: v("2.0.0"), version: v("1.0.0") });
        assert_eq!(plan.changes[&id("gone")], Change::Removed { from: v("1.0.0") });
        assert_eq!((plan.download_bytes, plan.total_bytes, plan.lock.len()), (30, 40, 4));
    }

    #[test]
    fn licences_hashes_and_sizes_refuse_the_whole() {
        let chosen = resolution(&[("a1", "1.0.0"), ("b1", "1.0.0")]);
        let refused = |offers, before, intended_use| plan(&chosen, &offers, &before, intended_use).unwrap_err();
        let restricted = offers(&[("a1", "CC-BY-NC-4.0"), ("b1", "MIT")]);
        let error = refused(restricted, lock(&[]), IntendedUse::Commercial);
        assert_eq!(error.code, "install_licence");
        assert!(error.expected.contains("acme/a1: CC-BY-NC-4.0 forbids commercial use"), "{error}");
        let clashing = offers(&[("a1", "GPL-2.0-only"), ("b1", "Apache-2.0")]);
        assert_eq!(refused(clashing, lock(&[]), IntendedUse::Distribution).code, "install_licence");
        let mut other = lock(&[("a1", "1.0.0")]);
        other.get_mut(&id("a1")).unwrap().sha256 = "bb".repeat(32);
        let both = || offers(&[("a1", "MIT"), ("b1", "MIT")]);
        assert_eq!(refused(both(), other, IntendedUse::Commercial).code, "install_hash_differs");
        assert_eq!(refused(offers(&[("a1", "MIT")]), lock(&[]), IntendedUse::Commercial).code, "install_offer_missing");
        let mut large = both();
        large.get_mut(&id("a1")).unwrap().archive_bytes = u64::MAX;
        assert_eq!(refused(large, lock(&[]), IntendedUse::Commercial).code, "install_too_large");
    }
}
