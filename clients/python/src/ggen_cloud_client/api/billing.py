"""Made from the API's document by `make clients`: the operations of billing."""

from __future__ import annotations

import datetime

from ggen_cloud_client import models
from ggen_cloud_client.call import Call


def get_pricing() -> Call[models.Pricing]:
    """See the plans, what they include and what they cost."""
    return Call(
        "get-pricing",
        "GET",
        "/api/v1/billing/pricing",
        models.Pricing,
    )


def get_quotas() -> Call[models.Quotas]:
    """See the workspace's plan, its limits, and what is left of them. Needs the role `viewer` or a higher
    one; an API key needs the scope `read`.
    """
    return Call(
        "get-quotas",
        "GET",
        "/api/v1/billing/quotas",
        models.Quotas,
    )


def get_usage(
    *,
    cursor: str | None = None,
    group: models.GroupBy | None = None,
    limit: int | None = None,
    period: datetime.date | None = None,
) -> Call[models.Usage]:
    """See what the workspace has used, by operation, API key or day. Needs the role `viewer` or a higher
    one; an API key needs the scope `read`.
    """
    return Call(
        "get-usage",
        "GET",
        "/api/v1/billing/usage",
        models.Usage,
        query={"cursor": cursor, "group": group, "limit": limit, "period": period},
    )


def report_usage(
    body: models.ReportUsage,
) -> Call[models.ReportedUsage]:
    """Report usage from a service of the workspace's own. Needs the role `editor` or a higher one; an API
    key needs the scope `meter`.
    """
    return Call(
        "report-usage",
        "POST",
        "/api/v1/billing/usage",
        models.ReportedUsage,
        body=body,
    )
