//! What generations read, and which of them read an upload.
//!
//! No index leads from an upload to its generations: it would be a write for
//! each input of each generation. An upload can be used for 30 days, and only by
//! generations that are made after it, so a bounded look at the latest ones tells.

use domain::generation::Position;
use domain::{GenerationId, Sha256Hex, TenantId, Time, UploadId};
use jiff::SignedDuration;
use platform::dynamodb::{failed, text};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

use super::partition;

/// Of one look, each of 1 MB at most: some thousands of generations.
const READS_MAX: u32 = 3;
/// Ids have the time of the clock that made them, and clocks differ.
const CLOCKS_DIFFER_MAX: SignedDuration = SignedDuration::from_mins(1);

/// A package that a generation reads: resolved before the generation was made, and
/// read by its hash, so that it is the same archive whatever the registry does later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageInput {
    /// `namespace/name`.
    pub package: String,
    pub version: String,
    /// As the registry calls it: `template`, `ontology`, …
    pub kind: String,
    pub used_as: PackageUse,
    /// Of the archive.
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
}

/// What a generation reads a package for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackageUse {
    /// It is rendered.
    Project,
    /// It is given beside the project.
    Ontology,
    /// The project takes a pack from it, or another package asks for it.
    Dependency,
}

/// What a generation reads of what was uploaded, or made before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Inputs {
    pub id: GenerationId,
    #[serde(default)]
    project: Option<UploadId>,
    #[serde(default)]
    ontologies: Vec<UploadId>,
    #[serde(default)]
    previous: Option<GenerationId>,
    position: Position,
}

impl Inputs {
    /// Whether it may still read them.
    pub fn is_open(&self) -> bool {
        !self.position.state.is_end()
    }

    pub fn has(&self, upload: UploadId) -> bool {
        self.project == Some(upload) || self.ontologies.contains(&upload)
    }

    /// Whether it reads what that generation made.
    pub fn has_previous(&self, generation: GenerationId) -> bool {
        self.previous == Some(generation)
    }
}

/// Generations made since a time, the latest first.
#[derive(Debug)]
pub struct Since {
    pub items: Vec<Inputs>,
    /// Whether these are all of them.
    pub is_complete: bool,
}

/// The latest generations that can read what was announced or made at `since` or later.
pub async fn inputs_since(app: &App, tenant: TenantId, since: Time) -> Result<Since, Error> {
    let since_ms = u64::try_from(since.plus(-CLOCKS_DIFFER_MAX).as_millisecond()).unwrap_or(0);
    let first = GenerationId::new(Ulid::from_parts(since_ms, 0));
    let (mut items, mut start) = (Vec::new(), None);
    for _ in 0..READS_MAX {
        let page = app
            .dynamodb()
            .query()
            .table_name(app.config.table(Table::Generations)?)
            .key_condition_expression("pk = :pk AND sk >= :first")
            .expression_attribute_values(":pk", text(partition(tenant)))
            .expression_attribute_values(":first", text(first))
            // Words of DynamoDB's own.
            .projection_expression("id, #project, ontologies, #previous, #position")
            .expression_attribute_names("#project", "project")
            .expression_attribute_names("#position", "position")
            .expression_attribute_names("#previous", "previous")
            .scan_index_forward(false)
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(failed)?;
        let found: Vec<Inputs> = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
        items.extend(found);
        start = page.last_evaluated_key;
        if start.is_none() {
            return Ok(Since { items, is_complete: true });
        }
    }
    Ok(Since { items, is_complete: false })
}
