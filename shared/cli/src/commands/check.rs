//! `ggen-cloud check`: everything that is to be said of a project, at once.

use engine::render::Request;
use engine::{CheckReport, Diagnostic, Limits};

use super::render::{ontologies, previous_room, project};
use crate::arguments::{Check, Format};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Report, folder};

/// What the engine says; a project that cannot even be read is one more thing said.
///
/// # Errors
/// A name given twice, or I/O.
pub(crate) fn run(given: &Check) -> Result<Report, Failure> {
    let diagnostics = match diagnostics(given) {
        Err(Failure::Refused(refusal)) => vec![Diagnostic::from(refusal)],
        other => other?,
    };
    let report = CheckReport::of(diagnostics);
    let json = match given.format {
        Format::Sarif => report.sarif(),
        Format::Text | Format::Json => {
            serde_json::to_value(&report).map_err(|error| Failure::io("write", "the report", error.into()))?
        }
    };
    Ok(Report { as_expected: report.errors == 0, text: report.text(), json })
}

fn diagnostics(given: &Check) -> Result<Vec<Diagnostic>, Failure> {
    let limits = Limits::default();
    let project = project(&given.project, given.manifest.as_deref(), None, &given.installed, &limits)?;
    let ontologies = ontologies(&given.ontologies, &limits)?;
    let previous = match &given.previous {
        Some(path) => Some(folder::read(path, None, None, &previous_room(&limits))?),
        None => None,
    };
    let request = Request {
        project: &project,
        ontologies: &ontologies,
        previous: previous.as_ref(),
        limits: &limits,
        observer: &Progress::new(),
    };
    Ok(engine::check(&request))
}
