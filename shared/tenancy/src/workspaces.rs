//! Workspaces, and the counts that they keep.
//!
//! Keys, in [`Table::Accounts`]: pk `<tenant>`, sk `WORKSPACE`. Its members lie
//! beside it (see [`crate::members`]), and so do its invitations.
//!
//! Invariants, kept by conditions in the transactions that change members:
//! - `members` and `admins` are how many there are;
//! - the owner is a member and an admin, so there is always an admin;
//! - `invitations` is at least the number of records of invitations: DynamoDB deletes
//!   old records by itself, and `identity_store::invitations` recounts when the limit is reached.

mod free;
mod ownership;

pub use free::FREE_OWNED_MAX;
pub use ownership::{HandedOver, Party, hand_over};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Role, TenantId, Tenure, Time, WorkspaceKind, WorkspaceName};
use platform::dynamodb::{get, number, text};
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::partition::{self, ACCOUNT_PARTITIONS, TENANT_PARTITIONS};
use store_core::transaction::{Transaction, put_new_item, retry_with_backoff, update_builder, update_item, write_all};
use store_core::{events, outbox};

use crate::{members, plans};

pub const WORKSPACE: &str = "WORKSPACE";

/// Members of one workspace.
pub const MEMBERS_MAX: u32 = 1_000;

// What the operations touch.
pub const CREATE: Grant = Grant::operation(
    "workspaces::create",
    &[
        Grant::items(Table::Accounts, &[Action::Put], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS]),
        FREE_OWNED,
        events::leaves(&[Kind::WorkspaceCreated]),
    ],
);
const FREE_OWNED: Grant = Grant::operation(
    "workspaces::free_owned",
    &[members::ALL_OF, Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS]), plans::FIND],
);
pub const FIND: Grant =
    Grant::operation("workspaces::find", &[Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const RENAME: Grant = Grant::operation(
    "workspaces::rename",
    &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Update], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::WorkspaceRenamed]),
    ],
);
pub const HAND_OVER: Grant = Grant::operation(
    "workspaces::hand_over",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[TENANT_PARTITIONS]),
        FREE_OWNED,
        outbox::PUT,
        events::leaves(&[Kind::OwnershipTransferred]),
    ],
);

/// The record in the table, without its keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workspace {
    pub id: TenantId,
    pub kind: WorkspaceKind,
    pub name: WorkspaceName,
    /// Always an admin of it.
    pub owner: AccountId,
    pub members: u32,
    pub admins: u32,
    pub invitations: u32,
    /// The day, in UTC, on which it last sent invitations, and how many on that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail_day: Option<String>,
    #[serde(default)]
    pub mails: u32,
    pub created_at: Time,
    /// Since then it has no members, and nobody can join it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Time>,
}

/// A workspace to be made, with its owner as the one member.
#[derive(Debug, Clone)]
pub struct NewWorkspace {
    pub id: TenantId,
    pub kind: WorkspaceKind,
    pub name: WorkspaceName,
    pub owner: AccountId,
}

/// The parts of a transaction that make a workspace; they fail if there is one of
/// this id.
pub fn create_parts(app: &App, new: &NewWorkspace) -> Result<Vec<TransactWriteItem>, Error> {
    let now = Time::from(app.clock.now());
    let workspace = Workspace {
        id: new.id,
        kind: new.kind,
        name: new.name.clone(),
        owner: new.owner,
        members: 1,
        admins: 1,
        invitations: 0,
        mail_day: None,
        mails: 0,
        created_at: now,
        closed_at: None,
    };
    let mut parts = vec![put_new_item(app, Table::Accounts, &keyed(new.id, WORKSPACE, workspace))?];
    parts.extend(members::add_member_parts(app, new.id, new.owner, Tenure::begin(Role::Admin, now), None)?);
    Ok(parts)
}

/// The outcome of [`create`].
#[derive(Debug)]
pub enum Created {
    /// Created now, or by an earlier run of the same request.
    Done(Workspace),
    /// The account owns, or belongs to, as many workspaces as it may.
    LimitMet,
    /// It owns [`FREE_OWNED_MAX`] free ones.
    FreeLimitMet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Workspace,
    OwnerCounts,
    Event,
}

/// The part of a transaction that leaves the event of a workspace made by [`create_parts`].
pub fn created_event(app: &App, new: &NewWorkspace, by: &Actor) -> Result<TransactWriteItem, Error> {
    let change = Change::WorkspaceCreated { owner: new.owner };
    events::Record::new(new.id, by, change).personal("name", &new.name).part(app)
}

