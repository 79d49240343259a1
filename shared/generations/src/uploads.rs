//! Uploads: what a user announced to put, so that it can be compared with what
//! was put.
//!
//! Keys, in [`Table::Generations`]: pk `<tenant>#uploads`, sk `<upload>`. The
//! bytes lie in [`Bucket::Uploads`] at `<tenant>/<upload>`.
//! A record is written once, with its bytes counted (see [`crate::storage`]).
//! Whether the bytes are there is not in it: S3 knows.

mod delete;
mod list;

pub use delete::{DELETE, Deleted, delete};
pub use list::list;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{self as changes, Actor, Change};
use domain::upload::{Filename, Kind};
use domain::{AccountId, Sha256Hex, TenantId, Time, UploadId};
use jiff::SignedDuration;
use platform::dynamodb::get;
use platform::endpoint::Key;
use platform::{Action, App, Bucket, Error, Grant, Table, blobs};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::{Transaction, delete_builder, delete_item, put_new_item, retry_with_backoff};

use crate::storage::{self, Storage};

/// How long a file can be used; the bucket forgets it a little later.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Well before [`storage::ANNOUNCED_FOR`], whatever clocks say.
const PUT_UNTIL: SignedDuration = SignedDuration::from_mins(45);

// What the operations touch.
pub const CREATE: Grant = Grant::operation(
    "uploads::create",
    &[
        FIND,
        Grant::items(Table::Generations, &[Action::Put], &[Key::Any]),
        storage::RESERVE_UPLOAD,
        events::leaves(&[changes::Kind::UploadCreated]),
    ],
);
pub(crate) const FORGET: Grant =
    Grant::operation("uploads::forget", &[Grant::items(Table::Generations, &[Action::Delete], &[Key::Any])]);
pub const ERASE_ALL: Grant = Grant::operation(
    "uploads::erase_all",
    &[
        Grant::erase_blobs(Bucket::Uploads),
        Grant::items(Table::Generations, &[Action::Query, Action::Delete], &[Key::Any]),
    ],
);
pub const LIST: Grant =
    Grant::operation("uploads::list", &[Grant::items(Table::Generations, &[Action::Query], &[Key::Any])]);
pub const FIND: Grant =
    Grant::operation("uploads::find", &[Grant::items(Table::Generations, &[Action::Get], &[Key::Any])]);
pub const FIND_ARRIVED: Grant = Grant::operation("uploads::find_arrived", &[FIND, Grant::read_blobs(Bucket::Uploads)]);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    pk: String,
    sk: String,
    pub id: UploadId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub kind: Kind,
    pub filename: Filename,
    pub size_bytes: u64,
    pub sha256: Sha256Hex,
    pub created_at: Time,
    expires_at: i64,
}

/// What the user announces.
pub struct NewUpload {
    pub id: UploadId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub kind: Kind,
    pub filename: Filename,
    pub size_bytes: u64,
    pub sha256: Sha256Hex,
}

impl Upload {
    /// Where its bytes lie in the bucket.
    pub fn object_key(&self) -> String {
        object_key(self.tenant_id, self.id)
    }

    /// No request to put its bytes is good for longer: those that never came are
    /// given back then.
    pub fn put_until(&self) -> Time {
        self.created_at.plus(PUT_UNTIL)
    }

    /// From then on it cannot be used any more.
    pub fn expires_at(&self) -> Time {
        self.created_at.plus(KEPT)
    }

    /// As it is counted until the sweep has looked for its bytes.
    fn stored(&self) -> storage::Stored {
        storage::Stored {
            tenant_id: self.tenant_id,
            upload_id: self.id,
            size_bytes: self.size_bytes,
            expires_at: self.expires_at(),
            due_at: self.created_at.plus(storage::ANNOUNCED_FOR),
        }
    }

    /// DynamoDB deletes what has expired only some time later.
    fn is_expired(&self, app: &App) -> bool {
        self.expires_at <= app.clock.now().as_second()
    }
}

/// Where its bytes lie.
pub fn object_key(tenant: TenantId, id: UploadId) -> String {
    format!("{tenant}/{id}")
}

pub fn partition(tenant: TenantId) -> String {
    format!("{tenant}#uploads")
}

