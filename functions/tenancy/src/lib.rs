//! Tenancy: workspaces, their members, and invitations into them.
//!
//! Paths never name a workspace. `/api/v1/workspace/…` is the one of the
//! caller's token; `/api/v1/workspaces` are those of the person, to choose
//! from; `/api/v1/invitations/…` go by the code of a mail. So there is no id of
//! another tenant that a request could carry.

pub mod accept_invitation;
mod answer;
pub mod change_role;
pub mod create_invitation;
pub mod create_workspace;
pub mod decline_invitation;
pub mod end_memberships;
pub mod get_workspace;
mod invitation_view;
pub mod leave_workspace;
pub mod list_invitations;
pub mod list_members;
pub mod list_workspaces;
mod member_view;
pub mod register_invited;
pub mod remove_member;
pub mod rename_workspace;
pub mod resend_invitation;
pub mod revoke_invitation;
pub mod show_invitation;
pub mod transfer_ownership;
mod workspace_view;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &create_workspace::ENDPOINT,
    &list_workspaces::ENDPOINT,
    &get_workspace::ENDPOINT,
    &rename_workspace::ENDPOINT,
    &transfer_ownership::ENDPOINT,
    &leave_workspace::ENDPOINT,
    &list_members::ENDPOINT,
    &change_role::ENDPOINT,
    &remove_member::ENDPOINT,
    &end_memberships::ENDPOINT,
    &create_invitation::ENDPOINT,
    &list_invitations::ENDPOINT,
    &resend_invitation::ENDPOINT,
    &revoke_invitation::ENDPOINT,
    &show_invitation::ENDPOINT,
    &accept_invitation::ENDPOINT,
    &decline_invitation::ENDPOINT,
    &register_invited::ENDPOINT,
];

const MEMBER: &str = "member";
const INVITATION: &str = "invitation";
const WORKSPACE: &str = "workspace";
