//! Mails that a quota is nearly used up, and used up: each once in a period,
//! whatever limits come in it. The mark on the counter and the mails are one
//! transaction, and whoever sees a counter above a mark writes it, also who is
//! refused: a crash delays a notice until somebody asks again, and never sends two.

use aws_sdk_dynamodb::types::{TransactWriteItem, Update};
use domain::plan::Operation;
use domain::{MailId, TenantId};

use super::{Counter, TRIES_MAX, counter::sk, number};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::mail::{Mail, Message};
use crate::store::{PK, SK, Told, accounts, outbox, pause, text, transact_told};

/// Percent of what is included, the highest first.
pub const NOTICE_PERCENT: [u8; 2] = [100, 80];

/// The percentage that its admins have not heard of yet.
pub fn notice_due(counter: &Counter) -> Option<u8> {
    let limit = counter.limit.filter(|limit| *limit > 0)?;
    if [Operation::TestApiCalls, Operation::TestGenerations].contains(&counter.operation) {
        return None;
    }
    let reached = |percent: &u8| u128::from(counter.used) >= threshold(limit, *percent);
    NOTICE_PERCENT.into_iter().find(reached).filter(|percent| counter.noticed < *percent)
}

fn threshold(limit: u64, percent: u8) -> u128 {
    (u128::from(limit) * u128::from(percent)).div_ceil(100)
}

/// Sends the notice that is due, if one is.
pub async fn notify(app: &App, tenant: TenantId, counter: &Counter) -> Result<(), Error> {
    let (Some(percent), Some(limit)) = (notice_due(counter), counter.limit) else { return Ok(()) };
    for tries in 0..TRIES_MAX {
        let told = transact_told(app, notice(app, tenant, counter, percent, limit).await?).await?;
        // Refused: somebody else sends it, or it is not true any more.
        if told == Told::Written || told.refuses(0) {
            return Ok(());
        }
        if !told.is_contention() {
            return Err(told.unexpected());
        }
        // The counter is written all the time while it is used up.
        pause(tries).await;
    }
    Err(Error::Unavailable { inside: format!("the quota of {tenant} is written by too many at once") })
}

/// The mark, and a mail to each admin.
async fn notice(
    app: &App,
    tenant: TenantId,
    counter: &Counter,
    percent: u8,
    limit: u64,
) -> Result<Vec<TransactWriteItem>, Error> {
    let mut parts = vec![mark(app, tenant, counter, percent, threshold(limit, percent))?];
    let (workspace, admins) = accounts::admins(app, tenant).await?;
    for (account, to) in admins {
        let message = Message::QuotaNotice {
            workspace: workspace.clone(),
            operation: counter.operation.as_str().to_owned(),
            percent,
            used: counter.used,
            limit,
            resets_at: counter.period.end(),
        };
        let mail = Mail { id: MailId::new(app.clock.ulid()), to, message };
        parts.push(outbox::mail(app, account, &mail)?);
    }
    Ok(parts)
}

fn mark(
    app: &App,
    tenant: TenantId,
    counter: &Counter,
    percent: u8,
    threshold: u128,
) -> Result<TransactWriteItem, Error> {
    let update = Update::builder()
        .table_name(app.config.table(Table::Usage)?)
        .key(PK, text(tenant))
        .key(SK, text(sk(counter.period, counter.operation)))
        .condition_expression("noticed < :percent AND used >= :threshold AND step = :step")
        .update_expression("SET noticed = :percent")
        .expression_attribute_values(":percent", number(percent))
        .expression_attribute_values(":threshold", number(threshold))
        .expression_attribute_values(":step", number(counter.step))
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().update(update).build())
}
