//! A tenant's uploads, page by page.

use std::collections::HashMap;

use domain::{TenantId, UploadId};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table};
use store_core::partition::Listing;

use super::{Upload, partition};

/// At most `limit` uploads that were announced before `after` and can still be
/// used, the latest first.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<UploadId>,
    limit: u16,
) -> Result<Listing<Upload, UploadId>, Error> {
    let (pk, limit) = (text(partition(tenant)), usize::from(limit));
    let start = after.map(|id| HashMap::from([(PK.to_owned(), pk.clone()), (SK.to_owned(), text(id))]));
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Generations)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", pk)
        .set_exclusive_start_key(start)
        .scan_index_forward(false)
        // One more than asked for tells whether there is a next page.
        .limit(i32::try_from(limit + 1).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let mut items: Vec<Upload> = serde_dynamo::from_items(answer.items.unwrap_or_default()).map_err(Error::internal)?;
    // All are kept for equally long, so after one that has expired there are only
    // others that have.
    if let Some(expired) = items.iter().position(|upload| upload.is_expired(app)) {
        items.truncate(expired);
    }
    let next = items.get(limit).and_then(|_| items.get(limit - 1)).map(|last| last.id);
    items.truncate(limit);
    Ok(Listing { items, next })
}
