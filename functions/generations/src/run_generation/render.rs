//! Runs the engine on a thread of its own and puts its answer into the forms
//! that are kept.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::generation::{Failure, WARNINGS_MAX, Warning};
use engine::render::Request;
use engine::{Code, Limits, Project, Refusal, archive};
use translog::claims::{FileEntry, Input, InputKind};

use super::Stop;
use super::inputs::Inputs;
use super::progress::Watch;

/// What the engine made, packed and hashed.
pub(super) struct Rendered {
    pub(super) zip: Vec<u8>,
    pub(super) inputs: Vec<Input>,
    pub(super) outputs: Vec<FileEntry>,
    pub(super) warnings: Vec<Warning>,
    pub(super) warnings_count: u64,
}

pub(super) async fn on_own_thread(inputs: Inputs, watch: Arc<Watch>, time_max: Duration) -> Result<Rendered, Stop> {
    let runs = watch.engine_runs().await;
    let run = tokio::task::spawn_blocking(move || {
        let _runs = runs;
        render(&inputs, &watch, time_max)
    });
    match run.await {
        Ok(Ok(rendered)) => Ok(rendered),
        Ok(Err(refusal)) if refusal.code == Code::Cancelled => Err(Stop::Superseded),
        Ok(Err(refusal)) => Err(failure(refusal).into()),
        // Another try would end the same way.
        Err(panic) => {
            tracing::error!(%panic, "the engine panicked");
            let message = "The engine stopped unexpectedly. This is a defect of ours; quote the generation's id.";
            Err(Failure::new("engine_defect", message).into())
        }
    }
}

fn render(inputs: &Inputs, watch: &Watch, time_max: Duration) -> Result<Rendered, Refusal> {
    let limits = Limits { run_time_max: time_max, ..Limits::default() };
    let project = Project::from_zip(&inputs.project_zip, &limits)?;
    let previous = inputs.previous_zip.as_deref().map(|zip| archive::unpack_output(zip, &limits)).transpose()?;
    let output = engine::render(&Request {
        project: &project,
        ontologies: &inputs.ontologies,
        previous: previous.as_ref(),
        limits: &limits,
        observer: watch,
    })?;
    Ok(Rendered {
        zip: archive::pack(&output.files)?,
        inputs: entries(&project, inputs, previous.as_ref()),
        outputs: output.files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect(),
        warnings_count: output.warnings.len() as u64,
        warnings: output.warnings.into_iter().take(WARNINGS_MAX).map(warning).collect(),
    })
}

type Files = BTreeMap<String, Vec<u8>>;

fn entries(project: &Project, inputs: &Inputs, previous: Option<&Files>) -> Vec<Input> {
    let project = project.files().iter().map(|(path, bytes)| Input::of(InputKind::ProjectFile, path, bytes));
    let ontologies = inputs.ontologies.iter().map(|o| Input::of(InputKind::Ontology, &o.name, &o.bytes));
    let previous = previous.into_iter().flatten().map(|(path, bytes)| Input::of(InputKind::PreviousFile, path, bytes));
    project.chain(ontologies).chain(previous).collect()
}

fn failure(refusal: Refusal) -> Failure {
    Failure {
        code: refusal.code.as_str().to_owned(),
        message: refusal.message,
        rule: refusal.place.rule,
        file: refusal.place.file,
        line: refusal.place.line,
        column: refusal.place.column,
        expected: refusal.expected,
    }
}

fn warning(warning: engine::Warning) -> Warning {
    let engine::Warning { code, message, place } = warning;
    Warning { code, message, rule: place.rule, file: place.file, line: place.line, column: place.column }.bounded()
}
