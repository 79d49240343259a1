"""Made from the API's document by `make clients`: the operations of orders."""

from __future__ import annotations

import datetime

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def appeal_order(
    id: models.OrderId,
    body: models.AppealOrder,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Order]:
    """Say something to the review that holds an order. Needs the role `admin` or a higher one; an API key
    needs the scope `buy`.
    """
    return Call(
        "appeal-order",
        "POST",
        path_of("/api/v1/orders/{id}/appeal", id),
        models.Order,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def check_out_order(
    id: models.OrderId,
    body: models.CheckOutOrder,
) -> Call[models.Checkout]:
    """Get what an order can be paid by. Needs the role `admin` or a higher one; an API key needs the scope
    `buy`.
    """
    return Call(
        "check-out-order",
        "POST",
        path_of("/api/v1/orders/{id}/checkout", id),
        models.Checkout,
        body=body,
    )


def close_order(
    id: models.OrderId,
) -> Call[models.Order]:
    """Close an order that nobody has paid. Needs the role `admin` or a higher one; an API key needs the
    scope `buy`.
    """
    return Call(
        "close-order",
        "POST",
        path_of("/api/v1/orders/{id}/close", id),
        models.Order,
    )


def create_discount(
    body: models.CreateDiscount,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Discount]:
    """Open a discount code for the workspace's packages. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "create-discount",
        "POST",
        "/api/v1/creator/discounts",
        models.Discount,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def create_order(
    body: models.CreateOrder,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Order]:
    """Order packages at the prices that they have now. Needs the role `admin` or a higher one; an API key
    needs the scope `buy`.
    """
    return Call(
        "create-order",
        "POST",
        "/api/v1/orders",
        models.Order,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def decide_payment_review(
    id: models.TenantId,
    order_id: models.OrderId,
    body: models.DecidePaymentReview,
) -> Call[models.PaymentReview]:
    """Release an order whose payment is suspicious, or give it back. For staff with one of the roles
    `operator`, who signed in within the last ten minutes.
    """
    return Call(
        "decide-payment-review",
        "POST",
        path_of("/api/v1/staff/workspaces/{id}/orders/{order_id}/review", id, order_id),
        models.PaymentReview,
        body=body,
    )


def end_discount(
    code: models.DiscountCode,
) -> Call[models.Discount]:
    """End a discount code. Needs the role `editor` or a higher one; an API key needs the scope `publish`."""
    return Call(
        "end-discount",
        "POST",
        path_of("/api/v1/creator/discounts/{code}/end", code),
        models.Discount,
    )


def get_account_statement(
    *,
    account: str,
    reason: models.Reason,
    currency: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.AccountStatement]:
    """See an account of the books, leg by leg, as JSON or CSV. For staff with one of the roles `operator`,
    `auditor`.
    """
    return Call(
        "get-account-statement",
        "GET",
        "/api/v1/staff/books/statement",
        models.AccountStatement,
        query={"account": account, "reason": reason, "currency": currency, "cursor": cursor, "limit": limit},
    )


def get_billing_details() -> Call[models.BillingDetails]:
    """See who is billed, and where. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "get-billing-details",
        "GET",
        "/api/v1/billing/details",
        models.BillingDetails,
    )


def get_credit_note(
    id: models.OrderId,
    refund_id: models.RefundId,
) -> Call[models.OrderReceipt]:
    """Get a short-lived URL of the credit note of a refund. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "get-credit-note",
        "GET",
        path_of("/api/v1/orders/{id}/refunds/{refund_id}/receipt", id, refund_id),
        models.OrderReceipt,
    )


def get_discount(
    code: models.DiscountCode,
) -> Call[models.Discount]:
    """See a discount code, and how often it is used. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "get-discount",
        "GET",
        path_of("/api/v1/creator/discounts/{code}", code),
        models.Discount,
    )


def get_earnings(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.Earnings]:
    """See what the workspace has earned with its packages, as JSON or CSV. Needs the role `admin` or a
    higher one; an API key needs the scope `manage_billing`.
    """
    return Call(
        "get-earnings",
        "GET",
        "/api/v1/creator/earnings",
        models.Earnings,
        query={"cursor": cursor, "limit": limit},
    )


def get_numbers(
    *,
    from_: datetime.date,
    to: datetime.date,
    by: models.RevenueBy | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.Numbers]:
    """See the numbers of the owner between two days, as JSON or CSV. For staff with one of the roles
    `operator`, `auditor`.
    """
    return Call(
        "get-numbers",
        "GET",
        "/api/v1/staff/numbers",
        models.Numbers,
        query={"from": from_, "to": to, "by": by, "cursor": cursor, "limit": limit},
    )


def get_order(
    id: models.OrderId,
) -> Call[models.Order]:
    """See an order. Needs the role `viewer` or a higher one; an API key needs the scope `read`."""
    return Call(
        "get-order",
        "GET",
        path_of("/api/v1/orders/{id}", id),
        models.Order,
    )


