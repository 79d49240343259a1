"""What the Lambda of MiniStack 1.5.33 lacks: a Runtime API whose answers leave at once, and which waits
without looking ten times a second.

It writes the head of an answer and then the event, as two packets. The kernel holds the second back
until the function has acknowledged the first (Nagle's algorithm), and the function's kernel waits
40 ms with that, because nothing else is to be sent: each invocation began more than 40 ms late.

For each warm environment two threads wake every tenth of a second, to see whether it is to end. Two
hundred of them took half a processor while nothing was asked of them, and more from whatever ran.
"""

import contextlib
import queue
import socket
from socketserver import BaseServer, StreamRequestHandler, ThreadingTCPServer
from types import SimpleNamespace

from ministack.core import lambda_runtime

# How long a thread may outlive the environment that it served.
PATIENCE_S = 5.0


def complete_runtime() -> None:
    # Sends what is written without waiting for the other side.
    StreamRequestHandler.disable_nagle_algorithm = True
    # Each generation of an environment has a queue of its own: who waits longer takes nobody's event.
    lambda_runtime.queue = SimpleNamespace(Queue=PatientQueue, Empty=queue.Empty, Full=queue.Full)
    ThreadingTCPServer.serve_forever = serve_until_woken
    ThreadingTCPServer.shutdown = wake_and_end


class PatientQueue(queue.Queue):
    def get(self, block: bool = True, timeout: float | None = None) -> object:
        return super().get(block, timeout and max(timeout, PATIENCE_S))


def serve_until_woken(server: ThreadingTCPServer, poll_interval: float = 0.5) -> None:
    BaseServer.serve_forever(server, max(poll_interval, PATIENCE_S))


def wake_and_end(server: ThreadingTCPServer) -> None:
    # What `BaseServer.shutdown` does; a connection ends the wait for one.
    server._BaseServer__shutdown_request = True
    with contextlib.suppress(OSError):
        socket.create_connection(server.server_address, timeout=1).close()
    server._BaseServer__is_shut_down.wait()
