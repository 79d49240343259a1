"""Serves each `events/<name>.json` to its function with cargo-lambda, as a
developer would by hand, against the running local cloud:

    cargo lambda watch --release --env-file .local/functions.env
    cargo lambda invoke get-health --data-file events/get-health.json
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

from build import function_names
from settings import ACCESS_KEY_ID, REGION, ROOT, SECRET_ACCESS_KEY, STACK, Settings
from ui import Refused, detail

CARGO_LAMBDA = str(Path(sys.executable).with_name("cargo-lambda"))
START_SECONDS_MAX = 60
INVOKE_SECONDS_MAX = 120


def serve_all(settings: Settings, lambda_: Any) -> None:
    """Invokes every function once with its event; refuses at the end if any did not serve it."""
    names = function_names()
    environment = write_environment(settings, lambda_, names)
    port = settings.port + 1000
    log_path = settings.state / "watch.log"
    with log_path.open("wb") as log:
        watch = subprocess.Popen(
            [CARGO_LAMBDA, "lambda", "watch", "--release", "--ignore-changes", "--invoke-address", "127.0.0.1"]
            + ["--invoke-port", str(port), "--env-file", str(environment)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        _await_port(port, watch, log_path)
        failures = [failure for name in names if (failure := _invoke(name, port))]
    finally:
        os.killpg(watch.pid, signal.SIGKILL)
        watch.wait()
    if failures:
        raise Refused(f"Events not served (log: {log_path}):\n  - " + "\n  - ".join(failures))
    detail(f"{len(names)} events served")


def write_environment(settings: Settings, lambda_: Any, names: list[str]) -> Path:
    """What all functions together are told, and the operator's credentials: roles are tested elsewhere."""
    variables = {
        "AWS_ENDPOINT_URL": settings.endpoint_url,
        "AWS_REGION": REGION,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
    }
    for name in names:
        configuration = lambda_.get_function_configuration(FunctionName=f"{STACK}-{name}")
        variables |= configuration.get("Environment", {}).get("Variables", {})
    path = settings.state / "functions.env"
    path.write_text("".join(f"{key}={value}\n" for key, value in sorted(variables.items())))
    return path


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
