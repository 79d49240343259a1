"""The emulated AWS: one process, with IAM enforced, and the functions as its children."""

import json
import os
import shutil
import sys
import urllib.error
import urllib.request
from pathlib import Path

import certifi
from checks import port_free
from detached import Detached
from settings import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Settings


def is_running(settings: Settings) -> bool:
    """Whether our own emulator answers on the port."""
    return _process(settings).is_running() and _answers(settings)


def start(settings: Settings) -> None:
    """State is in memory: a new start is an empty cloud."""
    stop(settings)
    port_free(settings.port)
    temporary = settings.state / "tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    shutil.rmtree(settings.mail_folder, ignore_errors=True)
    command = [sys.executable, str(Path(__file__).with_name("ministack_start.py"))]
    _process(settings).start(command, _environment(settings, temporary), lambda: _answers(settings))


def stop(settings: Settings) -> bool:
    """Ends the emulator and the functions it started; whether there was one."""
    return _process(settings).stop()


def _process(settings: Settings) -> Detached:
    return Detached("The emulated AWS", "ministack", settings.state / "emulator.pid", settings.emulator_log)


def _environment(settings: Settings, temporary: Path) -> dict[str, str]:
    """Functions inherit it, so nothing of the developer's own environment is in it."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "TMPDIR": str(temporary),
        "AUTH": "true",
        "MAIL_FOLDER": str(settings.mail_folder),
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
