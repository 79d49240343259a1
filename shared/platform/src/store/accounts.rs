//! Accounts: people, how they prove who they are, and the workspaces they
//! belong to.
//!
//! Keys, in [`Table::Accounts`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `EMAIL#<email>` | `EMAIL` | whose address it is: makes it unique |
//! | `<account>` | `ACCOUNT` | the person |
//! | `<account>` | `PASSWORD` | the hash, apart, so that reading a person never carries it |
//!
//! The workspaces they belong to lie beside these (see [`super::members`]);
//! everybody begins with a personal one. Other ways to prove who one is (a
//! second factor, a provider) are further items beside `PASSWORD`.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, Put};
use domain::{AccountId, Email, PersonName, Role, TenantId, Time, WorkspaceKind, WorkspaceName};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{SK, Transacted, failed, get, members, partition, text, transact, transact_put, workspaces};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;

pub(super) const EMAIL: &str = "EMAIL";
pub(super) const ACCOUNT: &str = "ACCOUNT";
pub(super) const PASSWORD: &str = "PASSWORD";

/// Tries when others write the same items at the same moment.
const ATTEMPTS_MAX: u32 = 3;

/// Who registers.
#[derive(Debug, Clone)]
pub struct New {
    pub account_id: AccountId,
    /// The personal workspace.
    pub tenant_id: TenantId,
    pub email: Email,
    pub name: Option<PersonName>,
    /// A PHC string of [`crate::passwords::hash`].
    pub password_hash: String,
}

/// What became of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    /// Now, or by an earlier run of the same request.
    Done,
    /// The address is another account's.
    EmailTaken,
}

/// All that a login compares and answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    pub account_id: AccountId,
    pub password_hash: String,
    /// The workspace that a login is for when it names none.
    pub tenant_id: TenantId,
    pub role: Role,
}

#[derive(Serialize, Deserialize)]
struct Owner {
    account_id: AccountId,
}

/// Who somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub email: Email,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PersonName>,
    /// The personal workspace.
    pub tenant_id: TenantId,
    pub created_at: Time,
}

/// An account's password, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Password {
    /// A PHC string of [`crate::passwords::hash`].
    pub phc: String,
    /// When the person chose it.
    pub changed_at: Time,
}

/// An item: its keys, and what it says.
#[derive(Serialize, Deserialize)]
pub(super) struct Keyed<T> {
    pk: String,
    sk: String,
    #[serde(flatten)]
    record: T,
}

pub(super) fn keyed<T>(pk: impl ToString, sk: impl ToString, record: T) -> Keyed<T> {
    Keyed { pk: pk.to_string(), sk: sk.to_string(), record }
}

pub(super) fn email_key(email: &Email) -> String {
    format!("{EMAIL}#{email}")
}

/// Makes the account and its personal workspace, of which it is the admin, all
/// or nothing. A repeated run with the same ids finds what it made.
pub async fn register(app: &App, new: &New) -> Result<Registered, Error> {
    for _ in 0..ATTEMPTS_MAX {
        if transact(app, registration(app, new)?).await? == Transacted::Written {
            return Ok(Registered::Done);
        }
        // Not a read before a write: the transaction has decided, this tells why.
        match owner_of(app, &new.email).await? {
            Some(owner) if owner == new.account_id => return Ok(Registered::Done),
            Some(_) => return Ok(Registered::EmailTaken),
            None => {}
        }
    }
    Err(Error::Unavailable { inside: format!("{ATTEMPTS_MAX} registrations met others of the same address") })
}

