//! An offer of a namespace or a package, as the workspaces of both sides see it.

use catalog_store::transfers::Line;
use domain::{TenantId, Time};
use platform::ErrorCode;
use registry::names::transfer::Subject;
use serde::{Deserialize, Serialize};

/// What a 404 calls it.
pub(crate) const TRANSFER: &str = "transfer";
/// It can be accepted no more.
pub(crate) const TRANSFER_OVER: ErrorCode = ErrorCode::conflict("transfer_over");

/// Which offer is meant.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferOf {
    pub(crate) subject: Subject,
}

/// Which side of an offer a workspace is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TransferDirection {
    /// It is offered by the workspace.
    Outgoing,
    /// It is offered to the workspace.
    Incoming,
}

/// An offer that can be accepted.
#[derive(Serialize, utoipa::ToSchema)]
pub struct TransferView {
    subject: Subject,
    direction: TransferDirection,
    /// The workspace that offers it.
    from_workspace_id: TenantId,
    /// The workspace that can accept it.
    to_workspace_id: TenantId,
    /// It can be accepted before this time.
    until: Time,
}

impl TransferView {
    pub(crate) fn new(line: Line, tenant: TenantId) -> Self {
        let direction = if line.from == tenant { TransferDirection::Outgoing } else { TransferDirection::Incoming };
        let Line { subject, from, to, until, .. } = line;
        Self { subject, direction, from_workspace_id: from, to_workspace_id: to, until }
    }
}
