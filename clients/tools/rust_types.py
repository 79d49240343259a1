"""What the Rust client takes and answers, by typify (docs/decisions/0125).

Typify reads JSON Schema, so it gets the schemas alone. Bounds and patterns are left out: the API checks them,
and a type for each would be a crate of checks. A schema that is a text or a number by that is no type of its own.
"""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

# What is built of it, for `make clients` alone, and how it writes types.
TYPIFY = "cargo-typify 0.8.0"
OPTIONS = ["--no-builder", "--map-type", "::std::collections::BTreeMap"]
REFERENCE = "#/components/schemas/"
HEADER = "//! Made from the API's document by `make clients`: what it takes and answers.\n\n"
PLAIN = {"string", "integer", "number", "boolean"}
# What typify writes because it writes for every crate: ours has a prelude and names no type as the prelude does.
LONG = re.compile(r"::std::(?:string|option|vec|result)::(?=(?:String|Option|Vec|Result)\b)")
ALLOWED = re.compile(r"^#!\[allow\(.*\)\]\n+", re.MULTILINE)
# A text is parsed into an enum by FromStr; once more by TryFrom is code that nobody needs.
TRY_FROM = re.compile(r"^impl ::std::convert::TryFrom<.*?^}\n", re.MULTILINE | re.DOTALL)
DOC = re.compile(r'^( *)#\[doc = ("(?:[^"\\]|\\.)*")\]$', re.MULTILINE)


def write(document: dict[str, Any], tool: Path, out: Path) -> None:
    """The module of all types, not yet formatted."""
    schema = out.with_suffix(".json")
    schema.write_text(json.dumps(schemas(document)), encoding="utf-8")
    command = [str(tool), "typify", *OPTIONS, "--output", str(out), str(schema)]
    subprocess.run(command, check=True)
    schema.unlink()
    text = TRY_FROM.sub("", ALLOWED.sub("", out.read_text(encoding="utf-8")))
    text = DOC.sub(_comment, LONG.sub("", text)).replace(":: serde :: ", "serde::")
    out.write_text(HEADER + text.lstrip(), encoding="utf-8")


def installed(root: Path) -> Path:
    """Typify's command below a folder, built there the first time."""
    name, version = TYPIFY.split()
    known = root / ".crates.toml"
    if not known.is_file() or f'"{TYPIFY} ' not in known.read_text(encoding="utf-8"):
        print(f"==> Build {TYPIFY} (once, a few minutes)", flush=True)
        command = ["cargo", "install", "--quiet", "--debug", "--locked", "--root", str(root), f"{name}@{version}"]
        subprocess.run(command, check=True)
    return root / "bin" / name


def _comment(found: re.Match[str]) -> str:
    """Rust's escapes of a text of the document are those of JSON, but for its single quotes."""
    text = json.loads(found[2].replace("\\'", "'"))
    return "\n".join(f"{found[1]}/// {line}".rstrip() for line in text.replace("<", "\\<").split("\n"))


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """The document's schemas as typify reads them."""
    known: dict[str, Any] = document["components"]["schemas"]
    taken = {"String", "Option", "Vec", "Result"} & known.keys()
    if taken:
        raise ValueError(f"types of Rust's prelude have these names: {taken}")
    named = {name: _schema(value, known) for name, value in known.items() if not is_plain(value)}
    return {"$schema": "http://json-schema.org/draft-07/schema#", "definitions": named}


def is_plain(schema: dict[str, Any]) -> bool:
    return schema.get("type") in PLAIN and "enum" not in schema


def _schema(schema: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if "description" in schema:
        found["description"] = schema["description"]
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REFERENCE)
        if is_plain(known[name]):
            return {**_schema(known[name], known), **found}
        # Beside a reference a description would be lost.
        return {**found, "allOf": [{"$ref": f"#/definitions/{name}"}]} if found else {"$ref": f"#/definitions/{name}"}
    for several in ("oneOf", "anyOf", "allOf"):
        if several in schema:
            found[several] = [_schema(it, known) for it in schema[several]]
    for copied in ("type", "enum", "required"):
        if copied in schema:
            found[copied] = schema[copied]
    found |= _number(schema)
    if "items" in schema:
        found["items"] = _schema(schema["items"], known)
    if "properties" in schema:
        found["properties"] = {name: _schema(it, known) for name, it in schema["properties"].items()}
    # Fields that are not known are ignored, as the document asks for; other values of a map have a type.
    if isinstance(schema.get("additionalProperties"), dict):
        found["additionalProperties"] = _schema(schema["additionalProperties"], known)
    return found


def _number(schema: dict[str, Any]) -> dict[str, str]:
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "number" in kinds:
        return {"format": "double"}
    if "integer" not in kinds:
        return {}
    width = "int32" if schema.get("format") == "int32" else "int64"
    return {"format": f"u{width}" if schema.get("minimum", -1) >= 0 else width}
