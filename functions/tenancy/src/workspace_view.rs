//! A workspace as its members see it.

use domain::{AccountId, Role, TenantId, Tenure, Time, WorkspaceKind, WorkspaceName};
use serde::Serialize;
use tenancy_store::members::Joined;
use tenancy_store::workspaces::Workspace;

/// A workspace, and the caller's role in it.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct WorkspaceView {
    id: TenantId,
    name: WorkspaceName,
    kind: WorkspaceKind,
    /// Of the caller.
    role: Role,
    /// Who stays an admin and may hand the workspace over.
    owner: AccountId,
    /// How many.
    members: u32,
    created_at: Time,
    /// In lists, when the caller's membership ends by itself; absent where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    membership_ends_at: Option<Time>,
}

impl WorkspaceView {
    pub(crate) fn new(workspace: Workspace, role: Role) -> Self {
        let Workspace { id, name, kind, owner, members, created_at, .. } = workspace;
        Self { id, name, kind, role, owner, members, created_at, membership_ends_at: None }
    }

    pub(crate) fn joined(joined: Joined) -> Self {
        let Tenure { role, ends_at, .. } = joined.tenure;
        Self { membership_ends_at: ends_at, ..Self::new(joined.workspace, role) }
    }
}
