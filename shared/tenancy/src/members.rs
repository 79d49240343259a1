//! Members: who belongs to a workspace, and in which role.
//!
//! Keys, in [`Table::Accounts`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<account>` | `IN#<tenant>` | a workspace they belong to, and their role there |
//! | `<tenant>` | `MEMBER#<account>` | the same membership, seen from the workspace |
//! | `<account>` | `WORKSPACES` | how many shared workspaces they belong to and own |
//! | `ENDING_MEMBERSHIPS` | `<time>#<tenant>#<account>` | a membership that ends by itself |
//!
//! A membership is two items of one role, always written in one transaction
//! with the counts of the workspace (see [`crate::workspaces`]). The authorizer
//! reads the first one on every request, so a change takes effect at once. One
//! whose time is over is read as none from that moment on, though it lies there
//! until a schedule takes it away (see [`ending`]).

mod changes;
mod ending;

pub use ending::{END, NOTE, end};
pub use ending::{END_FOUND, Ending, OVER, end_found, over};

pub use changes::{Changed, change_role, remove};

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::Kind;
use domain::{AccountId, InvitationId, Role, TenantId, Tenure, Time};
use platform::dynamodb::{get, number, text};
use platform::page::PAGE_ITEMS_MAX;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::item::keyed;
use store_core::partition::{self, ACCOUNT_PARTITIONS, Listing, TENANT_PARTITIONS};
use store_core::transaction::{
    condition_check, condition_check_builder, delete_builder, delete_item, put_new_item, update_builder, update_item,
};

use crate::workspaces::{self, Workspace};

/// Shared workspaces that one account owns.
pub const WORKSPACES_OWNED_MAX: u32 = 10;
/// Shared workspaces that one account belongs to, its own among them.
pub const WORKSPACES_JOINED_MAX: u32 = 100;

const IN: &str = "IN#";
const MEMBER: &str = "MEMBER#";
pub const WORKSPACES: &str = "WORKSPACES";

