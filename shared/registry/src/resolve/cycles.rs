//! Rings among the versions that were chosen.

use std::collections::BTreeSet;

use super::{Catalogue, Versions};
use crate::{PackageId, Requirement};

/// The first ring, as `acme/a 1.0.0`, …, the first one again at the end.
pub(super) fn find(chosen: &Versions, catalogue: &Catalogue) -> Option<Vec<String>> {
    let mut finished: BTreeSet<&PackageId> = BTreeSet::new();
    for start in chosen.keys() {
        // The path from the start, each package with what of it is still to be walked.
        let mut path: Vec<(&PackageId, Vec<&PackageId>)> = Vec::new();
        if !finished.contains(start) {
            path.push((start, below(start, chosen, catalogue)));
        }
        while let Some((current, waiting)) = path.last_mut() {
            let current = *current;
            match waiting.pop() {
                None => {
                    finished.insert(current);
                    path.pop();
                }
                Some(next) => {
                    if let Some(at) = path.iter().position(|(id, _)| *id == next) {
                        let ring = path[at..].iter().map(|(id, _)| *id).chain([next]);
                        return Some(ring.map(|id| shown(id, chosen)).collect());
                    }
                    if !finished.contains(next) {
                        path.push((next, below(next, chosen, catalogue)));
                    }
                }
            }
        }
    }
    None
}

/// In the reverse of their order, so that the last one is walked first.
fn below<'a>(id: &PackageId, chosen: &'a Versions, catalogue: &'a Catalogue) -> Vec<&'a PackageId> {
    let candidate = chosen.get(id).and_then(|version| catalogue.candidate(id, version));
    let asked = candidate.into_iter().flat_map(|it| &it.dependencies).map(Requirement::package);
    let sorted: BTreeSet<&PackageId> = asked.filter(|package| chosen.contains_key(package)).collect();
    sorted.into_iter().rev().collect()
}

fn shown(id: &PackageId, chosen: &Versions) -> String {
    chosen.get(id).map_or_else(|| id.to_string(), |version| format!("{id} {version}"))
}
