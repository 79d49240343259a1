//! Accounts: persons, how they authenticate, and the workspaces they belong to.
//!
//! Keys, in [`Table::Accounts`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `EMAIL#<email>` | `EMAIL` | the account that has the address: keeps it unique |
//! | `<account>` | `ACCOUNT` | the person |
//! | `<account>` | `PASSWORD` | the hash of the password, in an item of its own so that reading a person does not read it |
//!
//! The memberships of an account are items of the same partition (see
//! [`tenancy_store::members`]); each account has a personal workspace from its beginning. A
//! second factor and links to providers are further items beside `PASSWORD`.

mod email;
mod password;
mod person;

pub use email::owner_of;
pub(crate) use email::{change_email_parts, same_email_part};
pub use password::{Password, change_password, password, rehash_password};
pub(crate) use password::{change_password_part, same_password_part};
pub use person::{Person, person, rename};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::provider::Provider;
use domain::{AccountId, Email, PersonName, RegistrationId, Role, TenantId, Time, WorkspaceKind, WorkspaceName};
use platform::dynamodb::{SK, failed, get, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Table};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, ACCOUNT_PARTITIONS, TENANT_PARTITIONS};
use store_core::transaction::{Transaction, put_new_item, retry_with_backoff};
use store_core::{events, outbox};
use tenancy_store::{members, workspaces};

use crate::registrations;

pub const EMAIL: &str = "EMAIL";
pub const ACCOUNT: &str = "ACCOUNT";
pub const PASSWORD: &str = "PASSWORD";

// What the operations touch.
pub(super) const REGISTRATION: Grant = Grant::operation(
    "accounts::registration_parts",
    &[
        Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(EMAIL), ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        events::leaves(&[Kind::AccountRegistered, Kind::WorkspaceCreated]),
    ],
);
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
pub const RENAME: Grant = Grant::operation(
    "accounts::rename",
    &[
        PERSON,
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::AccountRenamed]),
    ],
);
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
    &[
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::PasswordChanged]),
    ],
);
pub const REHASH_PASSWORD: Grant = Grant::operation(
    "accounts::rehash_password",
    &[Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS])],
);

/// An account to be created.
#[derive(Debug, Clone)]
pub struct NewAccount {
    pub account_id: AccountId,
    /// The personal workspace.
    pub tenant_id: TenantId,
    pub email: Email,
    pub name: Option<PersonName>,
    /// A PHC string of [`crate::passwords::hash`]; `None` for a person who signs in by a provider.
    pub password_hash: Option<String>,
}

/// The outcome of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    Done,
    /// An earlier run of the same request created it.
    Before,
    /// Another account has the address.
    EmailTaken,
    /// The address is free, but a condition of the additional parts failed.
    MoreTaken,
}

/// What a login needs to know of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    pub account_id: AccountId,
    /// `None` for an account that has no password.
    pub password: Option<Password>,
    /// The personal workspace, which is the default of a login.
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

pub fn email_key(email: &Email) -> String {
    format!("{EMAIL}#{email}")
}

/// Creates the account and its personal workspace, of which it is the admin, in one
/// transaction. A repeated run with the same ids returns [`Registered::Before`].
pub async fn register(app: &App, new: &NewAccount, by: &Actor) -> Result<Registered, Error> {
    register_with(app, new, None, Vec::new(), by).await
}

/// As [`register`], and deletes the registration from which the account is created.
pub async fn verify(
    app: &App,
    new: &NewAccount,
    registration: RegistrationId,
    by: &Actor,
) -> Result<Registered, Error> {
    register_with(app, new, None, vec![registrations::end_part(app, registration)?], by).await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Address,
    Account,
    More,
}

