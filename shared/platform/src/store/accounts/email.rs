//! Whose address is whose, and how it becomes another's.

use aws_sdk_dynamodb::types::{ConditionCheck, Delete, TransactWriteItem, Update};
use domain::{AccountId, Email};

use super::{ACCOUNT, EMAIL, Owner, absent, email_key, get, keyed};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::{PK, SK, text};

/// Whose address this is.
pub async fn owner_of(app: &App, email: &Email) -> Result<Option<AccountId>, Error> {
    let owner: Option<Owner> = get(app, Table::Accounts, email_key(email), EMAIL).await?;
    Ok(owner.map(|owner| owner.account_id))
}

/// The parts of a transaction that give an account another address. The first
/// fails when the new one is somebody's.
pub(crate) fn email_change(
    app: &App,
    account: AccountId,
    from: &Email,
    to: &Email,
) -> Result<[TransactWriteItem; 3], Error> {
    let table = app.config.table(Table::Accounts)?;
    let taken = absent(app, &keyed(email_key(to), EMAIL, Owner { account_id: account }))?;
    let person = Update::builder()
        .table_name(table)
        .key(PK, text(account))
        .key(SK, text(ACCOUNT))
        .update_expression("SET email = :to")
        .condition_expression("email = :from")
        .expression_attribute_values(":to", text(to))
        .expression_attribute_values(":from", text(from))
        .build()
        .map_err(Error::internal)?;
    let freed = Delete::builder()
        .table_name(table)
        .key(PK, text(email_key(from)))
        .key(SK, text(EMAIL))
        .condition_expression("account_id = :account")
        .expression_attribute_values(":account", text(account))
        .build()
        .map_err(Error::internal)?;
    Ok([taken, TransactWriteItem::builder().update(person).build(), TransactWriteItem::builder().delete(freed).build()])
}

/// The part of a transaction that fails when the account has another address by now.
pub(crate) fn email_still(app: &App, account: AccountId, email: &Email) -> Result<TransactWriteItem, Error> {
    let check = ConditionCheck::builder()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(ACCOUNT))
        .condition_expression("email = :email")
        .expression_attribute_values(":email", text(email))
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().condition_check(check).build())
}
