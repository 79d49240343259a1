//! Which versions fit together: `pubgrub` over what the registry knows.
//!
//! | what | rule |
//! |---|---|
//! | a locked version | taken wherever all that ask for the package admit it |
//! | otherwise | the newest version that is admitted |
//! | yanked | only if the lock names exactly this version |
//! | draft | never |
//! | licence that forbids the intended use | never, and the reason is told |
//! | a ring of packages | refused, and named |
//!
//! The answer depends on the input alone, not on its order. No store is read
//! here: [`Catalogue::wanted`] says which packages are still to be loaded, and a
//! caller loads them until there are none.

mod catalogue;
mod cycles;
mod explain;
mod provider;

use std::collections::{BTreeMap, BTreeSet};

use pubgrub::PubGrubError;
use serde::Serialize;

use crate::licences::IntendedUse;
use crate::{FieldError, PackageId, Requirement, Version};

pub use catalogue::{Candidate, Catalogue, check_dependencies};
pub use explain::Conflict;
use provider::{Package, Provider};

/// What one resolution may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// What a caller asks for at once, and what one version asks for.
    pub requirements_max: usize,
    /// Packages that are loaded, whether they are chosen or not.
    pub packages_max: usize,
    pub versions_per_package_max: usize,
    /// Decisions of the solver, taken back ones included.
    pub steps_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { requirements_max: 100, packages_max: 500, versions_per_package_max: 1_000, steps_max: 5_000 }
    }
}

/// What is to be resolved.
#[derive(Debug, Clone, Default)]
pub struct Request {
    pub requirements: Vec<Requirement>,
    /// What was resolved before; packages that nothing asks for are left out.
    pub lock: BTreeMap<PackageId, Version>,
    pub intended_use: IntendedUse,
}

/// A version that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chosen {
    pub version: Version,
    /// The request itself asks for it.
    pub is_direct: bool,
    pub was_locked: bool,
    /// Why its owner wants it to be used no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The packages it asks for.
    pub dependencies: BTreeSet<PackageId>,
}

/// One version of each package, which all requirements admit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Resolution {
    pub packages: BTreeMap<PackageId, Chosen>,
}

impl Resolution {
    /// As a lock for the next request.
    pub fn lock(&self) -> BTreeMap<PackageId, Version> {
        self.packages.iter().map(|(id, chosen)| (id.clone(), chosen.version.clone())).collect()
    }
}

/// Why there is no resolution.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ResolveError {
    #[error("{0}")]
    Invalid(FieldError),
    /// The catalogue lacks packages: load them and ask again.
    #[error("packages_not_loaded: {}", listed(.0))]
    NotLoaded(BTreeSet<PackageId>),
    #[error("{0}")]
    Conflict(Conflict),
    /// The packages of a ring, the first one again at the end.
    #[error("dependency_cycle: {}", .0.join(" → "))]
    Cycle(Vec<String>),
    #[error("resolve_limit: {name} is {limit}, which was not enough; ask for less, or give a lock")]
    Limit { name: &'static str, limit: usize },
}

impl ResolveError {
    /// Stable; a client may branch on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(error) => error.code,
            Self::NotLoaded(_) => "packages_not_loaded",
            Self::Conflict(_) => "dependency_conflict",
            Self::Cycle(_) => "dependency_cycle",
            Self::Limit { .. } => "resolve_limit",
        }
    }
}

fn listed(packages: &BTreeSet<PackageId>) -> String {
    packages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// One version of each package that is needed.
///
/// # Errors
/// Each variant of [`ResolveError`].
pub fn resolve(request: &Request, catalogue: &Catalogue, limits: &Limits) -> Result<Resolution, ResolveError> {
    check_request(request, limits)?;
    let wanted = catalogue.wanted(&request.requirements);
    if !wanted.is_empty() {
        return Err(ResolveError::NotLoaded(wanted));
    }
    catalogue.check(limits)?;
    let chosen = match solve(request, catalogue, limits) {
        Ok(chosen) => chosen,
        Err(Unsolved::Steps) => return Err(ResolveError::Limit { name: "steps_max", limit: limits.steps_max }),
        Err(Unsolved::Conflict(tree)) => {
            return Err(ResolveError::Conflict(explain::explain(&tree, request, catalogue, limits)));
        }
    };
    if let Some(ring) = cycles::find(&chosen, catalogue) {
        return Err(ResolveError::Cycle(ring));
    }
    Ok(resolution(request, catalogue, chosen))
}

fn check_request(request: &Request, limits: &Limits) -> Result<(), ResolveError> {
    let refuse = |code, expected: String, got: &str| {
        Err(ResolveError::Invalid(FieldError::new("requirements", code, expected, got)))
    };
    if request.requirements.len() > limits.requirements_max {
        let expected = format!("at most {} requirements", limits.requirements_max);
        return refuse("requirements_count", expected, &request.requirements.len().to_string());
    }
    let mut seen = BTreeSet::new();
    for requirement in &request.requirements {
        if !seen.insert(requirement.package()) {
            let expected = format!("one requirement for {}", requirement.package());
            return refuse("requirement_twice", expected, &requirement.to_string());
        }
    }
    Ok(())
}

/// Why the solver gave no versions.
enum Unsolved {
    Steps,
    Conflict(Box<provider::Tree>),
}

type Versions = BTreeMap<PackageId, Version>;

fn solve(request: &Request, catalogue: &Catalogue, limits: &Limits) -> Result<Versions, Unsolved> {
    let provider = Provider::new(request, catalogue, limits.steps_max);
    match pubgrub::resolve(&provider, Package::Request, Version::new(0, 0, 0)) {
        Ok(chosen) => Ok(chosen
            .into_iter()
            .filter_map(|(package, version)| match package {
                Package::Request => None,
                Package::Named(id) => Some((id, version)),
            })
            .collect()),
        Err(PubGrubError::NoSolution(tree)) => Err(Unsolved::Conflict(Box::new(tree))),
        Err(_) => Err(Unsolved::Steps),
    }
}

fn resolution(request: &Request, catalogue: &Catalogue, versions: Versions) -> Resolution {
    let direct: BTreeSet<&PackageId> = request.requirements.iter().map(Requirement::package).collect();
    let packages = versions.into_iter().map(|(id, version)| {
        let candidate = catalogue.candidate(&id, &version);
        let dependencies = candidate.map(|it| it.dependencies.iter().map(|it| it.package().clone()).collect());
        let chosen = Chosen {
            is_direct: direct.contains(&id),
            was_locked: request.lock.get(&id) == Some(&version),
            deprecated: candidate.and_then(Candidate::deprecated),
            dependencies: dependencies.unwrap_or_default(),
            version: candidate.map_or(version, |it| it.version.clone()),
        };
        (id, chosen)
    });
    Resolution { packages: packages.collect() }
}

#[cfg(test)]
mod tests;
