"""The public HTTP API, as any client calls it."""

import json
import urllib.error
import urllib.request
from typing import Any

from ui import Refused

TIMEOUT_SECONDS = 60


class Api:
    def __init__(self, base_url: str, token: str | None = None) -> None:
        self._base_url = base_url
        self._token = token

    def get(self, path: str) -> Any:
        return self._call("GET", path, None, {})

    def post(self, path: str, body: Any, idempotency_key: str | None = None) -> Any:
        return self._call("POST", path, body, {"Idempotency-Key": idempotency_key} if idempotency_key else {})

    def _call(self, method: str, path: str, body: Any, headers: dict[str, str]) -> Any:
        request = urllib.request.Request(self._base_url + path, method=method, headers=headers)
        if self._token:
            request.add_header("Authorization", f"Bearer {self._token}")
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = json.dumps(body).encode()
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            problem = error.read().decode(errors="replace")
            raise Refused(f"{method} {path} answered {error.code}: {problem}") from error


def put(target: dict[str, Any], content: bytes) -> None:
    """Sends bytes where an announced upload wants them."""
    request = urllib.request.Request(target["url"], data=content, method=target["method"], headers=target["headers"])
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):
            pass
    except urllib.error.HTTPError as error:
        raise Refused(f"The upload was refused with {error.code}: {error.read().decode(errors='replace')}") from error


def fetch(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as response:
        return response.read()
