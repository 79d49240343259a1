"""Makes `.local/venv` from the locked requirements; runs on the bare system Python."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".local" / "venv"
LOCK = ROOT / "infra" / "local" / "requirements.txt"
STAMP = VENV / "requirements.txt"


def main() -> int:
    if sys.version_info < (3, 11):
        print(
            f"Python is {sys.version.split()[0]}; 3.11 or newer is needed: https://www.python.org\n"
            "With several installed, say which: make PYTHON=python3.12 …",
            file=sys.stderr,
        )
        return 1
    if STAMP.is_file() and STAMP.read_bytes() == LOCK.read_bytes():
        return 0
    print(f"==> Create {VENV.relative_to(ROOT)} (once, about 800 MB)", flush=True)
    created = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
    if created.returncode != 0:
        print("Python cannot make virtual environments; on Debian: apt-get install python3-venv", file=sys.stderr)
        return 1
    install = [str(VENV / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*install, "-r", str(LOCK)], check=False).returncode != 0:
        print("pip could not install the locked packages; it says why above.", file=sys.stderr)
        return 1
    STAMP.write_bytes(LOCK.read_bytes())
    return 0


sys.exit(main())
