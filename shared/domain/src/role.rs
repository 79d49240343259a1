//! What a member may do in a workspace.

use serde::{Deserialize, Serialize};

/// A member's role; each may do all that the ones before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Viewer,
    Editor,
    Admin,
}

/// One kind of thing that somebody may or may not do in a workspace. Routes name
/// what they need, roles and the scopes of API keys say who has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// See what the workspace has: generations, receipts, packages, usage.
    Read,
    /// Put inputs and run generations, which spends the workspace's quota.
    Generate,
    /// Publish packages and versions in the workspace's name.
    Publish,
    /// Report usage of the workspace's customers from services of its own.
    Meter,
    /// Spend the workspace's money in the marketplace.
    Buy,
    /// Make and revoke API keys of one's own.
    ManageKeys,
    /// Invite and remove members, and change their roles.
    ManageMembers,
    /// Change the plan, pay, and see invoices.
    ManageBilling,
    /// Rename the workspace, or hand it over.
    ManageWorkspace,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Viewer, Self::Editor, Self::Admin];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Admin => "admin",
        }
    }

    /// The one table of who may do what.
    pub fn may(self, permission: Permission) -> bool {
        self >= permission.least_role()
    }
}

impl Permission {
    pub const ALL: [Self; 9] = [
        Self::Read,
        Self::Generate,
        Self::Publish,
        Self::Meter,
        Self::Buy,
        Self::ManageKeys,
        Self::ManageMembers,
        Self::ManageBilling,
        Self::ManageWorkspace,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Generate => "generate",
            Self::Publish => "publish",
            Self::Meter => "meter",
            Self::Buy => "buy",
            Self::ManageKeys => "manage_keys",
            Self::ManageMembers => "manage_members",
            Self::ManageBilling => "manage_billing",
            Self::ManageWorkspace => "manage_workspace",
        }
    }

    /// The least role that has it.
    pub fn least_role(self) -> Role {
        match self {
            Self::Read => Role::Viewer,
            Self::Generate | Self::Publish | Self::Meter | Self::ManageKeys => Role::Editor,
            Self::Buy | Self::ManageMembers | Self::ManageBilling | Self::ManageWorkspace => Role::Admin,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_role_may_all_that_a_lower_one_may() {
        for permission in Permission::ALL {
            let may: Vec<bool> = Role::ALL.iter().map(|role| role.may(permission)).collect();
            assert!(may.is_sorted(), "{permission:?}: {may:?}");
            assert!(may.contains(&true), "nobody may {permission:?}");
        }
    }

    #[test]
    fn only_admins_spend_money_and_manage_people() {
        for permission in [Permission::Buy, Permission::ManageBilling, Permission::ManageMembers] {
            assert_eq!(permission.least_role(), Role::Admin);
        }
        assert!(Role::Editor.may(Permission::Generate) && !Role::Viewer.may(Permission::Generate));
    }
}
