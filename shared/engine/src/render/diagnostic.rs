//! What a check says of a project: refusals and warnings in one form.

use super::Warning;
use crate::{Place, Refusal};

/// Whether a run would end here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// [`super::render`] refuses the project for it.
    Error,
    Warning,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Diagnostic {
    pub level: Level,
    /// Stable, snake case.
    pub code: String,
    pub message: String,
    #[serde(flatten)]
    pub place: Place,
    /// What would be accepted, where that can be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

impl From<Refusal> for Diagnostic {
    fn from(Refusal { code, message, place, expected }: Refusal) -> Self {
        Self { level: Level::Error, code: code.as_str().to_owned(), message, place, expected }
    }
}

impl From<Warning> for Diagnostic {
    fn from(Warning { code, message, place }: Warning) -> Self {
        Self { level: Level::Warning, code, message, place, expected: None }
    }
}
