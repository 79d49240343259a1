"""What of the API's document the clients are made from.

Two things are taken out. The answers of refusals, of which each operation has a dozen: all are
the same `Problem`, which the clients raise by its code. And formats that would make a generator
change or hide a value: a signed URL stays the text that it is, and a password is sent as it is.
"""

import hashlib
import json
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "infra" / "openapi.json"
METHODS = ("get", "post", "put", "patch", "delete")
# An address is checked by the API; a URL must be used to the letter; a secret must be sent.
FORMATS_DROPPED = {"email", "uri", "uri-reference", "password", "entity-tags"}


class Operation(NamedTuple):
    """One operation of the document."""

    name: str
    method: str
    path: str
    tag: str
    value: dict[str, Any]

    @property
    def takes_key(self) -> bool:
        """Whether it can be sent again under an Idempotency-Key."""
        return any(parameter["name"] == "Idempotency-Key" for parameter in self.value.get("parameters", []))

    @property
    def success(self) -> dict[str, Any]:
        """The answer of its success: the first below 300. One that a browser follows has none."""
        return next((answer for status, answer in self.value["responses"].items() if status < "300"), {})

    def query(self) -> list[dict[str, Any]]:
        return [parameter for parameter in self.value.get("parameters", []) if parameter["in"] == "query"]


def read() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    return document


def operations(document: dict[str, Any]) -> list[Operation]:
    return [
        Operation(operation["operationId"], method.upper(), path, operation["tags"][0], operation)
        for path, item in sorted(document["paths"].items())
        for method, operation in item.items()
        if method in METHODS
    ]


def codes(document: dict[str, Any]) -> list[str]:
    """Every code that a refusal can have."""
    found: set[str] = set()
    for operation in operations(document):
        for answer in operation.value["responses"].values():
            found.update(answer.get("x-codes", []))
    return sorted(found)


def reduced(document: dict[str, Any]) -> dict[str, Any]:
    """The document as the generators of models get it."""
    small: dict[str, Any] = json.loads(json.dumps(document))
    for item in small["paths"].values():
        for method, operation in item.items():
            if method in METHODS:
                operation["responses"] = {
                    status: _without_headers(answer)
                    for status, answer in operation["responses"].items()
                    if status < "400"
                }
    _clean(small)
    return small


def _without_headers(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "headers"}


def _clean(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _clean(item)
    if not isinstance(value, dict):
        return
    if value.get("format") in FORMATS_DROPPED:
        del value["format"]
    # Of a schema; a property can have that name too, and is a schema itself.
    if isinstance(value.get("examples"), list):
        del value["examples"]
    # What is not set is not sent, so that the API's own default counts.
    if isinstance(value.get("default"), dict):
        del value["default"]
    for item in value.values():
        _clean(item)


def fingerprint() -> str:
    """Of all that what is generated depends on: the document, the generators and their locks."""
    digest = hashlib.sha256()
    inputs = [
        DOCUMENT,
        *sorted(Path(__file__).parent.glob("*.py")),
        ROOT / "clients" / "requirements.txt",
        ROOT / "clients" / "typescript" / "package-lock.json",
    ]
    for path in inputs:
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
