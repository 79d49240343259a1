"""Makes the virtual environments from their locked requirements; runs on the bare system Python.

`.local/venv` runs the local cloud, `.local/checks` holds the tools that judge what
the starters render and what invoices are, `.local/docs` builds the documentation,
`.local/clients` makes and tests the clients.
They are separate, because none shall decide a version of another's packages.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Installs the others, in seconds where pip takes minutes.
UV = ROOT / ".local" / "uv"
UV_LOCK = ROOT / "infra" / "local" / "uv" / "requirements.txt"
# The folder of the environment, its locked requirements, and about how large it gets.
ENVIRONMENTS = [
    (ROOT / ".local" / "venv", ROOT / "infra" / "local" / "requirements.txt", "700 MB"),
    (ROOT / ".local" / "checks", ROOT / "tests" / "python" / "requirements.txt", "350 MB"),
    (ROOT / ".local" / "docs", ROOT / "docs" / "site" / "requirements.txt", "70 MB"),
    (ROOT / ".local" / "clients", ROOT / "clients" / "requirements.txt", "50 MB"),
]


def create_uv() -> bool:
    """The one environment that Python and pip make, with nothing but uv in it."""
    if is_current(UV, UV_LOCK):
        return True
    if not run(sys.executable, "-m", "venv", "--clear", UV):
        print("Python cannot make virtual environments; on Debian: apt-get install python3-venv", file=sys.stderr)
        return False
    pip = [UV / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    return is_installed(UV, UV_LOCK, run(*pip, "-r", UV_LOCK))


def create(venv: Path, lock: Path, size: str) -> bool:
    """True when the environment is there with exactly what is locked."""
    if is_current(venv, lock):
        return True
    print(f"==> Create {venv.relative_to(ROOT)} (once, about {size})", flush=True)
    uv = UV / "bin" / "uv"
    made = run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, venv)
    sync = [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", venv / "bin" / "python"]
    return is_installed(venv, lock, made and run(*sync, lock))


def is_current(venv: Path, lock: Path) -> bool:
    stamp = venv / "requirements.txt"
    return stamp.is_file() and stamp.read_bytes() == lock.read_bytes()


def is_installed(venv: Path, lock: Path, done: bool) -> bool:
    if done:
        (venv / "requirements.txt").write_bytes(lock.read_bytes())
    else:
        print("The locked Python packages could not be installed; the reason stands above.", file=sys.stderr)
    return done


def run(*command: str | Path) -> bool:
    # Whoever has an index of their own has told pip of it.
    index = os.environ.get("PIP_INDEX_URL")
    told = {"UV_DEFAULT_INDEX": index} if index else {}
    return subprocess.run([str(it) for it in command], env=told | os.environ, check=False).returncode == 0


def main() -> int:
    if sys.version_info < (3, 11):
        print(
            f"Python is {sys.version.split()[0]}; 3.11 or newer is needed: https://www.python.org\n"
            "With several installed, say which: make PYTHON=python3.12 …",
            file=sys.stderr,
        )
        return 1
    return 0 if create_uv() and all(create(*environment) for environment in ENVIRONMENTS) else 1


sys.exit(main())
