"""How to call an operation so that it succeeds, and a project that renders."""

from dataclasses import dataclass, field
from typing import Any

PROJECT = {
    "ggen.toml": """[project]
name = "shapes"
version = "1.0.0"
[ontology]
source = "shapes.ttl"
[[generation.rules]]
name = "list"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"
""",
    "shapes.ttl": '@prefix : <https://example.org/#> .\n:circle :name "Circle" .\n',
    "names.rq": "PREFIX : <https://example.org/#>\nSELECT ?name WHERE { ?shape :name ?name } ORDER BY ?name\n",
    "list.tera": "{% for row in results %}{{ row.name }}\n{% endfor %}",
}


@dataclass
class Seed:
    """How to call one operation."""

    token: str | None = None
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: dict[str, Any] | None = None
    # Where `body` needs a code of an authenticator app, its secret.
    totp_secret: str | None = None
