"""Unpacks W3C's tests of SPARQL queries into `.local/w3c`, for `shared/search/tests/w3c`.

They come with rdflib's source distribution, which pip fetches and compares with its hash.
"""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / ".local" / "w3c"
REQUIREMENT = (
    "rdflib==7.6.0 --hash=sha256:6c831288d5e4a5a7ece85d0ccde9877d512a3d0f02d7c06455d00d6d0ea379df\n"
)
SUITES = ("dawg-data-r2", "sparql11")


def main() -> int:
    stamp = TARGET / "requirement.txt"
    if stamp.is_file() and stamp.read_text() == REQUIREMENT:
        return 0
    print(f"==> Unpack {TARGET.relative_to(ROOT)} (once, about 10 MB)", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder) / "requirements.txt"
        lock.write_text(REQUIREMENT)
        pip = [str(ROOT / ".local" / "uv" / "bin" / "pip"), "download", "--quiet", "--disable-pip-version-check"]
        fetch = [*pip, "--no-deps", "--no-binary", "rdflib", "--require-hashes", "--dest", folder, "-r", str(lock)]
        if subprocess.run(fetch, check=False).returncode != 0:
            print("pip could not fetch W3C's tests; it says why above.", file=sys.stderr)
            return 1
        unpack(next(Path(folder).glob("rdflib-*.tar.gz")))
    stamp.write_text(REQUIREMENT)
    return 0


def unpack(archive: Path) -> None:
    with tarfile.open(archive) as members:
        for member in members:
            _, found, inside = member.name.partition("/test/data/suites/w3c/")
            if found and inside.split("/")[0] in SUITES:
                member.name = inside
                members.extract(member, TARGET, filter="data")


sys.exit(main())
