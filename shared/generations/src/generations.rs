//! Generations: jobs of the worker, and what their owner sees of them.
//!
//! Keys, in [`Table::Generations`]: pk `<tenant>#generations`, sk
//! `<generation>`, so that a tenant's list is one query in the order of
//! creation. The artefact lies in [`Bucket::Artifacts`](platform::Bucket) at
//! `<tenant>/<generation>/<sha256>.zip`: named by its own hash, it cannot be
//! seen half-written, and two workers cannot overwrite one another.
//!
//! Every change goes through [`domain::generation::Position::decide`] and is
//! written on the condition that nobody wrote since what was decided on (see
//! [`life`]). A write that sends the job to its queue, and the one that ends the
//! generation, carry their outbox item in the same transaction.
//!
//! While it is open, a generation is in the index [`Index::OpenGenerations`](platform::endpoint::Index)
//! by the time at which somebody should look after it (see [`open`]).

mod artifacts;
mod end_open;
mod inputs;
mod life;
mod list;
mod open;
mod waiting;

pub use artifacts::{
    DELETE_ARTIFACT, DeletedArtifact, SWEEP_DELETED_ARTIFACTS, delete_artifact, sweep_deleted_artifacts,
};
pub use end_open::{END_OPEN, end_open};
pub use inputs::{Inputs, PackageInput, PackageUse, Since, inputs_since};
pub use life::{
    Claim, Completion, Outcome, abandon, cancel, claim, claim_seen, complete, complete_dry_run, fail, heartbeat,
    release, sweep,
};
pub use list::{Listed, list};
pub use open::{Due, SHARDS, due};
pub(crate) use waiting::claimable;

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::generation::{CheckReport, Failure, ManifestPath, Position, Progress, Queue, Warning};
use domain::plan::Operation;
use domain::{AccountId, GenerationId, KeyId, Sha256Hex, TenantId, Time, UploadId};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, get, if_condition_held, number, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Index, Table};
use quotas_store::quotas::{self, Asked, Counter, Reservation, Ticket, Wanted};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::outbox;
use store_core::transaction::{Transaction, put_new_item, retry_with_backoff, write_all};

use crate::queued::{self, GenerationQueued};
use crate::receipts;
use crate::storage::{self, Storage};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generation {
    pk: String,
    sk: String,
    pub id: GenerationId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub position: Position,
    /// Grows by one with each step.
    pub revision: u64,
    /// A new value for each write: a worker that finds its own value after a lost answer has
    /// written.
    writer: String,
    pub queue: Queue,
    /// The upload that is rendered; `None` where a package is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<UploadId>,
    /// Packages that it reads, as they were resolved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<PackageInput>,
    /// The manifest that the caller named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifest: Option<ManifestPath>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ontologies: Vec<UploadId>,
    /// An earlier generation whose artefact this one reads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<GenerationId>,
    pub created_at: Time,
    /// Of the latest attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Time>,
    pub progress: Progress,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// The first few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    pub warnings_count: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact: Option<Artifact>,
    /// Only checks the project: makes no artefact and no receipt, and uses no quota.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dry_run: bool,
    /// Of a complete dry run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<CheckReport>,
    /// What it uses of the workspace's quota: settled by the write that ends it.
    /// A dry run has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<Ticket>,
    /// Keys of the index of open generations; there while it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open_shard: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open_due_at: Option<Time>,
}

impl Generation {
    /// Who asked for it.
    fn created_event(&self, app: &App, key: Option<KeyId>) -> Result<TransactWriteItem, Error> {
        let actor = match key {
            Some(key_id) => Actor::Key { key_id, account_id: self.created_by },
            None => Actor::person(self.created_by),
        };
        let change = Change::GenerationCreated { generation_id: self.id, dry_run: self.dry_run };
        events::record(app, self.tenant_id, &actor, change)
    }

