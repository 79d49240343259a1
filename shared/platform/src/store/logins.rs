//! Sign-ins by other providers: attempts on their way, and which account a
//! provider's person is.
//!
//! Keys:
//!
//! | table | pk | sk | what |
//! |---|---|---|---|
//! | Sessions | `OAUTH#<attempt>` | `ATTEMPT` | a sign-in on its way; goes when its answer comes |
//! | Sessions | `OAUTH#<attempt>` | `FOUND` | whose it turned out to be, until the app fetches it |
//! | Accounts | `LOGIN#<provider>#<subject>` | `LOGIN` | whose account the provider's person is: makes it unique |
//! | Accounts | `<account>` | `LOGIN#<provider>` | the same link, seen from the account: one of each provider |

mod pending_login;

pub use pending_login::{ATTEMPT, Attempt, Found, LinkTo, begin, put_found, take_attempt, take_found};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::provider::Provider;
use domain::{AccountId, Email, Time};
use serde::{Deserialize, Serialize};

use super::item::keyed;
use super::transaction::{check_attribute_equals, delete_builder, delete_item, put_new_item, write_all};
use super::{ACCOUNT_PARTITIONS, accounts, get, outbox, sessions, text};
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Table};
use crate::error::Error;
use crate::mail::Notice;
use crate::oauth::Identity;

/// The sort key of a provider's person, and what other keys of links begin with.
const LOGIN: &str = "LOGIN";

/// What the partition key of a sign-in on its way begins with.
const OAUTH: &str = "OAUTH";

// What the operations touch.
pub const OWNER: Grant =
    Grant::operation("logins::owner", &[Grant::items(Table::Accounts, &[Action::Get], &[Key::Named(LOGIN)])]);
pub const LIST: Grant =
    Grant::operation("logins::list", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const ADD: Grant = Grant::operation(
    "logins::add",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[Key::Named(LOGIN), ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(LOGIN), ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Sessions, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
    ],
);
pub const REGISTER: Grant = Grant::operation(
    "logins::register",
    &[accounts::REGISTER, Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(LOGIN), ACCOUNT_PARTITIONS])],
);
pub const REMOVE: Grant = Grant::operation("logins::remove", &[END, outbox::PUT]);
pub(super) const END: Grant = Grant::operation(
    "logins::end",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Delete], &[Key::Named(LOGIN), ACCOUNT_PARTITIONS]),
    ],
);
pub const BEGIN: Grant =
    Grant::operation("logins::begin", &[Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(OAUTH)])]);
pub const TAKE_ATTEMPT: Grant =
    Grant::operation("logins::take_attempt", &[Grant::items(Table::Sessions, &[Action::Delete], &[Key::Named(OAUTH)])]);
pub const PUT_FOUND: Grant =
    Grant::operation("logins::put_found", &[Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(OAUTH)])]);
pub const TAKE_FOUND: Grant =
    Grant::operation("logins::take_found", &[Grant::items(Table::Sessions, &[Action::Delete], &[Key::Named(OAUTH)])]);

/// A provider's person and an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub provider: Provider,
    pub account_id: AccountId,
    subject: String,
    /// The address that the provider told when the link was made.
    pub email: Email,
    pub linked_at: Time,
}

/// What became of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linked {
    Done,
    /// The provider's person is another account's.
    Taken,
    /// The account has another person of this provider.
    Occupied,
    /// The account is erased or has another address by now, or the session has ended.
    Changed,
}

fn person(provider: Provider, subject: &str) -> String {
    format!("{LOGIN}#{provider}#{subject}")
}

fn of_account(provider: Provider) -> String {
    format!("{LOGIN}#{provider}")
}

/// Whose account a provider's person is.
pub async fn owner(app: &App, provider: Provider, identity: &Identity) -> Result<Option<AccountId>, Error> {
    let found: Option<Link> = get(app, Table::Accounts, person(provider, &identity.subject), LOGIN).await?;
    Ok(found.map(|link| link.account_id))
}

/// An account's links, in the order of providers' names.
pub async fn list(app: &App, account: AccountId) -> Result<Vec<Link>, Error> {
    let mut links = Vec::new();
    for provider in Provider::ALL {
        links.extend(of_provider(app, account, provider).await?);
    }
    Ok(links)
}

