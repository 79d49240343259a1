"""What both clients do alike around their requests: uploads, waits, downloads."""

import hashlib
import time
from pathlib import Path
from typing import Literal

import httpx

from ggen_cloud_client.api import generations
from ggen_cloud_client.call import Call
from ggen_cloud_client.errors import GenerationFailed, HashDiffers, WaitedTooLong
from ggen_cloud_client.models import ArtifactView, CreatedUpload, CreateUpload, GenerationView

Kind = Literal["project", "ontology"]
ENDED = {"complete", "failed", "cancelled"}
# The API answers when the generation ends, and after so many seconds at the latest.
WAIT_SECONDS_MAX = 20
# Above what one long poll takes.
TIMEOUT = httpx.Timeout(60.0, connect=10.0)
USER_AGENT = "ggen-cloud-client-python/0.1.0"


def content_of(source: bytes | Path, filename: str | None) -> tuple[bytes, str]:
    """The bytes of an upload and what it is called."""
    if isinstance(source, Path):
        return source.read_bytes(), filename or source.name
    if filename is None:
        raise ValueError("bytes need a filename: its extension tells the format")
    return source, filename


def announce(kind: Kind, content: bytes, filename: str) -> Call[CreatedUpload]:
    digest = hashlib.sha256(content).hexdigest()
    return generations.create_upload(CreateUpload(kind=kind, filename=filename, size_bytes=len(content), sha256=digest))


class Wait:
    """The long polls of one wait, as one call after the other."""

    def __init__(self, generation_id: str, timeout_seconds: float) -> None:
        self._id = generation_id
        self._timeout_seconds = timeout_seconds
        self._until = time.monotonic() + timeout_seconds

    def next(self) -> Call[GenerationView]:
        left = self._until - time.monotonic()
        if left <= 0:
            raise WaitedTooLong(f"generation {self._id} has not ended after {self._timeout_seconds} seconds")
        return generations.get_generation(self._id, wait_seconds=max(1, min(WAIT_SECONDS_MAX, int(left))))


def succeeded(generation: GenerationView) -> GenerationView:
    if generation.state != "complete":
        raise GenerationFailed(generation)
    return generation


def checked(view: ArtifactView, content: bytes) -> bytes:
    """The artefact's bytes, if they are those that the API named."""
    if len(content) != view.size_bytes or hashlib.sha256(content).hexdigest() != view.sha256:
        raise HashDiffers(f"{view.filename} has other bytes than the API named: it may be cut or changed")
    return content
