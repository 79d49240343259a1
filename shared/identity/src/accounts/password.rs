//! The item `PASSWORD` of an account.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change};
use domain::{AccountId, Email, Time};
use platform::dynamodb::{PK, SK, if_condition_held, text};
use platform::mail::Notice;
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{check_attribute_equals, update_builder, update_item, write_all};
use store_core::{events, outbox};

use super::{PASSWORD, get};

/// An account's password, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Password {
    /// A PHC string of [`crate::passwords::hash`].
    pub phc: String,
    /// When the person chose it. Hashing it again by other parameters does not change this.
    pub changed_at: Time,
}

/// The account's password; `None` for one that has none, or that is not there.
pub async fn password(app: &App, account: AccountId) -> Result<Option<Password>, Error> {
    get(app, Table::Accounts, account, PASSWORD).await
}

/// Replaces the password that was read, and notifies the owner by mail. `false` if
/// another request has changed it since.
pub async fn change_password(
    app: &App,
    account: AccountId,
    seen: &Password,
    phc: &str,
    to: Email,
    by: &Actor,
) -> Result<bool, Error> {
    let parts = vec![
        change_password_part(app, account, Some(seen.changed_at), phc)?,
        outbox::notice(app, account, to, Notice::PasswordChanged)?,
        events::record(app, account, by, Change::PasswordChanged {})?,
    ];
    write_all(app, parts).await
}

/// Replaces the hash of the same password, unless the password was changed meanwhile.
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
    if_condition_held(update).map(drop)
}

/// The part of a transaction that changes the password. It fails if the password was
/// changed since `seen`, or set where there was none.
pub(crate) fn change_password_part(
    app: &App,
    account: AccountId,
    seen: Option<Time>,
    phc: &str,
) -> Result<TransactWriteItem, Error> {
    let change = update_builder(app, Table::Accounts, account, PASSWORD)?
        .update_expression("SET phc = :phc, changed_at = :now")
        .expression_attribute_values(":phc", text(phc))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())));
    let change = match seen {
        Some(seen) => {
            change.condition_expression("changed_at = :seen").expression_attribute_values(":seen", text(seen))
        }
        None => change.condition_expression("attribute_not_exists(pk)"),
    };
    update_item(change)
}

/// The part of a transaction that fails if the password was changed since.
pub(crate) fn same_password_part(app: &App, account: AccountId, seen: Time) -> Result<TransactWriteItem, Error> {
    check_attribute_equals(app, Table::Accounts, (account, PASSWORD), ("changed_at", text(seen)))
}
