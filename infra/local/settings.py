"""Where things are on this machine, and which port the cloud takes."""

import os
import platform
from dataclasses import dataclass
from pathlib import Path

from ui import Refused

ROOT = Path(__file__).resolve().parents[2]
PORT_DEFAULT = 4566
# The OAuth providers take the two behind it, the Stripe sandbox the third, the dashboard the fourth.
PORT_MAX = 65531
REGION = "us-east-1"
# The emulator's.
ACCOUNT_ID = "000000000000"
STACK = "ggen"
MAIL_FROM = "no-reply@ggen.example"
# Chosen by us, so that the functions can be told where the API is before it is there.
API_ID = "ggen"
# The emulator's root user: known to everyone, reachable from loopback only.
ACCESS_KEY_ID = "test"
SECRET_ACCESS_KEY = "test"


@dataclass(frozen=True)
class Settings:
    """One local cloud, on `port` and the four behind it. Two may run beside each other on other ports and folders."""

    port: int
    state: Path

    @property
    def endpoint_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        return f"{self.endpoint_url}/_aws/execute-api/{API_ID}"

    @property
    def app_url(self) -> str:
        """Where the dashboard is."""
        return f"http://127.0.0.1:{self.port + 4}"

    @property
    def download_url(self) -> str:
        return f"{self.endpoint_url}/_aws/cloudfront"

    @property
    def cloud_file(self) -> Path:
        return self.state / "cloud.json"

    @property
    def mail_folder(self) -> Path:
        """Every mail that was sent, as a file."""
        return self.state / "mail"

    @property
    def emulator_log(self) -> Path:
        return self.state / "emulator.log"


def from_environment() -> Settings:
    """Reads GGEN_PORT and GGEN_STATE (a folder, `.local` unless told)."""
    text = os.environ.get("GGEN_PORT") or str(PORT_DEFAULT)
    if not text.isdigit() or not 1024 <= int(text) <= PORT_MAX:
        raise Refused(f"GGEN_PORT is {text!r}; it must be a port from 1024 to {PORT_MAX}.")
    state = Path(os.environ.get("GGEN_STATE") or ".local")
    return Settings(port=int(text), state=state if state.is_absolute() else ROOT / state)


def architecture() -> str:
    """This machine's, as Lambda names it."""
    return "arm64" if platform.machine().lower() in ("arm64", "aarch64") else "x86_64"