/// What became of an announcement.
#[derive(Debug)]
pub enum Announced {
    /// Now, or by an earlier try of the same request.
    Made(Upload),
    /// The workspace has not so much storage left. Nothing was written.
    Refused(Storage),
}

/// Writes the record and counts its bytes; a repeated request finds the one it
/// wrote before.
pub async fn create(app: &App, new: NewUpload, by: &Actor) -> Result<Announced, Error> {
    let now = Time::from(app.clock.now());
    let upload = Upload {
        pk: partition(new.tenant_id),
        sk: new.id.to_string(),
        id: new.id,
        tenant_id: new.tenant_id,
        created_by: new.created_by,
        kind: new.kind,
        filename: new.filename,
        size_bytes: new.size_bytes,
        sha256: new.sha256,
        created_at: now,
        expires_at: now.plus(KEPT).as_second(),
    };
    let mut tries = 0;
    loop {
        let storage = storage::usage(app, upload.tenant_id).await?;
        let Some(reserved) = storage::reserve(app, upload.tenant_id, upload.size_bytes, storage.limit_bytes)? else {
            return refused_or_found(app, &upload, storage).await;
        };
        let stored = upload.stored();
        let written = Transaction::new(app)
            .with(Part::Upload, put_new_item(app, Table::Generations, &upload)?)
            .with(Part::Storage, reserved)
            .with(Part::Stored, stored.put(app)?)
            .with(Part::Event, events::record(app, upload.tenant_id, by, created(&upload))?)
            .write()
            .await?;
        let Err(failed) = written else { return Ok(Announced::Made(upload)) };
        let storage = storage::usage(app, upload.tenant_id).await?;
        if failed.contains(&Part::Upload) || !storage.has(upload.size_bytes) {
            return refused_or_found(app, &upload, storage).await;
        }
        // What it lacked was given back meanwhile.
        retry_with_backoff(&mut tries, format!("the storage of {}", upload.tenant_id)).await?;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Upload,
    Storage,
    Stored,
    Event,
}

fn created(upload: &Upload) -> Change {
    Change::UploadCreated { upload_id: upload.id, size_bytes: upload.size_bytes, sha256: upload.sha256.clone() }
}

/// What an earlier try of the same request has written.
async fn refused_or_found(app: &App, upload: &Upload, storage: Storage) -> Result<Announced, Error> {
    let found: Option<Upload> = get(app, Table::Generations, &upload.pk, &upload.sk).await?;
    Ok(found.map_or(Announced::Refused(storage), Announced::Made))
}

/// The part of a transaction that forgets it; its bytes go by the bucket's rule.
pub(super) fn forget(app: &App, tenant: TenantId, id: UploadId) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Generations, partition(tenant), id)?)
}

/// An upload, and how many of its bytes have arrived.
#[derive(Debug)]
pub struct Arrived {
    pub upload: Upload,
    pub size_bytes: Option<u64>,
}

/// These uploads, in their order; `None` for those that this tenant does not have.
/// All calls are under way at once.
pub async fn find_arrived(app: &App, tenant: TenantId, ids: &[UploadId]) -> Result<Vec<Option<Arrived>>, Error> {
    let arrived = |id: UploadId| async move {
        let key = object_key(tenant, id);
        let size = blobs::size_bytes(app, Bucket::Uploads, &key);
        let (upload, size_bytes) = tokio::try_join!(find(app, tenant, id), size)?;
        Ok::<_, Error>(upload.map(|upload| Arrived { upload, size_bytes }))
    };
    futures_util::future::try_join_all(ids.iter().copied().map(arrived)).await
}

/// Deletes all uploads of a workspace that nobody belongs to any more, their bytes
/// first: who finds a record left finds out that there may be bytes.
pub async fn erase_all(app: &App, tenant: TenantId) -> Result<(), Error> {
    blobs::erase(app, Bucket::Uploads, &format!("{tenant}/"), |_| false).await?;
    store_core::partition::clear(app, Table::Generations, partition(tenant), |_| true).await
}

/// The upload, if this tenant has it and it can still be used.
pub async fn find(app: &App, tenant: TenantId, id: UploadId) -> Result<Option<Upload>, Error> {
    let upload: Option<Upload> = get(app, Table::Generations, partition(tenant), id).await?;
    Ok(upload.filter(|upload| !upload.is_expired(app)))
}
