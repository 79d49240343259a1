//! The catalogue as `pubgrub` asks for it.

use std::cell::Cell;
use std::cmp::Reverse;
use std::fmt;

use pubgrub::{Dependencies, DependencyProvider, DerivationTree, PackageResolutionStatistics};

use super::{Catalogue, Request};
use crate::requirements::VersionSet;
use crate::{PackageId, Version};

/// What the solver chooses versions of. What the caller asks for is the only
/// version of a package of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Package {
    Request,
    Named(PackageId),
}

impl fmt::Display for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => f.write_str("the request"),
            Self::Named(id) => id.fmt(f),
        }
    }
}

pub(super) type Tree = DerivationTree<Package, VersionSet, String>;

/// The steps are used up.
#[derive(Debug)]
pub(super) struct OutOfSteps;

impl fmt::Display for OutOfSteps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the steps are used up")
    }
}

impl std::error::Error for OutOfSteps {}

pub(super) struct Provider<'a> {
    request: &'a Request,
    catalogue: &'a Catalogue,
    steps_left: Cell<usize>,
}

impl<'a> Provider<'a> {
    pub(super) fn new(request: &'a Request, catalogue: &'a Catalogue, steps_max: usize) -> Self {
        Self { request, catalogue, steps_left: Cell::new(steps_max) }
    }

    fn is_locked(&self, id: &PackageId, version: &Version) -> bool {
        self.request.lock.get(id) == Some(version)
    }
}

impl DependencyProvider for Provider<'_> {
    type P = Package;
    type V = Version;
    type VS = VersionSet;
    type M = String;
    type Err = OutOfSteps;
    /// Packages that clashed, then those with the fewest versions to choose
    /// from; the name last, so that no two are equal.
    type Priority = (u32, Reverse<usize>, Reverse<Package>);

    fn prioritize(
        &self,
        package: &Package,
        range: &VersionSet,
        statistics: &PackageResolutionStatistics,
    ) -> Self::Priority {
        let count = match package {
            Package::Request => 0,
            Package::Named(id) => self
                .catalogue
                .versions(id)
                .map_or(0, |versions| versions.keys().filter(|version| range.has(version)).count()),
        };
        let clashes = if count == 0 { u32::MAX } else { statistics.conflict_count() };
        (clashes, Reverse(count), Reverse(package.clone()))
    }

    fn choose_version(&self, package: &Package, range: &VersionSet) -> Result<Option<Version>, OutOfSteps> {
        let Package::Named(id) = package else { return Ok(Some(Version::new(0, 0, 0))) };
        let Some(versions) = self.catalogue.versions(id) else { return Ok(None) };
        if let Some(locked) = self.request.lock.get(id).filter(|it| range.has(it) && versions.contains_key(it)) {
            return Ok(Some(locked.clone()));
        }
        Ok(versions.keys().rev().find(|version| range.has(version)).cloned())
    }

    fn get_dependencies(
        &self,
        package: &Package,
        version: &Version,
    ) -> Result<Dependencies<Package, VersionSet, String>, OutOfSteps> {
        let requirements = match package {
            Package::Request => &self.request.requirements,
            Package::Named(id) => {
                let Some(candidate) = self.catalogue.candidate(id, version) else {
                    return Ok(Dependencies::Unavailable("does not exist".to_owned()));
                };
                if let Some(reason) = candidate.excluded(self.is_locked(id, version), self.request.intended_use) {
                    return Ok(Dependencies::Unavailable(reason));
                }
                &candidate.dependencies
            }
        };
        let asked = requirements.iter().map(|it| (Package::Named(it.package().clone()), it.range().set().clone()));
        Ok(Dependencies::Available(asked.collect()))
    }

    fn should_cancel(&self) -> Result<(), OutOfSteps> {
        let left = self.steps_left.get().checked_sub(1).ok_or(OutOfSteps)?;
        self.steps_left.set(left);
        Ok(())
    }
}
