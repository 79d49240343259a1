//! What a generation tells its owner while it runs and when it has ended.

use serde::{Deserialize, Serialize};

/// Of a failure's or warning's texts; the engine's own are far shorter, but
/// names inside them come from the project.
pub const MESSAGE_CHARS_MAX: usize = 2_000;
/// Of a rule's name or a file's path in a failure or a warning.
pub const PLACE_CHARS_MAX: usize = 512;
/// Warnings kept with a generation, of which there may be one for each line.
pub const WARNINGS_MAX: usize = 20;
/// Of all texts of the warnings kept: a list reads them though it does not show them.
pub const WARNINGS_BYTES_MAX: usize = 32 << 10;

/// The stages of a run, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Fetching the inputs and reading the ontologies.
    Load,
    Infer,
    Validate,
    Query,
    Render,
    /// Packing, signing and keeping the artefact.
    Store,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    pub files_done: u64,
    /// Files known so far.
    pub files_total: u64,
}

/// Why a generation failed, as `ggen-cloud render` says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Failure {
    /// Stable; branch on this.
    #[schema(example = "template_failed")]
    pub code: String,
    /// The cause in plain words.
    pub message: String,
    /// The rule of the project, by its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Path inside the project, or the name of an ontology.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// 1-based, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// What would have been accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

impl Failure {
    /// A failure with no place in the project.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
            rule: None,
            file: None,
            line: None,
            column: None,
            expected: None,
        }
    }

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
}

/// Something the author should know that did not stop the run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Warning {
    /// Stable, snake case.
    pub code: String,
    pub message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// 1-based, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Warning {
    /// The first of them, as many as are kept.
    pub fn kept(warnings: &[Self]) -> Vec<Self> {
        let mut bytes = 0;
        let fits = |warning: &Self| {
            bytes += warning.bytes();
            bytes <= WARNINGS_BYTES_MAX
        };
        warnings.iter().take(WARNINGS_MAX).cloned().map(Self::bounded).take_while(fits).collect()
    }

    fn bytes(&self) -> usize {
        let places = [&self.rule, &self.file].into_iter().flatten();
        self.code.len() + self.message.len() + places.map(String::len).sum::<usize>()
    }

    /// Every text within its limit.
    #[must_use]
    pub fn bounded(self) -> Self {
        Self {
            message: cut(self.message, MESSAGE_CHARS_MAX),
            rule: self.rule.map(|text| cut(text, PLACE_CHARS_MAX)),
            file: self.file.map(|text| cut(text, PLACE_CHARS_MAX)),
            ..self
        }
    }
}

/// The beginning of a text, marked as cut.
pub(super) fn cut(text: String, chars_max: usize) -> String {
    if text.chars().count() <= chars_max {
        return text;
    }
    let mut short: String = text.chars().take(chars_max - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_within_its_limit_stays_and_a_longer_one_is_cut_between_characters() {
        let long = Failure::new("x", "ü".repeat(MESSAGE_CHARS_MAX + 1)).bounded();
        assert_eq!(long.message.chars().count(), MESSAGE_CHARS_MAX);
        assert!(long.message.ends_with("ü…"));
        let exact = Failure::new("x", "ü".repeat(MESSAGE_CHARS_MAX)).bounded();
        assert!(exact.message.ends_with('ü'));
    }

    #[test]
    fn of_many_warnings_the_first_are_kept_and_of_large_ones_fewer() {
        let warning = |message: String| {
            let (code, rule, file) = ("x".to_owned(), Some("r".repeat(9)), None);
            Warning { code, message, rule, file, line: None, column: None }
        };
        let small: Vec<Warning> = (0..=WARNINGS_MAX).map(|number| warning(number.to_string())).collect();
        assert_eq!(Warning::kept(&small), small[..WARNINGS_MAX]);
        let large = vec![warning("€".repeat(MESSAGE_CHARS_MAX + 1)); WARNINGS_MAX];
        let kept = Warning::kept(&large);
        assert_eq!(kept.len(), WARNINGS_BYTES_MAX / (10 + 3 * MESSAGE_CHARS_MAX));
        assert!(kept.iter().all(|warning| warning.message.ends_with('…')));
    }
}
