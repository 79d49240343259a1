"""When a request is sent again, and after which pause; the same for both clients."""

import email.utils
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from ggen_cloud_client.call import Call
from ggen_cloud_client.errors import ProblemError

# The same key is in use by the attempt whose answer was lost: its answer comes.
IN_PROGRESS = "idempotency_in_progress"
# Refused before anything was done, so that any request can be sent again.
NOT_BEGUN = 429
UNCERTAIN = {502, 503, 504}


@dataclass(frozen=True)
class Retries:
    """At most `tries_max` attempts, with pauses that double from `pause_seconds` on.

    What the API asks for by Retry-After is waited for, if it is no more than `pause_seconds_max`.
    """

    tries_max: int = 4
    pause_seconds: float = 0.5
    pause_seconds_max: float = 30.0

    def pause_after(self, call: Call[object], tries: int, problem: ProblemError | None) -> float | None:
        """Seconds until the next attempt; None where there is none. No problem means that no answer came."""
        if tries >= self.tries_max or not _worth_repeating(call, problem):
            return None
        # A random part, so that programs that were refused together do not come back together.
        own: float = self.pause_seconds * 2 ** (tries - 1) * random.uniform(0.5, 1.0)  # noqa: S311
        asked = problem.retry_after_seconds if problem else None
        if asked is not None and asked > self.pause_seconds_max:
            return None
        return min(max(own, asked or 0.0), self.pause_seconds_max)


def _worth_repeating(call: Call[object], problem: ProblemError | None) -> bool:
    if problem is None:
        return call.harmless_to_repeat
    if problem.status == NOT_BEGUN or problem.code == IN_PROGRESS:
        return True
    return problem.status in UNCERTAIN and call.harmless_to_repeat


def problem_of(answer: httpx.Response) -> ProblemError:
    """Of an answer that is no success. The gateway before the API has another form of its own."""
    document = _json_object(answer.content)
    fallback = "rate_limited" if answer.status_code == NOT_BEGUN else "unavailable"
    code = document.get("code") or (fallback if answer.status_code in {NOT_BEGUN, *UNCERTAIN} else "unknown")
    return ProblemError(
        answer.status_code,
        str(code),
        str(document.get("detail") or document.get("message") or answer.reason_phrase),
        document.get("request_id") or answer.headers.get("x-request-id"),
        document=document,
        retry_after_seconds=retry_after(answer.headers),
    )


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds, of either form of RFC 9110 section 10.2.3."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        when = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (when - (now or datetime.now(UTC))).total_seconds())


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
