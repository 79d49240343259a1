//! The states of a generation.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits for a worker.
    Pending,
    /// A worker renders it.
    Running,
    /// Ended: the artefact and its receipt are there; of a dry run, its report,
    /// which says whether the project is valid.
    Complete,
    /// Ended: the error says why.
    Failed,
    /// Ended by its owner.
    Cancelled,
}

impl State {
    pub fn is_end(self) -> bool {
        matches!(self, Self::Complete | Self::Failed | Self::Cancelled)
    }

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}
