"""Verifies what the product sends to an address of yours, as Standard Webhooks says.

``verify`` takes the body as the bytes that came: JSON that was parsed and written again has other ones.
"""

import binascii
import hashlib
import hmac
import json
import time
from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import Any, Literal

Reason = Literal["secret", "headers", "timestamp", "signature", "body"]

#: A delivery is refused that was signed longer ago than this, or later from now.
TOLERANCE_SECONDS = 300

_PREFIX = "whsec_"
_SECRET_BYTES = range(24, 65)


class InvalidWebhook(Exception):
    """One plain reason."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(f"{reason}: {message}")
        self.reason: Reason = reason


def verify(
    secret: str | Iterable[str], headers: Mapping[str, str], body: bytes | str, *, now: float | None = None
) -> dict[str, Any]:
    """The event of a delivery; InvalidWebhook where it was not sent by the product, or long ago.

    While one secret takes the place of another, give both. The id of the event is the same each time it is sent:
    whoever keeps ids handles each event once.
    """
    secrets = [secret] if isinstance(secret, str) else list(secret)
    keys = [_key(text) for text in secrets]
    if not keys:
        raise InvalidWebhook("secret", "expected at least one")
    lower = {name.lower(): value for name, value in headers.items()}
    try:
        event_id, timestamp, signatures = (lower[f"webhook-{name}"] for name in ("id", "timestamp", "signature"))
    except KeyError as missing:
        raise InvalidWebhook("headers", f"{missing.args[0]} is missing") from None
    _check_time(timestamp, time.time() if now is None else now)
    raw = body.encode() if isinstance(body, str) else body
    signed = b".".join([event_id.encode(), timestamp.encode(), raw])
    expected = [hmac.new(key, signed, hashlib.sha256).digest() for key in keys]
    given = [_decoded(text[3:]) for text in signatures.split(" ") if text.startswith("v1,")]
    # Each with each, so that the time tells nothing.
    matches = [hmac.compare_digest(ours, theirs) for ours in expected for theirs in given]
    if not any(matches):
        raise InvalidWebhook("signature", "none is by a secret that was given")
    try:
        event = json.loads(raw)
    except ValueError:
        raise InvalidWebhook("body", "expected JSON") from None
    if not isinstance(event, dict):
        raise InvalidWebhook("body", "expected an object")
    return event


def _key(secret: str) -> bytes:
    try:
        key = b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not secret.startswith(_PREFIX) or len(key) not in _SECRET_BYTES:
        raise InvalidWebhook("secret", "expected whsec_ and the base64 of 24 to 64 bytes")
    return key


def _check_time(text: str, now: float) -> None:
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise InvalidWebhook("timestamp", "expected seconds since 1970")
    if abs(now - int(text)) > TOLERANCE_SECONDS:
        raise InvalidWebhook("timestamp", "it was not signed within the last five minutes")


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
