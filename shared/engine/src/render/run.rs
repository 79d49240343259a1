//! The stages of a run, in order.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use super::remarks::Remark;
use super::shared::{Shared, Stop};
use super::values::Table;
use super::{Output, Request, Warning, front, gates, load, rules};
use crate::project::path::join;
use crate::project::{Ontology, Project, Text};
use crate::query::Query;
use crate::{Observer, Place, Refusal, Stage};

pub(super) struct Run<'a> {
    pub(super) project: &'a Project,
    pub(super) ontologies: &'a [Ontology],
    pub(super) previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    pub(super) shared: Arc<Shared>,
    pub(super) warnings: Vec<Warning>,
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
    let mut run = Run {
        project,
        ontologies: request.ontologies,
        previous: request.previous,
        shared: Arc::new(Shared::new(limits, deadline, stop, manifest)),
        warnings: project.warnings().to_vec(),
        observer: request.observer,
    };

    run.stage(Stage::Load)?;
    let graph = load::load(project, request.ontologies, &run.shared, &mut run.warnings)?;
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

    /// What the author should know of a query and its answer.
    ///
    /// # Errors
    /// [`crate::Code::QueryInvalid`] in strict mode for rows in no order.
    pub(super) fn remark(
        &mut self,
        query: &Query,
        table: &Table,
        text: &Text,
        rule: Option<&str>,
    ) -> Result<(), Refusal> {
        let order = self.shared.ordered(query).map_err(|refusal| text.locate(refusal))?;
        let place = Place { rule: rule.map(str::to_owned), ..text.place(None, None) };
        let remarks = order.into_iter().chain(Remark::of_answer(table));
        self.warnings.extend(remarks.map(|remark| remark.warning(place.clone())));
        Ok(())
    }

    /// The file as it was before this run: as it lies in the uploaded project,
    /// which is newer than what the run before gave back, or as that gave it.
    pub(super) fn earlier(&self, path: &str) -> Option<&'a [u8]> {
        self.both(path).next()
    }

    /// A file as it lies in the uploaded project, and as the run before gave it.
    pub(super) fn both(&self, path: &str) -> impl Iterator<Item = &'a [u8]> {
        let previous = self.previous.and_then(|files| files.get(path));
        let in_archive = join(&self.project.manifest().generation.output_root, path);
        self.project.files().get(&in_archive).into_iter().chain(previous).map(Vec::as_slice)
    }
}