// What the operations touch.
pub const ROLE: Grant =
    Grant::operation("members::role", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const OF_ACCOUNT: Grant =
    Grant::operation("members::of_account", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const FIND: Grant =
    Grant::operation("members::find", &[Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const FIND_ALL: Grant =
    Grant::operation("members::find_all", &[Grant::items(Table::Accounts, &[Action::BatchGet], &[TENANT_PARTITIONS])]);
pub const LIST: Grant =
    Grant::operation("members::list", &[Grant::items(Table::Accounts, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const WORKSPACES_OF: Grant = Grant::operation(
    "members::workspaces_of",
    &[
        Grant::items(Table::Accounts, &[Action::Query], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::BatchGet], &[TENANT_PARTITIONS]),
    ],
);
pub const ALL_OF: Grant = Grant::operation("members::all_of", &[WORKSPACES_OF]);
pub const CHANGE_ROLE: Grant = Grant::operation(
    "members::change_role",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        events::leaves(&[Kind::RoleChanged]),
    ],
);
pub const REMOVE: Grant = Grant::operation(
    "members::remove",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[TENANT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Update, Action::Delete], &[ACCOUNT_PARTITIONS, TENANT_PARTITIONS]),
        ending::FORGET,
        events::leaves(&[Kind::MemberRemoved]),
    ],
);

#[derive(Debug, Serialize, Deserialize)]
pub struct Membership {
    #[serde(flatten)]
    pub tenure: Tenure,
    /// The invitation by which they joined; none for the founder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invitation: Option<InvitationId>,
}

/// Either of the two items of a membership.
#[derive(Deserialize)]
struct Listed {
    sk: String,
    #[serde(flatten)]
    tenure: Tenure,
}

impl Listed {
    /// Of an item of the workspace's.
    fn into_member(self) -> Result<Member, Error> {
        let account_id = self.sk.trim_start_matches(MEMBER).parse().map_err(Error::internal)?;
        Ok(Member { account_id, tenure: self.tenure })
    }
}

/// One member, seen from the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    pub account_id: AccountId,
    pub tenure: Tenure,
}

/// One workspace, seen from a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    pub workspace: Workspace,
    pub tenure: Tenure,
}

/// The sort key of a member of a workspace.
pub(crate) fn of(account: AccountId) -> String {
    format!("{MEMBER}{account}")
}

pub fn inside(tenant: TenantId) -> String {
    format!("{IN}{tenant}")
}

/// The parts of a transaction that make an account a member. They fail if it is one.
pub fn add_member_parts(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    tenure: Tenure,
    invitation: Option<InvitationId>,
) -> Result<Vec<TransactWriteItem>, Error> {
    let membership = || Membership { tenure, invitation };
    let mut parts = vec![
        put_new_item(app, Table::Accounts, &keyed(account, inside(tenant), membership()))?,
        put_new_item(app, Table::Accounts, &keyed(tenant, of(account), membership()))?,
    ];
    parts.extend(ending::note_part(app, tenant, account, tenure)?);
    Ok(parts)
}

/// The parts of a transaction that end a membership, if its role is still this one.
pub fn remove_member_parts(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    tenure: Tenure,
) -> Result<Vec<TransactWriteItem>, Error> {
    let one = |pk: String, sk: String| {
        delete_item(
            delete_builder(app, Table::Accounts, pk, sk)?
                .condition_expression("#role = :role AND since = :since")
                .expression_attribute_names("#role", "role")
                .expression_attribute_values(":role", text(tenure.role.as_str()))
                .expression_attribute_values(":since", text(tenure.since)),
        )
    };
    let mut parts = vec![one(account.to_string(), inside(tenant))?, one(tenant.to_string(), of(account))?];
    parts.extend(ending::forget_part(app, tenant, account, tenure)?);
    Ok(parts)
}

/// The part of a transaction that changes how many shared workspaces an account has.
/// It fails at the limits, and once the account is being erased.
pub fn count_workspaces_part(
    app: &App,
    account: AccountId,
    joined: i32,
    owned: i32,
) -> Result<TransactWriteItem, Error> {
    let mut conditions = Vec::new();
    let mut builder = update_builder(app, Table::Accounts, account, WORKSPACES)?
        // `revision` also changes when two changes cancel each other out.
        .update_expression("ADD joined :joined, owned :owned, revision :one")
        .expression_attribute_values(":joined", number(joined))
        .expression_attribute_values(":owned", number(owned))
        .expression_attribute_values(":one", number(1));
    if joined > 0 || owned > 0 {
        conditions.push("attribute_not_exists(closed_at)");
    }
    if joined > 0 {
        conditions.push("(attribute_not_exists(joined) OR joined < :joined_max)");
        builder = builder.expression_attribute_values(":joined_max", number(WORKSPACES_JOINED_MAX));
    }
    if owned > 0 {
        conditions.push("(attribute_not_exists(owned) OR owned < :owned_max)");
        builder = builder.expression_attribute_values(":owned_max", number(WORKSPACES_OWNED_MAX));
    }
    if !conditions.is_empty() {
        builder = builder.condition_expression(conditions.join(" AND "));
    }
    update_item(builder)
}

/// The same for one more owned workspace; refused also once another request has
/// changed what the account owns since it was seen at this revision.
pub(crate) fn count_owned_part(
    app: &App,
    account: AccountId,
    joined: i32,
    revision_seen: Option<u64>,
) -> Result<TransactWriteItem, Error> {
    let builder = update_builder(app, Table::Accounts, account, WORKSPACES)?
        .update_expression("ADD joined :joined, owned :one, revision :one")
        .expression_attribute_values(":joined", number(joined))
        .expression_attribute_values(":one", number(1));
    let unchanged = match revision_seen {
        Some(seen) => builder
            .condition_expression("attribute_not_exists(closed_at) AND revision = :seen")
            .expression_attribute_values(":seen", number(seen)),
        None => builder.condition_expression("attribute_not_exists(closed_at) AND attribute_not_exists(revision)"),
    };
    update_item(unchanged)
}

/// The part of a transaction that fails unless the member has been an admin ever since
/// this time.
pub fn admin_ever_since_part(
    app: &App,
    tenant: TenantId,
    account: AccountId,
    from: Time,
) -> Result<TransactWriteItem, Error> {
    let held = condition_check_builder(app, Table::Accounts, tenant, of(account))?
        .condition_expression(
            "#role = :admin AND (admin_since <= :from OR (attribute_not_exists(admin_since) AND since <= :from))",
        )
        .expression_attribute_names("#role", "role")
        .expression_attribute_values(":admin", text(Role::Admin.as_str()))
        // Times, as texts, sort.
        .expression_attribute_values(":from", text(from));
    condition_check(held)
}

/// The current role of an account in a workspace; `None` if it is not a member.
pub async fn role(app: &App, account: AccountId, tenant: TenantId) -> Result<Option<Role>, Error> {
    Ok(of_account(app, account, tenant).await?.map(|membership| membership.tenure.role))
}

/// As [`find`], but reads the account's own item.
pub async fn of_account(app: &App, account: AccountId, tenant: TenantId) -> Result<Option<Member>, Error> {
    let found: Option<Membership> = get(app, Table::Accounts, account, inside(tenant)).await?;
    Ok(found.map(|it| Member { account_id: account, tenure: it.tenure }).filter(|it| !it.is_over(app)))
}

/// The role of an account that joined by this invitation; `None` if it did not.
pub async fn came_by(
    app: &App,
    account: AccountId,
    tenant: TenantId,
    invitation: InvitationId,
) -> Result<Option<Role>, Error> {
    let found: Option<Membership> = get(app, Table::Accounts, account, inside(tenant)).await?;
    let now = Time::from(app.clock.now());
    Ok(found.filter(|it| it.invitation == Some(invitation) && !it.tenure.is_over(now)).map(|it| it.tenure.role))
}

/// Reads the workspace's item of a member; `None` if the account is not one.
pub async fn find(app: &App, tenant: TenantId, account: AccountId) -> Result<Option<Member>, Error> {
    Ok(find_kept(app, tenant, account).await?.filter(|it| !it.is_over(app)))
}

/// As [`find`], but also one whose time is over.
async fn find_kept(app: &App, tenant: TenantId, account: AccountId) -> Result<Option<Member>, Error> {
    let found: Option<Membership> = get(app, Table::Accounts, tenant, of(account)).await?;
    Ok(found.map(|it| Member { account_id: account, tenure: it.tenure }))
}

impl Member {
    fn is_over(&self, app: &App) -> bool {
        self.tenure.is_over(app.clock.now().into())
    }
}

/// Those of these accounts that are members now, in no order.
pub async fn find_all(
    app: &App,
    tenant: TenantId,
    accounts: impl IntoIterator<Item = AccountId>,
) -> Result<Vec<Member>, Error> {
    let keys = accounts.into_iter().map(|account| (tenant.to_string(), of(account)));
    let found: Vec<Listed> = partition::batch(app, Table::Accounts, keys).await?;
    let mut members = found.into_iter().map(Listed::into_member).collect::<Result<Vec<Member>, Error>>()?;
    members.retain(|it| !it.is_over(app));
    Ok(members)
}

/// At most `limit` members after this one, fewer where the time of some is over.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<AccountId>,
    limit: u16,
) -> Result<Listing<Member, AccountId>, Error> {
    let after = after.map(of);
    let (found, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Accounts, tenant, MEMBER, after.as_deref(), limit.into()).await?;
    let mut items = found.into_iter().map(Listed::into_member).collect::<Result<Vec<Member>, Error>>()?;
    let next = items.last().filter(|_| more).map(|last| last.account_id);
    items.retain(|it| !it.is_over(app));
    Ok(Listing { items, next })
}

