//! What changed between two versions of an ontology: terms, axioms, and the
//! version number that the change calls for; no I/O.
//!
//! A caller reads both documents with the engine's bounded parsers and makes
//! an [`Ontology`] of each. [`Diff::between`] then gives a [`Patch`] on the
//! level of triples, which turns the old version into the new one, and the
//! [`Change`]s that the patch means, each by a stated [`Rule`].

mod bump;
mod canonical;
mod changelog;
mod changes;
mod diff;
mod limits;
mod matching;
mod ontology;
mod patch;
mod rules;

pub use bump::Bump;
pub use changes::Change;
pub use diff::Diff;
pub use limits::{Error, Limits};
pub use ontology::{GraphHash, Ontology};
pub use patch::Patch;
pub use rules::Rule;
