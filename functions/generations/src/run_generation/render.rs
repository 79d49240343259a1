//! Runs the engine and puts its answer into the forms that are kept.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use domain::generation::{CheckReport, Failure, WARNINGS_MAX, Warning};
use engine::project::Ontology;
use engine::render::Request;
use engine::{Code, Diagnostic, Limits, Observer, Project, Refusal, archive};
use translog::claims::{FileEntry, Input, InputKind};

use super::inputs::Inputs;
use super::wire::Rendered;
use crate::diagnostics::kept_report;

/// Renders within `time_max`, counted from `begun`.
pub(super) fn render(
    inputs: Inputs,
    observer: &dyn Observer,
    begun: Instant,
    time_max: Duration,
) -> Result<Rendered, Refusal> {
    let limits = Limits { run_time_max: time_max, ..Limits::default() };
    let Opened { project, ontologies, previous } = open(inputs, &limits)?;
    let project = project.sound()?;
    let request =
        Request { project: &project, ontologies: &ontologies, previous: previous.as_ref(), limits: &limits, observer };
    let output = engine::render_until(&request, begun + time_max)?;
    Ok(Rendered {
        zip: archive::pack(&output.files)?,
        manifest: project.manifest().path.clone(),
        inputs: entries(&project, &ontologies, previous.as_ref()),
        outputs: output.files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect(),
        warnings_count: output.warnings.len() as u64,
        warnings: output.warnings.into_iter().take(WARNINGS_MAX).map(warning).collect(),
    })
}

/// Everything that [`render`] would refuse or warn of, found within `time_max`.
/// Inputs that cannot even be opened are one more thing found. What the project did not
/// cause is no finding: it refuses the check.
pub(super) fn check(
    inputs: Inputs,
    observer: &dyn Observer,
    begun: Instant,
    time_max: Duration,
) -> Result<CheckReport, Refusal> {
    let limits = Limits { run_time_max: time_max, ..Limits::default() };
    let Opened { project, ontologies, previous } = match open(inputs, &limits) {
        Ok(opened) => opened,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let request =
        Request { project: &project, ontologies: &ontologies, previous: previous.as_ref(), limits: &limits, observer };
    report(engine::check_until(&request, begun + time_max))
}

fn report(found: Vec<Diagnostic>) -> Result<CheckReport, Refusal> {
    let not_theirs = |it: &Diagnostic| {
        let code = [Code::EngineDefect, Code::ThreadUnavailable].into_iter().find(|code| it.code == code.as_str())?;
        Some(Refusal::new(code, it.message.clone()))
    };
    match found.iter().find_map(not_theirs) {
        Some(refusal) => Err(refusal),
        None => Ok(kept_report(found)),
    }
}

/// The report of a check that was refused as a whole.
pub(super) fn refused(refusal: Refusal) -> CheckReport {
    kept_report(vec![Diagnostic::from(refusal)])
}

struct Opened {
    project: Project,
    ontologies: Vec<Ontology>,
    previous: Option<Files>,
}

/// Whatever is wrong with the manifest is still in the project. The archives are
/// freed: there must be room for what is to come.
fn open(inputs: Inputs, limits: &Limits) -> Result<Opened, Refusal> {
    let Inputs { project_zip, manifest, ontologies, previous_zip } = inputs;
    let project = Project::open_zip_to_check(&project_zip, manifest.as_deref(), limits)?;
    let previous = previous_zip.as_deref().map(|zip| archive::unpack_output(zip, limits)).transpose()?;
    Ok(Opened { project, ontologies, previous })
}

type Files = BTreeMap<String, Vec<u8>>;

fn entries(project: &Project, ontologies: &[Ontology], previous: Option<&Files>) -> Vec<Input> {
    let project = project.files().iter().map(|(path, bytes)| Input::of(InputKind::ProjectFile, path, bytes));
    let ontologies = ontologies.iter().map(|it| Input::of(InputKind::Ontology, &it.name, &it.bytes));
    let previous = previous.into_iter().flatten().map(|(path, bytes)| Input::of(InputKind::PreviousFile, path, bytes));
    project.chain(ontologies).chain(previous).collect()
}

/// As it is kept with the generation.
pub(super) fn failure(refusal: Refusal) -> Failure {
    let failure = Failure {
        code: refusal.code.as_str().to_owned(),
        message: refusal.message,
        rule: refusal.place.rule,
        file: refusal.place.file,
        line: refusal.place.line,
        column: refusal.place.column,
        expected: refusal.expected,
    };
    failure.bounded()
}

fn warning(warning: engine::Warning) -> Warning {
    let engine::Warning { code, message, place } = warning;
    Warning { code, message, rule: place.rule, file: place.file, line: place.line, column: place.column }.bounded()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_check_that_our_own_defect_broke_reports_nothing_about_the_project() {
        let theirs = || Diagnostic::from(Refusal::new(Code::TemplateFailed, "a variable is missing"));
        assert_eq!(report(vec![theirs()]).map(|_| ()), Ok(()));
        for ours in [Refusal::defect("a panic"), Refusal::no_thread(&std::io::ErrorKind::WouldBlock.into())] {
            assert_eq!(report(vec![theirs(), ours.clone().into()]).unwrap_err().code, ours.code);
        }
    }
}
