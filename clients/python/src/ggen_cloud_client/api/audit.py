"""Made from the API's document by `make clients`: the operations of audit."""

from __future__ import annotations

import datetime

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def get_receipt(
    generation_id: models.GenerationId,
) -> Call[models.Receipt]:
    """Get the signed receipt of a complete generation. Needs the role `viewer` or a higher one; an API key
    needs the scope `read`.
    """
    return Call(
        "get-receipt",
        "GET",
        path_of("/api/v1/receipts/{generation_id}", generation_id),
        models.Receipt,
    )


def get_receipt_keys() -> Call[models.KeySet]:
    """Publish the public keys that receipts are signed with."""
    return Call(
        "get-receipt-keys",
        "GET",
        "/.well-known/receipt-keys.json",
        models.KeySet,
    )


def list_account_events(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.EventViewPage]:
    """List what happened to your account, the newest first. For the person themself: an API key cannot do
    this.
    """
    return Call(
        "list-account-events",
        "GET",
        "/api/v1/auth/events",
        models.EventViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_audit_logs(
    *,
    cursor: str | None = None,
    end_date: datetime.date | None = None,
    limit: int | None = None,
    start_date: datetime.date | None = None,
) -> Call[models.EventViewPage]:
    """List what happened in the workspace, the newest first. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "list-audit-logs",
        "GET",
        "/api/v1/audit-logs",
        models.EventViewPage,
        query={"cursor": cursor, "end_date": end_date, "limit": limit, "start_date": start_date},
    )


def verify_receipt(
    generation_id: models.GenerationId,
    body: models.VerifyReceipt,
) -> Call[models.Verification]:
    """Check a receipt: form, roots, signature, and the artefact as stored. Needs the role `viewer` or a
    higher one; an API key needs the scope `read`.
    """
    return Call(
        "verify-receipt",
        "POST",
        path_of("/api/v1/receipts/{generation_id}/verify", generation_id),
        models.Verification,
        body=body,
    )
