"""Hooks of schemathesis: who calls, and ids of things that exist.

Data that is meant to be valid gets what no schema can say: ids from the seeds, a
password that is hard to guess, a moment of the last days. Data that is meant to be
invalid goes out as it was made.
"""

import json
import os
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import schemathesis
from people import PASSWORD, totp

FOLDER = Path(os.environ["GGEN_API_CHECK"])
SEEDS: dict[str, dict[str, Any]] = json.loads((FOLDER / "seeds.json").read_text())
STATUSES = FOLDER / "statuses.json"

statuses: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
lock = threading.Lock()


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
    """The seeds are the examples, so that the first call of each operation succeeds."""
    for operations in raw_schema["paths"].values():
        for operation in operations.values():
            seed = SEEDS.get(operation["operationId"], {})
            for parameter in operation["parameters"]:
                known = seed.get("path", {}) | seed.get("query", {})
                if parameter["name"] in known:
                    parameter["example"] = known[parameter["name"]]
            if seed.get("body") is not None:
                operation["requestBody"]["content"]["application/json"]["example"] = seed["body"]


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    if not is_valid(case):
        return
    seed = seed_of(case)
    if seed.get("path") and case.path_parameters:
        case.path_parameters.update(seed["path"])
    if seed.get("query") and case.query:
        case.query.update({name: value for name, value in seed["query"].items() if name in case.query})
    if isinstance(case.body, dict):
        feed(case.body, seed)


def is_valid(case: Any) -> bool:
    return case.meta is not None and case.meta.generation.mode.is_positive


def feed(body: dict[str, Any], seed: dict[str, Any]) -> None:
    known = seed.get("body") or {}
    for name in ("project", "account_id", "workspace_id"):
        if name in body and name in known:
            body[name] = known[name]
    if "password" in body and len(str(body["password"])) >= 12:
        body["password"] = known.get("password", PASSWORD)
    if seed.get("totp_secret") and "code" in body:
        body["code"] = totp(seed["totp_secret"])


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    with lock:
        statuses[operation_id(case)][response.status_code] += 1
        STATUSES.write_text(json.dumps(statuses))
