//! Storage: how many bytes a workspace keeps, and that they are never more than
//! its plan has. Uploads count from when they are announced, artefacts from when
//! their generation completes.
//!
//! Keys, in [`Table::Usage`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>` | `STORAGE` | `used_bytes`: the sum of all that is counted |
//! | `STORED#<shard>` | `<due>#<tenant>#<upload>` | a counted upload, by when it is looked at next |
//!
//! Invariants:
//! - `used_bytes` is the sum of the counted uploads and of the artefacts of
//!   complete generations that were not deleted: each changes it in the transaction
//!   that makes or removes what is counted;
//! - it grows only on the condition that it stays within the plan's limit. (A
//!   smaller plan may leave more; nothing is deleted for it.)
//! - an upload is given back once: its item here goes in the same transaction.
//!
//! **How expiry is known.** The bucket forgets an upload some 30 days after it was
//! put, by a lifecycle rule at an hour of its own, and tells nobody in order: events
//! of S3 come late, twice or not at all. So the time is ours: it stands in the
//! upload's record, after it the upload cannot be used, and a sweep gives its bytes
//! back. The sweep also looks at each upload once after the last moment at which its
//! signed request is good: what was announced and never put is forgotten then.
//!
//! Artefacts do not expire: receipts refer to them. One that is deleted is given back by
//! the transaction that says so (`generations/artifacts.rs`).

mod sweep;

pub use sweep::{SHARDS, sweep};

use aws_sdk_dynamodb::types::{Delete, Put, TransactWriteItem};
use domain::plan::Step;
use domain::{TenantId, Time, UploadId};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, number, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, ErrorCode, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::batch::{Address, Item, get_each};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{delete_item, put_item, update_builder, update_item};
use tenancy_store::plans;

/// The workspace stores as much as its plan has.
pub const EXCEEDED: ErrorCode = ErrorCode::conflict("storage_exceeded");
const STORAGE: &str = "STORAGE";
/// What the partition key of counted uploads begins with.
const STORED: &str = "STORED";

// What the operations touch.
pub const USAGE: Grant =
    Grant::operation("storage::usage", &[Grant::items(Table::Usage, &[Action::BatchGet], &[TENANT_PARTITIONS])]);
pub const RESERVE: Grant =
    Grant::operation("storage::reserve", &[USAGE, Grant::items(Table::Usage, &[Action::Update], &[TENANT_PARTITIONS])]);
pub const RESERVE_UPLOAD: Grant = Grant::operation(
    "storage::reserve_upload",
    &[RESERVE, Grant::items(Table::Usage, &[Action::Put], &[Key::Named(STORED)])],
);
pub(crate) const GIVE_BACK: Grant =
    Grant::operation("storage::give_back", &[Grant::items(Table::Usage, &[Action::Update], &[TENANT_PARTITIONS])]);
pub(crate) const FORGET_UPLOAD: Grant = Grant::operation(
    "storage::forget_upload",
    &[Grant::items(Table::Usage, &[Action::Delete], &[Key::Named(STORED)]), GIVE_BACK],
);
pub const SWEEP: Grant = Grant::operation(
    "storage::sweep",
    &[
        Grant::items(Table::Usage, &[Action::Query, Action::Put, Action::Delete], &[Key::Named(STORED)]),
        Grant::items(Table::Usage, &[Action::Update], &[TENANT_PARTITIONS]),
        crate::uploads::FORGET,
    ],
);

/// What a workspace stores, and may store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Storage {
    pub used_bytes: u64,
    /// `None`: no end.
    pub limit_bytes: Option<u64>,
}

impl Storage {
    pub fn has(&self, bytes: u64) -> bool {
        self.limit_bytes.is_none_or(|limit| self.used_bytes.saturating_add(bytes) <= limit)
    }

    /// What a client is told that needs so many more.
    pub fn exceeded(&self, needed_bytes: u64) -> String {
        let limit = self.limit_bytes.unwrap_or(u64::MAX);
        format!(
            "The workspace stores {} of the {limit} bytes that its plan has, and this needs {needed_bytes} more. \
             An upload's bytes are given back 30 days after it was made, and those of uploads and artefacts \
             that are deleted before; a larger plan has more at once.",
            self.used_bytes
        )
    }

    /// 409 `storage_exceeded`: the workspace stores as much as its plan has.
    pub fn refusal(&self, needed_bytes: u64) -> Error {
        Error::Conflict { code: EXCEEDED, detail: self.exceeded(needed_bytes) }
    }
}

#[derive(Debug, Default, Deserialize)]
struct Record {
    used_bytes: u64,
}