/// The parts of a transaction that make an account. The first is refused if the
/// address has one.
pub(super) fn registration(app: &App, new: &New) -> Result<Vec<aws_sdk_dynamodb::types::TransactWriteItem>, Error> {
    let (account, tenant, now) = (new.account_id, new.tenant_id, Time::from(app.clock.now()));
    let person = Person { email: new.email.clone(), name: new.name.clone(), tenant_id: tenant, created_at: now };
    let credential = Password { phc: new.password_hash.clone(), changed_at: now };
    let (kind, name) = (WorkspaceKind::Personal, WorkspaceName::personal());
    let mut parts = vec![
        // First: it is the one that may be there.
        absent(app, &keyed(email_key(&new.email), EMAIL, Owner { account_id: account }))?,
        absent(app, &keyed(account, ACCOUNT, person))?,
        absent(app, &keyed(account, PASSWORD, credential))?,
    ];
    parts.extend(workspaces::founding(app, &workspaces::New { id: tenant, kind, name, owner: account })?);
    Ok(parts)
}

/// An item to put where there is none.
pub(super) fn absent(app: &App, item: &impl Serialize) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    transact_put(app, Table::Accounts, Put::builder().condition_expression("attribute_not_exists(pk)"), item)
}

/// Whose address this is.
pub async fn owner_of(app: &App, email: &Email) -> Result<Option<AccountId>, Error> {
    let owner: Option<Owner> = get(app, Table::Accounts, email_key(email), EMAIL).await?;
    Ok(owner.map(|owner| owner.account_id))
}

/// Who this is; `None` for one who is not, or no longer, there.
pub async fn person(app: &App, account: AccountId) -> Result<Option<Person>, Error> {
    get(app, Table::Accounts, account, ACCOUNT).await
}

/// The account's password; `None` for one that has none, or that is not there.
pub async fn password(app: &App, account: AccountId) -> Result<Option<Password>, Error> {
    get(app, Table::Accounts, account, PASSWORD).await
}

/// Those of these who are there.
pub async fn people(app: &App, accounts: &[AccountId]) -> Result<HashMap<AccountId, Person>, Error> {
    let keys = accounts.iter().map(|account| (account.to_string(), ACCOUNT.to_owned()));
    let found: Vec<Keyed<Person>> = partition::batch(app, Table::Accounts, keys).await?;
    let person = |it: Keyed<Person>| Ok((it.pk.parse().map_err(Error::internal)?, it.record));
    found.into_iter().map(person).collect()
}

/// Where mails about the account go; `None` when it does not exist.
pub async fn address(app: &App, account: AccountId) -> Result<Option<Email>, Error> {
    let person: Option<Person> = get(app, Table::Accounts, account, ACCOUNT).await?;
    Ok(person.map(|person| person.email))
}

/// What a login with this address needs. Reads as often for an address that
/// nobody has, so that the time does not tell.
pub async fn find_by_email(app: &App, email: &Email) -> Result<Option<Login>, Error> {
    let found = owner_of(app, email).await?;
    let account = found.unwrap_or_else(|| AccountId::new(ulid::Ulid::nil()));
    let items = partition(app, account).await?;
    if found.is_none() {
        return Ok(None);
    }
    let person: Person = item(&items, ACCOUNT)?;
    let credential: Password = item(&items, PASSWORD)?;
    let tenant_id = person.tenant_id;
    let role = item::<members::Membership>(&items, &members::inside(tenant_id))?.role;
    Ok(Some(Login { account_id: account, password_hash: credential.phc, tenant_id, role }))
}

type Item = HashMap<String, AttributeValue>;

/// An account's items by sort key; one page, as an account stays far below 1 MB.
async fn partition(app: &App, account: AccountId) -> Result<HashMap<String, Item>, Error> {
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Accounts)?)
        .key_condition_expression("pk = :account")
        .expression_attribute_values(":account", text(account))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let items = answer.items.unwrap_or_default().into_iter();
    Ok(items.filter_map(|item| Some((item.get(SK)?.as_s().ok()?.clone(), item))).collect())
}

fn item<T: DeserializeOwned>(items: &HashMap<String, Item>, sk: &str) -> Result<T, Error> {
    let item = items.get(sk).ok_or_else(|| Error::internal(format!("an account has no {sk}")))?;
    serde_dynamo::from_item(item.clone()).map_err(Error::internal)
}
