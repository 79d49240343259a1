"""Makes the clients from infra/openapi.json: `make clients`.

With `--check` it makes them elsewhere and compares: what is committed is what it would make. The types of the Rust
client are then those that are there, since their generator takes minutes to build: for them stamp.py's hashes tell.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import document
import python_calls
import rust_calls
import rust_types
import stamp

CLIENTS = document.ROOT / "clients"
PYTHON = Path("python/src/ggen_cloud_client")
TYPESCRIPT = Path("typescript/src/generated")
RUST = Path("rust/src")
BIN = Path(sys.executable).parent
MODELS = [
    "--input-file-type", "openapi",
    "--openapi-scopes", "schemas",
    "--output-model-type", "pydantic_v2.BaseModel",
    "--target-python-version", "3.11",
    "--use-type-alias",
    "--use-type-alias-type",
    "--use-annotated",
    "--field-constraints",
    "--use-standard-collections",
    "--use-union-operator",
    "--use-schema-description",
    "--use-field-description",
    "--enum-field-as-literal", "all",
    "--disable-timestamp",
    "--disable-warnings",
    "--no-formatters",
    "--custom-file-header", '"""Made from the API\'s document by `make clients`: what it takes and answers."""',
]  # fmt: skip


def python(small: Path, operations: list[document.Operation], codes: list[str], out: Path) -> None:
    api = out / "api"
    api.mkdir(parents=True)
    command = [str(BIN / "datamodel-codegen"), "--input", str(small), *MODELS, "--output", str(out / "models.py")]
    subprocess.run(command, check=True)
    for name, text in python_calls.modules(operations).items():
        (api / name).write_text(text, encoding="utf-8")
    listed = "".join(f"    {json.dumps(code)},\n" for code in codes)
    (out / "codes.py").write_text(
        '"""Made from the API\'s document by `make clients`: every code of a refusal."""\n\n'
        f"from typing import Literal\n\nCode = Literal[\n{listed}]\n",
        encoding="utf-8",
    )
    settings = ["--quiet", "--config", str(CLIENTS / "python" / "pyproject.toml")]
    for step in (["check", "--fix-only", "--select", "I"], ["format"]):
        subprocess.run([str(BIN / "ruff"), *step, *settings, str(out)], check=True)


def typescript(small: Path, operations: list[document.Operation], codes: list[str], out: Path) -> None:
    out.mkdir(parents=True)
    tool = CLIENTS / "typescript" / "node_modules" / ".bin" / "openapi-typescript"
    command = [str(tool), str(small), "--output", str(out / "schema.ts"), "--default-non-nullable", "false"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    listed = "".join(f"  | {json.dumps(code)}\n" for code in codes).rstrip()
    keyed = "".join(f"  {json.dumps(it.path)},\n" for it in operations if it.takes_key)
    (out / "facts.ts").write_text(
        "// Made from the API's document by `make clients`.\n\n"
        f"/** Every code of a refusal. */\nexport type Code =\n{listed};\n\n"
        "/** POST operations that take an Idempotency-Key. */\n"
        f"export const KEYED: ReadonlySet<string> = /* @__PURE__ */ new Set([\n{keyed}]);\n",
        encoding="utf-8",
    )


def rust(small: Path, operations: list[document.Operation], codes: list[str], out: Path, *, with_types: bool) -> None:
    api = out / "api"
    api.mkdir(parents=True)
    reduced = json.loads(small.read_text(encoding="utf-8"))
    for name, text in rust_calls.Calls(reduced, operations).modules().items():
        (api / name).write_text(text, encoding="utf-8")
    (out / "codes.rs").write_text(rust_calls.codes(codes), encoding="utf-8")
    if with_types:
        rust_types.write(reduced, rust_types.installed(document.ROOT / ".local" / "typify"), out / "models.rs")
    else:
        shutil.copyfile(CLIENTS / RUST / "models.rs", out / "models.rs")
    files = [api / "mod.rs", out / "codes.rs", out / "models.rs"]
    command = ["rustfmt", "--edition", "2024", "--config-path", str(document.ROOT / "rustfmt.toml")]
    subprocess.run([*command, *map(str, files)], check=True)


def make(folder: Path, *, with_types: bool) -> None:
    """The clients' generated files, below `folder`."""
    full = document.read()
    operations, codes = document.operations(full), document.codes(full)
    small = folder / "document.json"
    small.write_text(json.dumps(document.reduced(full)), encoding="utf-8")
    python(small, operations, codes, folder / PYTHON)
    typescript(small, operations, codes, folder / TYPESCRIPT)
    rust(small, operations, codes, folder / RUST, with_types=with_types)
    small.unlink()


def install(folder: Path) -> None:
    for name in stamp.GENERATED:
        source, target = folder / name, CLIENTS / name
        if target.is_dir():
            shutil.rmtree(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)
    stamp.write()


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder, is_check = Path(name), "--check" in sys.argv
        make(folder, with_types=not is_check)
        if not is_check:
            install(folder)
            return 0
        stale = [it for it in stamp.files(folder) if stamp.files(folder)[it] != stamp.files(CLIENTS).get(it)]
        stale += [it for it in stamp.files(CLIENTS) if it not in stamp.files(folder)]
    for it in stale:
        print(f"clients/{it} is stale: make clients", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
