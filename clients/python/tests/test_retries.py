"""What is sent again, when, and under which key: against a real server on this machine."""

import asyncio
import json
import threading
import time
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ggen_cloud_client import AsyncClient, Client, ProblemError, Retries, Unreachable, models
from ggen_cloud_client.api import billing, generations, orders
from ggen_cloud_client.errors import UnexpectedAnswer
from ggen_cloud_client.retries import retry_after

QUICK = Retries(tries_max=3, pause_seconds=0.01, pause_seconds_max=1.5)
PAGES = {None: {"items": [], "next_cursor": "a"}, "a": {"items": [], "next_cursor": None}}
CREATE = models.CreateGeneration(package="acme/names@^1")

Answer = tuple[int, dict[str, str], object]


class Server:
    """Answers what it was told, one after the other, and keeps what came."""

    def __init__(self, answers: list[Answer | None]) -> None:
        self.answers = answers
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.url = ""


@contextmanager
def serving(*answers: Answer | None) -> Iterator[Server]:
    """None is a connection that ends without an answer."""
    server = Server(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.seen.append((self.command, self.path, headers, body))
            answer = server.answers.pop(0)
            if answer is None:
                self.close_connection = True
                return
            status, extra, value = answer
            content = json.dumps(value).encode()
            self.send_response(status)
            for name, text in extra.items():
                self.send_header(name, text)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{listener.server_address[1]}"
    thread = threading.Thread(target=listener.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()


def problem(code: str, status: int) -> dict[str, object]:
    page = f"https://app.test/docs/errors.html#{code}"
    return {"type": page, "title": "x", "status": status, "detail": "why", "code": code, "request_id": "req-1"}


def refused(code: str, status: int, retry: str | None = None) -> Answer:
    return status, {"retry-after": retry} if retry else {}, problem(code, status)


class Sync(unittest.TestCase):
    def test_a_lost_answer_is_asked_for_again_under_the_same_key(self) -> None:
        other = 200, {}, {"not": "a generation"}
        with (
            serving(None, refused("unavailable", 503), other) as server,
            Client(server.url, "k", retries=QUICK) as client,
        ):
            call = generations.create_generation(CREATE)
            with self.assertRaises(UnexpectedAnswer):
                client.send(call)
            keys = {headers["idempotency-key"] for _, _, headers, _ in server.seen}
            bodies = {body for _, _, _, body in server.seen}
            self.assertEqual((len(server.seen), len(keys), len(bodies)), (3, 1, 1))
            self.assertEqual(bodies, {b'{"package":"acme/names@^1"}'})
        self.assertNotEqual(call.idempotency_key, generations.create_generation(CREATE).idempotency_key)
        self.assertEqual(generations.create_generation(CREATE, idempotency_key="mine").idempotency_key, "mine")

    def test_a_post_without_a_key_is_not_repeated_when_nobody_knows_what_it_did(self) -> None:
        cancel = generations.cancel_generation("gen_1")
        with serving(None) as server, Client(server.url, retries=QUICK) as client:
            self.assertRaises(Unreachable, client.send, cancel)
        with serving(refused("unavailable", 503)) as server, Client(server.url, retries=QUICK) as client:
            self.assertRaises(ProblemError, client.send, cancel)
        # Refused before it began: nothing is done twice.
        with (
            serving(refused("rate_limited", 429, "0"), refused("not_found", 404)) as server,
            Client(server.url, retries=QUICK) as client,
        ):
            self.assertRaises(ProblemError, client.send, cancel)
            self.assertEqual(len(server.seen), 2)

    def test_retry_after_is_waited_for_up_to_the_limit(self) -> None:
        quota = generations.create_generation(CREATE)
        with (
            serving(refused("idempotency_in_progress", 409, "1"), refused("quota_exceeded", 429, "86400")) as server,
            Client(server.url, retries=QUICK) as client,
        ):
            began = time.monotonic()
            with self.assertRaises(ProblemError) as raised:
                client.send(quota)
            self.assertGreaterEqual(time.monotonic() - began, 1.0)
            self.assertLess(time.monotonic() - began, 10.0)
            self.assertEqual((raised.exception.code, raised.exception.request_id), ("quota_exceeded", "req-1"))
            self.assertEqual(raised.exception.retry_after_seconds, 86400)
            self.assertEqual(len(server.seen), 2)

    def test_attempts_are_bounded(self) -> None:
        with serving(*[None] * 5) as server, Client(server.url, retries=QUICK) as client:
            self.assertRaises(Unreachable, client.send, billing.get_pricing())
            self.assertEqual(len(server.seen), 3)

    def test_an_answer_of_the_gateway_is_a_problem_too(self) -> None:
        with serving((404, {"x-request-id": "gw"}, {"message": "Not Found"})) as server, Client(server.url) as client:
            with self.assertRaises(ProblemError) as raised:
                client.send(billing.get_pricing())
            self.assertEqual((raised.exception.detail, raised.exception.request_id), ("Not Found", "gw"))

    def test_pages_go_on_from_cursor_to_cursor(self) -> None:
        with serving((200, {}, PAGES[None]), (200, {}, PAGES["a"])) as server, Client(server.url) as client:
            self.assertEqual(list(client.items(generations.list_uploads(limit=2))), [])
            self.assertEqual([path for _, path, _, _ in server.seen], [
                "/api/v1/uploads?limit=2", "/api/v1/uploads?cursor=a&limit=2",
            ])  # fmt: skip

    def test_a_moment_is_sent_in_the_one_form_that_the_api_reads(self) -> None:
        at = datetime(2026, 11, 21, 11, 0, tzinfo=timezone(timedelta(hours=1)))
        discount = models.CreateDiscount(code="SPRING-26", percent=10, uses_max=5, expires_at=at)
        sent = json.loads(orders.create_discount(discount).content() or b"")
        self.assertEqual(
            sent, {"code": "SPRING-26", "percent": 10, "uses_max": 5, "expires_at": "2026-11-21T10:00:00.000Z"}
        )

    def test_a_path_is_quoted(self) -> None:
        self.assertEqual(generations.get_generation("a/../b?c").path, "/api/v1/generations/a%2F..%2Fb%3Fc")

    def test_retry_after_has_two_forms(self) -> None:
        now = datetime(2026, 11, 21, 10, 0, 0, tzinfo=UTC)
        self.assertEqual(retry_after({"retry-after": "7"}, now), 7)
        self.assertEqual(retry_after({"retry-after": "Sat, 21 Nov 2026 10:00:05 GMT"}, now), 5)
        self.assertEqual(retry_after({"retry-after": "Sat, 21 Nov 2026 09:00:05 GMT"}, now), 0)
        self.assertIsNone(retry_after({"retry-after": "soon"}, now))
        self.assertIsNone(retry_after({}, now))


class Async(unittest.TestCase):
    def test_it_does_as_the_sync_one(self) -> None:
        async def run(url: str) -> ProblemError:
            async with AsyncClient(url, "k", retries=QUICK) as client:
                self.assertEqual([it async for it in client.items(generations.list_uploads())], [])
                with self.assertRaises(ProblemError) as raised:
                    await client.send(generations.create_generation(CREATE))
                return raised.exception

        answers = [(200, {}, PAGES[None]), (200, {}, PAGES["a"]), None, refused("package_unavailable", 409)]
        with serving(*answers) as server:
            self.assertEqual(asyncio.run(run(server.url)).code, "package_unavailable")
            keys = {headers["idempotency-key"] for _, _, headers, _ in server.seen[2:]}
            self.assertEqual((len(server.seen), len(keys)), (4, 1))


if __name__ == "__main__":
    unittest.main()
