//! Changes of a member by the others, or by themself.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{AccountId, Role, TenantId};

use super::{Member, counting, find, inside, of, parting};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::text;
use crate::store::transaction::{Written, again, update, updating, write};
use crate::store::workspaces::{self, Tally};

/// What became of a change of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    Done(Member),
    /// Not, or no longer, a member.
    Absent,
    /// The owner stays, and stays an admin, until the workspace is another's.
    Owner,
    /// There would be no admin left.
    LastAdmin,
}

/// Gives a member another role.
pub async fn change_role(app: &App, tenant: TenantId, account: AccountId, role: Role) -> Result<Changed, Error> {
    changing(app, tenant, account, |member| {
        let one = |pk: String, sk: String| {
            let part = update(app, Table::Accounts, pk, sk)?
                .update_expression("SET #role = :role")
                .condition_expression("#role = :seen")
                .expression_attribute_names("#role", "role")
                .expression_attribute_values(":role", text(role.as_str()))
                .expression_attribute_values(":seen", text(member.role.as_str()));
            updating(part)
        };
        let mut parts = vec![one(account.to_string(), inside(tenant))?, one(tenant.to_string(), of(account))?];
        let admins = i32::from(role == Role::Admin) - i32::from(member.role == Role::Admin);
        if admins != 0 {
            let lowered = Some(account).filter(|_| admins < 0);
            parts.push(workspaces::tally(app, tenant, Tally { admins, lowered, ..Tally::default() })?);
        }
        Ok((parts, Member { role, ..member }))
    })
    .await
}

/// Ends a membership, and with it all access by it.
pub async fn remove(app: &App, tenant: TenantId, account: AccountId) -> Result<Changed, Error> {
    changing(app, tenant, account, |member| {
        let admins = -i32::from(member.role == Role::Admin);
        let mut parts = parting(app, tenant, account, member.role)?.to_vec();
        let tally = Tally { members: -1, admins, lowered: Some(account), ..Tally::default() };
        parts.push(workspaces::tally(app, tenant, tally)?);
        parts.push(counting(app, account, -1, 0)?);
        Ok((parts, member))
    })
    .await
}

/// Decides on what was seen and writes if that is still so; else looks again.
/// The first two parts are the membership's, the third counts.
async fn changing(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    change: impl Fn(Member) -> Result<(Vec<TransactWriteItem>, Member), Error>,
) -> Result<Changed, Error> {
    let mut tries = 0;
    loop {
        let Some(member) = find(app, tenant, account).await? else { return Ok(Changed::Absent) };
        let (parts, next) = change(member)?;
        match write(app, parts).await? {
            Written::Done => return Ok(Changed::Done(next)),
            // The membership is not what was seen: look again.
            refused if refused.refused([0, 1]) => {}
            Written::Refused(_) => {
                let owner = workspaces::find(app, tenant).await?.is_some_and(|found| found.owner == account);
                return Ok(if owner { Changed::Owner } else { Changed::LastAdmin });
            }
        }
        again(&mut tries, tenant).await?;
    }
}
