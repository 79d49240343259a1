//! Sign-ins by OAuth providers: pending ones, and links between accounts and persons of
//! a provider.
//!
//! Keys:
//!
//! | table | pk | sk | what |
//! |---|---|---|---|
//! | Sessions | `OAUTH#<attempt>` | `ATTEMPT` | a pending sign-in; deleted when the provider's answer arrives |
//! | Sessions | `OAUTH#<attempt>` | `FOUND` | the account that was found, until the app fetches it |
//! | Accounts | `LOGIN#<provider>#<subject>` | `LOGIN` | the account that the provider's person is linked to: keeps it unique |
//! | Accounts | `<account>` | `LOGIN#<provider>` | the same link, seen from the account: at most one per provider |

mod pending_login;
mod removal;
mod step_up;

pub use pending_login::{ATTEMPT, Attempt, Found, InSession, Intent, begin, put_found, take_attempt, take_found};
pub use removal::{REMOVE, Removed, remove};
pub use step_up::{IS_LINKED, STEP_UP, StepUp, is_linked, step_up};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::provider::Provider;
use domain::{AccountId, Email, Time};
use platform::dynamodb::{get, text};
use platform::endpoint::Key;
use platform::mail::Notice;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{check_attribute_equals, delete_builder, delete_item, put_new_item, write_all};
use store_core::{events, outbox};

use crate::oauth::Identity;
use crate::{accounts, sessions};

/// The sort key of a provider's person, and what other keys of links begin with.
const LOGIN: &str = "LOGIN";

/// What the partition key of a pending sign-in begins with.
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
        events::leaves(&[Kind::ProviderLinked]),
    ],
);
pub const REGISTER: Grant = Grant::operation(
    "logins::register",
    &[accounts::REGISTER, Grant::items(Table::Accounts, &[Action::Put], &[Key::Named(LOGIN), ACCOUNT_PARTITIONS])],
);
pub const END: Grant = Grant::operation(
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

/// A link between a provider's person and an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub provider: Provider,
    pub account_id: AccountId,
    subject: String,
    /// The address that the provider gave when the link was made.
    pub email: Email,
    pub linked_at: Time,
}

/// The outcome of [`add`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linked {
    Done,
    /// Another account is linked to the provider's person.
    Taken,
    /// The account is linked to another person of this provider.
    Occupied,
    /// The account was erased, its address has changed, or the session has ended.
    Changed,
}

fn person(provider: Provider, subject: &str) -> String {
    format!("{LOGIN}#{provider}#{subject}")
}

fn of_account(provider: Provider) -> String {
    format!("{LOGIN}#{provider}")
}

/// The account that is linked to a provider's person.
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
fn link_parts(app: &App, link: &Link) -> Result<Vec<TransactWriteItem>, Error> {
    let person = keyed(person(link.provider, &link.subject), LOGIN, link);
    let account = keyed(link.account_id, of_account(link.provider), link);
    Ok(vec![put_new_item(app, Table::Accounts, &person)?, put_new_item(app, Table::Accounts, &account)?])
}

/// The part of a transaction that fails if this person is no longer linked.
pub(crate) fn still_linked_part(
    app: &App,
    account: AccountId,
    provider: Provider,
    subject: &str,
) -> Result<TransactWriteItem, Error> {
    check_attribute_equals(app, Table::Accounts, (account, of_account(provider)), ("subject", text(subject)))
}

/// Links a provider's person to an account and notifies its owner at `to`. The account
/// must exist and the session must not have ended.
pub async fn add(
    app: &App,
    InSession { account_id: account, session_id }: InSession,
    to: Email,
    provider: Provider,
    identity: &Identity,
    by: &Actor,
) -> Result<Linked, Error> {
    let mut items = link_parts(app, &link(app, account, provider, identity))?;
    items.push(accounts::same_email_part(app, account, &to)?);
    items.push(sessions::still_open_part(app, account, session_id)?);
    items.push(outbox::notice(app, account, to, Notice::ProviderLinked)?);
    let event = events::Record::new(account, by, Change::ProviderLinked { provider });
    items.push(event.personal("email", &identity.email).part(app)?);
    if write_all(app, items).await? {
        return Ok(Linked::Done);
    }
    // The transaction has decided; these reads only find the reason.
    Ok(match owner(app, provider, identity).await? {
        Some(owner) if owner == account => Linked::Done,
        Some(_) => Linked::Taken,
        None if of_provider(app, account, provider).await?.is_some() => Linked::Occupied,
        None => Linked::Changed,
    })
}

/// Creates an account, its workspace and the link to the provider that verified its
/// address, in one transaction.
pub async fn register(
    app: &App,
    new: &accounts::NewAccount,
    provider: Provider,
    identity: &Identity,
    by: &Actor,
) -> Result<accounts::Registered, Error> {
    let link = link(app, new.account_id, provider, identity);
    accounts::register_with(app, new, Some(provider), link_parts(app, &link)?, by).await
}

/// The parts of a transaction that remove all links of an account, without a mail.
pub async fn unlink_all_parts(app: &App, account: AccountId) -> Result<Vec<TransactWriteItem>, Error> {
    let mut parts = Vec::new();
    for link in list(app, account).await? {
        parts.push(unlink_part(app, account, of_account(link.provider), &link)?);
        parts.push(unlink_part(app, person(link.provider, &link.subject), LOGIN, &link)?);
    }
    Ok(parts)
}

/// Deletes one side of exactly this link.
fn unlink_part(app: &App, pk: impl ToString, sk: impl ToString, link: &Link) -> Result<TransactWriteItem, Error> {
    let deleted = delete_builder(app, Table::Accounts, pk, sk)?
        .condition_expression("account_id = :account AND subject = :subject")
        .expression_attribute_values(":account", text(link.account_id))
        .expression_attribute_values(":subject", text(&link.subject));
    delete_item(deleted)
}
