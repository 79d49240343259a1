//! A whole comparison: the patch, what it means, and the step it calls for.

use crate::changes::{self, Change};
use crate::limits::{Error, Limits};
use crate::{Bump, Ontology, Patch};

/// What changed between two versions.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Diff {
    pub patch: Patch,
    /// Sorted by term; each names its rule. Empty only when nothing changed.
    pub changes: Vec<Change>,
}

impl Diff {
    pub fn between(old: &Ontology, new: &Ontology) -> Self {
        let patch = Patch::between(old, new);
        let changes = changes::find(old, new, &patch);
        Self { patch, changes }
    }

    /// The smallest step of the version that all changes together call for.
    pub fn bump(&self) -> Bump {
        self.changes.iter().map(Change::bump).max().unwrap_or_default()
    }

    /// The changes that call for more than `declared`: with any of them a
    /// version with that step is refused.
    pub fn beyond(&self, declared: Bump) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.bump() > declared)
    }

    /// # Errors
    /// As [`Patch::apply`].
    pub fn apply(&self, old: &Ontology, limits: &Limits) -> Result<Ontology, Error> {
        self.patch.apply(old, limits)
    }
}
