//! Accounts and workspaces as staff sees them, and the reason that each look at one carries.

use domain::events::{EventLog, Viewed};
use domain::{AccountId, Email, PersonName, Reason, Role, TenantId, Time, WorkspaceKind, WorkspaceName};
use identity_store::accounts::{self, Person};
use identity_store::suspensions::{self, Owner, Suspension};
use platform::staff::Staff;
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::acts::{self, Act};
use tenancy_store::members::{self, Joined};
use tenancy_store::workspaces::{self, Workspace};

pub(crate) const ACCOUNT: &str = "account";
pub(crate) const WORKSPACE: &str = "workspace";

/// Why staff looks at something of a customer's, or acts.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithReason {
    pub(crate) reason: Reason,
}

/// An account as staff sees it.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct CustomerAccount {
    id: AccountId,
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = PersonName, required = false)]
    name: Option<PersonName>,
    created_at: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Suspended, required = false)]
    suspended: Option<Suspended>,
    /// Those that it belongs to, the personal one among them.
    #[schema(max_items = 200)]
    workspaces: Vec<JoinedWorkspace>,
}

/// A workspace of an account.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct JoinedWorkspace {
    id: TenantId,
    name: WorkspaceName,
    /// Of the account.
    role: Role,
}

/// Since when something is suspended. Why, its log says.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Suspended {
    since: Time,
    /// Who did it.
    by: domain::StaffId,
}

impl From<Suspension> for Suspended {
    fn from(suspension: Suspension) -> Self {
        Self { since: suspension.since, by: suspension.by }
    }
}

/// A workspace as staff sees it.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct CustomerWorkspace {
    id: TenantId,
    name: WorkspaceName,
    kind: WorkspaceKind,
    /// Whose it is.
    owner: AccountId,
    /// How many.
    #[schema(minimum = 0, maximum = 1000, example = 3)]
    members: u32,
    created_at: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Suspended, required = false)]
    suspended: Option<Suspended>,
}

/// Writes down that an account is read, and answers it.
pub(crate) async fn account(
    app: &App,
    staff: &Staff,
    id: AccountId,
    reason: &Reason,
) -> Result<CustomerAccount, Error> {
    let Person { email, name, created_at, .. } = accounts::person(app, id).await?.ok_or_else(no_account)?;
    let joined = members::all_of(app, id).await?;
    let suspended = suspensions::find(app, id.into()).await?.map(Into::into);
    let act = Act { by: staff, subject: id.into(), reason };
    acts::view(app, &act, Viewed::Account).await?;
    let view = |it: Joined| JoinedWorkspace { id: it.workspace.id, name: it.workspace.name, role: it.tenure.role };
    let now = Time::from(app.clock.now());
    let workspaces = joined.into_iter().filter(|it| !it.tenure.is_over(now)).map(view).collect();
    Ok(CustomerAccount { id, email, name, created_at, suspended, workspaces })
}

/// An open workspace; a closed one is as absent as one that never was.
pub(crate) async fn open_workspace(app: &App, id: TenantId) -> Result<Workspace, Error> {
    let found = workspaces::find(app, id).await?.filter(|found| found.closed_at.is_none());
    found.ok_or(Error::NotFound { what: WORKSPACE })
}

pub(crate) fn workspace_view(workspace: Workspace, suspension: Option<Suspension>) -> CustomerWorkspace {
    let Workspace { id, name, kind, owner, members, created_at, .. } = workspace;
    CustomerWorkspace { id, name, kind, owner, members, created_at, suspended: suspension.map(Into::into) }
}

/// Who is mailed about an account.
pub(crate) async fn owner_of_account(app: &App, id: AccountId) -> Result<Owner, Error> {
    let person = accounts::person(app, id).await?.ok_or_else(no_account)?;
    Ok(Owner { account_id: id, email: person.email, workspace: None })
}

/// Who is mailed about a workspace.
pub(crate) async fn owner_of_workspace(app: &App, id: TenantId) -> Result<Owner, Error> {
    let workspace = open_workspace(app, id).await?;
    let person = accounts::person(app, workspace.owner).await?.ok_or(Error::NotFound { what: WORKSPACE })?;
    let name = Some(workspace.name.to_string());
    Ok(Owner { account_id: workspace.owner, email: person.email, workspace: name })
}

/// The act of this caller about a customer.
pub(crate) fn act<'a>(by: &'a Staff, subject: impl Into<EventLog>, reason: &'a Reason) -> Act<'a> {
    Act { by, subject: subject.into(), reason }
}

pub(crate) fn no_account() -> Error {
    Error::NotFound { what: ACCOUNT }
}
