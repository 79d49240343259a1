"""Pages of the API's reference, written from its document: one page for each area, and one of all schemas."""

import re
from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")
# Headers that every answer has are described once, on the reference's first page.
ABSENT = "none"

Json = dict[str, Any]


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Method, path and description of each, as the document lists them."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def pages(document: Json) -> dict[str, str]:
    """Markdown by file name."""
    tags = {tag["name"]: tag["description"] for tag in document["tags"]}
    written = {f"reference/{name}.md": _area(document, name, text) for name, text in tags.items()}
    written["reference/schemas.md"] = _schemas(document)
    written["reference/index.md"] = _index(document, tags)
    return written


def _index(document: Json, tags: dict[str, str]) -> str:
    count = sum(1 for _ in operations(document))
    lines = ["# API reference", "", f"All {count} operations, by area. These pages are made from the API's own document, "]
    lines += ["which the API serves at `/openapi.json` for generators of clients.", "", document["info"]["description"], ""]
    lines += [f"- [{name.capitalize()}](#area-{name}): {text}" for name, text in tags.items()]
    lines += ["- [Schemas](#all-schemas): the objects that requests and answers are made of.", "", "```{toctree}", ":hidden:", ""]
    lines += [*tags, "schemas", "```", ""]
    return "\n".join(lines)


def _area(document: Json, name: str, text: str) -> str:
    lines = [f"(area-{name})=", f"# {name.capitalize()}", "", text, ""]
    for method, path, operation in operations(document):
        if name in operation["tags"]:
            lines += _operation(method, path, operation)
    return "\n".join(lines)


def _operation(method: str, path: str, operation: Json) -> list[str]:
    lines = [f"(op-{operation['operationId']})=", f"## {_plain(operation['summary'].rstrip('.'))}", ""]
    lines += [f"<p class=\"route\"><span class=\"method {method}\">{method.upper()}</span> <code>{path}</code></p>", ""]
    if operation.get("deprecated"):
        lines += ["**Deprecated.**", ""]
    if description := operation.get("description"):
        lines += [description, ""]
    if parameters := operation.get("parameters"):
        rows = [
            (f"`{it['name']}`", it["in"], type_of(it["schema"]), _required(it), _cell(it.get("description", "")))
            for it in parameters
        ]
        lines += [*_table(("Parameter", "In", "Type", "Required", "Meaning"), rows), ""]
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        lines += [f"**Body** (`{media}`): {type_of(content.get('schema', {}))}", ""]
    rows = [(f"`{status}`", _answer(answer), _meaning(answer)) for status, answer in sorted(operation["responses"].items())]
    return [*lines, *_table(("Status", "Answer", "Meaning"), rows), ""]


def _meaning(answer: Json) -> str:
    if codes := answer.get("x-codes"):
        return ", ".join(f"[`{code}`](../errors.md#{code})" for code in codes)
    return _cell(answer.get("description", ""))


def _answer(answer: Json) -> str:
    media = answer.get("content", {})
    kinds = [type_of(it["schema"]) if "schema" in it else f"`{name}`" for name, it in media.items()]
    return "<br>".join(dict.fromkeys(kinds)) or ABSENT


def _schemas(document: Json) -> str:
    lines = ["(all-schemas)=", "# Schemas", "", "Fields that are not marked as required may be left out.", ""]
    for name, schema in sorted(document["components"]["schemas"].items()):
        lines += [f"(schema-{name.lower()})=", f"## {name}", ""]
        if description := schema.get("description"):
            lines += [description, ""]
        lines += [*_fields(schema), ""]
    return "\n".join(lines)


def _fields(schema: Json) -> list[str]:
    variants = [it for key in ("oneOf", "anyOf", "allOf") for it in schema.get(key, [])]
    lines = []
    if properties := schema.get("properties"):
        required = schema.get("required", [])
        rows = [
            (f"`{name}`", type_of(it), "yes" if name in required else "", _cell(it.get("description", "")))
            for name, it in properties.items()
        ]
        lines += _table(("Field", "Type", "Required", "Meaning"), rows)
    elif not variants:
        lines.append(type_of(schema))
    for number, variant in enumerate(variants, 1):
        title = "All of" if "allOf" in schema else f"Form {number}"
        lines += ["", f"**{title}**", "", *([variant["description"], ""] if variant.get("description") else []), *_fields(variant)]
    return lines


def type_of(schema: Json) -> str:
    """What a value is, in words, with links to schemas."""
    if ref := schema.get("$ref"):
        name = ref.rsplit("/", 1)[1]
        return f"[{name}](#schema-{name.lower()})"
    for key, word in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if parts := schema.get(key):
            return word.join(dict.fromkeys(type_of(it) for it in parts))
    if values := schema.get("enum"):
        return ", ".join(f"`{value}`" for value in values)
    kinds = schema.get("type", "any")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return " or ".join(_simple(kind, schema) for kind in kinds)


def _simple(kind: str, schema: Json) -> str:
    if kind in ("null", "boolean"):
        return kind
    if kind == "array":
        return f"array of {type_of(schema.get('items', {}))}{_bounds(schema, 'minItems', 'maxItems')}"
    if kind == "object" and schema.get("additionalProperties"):
        return f"object of {type_of(schema['additionalProperties'])}" if isinstance(schema["additionalProperties"], dict) else kind
    if kind == "string":
        form = f" ({schema['format']})" if "format" in schema else ""
        return f"string{form}{_bounds(schema, 'minLength', 'maxLength')}"
    return f"{kind}{_bounds(schema, 'minimum', 'maximum')}"


def _bounds(schema: Json, least: str, most: str) -> str:
    low, high = schema.get(least), schema.get(most)
    # What JavaScript counts to is no rule of ours.
    high = None if isinstance(high, int) and high >= 2**31 - 1 else high
    if low and high is not None:
        return f", {low:,} to {high:,}"
    return f", at most {high:,}" if high is not None else ""


def _required(parameter: Json) -> str:
    return "yes" if parameter.get("required") else ""


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    line = lambda cells: "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"  # noqa: E731
    return [line(head), line(tuple("---" for _ in head)), *(line(row) for row in rows)]


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _plain(text: str) -> str:
    """A heading without marks that would be read as Markdown."""
    return _cell(text).replace("_", "\\_").replace("*", "\\*")
