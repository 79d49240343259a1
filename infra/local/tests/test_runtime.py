"""The Runtime API of the local Lambda: what it writes leaves at once."""

import queue
import socket
import socketserver
import sys
import threading
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import ministack_runtime  # noqa: E402
from ministack.core.lambda_runtime import ProvidedWorker  # noqa: E402

WITHIN_SECONDS = 10


class RuntimeApi(unittest.TestCase):
    def test_a_functions_connection_waits_for_no_acknowledgement(self) -> None:
        ministack_runtime.answer_at_once()
        function = "arn:aws:lambda:us-east-1:000000000000:function:example"
        worker = ProvidedWorker("example", {"FunctionName": "example", "FunctionArn": function}, b"")
        options: queue.Queue[int] = queue.Queue()

        class Handler(worker._build_handler_class(0, queue.Queue())):  # type: ignore[misc]
            def handle(self) -> None:
                options.put(self.connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

        with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            with socket.create_connection(server.server_address, timeout=WITHIN_SECONDS):
                self.assertNotEqual(options.get(timeout=WITHIN_SECONDS), 0)
            server.shutdown()


if __name__ == "__main__":
    unittest.main()
