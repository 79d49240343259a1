"""What differs between the files that were claimed and the files that are there."""

import hashlib
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from ggen_cloud_client.receipts.claims import FileEntry, wrong_path
from ggen_cloud_client.receipts.invalid import InvalidReceipt

# Above what an artefact can hold unpacked; a zip that claims more is not unpacked.
UNPACKED_BYTES_MAX = 512 << 20


class Difference(NamedTuple):
    path: str
    difference: Literal["missing", "unexpected", "changed", "size_misstated"]


def file_entry(path: str, content: bytes) -> FileEntry:
    return FileEntry(path=path, sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content))


def compare(claimed: Iterable[FileEntry], found: Iterable[FileEntry]) -> list[Difference]:
    """File by file, in the order of paths; empty when all is as claimed."""
    left = {it.path: it for it in claimed}
    differences: list[Difference] = []
    for entry in found:
        claim = left.pop(entry.path, None)
        if claim is None:
            differences.append(Difference(entry.path, "unexpected"))
        elif claim.sha256 != entry.sha256:
            differences.append(Difference(entry.path, "changed"))
        elif claim.size_bytes != entry.size_bytes:
            differences.append(Difference(entry.path, "size_misstated"))
    differences += [Difference(path, "missing") for path in left]
    return sorted(differences)


def zip_files(content: bytes) -> dict[str, bytes]:
    """The files of an artefact. One that is no zip of the product's form is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            paths = [info.filename for info in infos]
            wrong = next((path for path in paths if wrong_path(path)), None)
            if wrong is not None or len(set(paths)) != len(paths):
                raise InvalidReceipt("files_differ", f"the zip holds the path {wrong!r}, or a path twice")
            if sum(info.file_size for info in infos) > UNPACKED_BYTES_MAX:
                raise InvalidReceipt("files_differ", f"the zip holds more than {UNPACKED_BYTES_MAX} bytes")
            return {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise InvalidReceipt("files_differ", f"the artefact is no readable zip: {error}") from None


def zip_entries(content: bytes) -> list[FileEntry]:
    return [file_entry(path, data) for path, data in zip_files(content).items()]


def folder_entries(folder: Path) -> list[FileEntry]:
    """The files below a folder; links are files of their own nobody generated, and are left out."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [file_entry(path.relative_to(folder).as_posix(), path.read_bytes()) for path in files]
