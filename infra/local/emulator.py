"""The emulated AWS: one process, with IAM enforced, and the functions as its children."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import certifi
from checks import port_free
from settings import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Settings
from ui import Refused

START_SECONDS_MAX = 60
STOP_SECONDS_MAX = 10


def is_running(settings: Settings) -> bool:
    """Whether our own emulator answers on the port."""
    return _pid(settings) is not None and _answers(settings)


def start(settings: Settings) -> None:
    """Starts it detached and waits until it answers. State is in memory: a new start is an empty cloud."""
    stop(settings)
    port_free(settings)
    temporary = settings.state / "tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    with settings.emulator_log.open("wb") as log:
        process = subprocess.Popen(
            [str(Path(sys.executable).with_name("ministack"))],
            env=_environment(settings, temporary),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    settings.pid_file.write_text(str(process.pid))
    deadline = time.monotonic() + START_SECONDS_MAX
    while not _answers(settings):
        if process.poll() is not None or time.monotonic() > deadline:
            raise Refused(f"The emulated AWS did not start; its log: {settings.emulator_log}")
        time.sleep(0.1)


def stop(settings: Settings) -> bool:
    """Ends the emulator and the functions it started; whether there was one."""
    pid = _pid(settings)
    settings.pid_file.unlink(missing_ok=True)
    if pid is None:
        return False
    _signal(pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS_MAX
    while _alive(pid):
        if time.monotonic() > deadline:
            _signal(pid, signal.SIGKILL)
            break
        time.sleep(0.1)
    # Functions that outlived it are in its process group.
    _signal(pid, signal.SIGKILL)
    return True


def _environment(settings: Settings, temporary: Path) -> dict[str, str]:
    """Functions inherit it, so nothing of the developer's own environment is in it."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "TMPDIR": str(temporary),
        "AUTH": "true",
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(settings.port),
        "MINISTACK_REGION": REGION,
        "AWS_ENDPOINT_URL": settings.endpoint_url,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
        # Listeners on fixed ports that nothing here uses.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        # One file of certificates reads faster at a cold start than a folder.
        "SSL_CERT_FILE": certifi.where(),
    }


def _answers(settings: Settings) -> bool:
    try:
        with urllib.request.urlopen(f"{settings.endpoint_url}/_ministack/health", timeout=5) as response:
            return isinstance(json.load(response), dict)
    except (urllib.error.URLError, OSError, ValueError):
        return False


def _pid(settings: Settings) -> int | None:
    """Of the running emulator; a number left by a crash may belong to another program by now."""
    try:
        pid = int(settings.pid_file.read_text())
    except (OSError, ValueError):
        return None
    return pid if "ministack" in _command_line(pid) else None


def _command_line(pid: int) -> str:
    # Small images have no `ps`; macOS has no /proc.
    if Path("/proc/self").exists():
        try:
            return Path(f"/proc/{pid}/cmdline").read_text()
        except OSError:
            return ""
    return subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout


def _alive(pid: int) -> bool:
    # A child of this very process stays a zombie until it is waited for.
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        pass
