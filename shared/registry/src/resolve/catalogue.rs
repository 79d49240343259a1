//! What the resolver knows of packages.

use std::collections::{BTreeMap, BTreeSet};

use super::{Limits, ResolveError};
use crate::licences::{IntendedUse, Licence};
use crate::versions::life::State;
use crate::{FieldError, PackageId, Requirement, Version};

/// A version that may be chosen.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub version: Version,
    pub state: State,
    /// Why it is deprecated or yanked.
    pub reason: Option<String>,
    pub licence: Licence,
    pub dependencies: Vec<Requirement>,
}

impl Candidate {
    /// Why it cannot be chosen.
    pub(super) fn excluded(&self, is_locked: bool, intended_use: IntendedUse) -> Option<String> {
        let because = || self.reason.as_ref().map_or_else(String::new, |reason| format!(": {reason}"));
        match self.state {
            State::Draft => return Some("is a draft".to_owned()),
            State::InReview | State::Refused => return Some("is not published".to_owned()),
            State::Yanked if !is_locked => return Some(format!("is yanked{}", because())),
            State::Yanked | State::Published | State::Deprecated => {}
        }
        self.licence.refuses(intended_use).map(|reason| format!("cannot be used: {reason}"))
    }

    pub(super) fn deprecated(&self) -> Option<String> {
        (self.state == State::Deprecated).then(|| self.reason.clone().unwrap_or_default())
    }
}

/// Packages and all their versions; one without versions is known not to exist.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    packages: BTreeMap<PackageId, BTreeMap<Version, Candidate>>,
}

impl Catalogue {
    /// Adds a package as a store has it; without versions where it has none.
    pub fn insert(&mut self, id: PackageId, candidates: impl IntoIterator<Item = Candidate>) {
        let versions = candidates.into_iter().map(|candidate| (candidate.version.clone(), candidate));
        self.packages.entry(id).or_default().extend(versions);
    }

    /// The packages that are asked for, by the request or by any version of what
    /// is here, and that are not here. Load them all at once and ask again.
    pub fn wanted(&self, requirements: &[Requirement]) -> BTreeSet<PackageId> {
        let mut wanted = BTreeSet::new();
        let mut seen: BTreeSet<&PackageId> = requirements.iter().map(Requirement::package).collect();
        let mut waiting: Vec<&PackageId> = seen.iter().copied().collect();
        while let Some(id) = waiting.pop() {
            let Some(versions) = self.packages.get(id) else {
                wanted.insert(id.clone());
                continue;
            };
            let asked = versions.values().flat_map(|it| &it.dependencies).map(Requirement::package);
            waiting.extend(asked.filter(|package| seen.insert(package)));
        }
        wanted
    }

    pub fn len(&self) -> usize {
        self.packages.len()
    }

    pub fn is_empty(&self) -> bool {
        self.packages.is_empty()
    }

    pub(super) fn versions(&self, id: &PackageId) -> Option<&BTreeMap<Version, Candidate>> {
        self.packages.get(id).filter(|versions| !versions.is_empty())
    }

    pub(super) fn candidate(&self, id: &PackageId, version: &Version) -> Option<&Candidate> {
        self.packages.get(id)?.get(version)
    }

    pub(super) fn check(&self, limits: &Limits) -> Result<(), ResolveError> {
        if self.packages.len() > limits.packages_max {
            return Err(ResolveError::Limit { name: "packages_max", limit: limits.packages_max });
        }
        let largest = self.packages.values().map(BTreeMap::len).max().unwrap_or(0);
        if largest > limits.versions_per_package_max {
            let limit = limits.versions_per_package_max;
            return Err(ResolveError::Limit { name: "versions_per_package_max", limit });
        }
        let all = self.packages.values().flat_map(BTreeMap::values);
        if all.map(|it| it.dependencies.len()).max().unwrap_or(0) > limits.requirements_max {
            return Err(ResolveError::Limit { name: "requirements_max", limit: limits.requirements_max });
        }
        Ok(())
    }
}

/// Whether a version may ask for these packages: each once, and not its own.
///
/// # Errors
/// `dependency_of_itself`, `requirement_twice`, `requirements_count`.
pub fn check_dependencies(own: &PackageId, dependencies: &[Requirement], limits: &Limits) -> Result<(), FieldError> {
    let refuse = |code, expected: String, got: String| Err(FieldError::new("dependencies", code, expected, &got));
    if dependencies.len() > limits.requirements_max {
        let expected = format!("at most {} dependencies", limits.requirements_max);
        return refuse("requirements_count", expected, dependencies.len().to_string());
    }
    let mut seen = BTreeSet::new();
    for dependency in dependencies {
        if dependency.package() == own {
            return refuse("dependency_of_itself", "another package".to_owned(), dependency.to_string());
        }
        if !seen.insert(dependency.package()) {
            let expected = format!("one requirement for {}", dependency.package());
            return refuse("requirement_twice", expected, dependency.to_string());
        }
    }
    Ok(())
}