def get_order_receipt(
    id: models.OrderId,
) -> Call[models.OrderReceipt]:
    """Get a short-lived URL of the receipt of a paid order. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "get-order-receipt",
        "GET",
        path_of("/api/v1/orders/{id}/receipt", id),
        models.OrderReceipt,
    )


def get_trial_balance(
    *,
    currency: str | None = None,
) -> Call[models.TrialBalance]:
    """See all balances of the books at one moment. For staff with one of the roles `operator`, `auditor`."""
    return Call(
        "get-trial-balance",
        "GET",
        "/api/v1/staff/books/trial-balance",
        models.TrialBalance,
        query={"currency": currency},
    )


def inspect_dispute(
    id: models.StripeDisputeId,
    *,
    reason: models.Reason,
) -> Call[models.DisputeWithEvidence]:
    """See a dispute with what the bank is told. For staff with one of the roles `operator`, `auditor`."""
    return Call(
        "inspect-dispute",
        "GET",
        path_of("/api/v1/staff/disputes/{id}", id),
        models.DisputeWithEvidence,
        query={"reason": reason},
    )


def inspect_order(
    id: models.TenantId,
    order_id: models.OrderId,
    *,
    reason: models.Reason,
) -> Call[models.OrderHistory]:
    """See an order with all that happened to it. For staff with one of the roles `operator`, `auditor`."""
    return Call(
        "inspect-order",
        "GET",
        path_of("/api/v1/staff/workspaces/{id}/orders/{order_id}", id, order_id),
        models.OrderHistory,
        query={"reason": reason},
    )


def issue_affiliate_code() -> Call[models.IssuedAffiliateCode]:
    """Get the workspace's affiliate code, by which buyers name it. Needs the role `admin` or a higher one;
    an API key needs the scope `manage_billing`.
    """
    return Call(
        "issue-affiliate-code",
        "POST",
        "/api/v1/creator/affiliate-code",
        models.IssuedAffiliateCode,
    )


def issue_gift_code(
    id: models.OrderId,
    body: models.IssueGiftCode,
    *,
    idempotency_key: str | None = None,
) -> Call[models.GiftCode]:
    """Get a code of a gift, or have it mailed to whom the gift is for. Needs the role `admin` or a higher
    one; an API key needs the scope `buy`.
    """
    return Call(
        "issue-gift-code",
        "POST",
        path_of("/api/v1/orders/{id}/gift-codes", id),
        models.GiftCode,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def list_differences(
    *,
    class_: models.DifferenceClass | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    state: models.DifferenceState | None = None,
) -> Call[models.BooksDifferencePage]:
    """List what the books have otherwise than Stripe. For staff with one of the roles `operator`, `auditor`."""
    return Call(
        "list-differences",
        "GET",
        "/api/v1/staff/books/differences",
        models.BooksDifferencePage,
        query={"class": class_, "cursor": cursor, "limit": limit, "state": state},
    )


def list_discounts(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.DiscountPage]:
    """List the workspace's discount codes. Needs the role `editor` or a higher one; an API key needs the
    scope `publish`.
    """
    return Call(
        "list-discounts",
        "GET",
        "/api/v1/creator/discounts",
        models.DiscountPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_disputes(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    state: models.DisputeState | None = None,
) -> Call[models.DisputePage]:
    """List disputes, those whose evidence is due first before the others. For staff with one of the roles
    `operator`, `auditor`.
    """
    return Call(
        "list-disputes",
        "GET",
        "/api/v1/staff/disputes",
        models.DisputePage,
        query={"cursor": cursor, "limit": limit, "state": state},
    )


def list_gifts(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.OrderPage]:
    """List the gifts that the workspace has bought. Needs the role `viewer` or a higher one; an API key
    needs the scope `read`.
    """
    return Call(
        "list-gifts",
        "GET",
        "/api/v1/gifts",
        models.OrderPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_orders(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.OrderPage]:
    """List the orders of the workspace, the latest first. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "list-orders",
        "GET",
        "/api/v1/orders",
        models.OrderPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_payment_reviews(
    *,
    cursor: str | None = None,
    decided: bool | None = None,
    limit: int | None = None,
) -> Call[models.PaymentReviewPage]:
    """List payments that wait for people. For staff with one of the roles `operator`."""
    return Call(
        "list-payment-reviews",
        "GET",
        "/api/v1/staff/reviews/payments",
        models.PaymentReviewPage,
        query={"cursor": cursor, "decided": decided, "limit": limit},
    )


def list_purchases(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.PurchasePage]:
    """List what the workspace has bought. Needs the role `viewer` or a higher one; an API key needs the
    scope `read`.
    """
    return Call(
        "list-purchases",
        "GET",
        "/api/v1/marketplace/purchases",
        models.PurchasePage,
        query={"cursor": cursor, "limit": limit},
    )


