//! Reservations whose holder was not heard of in time are given back, by whoever
//! would be refused otherwise, and by a schedule. The clock only decides when
//! somebody tries: who wins, this or a late commit, is decided by the use's
//! record, in one transaction.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::{TenantId, Time};
use platform::dynamodb::{failed, text};
use platform::{App, Error, Table};

use super::settle::settle_once;
use super::{Due, State, due_pk, due_sk, shard};

/// Partitions of what is open: one takes some 500 reservations a second.
pub const SHARDS: u8 = 16;

/// Given back in one go.
const BATCH_MAX: i32 = 50;

/// Gives back what has lapsed of this workspace. Whether there was any: others
/// who give the same back at the same moment leave as much to look for again.
pub(super) async fn give_back(app: &App, tenant: TenantId) -> Result<bool, Error> {
    let mut start = None;
    loop {
        let (lapsed, next) = lapsed(app, shard(tenant), Some(tenant), start).await?;
        give_all_back(app, &lapsed).await?;
        if !lapsed.is_empty() || next.is_none() {
            return Ok(!lapsed.is_empty());
        }
        // All of this page, which is 1 MB at most, is others'.
        start = next;
    }
}

/// Gives back some of what has lapsed in a shard; how many. Zero: nothing is left.
pub async fn sweep(app: &App, shard: u8) -> Result<usize, Error> {
    let (lapsed, _) = lapsed(app, shard, None, None).await?;
    give_all_back(app, &lapsed).await
}

async fn give_all_back(app: &App, lapsed: &[Due]) -> Result<usize, Error> {
    let mut given = 0;
    for due in lapsed {
        given += usize::from(settle_once(app, &due.ticket, State::Voided).await?);
    }
    Ok(given)
}

type Key = HashMap<String, AttributeValue>;

/// A page, and where the next one begins.
async fn lapsed(
    app: &App,
    shard: u8,
    tenant: Option<TenantId>,
    start: Option<Key>,
) -> Result<(Vec<Due>, Option<Key>), Error> {
    let query = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Usage)?)
        .key_condition_expression("pk = :pk AND sk < :now")
        .expression_attribute_values(":pk", text(due_pk(shard)))
        .expression_attribute_values(":now", text(due_sk(Time::from(app.clock.now()))))
        .set_exclusive_start_key(start)
        .consistent_read(true);
    // Filtered after reading: a limit would be one of what was read.
    let query = match tenant {
        Some(tenant) => {
            query.filter_expression("tenant_id = :tenant").expression_attribute_values(":tenant", text(tenant))
        }
        None => query.limit(BATCH_MAX),
    };
    let page = query.send().await.map_err(failed)?;
    let lapsed = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    Ok((lapsed, page.last_evaluated_key))
}
