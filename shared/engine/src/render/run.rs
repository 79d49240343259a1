//! The stages of a run, in order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::environment::early;
use super::faults::Faults;
use super::remarks::Remark;
use super::shared::{Shared, Stop};
use super::values::Table;
use super::{Output, Request, STACK_BYTES, Warning, front, gates, load, rules};
use crate::both::both;
use crate::clock::Instant;
use crate::graph::Graph;
use crate::project::path::join;
use crate::project::{Ontology, Project, Text};
use crate::query::Query;
use crate::{Observer, Place, Refusal, Stage};

pub(super) struct Run<'a> {
    pub(super) project: &'a Project,
    pub(super) ontologies: Vec<&'a Ontology>,
    pub(super) previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    pub(super) shared: Arc<Shared>,
    pub(super) warnings: Vec<Warning>,
    pub(super) triples: usize,
    observer: &'a dyn Observer,
}

/// Runs everything; `stop` is raised from outside when the caller cancels. The
/// ontologies `taken` are freed once they are read, unless the audit trail needs
/// them at the end. The caller has what is given before the graph is freed.
pub(super) fn run(
    request: &Request<'_>,
    taken: Vec<Ontology>,
    deadline: Instant,
    stop: Stop,
    give: &dyn Fn(Result<Output, Refusal>),
) {
    let is_audited = request.project.manifest().generation.require_audit_trail;
    let (kept, taken) = if is_audited { (taken, Vec::new()) } else { (Vec::new(), taken) };
    let mut run = Run::new(request, &kept, deadline, stop, Faults::default());
    let files = match request.project.faults().first() {
        Some(first) => Err(first.clone()),
        None => run.files(taken),
    };
    let warnings = std::mem::take(&mut run.warnings);
    give(files.map(|files| Output { files, warnings, triples: run.triples }));
}

/// The same, but goes on after what it refuses.
pub(super) fn check(request: &Request<'_>, deadline: Instant, stop: Stop) -> Found {
    let project = request.project;
    let faults = Faults::collecting(project.faults().to_vec(), project.breaks_graph());
    let mut run = Run::new(request, &[], deadline, stop, faults);
    let last = run.files(Vec::new()).err();
    let mut refusals = run.shared.faults.take();
    refusals.extend(last.filter(|last| !refusals.contains(last)));
    Found { refusals, warnings: run.warnings }
}

/// Everything that is to be said of a project.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    pub(super) refusals: Vec<Refusal>,
    pub(super) warnings: Vec<Warning>,
}

impl<'a> Run<'a> {
    /// A run that `stop` can end from outside; `kept` are more ontologies.
    fn new(request: &Request<'a>, kept: &'a [Ontology], deadline: Instant, stop: Stop, faults: Faults) -> Self {
        let project = request.project;
        let manifest = project.manifest();
        let mut limits = request.limits.clone();
        if let Some(asked) = manifest.generation.query_time_max {
            limits.query_time_max = limits.query_time_max.min(asked);
        }
        Self {
            project,
            ontologies: request.ontologies.iter().chain(kept).collect(),
            previous: request.previous,
            shared: Arc::new(Shared::new(limits, deadline, stop, manifest, faults)),
            warnings: project.warnings().to_vec(),
            triples: 0,
            observer: request.observer,
        }
    }

    /// All stages, one after the other.
    fn files(&mut self, taken: Vec<Ontology>) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
        let (project, shared) = (self.project, Arc::clone(&self.shared));
        let manifest = project.manifest();
        self.stage(Stage::Load)?;
        let load = || load::load(project, &self.ontologies, taken, &shared, &mut self.warnings);
        let graph = match early::templates(project, &shared.limits) {
            Some(templates) => {
                let (graph, parsed) = both(STACK_BYTES, load, || early::parse_all(templates));
                shared.set_parsed(parsed);
                graph
            }
            None => load(),
        }?;
        shared.set_prefixes(load::prefixes(project, &graph));
        self.stage(Stage::Infer)?;
        let graph = load::infer(project, graph, &shared)?;
        let graph = if manifest.rules.is_empty() { front::infer(self, graph)? } else { graph };
        self.triples = graph.len();
        self.stage(Stage::Validate)?;
        gates::check(project, &graph, &shared, &mut self.warnings)?;
        if manifest.rules.is_empty() { front::render(self, &graph) } else { rules::render(self, &graph) }
    }

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
        graph: &Graph,
        table: &Table,
        text: &Text,
        rule: Option<&str>,
    ) -> Result<(), Refusal> {
        let order = self.shared.remarks_on(query, graph).map_err(|refusal| text.locate(refusal))?;
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
