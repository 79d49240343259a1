"""Made from the API's document by `make clients`: the operations of tenancy."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def accept_invitation(
    body: models.InvitationCode,
) -> Call[models.JoinedView]:
    """Accept an invitation, by the code of the mail. For the person themself: an API key cannot do this."""
    return Call(
        "accept-invitation",
        "POST",
        "/api/v1/invitations/accept",
        models.JoinedView,
        body=body,
    )


def change_role(
    id: models.AccountId,
    body: models.ChangeRole,
) -> Call[models.MemberView]:
    """Give a member of the current workspace another role. Needs the role `admin` or a higher one, in
    person: an API key cannot do this.
    """
    return Call(
        "change-role",
        "PUT",
        path_of("/api/v1/workspace/members/{id}", id),
        models.MemberView,
        body=body,
    )


def create_invitation(
    body: models.CreateInvitation,
    *,
    idempotency_key: str | None = None,
) -> Call[models.InvitationView]:
    """Invite somebody into the current workspace by mail. Needs the role `admin` or a higher one, in person:
    an API key cannot do this.
    """
    return Call(
        "create-invitation",
        "POST",
        "/api/v1/workspace/invitations",
        models.InvitationView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def create_workspace(
    body: models.CreateWorkspace,
    *,
    idempotency_key: str | None = None,
) -> Call[models.WorkspaceView]:
    """Make a shared workspace. For the person themself: an API key cannot do this."""
    return Call(
        "create-workspace",
        "POST",
        "/api/v1/workspaces",
        models.WorkspaceView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def decline_invitation(
    body: models.InvitationCode,
) -> Call[None]:
    """Decline an invitation, by the code of the mail."""
    return Call(
        "decline-invitation",
        "POST",
        "/api/v1/invitations/decline",
        None,
        body=body,
    )


def get_workspace() -> Call[models.WorkspaceView]:
    """Show the current workspace. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "get-workspace",
        "GET",
        "/api/v1/workspace",
        models.WorkspaceView,
    )


def leave_workspace() -> Call[None]:
    """Leave the current workspace. For the person themself: an API key cannot do this."""
    return Call(
        "leave-workspace",
        "POST",
        "/api/v1/workspace/leave",
        None,
    )


def list_invitations(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.InvitationViewPage]:
    """List the invitations into the current workspace. Needs the role `admin` or a higher one, in person: an
    API key cannot do this.
    """
    return Call(
        "list-invitations",
        "GET",
        "/api/v1/workspace/invitations",
        models.InvitationViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_members(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.MemberViewPage]:
    """List the members of the current workspace. Needs the role `viewer` or a higher one; an API key needs
    the scope `read`.
    """
    return Call(
        "list-members",
        "GET",
        "/api/v1/workspace/members",
        models.MemberViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_workspaces(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.WorkspaceViewPage]:
    """List the workspaces that you belong to. For the person themself: an API key cannot do this."""
    return Call(
        "list-workspaces",
        "GET",
        "/api/v1/workspaces",
        models.WorkspaceViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def register_invited(
    body: models.RegisterInvited,
    *,
    idempotency_key: str | None = None,
) -> Call[models.InvitedRegistration]:
    """Make an account by an invitation, and accept it."""
    return Call(
        "register-invited",
        "POST",
        "/api/v1/invitations/register",
        models.InvitedRegistration,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def remove_member(
    id: models.AccountId,
) -> Call[None]:
    """Remove a member from the current workspace. Needs the role `admin` or a higher one, in person: an API
    key cannot do this.
    """
    return Call(
        "remove-member",
        "DELETE",
        path_of("/api/v1/workspace/members/{id}", id),
        None,
    )


def rename_workspace(
    body: models.RenameWorkspace,
) -> Call[models.WorkspaceView]:
    """Rename the current workspace. Needs the role `admin` or a higher one, in person: an API key cannot do
    this.
    """
    return Call(
        "rename-workspace",
        "PUT",
        "/api/v1/workspace",
        models.WorkspaceView,
        body=body,
    )


def resend_invitation(
    id: models.InvitationId,
) -> Call[models.InvitationView]:
    """Mail an invitation again, with a new code. Needs the role `admin` or a higher one, in person: an API
    key cannot do this.
    """
    return Call(
        "resend-invitation",
        "POST",
        path_of("/api/v1/workspace/invitations/{id}/resend", id),
        models.InvitationView,
    )


def revoke_invitation(
    id: models.InvitationId,
) -> Call[None]:
    """Take back an invitation into the current workspace. Needs the role `admin` or a higher one, in person:
    an API key cannot do this.
    """
    return Call(
        "revoke-invitation",
        "DELETE",
        path_of("/api/v1/workspace/invitations/{id}", id),
        None,
    )


def show_invitation(
    body: models.InvitationCode,
) -> Call[models.ShownInvitation]:
    """Show who invites to what, by the code of the mail."""
    return Call(
        "show-invitation",
        "POST",
        "/api/v1/invitations/show",
        models.ShownInvitation,
        body=body,
    )


def transfer_ownership(
    body: models.TransferOwnership,
) -> Call[None]:
    """Make another admin the owner of the current workspace. Needs the role `admin` or a higher one, in
    person, and that they proved who they are within the last ten minutes.
    """
    return Call(
        "transfer-ownership",
        "PUT",
        "/api/v1/workspace/owner",
        None,
        body=body,
    )
