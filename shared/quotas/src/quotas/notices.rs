//! Mails that a quota is nearly used up, and used up: each once in a period,
//! whatever limits come in it. The mark on the counter and the mails are one
//! transaction, and whoever sees a counter above a mark writes it, also who is
//! refused: a crash delays a notice until somebody asks again, and never sends two.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::plan::Operation;
use domain::{MailId, TenantId};
use identity_store::accounts;
use platform::dynamodb::number;
use platform::mail::{Mail, Message};
use platform::{App, Error, Table};
use store_core::outbox;
use store_core::transaction::{Transaction, update_builder, update_item};

use super::{Counter, counter::sk};

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
    // Tries while others write the counter, which they do while it is used up.
    match notice(app, tenant, counter, percent, limit).await?.write().await? {
        Ok(()) => Ok(()),
        // Another request sends it, or it is not true any more.
        Err(failed) if failed.contains(&Part::Mark) => Ok(()),
        Err(failed) => Err(failed.unexpected()),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Mark,
    Mail,
}

/// The mark, and a mail to each admin.
async fn notice<'a>(
    app: &'a App,
    tenant: TenantId,
    counter: &Counter,
    percent: u8,
    limit: u64,
) -> Result<Transaction<'a, Part>, Error> {
    let marked = mark(app, tenant, counter, percent, threshold(limit, percent))?;
    let mut transaction = Transaction::new(app).with(Part::Mark, marked);
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
        transaction.add(Part::Mail, outbox::mail(app, account, &mail)?);
    }
    Ok(transaction)
}

fn mark(
    app: &App,
    tenant: TenantId,
    counter: &Counter,
    percent: u8,
    threshold: u128,
) -> Result<TransactWriteItem, Error> {
    let mark = update_builder(app, Table::Usage, tenant, sk(counter.period, counter.operation))?
        .condition_expression("noticed < :percent AND used >= :threshold AND step = :step")
        .update_expression("SET noticed = :percent")
        .expression_attribute_values(":percent", number(percent))
        .expression_attribute_values(":threshold", number(threshold))
        .expression_attribute_values(":step", number(counter.step));
    update_item(mark)
}
