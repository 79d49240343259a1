"""Puts the built dashboard where its distribution reads it: `publish.py STACK [API_URL]`.

Files whose names contain their hash come first and are kept for a year; the documents, which name them, come last.
Pages of the documentation are asked for anew each time, and those that it has no more are deleted. Files of earlier
builds of the dashboard stay: a window that is open still loads them.
"""

import json
import mimetypes
import subprocess
import sys
import time
from pathlib import Path

import boto3

DIST = Path(__file__).resolve().parents[1] / "dist"
YEAR = "public, max-age=31536000, immutable"
NEVER = "no-cache"


def main(stack: str, api_url: str | None) -> None:
    stacks = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    outputs = {it["OutputKey"]: it["OutputValue"] for it in stacks[0]["Outputs"]}
    bucket, distribution = outputs["DashboardBucket"], outputs["DashboardDistribution"]
    s3 = boto3.client("s3")
    for path in sorted((DIST / "assets").rglob("*")):
        if path.is_file():
            key, encoded = path.relative_to(DIST).as_posix(), path.suffix == ".wasm"
            put(s3, bucket, key, brotli(path) if encoded else path.read_bytes(), YEAR, "br" if encoded else None)
    docs = [path for path in sorted((DIST / "docs").rglob("*")) if path.is_file() and not path.name.startswith(".")]
    for path in docs:
        put(s3, bucket, path.relative_to(DIST).as_posix(), path.read_bytes(), NEVER)
    delete_gone(s3, bucket, "docs/", {path.relative_to(DIST).as_posix() for path in docs})
    config = json.dumps({"api_url": api_url or outputs["ApiUrl"]}).encode()
    put(s3, bucket, "config.json", config, NEVER)
    for path in sorted(DIST.glob("*.html")):
        put(s3, bucket, path.name, path.read_bytes(), NEVER)
    paths = ["/*.html", "/config.json", "/docs/*"]
    boto3.client("cloudfront").create_invalidation(
        DistributionId=distribution,
        InvalidationBatch={"Paths": {"Quantity": len(paths), "Items": paths}, "CallerReference": str(time.time_ns())},
    )
    print(f"published to {outputs['DashboardDomain']}")


def put(s3: object, bucket: str, key: str, body: bytes, kept: str, encoding: str | None = None) -> None:
    media = mimetypes.guess_type(key)[0] or "application/octet-stream"
    encoded = {"ContentEncoding": encoding} if encoding else {}
    s3.put_object(Bucket=bucket, Key=key, Body=body, ContentType=media, CacheControl=kept, **encoded)


def brotli(path: Path) -> bytes:
    """CloudFront compresses nothing of more than 10 MB. Every browser that runs WebAssembly takes brotli."""
    script = "process.stdout.write(zlib.brotliCompressSync(fs.readFileSync(process.argv[1])))"
    return subprocess.run(["node", "-e", script, str(path)], check=True, capture_output=True).stdout


def delete_gone(s3: object, bucket: str, prefix: str, built: set[str]) -> None:
    """Without a build there is nothing that could be said to be gone."""
    if not built:
        return
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for found in page.get("Contents", []):
            if found["Key"] not in built:
                s3.delete_object(Bucket=bucket, Key=found["Key"])


if __name__ == "__main__":
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")
    # No browser compiles it while it arrives under another type.
    mimetypes.add_type("application/wasm", ".wasm")
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
