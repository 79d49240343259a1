//! Erasing an account: everything that tells who somebody is goes, their ids
//! stay as pseudonyms in what others rely on (receipts, the log, books).
//!
//! Keys, in [`Table::Accounts`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<account>` | `WORKSPACES` | `closed_at` tells that the account is, or is being, erased: it stays |
//! | `ERASURES` | `<account>` | an erasure that has begun and not ended, and what it needs to know |
//!
//! [`begin`] is one transaction: with it the address, the person, the
//! password and the links to providers are gone, so nobody can log in, join or
//! found any more. The two steps that follow can be repeated from the start, and
//! the record of the erasure goes last: whoever finds one finishes it.
//! [`erase_person`] deletes what gives access and what tells who it was, at once;
//! [`erase_content`] deletes what lies in the workspaces that were theirs alone, when
//! no worker can be writing there any more.
//!
//! [`crate::personal_data`] lists every place where something about a person lies.

mod content;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, EventLog, Kind};
use domain::{AccountId, Email, KeyId, Role, TenantId, Time, WorkspaceKind};
use generations_store::{generations, uploads};
use identity_store::accounts::{self, ACCOUNT, EMAIL, PASSWORD, email_key};
use identity_store::{api_keys, invitations, logins, sessions};
use platform::dynamodb::{get, number, text};
use platform::endpoint::Key;
use platform::page::PAGE_ITEMS_MAX;
use platform::{Action, App, Bucket, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::partition::{self, ACCOUNT_PARTITIONS, TENANT_PARTITIONS};
use store_core::transaction::{
    delete_builder, delete_item, put_new_item, retry_with_backoff, update_builder, update_item, write_all,
};
use store_core::{events, outbox};
use subscriptions_store::subscriptions;
use tenancy_store::members::{self, Changed, Joined, WORKSPACES};
use tenancy_store::workspaces::{self, Workspace};
use webhooks_store::webhooks;

use crate::exports;

const ERASURES: &str = "ERASURES";
/// Where the billing details of a workspace lie, in [`Table::Orders`].
const BILLING: &str = "BILLING";

// What the operations touch.
pub const BEGIN: Grant = Grant::operation(
    "erasures::begin",
    &[
        members::ALL_OF,
        accounts::PERSON,
        Grant::items(Table::Accounts, &[Action::Delete], &[Key::Named(EMAIL), ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Put], &[Key::Only(ERASURES)]),
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        logins::END,
        events::leaves(&[Kind::ErasureBegun, Kind::WorkspaceClosed]),
    ],
);
pub const BEGUN: Grant =
    Grant::operation("erasures::begun", &[Grant::items(Table::Accounts, &[Action::Query], &[Key::Only(ERASURES)])]);
pub const ERASE_PERSON: Grant = Grant::operation(
    "erasures::erase_person",
    &[
        exports::ERASE,
        sessions::END_ALL,
        api_keys::ERASE_MAKER,
        members::ALL_OF,
        members::REMOVE,
        invitations::FORGET,
        Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS]),
        logins::END,
        Grant::items(Table::Accounts, &[Action::Query, Action::Delete], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update], &[Key::Only(ERASURES)]),
        events::ERASE_TEXTS_OF_ACCOUNT,
    ],
);
pub const ERASE_CONTENT: Grant = Grant::operation(
    "erasures::erase_content",
    &[
        generations::CANCEL,
        generations::ERASE_TEXTS,
        Grant::items(Table::Generations, &[Action::Query], &[Key::Any]),
        subscriptions::REQUEST_END,
        uploads::ERASE_ALL,
        Grant::items(Table::Orders, &[Action::Query, Action::Delete], &[Key::Named(BILLING)]),
        webhooks::ERASE_ALL,
        Grant::erase_blobs(Bucket::Artifacts),
        Grant::items(Table::Accounts, &[Action::Delete], &[Key::Only(ERASURES)]),
        outbox::HOLDS_EVENTS,
        events::ERASE_TEXTS,
        events::leaves(&[Kind::ErasureFinished]),
    ],
);

