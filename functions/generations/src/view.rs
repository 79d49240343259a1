//! A generation as its owner sees it.

use domain::generation::{CheckReport, Diagnostic, Failure, ManifestPath, Queue, Stage, State, Warning};
use domain::{AccountId, GenerationId, Sha256Hex, Time, UploadId};
use generations_store::generations::{Artifact, Generation, PackageInput, PackageUse};
use platform::App;
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
pub struct GenerationView {
    id: GenerationId,
    state: State,
    queue: Queue,
    /// None where a package was rendered.
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<UploadId>,
    /// Packages that it reads, as they were resolved; each is read by its hash.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false, max_items = 100)]
    packages: Vec<InputPackage>,
    /// The manifest that was named; without it the only one of the project was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    manifest: Option<ManifestPath>,
    ontologies: Vec<UploadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<GenerationId>,
    /// It only checks: it ends with a `report`, and neither artefact nor receipt.
    dry_run: bool,
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
    /// The first 20; lists leave them out, and a dry run has them in its report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Warning>,
    warnings_count: u64,
    /// Of a complete dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<ReportView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact: Option<ArtifactSummary>,
    links: Links,
}

/// A package that a generation reads.
#[derive(Serialize, utoipa::ToSchema)]
pub struct InputPackage {
    #[schema(value_type = registry::PackageId)]
    package: String,
    #[schema(value_type = registry::Version)]
    version: String,
    used_as: InputPackageUse,
    /// Of the archive.
    sha256: Sha256Hex,
    size_bytes: u64,
}

/// What a generation reads a package for.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InputPackageUse {
    /// It is rendered.
    Project,
    /// It is given beside the project.
    Ontology,
    /// The project takes a pack from it, or another package asks for it.
    Dependency,
}

impl From<PackageInput> for InputPackage {
    fn from(input: PackageInput) -> Self {
        let used_as = match input.used_as {
            PackageUse::Project => InputPackageUse::Project,
            PackageUse::Ontology => InputPackageUse::Ontology,
            PackageUse::Dependency => InputPackageUse::Dependency,
        };
        let PackageInput { package, version, sha256, size_bytes, .. } = input;
        Self { package, version, used_as, sha256, size_bytes }
    }
}

/// What a dry run found.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = CheckReport)]
pub struct ReportView {
    /// There is no error: a generation of the same inputs would not be refused
    /// for anything that was found.
    valid: bool,
    errors_count: u64,
    warnings_count: u64,
    /// Diagnostics that were found and are not listed: at most 200 are kept, and
    /// at most 64 KiB of their texts. Lists of generations leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    omitted_count: Option<u64>,
    /// Errors first; lists of generations leave them out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 200)]
    diagnostics: Option<Vec<Diagnostic>>,
}

impl From<CheckReport> for ReportView {
    fn from(report: CheckReport) -> Self {
        Self {
            valid: report.is_valid(),
            errors_count: report.errors_count,
            warnings_count: report.warnings_count,
            omitted_count: Some(report.omitted_count()),
            diagnostics: Some(report.diagnostics),
        }
    }
}

/// The zip of what was made.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ArtifactSummary {
    sha256: Sha256Hex,
    size_bytes: u64,
    /// From then on it cannot be downloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_at: Option<Time>,
}

impl From<Artifact> for ArtifactSummary {
    fn from(Artifact { sha256, size_bytes, deleted_at }: Artifact) -> Self {
        Self { sha256, size_bytes, deleted_at }
    }
}

/// Paths of what can be asked next.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Links {
    #[serde(rename = "self")]
    this: String,
    /// While it has not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    cancel: Option<String>,
    /// Once it is complete, until its artefact is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    artifact: Option<String>,
    /// Once it is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
    /// Once a dry run is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<String>,
}

pub(crate) fn location(app: &App, id: GenerationId) -> String {
    app.config.api_link(&format!("/api/v1/generations/{id}"))
}

fn links(app: &App, generation: &Generation) -> Links {
    let (id, state) = (generation.id, generation.position.state);
    let this = location(app, id);
    let complete = state == State::Complete;
    let (rendered, checked) = (complete && !generation.dry_run, complete && generation.dry_run);
    Links {
        cancel: (!state.is_end()).then(|| format!("{this}/cancel")),
        artifact: generation.kept_artifact().map(|_| format!("{this}/artifact")),
        receipt: rendered.then(|| app.config.api_link(&format!("/api/v1/receipts/{id}"))),
        report: checked.then(|| format!("{this}/report")),
        this,
    }
}

impl GenerationView {
    pub(crate) fn of(app: &App, generation: Generation) -> Self {
        let links = links(app, &generation);
        Self {
            id: generation.id,
            state: generation.position.state,
            queue: generation.queue,
            project: generation.project,
            packages: generation.packages.into_iter().map(InputPackage::from).collect(),
            manifest: generation.manifest,
            ontologies: generation.ontologies,
            previous: generation.previous,
            dry_run: generation.dry_run,
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
            report: generation.report.map(ReportView::from),
            artifact: generation.artifact.map(ArtifactSummary::from),
            links,
        }
    }

    /// As a line of a list.
    pub(crate) fn brief(app: &App, generation: Generation) -> Self {
        let view = Self::of(app, generation);
        let report = view.report.map(|report| ReportView { diagnostics: None, omitted_count: None, ..report });
        Self { warnings: Vec::new(), report, ..view }
    }
}