def list_reconciliations(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.ReconciliationPage]:
    """List the days on which the books were compared with Stripe. For staff with one of the roles
    `operator`, `auditor`.
    """
    return Call(
        "list-reconciliations",
        "GET",
        "/api/v1/staff/books/reconciliations",
        models.ReconciliationPage,
        query={"cursor": cursor, "limit": limit},
    )


def purchase_package(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.PurchasePackage,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Order]:
    """Order one package at the price that it has now. Needs the role `admin` or a higher one; an API key
    needs the scope `buy`.
    """
    return Call(
        "purchase-package",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/purchase", namespace, name),
        models.Order,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def quote_order(
    body: models.QuoteOrder,
) -> Call[models.Quote]:
    """See what packages would cost now, by a discount code. Needs the role `viewer` or a higher one; an API
    key needs the scope `read`.
    """
    return Call(
        "quote-order",
        "POST",
        "/api/v1/orders/quote",
        models.Quote,
        body=body,
    )


def receive_stripe_webhook(
    body: models.StripeEventBody,
) -> Call[models.WebhookReceived]:
    """Take what Stripe tells of payments."""
    return Call(
        "receive-stripe-webhook",
        "POST",
        "/webhooks/stripe",
        models.WebhookReceived,
        body=body,
    )


def record_campaign_cost(
    body: models.RecordCampaignCost,
) -> Call[models.CampaignCost]:
    """Record what a campaign has cost on a day. For staff with one of the roles `operator`."""
    return Call(
        "record-campaign-cost",
        "POST",
        "/api/v1/staff/numbers/costs",
        models.CampaignCost,
        body=body,
    )


def redeem_gift(
    body: models.RedeemGift,
    *,
    idempotency_key: str | None = None,
) -> Call[models.RedeemedGift]:
    """Redeem a gift, by its code. Needs the role `admin` or a higher one; an API key needs the scope `buy`."""
    return Call(
        "redeem-gift",
        "POST",
        "/api/v1/gifts/redeem",
        models.RedeemedGift,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def refund_order(
    id: models.OrderId,
    body: models.RefundOrder,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Order]:
    """Give packages of a paid order back. Needs the role `admin` or a higher one; an API key needs the scope
    `buy`.
    """
    return Call(
        "refund-order",
        "POST",
        path_of("/api/v1/orders/{id}/refunds", id),
        models.Order,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def replay_stripe_event(
    id: models.StripeEventId,
    body: models.ReplayStripeEvent,
) -> Call[models.StripeEvent]:
    """Have an event of Stripe's applied once more. For staff with one of the roles `operator`, who signed in
    within the last ten minutes.
    """
    return Call(
        "replay-stripe-event",
        "POST",
        path_of("/api/v1/staff/stripe-events/{id}/replay", id),
        models.StripeEvent,
        body=body,
    )


def replay_stripe_events(
    body: models.ReplayStripeEvents,
) -> Call[models.ReplayedStripeEvents]:
    """Have what Stripe has told between two moments applied once more. For staff with one of the roles
    `operator`, who signed in within the last ten minutes.
    """
    return Call(
        "replay-stripe-events",
        "POST",
        "/api/v1/staff/stripe-events/replay",
        models.ReplayedStripeEvents,
        body=body,
    )


def resolve_difference(
    id: models.DifferenceId,
    body: models.ResolveDifference,
) -> Call[models.BooksDifference]:
    """End a difference between the books and Stripe. For staff with one of the roles `operator`, who signed
    in within the last ten minutes.
    """
    return Call(
        "resolve-difference",
        "POST",
        path_of("/api/v1/staff/books/differences/{id}/resolve", id),
        models.BooksDifference,
        body=body,
    )


def submit_dispute_evidence(
    id: models.StripeDisputeId,
    body: models.SubmitDisputeEvidence,
) -> Call[models.DisputeWithEvidence]:
    """Have the evidence of a dispute handed in. For staff with one of the roles `operator`, who signed in
    within the last ten minutes.
    """
    return Call(
        "submit-dispute-evidence",
        "POST",
        path_of("/api/v1/staff/disputes/{id}/evidence/submit", id),
        models.DisputeWithEvidence,
        body=body,
    )


def update_billing_details(
    body: models.UpdateBillingDetails,
) -> Call[models.BillingDetails]:
    """Say who is billed, and where. Needs the role `admin` or a higher one; an API key needs the scope
    `manage_billing`.
    """
    return Call(
        "update-billing-details",
        "PUT",
        "/api/v1/billing/details",
        models.BillingDetails,
        body=body,
    )


def update_dispute_evidence(
    id: models.StripeDisputeId,
    body: models.UpdateDisputeEvidence,
) -> Call[models.DisputeWithEvidence]:
    """Write what a bank is told of a dispute. For staff with one of the roles `operator`, who signed in
    within the last ten minutes.
    """
    return Call(
        "update-dispute-evidence",
        "PUT",
        path_of("/api/v1/staff/disputes/{id}/evidence", id),
        models.DisputeWithEvidence,
        body=body,
    )