/// One that has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    pub account_id: AccountId,
    /// Under which invitations to them lie; `None` once those are gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<Email>,
    /// Those that were theirs alone, and are closed now.
    workspaces: Vec<TenantId>,
    pub begun_at: Time,
}

/// What became of a wish to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    Begun(Erasure),
    /// These shared workspaces would be left without an owner or an admin.
    Needed(Vec<TenantId>),
    /// There is no such account, or no more.
    Absent,
}

#[derive(Default, Deserialize)]
struct Counts {
    revision: Option<i64>,
}

/// Takes the account away from its person, all or nothing.
pub async fn begin(app: &App, account: AccountId, by: &Actor) -> Result<Begun, Error> {
    let mut tries = 0;
    loop {
        // First: what changes after this changes the revision.
        let counts: Option<Counts> = get(app, Table::Accounts, account, WORKSPACES).await?;
        let Some(person) = accounts::person(app, account).await? else { return Ok(Begun::Absent) };
        let joined = members::all_of(app, account).await?;
        let needed: Vec<TenantId> =
            joined.iter().filter(|it| is_needed(it, account)).map(|it| it.workspace.id).collect();
        if !needed.is_empty() {
            return Ok(Begun::Needed(needed));
        }
        let owned = joined.iter().map(|it| &it.workspace).filter(|it| it.owner == account);
        let workspaces: Vec<TenantId> = owned.map(|it| it.id).collect();
        let begun_at = app.clock.now().into();
        let erasure = Erasure { account_id: account, email: Some(person.email.clone()), workspaces, begun_at };
        let mut parts = begin_parts(app, &erasure, &person.email, counts.unwrap_or_default().revision)?;
        parts.push(events::record(app, account, by, Change::ErasureBegun {})?);
        for workspace in &erasure.workspaces {
            parts.push(workspaces::close_part(app, *workspace, account, erasure.begun_at)?);
            parts.push(events::record(app, *workspace, by, Change::WorkspaceClosed {})?);
        }
        parts.extend(logins::unlink_all_parts(app, account).await?);
        if write_all(app, parts).await? {
            return Ok(Begun::Begun(erasure));
        }
        retry_with_backoff(&mut tries, account).await?;
    }
}

/// Whether others are left who need this member.
fn is_needed(joined: &Joined, account: AccountId) -> bool {
    let Workspace { kind, owner, members, admins, .. } = joined.workspace;
    let last_admin = joined.tenure.role == Role::Admin && admins == 1;
    kind == WorkspaceKind::Shared && members > 1 && (owner == account || last_admin)
}

fn begin_parts(
    app: &App,
    erasure: &Erasure,
    email: &Email,
    revision: Option<i64>,
) -> Result<Vec<TransactWriteItem>, Error> {
    let account = erasure.account_id;
    let person = delete_builder(app, Table::Accounts, account, ACCOUNT)?
        .condition_expression("email = :email")
        .expression_attribute_values(":email", text(email));
    let address = delete_builder(app, Table::Accounts, email_key(email), EMAIL)?
        .condition_expression("account_id = :account")
        .expression_attribute_values(":account", text(account));
    let closed = update_builder(app, Table::Accounts, account, WORKSPACES)?
        .update_expression("SET closed_at = :now")
        .expression_attribute_values(":now", text(erasure.begun_at));
    let closed = match revision {
        Some(seen) => {
            closed.condition_expression("revision = :seen").expression_attribute_values(":seen", number(seen))
        }
        None => closed.condition_expression("attribute_not_exists(pk)"),
    };
    Ok(vec![
        delete_item(person)?,
        delete_item(address)?,
        delete_item(delete_builder(app, Table::Accounts, account, PASSWORD)?)?,
        update_item(closed)?,
        put_new_item(app, Table::Accounts, &keyed(ERASURES, account, erasure))?,
    ])
}

/// Erasures that have begun and not ended.
pub async fn begun(app: &App) -> Result<Vec<Erasure>, Error> {
    let limit = usize::from(PAGE_ITEMS_MAX);
    let prefix = AccountId::PREFIX;
    partition::all(app, Table::Accounts, ERASURES, prefix, |it: &Erasure| it.account_id.to_string(), limit).await
}

