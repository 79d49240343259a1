//! Made from the API's document by `make clients`: the operations of tenancy.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Accept an invitation, by the code of the mail. For the person themself: an API key cannot do this.
#[inline]
pub fn accept_invitation(body: &models::InvitationCode) -> Call<Json<models::JoinedView>> {
    Call::new("accept-invitation", Method::POST, path_of("/api/v1/invitations/accept", &[])).json(body)
}

/// Give a member of the current workspace another role. Needs the role `admin` or a higher one, in person: an API key
/// cannot do this.
#[inline]
pub fn change_role(id: &str, body: &models::ChangeRole) -> Call<Json<models::MemberView>> {
    Call::new("change-role", Method::PUT, path_of("/api/v1/workspace/members/{id}", &[&id])).json(body)
}

/// Invite somebody into the current workspace by mail. Needs the role `admin` or a higher one, in person: an API key
/// cannot do this.
#[inline]
pub fn create_invitation(body: &models::CreateInvitation) -> Call<Json<models::InvitationView>> {
    Call::new("create-invitation", Method::POST, path_of("/api/v1/workspace/invitations", &[])).json(body).keyed()
}

/// Make a shared workspace. For the person themself: an API key cannot do this.
#[inline]
pub fn create_workspace(body: &models::CreateWorkspace) -> Call<Json<models::WorkspaceView>> {
    Call::new("create-workspace", Method::POST, path_of("/api/v1/workspaces", &[])).json(body).keyed()
}

/// Decline an invitation, by the code of the mail.
#[inline]
pub fn decline_invitation(body: &models::InvitationCode) -> Call<Nothing> {
    Call::new("decline-invitation", Method::POST, path_of("/api/v1/invitations/decline", &[])).json(body)
}

/// Show the current workspace. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_workspace() -> Call<Json<models::WorkspaceView>> {
    Call::new("get-workspace", Method::GET, path_of("/api/v1/workspace", &[]))
}

/// Leave the current workspace. For the person themself: an API key cannot do this.
#[inline]
pub fn leave_workspace() -> Call<Nothing> {
    Call::new("leave-workspace", Method::POST, path_of("/api/v1/workspace/leave", &[]))
}

/// What [`list_invitations`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListInvitationsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the invitations into the current workspace. Needs the role `admin` or a higher one, in person: an API key
/// cannot do this.
#[inline]
pub fn list_invitations(options: &ListInvitationsOptions) -> Call<Json<models::InvitationViewPage>> {
    Call::new("list-invitations", Method::GET, path_of("/api/v1/workspace/invitations", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_members`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListMembersOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the members of the current workspace. Needs the role `viewer` or a higher one; an API key needs the scope
/// `read`.
#[inline]
pub fn list_members(options: &ListMembersOptions) -> Call<Json<models::MemberViewPage>> {
    Call::new("list-members", Method::GET, path_of("/api/v1/workspace/members", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_workspaces`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListWorkspacesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the workspaces that you belong to. For the person themself: an API key cannot do this.
#[inline]
pub fn list_workspaces(options: &ListWorkspacesOptions) -> Call<Json<models::WorkspaceViewPage>> {
    Call::new("list-workspaces", Method::GET, path_of("/api/v1/workspaces", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// Make an account by an invitation, and accept it.
#[inline]
pub fn register_invited(body: &models::RegisterInvited) -> Call<Json<models::InvitedRegistration>> {
    Call::new("register-invited", Method::POST, path_of("/api/v1/invitations/register", &[])).json(body).keyed()
}

/// Remove a member from the current workspace. Needs the role `admin` or a higher one, in person: an API key cannot do
/// this.
#[inline]
pub fn remove_member(id: &str) -> Call<Nothing> {
    Call::new("remove-member", Method::DELETE, path_of("/api/v1/workspace/members/{id}", &[&id]))
}

/// Rename the current workspace. Needs the role `admin` or a higher one, in person: an API key cannot do this.
#[inline]
pub fn rename_workspace(body: &models::RenameWorkspace) -> Call<Json<models::WorkspaceView>> {
    Call::new("rename-workspace", Method::PUT, path_of("/api/v1/workspace", &[])).json(body)
}

/// Mail an invitation again, with a new code. Needs the role `admin` or a higher one, in person: an API key cannot do
/// this.
#[inline]
pub fn resend_invitation(id: &str) -> Call<Json<models::InvitationView>> {
    Call::new("resend-invitation", Method::POST, path_of("/api/v1/workspace/invitations/{id}/resend", &[&id]))
}

/// Take back an invitation into the current workspace. Needs the role `admin` or a higher one, in person: an API key
/// cannot do this.
#[inline]
pub fn revoke_invitation(id: &str) -> Call<Nothing> {
    Call::new("revoke-invitation", Method::DELETE, path_of("/api/v1/workspace/invitations/{id}", &[&id]))
}

/// Show who invites to what, by the code of the mail.
#[inline]
pub fn show_invitation(body: &models::InvitationCode) -> Call<Json<models::ShownInvitation>> {
    Call::new("show-invitation", Method::POST, path_of("/api/v1/invitations/show", &[])).json(body)
}

/// Make another admin the owner of the current workspace. Needs the role `admin` or a higher one, in person, and that
/// they proved who they are within the last ten minutes.
#[inline]
pub fn transfer_ownership(body: &models::TransferOwnership) -> Call<Nothing> {
    Call::new("transfer-ownership", Method::PUT, path_of("/api/v1/workspace/owner", &[])).json(body)
}
