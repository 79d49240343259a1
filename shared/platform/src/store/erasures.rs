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
//! found any more. What
//! [`finish`] does can be done again from the start, and the record of the
//! erasure goes last: whoever finds one finishes it.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, Email, Role, TenantId, Time, WorkspaceKind};
use serde::{Deserialize, Serialize};

use super::accounts::{self, ACCOUNT, EMAIL, PASSWORD, email_key};
use super::item::keyed;
use super::members::{self, Changed, Joined, WORKSPACES};
use super::transaction::{
    delete_builder, delete_item, number, put_new_item, retry_with_backoff, update_builder, update_item, write_all,
};
use super::workspaces::{self, Workspace};
use super::{ACCOUNT_PARTITIONS, TENANT_PARTITIONS, api_keys, get, invitations, logins, partition, sessions, text};
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Table};
use crate::error::Error;
use crate::page::PAGE_ITEMS_MAX;

const ERASURES: &str = "ERASURES";

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
    ],
);
pub const BEGUN: Grant =
    Grant::operation("erasures::begun", &[Grant::items(Table::Accounts, &[Action::Query], &[Key::Only(ERASURES)])]);
pub const FINISH: Grant = Grant::operation(
    "erasures::finish",
    &[
        sessions::END_ALL,
        members::ALL_OF,
        members::REMOVE,
        api_keys::LIST,
        api_keys::REVOKE,
        invitations::FORGET,
        Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS]),
        logins::END,
        Grant::items(Table::Accounts, &[Action::Query, Action::Delete], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Delete], &[Key::Only(ERASURES)]),
    ],
);

/// One that has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    pub account_id: AccountId,
    /// Under which invitations to them lie.
    email: Email,
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
pub async fn begin(app: &App, account: AccountId) -> Result<Begun, Error> {
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
        let erasure = Erasure { account_id: account, email: person.email, begun_at: app.clock.now().into() };
        let mut parts = begin_parts(app, &erasure, counts.unwrap_or_default().revision)?;
        for workspace in joined.iter().map(|it| &it.workspace).filter(|it| it.owner == account) {
            parts.push(workspaces::close_part(app, workspace.id, account, erasure.begun_at)?);
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
    let last_admin = joined.role == Role::Admin && admins == 1;
    kind == WorkspaceKind::Shared && members > 1 && (owner == account || last_admin)
}

fn begin_parts(app: &App, erasure: &Erasure, revision: Option<i64>) -> Result<Vec<TransactWriteItem>, Error> {
    let account = erasure.account_id;
    let person = delete_builder(app, Table::Accounts, account, ACCOUNT)?
        .condition_expression("email = :email")
        .expression_attribute_values(":email", text(&erasure.email));
    let address = delete_builder(app, Table::Accounts, email_key(&erasure.email), EMAIL)?
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

/// Takes away all that is left. Done again, also after it broke off, it ends the same.
pub async fn finish(app: &App, erasure: &Erasure) -> Result<(), Error> {
    let account = erasure.account_id;
    // First what gives access, then what tells who it was.
    partition::clear(app, Table::Sessions, account, |_| true).await?;
    for joined in members::all_of(app, account).await? {
        let tenant = joined.workspace.id;
        revoke_keys(app, account, tenant).await?;
        part(app, account, &joined).await?;
    }
    invitations::forget(app, &erasure.email).await?;
    // One that was linked while the erasure began.
    let links = logins::unlink_all_parts(app, account).await?;
    if !links.is_empty() {
        write_all(app, links).await?;
    }
    partition::clear(app, Table::Accounts, account, |sk| sk != WORKSPACES).await?;
    write_all(app, vec![delete_item(delete_builder(app, Table::Accounts, ERASURES, account)?)?]).await?;
    Ok(())
}

async fn part(app: &App, account: AccountId, joined: &Joined) -> Result<(), Error> {
    let tenant = joined.workspace.id;
    if joined.workspace.closed_at.is_none() {
        return match members::remove(app, tenant, account).await? {
            Changed::Done(_) | Changed::Absent => Ok(()),
            other => Err(Error::internal(format!("{account} cannot leave {tenant}: {other:?}"))),
        };
    }
    for invitation in invitations::of_workspace(app, tenant).await? {
        invitations::revoke(app, tenant, invitation.id).await?;
    }
    let mut parts = members::remove_member_parts(app, tenant, account, joined.role)?.to_vec();
    if joined.workspace.kind == WorkspaceKind::Shared {
        parts.push(members::count_workspaces_part(app, account, -1, -1)?);
    }
    write_all(app, parts).await?;
    Ok(())
}

/// The keys that they made stop with the membership; this says so to the others.
async fn revoke_keys(app: &App, account: AccountId, tenant: TenantId) -> Result<(), Error> {
    let mut after = None;
    loop {
        let (keys, next) = api_keys::list(app, tenant, after, PAGE_ITEMS_MAX).await?;
        for key in keys.into_iter().filter(|key| key.made_by == account && key.revoked_at.is_none()) {
            api_keys::revoke(app, key).await?;
        }
        after = next;
        if after.is_none() {
            return Ok(());
        }
    }
}
