"""Made from the API's document by `make clients`: the operations of subscriptions."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def add_payment_method() -> Call[models.PaymentMethodSetup]:
    """Begin to add a way to pay. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "add-payment-method",
        "POST",
        "/api/v1/billing/payment-methods",
        models.PaymentMethodSetup,
    )


def cancel_subscription() -> Call[models.Subscription]:
    """Have the subscription end with its period. Needs the role `admin` or a higher one; an API key needs
    the scope `manage_billing`.
    """
    return Call(
        "cancel-subscription",
        "DELETE",
        "/api/v1/billing/subscription",
        models.Subscription,
    )


def change_subscription(
    body: models.WantedSubscription,
) -> Call[models.Subscription]:
    """Subscribe to a plan, or to another one. Needs the role `admin` or a higher one; an API key needs the
    scope `manage_billing`.
    """
    return Call(
        "change-subscription",
        "PUT",
        "/api/v1/billing/subscription",
        models.Subscription,
        body=body,
    )


def get_invoice(
    id: models.StripeInvoiceId,
) -> Call[models.SubscriptionInvoice]:
    """See an invoice of the subscription. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "get-invoice",
        "GET",
        path_of("/api/v1/billing/invoices/{id}", id),
        models.SubscriptionInvoice,
    )


def get_subscription() -> Call[models.Subscription]:
    """See the subscription of the workspace. Needs the role `admin` or a higher one; an API key needs the
    scope `manage_billing`.
    """
    return Call(
        "get-subscription",
        "GET",
        "/api/v1/billing/subscription",
        models.Subscription,
    )


def list_invoices(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.SubscriptionInvoicePage]:
    """List the invoices of the subscription, the newest first. Needs the role `admin` or a higher one; an
    API key needs the scope `manage_billing`.
    """
    return Call(
        "list-invoices",
        "GET",
        "/api/v1/billing/invoices",
        models.SubscriptionInvoicePage,
        query={"cursor": cursor, "limit": limit},
    )


def list_payment_methods() -> Call[models.PaymentMethods]:
    """List the ways to pay of the workspace. Needs the role `admin` or a higher one; an API key needs the
    scope `manage_billing`.
    """
    return Call(
        "list-payment-methods",
        "GET",
        "/api/v1/billing/payment-methods",
        models.PaymentMethods,
    )


def pause_subscription() -> Call[models.Subscription]:
    """Have nothing charged until the subscription is resumed. Needs the role `admin` or a higher one; an API
    key needs the scope `manage_billing`.
    """
    return Call(
        "pause-subscription",
        "POST",
        "/api/v1/billing/subscription/pause",
        models.Subscription,
    )


def preview_subscription(
    body: models.WantedSubscription,
) -> Call[models.SubscriptionPreview]:
    """See what a subscription, or a change of it, would cost. Needs the role `admin` or a higher one; an API
    key needs the scope `manage_billing`.
    """
    return Call(
        "preview-subscription",
        "POST",
        "/api/v1/billing/subscription/preview",
        models.SubscriptionPreview,
        body=body,
    )


def remove_payment_method(
    id: models.StripePaymentMethodId,
) -> Call[None]:
    """Remove a way to pay. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "remove-payment-method",
        "DELETE",
        path_of("/api/v1/billing/payment-methods/{id}", id),
        None,
    )


def resume_subscription() -> Call[models.Subscription]:
    """Have the subscription go on. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "resume-subscription",
        "POST",
        "/api/v1/billing/subscription/resume",
        models.Subscription,
    )


def set_default_payment_method(
    id: models.StripePaymentMethodId,
) -> Call[models.Subscription]:
    """Have a way to pay charged from now on. Needs the role `admin` or a higher one; an API key needs the
    scope `manage_billing`.
    """
    return Call(
        "set-default-payment-method",
        "PUT",
        path_of("/api/v1/billing/payment-methods/{id}/default", id),
        models.Subscription,
    )
