//! The stages of a run, in order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::environment::early;
use super::faults::Faults;
use super::run::Run;
use super::shared::Stop;
use super::{Output, Request, STACK_BYTES, Warning, front, gates, load, rules};
use crate::machine::{Instant, both};
use crate::project::Ontology;
use crate::{Refusal, Stage};

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
        None => files(&mut run, taken),
    };
    let warnings = std::mem::take(&mut run.warnings);
    give(files.map(|files| Output { files, warnings, triples: run.triples }));
}

/// The same, but goes on after what it refuses.
pub(super) fn check(request: &Request<'_>, deadline: Instant, stop: Stop) -> Found {
    let project = request.project;
    let faults = Faults::collecting(project.faults().to_vec(), project.breaks_graph());
    let mut run = Run::new(request, &[], deadline, stop, faults);
    let last = files(&mut run, Vec::new()).err();
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

/// All stages, one after the other.
fn files(run: &mut Run<'_>, taken: Vec<Ontology>) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    let (project, shared) = (run.project, Arc::clone(&run.shared));
    let manifest = project.manifest();
    run.stage(Stage::Load)?;
    let load = || load::load(project, &run.ontologies, taken, &shared, &mut run.warnings);
    let graph = match early::templates(project, &shared.limits) {
        Some(templates) => {
            let (graph, parsed) = both(STACK_BYTES, load, || early::parse_all(templates));
            shared.set_parsed(parsed);
            graph
        }
        None => load(),
    }?;
    shared.set_prefixes(load::prefixes(project, &graph));
    run.stage(Stage::Infer)?;
    let graph = load::infer(project, graph, &shared)?;
    let graph = if manifest.rules.is_empty() { front::infer(run, graph)? } else { graph };
    run.triples = graph.len();
    run.stage(Stage::Validate)?;
    gates::check(project, &graph, &shared, &mut run.warnings)?;
    if manifest.rules.is_empty() { front::render(run, &graph) } else { rules::render(run, &graph) }
}
