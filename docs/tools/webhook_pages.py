"""The page of the events that webhooks are told of, from `infra/webhook-events.json`, which is made of the events."""

import json
from pathlib import Path
from typing import Any

HEAD = """\
(webhook-events)=
# Events of webhooks

Each type of event that [webhooks](how-to/webhooks.md) are told of, with where its link leads and, in the full form, its
details. New types may come within `/api/v1`: answer 2xx to one that you do not know. A detail without *optional* is
always there.
"""


def page(root: Path) -> str:
    events = json.loads((root / "infra" / "webhook-events.json").read_text())["events"]
    lines, area = [HEAD], ""
    for event in events:
        of = event["type"].split(".")[0]
        if of != area:
            area = of
            lines += [f"## {_title(of)}", ""]
        lines += [f"### `{event['type']}`", "", f"Link: `{event['link']}`", "", *_details(event["details"]), ""]
    return "\n".join(lines)


def _title(area: str) -> str:
    return area.replace("_", " ").replace("api", "API").capitalize().replace("Api", "API") + " events"


def _details(schema: dict[str, Any]) -> list[str]:
    if not schema["properties"]:
        return ["No details."]
    rows = [
        f"| `{name}`{'' if name in schema['required'] else ', optional'} | {_words(of)} |"
        for name, of in schema["properties"].items()
    ]
    return ["| Detail | JSON Schema |", "| --- | --- |", *rows]


def _words(schema: dict[str, Any]) -> str:
    return "`" + json.dumps(schema, ensure_ascii=False).replace("|", "\\|") + "`"
