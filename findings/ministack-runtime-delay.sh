#!/usr/bin/env bash
# PyPI ministack 1.5.33: how long a function waits for its event.
#
# Expected: a warm function of a `provided` runtime has its event within a few milliseconds of
# the invocation, as in AWS.
# What happens: the Runtime API writes the head of its answer and then the event, to a socket
# with Nagle's algorithm on. The kernel keeps the event back until the function's side has
# acknowledged the head, which it delays by 40 ms: every invocation takes over 40 ms more.
# Output: how long warm invocations take, as it is and with TCP_NODELAY.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'ministack==1.5.33'
"$work/venv/bin/python" - <<'EOF'
import io
import logging
import os
import socketserver
import statistics
import sys
import time
import zipfile

from ministack.core.lambda_runtime import ProvidedWorker

# One connection for all events, as the runtimes of AWS have it, and a line of log for each.
BOOTSTRAP = f"""#!{sys.executable}
import http.client, os
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
while True:
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = api.getresponse()
    event = answer.read()
    print("served", flush=True)
    url = "/2018-06-01/runtime/invocation/" + answer.headers["Lambda-Runtime-Aws-Request-Id"] + "/response"
    api.request("POST", url, body=event)
    api.getresponse().read()
"""


def warm_ms() -> float:
    """The median of warm invocations."""
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        entry = zipfile.ZipInfo("bootstrap")
        entry.external_attr = 0o755 << 16
        archive.writestr(entry, BOOTSTRAP)
    arn = "arn:aws:lambda:us-east-1:000000000000:function:echo"
    worker = ProvidedWorker("echo", {"FunctionName": "echo", "FunctionArn": arn, "Timeout": 10}, package.getvalue())
    times = []
    for number in range(30):
        begun = time.perf_counter()
        answer = worker.invoke({"number": number}, f"request-{number}")
        assert answer["result"] == {"number": number}, answer
        times.append((time.perf_counter() - begun) * 1000)
    worker._teardown()
    return statistics.median(times[5:])


logging.disable(logging.INFO)
os.environ["AWS_ENDPOINT_URL"] = "http://127.0.0.1:1"
as_it_is = warm_ms()
socketserver.StreamRequestHandler.disable_nagle_algorithm = True
at_once = warm_ms()
print(f"a warm invocation: {as_it_is:.1f} ms, with TCP_NODELAY {at_once:.1f} ms")
sys.exit(0 if as_it_is > at_once + 30 else "the delay is gone")
EOF
