//! Workspaces: all that is owned, counted and billed belongs to one.

use serde::{Deserialize, Serialize};

/// Whom a workspace is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorkspaceKind {
    /// One person's own, made with their account. Nobody else can join it.
    Personal,
    /// A team's.
    Shared,
}
