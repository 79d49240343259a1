"""Made from the API's document by `make clients`: the operations of generations."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def cancel_generation(
    id: models.GenerationId,
) -> Call[models.GenerationView]:
    """Cancel a generation that has not ended. Needs the role `editor` or a higher one; an API key needs the
    scope `generate`.
    """
    return Call(
        "cancel-generation",
        "POST",
        path_of("/api/v1/generations/{id}/cancel", id),
        models.GenerationView,
    )


def create_generation(
    body: models.CreateGeneration,
    *,
    idempotency_key: str | None = None,
) -> Call[models.GenerationView]:
    """Generate code from a project and ontologies, uploaded or of the registry, or only check them. Needs
    the role `editor` or a higher one; an API key needs the scope `generate`.
    """
    return Call(
        "create-generation",
        "POST",
        "/api/v1/generations",
        models.GenerationView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def create_upload(
    body: models.CreateUpload,
    *,
    idempotency_key: str | None = None,
) -> Call[models.CreatedUpload]:
    """Announce a project or an ontology and get a signed request that uploads it. Needs the role `editor` or
    a higher one; an API key needs the scope `generate`.
    """
    return Call(
        "create-upload",
        "POST",
        "/api/v1/uploads",
        models.CreatedUpload,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def delete_artifact(
    id: models.GenerationId,
) -> Call[None]:
    """Delete the zip of what was generated; its receipt stays. Needs the role `editor` or a higher one; an
    API key needs the scope `generate`.
    """
    return Call(
        "delete-artifact",
        "DELETE",
        path_of("/api/v1/generations/{id}/artifact", id),
        None,
    )


def delete_upload(
    id: models.UploadId,
) -> Call[None]:
    """Delete an upload that no generation reads any more. Needs the role `editor` or a higher one; an API
    key needs the scope `generate`.
    """
    return Call(
        "delete-upload",
        "DELETE",
        path_of("/api/v1/uploads/{id}", id),
        None,
    )


def get_artifact(
    id: models.GenerationId,
) -> Call[models.ArtifactView]:
    """Get a short-lived URL for the zip of what was generated. Needs the role `viewer` or a higher one; an
    API key needs the scope `read`.
    """
    return Call(
        "get-artifact",
        "GET",
        path_of("/api/v1/generations/{id}/artifact", id),
        models.ArtifactView,
    )


def get_generation(
    id: models.GenerationId,
    *,
    wait_seconds: int | None = None,
) -> Call[models.GenerationView]:
    """Show how far a generation is, and how it ended; at once, or when it has ended. Needs the role `viewer`
    or a higher one; an API key needs the scope `read`.
    """
    return Call(
        "get-generation",
        "GET",
        path_of("/api/v1/generations/{id}", id),
        models.GenerationView,
        query={"wait_seconds": wait_seconds},
    )


def get_report(
    id: models.GenerationId,
) -> Call[models.CheckReport]:
    """Get what a dry run found, as JSON, text or SARIF. Needs the role `viewer` or a higher one; an API key
    needs the scope `read`.
    """
    return Call(
        "get-report",
        "GET",
        path_of("/api/v1/generations/{id}/report", id),
        models.CheckReport,
    )


def get_upload(
    id: models.UploadId,
) -> Call[models.UploadView]:
    """Show an upload, whether its bytes have arrived, and which generations read it. Needs the role `viewer`
    or a higher one; an API key needs the scope `read`.
    """
    return Call(
        "get-upload",
        "GET",
        path_of("/api/v1/uploads/{id}", id),
        models.UploadView,
    )


def list_generations(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    state: models.State | None = None,
) -> Call[models.GenerationViewPage]:
    """List the workspace's generations, the latest first. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "list-generations",
        "GET",
        "/api/v1/generations",
        models.GenerationViewPage,
        query={"cursor": cursor, "limit": limit, "state": state},
    )


def list_uploads(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.UploadViewPage]:
    """List the workspace's uploads, the latest first, with the generations that read them. Needs the role
    `viewer` or a higher one; an API key needs the scope `read`.
    """
    return Call(
        "list-uploads",
        "GET",
        "/api/v1/uploads",
        models.UploadViewPage,
        query={"cursor": cursor, "limit": limit},
    )
