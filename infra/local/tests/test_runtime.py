"""The Runtime API of the local Lambda: what it writes leaves at once, and who waits does not look all the time."""

import io
import queue
import socket
import socketserver
import sys
import threading
import time
import unittest
import zipfile
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import ministack_runtime  # noqa: E402
from ministack.core.lambda_runtime import ProvidedWorker  # noqa: E402

WITHIN_SECONDS = 10
CONFIG = {"FunctionName": "example", "FunctionArn": "arn:aws:lambda:us-east-1:000000000000:function:example", "Timeout": WITHIN_SECONDS}
ECHO = f"""#!{sys.executable}
import http.client, os
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
while True:
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = api.getresponse()
    event = answer.read()
    api.request("POST", f"/2018-06-01/runtime/invocation/{{answer.headers['Lambda-Runtime-Aws-Request-Id']}}/response", body=event)
    api.getresponse().read()
"""


def echo() -> ProvidedWorker:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, ECHO)
    return ProvidedWorker("example", CONFIG, package.getvalue())


class RuntimeApi(unittest.TestCase):
    def setUp(self) -> None:
        ministack_runtime.complete_runtime()

    def test_a_functions_connection_waits_for_no_acknowledgement(self) -> None:
        worker = ProvidedWorker("example", CONFIG, b"")
        options: queue.Queue[int] = queue.Queue()

        class Handler(worker._build_handler_class(0, queue.Queue())):  # type: ignore[misc]
            def handle(self) -> None:
                options.put(self.connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

        with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            with socket.create_connection(server.server_address, timeout=WITHIN_SECONDS):
                self.assertNotEqual(options.get(timeout=WITHIN_SECONDS), 0)
            server.shutdown()

    def test_a_warm_environment_looks_for_events_only_when_one_comes(self) -> None:
        looks = []
        get = ministack_runtime.PatientQueue.get

        def counted(*arguments: object, **named: object) -> object:
            looks.append(arguments)
            return get(*arguments, **named)

        worker = echo()
        with mock.patch.object(ministack_runtime.PatientQueue, "get", counted):
            for number in range(2):
                self.assertEqual(worker.invoke({"number": number}, f"request-{number}")["result"], {"number": number})
                waiting = len(looks)
                time.sleep(0.5)
                self.assertLessEqual(len(looks), waiting + 1)
            worker._teardown()

    def test_an_environment_ends_though_nobody_looks_whether_it_is_to(self) -> None:
        with mock.patch.object(ministack_runtime, "PATIENCE_S", 10 * WITHIN_SECONDS):
            worker = echo()
            worker.invoke({}, "request")
            server = worker._server_thread
            worker._teardown()
            server.join(WITHIN_SECONDS)
            self.assertFalse(server.is_alive())
            self.assertEqual(worker.invoke({"again": 1}, "request-2")["result"], {"again": 1})
            worker._teardown()


if __name__ == "__main__":
    unittest.main()
