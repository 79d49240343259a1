"""Made from the API's document by `make clients`: the operations of webhooks."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def create_webhook(
    body: models.WebhookSettings,
    *,
    idempotency_key: str | None = None,
) -> Call[models.NewWebhookView]:
    """Make a webhook. Needs the role `admin` or a higher one, in person, and that they proved who they are
    within the last ten minutes.
    """
    return Call(
        "create-webhook",
        "POST",
        "/api/v1/webhooks",
        models.NewWebhookView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def delete_webhook(
    id: models.WebhookId,
) -> Call[None]:
    """Delete a webhook. Needs the role `admin` or a higher one, in person: an API key cannot do this."""
    return Call(
        "delete-webhook",
        "DELETE",
        path_of("/api/v1/webhooks/{id}", id),
        None,
    )


def get_webhook(
    id: models.WebhookId,
) -> Call[models.WebhookView]:
    """Get a webhook. Needs the role `viewer` or a higher one; an API key needs the scope `read`."""
    return Call(
        "get-webhook",
        "GET",
        path_of("/api/v1/webhooks/{id}", id),
        models.WebhookView,
    )


def get_webhook_delivery(
    id: models.WebhookId,
    event_id: models.EventId,
) -> Call[models.DeliveryView]:
    """Get a delivery of a webhook. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "get-webhook-delivery",
        "GET",
        path_of("/api/v1/webhooks/{id}/deliveries/{event_id}", id, event_id),
        models.DeliveryView,
    )


def list_webhook_deliveries(
    id: models.WebhookId,
    *,
    cursor: str | None = None,
    event: models.EventType | None = None,
    limit: int | None = None,
    state: models.DeliveryState | None = None,
) -> Call[models.DeliverySummaryPage]:
    """List what was sent to a webhook. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "list-webhook-deliveries",
        "GET",
        path_of("/api/v1/webhooks/{id}/deliveries", id),
        models.DeliverySummaryPage,
        query={"cursor": cursor, "event": event, "limit": limit, "state": state},
    )


def list_webhooks() -> Call[models.WebhookViewPage]:
    """List the webhooks of the workspace. Needs the role `viewer` or a higher one; an API key needs the
    scope `read`.
    """
    return Call(
        "list-webhooks",
        "GET",
        "/api/v1/webhooks",
        models.WebhookViewPage,
    )


def replay_webhook_deliveries(
    id: models.WebhookId,
    body: models.ReplayWebhookDeliveries,
) -> Call[models.ReplayView]:
    """Send the deliveries of a time once more. Needs the role `admin` or a higher one, in person: an API key
    cannot do this.
    """
    return Call(
        "replay-webhook-deliveries",
        "POST",
        path_of("/api/v1/webhooks/{id}/replay", id),
        models.ReplayView,
        body=body,
    )


def replay_webhook_delivery(
    id: models.WebhookId,
    event_id: models.EventId,
) -> Call[models.DeliveryView]:
    """Send a delivery once more. Needs the role `admin` or a higher one, in person: an API key cannot do
    this.
    """
    return Call(
        "replay-webhook-delivery",
        "POST",
        path_of("/api/v1/webhooks/{id}/deliveries/{event_id}/replay", id, event_id),
        models.DeliveryView,
    )


def rotate_webhook_secret(
    id: models.WebhookId,
    body: models.RotateWebhookSecret,
    *,
    idempotency_key: str | None = None,
) -> Call[models.NewWebhookView]:
    """Make another secret of a webhook. Needs the role `admin` or a higher one, in person, and that they
    proved who they are within the last ten minutes.
    """
    return Call(
        "rotate-webhook-secret",
        "POST",
        path_of("/api/v1/webhooks/{id}/rotate-secret", id),
        models.NewWebhookView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def test_webhook(
    id: models.WebhookId,
    *,
    idempotency_key: str | None = None,
) -> Call[models.DeliveryView]:
    """Send a test event to a webhook. Needs the role `admin` or a higher one, in person: an API key cannot
    do this.
    """
    return Call(
        "test-webhook",
        "POST",
        path_of("/api/v1/webhooks/{id}/test", id),
        models.DeliveryView,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def update_webhook(
    id: models.WebhookId,
    body: models.WebhookSettings,
) -> Call[models.WebhookView]:
    """Change the settings of a webhook. Needs the role `admin` or a higher one, in person, and that they
    proved who they are within the last ten minutes.
    """
    return Call(
        "update-webhook",
        "PUT",
        path_of("/api/v1/webhooks/{id}", id),
        models.WebhookView,
        body=body,
    )
