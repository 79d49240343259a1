"""Made from the API's document by `make clients`: the operations of ops."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call


def get_health() -> Call[models.Health]:
    """Tell that the API is up."""
    return Call(
        "get-health",
        "GET",
        "/health",
        models.Health,
    )


def get_openapi() -> Call[models.OpenApiDocument]:
    """Describe the whole API as an OpenAPI 3.1 document."""
    return Call(
        "get-openapi",
        "GET",
        "/openapi.json",
        models.OpenApiDocument,
    )


def get_ready() -> Call[models.Ready]:
    """Tell whether the parts that the API needs answer."""
    return Call(
        "get-ready",
        "GET",
        "/ready",
        models.Ready,
    )


def show_unsubscribe(
    *,
    token: str | None = None,
) -> Call[bytes]:
    """Show the page that asks whether to stop mails of one kind."""
    return Call(
        "show-unsubscribe",
        "GET",
        "/api/v1/mail/unsubscribe",
        bytes,
        query={"token": token},
    )


def unsubscribe(
    *,
    token: str | None = None,
) -> Call[bytes]:
    """Stop mails of one kind, by the link of a mail."""
    return Call(
        "unsubscribe",
        "POST",
        "/api/v1/mail/unsubscribe",
        bytes,
        query={"token": token},
    )
