//! A generation: one run of the engine, from request to end.

mod check_report;
mod end;
mod manifest_path;
mod position;
mod report;
mod state;

pub use check_report::{CheckReport, DIAGNOSTICS_BYTES_MAX, DIAGNOSTICS_MAX, Diagnostic, Level};
pub use end::{DRY_RUN_TIME_MAX, EndEffects, Settlement};
pub use manifest_path::ManifestPath;
pub use position::{ATTEMPTS_MAX, Command, Decision, LEASE, Position, RELEASES_MAX, SWEEPS_MAX};
pub use report::{
    Failure, MESSAGE_CHARS_MAX, PLACE_CHARS_MAX, Progress, Stage, WARNINGS_BYTES_MAX, WARNINGS_MAX, Warning,
};
pub use state::State;

use serde::{Deserialize, Serialize};

/// Ontologies beside one project.
pub const ONTOLOGIES_MAX: usize = 20;

/// All inputs of one run together, as uploaded: what fits into the worker's
/// memory beside the graph and the output.
pub const INPUT_BYTES_MAX: u64 = 300 << 20;

/// Which queue a generation waits in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Queue {
    /// Somebody waits for the answer.
    #[default]
    Interactive,
    /// Nobody waits: CI runs and regeneration.
    Batch,
}
