//! What the author should know although the run went on.

use crate::Place;

/// Something the author should know that did not stop the run.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Warning {
    /// Stable, snake case.
    pub code: String,
    pub message: String,
    #[serde(flatten)]
    pub place: Place,
}

impl Warning {
    pub fn new(code: &str, message: impl Into<String>, place: Place) -> Self {
        Self { code: code.to_owned(), message: message.into(), place }
    }
}
