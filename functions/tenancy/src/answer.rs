//! What the invited are told.

use domain::{Role, TenantId};
use identity_store::invitations::{Joined, Refused};
use platform::{Error, ErrorCode};
use serde::{Deserialize, Serialize};

/// The code of an invitation mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationCode {
    pub(crate) code: String,
}

/// The new membership. `auth/refresh` with this `workspace_id` gives a token for it.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct JoinedView {
    pub(crate) workspace_id: TenantId,
    pub(crate) role: Role,
}

impl From<Joined> for JoinedView {
    fn from(joined: Joined) -> Self {
        Self { workspace_id: joined.tenant_id, role: joined.role }
    }
}

pub(crate) const OVER: ErrorCode = ErrorCode::conflict("invitation_over");
pub(crate) const ANOTHER_ADDRESS: ErrorCode = ErrorCode::conflict("invitation_for_another");
pub(crate) const ACCOUNT_EXISTS: ErrorCode = ErrorCode::conflict("account_exists");
pub(crate) const MEMBER_ALREADY: ErrorCode = ErrorCode::conflict("member_already");
pub(crate) const FULL: ErrorCode = ErrorCode::conflict("members_limit");
pub(crate) const LIMIT: ErrorCode = ErrorCode::conflict("workspaces_limit");

/// Why there is no membership, for the invited.
pub(crate) fn refusal(why: Refused) -> Error {
    let conflict = |code, detail: &str| Error::Conflict { code, detail: detail.to_owned() };
    match why {
        Refused::Unknown => Error::field("code", "expected the code of an invitation mail"),
        Refused::Over => conflict(
            OVER,
            "This invitation was used or taken back, was mailed again with another code, has ended, or came from somebody \
             who can no longer invite. Ask for a new one.",
        ),
        Refused::AnotherAddress => conflict(
            ANOTHER_ADDRESS,
            "This invitation is for another mail address. Log in with the account of that address, or ask to be \
             invited by yours.",
        ),
        Refused::EmailTaken => {
            conflict(ACCOUNT_EXISTS, "The invited address has an account. Log in and accept the invitation.")
        }
        Refused::Member => conflict(MEMBER_ALREADY, "You are a member of this workspace already."),
        Refused::WorkspaceFull => conflict(FULL, "This workspace has as many members as it may."),
        Refused::LimitMet => conflict(LIMIT, "You belong to as many workspaces as one account may."),
    }
}
