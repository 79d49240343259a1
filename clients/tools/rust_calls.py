"""The operations of the Rust client: one function each, in a module for each area.

As in the Python client a function only says what to send and what comes back; the client sends it. What can be
left out of a query stands in a struct, because Rust has no arguments by name.
"""

import json
import re
import textwrap
from typing import Any

from document import Operation
from rust_types import REFERENCE, is_plain

HEADER = "//! Made from the API's document by `make clients`: {about}.\n\n"
PLAIN = {"string": "String", "boolean": "bool"}
KEYWORDS = {"type", "ref", "match", "move", "use", "where", "self", "in", "as", "loop"}
COLUMNS = 116


class Calls:
    """Writes the modules; the schemas tell which names are types, and which only texts."""

    def __init__(self, document: dict[str, Any], operations: list[Operation]) -> None:
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._operations = operations

    def modules(self) -> dict[str, str]:
        """Every module by its file's name."""
        areas: dict[str, list[Operation]] = {}
        for operation in self._operations:
            areas.setdefault(operation.tag, []).append(operation)
        found = {f"{area}.rs": self._module(area, part) for area, part in areas.items()}
        listed = "use crate::models;\n\n" + "".join(f"pub mod {area};\n" for area in sorted(areas))
        found["mod.rs"] = HEADER.format(about="a module for each area of the API") + listed + self._pages()
        return found

    def _pages(self) -> str:
        """What is gone over from cursor to cursor."""
        found = {}
        for operation in self._operations:
            # A search has its cursor in the body, which a call cannot change.
            if any(it["name"] == "cursor" for it in operation.query()):
                name = operation.success["content"]["application/json"]["schema"]["$ref"].removeprefix(REFERENCE)
                found[name] = self._type(self._schemas[name]["properties"]["items"]["items"])
        lines = "".join(f"    {name}: {item},\n" for name, item in sorted(found.items()))
        return f"\ncrate::pages::pages! {{\n{lines}}}\n"

    def _module(self, area: str, operations: list[Operation]) -> str:
        body = "\n".join(self._function(operation) for operation in sorted(operations))
        used = [name for name in ("Call", "Json", "Nothing", "Raw", "path_of") if re.search(rf"\b{name}\b", body)]
        imports = ["use reqwest::Method;\n", f"use crate::call::{{{', '.join(used)}}};"]
        if "models::" in body:
            imports.append("use crate::models;")
        return HEADER.format(about=f"the operations of {area}") + "\n".join(imports) + "\n\n" + body

    def _function(self, operation: Operation) -> str:
        path = _parameters(operation, "path")
        query = _parameters(operation, "query")
        required = [it for it in query if it.get("required", False)]
        optional = [it for it in query if not it.get("required", False)]
        arguments = [f"{_rust(it['name'])}: {_borrowed(self._type(it['schema']))}" for it in [*path, *required]]
        asked = [f'.ask("{it["name"]}", [{_rust(it["name"])}])' for it in required]
        text = ""
        if optional:
            name = _pascal(operation.name) + "Options"
            text = self._query(operation, name, optional)
            arguments.append(f"options: &{name}")
            asked += [f'.ask("{it["name"]}", &options.{_rust(it["name"])})' for it in optional]
        body = self._body(operation)
        if body:
            arguments.insert(len(path), f"body: {body[0]}")
            asked.append(body[1])
        if operation.takes_key:
            asked.append(".keyed()")
        answer = self._answer(operation)
        new = f'Call::new("{operation.name}", Method::{operation.method}, {_path(operation, path)})'
        head = f"pub fn {_rust(operation.name)}({', '.join(arguments)}) -> Call<{answer}>"
        # Inline: compiled where it is used, and nowhere if it is not.
        about = f"{text}{_documentation(_text(operation))}#[inline]\n"
        return f"{about}{head} {{\n    {new}{''.join(asked)}\n}}\n"

    def _query(self, operation: Operation, name: str, parameters: list[dict[str, Any]]) -> str:
        fields = []
        for it in parameters:
            kind = self._type(it["schema"])
            kind = kind if kind.startswith("Vec<") else f"Option<{kind}>"
            fields.append(_documentation(it.get("description", ""), "    ") + f"    pub {_rust(it['name'])}: {kind},\n")
        about = f"/// What [`{_rust(operation.name)}`] can be asked; what is not set is not sent.\n"
        return f"{about}#[derive(Debug, Clone, Default)]\npub struct {name} {{\n{''.join(fields)}}}\n\n"

    def _type(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(REFERENCE)
            target = self._schemas[name]
            return self._type(target) if is_plain(target) else f"models::{name}"
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return next(self._type(it) for it in schema[several] if it.get("type") != "null")
        kind = schema.get("type", "string")
        kind = next(it for it in kind if it != "null") if isinstance(kind, list) else kind
        if kind == "array":
            return f"Vec<{self._type(schema['items'])}>"
        if kind == "integer":
            width = "32" if schema.get("format") == "int32" else "64"
            return ("u" if schema.get("minimum", -1) >= 0 else "i") + width
        return PLAIN[kind]

    def _body(self, operation: Operation) -> tuple[str, str] | None:
        """The argument, and how it is sent."""
        content = operation.value.get("requestBody", {}).get("content", {})
        if not content:
            return None
        kind, value = next(iter(content.items()))
        if kind == "application/json" and "$ref" in value["schema"]:
            return f"&{self._type(value['schema'])}", ".json(body)"
        return "&str", f'.text("{kind}", body)'

    def _answer(self, operation: Operation) -> str:
        content = operation.success.get("content", {})
        if not content:
            return "Nothing"
        schema = content.get("application/json", {}).get("schema", {})
        return f"Json<{self._type(schema)}>" if "$ref" in schema else "Raw"


def codes(found: list[str]) -> str:
    """Every code of a refusal, as a variant."""
    listed = "".join(f'    {_pascal(code)} = "{code}",\n' for code in found)
    return HEADER.format(about="every code of a refusal") + f"crate::errors::codes! {{\n{listed}}}\n"


def _parameters(operation: Operation, place: str) -> list[dict[str, Any]]:
    found = [it for it in operation.value.get("parameters", []) if it["in"] == place]
    if place == "path":
        order = re.findall(r"{(\w+)}", operation.path)
        return sorted(found, key=lambda it: order.index(it["name"]))
    return sorted(found, key=lambda it: str(it["name"]))


def _rust(name: str) -> str:
    plain = name.replace("-", "_")
    return f"{plain}_" if plain in KEYWORDS else plain


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in re.split(r"[-_]", name))


def _borrowed(kind: str) -> str:
    """As an argument; numbers and enums are copied."""
    return "&str" if kind == "String" else kind


def _path(operation: Operation, parameters: list[dict[str, Any]]) -> str:
    values = ", ".join(f"&{_rust(it['name'])}" for it in parameters)
    return f"path_of({json.dumps(operation.path)}, &[{values}])"


def _text(operation: Operation) -> str:
    return " ".join([operation.value["summary"], operation.value.get("description", "")]).strip()


def _documentation(text: str, indent: str = "") -> str:
    """What is no link stays none, and no block of code of the document is a test of ours."""
    escaped = text.replace("[", "\\[").replace("<", "\\<")
    return "".join(f"{indent}/// {line}\n" for line in textwrap.wrap(escaped, COLUMNS - len(indent)))
