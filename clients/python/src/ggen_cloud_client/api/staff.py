"""Made from the API's document by `make clients`: the operations of staff."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def enrol_staff(
    body: models.StaffEnrolment,
) -> Call[models.StaffEnrolled]:
    """Choose a password and an authenticator app, after a grant."""
    return Call(
        "enrol-staff",
        "POST",
        "/api/v1/staff/enrol",
        models.StaffEnrolled,
        body=body,
    )


def find_account(
    *,
    email: models.Email,
    reason: models.Reason,
) -> Call[models.CustomerAccount]:
    """Find the account of an address. For staff with one of the roles `operator`, `moderator`, `support`,
    `auditor`.
    """
    return Call(
        "find-account",
        "GET",
        "/api/v1/staff/accounts",
        models.CustomerAccount,
        query={"email": email, "reason": reason},
    )


def inspect_account(
    id: models.AccountId,
    *,
    reason: models.Reason,
) -> Call[models.CustomerAccount]:
    """See an account. For staff with one of the roles `operator`, `moderator`, `support`, `auditor`."""
    return Call(
        "inspect-account",
        "GET",
        path_of("/api/v1/staff/accounts/{id}", id),
        models.CustomerAccount,
        query={"reason": reason},
    )


def inspect_generation(
    id: models.TenantId,
    generation_id: models.GenerationId,
    *,
    reason: models.Reason,
) -> Call[models.JobHistory]:
    """See what happened to a generation. For staff with one of the roles `operator`, `support`."""
    return Call(
        "inspect-generation",
        "GET",
        path_of("/api/v1/staff/workspaces/{id}/generations/{generation_id}", id, generation_id),
        models.JobHistory,
        query={"reason": reason},
    )


def inspect_generations(
    id: models.TenantId,
    *,
    reason: models.Reason,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.JobPage]:
    """List a workspace's generations. For staff with one of the roles `operator`, `support`."""
    return Call(
        "inspect-generations",
        "GET",
        path_of("/api/v1/staff/workspaces/{id}/generations", id),
        models.JobPage,
        query={"reason": reason, "cursor": cursor, "limit": limit},
    )


def inspect_workspace(
    id: models.TenantId,
    *,
    reason: models.Reason,
) -> Call[models.CustomerWorkspace]:
    """See a workspace. For staff with one of the roles `operator`, `moderator`, `support`, `auditor`."""
    return Call(
        "inspect-workspace",
        "GET",
        path_of("/api/v1/staff/workspaces/{id}", id),
        models.CustomerWorkspace,
        query={"reason": reason},
    )


def list_acts(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.EventViewPage]:
    """List what staff did. For staff with one of the roles `operator`, `auditor`."""
    return Call(
        "list-acts",
        "GET",
        "/api/v1/staff/acts",
        models.EventViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def login_staff(
    body: models.StaffLogin,
) -> Call[models.StaffSession]:
    """Get an access token of staff."""
    return Call(
        "login-staff",
        "POST",
        "/api/v1/staff/login",
        models.StaffSession,
        body=body,
    )


def restore_account(
    id: models.AccountId,
    body: models.WithReason,
) -> Call[None]:
    """Restore a suspended account. For staff with one of the roles `operator`, `moderator`, who signed in
    within the last ten minutes.
    """
    return Call(
        "restore-account",
        "POST",
        path_of("/api/v1/staff/accounts/{id}/restore", id),
        None,
        body=body,
    )


def restore_workspace(
    id: models.TenantId,
    body: models.WithReason,
) -> Call[None]:
    """Restore a suspended workspace. For staff with one of the roles `operator`, `moderator`, who signed in
    within the last ten minutes.
    """
    return Call(
        "restore-workspace",
        "POST",
        path_of("/api/v1/staff/workspaces/{id}/restore", id),
        None,
        body=body,
    )


def set_workspace_plan(
    id: models.TenantId,
    body: models.SetWorkspacePlan,
) -> Call[models.PlanSet]:
    """Give a workspace another plan. For staff with one of the roles `operator`, who signed in within the
    last ten minutes.
    """
    return Call(
        "set-workspace-plan",
        "PUT",
        path_of("/api/v1/staff/workspaces/{id}/plan", id),
        models.PlanSet,
        body=body,
    )


def suspend_account(
    id: models.AccountId,
    body: models.WithReason,
) -> Call[None]:
    """Suspend an account. For staff with one of the roles `operator`, `moderator`, who signed in within the
    last ten minutes.
    """
    return Call(
        "suspend-account",
        "POST",
        path_of("/api/v1/staff/accounts/{id}/suspend", id),
        None,
        body=body,
    )


def suspend_workspace(
    id: models.TenantId,
    body: models.WithReason,
) -> Call[None]:
    """Suspend a workspace. For staff with one of the roles `operator`, `moderator`, who signed in within the
    last ten minutes.
    """
    return Call(
        "suspend-workspace",
        "POST",
        path_of("/api/v1/staff/workspaces/{id}/suspend", id),
        None,
        body=body,
    )
