"""What a function logged, from the log group of its area."""

import json
from typing import Any

from templates import deployed_name
from ui import Refused

LINES_MAX = 200


def show(logs: Any, lambda_: Any, name: str) -> None:
    """Prints the last lines of one function, oldest first.

    An area's functions share a group; a line tells whose it is by `endpoint`
    in its span.
    """
    deployed = deployed_name(name)
    if deployed is None:
        raise Refused(f"There is no function {name!r}.")
    try:
        function = lambda_.get_function(FunctionName=deployed)["Configuration"]
    except lambda_.exceptions.ResourceNotFoundException as error:
        raise Refused(f"There is no function {name!r} in the running cloud.") from error
    group = function["LoggingConfig"]["LogGroup"]
    lines: list[tuple[int, str]] = []
    for page in logs.get_paginator("filter_log_events").paginate(logGroupName=group):
        for event in page["events"]:
            if endpoint(event["message"]) == name:
                lines.append((event["timestamp"], event["message"]))
    for _, line in sorted(lines)[-LINES_MAX:]:
        print(line)
    if not lines:
        print(f"{name} has logged nothing yet.")


def endpoint(line: str) -> str | None:
    try:
        return json.loads(line).get("span", {}).get("endpoint")
    except (ValueError, AttributeError):
        return None
