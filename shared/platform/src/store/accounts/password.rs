//! The item `PASSWORD` of an account.

use aws_sdk_dynamodb::types::{ConditionCheck, TransactWriteItem, Update};
use domain::{AccountId, Time};
use serde::{Deserialize, Serialize};

use super::{PASSWORD, get};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::mail::Mail;
use crate::store::{PK, SK, Settled, failed, outbox, settle, text};

/// An account's password, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Password {
    /// A PHC string of [`crate::passwords::hash`].
    pub phc: String,
    /// When the person chose it; hashing it again by other parameters is no change.
    pub changed_at: Time,
}

/// The account's password; `None` for one that has none, or that is not there.
pub async fn password(app: &App, account: AccountId) -> Result<Option<Password>, Error> {
    get(app, Table::Accounts, account, PASSWORD).await
}

/// Puts a new password in the place of the one seen, and sends the mail about
/// it. `false`: it has been changed by somebody else since.
pub async fn change_password(
    app: &App,
    account: AccountId,
    seen: &Password,
    phc: &str,
    mail: &Mail,
) -> Result<bool, Error> {
    let items = vec![password_change(app, account, Some(seen.changed_at), phc)?, outbox::mail(app, account, mail)?];
    Ok(settle(app, items).await? == Settled::Written)
}

/// Keeps the same password by other parameters, unless it was changed meanwhile.
pub async fn rehash_password(app: &App, account: AccountId, seen: &Password, phc: &str) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(PASSWORD))
        .update_expression("SET phc = :new")
        .condition_expression("phc = :seen")
        .expression_attribute_values(":new", text(phc))
        .expression_attribute_values(":seen", text(&seen.phc))
        .send()
        .await;
    match update {
        Ok(_) => Ok(()),
        Err(error) if error.as_service_error().is_some_and(|e| e.is_conditional_check_failed_exception()) => Ok(()),
        Err(error) => Err(failed(error)),
    }
}

/// The part of a transaction that gives an account another password, if it has
/// still the one that was chosen then, or none.
pub(crate) fn password_change(
    app: &App,
    account: AccountId,
    seen: Option<Time>,
    phc: &str,
) -> Result<TransactWriteItem, Error> {
    let update = Update::builder()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(PASSWORD))
        .update_expression("SET phc = :phc, changed_at = :now")
        .expression_attribute_values(":phc", text(phc))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    let update = match seen {
        Some(seen) => {
            update.condition_expression("changed_at = :seen").expression_attribute_values(":seen", text(seen))
        }
        None => update.condition_expression("attribute_not_exists(pk)"),
    };
    Ok(TransactWriteItem::builder().update(update.build().map_err(Error::internal)?).build())
}

/// The part of a transaction that fails when another password was chosen since.
pub(crate) fn password_still(app: &App, account: AccountId, seen: Time) -> Result<TransactWriteItem, Error> {
    let check = ConditionCheck::builder()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(PASSWORD))
        .condition_expression("changed_at = :seen")
        .expression_attribute_values(":seen", text(seen))
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().condition_check(check).build())
}
