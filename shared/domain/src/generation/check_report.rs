//! What a dry run found, as it is kept with its generation.

use serde::{Deserialize, Serialize};

use super::report::cut;
use super::{MESSAGE_CHARS_MAX, PLACE_CHARS_MAX};

/// Diagnostics kept with a dry run, of which there may be one for each line.
pub const DIAGNOSTICS_MAX: usize = 200;
/// Of all texts of the diagnostics kept: an item holds 400 KB, and a list reads
/// them though it does not show them.
pub const DIAGNOSTICS_BYTES_MAX: usize = 64 << 10;

/// Whether a generation of the same inputs would be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A generation fails for it.
    Error,
    /// A generation completes in spite of it.
    Warning,
}

/// One thing that the check of a project found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Diagnostic {
    pub level: Level,
    /// Stable; branch on this.
    #[schema(example = "template_failed")]
    pub code: String,
    /// The cause in plain words.
    #[schema(example = "variable `nmae` is not defined")]
    pub message: String,
    /// The rule of the project, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "types")]
    pub rule: Option<String>,
    /// Path inside the project, or the name of an ontology.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "templates/types.tera")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, example = 12)]
    pub line: Option<u32>,
    /// 1-based, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, example = 3)]
    pub column: Option<u32>,
    /// How to mend it: what would have been accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "one of `name`, `label`")]
    pub expected: Option<String>,
}

impl Diagnostic {
    /// Every text within its limit.
    #[must_use]
    pub fn bounded(self) -> Self {
        Self {
            message: cut(self.message, MESSAGE_CHARS_MAX),
            expected: self.expected.map(|text| cut(text, MESSAGE_CHARS_MAX)),
            rule: self.rule.map(|text| cut(text, PLACE_CHARS_MAX)),
            file: self.file.map(|text| cut(text, PLACE_CHARS_MAX)),
            ..self
        }
    }

    fn bytes(&self) -> usize {
        let optional = [&self.rule, &self.file, &self.expected].into_iter().flatten();
        self.code.len() + self.message.len() + optional.map(String::len).sum::<usize>()
    }
}

/// The result of a dry run: how many diagnostics there were, and the first of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckReport {
    pub errors_count: u64,
    pub warnings_count: u64,
    /// Errors first. Lists do not read them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub diagnostics: Vec<Diagnostic>,
}

impl CheckReport {
    /// Counts all of them, and keeps as many of the first as fit into the limits.
    pub fn of(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Self {
        let (mut report, mut bytes) = (Self::default(), 0);
        for diagnostic in diagnostics {
            match diagnostic.level {
                Level::Error => report.errors_count += 1,
                Level::Warning => report.warnings_count += 1,
            }
            // After the first that does not fit, none is kept: the list has no gaps.
            if report.diagnostics.len() < DIAGNOSTICS_MAX && bytes <= DIAGNOSTICS_BYTES_MAX {
                let diagnostic = diagnostic.bounded();
                bytes += diagnostic.bytes();
                if bytes <= DIAGNOSTICS_BYTES_MAX {
                    report.diagnostics.push(diagnostic);
                }
            }
        }
        report
    }

    /// Whether a generation of the same inputs would be refused for nothing that was found.
    pub fn is_valid(&self) -> bool {
        self.errors_count == 0
    }

    /// Diagnostics that were found and not kept.
    pub fn omitted_count(&self) -> u64 {
        (self.errors_count + self.warnings_count).saturating_sub(self.diagnostics.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diagnostic(level: Level, message: String) -> Diagnostic {
        let (code, rule, file) = ("x".to_owned(), Some("r".repeat(9)), None);
        Diagnostic { level, code, message, rule, file, line: None, column: None, expected: None }
    }

    #[test]
    fn the_first_are_kept_and_all_are_counted() {
        let errors = (0..3).map(|number| diagnostic(Level::Error, number.to_string()));
        let warnings = (0..DIAGNOSTICS_MAX).map(|number| diagnostic(Level::Warning, number.to_string()));
        let all: Vec<Diagnostic> = errors.chain(warnings).collect();
        let report = CheckReport::of(all.clone());
        assert_eq!((report.errors_count, report.warnings_count), (3, DIAGNOSTICS_MAX as u64));
        assert_eq!(report.diagnostics, all[..DIAGNOSTICS_MAX]);
        assert_eq!(report.omitted_count(), 3);
        assert!(!report.is_valid());
        assert!(CheckReport::of(all.into_iter().skip(3)).is_valid(), "warnings refuse nothing");
    }

    #[test]
    fn of_large_ones_fewer_are_kept_and_none_after_the_first_that_does_not_fit() {
        let mut large = vec![diagnostic(Level::Error, "€".repeat(MESSAGE_CHARS_MAX + 1)); 30];
        large.push(diagnostic(Level::Error, "small".to_owned()));
        let report = CheckReport::of(large);
        assert_eq!(report.diagnostics.len(), DIAGNOSTICS_BYTES_MAX / (10 + 3 * MESSAGE_CHARS_MAX));
        assert_eq!((report.errors_count, report.omitted_count()), (31, 21));
        assert!(report.diagnostics.iter().all(|one| one.message.ends_with('…')));
    }

    /// The largest diagnostic there can be still fits alone.
    #[test]
    fn one_diagnostic_is_always_kept() {
        let text = || "\u{10FFFF}".repeat(MESSAGE_CHARS_MAX + 1);
        let mut largest = diagnostic(Level::Error, text());
        (largest.rule, largest.file, largest.expected) = (Some(text()), Some(text()), Some(text()));
        assert_eq!(CheckReport::of([largest]).omitted_count(), 0);
    }
}
