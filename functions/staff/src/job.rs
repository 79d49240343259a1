//! A generation as staff sees it: what happened to it, and nothing of what is in it.

use domain::generation::{Queue, State};
use domain::{AccountId, GenerationId, Time};
use generations_store::generations::Generation;
use serde::Serialize;
use store_core::events::Logged;

/// A generation's record, as far as it tells what happened.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Job {
    id: GenerationId,
    state: State,
    queue: Queue,
    /// Whether it only checks.
    #[schema(example = false)]
    dry_run: bool,
    created_by: AccountId,
    created_at: Time,
    /// When the latest worker began.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    started_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    finished_at: Option<Time>,
    /// How often a worker began.
    #[schema(minimum = 0, maximum = 1000, example = 1)]
    attempts: u32,
    /// The stable code of why it failed; its text may quote the customer's files.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, max_length = 100, example = "template_failed")]
    failure_code: Option<String>,
    /// How many there were.
    #[schema(minimum = 0, maximum = 1_000_000_000, example = 0)]
    warnings_count: u64,
}

impl Job {
    pub(crate) fn of(generation: &Generation) -> Self {
        Self {
            id: generation.id,
            state: generation.position.state,
            queue: generation.queue,
            dry_run: generation.dry_run,
            created_by: generation.created_by,
            created_at: generation.created_at,
            started_at: generation.started_at,
            finished_at: generation.finished_at,
            attempts: generation.position.attempt,
            failure_code: generation.failure.as_ref().map(|failure| failure.code.clone()),
            warnings_count: generation.warnings_count,
        }
    }
}

/// What the workspace's log says of a generation.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct JobEvent {
    /// Its number in the log.
    #[schema(minimum = 1, maximum = 999_999_999_999_u64, example = 42)]
    sequence: u64,
    at: Time,
    /// What happened.
    #[schema(max_length = 100, example = "generation.finished")]
    kind: String,
}

impl JobEvent {
    pub(crate) fn of(logged: &Logged) -> Self {
        let kind = logged.event.event.change.kind().to_string();
        Self { sequence: logged.event.sequence, at: logged.event.event.at, kind }
    }
}
