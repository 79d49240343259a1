//! A workspace as its members see it.

use domain::{AccountId, Role, TenantId, Time, WorkspaceKind, WorkspaceName};
use platform::store::workspaces::Workspace;
use serde::Serialize;

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
}

impl WorkspaceView {
    pub(crate) fn new(workspace: Workspace, role: Role) -> Self {
        let Workspace { id, name, kind, owner, members, created_at, .. } = workspace;
        Self { id, name, kind, role, owner, members, created_at }
    }
}
