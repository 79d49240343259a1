//! What the engine says of a project, as it is kept with a dry run, and back.

use domain::generation::{self, CheckReport};

/// Of all that a check found, as much as is kept.
pub(crate) fn kept_report(found: Vec<engine::Diagnostic>) -> CheckReport {
    CheckReport::of(found.into_iter().map(kept))
}

fn kept(found: engine::Diagnostic) -> generation::Diagnostic {
    let engine::Diagnostic { level, code, message, place, expected } = found;
    let level = match level {
        engine::Level::Error => generation::Level::Error,
        engine::Level::Warning => generation::Level::Warning,
    };
    let engine::Place { rule, file, line, column } = place;
    generation::Diagnostic { level, code, message, rule, file, line, column, expected }
}

/// In the engine's form, which writes text and SARIF.
pub(crate) fn engine_report(report: CheckReport) -> engine::CheckReport {
    let diagnostics = report.diagnostics.into_iter().map(restored).collect();
    engine::CheckReport { errors: report.errors_count, warnings: report.warnings_count, diagnostics }
}

fn restored(kept: generation::Diagnostic) -> engine::Diagnostic {
    let generation::Diagnostic { level, code, message, rule, file, line, column, expected } = kept;
    let level = match level {
        generation::Level::Error => engine::Level::Error,
        generation::Level::Warning => engine::Level::Warning,
    };
    engine::Diagnostic { level, code, message, place: engine::Place { rule, file, line, column }, expected }
}
