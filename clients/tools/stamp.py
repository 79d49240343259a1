"""What the committed clients were made from, so that a stale one is found without making them."""

import hashlib
import json
from pathlib import Path

import document

CLIENTS = document.ROOT / "clients"
STAMP = CLIENTS / "generated.json"
# Files and folders that hold nothing but what is generated.
GENERATED = [
    "python/src/ggen_cloud_client/api",
    "python/src/ggen_cloud_client/codes.py",
    "python/src/ggen_cloud_client/models.py",
    "rust/src/api",
    "rust/src/codes.rs",
    "rust/src/models.rs",
    "typescript/src/generated",
]


def files(folder: Path) -> dict[str, str]:
    """The generated files below a folder, by their hashes."""
    found = [path for name in GENERATED for path in [folder / name, *sorted((folder / name).glob("*.*"))]]
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in found
        if path.is_file()
    }


def current() -> dict[str, object]:
    return {"made_from": document.fingerprint(), "files": files(CLIENTS)}


def write() -> None:
    STAMP.write_text(json.dumps(current(), indent=2) + "\n", encoding="utf-8")


def differences() -> list[str]:
    """What is not as it was made; nothing where the clients are those of the document."""
    stamped = json.loads(STAMP.read_text(encoding="utf-8"))
    now = current()
    found = [] if stamped["made_from"] == now["made_from"] else ["infra/openapi.json, or a generator"]
    before, after = stamped["files"], files(CLIENTS)
    return found + sorted(f"clients/{name}" for name in before | after if before.get(name) != after.get(name))
