"""Zips the functions and puts them, and the templates that name them, where CloudFormation fetches them."""

import hashlib
import io
import os
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import templates
from build import bootstrap, files
from settings import ROOT, Settings

BUCKET = "ggen-packages"
# The smallest effort: the zip travels over loopback only.
COMPRESSION = 1
READABLE_BY_ALL = 0o100755 << 16


def upload(
    settings: Settings, s3: Any, folder: Path = ROOT, code_of: Callable[[str], Path] = bootstrap
) -> tuple[str, list[str]]:
    """Uploads what changed; answers the root template, and the functions whose code is new there.

    As `sam package` does: each object is named by its content, so that a template
    changes exactly when something in it has changed.
    """
    s3.create_bucket(Bucket=BUCKET)
    root, stacks = templates.root(folder), templates.stacks(folder)
    names = [name for text in stacks.values() for _, name in templates.CODE.findall(text)]
    # By as many at once as there are cores: zlib and the hash let others run.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        keys = dict(zip(names, pool.map(lambda name: _key(code_of(name)), names), strict=True))
        present = _present(s3)
        changed = [name for name in names if keys[name] not in present]
        # Different functions may have the same code.
        absent = {keys[name]: code_of(name) for name in changed}
        list(pool.map(lambda item: s3.put_object(Bucket=BUCKET, Key=item[0], Body=zipped(files(item[1]))), absent.items()))
    for path, text in stacks.items():
        for uri, name in templates.CODE.findall(text):
            text = text.replace(f"Code: {uri}\n", f"Code: {{S3Bucket: {BUCKET}, S3Key: {keys[name]}}}\n")
        key = f"{hashlib.sha256(text.encode()).hexdigest()}.yaml"
        s3.put_object(Bucket=BUCKET, Key=key, Body=text.encode())
        root = root.replace(f"TemplateURL: {path}\n", f"TemplateURL: {settings.endpoint_url}/{BUCKET}/{key}\n")
    return root, changed


def _present(s3: Any) -> set[str]:
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return {item["Key"] for page in pages for item in page.get("Contents", [])}


def _key(code: Path) -> str:
    found = files(code)
    if len(found) == 1:
        return f"{hashlib.sha256(code.read_bytes()).hexdigest()}.zip"
    hashes = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in found.items()}
    return f"{hashlib.sha256(repr(hashes).encode()).hexdigest()}.zip"


def zipped(contents: dict[str, Path]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION) as archive:
        for name, path in contents.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.external_attr = READABLE_BY_ALL
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return buffer.getvalue()