/// Deletes all that gives access and all that tells who it was. It can be repeated.
pub async fn erase_person(app: &App, erasure: &Erasure) -> Result<(), Error> {
    let account = erasure.account_id;
    // First what gives access, then what tells who it was.
    exports::erase(app, account).await?;
    partition::clear(app, Table::Sessions, account, |sk| !sk.starts_with(KeyId::PREFIX)).await?;
    api_keys::erase_maker(app, account).await?;
    for joined in members::all_of(app, account).await? {
        part(app, account, &joined).await?;
    }
    if let Some(email) = &erasure.email {
        invitations::forget(app, email, &Actor::person(erasure.account_id)).await?;
    }
    // One that was linked while the erasure began.
    let links = logins::unlink_all_parts(app, account).await?;
    if !links.is_empty() {
        write_all(app, links).await?;
    }
    partition::clear(app, Table::Accounts, account, |sk| sk != WORKSPACES).await?;
    events::erase_texts(app, account.into()).await?;
    forget_email(app, account).await
}

/// The record of an erasure keeps no address for longer than it needs it.
async fn forget_email(app: &App, account: AccountId) -> Result<(), Error> {
    let forget = update_builder(app, Table::Accounts, ERASURES, account)?
        .update_expression("REMOVE email")
        .condition_expression("attribute_exists(pk)");
    // Where the record is gone, somebody else has finished the erasure.
    write_all(app, vec![update_item(forget)?]).await.map(drop)
}

/// What became of a step that may have to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Finished,
    /// A worker may still be writing, a subscription is being ended, or an event is on its way
    /// into its log: to be done again later.
    Waiting,
}

/// Deletes what lies in the workspaces that were theirs alone, and then the record of
/// the erasure. It can be repeated. Receipts stay: they are evidence that others hold
/// too, and name files, hashes and pseudonyms.
pub async fn erase_content(app: &App, erasure: &Erasure, by: &Actor) -> Result<Progress, Error> {
    for tenant in &erasure.workspaces {
        if content::erase(app, *tenant, by).await? == Progress::Waiting {
            return Ok(Progress::Waiting);
        }
    }
    if erase_logs(app, erasure).await? == Progress::Waiting {
        return Ok(Progress::Waiting);
    }
    let record = delete_builder(app, Table::Accounts, ERASURES, erasure.account_id)?
        .condition_expression("attribute_exists(pk)");
    let event = events::record(app, erasure.account_id, by, Change::ErasureFinished {})?;
    // Where the record is gone, somebody else has finished the erasure.
    write_all(app, vec![delete_item(record)?, event]).await?;
    Ok(Progress::Finished)
}

/// Takes the texts out of the logs of the account and of the closed workspaces, once no event
/// that still has its texts is on its way into one of them.
async fn erase_logs(app: &App, erasure: &Erasure) -> Result<Progress, Error> {
    let workspaces = erasure.workspaces.iter().copied().map(EventLog::from);
    let logs: Vec<EventLog> = workspaces.chain([erasure.account_id.into()]).collect();
    for log in &logs {
        if outbox::holds_events(app, *log).await? {
            return Ok(Progress::Waiting);
        }
    }
    for log in logs {
        events::erase_texts(app, log).await?;
    }
    Ok(Progress::Finished)
}

async fn part(app: &App, account: AccountId, joined: &Joined) -> Result<(), Error> {
    let tenant = joined.workspace.id;
    if joined.workspace.closed_at.is_none() {
        return match members::remove(app, tenant, account, &Actor::person(account)).await? {
            Changed::Done(_) | Changed::Absent => Ok(()),
            other => Err(Error::internal(format!("{account} cannot leave {tenant}: {other:?}"))),
        };
    }
    for invitation in invitations::of_workspace(app, tenant).await? {
        invitations::revoke(app, tenant, invitation.id, &Actor::person(account)).await?;
    }
    let mut parts = members::remove_member_parts(app, tenant, account, joined.tenure)?;
    if joined.workspace.kind == WorkspaceKind::Shared {
        parts.push(members::count_workspaces_part(app, account, -1, -1)?);
    }
    write_all(app, parts).await?;
    Ok(())
}
