//! Deleting an artefact: the generation's record says so and its bytes are counted no
//! more, in one transaction; a sweep then takes the bytes out of the bucket.
//!
//! Keys, in [`Table::Generations`]: pk `DELETED_ARTIFACTS#<shard>`, sk
//! `<tenant>#<generation>`: an artefact whose bytes still lie in the bucket.
//!
//! Invariants:
//! - an artefact is given back once, however often and by however many it is deleted:
//!   the condition is that it is there;
//! - its hash and its size stay in the generation's record, and its receipt stays;
//! - whoever gives URLs or reads artefacts asks [`Generation::kept_artifact`], so that
//!   nothing is given out from the transaction on;
//! - the function that a request reaches deletes no object: the right to delete in the
//!   bucket of the receipts belongs to the sweep, which names zips alone.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::{GenerationId, TenantId, Time};
use platform::dynamodb::{failed, text};
use platform::endpoint::Key;
use platform::{Action, App, Bucket, Error, Grant, Table, blobs};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::{
    Transaction, delete_builder, delete_item, put_new_item, update_builder, update_item, write_all,
};

use super::{Artifact, Generation, INPUTS_SINCE, inputs_since, partition};
use crate::{receipts, storage};

/// What the partition key of artefacts begins with whose bytes are to be deleted.
const DELETED: &str = "DELETED_ARTIFACTS";
/// Partitions of them: as many as [`storage::SHARDS`], whose sweep looks at both.
const SHARDS: u8 = storage::SHARDS;
/// Looked at in one go.
const BATCH_MAX: i32 = 50;

// What the operations touch.
pub const DELETE_ARTIFACT: Grant = Grant::operation(
    "generations::delete_artifact",
    &[
        INPUTS_SINCE,
        Grant::items(Table::Generations, &[Action::Put, Action::Update], &[Key::Any]),
        storage::GIVE_BACK,
        events::leaves(&[Kind::ArtifactDeleted]),
    ],
);
pub const SWEEP_DELETED_ARTIFACTS: Grant = Grant::operation(
    "generations::sweep_deleted_artifacts",
    &[
        Grant::erase_blobs(Bucket::Artifacts),
        Grant::items(Table::Generations, &[Action::Query, Action::Delete], &[Key::Named(DELETED)]),
    ],
);

/// What became of a wish to delete an artefact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletedArtifact {
    /// Now, or before.
    Done,
    /// This generation has not ended and reads it.
    InUse(GenerationId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Generation,
    Counter,
    Sweep,
    Event,
}

/// An artefact whose bytes still lie in the bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    tenant_id: TenantId,
    generation_id: GenerationId,
}

impl Record {
    fn new(tenant_id: TenantId, generation_id: GenerationId) -> Self {
        let shard = u8::try_from(tenant_id.ulid().0 % u128::from(SHARDS)).unwrap_or(0);
        Self { pk: pk(shard), sk: format!("{tenant_id}#{generation_id}"), tenant_id, generation_id }
    }
}

fn pk(shard: u8) -> String {
    format!("{DELETED}#{shard}")
}

/// Deletes what a generation made, as it was just read; one that made nothing has
/// nothing to delete.
pub async fn delete_artifact(app: &App, found: &Generation, by: &Actor) -> Result<DeletedArtifact, Error> {
    let Some(artifact) = found.kept_artifact() else { return Ok(DeletedArtifact::Done) };
    let later = inputs_since(app, found.tenant_id, found.created_at).await?;
    if let Some(reader) = later.items.iter().find(|inputs| inputs.is_open() && inputs.has_previous(found.id)) {
        return Ok(DeletedArtifact::InUse(reader.id));
    }
    if !later.is_complete {
        return Err(Error::Unavailable {
            inside: format!("more than can be read has been generated since {}", found.id),
        });
    }
    let (sha256, size_bytes) = (artifact.sha256.clone(), artifact.size_bytes);
    let change = Change::ArtifactDeleted { generation_id: found.id, sha256, size_bytes };
    let to_sweep = Record::new(found.tenant_id, found.id);
    let written = Transaction::new(app)
        .with(Part::Generation, deleted(app, found)?)
        .with(Part::Counter, storage::give_back(app, found.tenant_id, size_bytes)?)
        .with(Part::Sweep, put_new_item(app, Table::Generations, &to_sweep)?)
        .with(Part::Event, events::record(app, found.tenant_id, by, change)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(DeletedArtifact::Done),
        // Another request was faster, or an erasure.
        Err(failed) if failed.contains(&Part::Generation) => Ok(DeletedArtifact::Done),
        Err(failed) => Err(failed.unexpected()),
    }
}

/// The part that says so in the generation's record. Fails when it was deleted before.
fn deleted(app: &App, found: &Generation) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Generations, partition(found.tenant_id), found.id)?
        .update_expression("SET artifact.deleted_at = :now")
        .condition_expression("attribute_exists(artifact.sha256) AND attribute_not_exists(artifact.deleted_at)")
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    update_item(update)
}

impl Generation {
    /// What it made, unless that was deleted.
    pub fn kept_artifact(&self) -> Option<&Artifact> {
        self.artifact.as_ref().filter(|artifact| artifact.deleted_at.is_none())
    }
}

/// Takes the bytes of some deleted artefacts of a shard out of the bucket; how many.
/// Zero: nothing is left. It can be repeated, and two sweeps may meet.
pub async fn sweep_deleted_artifacts(app: &App, shard: u8) -> Result<usize, Error> {
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Generations)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(pk(shard)))
        .limit(BATCH_MAX)
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let records: Vec<Record> = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    for record in &records {
        let prefix = format!("{}/{}/", record.tenant_id, record.generation_id);
        // All zips of the generation: an overtaken worker may have left another one.
        blobs::erase(app, Bucket::Artifacts, &prefix, receipts::is_object_key).await?;
        let done = delete_builder(app, Table::Generations, &record.pk, &record.sk)?;
        write_all(app, vec![delete_item(done)?]).await?;
    }
    Ok(records.len())
}
