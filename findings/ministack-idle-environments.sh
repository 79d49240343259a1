#!/usr/bin/env bash
# PyPI ministack 1.5.33: what functions cost that nobody calls.
#
# Expected: a warm environment of a `provided` runtime waits for its next event without taking
# processor time, as in AWS, so that a cloud of many functions is quiet when nothing happens.
# What happens: two threads of each wake ten times a second to see whether it is to end, one at
# its listening socket and one at its queue. The cost grows with the number of functions that
# were ever called: with two hundred, half a processor, all of it under the one lock of Python.
# Output: the processor time of 60 idle environments, as it is and where neither thread polls.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'ministack==1.5.33'
"$work/venv/bin/python" - <<'EOF'
import io
import logging
import os
import queue
import socketserver
import sys
import time
import types
import zipfile

from ministack.core import lambda_runtime

COUNT, SECONDS = 60, 5
BOOTSTRAP = f"""#!{sys.executable}
import http.client, os
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
while True:
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = api.getresponse()
    event = answer.read()
    url = "/2018-06-01/runtime/invocation/" + answer.headers["Lambda-Runtime-Aws-Request-Id"] + "/response"
    api.request("POST", url, body=event)
    api.getresponse().read()
"""


def idle_share() -> float:
    """Of one processor, by this process alone: the functions are processes of their own."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, BOOTSTRAP)
    arn = "arn:aws:lambda:us-east-1:000000000000:function:echo"
    config = {"FunctionName": "echo", "FunctionArn": arn, "Timeout": 30}
    workers = [lambda_runtime.ProvidedWorker("echo", config, package.getvalue()) for _ in range(COUNT)]
    for worker in workers:
        assert worker.invoke({"warm": 1}, "request")["result"] == {"warm": 1}
    begun = time.process_time()
    time.sleep(SECONDS)
    share = (time.process_time() - begun) / SECONDS
    for worker in workers:
        worker._proc.kill()
    return share


class Waiting(queue.Queue):
    def get(self, block=True, timeout=None):
        return super().get(block, None)


logging.disable(logging.INFO)
os.environ["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1"
as_it_is = idle_share()
# The first sixty poll on: their share is taken off below.
serve = socketserver.BaseServer.serve_forever
socketserver.ThreadingTCPServer.serve_forever = lambda server, poll_interval: serve(server, None)
lambda_runtime.queue = types.SimpleNamespace(Queue=Waiting, Empty=queue.Empty, Full=queue.Full)
with_both = idle_share()
without = max(with_both - as_it_is, 0.0)
print(f"{COUNT} idle environments: {as_it_is * 100:.1f} % of a processor; without polling {without * 100:.1f} %")
sys.stdout.flush()
os._exit(0 if as_it_is > 0.03 and without < as_it_is / 2 else 1)
EOF
