//! Why no versions fit together, so that a person knows what to change.
//!
//! The solver's proof is a tree of clashes; what people can act on are its
//! leaves: who asks for what, what is yanked, which licence forbids the use. So
//! the leaves are told as facts, in the order of the request first, and then
//! each requirement of the request is tried without its range: what resolves
//! then is a change that is known to help.

use std::collections::BTreeSet;
use std::fmt;

use pubgrub::{DerivationTree, External};
use serde::Serialize;

use super::provider::{Package, Tree};
use super::{Catalogue, Limits, Request, solve};
use crate::requirements::{Range, VersionSet};
use crate::{PackageId, Requirement, Version};

/// Facts, and changes, that one explanation lists.
const FACTS_MAX: usize = 40;
const TRIES_MAX: usize = 10;
/// Versions that one fact lists.
const SHOWN_MAX: usize = 4;

/// Why there is no resolution, and what would help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// What clashes, each a sentence; together they admit no versions.
    pub facts: Vec<String>,
    /// Facts that are not listed.
    pub facts_omitted: usize,
    /// Changes of the request, each of which alone makes it resolve.
    pub mends: Vec<String>,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dependency_conflict: {}", self.facts.join("; "))?;
        if self.facts_omitted > 0 {
            write!(f, "; and {} more", self.facts_omitted)?;
        }
        if self.mends.is_empty() { Ok(()) } else { write!(f, ". What helps: {}", self.mends.join("; or ")) }
    }
}

pub(super) fn explain(tree: &Tree, request: &Request, catalogue: &Catalogue, limits: &Limits) -> Conflict {
    let facts: BTreeSet<(u8, String)> =
        leaves(tree).into_iter().filter_map(|leaf| fact(leaf, request, catalogue)).collect();
    let omitted = facts.len().saturating_sub(FACTS_MAX);
    let facts = facts.into_iter().take(FACTS_MAX).map(|(_, text)| text).collect();
    Conflict { facts, facts_omitted: omitted, mends: mends(tree, request, catalogue, limits) }
}

type Leaf = External<Package, VersionSet, String>;

/// The tree shares what occurs twice: each part is walked once, and without recursion.
fn leaves(tree: &Tree) -> Vec<&Leaf> {
    let (mut found, mut seen, mut waiting) = (Vec::new(), BTreeSet::new(), vec![tree]);
    while let Some(node) = waiting.pop() {
        if !seen.insert(std::ptr::from_ref(node) as usize) {
            continue;
        }
        match node {
            DerivationTree::External(leaf) => found.push(leaf),
            DerivationTree::Derived(derived) => waiting.extend([&*derived.cause1, &*derived.cause2]),
        }
    }
    found
}

/// A leaf as a sentence, and its place in the order: what the caller can change first.
fn fact(leaf: &Leaf, request: &Request, catalogue: &Catalogue) -> Option<(u8, String)> {
    match leaf {
        External::NotRoot(..) => None,
        External::FromDependencyOf(Package::Request, _, Package::Named(asked), _) => {
            let requirement = request.requirements.iter().find(|it| it.package() == asked)?;
            Some((0, format!("the request asks for {requirement}")))
        }
        External::FromDependencyOf(Package::Named(by), versions, Package::Named(asked), range) => {
            Some((1, format!("{by} {} asks for {asked} {range}", versions_of(by, versions, catalogue))))
        }
        External::FromDependencyOf(..) => None,
        External::Custom(package, versions, reason) => match package {
            Package::Named(id) => Some((2, format!("{id} {} {reason}", versions_of(id, versions, catalogue)))),
            Package::Request => None,
        },
        External::NoVersions(Package::Named(id), range) => Some((3, no_versions(id, range, catalogue))),
        External::NoVersions(Package::Request, _) => None,
    }
}

fn no_versions(id: &PackageId, range: &VersionSet, catalogue: &Catalogue) -> String {
    let Some(versions) = catalogue.versions(id) else { return format!("{id} does not exist") };
    let all: Vec<&Version> = versions.keys().collect();
    let only = if all.iter().all(|version| version.is_prerelease()) {
        ", only pre-releases, which a requirement must name: ^1.0.0-rc.1"
    } else {
        ""
    };
    format!("{id} has no version in {range}; there are {}{only}", list(&all))
}

/// The versions that there are in a set.
fn versions_of(id: &PackageId, set: &VersionSet, catalogue: &Catalogue) -> String {
    let all: Vec<&Version> = catalogue.versions(id).into_iter().flat_map(|versions| versions.keys()).collect();
    let found: Vec<&Version> = all.iter().copied().filter(|version| set.has(version)).collect();
    if found.len() == all.len() && found.len() > 1 { "in every version".to_owned() } else { list(&found) }
}

fn list(versions: &[&Version]) -> String {
    let shown = |versions: &[&Version]| versions.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match versions {
        [] => "in no version there is".to_owned(),
        [first, .., last] if versions.len() > SHOWN_MAX => format!("{first} to {last} ({} versions)", versions.len()),
        versions => shown(versions),
    }
}

/// Each requirement that takes part, tried with any release in the place of its range.
fn mends(tree: &Tree, request: &Request, catalogue: &Catalogue, limits: &Limits) -> Vec<String> {
    let taking_part: BTreeSet<&PackageId> = leaves(tree)
        .into_iter()
        .filter_map(|leaf| match leaf {
            External::FromDependencyOf(Package::Request, _, Package::Named(asked), _) => Some(asked),
            _ => None,
        })
        .collect();
    let mut mends = Vec::new();
    for package in taking_part.into_iter().take(TRIES_MAX) {
        let Some(at) = request.requirements.iter().position(|it| it.package() == package) else { continue };
        let mut changed = request.clone();
        let Ok(any) = Range::parse("*") else { continue };
        changed.requirements[at] = Requirement::new(package.clone(), any);
        changed.lock.remove(package);
        let tried = Limits { steps_max: limits.steps_max / TRIES_MAX, ..*limits };
        if let Ok(versions) = solve(&changed, catalogue, &tried)
            && let Some(version) = versions.get(package)
        {
            mends.push(format!("{package}@^{} in the place of {}", version.key(), request.requirements[at]));
        }
    }
    mends
}
