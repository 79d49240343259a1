"""Serves the built dashboard as its distribution would: files under their paths, and the one document elsewhere.

The landing page has a document for each language. The documentation lies in a folder of its own, where a path that ends with a slash is an `index.html`.

It runs by itself: `dashboard_server.py FILE`, where FILE says what to serve (`dashboard.py` writes it).
"""

import fnmatch
import json
import mimetypes
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

CONFIG = "/config.json"
DOCUMENT = "index.html"
DOCS = "/docs"
LANDING = {"en": "landing.en.html", "de": "landing.de.html"}


def answer(served: dict[str, Any], target: str, languages: str = "") -> tuple[int, str, bytes]:
    """Status, media type and body of what is asked for, by the languages that a browser accepts."""
    path = unquote(urlsplit(target).path)
    if path == CONFIG:
        return 200, "application/json", json.dumps(served["config"]).encode()
    if path in served["scripts"]:
        return 200, "text/javascript", Path(served["scripts"][path]).read_bytes()
    if path.startswith(f"{DOCS}/") and path.endswith("/"):
        path += DOCUMENT
    is_file = any(fnmatch.fnmatchcase(path, pattern) for pattern in served["files"])
    folder = Path(served["folder"]).resolve()
    document = LANDING["de" if re.match(r"de\b", languages, re.IGNORECASE) else "en"] if path == "/" else DOCUMENT
    file = (folder / (path.lstrip("/") if is_file else document)).resolve()
    if not file.is_relative_to(folder) or not file.is_file():
        return missing(served, folder)
    return 200, mimetypes.guess_type(file.name)[0] or "application/octet-stream", file.read_bytes()


def missing(served: dict[str, Any], folder: Path) -> tuple[int, str, bytes]:
    """What the distribution answers where its bucket has no file: S3 says 403, as nobody may list it."""
    error = served["errors"].get("403")
    page = None if error is None else folder / error["page"].lstrip("/")
    if page is None or not page.is_file():
        return 403, "text/plain", b"there is no such file"
    return error["status"], "text/html", page.read_bytes()


class Handler(BaseHTTPRequestHandler):
    served: dict[str, Any]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if urlsplit(self.path).path == DOCS:
            # Links of its pages count from their folder.
            self._answer(301, "text/plain", b"", {"Location": f"{DOCS}/"})
        else:
            self._answer(*answer(self.served, self.path, self.headers.get("Accept-Language", "")))

    do_HEAD = do_GET

    def _answer(self, status: int, media: str, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        for name, value in {**self.served["headers"], **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Each request would be a line."""


def main() -> None:
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")
    mimetypes.add_type("application/wasm", ".wasm")
    Handler.served = json.loads(Path(sys.argv[1]).read_text())
    ThreadingHTTPServer(("127.0.0.1", Handler.served["port"]), Handler).serve_forever()


if __name__ == "__main__":
    main()
