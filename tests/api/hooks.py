"""Hooks of schemathesis: who calls, and ids of things that exist.

Data that is meant to be valid gets what no schema can say: ids and codes from the
seeds, a password that is hard to guess, a moment of the last days. Data that is meant
to be invalid goes out as it was made.
"""

import ast
import json
import os
import threading
import uuid
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import schemathesis
from people import PASSWORD, totp

FOLDER = Path(os.environ["GGEN_API_CHECK"])
SEEDS: dict[str, dict[str, Any]] = json.loads((FOLDER / "seeds.json").read_text())
STATUSES = FOLDER / "statuses.json"

# Of these, only what exists is accepted: the seed's, or none.
NAMES_OF_THINGS = (
    "project", "ontologies", "previous", "manifest", "account_id", "workspace_id", "code", "challenge", "verifier",
    "refresh_token", "recovery_code", "current_password", "kind", "filename", "size_bytes", "device",
    "reason", "query", "cursor", "subject", "public_key", "proof", "requirements", "package", "packages",
)  # fmt: skip
# Of these, a schema says the form and not all that has to hold: an expression of SPDX's ids; a price
# that a card can pay, of a package that is not private; the lengths of both halves of a package's id.
OF_MORE_THAN_A_FORM = ("licence", "price_cents", "upgrade", "remove")

FORM = "application/x-www-form-urlencoded"

statuses: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
lock = threading.Lock()


def one_at_a_time(parse: Any) -> Any:
    """CPython 3.11 counts the depth of a parse for all threads at once, and so ends
    one of two that run together by a SystemError (python/cpython#106905)."""
    parsing = threading.Lock()

    def parse_alone(*arguments: Any, **named: Any) -> Any:
        with parsing:
            return parse(*arguments, **named)

    return parse_alone


ast.parse = one_at_a_time(ast.parse)


def operation_id(case: Any) -> str:
    return case.operation.definition.raw["operationId"]


def seed_of(case: Any) -> dict[str, Any]:
    return SEEDS.get(operation_id(case), {})


@schemathesis.auth(cache_by_key=lambda case, context: operation_id(case))
class Caller:
    """Each operation is called by the person whom its seed names."""

    def get(self, case: Any, context: Any) -> str | None:
        return seed_of(case).get("token")

    def set(self, case: Any, data: str | None, context: Any) -> None:
        if data is not None:
            case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """The seeds are the only examples, so that the first call of each operation succeeds."""
    without_examples(raw_schema)
    for operations in raw_schema["paths"].values():
        for operation in operations.values():
            seed = SEEDS.get(operation["operationId"], {})
            for parameter in operation["parameters"]:
                known = seed.get("path", {}) | seed.get("query", {})
                if parameter["name"] in known:
                    parameter["example"] = known[parameter["name"]]
            if seed.get("body") is not None:
                content = operation["requestBody"]["content"]
                form = next(kind for kind in ("application/json", FORM) if kind in content)
                content[form]["example"] = seed["body"]


def without_examples(schema: Any) -> None:
    """The document's examples show the form of a value; nothing of these names exists."""
    if isinstance(schema, dict):
        if isinstance(schema.get("examples"), list):
            del schema["examples"]
        schema = list(schema.values())
    if isinstance(schema, list):
        for inner in schema:
            without_examples(inner)


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    if not is_valid(case):
        return
    seed = seed_of(case)
    if seed.get("path") and case.path_parameters:
        case.path_parameters.update(seed["path"])
    # A SPARQL query is of a language that no pattern describes.
    for name in ("cursor", "period", "token", "reason", "start_date", "end_date", "query"):
        replace(case.query, name, seed.get("query") or {})
    if case.headers and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    if isinstance(case.body, dict):
        feed(case.body, seed)
    if operation_id(case) == "post-sparql" and isinstance(case.body, str | bytes):
        case.body = seed["body"]["query"]
    # Needed where another field is not, or for this kind of package, as only a description says.
    needed = {"create-generation": "project", "create-version": "archive"}.get(operation_id(case))
    if needed and isinstance(case.body, dict):
        case.body[needed] = case.body.get(needed) or seed["body"][needed]
    # Whether a name looks like one that exists depends on which there are.
    if operation_id(case) == "create-namespace" and isinstance(case.body, dict):
        case.body["namespace"] = f"n{uuid.uuid4().hex}"


def is_valid(case: Any) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


def replace(given: Any, name: str, known: dict[str, Any]) -> None:
    """The known value in the place of one that was made up."""
    if given and name in given:
        if name in known:
            given[name] = known[name]
        else:
            del given[name]


def feed(body: dict[str, Any], seed: dict[str, Any]) -> None:
    known = seed.get("body") or {}
    for name in NAMES_OF_THINGS + OF_MORE_THAN_A_FORM:
        replace(body, name, known)
        replace(body.get("filters"), name, known.get("filters") or {})
    if "at" in body:
        body["at"] = (datetime.now(UTC) - timedelta(minutes=1)).isoformat(timespec="milliseconds")[:23] + "Z"
    # Letters of several scripts are refused (UTS 39), which a pattern cannot say.
    if isinstance(body.get("name"), str) and not body["name"].isascii():
        body["name"] = known.get("name") or "Ada Lovelace"
    # Of a proof one of several fields is needed, which only their description says.
    for name in ("password", "recovery_code"):
        if name in known:
            body[name] = known[name]
    if isinstance(body.get("password"), str):
        body["password"] = known.get("password", PASSWORD)
    if seed.get("totp_secret") and "code" in body:
        body["code"] = totp(seed["totp_secret"])


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    with lock:
        statuses[operation_id(case)][response.status_code] += 1
        STATUSES.write_text(json.dumps(statuses))
