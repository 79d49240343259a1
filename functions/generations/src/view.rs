//! A generation as its owner sees it.

use domain::generation::{Failure, ManifestPath, Queue, Stage, State, Warning};
use domain::{AccountId, GenerationId, Sha256Hex, Time, UploadId};
use platform::App;
use platform::store::generations::Generation;
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
pub struct GenerationView {
    id: GenerationId,
    state: State,
    queue: Queue,
    project: UploadId,
    /// The manifest that was named; without it the only one of the project was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    manifest: Option<ManifestPath>,
    ontologies: Vec<UploadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<GenerationId>,
    created_by: AccountId,
    created_at: Time,
    /// When the latest worker began.
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished_at: Option<Time>,
    /// The stage that was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<Stage>,
    files_done: u64,
    /// Files known so far.
    files_total: u64,
    /// Why it failed, as `ggen-cloud render` says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Failure>,
    /// The first 20; lists leave them out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Warning>,
    warnings_count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact: Option<ArtifactSummary>,
    links: Links,
}

/// The zip of what was made.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ArtifactSummary {
    sha256: Sha256Hex,
    size_bytes: u64,
}

/// Paths of what can be asked next.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Links {
    #[serde(rename = "self")]
    this: String,
    /// While it has not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    cancel: Option<String>,
    /// Once it is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact: Option<String>,
    /// Once it is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
}

pub(crate) fn location(app: &App, id: GenerationId) -> String {
    app.config.api_link(&format!("/api/v1/generations/{id}"))
}

fn links(app: &App, id: GenerationId, state: State) -> Links {
    let this = location(app, id);
    let complete = state == State::Complete;
    Links {
        cancel: (!state.is_end()).then(|| format!("{this}/cancel")),
        artifact: complete.then(|| format!("{this}/artifact")),
        receipt: complete.then(|| app.config.api_link(&format!("/api/v1/receipts/{id}"))),
        this,
    }
}

impl GenerationView {
    pub(crate) fn of(app: &App, generation: Generation) -> Self {
        let state = generation.position.state;
        Self {
            id: generation.id,
            state,
            queue: generation.queue,
            project: generation.project,
            manifest: generation.manifest,
            ontologies: generation.ontologies,
            previous: generation.previous,
            created_by: generation.created_by,
            created_at: generation.created_at,
            started_at: generation.started_at,
            finished_at: generation.finished_at,
            stage: generation.progress.stage,
            files_done: generation.progress.files_done,
            files_total: generation.progress.files_total,
            error: generation.failure,
            warnings: generation.warnings,
            warnings_count: generation.warnings_count,
            artifact: generation
                .artifact
                .map(|artifact| ArtifactSummary { sha256: artifact.sha256, size_bytes: artifact.size_bytes }),
            links: links(app, generation.id, state),
        }
    }

    /// As a line of a list.
    pub(crate) fn brief(app: &App, generation: Generation) -> Self {
        Self { warnings: Vec::new(), ..Self::of(app, generation) }
    }
}
