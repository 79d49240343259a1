"""The form of a receipt, version 1: what must hold before any key or file is at hand."""

import json
import re
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import rfc8785
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ggen_cloud_client.receipts import merkle
from ggen_cloud_client.receipts.invalid import InvalidReceipt

VERSION = 1
RECEIPT_BYTES_MAX = 64 << 20
ENTRIES_MAX = 25_000
PATH_BYTES_MAX = 1_024
SIZE_BYTES_MAX = (1 << 53) - 1
ROOT_MANIFEST = "ggen.toml"
# The order here is the order in a receipt.
KINDS = ("project_file", "ontology", "previous_file", "package")
NAME = re.compile(r"[!-~]{1,128}")
SHA256 = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
# An unsigned integer as JSON writes it; the largest of 64 bits has 20 digits.
INTEGER = re.compile(r"0|[1-9][0-9]{0,19}")
Size = Annotated[int, Field(ge=0)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FileEntry(Strict):
    """One file by its hash."""

    path: str
    sha256: str
    size_bytes: Size


class Input(FileEntry):
    kind: Literal["project_file", "ontology", "previous_file", "package"]


class Artifact(Strict):
    sha256: str
    size_bytes: Size


class Engine(Strict):
    name: str
    version: str


class Signature(Strict):
    alg: str
    kid: str
    value: str


class Receipt(Strict):
    """Well-formed; who signed it is known only after `verify`."""

    version: int
    generation_id: str
    tenant_id: str
    engine: Engine
    created_at: str
    started_at: str
    finished_at: str
    # Absent or a text, never null: there is one way to write each receipt.
    manifest: str = ROOT_MANIFEST
    inputs: list[Input]
    outputs: list[FileEntry]
    artifact: Artifact
    inputs_root: str
    merkle_root: str
    signature: Signature

    def signed_json(self) -> bytes:
        """RFC 8785 of everything but the signature."""
        return rfc8785.dumps(self.model_dump(exclude={"signature"}, exclude_unset=True))


def read(text: bytes) -> Receipt:
    """A receipt's JSON, checked by itself."""
    if len(text) > RECEIPT_BYTES_MAX:
        raise InvalidReceipt("receipt_bytes", f"{len(text)} bytes, the limit is {RECEIPT_BYTES_MAX}")
    value = _parse(text)
    # Read first, so that a later form is refused by its version and not by a field unknown here.
    version = value.get("version")
    if type(version) is int and version != VERSION:
        raise InvalidReceipt("version", f"{version} is not known here; this program knows {VERSION}")
    try:
        receipt = Receipt.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InvalidReceipt("form", f"{place!r}: {first['msg']}") from None
    _check(receipt)
    return receipt


def _parse(text: bytes) -> dict[str, Any]:
    """JSON without repeated fields, and with unsigned integers as the only numbers."""
    try:
        found = json.loads(
            text.decode("utf-8"),
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
        # An escape can hold half a character, which no text has.
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise InvalidReceipt("form", f"not a receipt: {str(error)[:200]!r}") from None
    if not isinstance(found, dict):
        raise InvalidReceipt("form", "not a receipt: it is no JSON object")
    return found


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"duplicate field {name}")
        found[name] = value
    return found


def _integer(text: str) -> int:
    return int(text) if INTEGER.fullmatch(text) else _no_number(text)


def _no_number(text: str) -> int:
    raise ValueError(f"the number {text[:40]} is no unsigned integer")


def _check(receipt: Receipt) -> None:
    count = len(receipt.inputs) + len(receipt.outputs)
    if count > ENTRIES_MAX:
        raise InvalidReceipt("entries", f"{count} inputs and outputs, the limit is {ENTRIES_MAX}")
    engine, signature = receipt.engine, receipt.signature
    names = {"generation_id": receipt.generation_id, "tenant_id": receipt.tenant_id}
    names |= {"engine.name": engine.name, "engine.version": engine.version, "signature.kid": signature.kid}
    for field, text in names.items():
        _field(field, text, NAME.fullmatch(text) is not None, "1 to 128 visible ASCII characters")
    for field in ("created_at", "started_at", "finished_at"):
        text = getattr(receipt, field)
        _field(field, text, _is_time(text), "a UTC time like 2026-11-21T10:02:03.456Z")
    artifact = receipt.artifact
    _field("artifact.sha256", artifact.sha256, _is_sha256(artifact.sha256), "64 lower-case hex digits")
    _field("artifact.size_bytes", artifact.size_bytes, artifact.size_bytes <= SIZE_BYTES_MAX, "less than 2^53")
    _manifest(receipt)
    _in_order("inputs", [(KINDS.index(it.kind), it) for it in receipt.inputs])
    _in_order("outputs", [(0, it) for it in receipt.outputs])
    for field, entries in (("inputs_root", receipt.inputs), ("merkle_root", receipt.outputs)):
        claimed, computed = getattr(receipt, field), root_of(entries)
        if claimed != computed:
            raise InvalidReceipt("root_differs", f"{field} is {claimed!r}, but the entries give {computed}")


def root_of(entries: list[Any]) -> str:
    """The root over entries; a leaf is the RFC 8785 JSON of one."""
    return merkle.root([merkle.leaf_hash(rfc8785.dumps(entry.model_dump())) for entry in entries]).hex()


def _manifest(receipt: Receipt) -> None:
    if "manifest" not in receipt.model_fields_set:
        return
    files = {it.path for it in receipt.inputs if it.kind == "project_file"}
    fine = receipt.manifest != ROOT_MANIFEST and receipt.manifest in files
    expected = "the path of a project_file among the inputs, other than ggen.toml"
    _field("manifest", receipt.manifest[:128], fine, expected)


def _in_order(listed: str, entries: list[tuple[int, Any]]) -> None:
    before: tuple[int, bytes] | None = None
    for kind, entry in entries:
        wrong = wrong_path(entry.path)
        if wrong:
            raise InvalidReceipt("path", f"{listed} entry {entry.path[:128]!r}: the path {wrong}")
        if not _is_sha256(entry.sha256):
            raise InvalidReceipt("field", f"{listed} entry {entry.path!r}: sha256 is not 64 lower-case hex digits")
        if entry.size_bytes > SIZE_BYTES_MAX:
            raise InvalidReceipt("field", f"{listed} entry {entry.path!r}: size_bytes is not less than 2^53")
        # UTF-8 orders as code points do, which is how receipts are ordered.
        here = (kind, entry.path.encode())
        if before == here:
            raise InvalidReceipt("duplicate", f"{listed} entry {entry.path!r} stands there twice")
        if before is not None and before > here:
            raise InvalidReceipt("unsorted", f"{listed} entry {entry.path!r} is out of order")
        before = here


def wrong_path(path: str) -> str | None:
    """A receipt's paths are opened below a folder of the reader's: none may leave it."""
    if len(path.encode()) > PATH_BYTES_MAX:
        return f"is longer than {PATH_BYTES_MAX} bytes"
    if any(ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F for c in path):
        return "holds a control character"
    if "\\" in path:
        return "holds a backslash"
    if re.match(r"[A-Za-z]:", path):
        return "starts with a drive letter"
    if any(segment in {"", ".", ".."} for segment in path.split("/")):
        return 'is not relative without empty, "." or ".." segments'
    return None


def _is_sha256(text: str) -> bool:
    return SHA256.fullmatch(text) is not None


def _is_time(text: str) -> bool:
    if TIME.fullmatch(text) is None:
        return False
    try:
        return datetime.fromisoformat(text).astimezone(UTC).isoformat(timespec="milliseconds")[:23] == text[:23]
    except (ValueError, OverflowError):
        return False


def _field(field: str, found: object, fine: bool, expected: str) -> None:
    if not fine:
        raise InvalidReceipt("field", f"{field} is {found!r}, expected {expected}")