/// As it is now.
pub async fn usage(app: &App, tenant: TenantId) -> Result<Storage, Error> {
    let [plan, stored] = get_each(app, [plans::address(tenant), address(tenant)]).await?;
    storage(stored, plans::standing(plan)?.at(Time::from(app.clock.now())))
}

/// Where it is counted.
pub(crate) fn address(tenant: TenantId) -> Address {
    (Table::Usage, tenant.to_string(), STORAGE.to_owned())
}

/// What the item at [`address`] tells under this step of the plan.
pub(crate) fn storage(item: Option<Item>, step: &Step) -> Result<Storage, Error> {
    let found: Option<Record> = item.map(serde_dynamo::from_item).transpose().map_err(Error::internal)?;
    let limit_bytes = step.terms.limits().storage_bytes_max;
    Ok(Storage { used_bytes: found.unwrap_or_default().used_bytes, limit_bytes })
}

/// The part of a transaction that counts so many bytes more. Fails when they are
/// not there; `None` when the limit alone tells that.
pub(crate) fn reserve(
    app: &App,
    tenant: TenantId,
    bytes: u64,
    limit_bytes: Option<u64>,
) -> Result<Option<TransactWriteItem>, Error> {
    let update = update_builder(app, Table::Usage, tenant, STORAGE)?
        .update_expression("ADD used_bytes :bytes")
        .expression_attribute_values(":bytes", number(bytes));
    let Some(limit) = limit_bytes else { return update_item(update).map(Some) };
    let Some(room) = limit.checked_sub(bytes) else { return Ok(None) };
    let within = "attribute_not_exists(used_bytes) OR used_bytes <= :room";
    update_item(update.condition_expression(within).expression_attribute_values(":room", number(room))).map(Some)
}

/// The part that counts so many less. Fails where nothing is counted any more.
pub(crate) fn give_back(app: &App, tenant: TenantId, bytes: u64) -> Result<TransactWriteItem, Error> {
    let given = update_builder(app, Table::Usage, tenant, STORAGE)?
        .condition_expression("used_bytes >= :bytes")
        .update_expression("SET used_bytes = used_bytes - :bytes")
        .expression_attribute_values(":bytes", number(bytes));
    update_item(given)
}

/// An upload that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stored {
    pub(crate) tenant_id: TenantId,
    pub(crate) upload_id: UploadId,
    pub(crate) size_bytes: u64,
    /// After this its bytes are given back, if not before.
    pub(crate) expires_at: Time,
    /// When the sweep looks at it.
    pub(crate) due_at: Time,
}

#[derive(Debug, Serialize, Deserialize)]
struct StoredRecord {
    pk: String,
    sk: String,
    #[serde(flatten)]
    stored: Stored,
}

impl Stored {
    fn record(&self) -> StoredRecord {
        let sk = format!("{}#{}#{}", due_sk(self.due_at), self.tenant_id, self.upload_id);
        StoredRecord { pk: pk(shard(self.tenant_id)), sk, stored: self.clone() }
    }

    /// The part that remembers when it is due.
    pub(crate) fn put(&self, app: &App) -> Result<TransactWriteItem, Error> {
        put_item(app, Table::Usage, Put::builder(), &self.record())
    }

    /// The part that forgets it. Fails when it was forgotten before.
    fn delete(&self, app: &App) -> Result<TransactWriteItem, Error> {
        let StoredRecord { pk, sk, .. } = self.record();
        delete_item(
            Delete::builder()
                .table_name(app.config.table(Table::Usage)?)
                .key(PK, text(pk))
                .key(SK, text(sk))
                .condition_expression("attribute_exists(pk)"),
        )
    }
}

/// The parts of a transaction by which an upload that goes early is not counted any more;
/// the condition of the second is that it is counted. None while its signed request may
/// still be good: the sweep gives it back when that is over.
pub(crate) fn forget_upload(app: &App, stored: &Stored) -> Result<Option<[TransactWriteItem; 2]>, Error> {
    if Time::from(app.clock.now()) < stored.due_at {
        return Ok(None);
    }
    let looked_at = Stored { due_at: stored.expires_at, ..stored.clone() };
    Ok(Some([give_back(app, stored.tenant_id, stored.size_bytes)?, looked_at.delete(app)?]))
}

fn pk(shard: u8) -> String {
    format!("{STORED}#{shard}")
}

fn shard(tenant: TenantId) -> u8 {
    u8::try_from(tenant.ulid().0 % u128::from(SHARDS)).unwrap_or(0)
}

/// As many digits until the year 2286, so that texts sort as the times do.
fn due_sk(at: Time) -> String {
    format!("{:013}", at.as_millisecond().max(0))
}

/// A signed request is good for its time; until then and this much longer, what was
/// announced may still come.
pub const ANNOUNCED_FOR: SignedDuration = SignedDuration::from_hours(1);