/// Makes a shared workspace, all or nothing.
pub async fn create(app: &App, new: &NewWorkspace, by: &Actor) -> Result<Created, Error> {
    let mut tries = 0;
    let found = loop {
        let owned = free::owned(app, new.owner).await?;
        let found = find(app, new.id).await?;
        if found.is_some() {
            break found;
        }
        if owned.is_at_limit() {
            return Ok(Created::LimitMet);
        }
        if !owned.has_room() {
            return Ok(Created::FreeLimitMet);
        }
        let written = Transaction::new(app)
            .with_all(Part::Workspace, create_parts(app, new)?)
            .with(Part::OwnerCounts, members::count_owned_part(app, new.owner, 1, owned.revision)?)
            .with(Part::Event, created_event(app, new, by)?)
            .write()
            .await?;
        if written.is_err_and(|failed| failed.contains(&Part::OwnerCounts)) {
            // Another request has changed what the account owns.
            retry_with_backoff(&mut tries, format!("what {} owns", new.owner)).await?;
        }
    };
    let made = found.filter(|found| found.owner == new.owner);
    made.map(Created::Done).ok_or_else(|| Error::internal("two workspaces of one id"))
}

/// Reads a workspace.
pub async fn find(app: &App, id: TenantId) -> Result<Option<Workspace>, Error> {
    get(app, Table::Accounts, id, WORKSPACE).await
}

/// Those of these workspaces that exist.
pub(crate) async fn find_all(app: &App, ids: &[TenantId]) -> Result<Vec<Workspace>, Error> {
    partition::batch(app, Table::Accounts, ids.iter().map(|id| (id.to_string(), WORKSPACE.to_owned()))).await
}

/// Renames a workspace; `None` if there is no open workspace of this id. The name that it
/// has changes nothing.
pub async fn rename(app: &App, id: TenantId, name: &WorkspaceName, by: &Actor) -> Result<Option<Workspace>, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, id).await?.filter(|found| found.closed_at.is_none()) else { return Ok(None) };
        if seen.name == *name {
            return Ok(Some(seen));
        }
        let rename = update_builder(app, Table::Accounts, id, WORKSPACE)?
            .update_expression("SET #name = :name")
            .condition_expression("#name = :seen AND attribute_not_exists(closed_at)")
            .expression_attribute_names("#name", "name")
            .expression_attribute_values(":name", text(name))
            .expression_attribute_values(":seen", text(&seen.name));
        let event = events::Record::new(id, by, Change::WorkspaceRenamed {}).personal("name", name).part(app)?;
        if write_all(app, vec![update_item(rename)?, event]).await? {
            return Ok(Some(Workspace { name: name.clone(), ..seen }));
        }
        retry_with_backoff(&mut tries, format!("the name of {id}")).await?;
    }
}

/// The part of a transaction that closes a workspace whose only member is its owner.
/// Nobody is a member of it then, even while items of that membership remain.
pub fn close_part(app: &App, id: TenantId, owner: AccountId, at: Time) -> Result<TransactWriteItem, Error> {
    let close = update_builder(app, Table::Accounts, id, WORKSPACE)?
        .update_expression("SET #name = :name, closed_at = :at, #members = :none, #admins = :none")
        .condition_expression("#owner = :owner AND #members = :one")
        .expression_attribute_names("#name", "name")
        .expression_attribute_names("#members", "members")
        .expression_attribute_names("#admins", "admins")
        .expression_attribute_names("#owner", "owner")
        .expression_attribute_values(":name", text(WorkspaceName::closed()))
        .expression_attribute_values(":at", text(at))
        .expression_attribute_values(":owner", text(owner))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":none", number(0));
    update_item(close)
}

/// How a transaction changes the counts of a workspace.
#[derive(Debug, Clone, Copy, Default)]
pub struct CountChanges {
    pub members: i32,
    pub admins: i32,
    pub invitations: i32,
    /// The account that stops being a member or an admin. It must not be the owner.
    pub lowered: Option<AccountId>,
}

/// The part of a transaction that changes the counts. It fails where a limit would be
/// exceeded or an invariant broken; the caller reads the workspace to learn which.
pub fn change_counts_part(app: &App, id: TenantId, changes: CountChanges) -> Result<TransactWriteItem, Error> {
    let counts = [("members", changes.members), ("admins", changes.admins), ("invitations", changes.invitations)];
    let mut builder = update_builder(app, Table::Accounts, id, WORKSPACE)?;
    let (mut sets, mut conditions) = (Vec::new(), vec!["attribute_exists(pk)"]);
    for (name, change) in counts.into_iter().filter(|(_, change)| *change != 0) {
        sets.push(format!("#{name} = #{name} + :{name}"));
        builder = builder
            .expression_attribute_names(format!("#{name}"), name)
            .expression_attribute_values(format!(":{name}"), number(change));
    }
    if changes.members > 0 {
        conditions.extend(["attribute_not_exists(closed_at)", "#members < :most"]);
        builder = builder.expression_attribute_values(":most", number(MEMBERS_MAX));
    }
    if changes.admins < 0 {
        conditions.push("#admins > :one");
        builder = builder.expression_attribute_values(":one", number(1));
    }
    if let Some(lowered) = changes.lowered {
        conditions.push("#owner <> :lowered");
        builder = builder
            .expression_attribute_names("#owner", "owner")
            .expression_attribute_values(":lowered", text(lowered));
    }
    update_item(
        builder.update_expression(format!("SET {}", sets.join(", "))).condition_expression(conditions.join(" AND ")),
    )
}
