//! The run: load, infer, validate, query, render, all in memory.

use std::collections::BTreeMap;

use crate::project::{Ontology, Project};
use crate::{Code, Limits, Observer, Place, Refusal};

pub struct Request<'a> {
    pub project: &'a Project,
    pub ontologies: &'a [Ontology],
    /// Earlier output, by path as in [`Output::files`]: for `Merge`, `inject`
    /// and `unless_exists`.
    pub previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    pub limits: &'a Limits,
    pub observer: &'a dyn Observer,
}

/// Something the author should know that did not stop the run.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Warning {
    /// Stable, snake case.
    pub code: String,
    pub message: String,
    #[serde(flatten)]
    pub place: Place,
}

#[derive(Debug, Clone, Default)]
pub struct Output {
    pub files: BTreeMap<String, Vec<u8>>,
    pub warnings: Vec<Warning>,
    /// Triples in the graph after inference.
    pub triples: usize,
}

/// Renders the project: all files, or a refusal.
///
/// # Errors
/// A [`Refusal`] that names the rule, file and line where they are known.
pub fn render(request: &Request<'_>) -> Result<Output, Refusal> {
    let _ = request;
    Err(Refusal::new(Code::ManifestInvalid, "not rendered"))
}
