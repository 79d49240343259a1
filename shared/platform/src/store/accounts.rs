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

mod email;
mod password;
mod person;

pub use email::owner_of;
pub(crate) use email::{email_change, email_still};
pub use password::{Password, change_password, password, rehash_password};
pub(crate) use password::{password_change, password_still};
pub use person::{Person, person, rename};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::{AccountId, Email, PersonName, RegistrationId, Role, TenantId, Time, WorkspaceKind, WorkspaceName};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::item::{Keyed, keyed};
use super::transaction::{Transaction, put_new_item, retry_with_backoff};
use super::{
    ACCOUNT_PARTITIONS, SK, TENANT_PARTITIONS, failed, get, members, outbox, partition, registrations, text, workspaces,
};
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Table};
use crate::error::Error;

pub(super) const EMAIL: &str = "EMAIL";
pub(super) const ACCOUNT: &str = "ACCOUNT";
pub(super) const PASSWORD: &str = "PASSWORD";

// What the operations touch.
pub(super) const REGISTRATION: Grant =
    Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(EMAIL), ACCOUNT_PARTITIONS, TENANT_PARTITIONS]);
pub const OWNER_OF: Grant =
    Grant::operation("accounts::owner_of", &[Grant::items(Table::Accounts, &[Action::Get], &[Key::Named(EMAIL)])]);
pub const REGISTER: Grant = Grant::operation("accounts::register", &[REGISTRATION, OWNER_OF]);
pub const VERIFY: Grant = Grant::operation("accounts::verify", &[REGISTER, registrations::END]);
pub const PERSON: Grant =
    Grant::operation("accounts::person", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const ADDRESS: Grant =
    Grant::operation("accounts::address", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const PEOPLE: Grant =
    Grant::operation("accounts::people", &[Grant::items(Table::Accounts, &[Action::BatchGet], &[ACCOUNT_PARTITIONS])]);
pub const RENAME: Grant =
    Grant::operation("accounts::rename", &[Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS])]);
pub const ADMINS: Grant = Grant::operation(
    "accounts::admins",
    &[
        Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS]),
    ],
);
pub const FIND_BY_EMAIL: Grant = Grant::operation(
    "accounts::find_by_email",
    &[OWNER_OF, Grant::items(Table::Accounts, &[Action::Query], &[ACCOUNT_PARTITIONS])],
);
pub const FIND_PASSWORD: Grant =
    Grant::operation("accounts::password", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const CHANGE_PASSWORD: Grant = Grant::operation(
    "accounts::change_password",
    &[Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS]), outbox::PUT],
);
pub const REHASH_PASSWORD: Grant = Grant::operation(
    "accounts::rehash_password",
    &[Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS])],
);

/// Who registers.
#[derive(Debug, Clone)]
pub struct New {
    pub account_id: AccountId,
    /// The personal workspace.
    pub tenant_id: TenantId,
    pub email: Email,
    pub name: Option<PersonName>,
    /// A PHC string of [`crate::passwords::hash`]; `None` for who signs in otherwise.
    pub password_hash: Option<String>,
}

/// What became of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    Done,
    /// By an earlier run of the same request, or by another with the same ids.
    Before,
    /// The address is another account's.
    EmailTaken,
    /// The address is free, but what more was to be written is somebody's.
    MoreTaken,
}

/// All that a login compares and answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    pub account_id: AccountId,
    /// `None` for who proves in other ways who they are.
    pub password: Option<Password>,
    /// The personal workspace: a login is for it when it names none.
    pub tenant_id: TenantId,
    memberships: HashMap<TenantId, Role>,
}

impl Login {
    /// The person's role in a workspace, if they belong to it.
    pub fn role_in(&self, tenant: TenantId) -> Option<Role> {
        self.memberships.get(&tenant).copied()
    }
}

#[derive(Serialize, Deserialize)]
struct Owner {
    account_id: AccountId,
}

pub(super) fn email_key(email: &Email) -> String {
    format!("{EMAIL}#{email}")
}

/// Makes the account and its personal workspace, of which it is the admin, all
/// or nothing. A repeated run with the same ids finds what it made.
pub async fn register(app: &App, new: &New) -> Result<Registered, Error> {
    register_with(app, new, Vec::new()).await
}

/// As [`register`], and ends the registration that the account comes from.
pub async fn verify(app: &App, new: &New, registration: RegistrationId) -> Result<Registered, Error> {
    register_with(app, new, vec![registrations::ending(app, registration)?]).await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Address,
    Account,
    More,
}

