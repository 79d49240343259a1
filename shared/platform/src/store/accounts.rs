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

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, Put};
use domain::{AccountId, Email, PersonName, Role, TenantId, Time};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{SK, Transacted, failed, get, text, transact, transact_put};
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
    pub password_hash: String,
    /// The workspace that a login is for when it names none.
    pub tenant_id: TenantId,
    pub role: Role,
}

#[derive(Serialize, Deserialize)]
struct Owner {
    account_id: AccountId,
}

#[derive(Serialize, Deserialize)]
struct Person {
    email: Email,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
    /// The personal workspace.
    tenant_id: TenantId,
    created_at: Time,
}

#[derive(Serialize, Deserialize)]
struct Credential {
    phc: String,
    changed_at: Time,
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
    for _ in 0..ATTEMPTS_MAX {
        if transact(app, registration(app, new)?).await? == Transacted::Written {
            return Ok(Registered::Done);
        }
        // Not a read before a write: the transaction has decided, this tells why.
        match owner(app, &new.email).await? {
            Some(owner) if owner == new.account_id => return Ok(Registered::Done),
            Some(_) => return Ok(Registered::EmailTaken),
            None => {}
        }
    }
    Err(Error::Unavailable { inside: format!("{ATTEMPTS_MAX} registrations met others of the same address") })
}

fn registration(app: &App, new: &New) -> Result<Vec<aws_sdk_dynamodb::types::TransactWriteItem>, Error> {
    let (account, tenant, now) = (new.account_id, new.tenant_id, Time::from(app.clock.now()));
    let person = Person { email: new.email.clone(), name: new.name.clone(), tenant_id: tenant, created_at: now };
    let credential = Credential { phc: new.password_hash.clone(), changed_at: now };
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
fn absent(app: &App, item: &impl Serialize) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    transact_put(app, Table::Accounts, Put::builder().condition_expression("attribute_not_exists(pk)"), item)
}

/// Whose address this is.
async fn owner(app: &App, email: &Email) -> Result<Option<AccountId>, Error> {
    let owner: Option<Owner> = get(app, Table::Accounts, email_key(email), EMAIL).await?;
    Ok(owner.map(|owner| owner.account_id))
}

/// Where mails about the account go; `None` when it does not exist.
pub async fn address(app: &App, account: AccountId) -> Result<Option<Email>, Error> {
    let person: Option<Person> = get(app, Table::Accounts, account, ACCOUNT).await?;
    Ok(person.map(|person| person.email))
}

/// The person's role in the workspace as it is now; `None` for one who is not, or
/// no longer, a member.
pub async fn role(app: &App, account: AccountId, tenant: TenantId) -> Result<Option<Role>, Error> {
    let found: Option<Membership> = get(app, Table::Accounts, account, format!("IN#{tenant}")).await?;
    Ok(found.map(|membership| membership.role))
}

/// Mailed at most about the workspace as a whole.
const ADMINS_MAX: usize = 10;

/// The workspace's name, and who manages it with their addresses.
pub async fn admins(app: &App, tenant: TenantId) -> Result<(String, Vec<(AccountId, Email)>), Error> {
    let items = partition(app, tenant).await?;
    let name = items.get(WORKSPACE).and_then(|item| item.get("name")?.as_s().ok().cloned());
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
    let found = owner(app, email).await?;
    let account = found.unwrap_or_else(|| AccountId::new(ulid::Ulid::nil()));
    let items = partition(app, account).await?;
    if found.is_none() {
        return Ok(None);
    }
    let person: Person = item(&items, ACCOUNT)?;
    let credential: Credential = item(&items, PASSWORD)?;
    let membership: Membership = item(&items, &format!("IN#{}", person.tenant_id))?;
    Ok(Some(Login {
        account_id: account,
        password_hash: credential.phc,
        tenant_id: person.tenant_id,
        role: membership.role,
    }))
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

fn item<T: DeserializeOwned>(items: &HashMap<String, Item>, sk: &str) -> Result<T, Error> {
    let item = items.get(sk).ok_or_else(|| Error::internal(format!("an account has no {sk}")))?;
    serde_dynamo::from_item(item.clone()).map_err(Error::internal)
}
