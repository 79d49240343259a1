//! Changes of a membership, by an admin or by the member.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change};
use domain::{AccountId, Role, TenantId, Tenure};
use platform::dynamodb::text;
use platform::{App, Error, Table};
use store_core::events;
use store_core::transaction::{Transaction, retry_with_backoff, update_builder, update_item};

use super::{Member, count_workspaces_part, find_kept, inside, of, remove_member_parts};
use crate::workspaces::{self, CountChanges};

/// The outcome of a change of a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    Done(Member),
    /// The account is not a member.
    Absent,
    /// The account owns the workspace. An owner stays an admin until ownership is transferred.
    Owner,
    /// The workspace would have no admin left.
    LastAdmin,
    /// The membership ends by itself, and so is one of a viewer.
    Ending,
}

/// Gives a member another role.
pub async fn change_role(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    role: Role,
    by: &Actor,
) -> Result<Changed, Error> {
    let is_member = |member: &Member| !member.is_over(app);
    changing(app, tenant, account, is_member, |member| {
        if member.tenure.ends_at.is_some() && role != Role::Viewer {
            return Ok(Err(Changed::Ending));
        }
        let changed = member.tenure.change(role, app.clock.now().into());
        let one = |pk: String, sk: String| role_change_part(app, (pk, sk), member.tenure, changed);
        let mut transaction = Transaction::new(app)
            .with(Part::Membership, one(account.to_string(), inside(tenant))?)
            .with(Part::Membership, one(tenant.to_string(), of(account))?);
        let admins = i32::from(role == Role::Admin) - i32::from(member.tenure.role == Role::Admin);
        if admins != 0 {
            let lowered = Some(account).filter(|_| admins < 0);
            let changes = CountChanges { admins, lowered, ..CountChanges::default() };
            transaction.add(Part::Workspace, workspaces::change_counts_part(app, tenant, changes)?);
        }
        let change = Change::RoleChanged { account_id: account, from: member.tenure.role, to: role };
        if role != member.tenure.role {
            transaction.add(Part::Event, events::record(app, tenant, by, change)?);
        }
        Ok(Ok((transaction, Member { tenure: changed, ..member })))
    })
    .await
}

/// The part of a transaction that changes the role in one item of a membership, if
/// nobody changed it since it was read. The role alone would not tell: it may have been
/// taken and given back.
fn role_change_part(
    app: &App,
    (pk, sk): (String, String),
    seen: Tenure,
    changed: Tenure,
) -> Result<TransactWriteItem, Error> {
    let mut part = update_builder(app, Table::Accounts, pk, sk)?
        .expression_attribute_names("#role", "role")
        .expression_attribute_values(":role", text(changed.role.as_str()))
        .expression_attribute_values(":seen", text(seen.role.as_str()));
    let (mut set, mut removed) = ("SET #role = :role".to_owned(), String::new());
    let mut same = "#role = :seen AND since = :since".to_owned();
    part = part.expression_attribute_values(":since", text(seen.since));
    match seen.ends_at {
        Some(ends_at) => {
            same += " AND ends_at = :ends_at";
            part = part.expression_attribute_values(":ends_at", text(ends_at));
        }
        None => same += " AND attribute_not_exists(ends_at)",
    }
    for (name, before, after) in [
        ("editor_since", seen.editor_since(), changed.editor_since()),
        ("admin_since", seen.admin_since(), changed.admin_since()),
    ] {
        match before {
            Some(before) => {
                same += &format!(" AND {name} = :{name}_seen");
                part = part.expression_attribute_values(format!(":{name}_seen"), text(before));
            }
            None => same += &format!(" AND attribute_not_exists({name})"),
        }
        match after {
            Some(after) => {
                set += &format!(", {name} = :{name}");
                part = part.expression_attribute_values(format!(":{name}"), text(after));
            }
            None => removed += if removed.is_empty() { name } else { ", admin_since" },
        }
    }
    if !removed.is_empty() {
        set += &format!(" REMOVE {removed}");
    }
    update_item(part.update_expression(set).condition_expression(same))
}

/// Ends a membership, and so all access that depends on it.
pub async fn remove(app: &App, tenant: TenantId, account: AccountId, by: &Actor) -> Result<Changed, Error> {
    remove_if(app, tenant, account, by, |_| true).await
}

/// Takes away a membership if its time is over, and not another one that has begun since.
pub(super) async fn remove_over(app: &App, tenant: TenantId, account: AccountId, by: &Actor) -> Result<Changed, Error> {
    remove_if(app, tenant, account, by, |member| member.is_over(app)).await
}

async fn remove_if(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    by: &Actor,
    is_meant: impl Fn(&Member) -> bool,
) -> Result<Changed, Error> {
    changing(app, tenant, account, is_meant, |member| {
        let admins = -i32::from(member.tenure.role == Role::Admin);
        let changes = CountChanges { members: -1, admins, lowered: Some(account), ..CountChanges::default() };
        let transaction = Transaction::new(app)
            .with_all(Part::Membership, remove_member_parts(app, tenant, account, member.tenure)?)
            .with(Part::Workspace, workspaces::change_counts_part(app, tenant, changes)?)
            .with(Part::AccountCounts, count_workspaces_part(app, account, -1, 0)?)
            .with(Part::Event, events::record(app, tenant, by, Change::MemberRemoved { account_id: account })?);
        Ok(Ok((transaction, member)))
    })
    .await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Membership,
    Workspace,
    AccountCounts,
    Event,
}

/// Decides on what was read, and writes if that is unchanged; otherwise reads again. A
/// member that is not meant is none.
async fn changing<'a>(
    app: &'a App,
    tenant: TenantId,
    account: AccountId,
    is_meant: impl Fn(&Member) -> bool,
    change: impl Fn(Member) -> Result<Result<(Transaction<'a, Part>, Member), Changed>, Error>,
) -> Result<Changed, Error> {
    let mut tries = 0;
    loop {
        let found = find_kept(app, tenant, account).await?.filter(&is_meant);
        let Some(member) = found else { return Ok(Changed::Absent) };
        let (transaction, next) = match change(member)? {
            Ok(changed) => changed,
            Err(refused) => return Ok(refused),
        };
        match transaction.write().await? {
            Ok(()) => return Ok(Changed::Done(next)),
            // Another request has changed the membership.
            Err(failed) if failed.contains(&Part::Membership) => {}
            Err(_) => {
                let owner = workspaces::find(app, tenant).await?.is_some_and(|found| found.owner == account);
                return Ok(if owner { Changed::Owner } else { Changed::LastAdmin });
            }
        }
        retry_with_backoff(&mut tries, tenant).await?;
    }
}