async fn of_provider(app: &App, account: AccountId, provider: Provider) -> Result<Option<Link>, Error> {
    get(app, Table::Accounts, account, of_account(provider)).await
}

fn link(app: &App, account_id: AccountId, provider: Provider, identity: &Identity) -> Link {
    let (subject, email) = (identity.subject.clone(), identity.email.clone());
    Link { provider, account_id, subject, email, linked_at: app.clock.now().into() }
}

/// The two items of a link, both new.
fn linking(app: &App, link: &Link) -> Result<Vec<TransactWriteItem>, Error> {
    let person = keyed(person(link.provider, &link.subject), LOGIN, link);
    let account = keyed(link.account_id, of_account(link.provider), link);
    Ok(vec![put_new_item(app, Table::Accounts, &person)?, put_new_item(app, Table::Accounts, &account)?])
}

/// The part of a transaction that fails when this person is not linked any more.
pub(crate) fn linked_still(
    app: &App,
    account: AccountId,
    provider: Provider,
    subject: &str,
) -> Result<TransactWriteItem, Error> {
    check_attribute_equals(app, Table::Accounts, (account, of_account(provider)), ("subject", text(subject)))
}

/// Links a provider's person to an account that is still there, in a session that
/// has not ended, and tells its owner, at `to`.
pub async fn add(
    app: &App,
    LinkTo { account_id: account, session_id }: LinkTo,
    to: Email,
    provider: Provider,
    identity: &Identity,
) -> Result<Linked, Error> {
    let mut items = linking(app, &link(app, account, provider, identity))?;
    items.push(accounts::email_still(app, account, &to)?);
    items.push(sessions::lasting(app, account, session_id)?);
    items.push(outbox::notice(app, account, to, Notice::ProviderLinked)?);
    if write_all(app, items).await? {
        return Ok(Linked::Done);
    }
    // Not a read before a write: the transaction has decided, this tells why.
    Ok(match owner(app, provider, identity).await? {
        Some(owner) if owner == account => Linked::Done,
        Some(_) => Linked::Taken,
        None if of_provider(app, account, provider).await?.is_some() => Linked::Occupied,
        None => Linked::Changed,
    })
}

/// Makes an account, its workspace and the link to the provider that vouched for
/// its address, all or nothing.
pub async fn register(
    app: &App,
    new: &accounts::New,
    provider: Provider,
    identity: &Identity,
) -> Result<accounts::Registered, Error> {
    let link = link(app, new.account_id, provider, identity);
    accounts::register_with(app, new, linking(app, &link)?).await
}

/// Takes a link away, and tells the owner. `false` when there is none.
pub async fn remove(app: &App, account: AccountId, to: Email, provider: Provider) -> Result<bool, Error> {
    let Some(link) = of_provider(app, account, provider).await? else { return Ok(false) };
    let items = vec![
        unlinking(app, account, of_account(provider), &link)?,
        unlinking(app, person(provider, &link.subject), LOGIN, &link)?,
        outbox::notice(app, account, to, Notice::ProviderUnlinked)?,
    ];
    write_all(app, items).await
}

/// The parts of a transaction that end all links of an account, of which nobody is told.
pub(crate) async fn ending(app: &App, account: AccountId) -> Result<Vec<TransactWriteItem>, Error> {
    let mut parts = Vec::new();
    for link in list(app, account).await? {
        parts.push(unlinking(app, account, of_account(link.provider), &link)?);
        parts.push(unlinking(app, person(link.provider, &link.subject), LOGIN, &link)?);
    }
    Ok(parts)
}

/// Deletes one side of exactly this link.
fn unlinking(app: &App, pk: impl ToString, sk: impl ToString, link: &Link) -> Result<TransactWriteItem, Error> {
    let deleted = delete_builder(app, Table::Accounts, pk, sk)?
        .condition_expression("account_id = :account AND subject = :subject")
        .expression_attribute_values(":account", text(link.account_id))
        .expression_attribute_values(":subject", text(&link.subject));
    delete_item(deleted)
}
