"""Zips the functions and puts them where CloudFormation fetches them."""

import hashlib
import io
import zipfile
from typing import Any

from build import CODE_URI, bootstrap, function_names
from settings import ROOT

BUCKET = "ggen-packages"
# The smallest effort: the zip travels over loopback only.
COMPRESSION = 1
READABLE_BY_ALL = 0o100755 << 16


def upload(s3: Any) -> tuple[str, list[str]]:
    """Uploads what changed; answers the template that names it, and the functions that changed."""
    template = (ROOT / "template.yaml").read_text()
    s3.create_bucket(Bucket=BUCKET)
    present = _present(s3)
    changed = []
    for name in function_names():
        code = bootstrap(name).read_bytes()
        key = f"{name}/{hashlib.sha256(code).hexdigest()}.zip"
        if key not in present:
            s3.put_object(Bucket=BUCKET, Key=key, Body=zipped(code))
            changed.append(name)
        template = template.replace(f"CodeUri: target/lambda/{name}/\n", f"CodeUri: s3://{BUCKET}/{key}\n")
    left = CODE_URI.findall(template)
    assert not left, f"not packaged: {left}"
    return template, changed


def _present(s3: Any) -> set[str]:
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return {item["Key"] for page in pages for item in page.get("Contents", [])}


def zipped(code: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION) as archive:
        entry = zipfile.ZipInfo("bootstrap", date_time=(1980, 1, 1, 0, 0, 0))
        entry.external_attr = READABLE_BY_ALL
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, code)
    return buffer.getvalue()
