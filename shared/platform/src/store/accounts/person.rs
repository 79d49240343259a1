//! The item `ACCOUNT`: the person.

use aws_sdk_dynamodb::types::ReturnValue;
use domain::{AccountId, Email, PersonName, TenantId, Time};
use serde::{Deserialize, Serialize};

use super::{ACCOUNT, get};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::{PK, SK, failed, text};

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

/// Changes or removes a person's name; `None` if there is no such account.
pub async fn rename(app: &App, account: AccountId, name: Option<&PersonName>) -> Result<Option<Person>, Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(ACCOUNT))
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#name", "name")
        .return_values(ReturnValue::AllNew);
    let update = match name {
        Some(name) => update.update_expression("SET #name = :name").expression_attribute_values(":name", text(name)),
        None => update.update_expression("REMOVE #name"),
    };
    match update.send().await {
        Ok(answer) => answer.attributes.map(serde_dynamo::from_item).transpose().map_err(Error::internal),
        Err(error) if error.as_service_error().is_some_and(|e| e.is_conditional_check_failed_exception()) => Ok(None),
        Err(error) => Err(failed(error)),
    }
}
