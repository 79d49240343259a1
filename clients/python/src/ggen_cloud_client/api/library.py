"""Made from the API's document by `make clients`: the operations of library."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def assign_seat(
    namespace: models.Namespace,
    name: models.PackageName,
    id: models.AccountId,
) -> Call[models.Seats]:
    """Give a member a seat of a package. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "assign-seat",
        "PUT",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}", namespace, name, id),
        models.Seats,
    )


def commit_install(
    id: models.InstallId,
) -> Call[models.Install]:
    """Commit a planned install. Needs the role `editor` or a higher one; an API key needs the scope
    `generate`.
    """
    return Call(
        "commit-install",
        "POST",
        path_of("/api/v1/library/installs/{id}/commit", id),
        models.Install,
    )


def download_package(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.PackageDownload]:
    """Get a short-lived URL for the archive of an installed version. Needs the role `viewer` or a higher
    one; an API key needs the scope `read`.
    """
    return Call(
        "download-package",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/{version}/download", namespace, name, version),
        models.PackageDownload,
    )


def get_attribution() -> Call[models.Attribution]:
    """Get the ATTRIBUTION.md of the workspace's library. Needs the role `viewer` or a higher one; an API key
    needs the scope `read`.
    """
    return Call(
        "get-attribution",
        "GET",
        "/api/v1/library/attribution",
        models.Attribution,
    )


def get_install(
    id: models.InstallId,
) -> Call[models.Install]:
    """Get an install. Needs the role `viewer` or a higher one; an API key needs the scope `read`."""
    return Call(
        "get-install",
        "GET",
        path_of("/api/v1/library/installs/{id}", id),
        models.Install,
    )


def list_library(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.LibraryEntryPage]:
    """List the packages that the workspace has installed. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "list-library",
        "GET",
        "/api/v1/library",
        models.LibraryEntryPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_licences() -> Call[models.LicenceTemplates]:
    """List licences to choose from for a package."""
    return Call(
        "list-licences",
        "GET",
        "/api/v1/marketplace/licences",
        models.LicenceTemplates,
    )


def list_seats(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.Seats]:
    """See who has the workspace's seats of a package. Needs the role `viewer` or a higher one; an API key
    needs the scope `read`.
    """
    return Call(
        "list-seats",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats", namespace, name),
        models.Seats,
    )


def plan_install(
    body: models.PlanInstall,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Install]:
    """Plan an install: versions, licences, sizes, and what changes in the library. Needs the role `editor`
    or a higher one; an API key needs the scope `generate`.
    """
    return Call(
        "plan-install",
        "POST",
        "/api/v1/library/installs",
        models.Install,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def release_seat(
    namespace: models.Namespace,
    name: models.PackageName,
    id: models.AccountId,
) -> Call[None]:
    """Take a seat of a package away from a member. Needs the role `admin` or a higher one; an API key needs
    the scope `manage_billing`.
    """
    return Call(
        "release-seat",
        "DELETE",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/seats/{id}", namespace, name, id),
        None,
    )


def resolve_packages(
    body: models.ResolvePackages,
) -> Call[models.Resolution]:
    """Resolve requirements to one version of each package. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "resolve-packages",
        "POST",
        "/api/v1/marketplace/resolve",
        models.Resolution,
        body=body,
    )


def roll_back_install(
    id: models.InstallId,
) -> Call[models.Install]:
    """Give up a planned install, or undo the last committed one. Needs the role `editor` or a higher one; an
    API key needs the scope `generate`.
    """
    return Call(
        "roll-back-install",
        "POST",
        path_of("/api/v1/library/installs/{id}/rollback", id),
        models.Install,
    )
