"""Made from the API's document by `make clients`: a module for each area of the API."""

from ggen_cloud_client.api import (
    audit,
    billing,
    catalog,
    discovery,
    generations,
    identity,
    library,
    ops,
    orders,
    staff,
    subscriptions,
    tenancy,
    webhooks,
)

__all__ = [
    "audit",
    "billing",
    "catalog",
    "discovery",
    "generations",
    "identity",
    "library",
    "ops",
    "orders",
    "staff",
    "subscriptions",
    "tenancy",
    "webhooks",
]
