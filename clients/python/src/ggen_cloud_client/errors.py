"""What can go wrong, each with what a program or a person needs of it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ggen_cloud_client.codes import Code

if TYPE_CHECKING:
    from ggen_cloud_client.models import GenerationView


class GgenError(Exception):
    """Whatever this client raises by itself."""


class ProblemError(GgenError):
    """The API refused: branch on `code`, quote `request_id`.

    A code that a newer API has comes as the text that it is.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        request_id: str | None,
        *,
        document: Mapping[str, Any] | None = None,
        retry_after_seconds: float | None = None,
    ) -> None:
        super().__init__(f"{status} {code}: {detail} (request {request_id})")
        self.status = status
        self.code: Code = cast("Code", code)
        self.detail = detail
        self.request_id = request_id
        # The whole problem document, for `errors` of fields, `limit`, `used` and `resets_at`.
        self.document = dict(document or {})
        self.retry_after_seconds = retry_after_seconds


class Unreachable(GgenError):
    """No answer came, however often it was tried."""


class UnexpectedAnswer(GgenError):
    """The answer is not what the document says: this client is too old, or it was not the API."""


class GenerationFailed(GgenError):
    """The generation ended without files; `generation.error` says why and where."""

    def __init__(self, generation: "GenerationView") -> None:
        reason = generation.error.message if generation.error else "no reason was given"
        super().__init__(f"generation {generation.id} is {generation.state}: {reason}")
        self.generation = generation


class WaitedTooLong(GgenError):
    """The generation goes on, but the time to wait for it is over."""


class HashDiffers(GgenError):
    """Bytes came otherwise than the API said they would be."""