/// As [`register`], and writes more items in the same transaction. `by_provider` verified
/// the address, if it was not a mail.
pub(crate) async fn register_with(
    app: &App,
    new: &NewAccount,
    by_provider: Option<Provider>,
    more: Vec<TransactWriteItem>,
    by: &Actor,
) -> Result<Registered, Error> {
    let mut tries = 0;
    loop {
        let parts = registration_parts(app, new, by_provider, by)?;
        let transaction = Transaction::new(app)
            .with(Part::Address, parts.address)
            .with_all(Part::Account, parts.account)
            .with_all(Part::More, more.clone());
        let Err(failed) = transaction.write().await? else { return Ok(Registered::Done) };
        // The transaction has decided; this read only finds the reason.
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
    /// The person, the password, the personal workspace, and an event in the log of each of the two.
    pub(super) account: Vec<TransactWriteItem>,
}

pub(super) fn registration_parts(
    app: &App,
    new: &NewAccount,
    by_provider: Option<Provider>,
    by: &Actor,
) -> Result<RegistrationParts, Error> {
    let (account, tenant, now) = (new.account_id, new.tenant_id, Time::from(app.clock.now()));
    let person = Person { email: new.email.clone(), name: new.name.clone(), tenant_id: tenant, created_at: now };
    let password = new.password_hash.clone().map(|phc| Password { phc, changed_at: now });
    let (kind, name) = (WorkspaceKind::Personal, WorkspaceName::personal());
    let owner = keyed(email_key(&new.email), EMAIL, Owner { account_id: account });
    let mut parts = vec![put_new_item(app, Table::Accounts, &keyed(account, ACCOUNT, person))?];
    parts.extend(
        password.map(|password| put_new_item(app, Table::Accounts, &keyed(account, PASSWORD, password))).transpose()?,
    );
    let workspace = workspaces::NewWorkspace { id: tenant, kind, name, owner: account };
    parts.extend(workspaces::create_parts(app, &workspace)?);
    parts.push(registered_event(app, new, by_provider, by)?);
    parts.push(workspaces::created_event(app, &workspace, by)?);
    Ok(RegistrationParts { address: put_new_item(app, Table::Accounts, &owner)?, account: parts })
}

fn registered_event(
    app: &App,
    new: &NewAccount,
    by_provider: Option<Provider>,
    by: &Actor,
) -> Result<TransactWriteItem, Error> {
    let change = Change::AccountRegistered { by_provider };
    let mut record = events::Record::new(new.account_id, by, change).personal("email", &new.email);
    if let Some(name) = &new.name {
        record = record.personal("name", name);
    }
    record.part(app)
}

/// The persons of those of these accounts that exist.
pub async fn people(app: &App, accounts: &[AccountId]) -> Result<HashMap<AccountId, Person>, Error> {
    let keys = accounts.iter().map(|account| (account.to_string(), ACCOUNT.to_owned()));
    let found: Vec<Keyed<Person>> = partition::batch(app, Table::Accounts, keys).await?;
    let person = |it: Keyed<Person>| Ok((it.pk.parse().map_err(Error::internal)?, it.record));
    found.into_iter().map(person).collect()
}

/// The address to which mails about the account go; `None` if there is no such account.
pub async fn address(app: &App, account: AccountId) -> Result<Option<Email>, Error> {
    Ok(person(app, account).await?.map(|person| person.email))
}

/// Admins who are mailed about the workspace as a whole.
const ADMINS_MAX: usize = 10;

/// The workspace's name, and its admins with their addresses.
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

/// Reads what a login with this address needs. It makes the same number of reads for
/// an unknown address, so that the response time does not reveal whether it exists.
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
        memberships: memberships(&items, app.clock.now().into())?,
    }))
}

/// Those that are not over.
fn memberships(items: &HashMap<String, Item>, now: Time) -> Result<HashMap<TenantId, Role>, Error> {
    let tenants = items.keys().filter_map(|sk| sk.strip_prefix("IN#")?.parse().ok());
    let roles = tenants.map(|tenant: TenantId| {
        let membership: Option<members::Membership> = item(items, &members::inside(tenant))?;
        Ok(membership.filter(|it| !it.tenure.is_over(now)).map(|it| (tenant, it.tenure.role)))
    });
    roles.filter_map(Result::transpose).collect()
}

type Item = HashMap<String, AttributeValue>;

/// The items of an account or a workspace by sort key. Both stay far below 1 MB, so
/// one page holds them.
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
