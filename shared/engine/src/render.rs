//! The run: load, infer, validate, query, render, all in memory.

mod audit;
mod compiled;
mod context;
mod diagnostic;
mod environment;
mod existing;
mod explain;
mod faults;
mod filters;
mod front;
mod front_matter;
mod functions;
mod gates;
pub(crate) mod inflect;
mod inject;
mod instrument;
mod load;
mod matcher;
mod measure;
mod merge;
mod mismatch;
mod remarks;
mod rules;
mod run;
mod scan;
mod shared;
mod solutions;
mod stages;
mod syntax;
mod targets;
mod values;
mod warning;

use std::collections::BTreeMap;
use std::time::Duration;

pub use diagnostic::{Diagnostic, Level};
pub use warning::Warning;

use crate::machine::{Instant, give_early};
use crate::project::{Ontology, Project};
use crate::{Limits, Observer, Refusal};

/// Templates render on a stack of their own: includes, macros and nested tags
/// up to their limits need about 20 MB of it.
const STACK_BYTES: usize = 64 << 20;
/// How often a waiting run asks whether it is cancelled.
const CANCEL_POLL: Duration = Duration::from_millis(20);

/// Everything a run depends on.
pub struct Request<'a> {
    pub project: &'a Project,
    pub ontologies: &'a [Ontology],
    /// Earlier output, by path as in [`Output::files`]: for `Create`, `Merge`,
    /// `inject` and `unless_exists`.
    pub previous: Option<&'a BTreeMap<String, Vec<u8>>>,
    pub limits: &'a Limits,
    pub observer: &'a dyn Observer,
}

/// The files a run made.
#[derive(Debug, Clone, Default)]
pub struct Output {
    /// By path, relative to where the output is unpacked.
    pub files: BTreeMap<String, Vec<u8>>,
    pub warnings: Vec<Warning>,
    /// Triples in the graph after inference.
    pub triples: usize,
}

/// Renders the project: all files, or a refusal. The time for the run begins
/// here; a caller who has unpacked before that says by [`render_until`] when it began.
///
/// # Errors
/// A [`Refusal`] that names the rule, file and line where they are known.
pub fn render(request: &Request<'_>) -> Result<Output, Refusal> {
    render_until(request, Instant::now() + request.limits.run_time_max)
}

/// As [`render`], with the time for the run over at `deadline`. What the run
/// does between two looks at the clock is not cut short: reading one document,
/// for one. Only the end of a process does that.
///
/// # Errors
/// As [`render`].
pub fn render_until(request: &Request<'_>, deadline: Instant) -> Result<Output, Refusal> {
    render_taking(request, Vec::new(), deadline)
}

/// As [`render_until`], with `ontologies` beside those of the request that the
/// caller needs no more: each is freed once it is read, so that its text does not
/// lie in memory beside the graph.
///
/// # Errors
/// As [`render`].
pub fn render_taking(request: &Request<'_>, ontologies: Vec<Ontology>, deadline: Instant) -> Result<Output, Refusal> {
    render_then(request, ontologies, deadline, |output| output)
}

/// As [`render_taking`]; `finish` gets the output while the run's memory is
/// still being freed.
///
/// # Errors
/// As [`render`], given to `finish`.
pub fn render_then<T>(
    request: &Request<'_>,
    ontologies: Vec<Ontology>,
    deadline: Instant,
    finish: impl FnOnce(Result<Output, Refusal>) -> T,
) -> T {
    let work = move |stop, give: &dyn Fn(_)| stages::run(request, ontologies, deadline, stop, give);
    on_a_thread(request, work, |output| finish(output.and_then(|output| output)))
}

/// All that [`render`] would refuse or warn of, not only the first: the same
/// run, which goes on after a refusal with what does not depend on it. Nothing
/// is kept of what it renders.
pub fn check(request: &Request<'_>) -> Vec<Diagnostic> {
    check_until(request, Instant::now() + request.limits.run_time_max)
}

/// As [`check`], with its time over at `deadline`.
pub fn check_until(request: &Request<'_>, deadline: Instant) -> Vec<Diagnostic> {
    let work = |stop, give: &dyn Fn(_)| give(stages::check(request, deadline, stop));
    match on_a_thread(request, work, |found| found) {
        Ok(found) => {
            let refusals = found.refusals.into_iter().map(Diagnostic::from);
            refusals.chain(found.warnings.into_iter().map(Diagnostic::from)).collect()
        }
        Err(refusal) => vec![refusal.into()],
    }
}

/// Works on a stack of its own, and waits for what `work` gives or for a
/// cancellation. `finish` runs here, while the work may still tidy up.
fn on_a_thread<T: Send, R>(
    request: &Request<'_>,
    work: impl FnOnce(shared::Stop, &dyn Fn(T)) + Send,
    finish: impl FnOnce(Result<T, Refusal>) -> R,
) -> R {
    let stop = shared::Stop::default();
    let worker_stop = stop.clone();
    give_early(
        STACK_BYTES,
        (request.observer, CANCEL_POLL),
        || stop.raise(),
        move |give| work(worker_stop, give),
        finish,
    )
}
