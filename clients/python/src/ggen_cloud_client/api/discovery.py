"""Made from the API's document by `make clients`: the operations of discovery."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call


def get_sparql(
    *,
    query: str,
    default_graph_uri: list[models.GraphName] | None = None,
    named_graph_uri: list[models.GraphName] | None = None,
) -> Call[bytes]:
    """Answer a SPARQL query over the metadata and triples of all published packages."""
    return Call(
        "get-sparql",
        "GET",
        "/api/v1/marketplace/sparql",
        bytes,
        query={"query": query, "default-graph-uri": default_graph_uri, "named-graph-uri": named_graph_uri},
    )


def post_sparql(
    body: str,
) -> Call[bytes]:
    """Answer a SPARQL query that is too long for an address."""
    return Call(
        "post-sparql",
        "POST",
        "/api/v1/marketplace/sparql",
        bytes,
        body=body,
        content_type="application/sparql-query",
    )


def search_packages(
    body: models.SearchPackages,
) -> Call[models.SearchPage]:
    """Find packages by text, with filters, sorts and counts."""
    return Call(
        "search-packages",
        "POST",
        "/api/v1/marketplace/search",
        models.SearchPage,
        body=body,
    )


def search_terms(
    *,
    q: str,
    cursor: str | None = None,
    kind: models.SearchedKind | None = None,
    limit: int | None = None,
) -> Call[models.TermsPage]:
    """Find classes and properties of published ontologies."""
    return Call(
        "search-terms",
        "GET",
        "/api/v1/marketplace/terms",
        models.TermsPage,
        query={"q": q, "cursor": cursor, "kind": kind, "limit": limit},
    )
