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
//! | `<account>` | `IN#<tenant>` | a workspace they belong to, and their role there |
//! | `<tenant>` | `WORKSPACE` | the workspace |
//! | `<tenant>` | `MEMBER#<account>` | the same membership, seen from the workspace |
//!
//! A membership is two items of one role, always written in one transaction:
//! an account's workspaces and a workspace's members are then one query each.
//! Everybody begins with a personal workspace of their own; other workspaces
//! and members are more of the same items. Other ways to prove who one is (a
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

use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use domain::{AccountId, Email, PersonName, RegistrationId, Role, TenantId, Time};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{SK, Transacted, failed, get, registrations, text, transact, transact_put};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;

const EMAIL: &str = "EMAIL";
const ACCOUNT: &str = "ACCOUNT";
const PASSWORD: &str = "PASSWORD";
const WORKSPACE: &str = "WORKSPACE";

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

#[derive(Serialize, Deserialize)]
struct Membership {
    role: Role,
    since: Time,
}

#[derive(Serialize)]
struct Workspace {
    kind: &'static str,
    created_at: Time,
}

/// An item: its keys, and what it says.
#[derive(Serialize)]
struct Keyed<T> {
    pk: String,
    sk: String,
    #[serde(flatten)]
    record: T,
}

fn keyed<T>(pk: impl ToString, sk: impl ToString, record: T) -> Keyed<T> {
    Keyed { pk: pk.to_string(), sk: sk.to_string(), record }
}

fn email_key(email: &Email) -> String {
    format!("{EMAIL}#{email}")
}

/// Makes the account and its personal workspace, of which it is the admin, all
/// or nothing. A repeated run with the same ids finds what it made.
pub async fn register(app: &App, new: &New) -> Result<Registered, Error> {
    make(app, new, None).await
}

/// As [`register`], and ends the registration that the account comes from.
pub async fn verify(app: &App, new: &New, registration: RegistrationId) -> Result<Registered, Error> {
    make(app, new, Some(registration)).await
}

async fn make(app: &App, new: &New, registration: Option<RegistrationId>) -> Result<Registered, Error> {
    for _ in 0..ATTEMPTS_MAX {
        let mut items = registration_of(app, new)?;
        items.extend(registration.map(|id| registrations::ending(app, id)).transpose()?);
        if transact(app, items).await? == Transacted::Written {
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

fn registration_of(app: &App, new: &New) -> Result<Vec<TransactWriteItem>, Error> {
    let (account, tenant, now) = (new.account_id, new.tenant_id, Time::from(app.clock.now()));
    let person = Person { email: new.email.clone(), name: new.name.clone(), tenant_id: tenant, created_at: now };
    let credential = Password { phc: new.password_hash.clone(), changed_at: now };
    let membership = || Membership { role: Role::Admin, since: now };
    let workspace = Workspace { kind: "personal", created_at: now };
    Ok(vec![
        // First: it is the one that may be there.
        absent(app, &keyed(email_key(&new.email), EMAIL, Owner { account_id: account }))?,
        absent(app, &keyed(account, ACCOUNT, person))?,
        absent(app, &keyed(account, PASSWORD, credential))?,
        absent(app, &keyed(account, format!("IN#{tenant}"), membership()))?,
        absent(app, &keyed(tenant, WORKSPACE, workspace))?,
        absent(app, &keyed(tenant, format!("MEMBER#{account}"), membership()))?,
    ])
}

/// An item to put where there is none.
fn absent(app: &App, item: &impl Serialize) -> Result<TransactWriteItem, Error> {
    transact_put(app, Table::Accounts, Put::builder().condition_expression("attribute_not_exists(pk)"), item)
}

/// The person's role in the workspace as it is now; `None` for one who is not, or
/// no longer, a member.
pub async fn role(app: &App, account: AccountId, tenant: TenantId) -> Result<Option<Role>, Error> {
    let found: Option<Membership> = get(app, Table::Accounts, account, format!("IN#{tenant}")).await?;
    Ok(found.map(|membership| membership.role))
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
        let membership: Option<Membership> = item(items, &format!("IN#{tenant}"))?;
        Ok(membership.map(|it| (tenant, it.role)))
    });
    roles.filter_map(Result::transpose).collect()
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

fn item<T: DeserializeOwned>(items: &HashMap<String, Item>, sk: &str) -> Result<Option<T>, Error> {
    items.get(sk).cloned().map(serde_dynamo::from_item).transpose().map_err(Error::internal)
}
