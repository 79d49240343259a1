//! Open generations by the time at which somebody should look after them, for
//! sweeps: what is not in this index has ended.

use domain::generation::Position;
use domain::{GenerationId, TenantId, Time};
use platform::dynamodb::{failed, text};
use platform::{App, Error, Index};

use super::key_of;

/// Parts of the index. All that is open would be too much for one partition,
/// and what waits for the index makes the table's own writes wait.
pub const SHARDS: u8 = 16;

/// Which part an open generation is in.
pub(super) fn shard(id: GenerationId, position: &Position) -> Option<String> {
    position.due_at.map(|_| (id.ulid().0 % u128::from(SHARDS)).to_string())
}

/// One that was due when the index was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub tenant_id: TenantId,
    pub id: GenerationId,
}

/// Of one shard, those that have been due for longest. The index lags behind the
/// table: some may have been looked after already.
pub async fn due(app: &App, shard: u8, limit: u16) -> Result<Vec<Due>, Error> {
    let index = Index::OpenGenerations;
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(index.table())?)
        .index_name(index.name())
        .key_condition_expression("open_shard = :shard AND open_due_at <= :now")
        .expression_attribute_values(":shard", text(shard))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())))
        .limit(i32::from(limit))
        .send()
        .await
        .map_err(failed)?;
    let due = page.items.unwrap_or_default();
    Ok(due.iter().filter_map(key_of).map(|(tenant_id, id)| Due { tenant_id, id }).collect())
}
