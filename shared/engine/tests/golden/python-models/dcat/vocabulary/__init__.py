"""Models of a vocabulary, read from and written to JSON-LD:

Model.model_validate(json).model_dump(mode="json", by_alias=True, exclude_none=True)
"""

from . import datatypes
from .jsonld import RdfLangString, RdfLiteral, RdfTaggedLiteral
from .models import (
    RdfResource,
    Catalog,
    CatalogRecord,
    DataService,
    Dataset,
    Distribution,
    Relationship,
    Resource,
    Role,
)

__all__ = [
    "datatypes",
    "RdfLangString",
    "RdfLiteral",
    "RdfTaggedLiteral",
    "RdfResource",
    "Catalog",
    "CatalogRecord",
    "DataService",
    "Dataset",
    "Distribution",
    "Relationship",
    "Resource",
    "Role",
]
