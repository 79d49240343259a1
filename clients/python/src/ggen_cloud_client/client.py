"""The client for programs without asyncio."""

import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import httpx

from ggen_cloud_client import parts
from ggen_cloud_client.api import audit, generations
from ggen_cloud_client.call import Call, Page
from ggen_cloud_client.errors import Unreachable
from ggen_cloud_client.models import GenerationView
from ggen_cloud_client.retries import Retries, problem_of

T = TypeVar("T")
Item = TypeVar("Item")


class Client:
    """Sends calls; `token` is an API key, or a person's access token."""

    def __init__(
        self,
        base_url: str,
        token: str | None = None,
        *,
        retries: Retries | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        self.token = token
        self._base_url = base_url.rstrip("/")
        self._retries = retries or Retries()
        self._http = http or httpx.Client(timeout=parts.TIMEOUT, follow_redirects=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def send(self, call: Call[T]) -> T:
        """What the operation answers. A refusal is a ProblemError."""
        return call.read(self.send_raw(call))

    def send_raw(self, call: Call[T]) -> bytes:
        """The answer's body as it came, for what is verified byte by byte."""
        answer = self._with_retries(call, self._request(call))
        return answer.content

    def pages(self, call: Call[Page[Item]]) -> Iterator[Page[Item]]:
        """Every page of a list, each when it is asked for."""
        while True:
            page = self.send(call)
            yield page
            if page.next_cursor is None:
                return
            call = call.after(page.next_cursor)

    def items(self, call: Call[Page[Item]]) -> Iterator[Item]:
        """Everything of a list, over all its pages."""
        for page in self.pages(call):
            yield from page.items

    def upload(self, kind: parts.Kind, source: bytes | Path, *, filename: str | None = None) -> str:
        """Uploads a project's zip or an ontology; the upload's id."""
        content, name = parts.content_of(source, filename)
        announcement = parts.announce(kind, content, name)
        created = self.send(announcement)
        # The same bytes under the same URL: it can be sent again whenever no answer came.
        signed = created.upload
        # As it was signed: these headers, and not our token.
        request = self._http.build_request(signed.method, signed.url, headers=signed.headers, content=content)
        self._with_retries(announcement, request)
        return created.id

    def wait(self, generation_id: str, *, timeout_seconds: float = 600.0) -> GenerationView:
        """The generation when it is complete. One that failed or was cancelled is a GenerationFailed."""
        wait = parts.Wait(generation_id, timeout_seconds)
        while True:
            generation = self.send(wait.next())
            if generation.state in parts.ENDED:
                return parts.succeeded(generation)

    def artifact(self, generation_id: str) -> bytes:
        """The zip of what was generated, its size and hash checked."""
        call = generations.get_artifact(generation_id)
        view = self.send(call)
        answer = self._with_retries(call, self._http.build_request("GET", view.url))
        return parts.checked(view, answer.content)

    def receipt(self, generation_id: str) -> bytes:
        """The signed receipt, byte for byte: keep it, and verify it with `receipts.verify`."""
        return self.send_raw(audit.get_receipt(generation_id))

    def receipt_keys(self) -> bytes:
        """The keys that receipts are signed with, as a JWKS: keep them with the receipts."""
        return self.send_raw(audit.get_receipt_keys())

    def _request(self, call: Call[T]) -> httpx.Request:
        headers = {"User-Agent": parts.USER_AGENT, **call.headers()}
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        url = self._base_url + call.path
        return self._http.build_request(
            call.method, url, params=call.parameters() or None, headers=headers, content=call.content()
        )

    def _with_retries(self, call: Call[T], request: httpx.Request) -> httpx.Response:
        for tries in range(1, self._retries.tries_max + 1):
            try:
                answer = self._http.send(request)
            except httpx.TransportError as error:
                pause = self._retries.pause_after(call, tries, None)
                if pause is None:
                    raise Unreachable(f"{call.name}: {error!r}") from error
            else:
                if answer.is_success:
                    return answer
                problem = problem_of(answer)
                pause = self._retries.pause_after(call, tries, problem)
                if pause is None:
                    raise problem
            time.sleep(pause)
        raise Unreachable(f"{call.name}: tries_max is less than 1")
