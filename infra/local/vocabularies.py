"""Schema.org, from its npm package, as a file of RDF."""

import subprocess
from pathlib import Path

from settings import ROOT
from ui import Refused, detail

PACKAGE = ROOT / "tests" / "npm"
FOLDER = ROOT / "target" / "vocabularies"


def schema_org() -> Path:
    """Installs the pinned package if it is not there yet, and writes the file."""
    if not (PACKAGE / "node_modules" / "schema-earlier").is_dir():
        detail("npm ci (the vocabularies)")
        _run(["npm", "ci", "--silent", "--no-audit", "--no-fund", "--prefix", str(PACKAGE)])
    _run(["node", str(PACKAGE / "vocabularies.mjs"), str(FOLDER)])
    found = sorted(FOLDER.glob("schema.*"))
    if not found:
        raise Refused(f"No schema.org among the vocabularies in {FOLDER}")
    return found[0]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f"`{' '.join(command)}` failed:\n{done.stderr or done.stdout}")
