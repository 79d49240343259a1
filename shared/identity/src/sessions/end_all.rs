//! Ending several sessions at once.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::events::{Actor, Change, EndedBy};
use domain::{AccountId, SessionId};
use platform::dynamodb::{failed, text};
use platform::{App, Error, Table};
use serde::Deserialize;
use store_core::events;
use store_core::transaction::{Transaction, delete_builder, delete_item, retry_with_backoff};

/// What a transaction takes, but for the event.
const ENDED_AT_ONCE_MAX: i32 = 99;

/// Which sessions end, and why.
#[derive(Debug, Clone, Copy)]
pub struct EndAll {
    /// All but this one.
    pub except: Option<SessionId>,
    pub reason: EndedBy,
}

#[derive(Deserialize)]
struct Found {
    id: SessionId,
    expires_at: i64,
}

type Key = HashMap<String, AttributeValue>;

/// Ends all sessions of an account, or all but one. Sessions that begin while it
/// runs may stay: change first what they were begun with. Each transaction leaves an
/// event, unless all that it deletes was over.
pub async fn end_all(app: &App, account: AccountId, what: EndAll, by: &Actor) -> Result<(), Error> {
    let (mut after, mut tries) = (None, 0);
    loop {
        let (mut found, next) = page(app, account, after.clone()).await?;
        found.retain(|session| Some(session.id) != what.except);
        if end_page(app, account, &found, what, by).await? {
            after = next;
            if after.is_none() {
                return Ok(());
            }
        } else {
            // Another request has ended one of them.
            retry_with_backoff(&mut tries, account).await?;
        }
    }
}

async fn page(app: &App, account: AccountId, after: Option<Key>) -> Result<(Vec<Found>, Option<Key>), Error> {
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Sessions)?)
        .key_condition_expression("pk = :account AND begins_with(sk, :session)")
        .expression_attribute_values(":account", text(account))
        .expression_attribute_values(":session", text(format!("{}_", SessionId::PREFIX)))
        .projection_expression("id, expires_at")
        .consistent_read(true)
        .limit(ENDED_AT_ONCE_MAX)
        .set_exclusive_start_key(after)
        .send()
        .await
        .map_err(failed)?;
    let found = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    Ok((found, page.last_evaluated_key))
}

/// Whether they are ended; `false` when one of them is gone already.
async fn end_page(app: &App, account: AccountId, found: &[Found], what: EndAll, by: &Actor) -> Result<bool, Error> {
    if found.is_empty() {
        return Ok(true);
    }
    let mut transaction = Transaction::new(app);
    for session in found {
        let ended = delete_builder(app, Table::Sessions, account, session.id)?;
        transaction.add((), delete_item(ended.condition_expression("attribute_exists(pk)"))?);
    }
    let now = app.clock.now().as_second();
    let count = u32::try_from(found.iter().filter(|it| it.expires_at > now).count()).map_err(Error::internal)?;
    if count > 0 {
        let change = Change::SessionsEnded { count, kept: what.except, reason: what.reason };
        transaction.add((), events::record(app, account, by, change)?);
    }
    Ok(transaction.write().await?.is_ok())
}
