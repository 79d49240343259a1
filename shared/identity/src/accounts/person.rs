//! The item `ACCOUNT`: the person.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change};
use domain::{AccountId, Email, PersonName, TenantId, Time};
use platform::dynamodb::text;
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::{retry_with_backoff, update_builder, update_item, write_all};

use super::{ACCOUNT, get};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub email: Email,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PersonName>,
    /// The personal workspace.
    pub tenant_id: TenantId,
    pub created_at: Time,
}

/// The person of an account.
pub async fn person(app: &App, account: AccountId) -> Result<Option<Person>, Error> {
    get(app, Table::Accounts, account, ACCOUNT).await
}

/// Changes or removes a person's name; `None` if there is no such account. The name that
/// they have changes nothing.
pub async fn rename(
    app: &App,
    account: AccountId,
    name: Option<&PersonName>,
    by: &Actor,
) -> Result<Option<Person>, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = person(app, account).await? else { return Ok(None) };
        if seen.name.as_ref() == name {
            return Ok(Some(seen));
        }
        let parts = vec![rename_part(app, account, &seen, name)?, renamed_event(app, account, name, by)?];
        if write_all(app, parts).await? {
            return Ok(Some(Person { name: name.cloned(), ..seen }));
        }
        retry_with_backoff(&mut tries, account).await?;
    }
}

/// Fails if the name was changed since, or the account erased.
fn rename_part(
    app: &App,
    account: AccountId,
    seen: &Person,
    name: Option<&PersonName>,
) -> Result<TransactWriteItem, Error> {
    let rename = update_builder(app, Table::Accounts, account, ACCOUNT)?.expression_attribute_names("#name", "name");
    let rename = match name {
        Some(name) => rename.update_expression("SET #name = :name").expression_attribute_values(":name", text(name)),
        None => rename.update_expression("REMOVE #name"),
    };
    update_item(match &seen.name {
        Some(seen) => rename.condition_expression("#name = :seen").expression_attribute_values(":seen", text(seen)),
        None => rename.condition_expression("attribute_exists(pk) AND attribute_not_exists(#name)"),
    })
}

fn renamed_event(
    app: &App,
    account: AccountId,
    name: Option<&PersonName>,
    by: &Actor,
) -> Result<TransactWriteItem, Error> {
    let mut record = events::Record::new(account, by, Change::AccountRenamed {});
    if let Some(name) = name {
        record = record.personal("name", name);
    }
    record.part(app)
}
