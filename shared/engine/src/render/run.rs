//! The stages of a run, in order.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use super::shared::{Shared, Stop};
use super::{Output, Request, Warning, front, gates, load, rules};
use crate::project::{Mode, Project, Text};
use crate::{Code, Observer, Refusal, Stage};

pub(super) struct Run<'a> {
    pub(super) project: &'a Project,
    pub(super) shared: Arc<Shared>,
    pub(super) warnings: Vec<Warning>,
    previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    observer: &'a dyn Observer,
}

/// Runs everything; `stop` is raised from outside when the caller cancels.
pub(super) fn run(request: &Request<'_>, deadline: Instant, stop: Stop) -> Result<Output, Refusal> {
    let project = request.project;
    let manifest = project.manifest();
    let mut limits = request.limits.clone();
    if let Some(asked) = manifest.generation.query_time_max {
        limits.query_time_max = limits.query_time_max.min(asked);
    }
    let base_iri = manifest.ontology.base_iri.clone();
    let shared = Arc::new(Shared::new(limits, deadline, stop, manifest.generation.values, base_iri));
    let warnings = project.warnings().to_vec();
    let mut run = Run { project, shared, warnings, previous: request.previous, observer: request.observer };

    run.stage(Stage::Load)?;
    let graph = load::load(project, request.ontologies, &run.shared)?;
    run.shared.set_prefixes(load::prefixes(project, &graph));
    run.stage(Stage::Infer)?;
    let graph = load::infer(project, graph, &run.shared)?;
    let graph = if manifest.rules.is_empty() { front::infer(&run, graph)? } else { graph };
    run.stage(Stage::Validate)?;
    gates::check(project, &graph, &run.shared, &mut run.warnings)?;
    let files =
        if manifest.rules.is_empty() { front::render(&mut run, &graph)? } else { rules::render(&mut run, &graph)? };
    Ok(Output { files, warnings: run.warnings, triples: graph.len() })
}

impl<'a> Run<'a> {
    pub(super) fn stage(&self, stage: Stage) -> Result<(), Refusal> {
        self.shared.look()?;
        self.observer.stage(stage);
        Ok(())
    }

    pub(super) fn files_done(&self, done: usize, total: usize) {
        self.observer.files(done, total.max(done));
    }

    /// A SELECT without ORDER BY: a warning, or a refusal in strict mode.
    pub(super) fn unordered(&mut self, ordered: bool, text: &Text, rule: Option<&str>) -> Result<(), Refusal> {
        if ordered {
            return Ok(());
        }
        if self.project.manifest().validation.strict_mode {
            return Err(Refusal::new(Code::QueryInvalid, "the SELECT has no ORDER BY, which strict_mode demands")
                .at(text.place(None, None))
                .expecting("ORDER BY over columns that tell the rows apart"));
        }
        self.warnings.push(rules::unordered_warning(text, rule));
        Ok(())
    }

    /// The file as it was before this run. What the author merges or injects
    /// into may lie in the uploaded project itself, and is newer there than in
    /// what the run before gave back.
    pub(super) fn earlier(&self, path: &str, mode: Mode) -> Option<&'a [u8]> {
        let uploaded = if mode == Mode::Merge { self.project.files().get(path) } else { None };
        let previous = || self.previous.and_then(|files| files.get(path));
        uploaded.or_else(previous).map(Vec::as_slice)
    }
}
