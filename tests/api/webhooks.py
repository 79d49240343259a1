"""What the checks of the running API rest on, of webhooks: a receiver on this machine, and deliveries that have ended."""

import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from people import SECONDS_MAX, Cloud, Person, register
from seed import Seed


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def receive() -> str:
    """Where it listens, for as long as the process runs."""
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/hook"


def delivered(person: Person, webhook: str) -> str:
    """The event of a delivery that has arrived."""
    event = person.post(f"/api/v1/webhooks/{webhook}/test")["event_id"]
    deadline = time.monotonic() + SECONDS_MAX
    while time.monotonic() < deadline:
        if person.get(f"/api/v1/webhooks/{webhook}/deliveries/{event}")["state"] == "delivered":
            return event
        time.sleep(0.5)
    raise TimeoutError(f"the test event of {webhook} does not arrive")


def webhooks(cloud: Cloud) -> dict[str, Seed]:
    person, settings = register(cloud, "webhooks"), {"url": receive(), "description": "Books", "form": "full"}
    kept, changed, rotated, deleted = (person.post("/api/v1/webhooks", settings)["id"] for _ in range(4))
    seen, replayed = delivered(person, kept), delivered(person, kept)
    of, range_ = {"id": kept}, {"from": "2026-01-01T00:00:00.000Z", "to": "2026-01-02T00:00:00.000Z"}
    return {
        "create-webhook": Seed(person.token, body=settings),
        "list-webhooks": Seed(person.token),
        "get-webhook": Seed(person.token, path=of),
        "update-webhook": Seed(person.token, path={"id": changed}, body=settings),
        "delete-webhook": Seed(person.token, path={"id": deleted}),
        "rotate-webhook-secret": Seed(person.token, path={"id": rotated}, body={"overlap_seconds": 0}),
        "test-webhook": Seed(person.token, path=of),
        "list-webhook-deliveries": Seed(person.token, path=of),
        "get-webhook-delivery": Seed(person.token, path=of | {"event_id": seen}),
        "replay-webhook-delivery": Seed(person.token, path=of | {"event_id": replayed}),
        "replay-webhook-deliveries": Seed(person.token, path=of, body=range_),
    }
