//! Reservations whose holder was not heard of in time are given back, by whoever
//! would be refused otherwise, and by a schedule. The clock only decides when
//! somebody tries: who wins, this or a late commit, is decided by the use's
//! record, in one transaction.

use domain::{TenantId, Time};

use super::{Due, State, due_pk, due_sk, shard};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::transaction::{Written, write};
use crate::store::{failed, text};

/// Partitions of what is open: one takes some 500 reservations a second.
pub const SHARDS: u128 = 16;

/// Given back in one go.
const BATCH_MAX: i32 = 50;

/// Gives back what has lapsed of this workspace; how many.
pub(super) async fn give_back(app: &App, tenant: TenantId) -> Result<usize, Error> {
    let lapsed = lapsed(app, shard(tenant), Some(tenant)).await?;
    give_all_back(app, &lapsed).await
}

/// Gives back some of what has lapsed in a shard; how many. Zero: nothing is left.
pub async fn sweep(app: &App, shard: u128) -> Result<usize, Error> {
    let lapsed = lapsed(app, shard, None).await?;
    give_all_back(app, &lapsed).await
}

async fn give_all_back(app: &App, lapsed: &[Due]) -> Result<usize, Error> {
    let mut given = 0;
    for due in lapsed {
        match write(app, due.ticket.settled(app, State::Voided)?).await? {
            Written::Done => given += 1,
            // Settled meanwhile.
            refused if refused.refused([0]) => {}
            refused => return Err(refused.unexpected()),
        }
    }
    Ok(given)
}

async fn lapsed(app: &App, shard: u128, tenant: Option<TenantId>) -> Result<Vec<Due>, Error> {
    let query = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Usage)?)
        .key_condition_expression("pk = :pk AND sk < :now")
        .expression_attribute_values(":pk", text(due_pk(shard)))
        .expression_attribute_values(":now", text(due_sk(Time::from(app.clock.now()))))
        .consistent_read(true);
    // Filtered after reading: a limit would be one of what was read.
    let query = match tenant {
        Some(tenant) => {
            query.filter_expression("tenant_id = :tenant").expression_attribute_values(":tenant", text(tenant))
        }
        None => query.limit(BATCH_MAX),
    };
    let page = query.send().await.map_err(failed)?;
    serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)
}
