"""Is everything there that `up` needs? Each refusal says what to do."""

import shutil
import socket
import subprocess

from ui import Refused

TOOLS = {
    "cargo": "Rust 1.95 or newer builds the functions: https://rustup.rs",
    "cc": "A C compiler links them: `apt-get install gcc`, or Xcode's command line tools",
    "node": "Node 20 or newer reads the vocabularies and builds the dashboard: https://nodejs.org",
    "npm": "npm fetches the vocabularies and builds the dashboard; it comes with Node: https://nodejs.org",
}
NODE_MAJOR_MIN = 20


def tools() -> None:
    missing = [why for tool, why in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        raise Refused("Something is missing on this machine:\n  - " + "\n  - ".join(missing))
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < NODE_MAJOR_MIN:
        raise Refused(f"Node is {version}; {NODE_MAJOR_MIN} or newer is needed: https://nodejs.org")


def port_free(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise Refused(
                f"Port {port} is in use by another program. "
                f"Choose a free one: make up GGEN_PORT={port + 10}"
            ) from error