/// At most `limit` of the workspaces that an account belongs to, after this one; fewer
/// where its time in some is over.
pub async fn workspaces_of(
    app: &App,
    account: AccountId,
    after: Option<TenantId>,
    limit: u16,
) -> Result<Listing<Joined, TenantId>, Error> {
    let mut listed = kept_workspaces_of(app, account, after, limit).await?;
    let now = Time::from(app.clock.now());
    listed.items.retain(|it| !it.tenure.is_over(now));
    Ok(listed)
}

async fn kept_workspaces_of(
    app: &App,
    account: AccountId,
    after: Option<TenantId>,
    limit: u16,
) -> Result<Listing<Joined, TenantId>, Error> {
    let after = after.map(inside);
    let (found, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Accounts, account, IN, after.as_deref(), limit.into()).await?;
    let tenant = |it: &Listed| it.sk.trim_start_matches(IN).parse().map_err(Error::internal);
    let ids = found.iter().map(tenant).collect::<Result<Vec<TenantId>, Error>>()?;
    let next = ids.last().copied().filter(|_| more);
    let workspaces = workspaces::find_all(app, &ids).await?;
    let joined = |(id, it): (&TenantId, Listed)| {
        let workspace = workspaces.iter().find(|workspace| workspace.id == *id)?.clone();
        Some(Joined { workspace, tenure: it.tenure })
    };
    Ok(Listing { items: ids.iter().zip(found).filter_map(joined).collect(), next })
}

/// All workspaces that an account belongs to, including the personal one, and those in
/// which its time is over and its membership not yet taken away.
pub async fn all_of(app: &App, account: AccountId) -> Result<Vec<Joined>, Error> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let some = kept_workspaces_of(app, account, after, PAGE_ITEMS_MAX).await?;
        all.extend(some.items);
        after = some.next;
        if after.is_none() {
            return Ok(all);
        }
    }
}
