"""What one operation sends and what it answers, before anybody sends it."""

import datetime
import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, TypeAdapter

from ggen_cloud_client.errors import UnexpectedAnswer

T = TypeVar("T", covariant=True)
Item = TypeVar("Item", covariant=True)


class Page(Protocol[Item]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[Item]: ...

    @property
    def next_cursor(self) -> str | None: ...


@dataclass(frozen=True)
class Call(Generic[T]):
    """Send it with a client: `client.send(call)`, or `await client.send(call)`.

    One call is one intent. Sent twice, it has the same Idempotency-Key, and so makes one thing.
    """

    name: str
    method: str
    path: str
    answer: Any
    query: Mapping[str, Any] = field(default_factory=dict)
    body: BaseModel | str | None = None
    content_type: str = "application/json"
    takes_key: bool = False
    idempotency_key: str | None = None

    def __post_init__(self) -> None:
        if self.takes_key and self.idempotency_key is None:
            object.__setattr__(self, "idempotency_key", str(uuid.uuid4()))

    @property
    def harmless_to_repeat(self) -> bool:
        """Whether sending it again makes nothing twice."""
        return self.method == "GET" or self.idempotency_key is not None

    def headers(self) -> dict[str, str]:
        headers = {"Accept": "*/*" if self.answer is bytes else "application/json"}
        if self.body is not None:
            headers["Content-Type"] = self.content_type
        if self.idempotency_key is not None:
            headers["Idempotency-Key"] = self.idempotency_key
        return headers

    def parameters(self) -> list[tuple[str, str | int | float | bool | None]]:
        """The query's, as the API reads them; what is None is left out."""
        found: list[tuple[str, str | int | float | bool | None]] = []
        for name, value in self.query.items():
            many = value if isinstance(value, list) else [] if value is None else [value]
            found += [(name, _text(one)) for one in many]
        return found

    def content(self) -> bytes | None:
        if self.body is None or isinstance(self.body, str):
            return None if self.body is None else self.body.encode()
        # What was not set is not sent, so that the API's own defaults count.
        value = self.body.model_dump(by_alias=True, exclude_unset=True)
        return json.dumps(value, default=_text, ensure_ascii=False, separators=(",", ":")).encode()

    def read(self, content: bytes) -> T:
        """The body of a success as what the operation answers."""
        if self.answer is None or self.answer is bytes:
            found: Any = None if self.answer is None else content
        else:
            try:
                found = TypeAdapter(self.answer).validate_json(content)
            except ValueError as error:
                raise UnexpectedAnswer(f"{self.name} answered otherwise than the document says: {error}") from error
        typed: T = found
        return typed

    def after(self, cursor: str) -> "Call[T]":
        """The same for the page that a cursor names."""
        return replace(self, query={**self.query, "cursor": cursor})


def path_of(template: str, *values: str) -> str:
    """The path with its parameters filled in, in their order."""
    parts = template.split("{")
    rest = (quote(value, safe="") + part.partition("}")[2] for value, part in zip(values, parts[1:], strict=True))
    return parts[0] + "".join(rest)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        # The one form of a moment that the API reads: in UTC, with three digits of milliseconds.
        return value.astimezone(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
