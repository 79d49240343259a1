//! A project into files, as `ggen-cloud render` does it.

use std::collections::BTreeMap;
use std::time::Duration;

use engine::machine::Instant;
use engine::project::Ontology;
use engine::render::Request;
use engine::{Limits, Project, Refusal, Silent, Warning};
use serde::{Deserialize, Serialize};

use crate::message::{self, Sized};

/// What a page sends: files in this order behind it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    files: Vec<Sized>,
    /// Beside the project's own.
    ontologies: Vec<Sized>,
    /// Less than the product's own limits, where a page wants an answer sooner.
    query_time_max_ms: Option<u64>,
}

/// What it gets: files in this order behind it.
#[derive(Debug, Serialize)]
struct Rendered {
    files: Vec<Sized>,
    triples: usize,
    warnings: Vec<Warning>,
}

/// Renders what the message holds.
///
/// # Errors
/// The engine's refusal.
pub fn render(message: &[u8]) -> Result<Vec<u8>, Refusal> {
    let (wanted, mut sent) = message::read::<Wanted>(message)?;
    let mut limits = Limits::default();
    if let Some(asked) = wanted.query_time_max_ms {
        limits.query_time_max = limits.query_time_max.min(Duration::from_millis(asked));
    }
    let deadline = Instant::now() + limits.run_time_max;
    let files: BTreeMap<_, _> = sent.take_all(wanted.files, |path, bytes| (path, bytes))?.into_iter().collect();
    let ontologies = sent.take_all(wanted.ontologies, |name, bytes| Ontology { name, bytes })?;
    let project = Project::from_files(files, &limits)?;
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer: &Silent };
    let output = engine::render_taking(&request, ontologies, deadline)?;
    let files = output.files.iter().map(|(path, bytes)| (path.clone(), bytes.len())).collect();
    let head = Rendered { files, triples: output.triples, warnings: output.warnings };
    message::write(&head, output.files.values().map(Vec::as_slice))
}
