"""Generates, verifies, and tells whether what a repository holds is stale: for CI and for hooks.

    ggen-cloud-generate --project model --output generated --check

Every option can be an environment variable too, which is how the action passes them. The key is
only read from GGEN_API_KEY, because arguments of a program can be seen by other users.
"""

import argparse
import io
import os
import sys
import zipfile
from pathlib import Path

from ggen_cloud_client import receipts
from ggen_cloud_client.api import generations
from ggen_cloud_client.client import Client
from ggen_cloud_client.errors import GgenError
from ggen_cloud_client.models import CreateGeneration
from ggen_cloud_client.receipts import files

STALE, FAILED = 1, 2
RECEIPT = "ggen-receipt.json"
SKIPPED = {".git", ".venv", "node_modules", "__pycache__"}


def main(arguments: list[str] | None = None) -> int:
    """0 when the output is as generated, 1 when it is stale, 2 when that cannot be told."""
    options = _options(arguments)
    try:
        return _run(options)
    except (GgenError, receipts.InvalidReceipt, OSError) as error:
        print(f"ggen-cloud-generate: {error}", file=sys.stderr)
        return FAILED


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("ggen-cloud-generate", description=(__doc__ or "").partition("\n")[0])

    def option(name: str, default: str, text: str) -> None:
        variable = "GGEN_" + name.upper().replace("-", "_")
        found = os.environ.get(variable) or default
        parser.add_argument(f"--{name}", default=found, help=f"{text} ({variable})")

    option("api-url", "", "where the API is")
    option("project", ".", "the folder of the project, with its ggen.toml")
    option("ontologies", "", "files of ontologies beside the project's own, separated by spaces")
    option("output", "generated", "the folder of what is generated")
    option("keys", "", "a JWKS of the keys to trust; without it, those that the API publishes now")
    option("timeout-seconds", "600", "how long to wait")
    check = os.environ.get("GGEN_CHECK", "") == "true"
    parser.add_argument("--check", action="store_true", default=check, help="write nothing, tell what is stale")
    options = parser.parse_args(arguments)
    if not options.api_url or "GGEN_API_KEY" not in os.environ:
        parser.error("GGEN_API_URL (or --api-url) and GGEN_API_KEY are needed")
    return options


def _run(options: argparse.Namespace) -> int:
    project, output = Path(options.project), Path(options.output)
    with Client(options.api_url, os.environ["GGEN_API_KEY"]) as client:
        uploaded = client.upload("project", project_zip(project, output), filename="project.zip")
        beside = [client.upload("ontology", Path(it)) for it in options.ontologies.split()]
        wanted = CreateGeneration(project=uploaded, ontologies=beside, queue="batch")
        generation = client.send(generations.create_generation(wanted))
        client.wait(generation.id, timeout_seconds=float(options.timeout_seconds))
        artifact, receipt = client.artifact(generation.id), client.receipt(generation.id)
        keys = Path(options.keys).read_bytes() if options.keys else client.receipt_keys()
    verified = receipts.verify(receipt, keys, artifact)
    print(f"generation {generation.id}: {len(verified.outputs)} files, signed by key {verified.signature.kid}")
    stale = _stale(output, verified)
    if not options.check:
        _write(output, files.zip_files(artifact), receipt, stale)
        return 0
    for path, difference in stale:
        print(f"{(output / path).as_posix()} is {difference}", file=sys.stderr)
    if stale:
        print("What is committed is stale: run ggen-cloud-generate without --check.", file=sys.stderr)
    return STALE if stale else 0


def project_zip(project: Path, output: Path) -> bytes:
    """The project's files, always the same bytes of the same files; without what is generated."""
    paths = sorted(path for path in project.rglob("*") if path.is_file() and not path.is_symlink())
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            name = path.relative_to(project)
            if SKIPPED.isdisjoint(name.parts) and output.resolve() not in path.resolve().parents:
                archive.writestr(zipfile.ZipInfo(name.as_posix()), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return zipped.getvalue()


def _stale(output: Path, receipt: receipts.Receipt) -> list[tuple[str, str]]:
    """What is not as generated. A file of somebody else's in that folder is none of it."""
    found = receipts.folder_entries(output)
    differences = receipts.compare(receipt.outputs, found)
    stale = [(it.path, it.difference) for it in differences if it.difference != "unexpected"]
    # What an earlier run left and this one does not write.
    before = output / RECEIPT
    earlier = {it.path for it in receipts.parse(before.read_bytes()).outputs} if before.is_file() else set()
    unexpected = {it.path for it in differences if it.difference == "unexpected"}
    return stale + [(path, "left over") for path in sorted(unexpected & earlier)]


def _write(output: Path, generated: dict[str, bytes], receipt: bytes, stale: list[tuple[str, str]]) -> None:
    for path, content in generated.items():
        target = output / path
        # A link in the folder must not lead a file out of it.
        if not target.resolve().is_relative_to(output.resolve()):
            raise OSError(f"{target} leads out of {output}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    for path, difference in stale:
        if difference == "left over":
            (output / path).unlink()
    output.mkdir(parents=True, exist_ok=True)
    (output / RECEIPT).write_bytes(receipt)
    print(f"{output}: {len(generated)} files written, {len(stale)} of them were not as generated before")


if __name__ == "__main__":
    sys.exit(main())
