//! Uploads that have expired, or never came, are given back.

use domain::Time;

use platform::dynamodb::{failed, text};
use platform::{App, Bucket, Error, Table, blobs};
use store_core::transaction::{Transaction, write_all};

use super::{Stored, StoredRecord, due_sk, give_back, pk};
use crate::uploads;

/// Partitions of counted uploads.
pub const SHARDS: u8 = 16;
/// Looked at in one go.
const BATCH_MAX: i32 = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Stored,
    Counter,
    Upload,
}

/// Looks at some uploads that are due in a shard; how many. Zero: nothing is left.
pub async fn sweep(app: &App, shard: u8) -> Result<usize, Error> {
    let now = Time::from(app.clock.now());
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Usage)?)
        .key_condition_expression("pk = :pk AND sk < :now")
        .expression_attribute_values(":pk", text(pk(shard)))
        .expression_attribute_values(":now", text(due_sk(now)))
        .limit(BATCH_MAX)
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let due: Vec<StoredRecord> = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    for record in &due {
        look_at(app, &record.stored, now).await?;
    }
    Ok(due.len())
}

/// Keeps what was put until it expires, and forgets all else.
async fn look_at(app: &App, stored: &Stored, now: Time) -> Result<(), Error> {
    let transaction = Transaction::new(app).with(Part::Stored, stored.delete(app)?);
    let is_over = stored.expires_at <= now;
    let transaction = if !is_over && is_there(app, stored).await? {
        transaction.with(Part::Stored, Stored { due_at: stored.expires_at, ..stored.clone() }.put(app)?)
    } else {
        transaction
            .with(Part::Upload, uploads::forget(app, stored.tenant_id, stored.upload_id)?)
            .with(Part::Counter, give_back(app, stored.tenant_id, stored.size_bytes)?)
    };
    match transaction.write().await? {
        Ok(()) => Ok(()),
        // Another sweep was faster.
        Err(failed) if failed.contains(&Part::Stored) => Ok(()),
        // The workspace was erased, and its counter with it.
        Err(failed) if failed.contains(&Part::Counter) => {
            write_all(app, vec![stored.delete(app)?]).await?;
            Ok(())
        }
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Whether its bytes have come.
async fn is_there(app: &App, stored: &Stored) -> Result<bool, Error> {
    let key = uploads::object_key(stored.tenant_id, stored.upload_id);
    let found = blobs::size_bytes(app, Bucket::Uploads, &key).await?;
    Ok(found == Some(stored.size_bytes))
}
