"""Serves the built dashboard as its distribution would: files under their paths, and the one document elsewhere.

It runs by itself: `dashboard_server.py FILE`, where FILE says what to serve (`dashboard.py` writes it).
"""

import fnmatch
import json
import mimetypes
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

CONFIG = "/config.json"
DOCUMENT = "index.html"


class Handler(BaseHTTPRequestHandler):
    served: dict[str, Any]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if path == CONFIG:
            self._answer(200, "application/json", json.dumps(self.served["config"]).encode())
            return
        is_file = any(fnmatch.fnmatchcase(path, pattern) for pattern in self.served["files"])
        folder = Path(self.served["folder"]).resolve()
        file = (folder / (path.lstrip("/") if is_file else DOCUMENT)).resolve()
        if not file.is_relative_to(folder) or not file.is_file():
            self._answer(404, "text/plain", b"there is no such file")
            return
        media = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self._answer(200, media, file.read_bytes())

    do_HEAD = do_GET

    def _answer(self, status: int, media: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        for name, value in self.served["headers"].items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Each request would be a line."""


def main() -> None:
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")
    Handler.served = json.loads(Path(sys.argv[1]).read_text())
    ThreadingHTTPServer(("127.0.0.1", Handler.served["port"]), Handler).serve_forever()


main()