    /// The outbox item that brings it to a worker.
    fn message(&self, app: &App) -> Result<TransactWriteItem, Error> {
        let message = GenerationQueued { tenant_id: self.tenant_id, generation_id: self.id, place: None };
        queued::part(app, self.queue, &message)
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// The zip of what was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artifact {
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
    /// From then on its bytes are neither counted nor given out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Time>,
}

/// What a user asks for.
#[derive(Debug, Clone)]
pub struct NewGeneration {
    pub id: GenerationId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub queue: Queue,
    pub project: Option<UploadId>,
    pub packages: Vec<PackageInput>,
    pub manifest: Option<ManifestPath>,
    pub ontologies: Vec<UploadId>,
    pub previous: Option<GenerationId>,
    pub dry_run: bool,
    /// What it counts as; a dry run counts as nothing.
    pub operation: Operation,
    /// The API key that asked for it.
    pub key_id: Option<KeyId>,
}

/// What became of a request for one.
#[derive(Debug)]
pub enum Created {
    /// Now; the quota as it is with it, if it uses any.
    Made(Box<Generation>, Option<Box<Counter>>),
    /// By an earlier try of the same request.
    Found(Box<Generation>),
    /// The quota is used up. Nothing was written.
    Refused(Box<Counter>),
}

/// A reservation ends with its job, which a sweep ends after two days at the latest.
const QUOTA_HELD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("generations::find", &[Grant::items(Table::Generations, &[Action::Get], &[Key::Any])]);
pub const LIST: Grant =
    Grant::operation("generations::list", &[Grant::items(Table::Generations, &[Action::Query], &[Key::Any])]);
pub const INPUTS_SINCE: Grant =
    Grant::operation("generations::inputs_since", &[Grant::items(Table::Generations, &[Action::Query], &[Key::Any])]);
pub const DUE: Grant = Grant::operation("generations::due", &[Grant::query_index(Index::OpenGenerations)]);
pub const CREATE: Grant = Grant::operation(
    "generations::create_in",
    &[
        quotas::TAKE,
        FIND,
        Grant::items(Table::Generations, &[Action::Put], &[Key::Any]),
        outbox::PUT,
        events::leaves(&[Kind::GenerationCreated]),
    ],
);
const STEP: Grant = Grant::operation(
    "generations::step",
    &[Grant::items(Table::Generations, &[Action::Get, Action::Put], &[Key::Any])],
);
const FINISH: Grant =
    Grant::operation("generations::finish", &[STEP, events::leaves(&[Kind::GenerationFinished]), quotas::COUNT]);
pub const CLAIM: Grant = Grant::operation("generations::claim_seen", &[STEP]);
pub const HEARTBEAT: Grant = Grant::operation("generations::heartbeat", &[STEP]);
pub const RELEASE: Grant = Grant::operation("generations::release", &[STEP]);
pub const SWEEP: Grant = Grant::operation("generations::sweep", &[STEP, outbox::PUT]);
pub const COMPLETE: Grant = Grant::operation("generations::complete", &[FINISH, receipts::ISSUE, storage::RESERVE]);
pub const COMPLETE_DRY_RUN: Grant = Grant::operation("generations::complete_dry_run", &[FINISH]);
pub const FAIL: Grant = Grant::operation("generations::fail", &[FINISH]);
pub const ABANDON: Grant = Grant::operation("generations::abandon", &[FINISH]);
pub const CANCEL: Grant = Grant::operation("generations::cancel", &[FINISH]);
pub const ERASE_TEXTS: Grant =
    Grant::operation("generations::erase_texts", &[Grant::items(Table::Generations, &[Action::Update], &[Key::Any])]);

/// Where an artefact lies in its bucket.
pub fn artifact_key(tenant: TenantId, id: GenerationId, sha256: &Sha256Hex) -> String {
    format!("{tenant}/{id}/{sha256}.zip")
}

const PARTITION: &str = "#generations";

pub fn partition(tenant: TenantId) -> String {
    format!("{tenant}{PARTITION}")
}

/// Where a generation lies.
pub(crate) fn address(tenant: TenantId, id: GenerationId) -> (Table, String, String) {
    (Table::Generations, partition(tenant), id.to_string())
}

/// Whose item this is, and which.
fn key_of(item: &HashMap<String, AttributeValue>) -> Option<(TenantId, GenerationId)> {
    let tenant = item.get(PK)?.as_s().ok()?.strip_suffix(PARTITION)?;
    Some((tenant.parse().ok()?, item.get(SK)?.as_s().ok()?.parse().ok()?))
}

/// Writes the job, the message that brings it to a worker, and what it uses of
/// the quota, all or nothing; a repeated request finds the one it wrote before.
pub async fn create(app: &App, new: NewGeneration) -> Result<Created, Error> {
    if new.dry_run {
        return create_dry_run(app, &new).await;
    }
    let room = find_room(app, new.tenant_id, new.id, new.operation, new.key_id).await?;
    create_in(app, &new, room).await
}

/// What a workspace has left for a generation, as it was looked at.
pub struct Room {
    wanted: Wanted,
    asked: Asked,
    storage: Storage,
}

/// Looks at what is left of the quota and of the storage, while the caller looks at
/// what is to be generated.
pub async fn find_room(
    app: &App,
    tenant_id: TenantId,
    id: GenerationId,
    operation: Operation,
    key_id: Option<KeyId>,
) -> Result<Room, Error> {
    let wanted = Wanted { tenant_id, operation, id: id.to_string(), units: 1, key_id, held_for: QUOTA_HELD_FOR };
    let (asked, stored, step) = quotas::ask_beside(app, &wanted, storage::address(tenant_id)).await?;
    let storage = storage::storage(stored, &step)?;
    Ok(Room { wanted, asked, storage })
}

/// As [`create`], in the room that was found.
pub async fn create_in(app: &App, new: &NewGeneration, room: Room) -> Result<Created, Error> {
    let (tenant, id) = (new.tenant_id, new.id);
    let Room { wanted, mut asked, storage } = room;
    // Without a byte left it would fail for the first one that it made.
    if !storage.has(1) {
        return Err(storage.refusal(1));
    }
    let mut tries = 0;
    loop {
        let reservation = match asked {
            Asked::Go(reservation) => reservation,
            Asked::Refused(counter) => {
                let found = find(app, tenant, id).await?.map(Box::new);
                return Ok(found.map_or(Created::Refused(counter), Created::Found));
            }
        };
        let generation = pending(app, new, Some(reservation.ticket.clone()));
        let Err(failed) = creation(app, &generation, new.key_id, &reservation)?.write().await? else {
            return Ok(Created::Made(Box::new(generation), Some(Box::new(reservation.counter()))));
        };
        if failed.contains(&Part::Generation)
            && let Some(found) = find(app, tenant, id).await?
        {
            return Ok(Created::Found(Box::new(found)));
        }
        retry_with_backoff(&mut tries, format!("the quota of {tenant}")).await?;
        asked = quotas::ask(app, &wanted).await?;
    }
}

/// The same without a quota: a dry run is bounded by the rate of requests, the
/// workspace's places and [`domain::generation::DRY_RUN_TIME_MAX`].
pub async fn create_dry_run(app: &App, new: &NewGeneration) -> Result<Created, Error> {
    let generation = pending(app, new, None);
    let parts = vec![
        put_new_item(app, Table::Generations, &generation)?,
        generation.message(app)?,
        generation.created_event(app, new.key_id)?,
    ];
    if write_all(app, parts).await? {
        return Ok(Created::Made(Box::new(generation), None));
    }
    let found = find(app, new.tenant_id, new.id).await?;
    found
        .map(|found| Created::Found(Box::new(found)))
        .ok_or_else(|| Error::internal(format!("{} was there and has vanished", new.id)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Generation,
    Message,
    Event,
    Quota,
}

fn creation<'a>(
    app: &'a App,
    generation: &Generation,
    key: Option<KeyId>,
    reservation: &Reservation,
) -> Result<Transaction<'a, Part>, Error> {
    Ok(Transaction::new(app)
        .with(Part::Generation, put_new_item(app, Table::Generations, generation)?)
        .with(Part::Message, generation.message(app)?)
        .with(Part::Event, generation.created_event(app, key)?)
        .with_all(Part::Quota, reservation.counter_parts(app)?))
}

fn pending(app: &App, new: &NewGeneration, quota: Option<Ticket>) -> Generation {
    let now = app.clock.now().into();
    let position = Position::start(now);
    Generation {
        pk: partition(new.tenant_id),
        sk: new.id.to_string(),
        id: new.id,
        tenant_id: new.tenant_id,
        created_by: new.created_by,
        position,
        revision: 0,
        writer: app.clock.ulid().to_string(),
        queue: new.queue,
        project: new.project,
        packages: new.packages.clone(),
        manifest: new.manifest.clone(),
        ontologies: new.ontologies.clone(),
        previous: new.previous,
        created_at: now,
        started_at: None,
        finished_at: None,
        progress: Progress::default(),
        failure: None,
        warnings: Vec::new(),
        warnings_count: 0,
        artifact: None,
        dry_run: new.dry_run,
        report: None,
        quota,
        open_shard: open::shard(new.id, &position),
        open_due_at: position.due_at,
    }
}

/// Takes out of a generation that has ended all that is a text of its project.
pub async fn erase_texts(app: &App, ended: Generation) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Generations)?)
        .key(PK, text(&ended.pk))
        .key(SK, text(&ended.sk))
        .update_expression("REMOVE manifest, warnings, failure, report, artifact")
        .condition_expression("revision = :seen")
        .expression_attribute_values(":seen", number(ended.revision));
    // Nothing changes a generation that has ended, but for another run of this.
    if_condition_held(update.send().await).map(drop)
}

/// The generation, if this tenant has it.
pub async fn find(app: &App, tenant: TenantId, id: GenerationId) -> Result<Option<Generation>, Error> {
    get(app, Table::Generations, partition(tenant), id).await
}
