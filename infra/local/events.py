"""Serves each `events/<name>.json` to its function through cargo-lambda,
against the running local cloud. By hand, for one:

    cargo lambda watch --release --env-file .local/functions.env
    cargo lambda invoke get-health --data-file events/get-health.json

`watch` starts every function by way of `cargo run`; here the binaries that
`up` built are started instead, so that nothing can be compiled in between.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from build import bootstrap
from settings import ACCESS_KEY_ID, REGION, ROOT, SECRET_ACCESS_KEY, STACK, Settings
from templates import function_names
from ui import Refused, detail

CARGO_LAMBDA = str(Path(sys.executable).with_name("cargo-lambda"))
START_SECONDS_MAX = 30
INVOKE_SECONDS_MAX = 60


def serve_all(settings: Settings, lambda_: Any) -> None:
    """Invokes every function once with its event; refuses at the end if any did not serve it."""
    names = function_names()
    environment = write_environment(settings, lambda_)
    port = settings.port + 1000
    log_path = settings.state / "events.log"
    with log_path.open("wb") as log:
        watch = subprocess.Popen(
            [CARGO_LAMBDA, "lambda", "watch", "--only-lambda-apis", "--invoke-address", "127.0.0.1"]
            + ["--invoke-port", str(port)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _await_port(port, watch, log_path)
            failures = [failure for name in names if (failure := _serve(name, port, environment, log))]
        finally:
            os.killpg(watch.pid, signal.SIGKILL)
            watch.wait()
    if failures:
        raise Refused(f"Events not served (log: {log_path}):\n  - " + "\n  - ".join(failures))
    detail(f"{len(names)} events served")


def _serve(name: str, port: int, environment: dict[str, str], log: Any) -> str | None:
    """Starts the function, invokes it and ends it; why the event was not served, or None."""
    own = {
        "AWS_LAMBDA_RUNTIME_API": f"http://127.0.0.1:{port}/.rt/{name}",
        "AWS_LAMBDA_FUNCTION_NAME": name,
        "AWS_LAMBDA_FUNCTION_VERSION": "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
    }
    function = subprocess.Popen(
        [str(bootstrap(name))], env=environment | own, stdin=subprocess.DEVNULL, stdout=log, stderr=log
    )
    try:
        return _invoke(name, port)
    finally:
        function.kill()
        function.wait()


def write_environment(settings: Settings, lambda_: Any) -> dict[str, str]:
    """What all functions together are told, with the operator's credentials (roles
    are tested elsewhere); also as a file, for `cargo lambda watch` by hand."""
    variables = {
        "AWS_ENDPOINT_URL": settings.endpoint_url,
        "AWS_REGION": REGION,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
    }
    for page in lambda_.get_paginator("list_functions").paginate():
        for function in page["Functions"]:
            if function["FunctionName"].startswith(f"{STACK}-"):
                variables |= function.get("Environment", {}).get("Variables", {})
    file = settings.state / "functions.env"
    file.write_text("".join(f"{key}={value}\n" for key, value in sorted(variables.items())))
    return variables


def _await_port(port: int, watch: subprocess.Popen[bytes], log_path: Path) -> None:
    deadline = time.monotonic() + START_SECONDS_MAX
    while time.monotonic() < deadline and watch.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise Refused(f"cargo lambda watch did not start; its log: {log_path}")


def _invoke(name: str, port: int) -> str | None:
    """Why the event was not served; None when it was."""
    command = [CARGO_LAMBDA, "lambda", "invoke", name, "--data-file", f"events/{name}.json"]
    command += ["--invoke-address", "127.0.0.1", "--invoke-port", str(port), "--output-format", "json"]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=INVOKE_SECONDS_MAX, check=False
        )
    except subprocess.TimeoutExpired:
        return f"{name}: no answer in {INVOKE_SECONDS_MAX} s"
    if done.returncode != 0:
        return f"{name}: {(done.stderr or done.stdout).strip()}"
    return fault(name, done.stdout)


def fault(name: str, answer: str) -> str | None:
    """What is wrong with a function's answer: an error, a 5xx, or a message that it gave back."""
    try:
        value = json.loads(answer)
    except ValueError:
        return f"{name}: not JSON: {answer[:200]}"
    if not isinstance(value, dict):
        return None
    if "errorType" in value or value.get("statusCode", 200) >= 500 or value.get("batchItemFailures"):
        return f"{name}: {answer.strip()[:400]}"
    return None
