"""The operations of the Python client: one typed function each, in a module for each area.

The models come from datamodel-code-generator. No kept generator writes functions for them that
serve a sync and an async client alike (docs/decisions/0125), so this writes those: a function
only says what to send and what comes back; the clients send it.
"""

import json
import keyword
import re
import textwrap
from typing import Any

from document import Operation

HEADER = '"""Made from the API\'s document by `make clients`: the operations of {area}."""\n'
PLAIN = {"string": "str", "integer": "int", "boolean": "bool", "number": "float"}
COLUMNS = 110


def modules(operations: list[Operation]) -> dict[str, str]:
    """Every module by its file's name."""
    areas: dict[str, list[Operation]] = {}
    for operation in operations:
        areas.setdefault(operation.tag, []).append(operation)
    found = {f"{area}.py": _module(area, part) for area, part in areas.items()}
    names = sorted(areas)
    found["__init__.py"] = (
        '"""Made from the API\'s document by `make clients`: a module for each area of the API."""\n\n'
        f"from ggen_cloud_client.api import {', '.join(names)}\n\n__all__ = {names!r}\n"
    )
    return found


def _module(area: str, operations: list[Operation]) -> str:
    functions = [_function(operation) for operation in sorted(operations)]
    body = "\n\n".join(functions)
    imports = ["from __future__ import annotations", ""]
    if "datetime." in body:
        imports += ["import datetime", ""]
    imports += ["from ggen_cloud_client import models", "from ggen_cloud_client.call import Call, path_of"]
    used = [line for line in imports if not line.endswith("import models") or "models." in body]
    if "path_of(" not in body:
        used[-1] = used[-1].removesuffix(", path_of")
    return HEADER.format(area=area) + "\n" + "\n".join(used) + "\n\n\n" + body


def _function(operation: Operation) -> str:
    path = _names(operation, "path")
    query = _names(operation, "query")
    body_kind, body_type = _body(operation)
    answer = _answer(operation)
    arguments = [f"{python}: {_type(parameter['schema'])}" for python, parameter in path]
    if body_type:
        arguments.append(f"body: {body_type}")
    keyword_only = [_keyword(python, parameter) for python, parameter in query]
    if operation.takes_key:
        keyword_only.append("idempotency_key: str | None = None")
    if keyword_only:
        arguments += ["*", *keyword_only]
    listed = "".join(f"    {argument},\n" for argument in arguments)
    fields = [f'"{operation.name}"', f'"{operation.method}"', _path(operation, path), answer[1]]
    if query:
        fields.append("query={" + ", ".join(f'"{p["name"]}": {n}' for n, p in query) + "}")
    if body_type:
        fields.append("body=body")
        if body_kind != "application/json":
            fields.append(f'content_type="{body_kind}"')
    if operation.takes_key:
        fields += ["takes_key=True", "idempotency_key=idempotency_key"]
    calls = "".join(f"        {field},\n" for field in fields)
    head = f"def {_python(operation.name)}(\n{listed})" if listed else f"def {_python(operation.name)}()"
    return f"{head} -> Call[{answer[0]}]:\n{_documentation(operation)}    return Call(\n{calls}    )\n"


def _documentation(operation: Operation) -> str:
    text = " ".join([operation.value["summary"], operation.value.get("description", "")]).strip()
    lines = textwrap.wrap(text.replace("\\", "\\\\"), COLUMNS - 8)
    if len(lines) == 1:
        return f'    """{lines[0]}"""\n'
    return '    """' + "\n    ".join(lines) + '\n    """\n'


def _names(operation: Operation, place: str) -> list[tuple[str, dict[str, Any]]]:
    found = [it for it in operation.value.get("parameters", []) if it["in"] == place]
    if place == "path":
        order = re.findall(r"{(\w+)}", operation.path)
        found.sort(key=lambda it: order.index(it["name"]))
    else:
        found.sort(key=lambda it: (not it.get("required", False), it["name"]))
    return [(_python(it["name"]), it) for it in found]


def _python(name: str) -> str:
    plain = name.replace("-", "_")
    return f"{plain}_" if keyword.iskeyword(plain) or plain == "body" else plain


def _keyword(name: str, parameter: dict[str, Any]) -> str:
    wanted = _type(parameter["schema"])
    if parameter.get("required", False):
        return f"{name}: {wanted}"
    return f"{name}: {wanted.removesuffix(' | None')} | None = None"


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return "models." + schema["$ref"].rsplit("/", 1)[-1]
    for several in ("oneOf", "anyOf"):
        if several in schema:
            return " | ".join(_type(it) for it in schema[several] if it.get("type") != "null") + " | None"
    kind = schema.get("type", "string")
    if isinstance(kind, list):
        return _type({**schema, "type": next(it for it in kind if it != "null")}) + " | None"
    if kind == "array":
        return f"list[{_type(schema['items'])}]"
    if schema.get("format") == "date":
        return "datetime.date"
    return PLAIN[kind]


def _path(operation: Operation, names: list[tuple[str, dict[str, Any]]]) -> str:
    if not names:
        return json.dumps(operation.path)
    values = ", ".join(python for python, _ in names)
    return f"path_of({json.dumps(operation.path)}, {values})"


def _body(operation: Operation) -> tuple[str, str]:
    content = operation.value.get("requestBody", {}).get("content", {})
    if not content:
        return "", ""
    kind, value = next(iter(content.items()))
    if kind == "application/json" and "$ref" in value["schema"]:
        return kind, _type(value["schema"])
    return kind, "str"


def _answer(operation: Operation) -> tuple[str, str]:
    """The type of what comes back, and the same as a value."""
    content = operation.success.get("content", {})
    if not content:
        return "None", "None"
    schema = content.get("application/json", {}).get("schema", {})
    if "$ref" not in schema:
        return "bytes", "bytes"
    name = _type(schema)
    return name, name
