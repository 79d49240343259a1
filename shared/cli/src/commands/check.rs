//! `ggen-cloud check`: everything that is to be said of a project, at once.

use std::fmt::Write as _;

use engine::render::Request;
use engine::{Diagnostic, Level, Limits};
use serde_json::json;

use super::render::{ontologies, previous_room, project};
use crate::arguments::{Check, Format};
use crate::failure::Failure;
use crate::progress::Progress;
use crate::{Report, folder, sarif};

/// What the engine says; a project that cannot even be read is one more thing said.
///
/// # Errors
/// A name given twice, or I/O.
pub(crate) fn run(given: &Check) -> Result<Report, Failure> {
    let diagnostics = match diagnostics(given) {
        Err(Failure::Refused(refusal)) => vec![Diagnostic::from(refusal)],
        other => other?,
    };
    let errors = diagnostics.iter().filter(|one| one.level == Level::Error).count();
    let warnings = diagnostics.len() - errors;
    let json = match given.format {
        Format::Sarif => sarif::log(&diagnostics),
        Format::Text | Format::Json => {
            json!({ "errors": errors, "warnings": warnings, "diagnostics": diagnostics })
        }
    };
    Ok(Report { as_expected: errors == 0, text: text(&diagnostics, errors, warnings), json })
}

fn diagnostics(given: &Check) -> Result<Vec<Diagnostic>, Failure> {
    let limits = Limits::default();
    let project = project(&given.project, given.manifest.as_deref(), None, &limits)?;
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

/// One thing a line, as compilers write it, so that editors find the place:
/// `templates/a.tera:3:5: error: template_failed: … (expected …)`.
fn text(diagnostics: &[Diagnostic], errors: usize, warnings: usize) -> String {
    let mut text = String::new();
    for Diagnostic { level, code, message, place, expected } in diagnostics {
        if let Some(file) = &place.file {
            text.push_str(file);
            for number in [place.line, place.column].into_iter().map_while(|number| number) {
                // Into a text of our own: it has no error to give.
                let _ = write!(text, ":{number}");
            }
            text.push_str(": ");
        }
        let level = match level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        let _ = write!(text, "{level}: {code}: ");
        if let Some(rule) = &place.rule {
            let _ = write!(text, "rule \"{rule}\": ");
        }
        text.push_str(message);
        if let Some(expected) = expected {
            let _ = write!(text, " (expected {expected})");
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{errors} errors, {warnings} warnings");
    text
}
