//! Uploads: what a user announced to put, so that it can be compared with what
//! was put.
//!
//! Keys, in [`Table::Generations`]: pk `<tenant>#uploads`, sk `<upload>`. The
//! bytes lie in [`Bucket::Uploads`] at `<tenant>/<upload>`.
//! A record is written once. Whether the bytes are there is not in it: S3 knows.

mod list;

pub use list::list;

use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::ReturnValuesOnConditionCheckFailure;
use domain::upload::{Filename, Kind};
use domain::{AccountId, Sha256Hex, TenantId, Time, UploadId};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::{failed, get};
use crate::app::App;
use crate::blobs;
use crate::endpoint::{Action, Bucket, Grant, Key, Table};
use crate::error::Error;

/// How long a file can be used; the bucket forgets it a little later.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

// What the operations touch.
pub const CREATE: Grant =
    Grant::operation("uploads::create", &[Grant::items(Table::Generations, &[Action::Put], &[Key::Any])]);
pub(super) const ERASE_ALL: Grant = Grant::operation(
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
        format!("{}/{}", self.tenant_id, self.id)
    }

    /// From then on it cannot be used any more.
    pub fn expires_at(&self) -> Time {
        self.created_at.plus(KEPT)
    }

    /// DynamoDB deletes what has expired only some time later.
    fn is_expired(&self, app: &App) -> bool {
        self.expires_at <= app.clock.now().as_second()
    }
}

pub(super) fn partition(tenant: TenantId) -> String {
    format!("{tenant}#uploads")
}

/// Writes the record; a repeated request finds the one it wrote before.
pub async fn create(app: &App, new: NewUpload) -> Result<Upload, Error> {
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
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(Table::Generations)?)
        .set_item(Some(serde_dynamo::to_item(&upload).map_err(Error::internal)?))
        .condition_expression("attribute_not_exists(pk)")
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await;
    match put {
        Ok(_) => Ok(upload),
        Err(error) => match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(found)) => {
                let item = found.item().cloned().ok_or_else(|| Error::internal("no item with the failed condition"))?;
                serde_dynamo::from_item(item).map_err(Error::internal)
            }
            _ => Err(failed(error)),
        },
    }
}

/// Deletes all uploads of a workspace that nobody belongs to any more, their bytes
/// first: who finds a record left finds out that there may be bytes.
pub(crate) async fn erase_all(app: &App, tenant: TenantId) -> Result<(), Error> {
    blobs::erase(app, Bucket::Uploads, &format!("{tenant}/"), |_| false).await?;
    super::partition::clear(app, Table::Generations, partition(tenant), |_| true).await
}

/// The upload, if this tenant has it and it can still be used.
pub async fn find(app: &App, tenant: TenantId, id: UploadId) -> Result<Option<Upload>, Error> {
    let upload: Option<Upload> = get(app, Table::Generations, partition(tenant), id).await?;
    Ok(upload.filter(|upload| !upload.is_expired(app)))
}
