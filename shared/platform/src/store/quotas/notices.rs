//! Mails that a quota is nearly used up, and used up: each once for a period
//! and a limit. The mark on the counter and the mails are one transaction, and
//! whoever sees a counter above a mark writes it: a crash delays a notice until
//! the next use, and never sends two.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::plan::Operation;
use domain::{MailId, TenantId};

use super::{Counter, counter::sk};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::mail::{Mail, Message};
use crate::store::transaction::{Written, number, update, updating, write};
use crate::store::{accounts, outbox};

/// Percent of what is included, the highest first.
pub const NOTICE_PERCENT: [u8; 2] = [100, 80];

/// Sends the notice that is due, if one is.
pub async fn notify(app: &App, tenant: TenantId, counter: &Counter) -> Result<(), Error> {
    let Some(limit) = counter.limit.filter(|limit| *limit > 0) else { return Ok(()) };
    if [Operation::TestApiCalls, Operation::TestGenerations].contains(&counter.operation) {
        return Ok(());
    }
    let threshold = |percent: u8| (u128::from(limit) * u128::from(percent)).div_ceil(100);
    let reached = |percent: &u8| u128::from(counter.used) >= threshold(*percent);
    let Some(percent) = NOTICE_PERCENT.into_iter().find(reached) else { return Ok(()) };
    if counter.noticed >= percent {
        return Ok(());
    }
    let mut parts = vec![mark(app, tenant, counter, percent, threshold(percent))?];
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
    match write(app, parts).await? {
        Written::Done => Ok(()),
        // Somebody else sends it, or it is not true any more.
        refused if refused.refused([0]) => Ok(()),
        refused => Err(refused.unexpected()),
    }
}

fn mark(
    app: &App,
    tenant: TenantId,
    counter: &Counter,
    percent: u8,
    threshold: u128,
) -> Result<TransactWriteItem, Error> {
    let mark = update(app, Table::Usage, tenant, sk(counter.period, counter.operation))?
        .condition_expression("noticed < :percent AND used >= :threshold AND step = :step")
        .update_expression("SET noticed = :percent")
        .expression_attribute_values(":percent", number(percent))
        .expression_attribute_values(":threshold", number(threshold))
        .expression_attribute_values(":step", number(counter.step));
    updating(mark)
}
