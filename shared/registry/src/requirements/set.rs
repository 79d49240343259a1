//! A set of versions in which the rule for pre-releases is built in, so that
//! the resolver's unions, intersections and complements keep it.
//!
//! A range over the order of all versions cannot say "1.x, without the
//! pre-releases of 2.0.0". So releases and pre-releases are ranges of their own.

use std::fmt;

use pubgrub::Ranges;

use super::comparator::Comparator;
use crate::Version;

/// Versions in their order, pre-releases among them.
#[derive(Debug, Clone)]
pub(super) struct Interval(Ranges<Version>);

impl Interval {
    pub(super) fn full() -> Self {
        Self(Ranges::full())
    }

    pub(super) fn empty() -> Self {
        Self(Ranges::empty())
    }

    pub(super) fn only(version: Version) -> Self {
        Self(Ranges::singleton(version))
    }

    /// From a version to before another.
    pub(super) fn from(first: Version, end: Option<Version>) -> Self {
        Self(match end {
            Some(end) => Ranges::between(first, end),
            None => Ranges::higher_than(first),
        })
    }

    pub(super) fn above(version: Version) -> Self {
        Self(Ranges::strictly_higher_than(version))
    }

    pub(super) fn below(version: Version) -> Self {
        Self(Ranges::strictly_lower_than(version))
    }

    pub(super) fn up_to(version: Version) -> Self {
        Self(Ranges::lower_than(version))
    }
}

/// Any set of versions that requirements can say, or be combined to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionSet {
    releases: Ranges<Version>,
    prereleases: Ranges<Version>,
}

impl VersionSet {
    pub fn none() -> Self {
        Self { releases: Ranges::empty(), prereleases: Ranges::empty() }
    }

    /// Every version there can be, pre-releases too.
    pub fn all() -> Self {
        Self { releases: Ranges::full(), prereleases: Ranges::full() }
    }

    pub fn of_version(version: &Version) -> Self {
        let only = Ranges::singleton(version.clone());
        if version.is_prerelease() {
            Self { releases: Ranges::empty(), prereleases: only }
        } else {
            Self { releases: only, prereleases: Ranges::empty() }
        }
    }

    /// What all comparators match.
    pub(super) fn of_all(comparators: &[Comparator]) -> Self {
        let order = comparators.iter().fold(Ranges::full(), |all, one| all.intersection(&one.interval.0));
        let named = comparators.iter().filter_map(|one| one.names_prerelease.as_ref());
        let admitted = named.fold(Ranges::empty(), |all, release| {
            all.union(&Ranges::between(release.first_prerelease(), release.clone()))
        });
        let prereleases = order.intersection(&admitted);
        let is_one_prerelease = order.as_singleton().is_some_and(Version::is_prerelease);
        Self { releases: if is_one_prerelease { Ranges::empty() } else { order }, prereleases }
    }

    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        Self { releases: self.releases.union(&other.releases), prereleases: self.prereleases.union(&other.prereleases) }
    }

    pub fn has(&self, version: &Version) -> bool {
        if version.is_prerelease() { self.prereleases.contains(version) } else { self.releases.contains(version) }
    }

    pub fn is_none(&self) -> bool {
        self.releases == Ranges::empty() && self.prereleases == Ranges::empty()
    }
}

impl fmt::Display for VersionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return f.write_str("no version");
        }
        if self.releases == Ranges::full() {
            return f.write_str("*");
        }
        if self.releases == Ranges::empty() {
            return write!(f, "{}", self.prereleases);
        }
        write!(f, "{}", self.releases)
    }
}

impl pubgrub::VersionSet for VersionSet {
    type V = Version;

    fn empty() -> Self {
        Self::none()
    }

    fn singleton(version: Version) -> Self {
        Self::of_version(&version)
    }

    fn complement(&self) -> Self {
        Self { releases: self.releases.complement(), prereleases: self.prereleases.complement() }
    }

    fn intersection(&self, other: &Self) -> Self {
        Self {
            releases: self.releases.intersection(&other.releases),
            prereleases: self.prereleases.intersection(&other.prereleases),
        }
    }

    fn contains(&self, version: &Version) -> bool {
        self.has(version)
    }

    fn full() -> Self {
        Self::all()
    }

    fn union(&self, other: &Self) -> Self {
        self.or(other)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pubgrub::VersionSet as _;

    use super::*;
    use crate::requirements::Range;
    use crate::versions::tests::{any_version, v};

    fn any_set() -> impl Strategy<Value = VersionSet> {
        let range = "(\\^|~|=|>|<=|<)[0-2](\\.[0-2](\\.[0-2](-rc)?)?)?";
        proptest::collection::vec(range, 1..4).prop_map(|texts| {
            Range::parse(&texts.join(" || ")).map_or_else(|_| VersionSet::none(), |range| range.set().clone())
        })
    }

    /// What a range over the order of versions cannot say.
    #[test]
    fn the_librarys_own_ranges_hold_pre_releases_of_their_end() {
        let range: Ranges<Version> = Ranges::between(v("1.0.0"), v("2.0.0"));
        assert!(range.contains(&v("2.0.0-rc.1")));
        assert!(Ranges::<Version>::singleton(v("1.0.0")).contains(&v("1.0.0+a")), "build metadata is not compared");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn sets_are_a_boolean_algebra(a in any_set(), b in any_set(), version in any_version()) {
            prop_assert_eq!(a.complement().contains(&version), !a.contains(&version));
            prop_assert_eq!(a.intersection(&b).contains(&version), a.contains(&version) && b.contains(&version));
            prop_assert_eq!(a.union(&b).contains(&version), a.contains(&version) || b.contains(&version));
            prop_assert_eq!(a.complement().complement(), a.clone());
            prop_assert_eq!(a.intersection(&a.complement()), VersionSet::none());
            prop_assert!(VersionSet::singleton(version.clone()).contains(&version));
        }
    }
}
