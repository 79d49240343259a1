"""Makes the virtual environments from their locked requirements; runs on the bare system Python.

`.local/venv` runs the local cloud, `.local/checks` holds the tools that judge what
the starters render and what invoices are, `.local/docs` builds the documentation,
`.local/clients` makes and tests the clients.
They are separate, because none shall decide a version of another's packages.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The folder of the environment, its locked requirements, and about how large it gets.
ENVIRONMENTS = [
    (ROOT / ".local" / "venv", ROOT / "infra" / "local" / "requirements.txt", "800 MB"),
    (ROOT / ".local" / "checks", ROOT / "tests" / "python" / "requirements.txt", "450 MB"),
    (ROOT / ".local" / "docs", ROOT / "docs" / "site" / "requirements.txt", "80 MB"),
    (ROOT / ".local" / "clients", ROOT / "clients" / "requirements.txt", "250 MB"),
]


def create(venv: Path, lock: Path, size: str) -> bool:
    """True when the environment is there with exactly what is locked."""
    stamp = venv / "requirements.txt"
    if stamp.is_file() and stamp.read_bytes() == lock.read_bytes():
        return True
    print(f"==> Create {venv.relative_to(ROOT)} (once, about {size})", flush=True)
    created = subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=False)
    if created.returncode != 0:
        print("Python cannot make virtual environments; on Debian: apt-get install python3-venv", file=sys.stderr)
        return False
    install = [str(venv / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*install, "-r", str(lock)], check=False).returncode != 0:
        print("pip could not install the locked packages; it says why above.", file=sys.stderr)
        return False
    stamp.write_bytes(lock.read_bytes())
    return True


def main() -> int:
    if sys.version_info < (3, 11):
        print(
            f"Python is {sys.version.split()[0]}; 3.11 or newer is needed: https://www.python.org\n"
            "With several installed, say which: make PYTHON=python3.12 …",
            file=sys.stderr,
        )
        return 1
    return 0 if all(create(*environment) for environment in ENVIRONMENTS) else 1


sys.exit(main())