/// As [`register`], and writes more items in the same transaction.
pub(crate) async fn register_with(app: &App, new: &New, more: Vec<TransactWriteItem>) -> Result<Registered, Error> {
    let mut tries = 0;
    loop {
        let parts = registration(app, new)?;
        let transaction = Transaction::new(app)
            .with(Part::Address, parts.address)
            .with_all(Part::Account, parts.account)
            .with_all(Part::More, more.clone());
        let Err(failed) = transaction.write().await? else { return Ok(Registered::Done) };
        // Not a read before a write: the transaction has decided, this tells why.
        match owner_of(app, &new.email).await? {
            Some(owner) if owner == new.account_id => return Ok(Registered::Before),
            Some(_) => return Ok(Registered::EmailTaken),
            None if failed.contains(&Part::More) => return Ok(Registered::MoreTaken),
            None if failed.contains(&Part::Address) => retry_with_backoff(&mut tries, "an address").await?,
            None => return Err(failed.unexpected()),
        }
    }
}

/// The parts of a transaction that make an account.
pub(super) struct RegistrationParts {
    /// Fails if the address has an account.
    pub(super) address: TransactWriteItem,
    /// The person, the password and the personal workspace.
    pub(super) account: Vec<TransactWriteItem>,
}

pub(super) fn registration(app: &App, new: &New) -> Result<RegistrationParts, Error> {
    let (account, tenant, now) = (new.account_id, new.tenant_id, Time::from(app.clock.now()));
    let person = Person { email: new.email.clone(), name: new.name.clone(), tenant_id: tenant, created_at: now };
    let password = new.password_hash.clone().map(|phc| Password { phc, changed_at: now });
    let (kind, name) = (WorkspaceKind::Personal, WorkspaceName::personal());
    let owner = keyed(email_key(&new.email), EMAIL, Owner { account_id: account });
    let mut parts = vec![put_new_item(app, Table::Accounts, &keyed(account, ACCOUNT, person))?];
    parts.extend(
        password.map(|password| put_new_item(app, Table::Accounts, &keyed(account, PASSWORD, password))).transpose()?,
    );
    parts.extend(workspaces::founding(app, &workspaces::New { id: tenant, kind, name, owner: account })?);
    Ok(RegistrationParts { address: put_new_item(app, Table::Accounts, &owner)?, account: parts })
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
    Ok(person(app, account).await?.map(|person| person.email))
}

/// Mailed at most about the workspace as a whole.
const ADMINS_MAX: usize = 10;

/// The workspace's name, and who manages it with their addresses.
pub async fn admins(app: &App, tenant: TenantId) -> Result<(String, Vec<(AccountId, Email)>), Error> {
    let items = partition(app, tenant).await?;
    let name = items.get(workspaces::WORKSPACE).and_then(|item| item.get("name")?.as_s().ok().cloned());
    let is_admin =
        |item: &Item| item.get("role").is_some_and(|role| role.as_s().is_ok_and(|it| it == Role::Admin.as_str()));
    let members = items.iter().filter(|(_, item)| is_admin(item));
    let ids = members.filter_map(|(sk, _)| sk.strip_prefix("MEMBER#")?.parse::<AccountId>().ok());
    let mut admins = Vec::new();
    for id in ids.take(ADMINS_MAX) {
        let person: Option<Person> = get(app, Table::Accounts, id, ACCOUNT).await?;
        admins.extend(person.map(|person| (id, person.email)));
    }
    Ok((name.unwrap_or_else(|| "your workspace".to_owned()), admins))
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
    let person: Person = item(&items, ACCOUNT)?.ok_or_else(|| Error::internal("an address of no account"))?;
    Ok(Some(Login {
        account_id: account,
        password: item(&items, PASSWORD)?,
        tenant_id: person.tenant_id,
        memberships: memberships(&items)?,
    }))
}

fn memberships(items: &HashMap<String, Item>) -> Result<HashMap<TenantId, Role>, Error> {
    let tenants = items.keys().filter_map(|sk| sk.strip_prefix("IN#")?.parse().ok());
    let roles = tenants.map(|tenant: TenantId| {
        let membership: Option<members::Membership> = item(items, &members::inside(tenant))?;
        Ok(membership.map(|it| (tenant, it.role)))
    });
    roles.filter_map(Result::transpose).collect()
}

type Item = HashMap<String, AttributeValue>;

/// An account's or a workspace's items by sort key; one page, as both stay far below 1 MB.
async fn partition(app: &App, pk: impl ToString) -> Result<HashMap<String, Item>, Error> {
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Accounts)?)
        .key_condition_expression("pk = :account")
        .expression_attribute_values(":account", text(pk))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    let items = answer.items.unwrap_or_default().into_iter();
    Ok(items.filter_map(|item| Some((item.get(SK)?.as_s().ok()?.clone(), item))).collect())
}

fn item<T: DeserializeOwned>(items: &HashMap<String, Item>, sk: &str) -> Result<Option<T>, Error> {
    items.get(sk).cloned().map(serde_dynamo::from_item).transpose().map_err(Error::internal)
}
