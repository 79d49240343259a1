"""The page of errors: each code with its statuses and operations as the API's document has them, and our words for it."""

import tomllib
from pathlib import Path
from typing import Any

from api_pages import operations

# More operations than these are not listed, because nearly all answer the code.
LISTED_MAX = 12

HEAD = """\
(errors)=
# Errors by code

An answer that is not a success is a problem document, `application/problem+json` (RFC 9457):

| Field | Meaning |
| --- | --- |
| `code` | stable; branch on this |
| `type` | the address of the code's entry on this page |
| `title`, `status` | the status, in words and as a number |
| `detail` | what happened, for a person |
| `errors` | the wrong fields, each with `field`, `message` and, where there is a rule, its `code` |
| `request_id` | quote it when you report a problem |

`Retry-After` of a 409 or 429 is certain: after that time the same request is not refused for the same reason,
unless others have used up what there was. A refusal that no waiting ends has no `Retry-After`. That of a 503 is only
the pause to make. An `Idempotency-Key` makes it safe to send a request that creates something once more.

New codes may come within `/api/v1`. Treat one that you do not know by its status.
"""


def words(site: Path) -> dict[str, dict[str, list[str]]]:
    """By subject and code: what it means, and what to do."""
    return tomllib.loads((site / "errors.toml").read_text())


def answered(document: dict[str, Any]) -> dict[str, tuple[set[str], list[str]]]:
    """Statuses and operations of each code that the document knows."""
    found: dict[str, tuple[set[str], list[str]]] = {}
    for _, _, operation in operations(document):
        for status, answer in operation["responses"].items():
            for code in answer.get("x-codes", []):
                statuses, by = found.setdefault(code, (set(), []))
                statuses.add(status)
                by.append(operation["operationId"])
    return found


def page(document: dict[str, Any], site: Path) -> str:
    codes = answered(document)
    lines = [HEAD]
    for subject, entries in words(site).items():
        lines += [f"## {subject}", ""]
        for code, (means, mend) in entries.items():
            statuses, by = codes[code]
            lines += [f'<a id="{code}"></a>', "", f"### `{code}`", ""]
            lines += [f"**{', '.join(sorted(statuses))}.** {means}", "", f"*What to do:* {mend}", "", _answered_by(by, document), ""]
    return "\n".join(lines)


def _answered_by(names: list[str], document: dict[str, Any]) -> str:
    if len(names) > LISTED_MAX:
        count = sum(1 for _ in operations(document))
        return "{.by}\nAnswered by " + ("every operation." if len(names) == count else f"{len(names)} of the {count} operations.")
    return "{.by}\nAnswered by " + ", ".join(f"[`{name}`](#op-{name})" for name in names) + "."
