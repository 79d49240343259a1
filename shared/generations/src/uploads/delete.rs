//! Deleting an upload before it expires: its bytes first, so that none are left which
//! nothing names; then its record, and what it is counted by.

use domain::events::{Actor, Change, Kind};
use domain::{GenerationId, TenantId, UploadId};
use platform::endpoint::Key;
use platform::{Action, App, Bucket, Error, Grant, Table, blobs};
use store_core::events;
use store_core::transaction::{Transaction, delete_builder, delete_item, retry_with_backoff};

use super::{FIND, Upload, find, partition};
use crate::{generations, storage};

// What the operations touch.
pub const DELETE: Grant = Grant::operation(
    "uploads::delete",
    &[
        FIND,
        generations::INPUTS_SINCE,
        Grant::erase_blobs(Bucket::Uploads),
        Grant::items(Table::Generations, &[Action::Delete], &[Key::Any]),
        storage::FORGET_UPLOAD,
        events::leaves(&[Kind::UploadDeleted]),
    ],
);

/// What became of a wish to delete an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    Done,
    /// There is none, or no longer.
    Absent,
    /// This generation has not ended and reads it.
    InUse(GenerationId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Upload,
    Counter,
    Stored,
    Event,
}

pub async fn delete(app: &App, tenant: TenantId, id: UploadId, by: &Actor) -> Result<Deleted, Error> {
    let Some(upload) = find(app, tenant, id).await? else { return Ok(Deleted::Absent) };
    let readers = generations::inputs_since(app, tenant, upload.created_at).await?;
    if let Some(reader) = readers.items.iter().find(|inputs| inputs.is_open() && inputs.has(id)) {
        return Ok(Deleted::InUse(reader.id));
    }
    blobs::erase(app, Bucket::Uploads, &upload.object_key(), |_| false).await?;
    let mut tries = 0;
    loop {
        match forget(app, &upload, by, true).await? {
            Some(Part::Upload) => return Ok(Deleted::Absent),
            // The sweep has not looked at it yet, and gives it back when it does.
            Some(Part::Stored | Part::Counter) => match forget(app, &upload, by, false).await? {
                Some(Part::Upload) => return Ok(Deleted::Absent),
                None => return Ok(Deleted::Done),
                Some(_) => retry_with_backoff(&mut tries, format!("the upload {id}")).await?,
            },
            Some(Part::Event) => return Err(Error::internal("an event has no condition that fails")),
            None => return Ok(Deleted::Done),
        }
    }
}

/// Deletes the record, and gives back what is counted if `give_back`; the part whose
/// condition failed.
async fn forget(app: &App, upload: &Upload, by: &Actor, give_back: bool) -> Result<Option<Part>, Error> {
    let record = delete_builder(app, Table::Generations, partition(upload.tenant_id), upload.id)?
        .condition_expression("attribute_exists(pk)");
    let change = Change::UploadDeleted { upload_id: upload.id };
    let mut transaction = Transaction::new(app)
        .with(Part::Upload, delete_item(record)?)
        .with(Part::Event, events::record(app, upload.tenant_id, by, change)?);
    if give_back && let Some([counter, stored]) = storage::forget_upload(app, &upload.stored())? {
        transaction.add(Part::Counter, counter);
        transaction.add(Part::Stored, stored);
    }
    Ok(transaction.write().await?.err().and_then(|failed| failed.into_first()))
}
