//! Which account has which address, and changes of an account's address.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, Email};
use platform::dynamodb::text;
use platform::{App, Error, Table};
use store_core::item::keyed;
use store_core::transaction::{
    check_attribute_equals, delete_builder, delete_item, put_new_item, update_builder, update_item,
};

use super::{ACCOUNT, EMAIL, Owner, email_key, get};

/// The account that has this address.
pub async fn owner_of(app: &App, email: &Email) -> Result<Option<AccountId>, Error> {
    let owner: Option<Owner> = get(app, Table::Accounts, email_key(email), EMAIL).await?;
    Ok(owner.map(|owner| owner.account_id))
}

/// The parts of a transaction that give an account another address.
pub(crate) struct EmailChangeParts {
    /// Fails if an account has the new address.
    pub(crate) new_address: TransactWriteItem,
    pub(crate) person: TransactWriteItem,
    pub(crate) old_address: TransactWriteItem,
}

pub(crate) fn change_email_parts(
    app: &App,
    account: AccountId,
    from: &Email,
    to: &Email,
) -> Result<EmailChangeParts, Error> {
    let owner = keyed(email_key(to), EMAIL, Owner { account_id: account });
    let person = update_builder(app, Table::Accounts, account, ACCOUNT)?
        .update_expression("SET email = :to")
        .condition_expression("email = :from")
        .expression_attribute_values(":to", text(to))
        .expression_attribute_values(":from", text(from));
    let old_address = delete_builder(app, Table::Accounts, email_key(from), EMAIL)?
        .condition_expression("account_id = :account")
        .expression_attribute_values(":account", text(account));
    Ok(EmailChangeParts {
        new_address: put_new_item(app, Table::Accounts, &owner)?,
        person: update_item(person)?,
        old_address: delete_item(old_address)?,
    })
}

/// The part of a transaction that fails if the account's address has changed.
pub(crate) fn same_email_part(app: &App, account: AccountId, email: &Email) -> Result<TransactWriteItem, Error> {
    check_attribute_equals(app, Table::Accounts, (account, ACCOUNT), ("email", text(email)))
}
